#pragma once

#include <QLineEdit>

namespace llmflation {

/// A line for an ISO date, with a calendar behind the arrow (or Alt+Down). Takes any text and may be empty.
class DateField : public QLineEdit {
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

Q_SIGNALS:
    void dayChosen(); ///< in the calendar

private:
    void showCalendar();
};

} // namespace llmflation
