#pragma once

class QMenu;
class QWidget;

namespace llmflation {

class Document;
class RecentFiles;
class ThemeMenu;

/// Edit > Preferences: the dialog, and what follows from it.
void addPreferencesTo(QMenu &menu, Document &document, ThemeMenu &theme, RecentFiles &recent, QWidget &window);

} // namespace llmflation
