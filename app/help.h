#pragma once

class QMainWindow;

namespace llmflation {

/// The Help menu: guide, methods, tour, what is measured, about.
void addHelpMenu(QMainWindow &window);

} // namespace llmflation
