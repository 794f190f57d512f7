#include "models/sortkeys.h"

#include "dataset/cellvalues.h"
#include "dataset/parallel.h"
#include "dataset/words.h"
#include "models/datasetmodel.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <string>
#include <string_view>
#include <unordered_map>

namespace llmflation {

namespace {

constexpr std::size_t fewestRowsAPiece = 20'000;
constexpr std::uint64_t firstText = 0xfff0'0000'0000'0000; // above every finite number
constexpr std::uint64_t emptyKey = UINT64_MAX;
constexpr std::uint64_t isText = UINT64_MAX - 1; // until texts are ranked

/// Grows with the number, and stays below firstText.
std::uint64_t keyOf(double number)
{
    constexpr std::uint64_t sign = std::uint64_t{1} << 63;
    const auto bits = std::bit_cast<std::uint64_t>(number + 0.0); // -0 as 0
    return (bits & sign) != 0 ? ~bits : bits | sign;
}

/// The texts of a column, one a row; those of computed columns are kept in `own`.
struct ColumnTexts {
    std::vector<std::string_view> cells;
    std::vector<std::string> own;
};

ColumnTexts textsOf(const DatasetModel &model, int column)
{
    const auto rows = static_cast<std::size_t>(model.rowCount());
    ColumnTexts texts{std::vector<std::string_view>(rows), {}};
    const int tableColumn = model.tableColumn(column);
    if (tableColumn < 0)
        texts.own.resize(rows);
    const std::size_t pieces = pieceCount(rows, fewestRowsAPiece);
    inParallel(pieces, [&](std::size_t piece) {
        for (std::size_t row = pieceBegin(rows, piece, pieces); row < pieceBegin(rows, piece + 1, pieces); ++row) {
            if (tableColumn < 0) {
                texts.own[row] = model.computedText(static_cast<int>(row), column).toStdString();
                texts.cells[row] = texts.own[row];
            } else {
                texts.cells[row] = trimmed(model.table().cell(row, static_cast<std::size_t>(tableColumn)));
            }
        }
    });
    return texts;
}

std::uint64_t numberKey(std::string_view text)
{
    if (const double plain = parsePlainNumber(text); !std::isnan(plain))
        return keyOf(plain);
    const ParsedNumber number = parseNumber(text);
    return number.problem.empty() ? keyOf(number.value) : isText;
}

std::string folded(std::string_view text)
{
    const bool isAscii = std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (!isAscii)
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toCaseFolded().toStdString();
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), toLower);
    return lower;
}

/// Gives texts their places among each other: the same for those that differ in case alone.
void rankTexts(std::vector<std::uint64_t> &keys, const std::vector<std::string_view> &cells, bool descending)
{
    std::unordered_map<std::string_view, std::uint64_t> ranks;
    for (std::size_t row = 0; row < keys.size(); ++row) {
        if (keys[row] == isText)
            ranks.try_emplace(cells[row], 0);
    }
    std::vector<std::pair<std::string, std::uint64_t *>> sorted;
    sorted.reserve(ranks.size());
    for (auto &[text, rank] : ranks)
        sorted.emplace_back(folded(text), &rank);
    std::ranges::sort(sorted, {}, [](const auto &entry) -> const std::string & { return entry.first; });
    std::uint64_t rank = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        rank += i > 0 && sorted[i].first != sorted[i - 1].first ? 1 : 0;
        *sorted[i].second = firstText + (descending ? sorted.size() - 1 - rank : rank);
    }
    for (std::size_t row = 0; row < keys.size(); ++row) {
        if (keys[row] == isText)
            keys[row] = ranks.find(cells[row])->second;
    }
}

} // namespace

std::vector<std::uint64_t> sortKeys(const DatasetModel &model, int column, Qt::SortOrder order)
{
    const ColumnTexts texts = textsOf(model, column);
    const std::size_t rows = texts.cells.size();
    const bool numeric = model.isNumeric(column);
    const bool descending = order == Qt::DescendingOrder;
    std::vector<std::uint64_t> keys(rows);
    const std::size_t pieces = pieceCount(rows, fewestRowsAPiece);
    inParallel(pieces, [&](std::size_t piece) {
        for (std::size_t row = pieceBegin(rows, piece, pieces); row < pieceBegin(rows, piece + 1, pieces); ++row) {
            const std::string_view text = texts.cells[row];
            keys[row] = text.empty() ? emptyKey : numeric ? numberKey(text) : isText;
            if (descending && keys[row] < firstText)
                keys[row] = firstText - 1 - keys[row];
        }
    });
    rankTexts(keys, texts.cells, descending);
    return keys;
}

} // namespace llmflation
