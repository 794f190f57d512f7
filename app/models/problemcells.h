#pragma once

#include <QModelIndexList>

namespace llmflation {

class Document;
class DatasetModel;
class RowFilter;

/// The cells with an error, a warning or a price that looks like a slip, as far as the filter shows them: cells of
/// `rows` in their order.
[[nodiscard]] QModelIndexList problemCells(const Document &document, const DatasetModel &model, const RowFilter &rows);

} // namespace llmflation
