#pragma once

#include "charts/chartcontent.h"
#include "charts/pictureformat.h"

#include <QObject>

#include <string_view>

class QAction;
class QMenu;

namespace llmflation {

class ChartPanel;
class Dialogs;
class Document;
class ResultsPanel;
struct PrintJob;

/// Takes the chart out of the program: to files, to the clipboard, to a printer. Owns the actions for it.
class ChartOutput : public QObject {
    Q_OBJECT

public:
    ChartOutput(Document &document, Dialogs &dialogs, QWidget *window);

    /// The part of the data that it shows is exported.
    void useViewOf(const ChartPanel &chart) { m_chart = &chart; }

    /// What its cards say stands in a report.
    void useFiguresOf(const ResultsPanel &results) { m_results = &results; }

    void addActionsTo(QMenu &fileMenu);
    [[nodiscard]] QAction *exportAction() const { return m_export; }
    [[nodiscard]] QAction *copyAction() const { return m_copy; }

    /// False where the user cancelled or the file could not be written (the user has been told then).
    bool exportWithDialog();
    bool exportData();
    /// Chart, figures, method and sources in one file, HTML or PDF by its ending.
    bool exportReport();
    void copyImage();
    void print();
    void previewPrint();

Q_SIGNALS:
    void message(const QString &text);

private:
    [[nodiscard]] ChartContent content(const ChartExport &choice) const;
    [[nodiscard]] QString proposedPath(const QString &ending) const;
    [[nodiscard]] PrintJob printJob() const;
    void forgetWords();
    bool write(std::string_view bytes, const QString &path);

    Document &m_document;
    Dialogs &m_dialogs;
    QWidget *m_window;
    QAction *m_export;
    QAction *m_exportData;
    QAction *m_exportReport;
    QAction *m_copy;
    QAction *m_print;
    QAction *m_preview;
    const ChartPanel *m_chart = nullptr;
    const ResultsPanel *m_results = nullptr;
    ChartExport m_last;
};

} // namespace llmflation
