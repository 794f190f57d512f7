#pragma once

class QTableView;

namespace llmflation {

class DatasetModel;

/// Gives each column the width of its title and of rows from all over the table, up to a width that leaves room for
/// others.
void fitColumns(QTableView &table, const DatasetModel &model);

} // namespace llmflation
