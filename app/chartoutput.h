#pragma once

#include "panels/exportdialog.h"

#include <QObject>

namespace llmflation {

class Dialogs;
class Document;

/// Takes the chart out of the program: to a file or to the clipboard.
class ChartOutput : public QObject {
    Q_OBJECT

public:
    ChartOutput(Document &document, Dialogs &dialogs, QWidget *window);

    /// False where the user cancelled or the file could not be written (the user has been told then).
    bool exportWithDialog();
    void copyImage();

Q_SIGNALS:
    void message(const QString &text);

private:
    [[nodiscard]] QString proposedPath() const;

    Document &m_document;
    Dialogs &m_dialogs;
    QWidget *m_window;
    ChartExport m_last;
};

} // namespace llmflation
