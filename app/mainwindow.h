#pragma once

#include "documentfiles.h"
#include "recentfiles.h"

#include <QMainWindow>

namespace llmflation {

class AnalysisBar;
class Card;
class Dialogs;
class Document;
class PanelDock;
class ResultsPanel;
class ThresholdStrip;

/// Puts the panels, menus and tool bars of one document together.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Document &document, Dialogs &dialogs, QWidget *parent = nullptr);

    void open(const QString &path) { m_files.open(path); }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setupPanels();
    void setupToolBars();
    void setupFileMenu();
    void setupEditMenu();
    void setupViewMenu();
    void setupAnalysisMenu();
    void setupHelpMenu();
    void setupStatusBar();
    void restoreLayout();
    void storeLayout() const;
    void lockPanels(bool locked);
    void showMessage(const QString &text);
    void refreshTitle();
    void askRate();
    void copyFigures();

    Document &m_document;
    Dialogs &m_dialogs;
    RecentFiles m_recent;
    DocumentFiles m_files;
    QMainWindow *m_centre; // the chart and, docked to it, the thresholds
    Card *m_chart;
    Card *m_dataset;
    ThresholdStrip *m_thresholds;
    ResultsPanel *m_results;
    AnalysisBar *m_analysisBar;
    QToolBar *m_toolBar;
    QAction *m_lock = nullptr;
    QList<PanelDock *> m_docks;
};

} // namespace llmflation
