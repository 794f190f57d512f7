#pragma once

#include <QList>

class QAction;
class QMenu;

namespace llmflation {

class ChartOutput;
class Dialogs;
class Document;
class MainWindow;
class RecentFiles;

/// Fills the menu File. Gives what of it stands in the tool bar too.
QList<QAction *> fillFileMenu(QMenu &menu, MainWindow &window, Document &document, Dialogs &dialogs,
                              RecentFiles &recent, ChartOutput &output);

} // namespace llmflation
