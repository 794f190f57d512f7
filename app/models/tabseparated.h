#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace llmflation {

/// Cells as spreadsheets put them on the clipboard: tabs between cells, line ends between rows; a cell with a tab, a
/// line end or a quote in front is quoted, quotes in it doubled.
[[nodiscard]] QString toTabSeparated(const QList<QStringList> &rows);

/// The reverse; rows may differ in length. A line end after the last row makes no row.
[[nodiscard]] QList<QStringList> fromTabSeparated(const QString &text);

} // namespace llmflation
