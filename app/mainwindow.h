#pragma once

#include "appearance.h"
#include "chartoutput.h"
#include "documentfiles.h"
#include "panellayout.h"
#include "recentfiles.h"

#include <QMainWindow>

namespace llmflation {

class AnalysisBar;
class CandidatesPanel;
class ChartPanel;
class DatasetPanel;
class Dialogs;
class Document;
class ProblemsPanel;
class ResultsPanel;
class ThresholdStrip;

/// Puts the panels, menus and tool bars of one document together.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Document &document, Dialogs &dialogs, QWidget *parent = nullptr);
    ~MainWindow() override;

    void open(const QString &path) { m_files.open(path); }
    [[nodiscard]] bool isOpening() { return m_files.opening().isBusy(); }
    [[nodiscard]] DocumentFiles &files() { return m_files; }

Q_SIGNALS:
    void newWindowAsked(const QString &path); ///< empty: with the dataset that the program ships
    void quitAsked();
    void closed();
    void preferencesStored();  ///< by this window's dialog
    void preferencesChanged(); ///< here or in another window

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setupToolBars();
    void setupChartActions();
    void setupFileMenu();
    void setupEditMenu();
    void setupViewMenu();
    void setupAnalysisMenu();
    void showMessage(const QString &text);
    void refreshTitle();
    void askRate();
    void askWeight();
    void copyFigures();

    Document &m_document;
    Dialogs &m_dialogs;
    ThemeMenu m_theme; // before the panels, which are made in its colours
    RecentFiles m_recent;
    DocumentFiles m_files;
    ChartOutput m_output;
    QAction *m_fitView = nullptr;
    ChartPanel *m_chart;
    DatasetPanel *m_dataset;
    ThresholdStrip *m_thresholds;
    ResultsPanel *m_results;
    CandidatesPanel *m_candidates;
    ProblemsPanel *m_problems;
    QToolBar *m_toolBar;
    AnalysisBar *m_analysisBar;
    PanelLayout m_layout;
};

} // namespace llmflation
