#pragma once

#include <QLineEdit>

namespace llmflation {

/// A line for an ISO date, with a calendar behind the arrow (or Alt+Down). Takes any text and may be empty.
class DateField : public QLineEdit {
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// Of a whole date beside the button, in pixels.
    [[nodiscard]] int minimumWidthOfDate() const;

Q_SIGNALS:
    void dayChosen(); ///< in the calendar

private:
    void showCalendar();
};

} // namespace llmflation
