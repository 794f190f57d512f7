#pragma once

class QMenu;

namespace llmflation {

class Document;
class MainWindow;
class RecentFiles;
class ThemeMenu;

/// Edit > Preferences: the dialog, and what follows from it.
void addPreferencesTo(QMenu &menu, Document &document, ThemeMenu &theme, RecentFiles &recent, MainWindow &window);

} // namespace llmflation
