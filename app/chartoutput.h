#pragma once

#include "charts/chartcontent.h"
#include "panels/exportdialog.h"

#include <QObject>

namespace llmflation {

class ChartPanel;
class Dialogs;
class Document;

/// Takes the chart out of the program: to a file or to the clipboard.
class ChartOutput : public QObject {
    Q_OBJECT

public:
    ChartOutput(Document &document, Dialogs &dialogs, QWidget *window);

    /// The part of the data that it shows is exported.
    void useViewOf(const ChartPanel &chart) { m_chart = &chart; }

    /// False where the user cancelled or the file could not be written (the user has been told then).
    bool exportWithDialog();
    void copyImage();

Q_SIGNALS:
    void message(const QString &text);

private:
    [[nodiscard]] QString proposedPath() const;
    [[nodiscard]] ChartContent content() const;

    Document &m_document;
    Dialogs &m_dialogs;
    QWidget *m_window;
    const ChartPanel *m_chart = nullptr;
    ChartExport m_last;
};

} // namespace llmflation
