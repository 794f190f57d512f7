#pragma once

class QLabel;
class QString;
class QTableView;
class QWidget;

namespace llmflation {

/// What heads a panel.
[[nodiscard]] QLabel *makePanelTitle(const QString &text, QWidget *panel);

/// A table that is read and chosen from by rows: flat, without a grid, and left by Tab. Rows are at least that high, in
/// pixels.
void makeRowList(QTableView &table, int leastRowHeight);

} // namespace llmflation
