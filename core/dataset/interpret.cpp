#include "dataset/interpret.h"

#include "dataset/cellvalues.h"
#include "dataset/columnplan.h"
#include "dataset/offers.h"
#include "dataset/parallel.h"
#include "dataset/quoteproblems.h"
#include "dataset/rowreader.h"
#include "dataset/words.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <memory>

namespace llmflation {

namespace {

constexpr std::size_t leastRows = 10'000;  // that are worth a thread
constexpr std::size_t sampledRows = 1'000; // that tell most columns of text from columns of numbers

Diagnostic missingColumn(const Table &table, const Phrase &what, std::string_view canonical)
{
    Diagnostic missing;
    missing.line = table.sourceText().header.line;
    missing.column = 1;
    missing.message = phrase("Cells", "no column holds {}; name one `{}` in the header").with(what, canonical);
    return missing;
}

/// Columns without which no row can be a quote: one error for the file, none for each row.
void checkColumns(const Table &table, const ColumnPlan &plan, std::vector<Diagnostic> &found)
{
    if (table.columnCount() == 0)
        return;
    if (!plan.model)
        found.push_back(missingColumn(table, phrase("Cells", "the model"), "model"));
    if (!plan.date)
        found.push_back(missingColumn(table, phrase("Cells", "the date"), "date"));
    if (!plan.price())
        found.push_back(missingColumn(table, phrase("Cells", "the price"), "input_usd_per_mtok"));
}

/// Leaves out the columns of the user's own that are seen to be no benchmarks: a cell is no number, or none is one.
template <typename IsNumeric>
void keepNumeric(ColumnPlan &plan, Dataset &data, IsNumeric isNumeric)
{
    std::vector<ColumnPlan::Scores> kept;
    std::vector<Benchmark> benchmarks;
    for (std::size_t i = 0; i < plan.scores.size(); ++i) {
        if (plan.scores[i].mustBeNumbers && !isNumeric(i))
            continue;
        kept.push_back(std::move(plan.scores[i]));
        benchmarks.push_back(std::move(data.benchmarks[i]));
    }
    plan.scores = std::move(kept);
    data.benchmarks = std::move(benchmarks);
}

/// Room for all rows, in every column that the plan has.
void makeRoom(Dataset &data, const ColumnPlan &plan, std::size_t rows)
{
    data.model.resize(rows);
    data.vendor.resize(rows);
    data.provider.resize(rows);
    data.date.resize(rows);
    data.until.resize(rows);
    data.inputPrice.resize(rows);
    data.outputPrice.resize(rows);
    data.openWeights.resize(rows);
    data.reasoning.resize(rows);
    data.line.resize(rows);
    data.hasError.assign(rows, 0);
    for (std::size_t i = 0; i < plan.scores.size(); ++i) {
        data.benchmarks[i].scores.resize(rows);
        data.benchmarks[i].chainOfThought.resize(plan.scores[i].chainOfThought ? rows : 0);
        data.benchmarks[i].shots.resize(plan.scores[i].shots ? rows : 0);
    }
}

/// What the first rows say of the columns of the user's own, so that no memory goes to columns of text; and all rows of
/// those with columns that say how the score was taken, whose problems count only if it is a benchmark.
void sampleColumns(const Table &table, ColumnPlan &plan, Dataset &data)
{
    const auto isSettledHere = [&](const ColumnPlan::Scores &scores) {
        return scores.mustBeNumbers && (scores.chainOfThought || scores.shots);
    };
    if (std::ranges::none_of(plan.scores, &ColumnPlan::Scores::mustBeNumbers))
        return;
    const bool all = std::ranges::any_of(plan.scores, isSettledHere);
    const std::size_t rows = all ? table.rowCount() : std::min(table.rowCount(), sampledRows);
    std::vector<std::string_view> cells(table.columnCount());
    std::vector<RowReader::Seen> seen(plan.scores.size());
    for (std::size_t row = 0; row < rows; ++row) {
        table.readCells(row, cells);
        for (std::size_t i = 0; i < plan.scores.size(); ++i) {
            const std::string_view cell = trimmed(cells[plan.scores[i].column]);
            seen[i].others = seen[i].others || !isNumberOrEmpty(cell);
            seen[i].numbers = seen[i].numbers || !cell.empty();
        }
    }
    keepNumeric(plan, data,
                [&](std::size_t i) { return !seen[i].others && (seen[i].numbers || !isSettledHere(plan.scores[i])); });
}

/// Of several quotes of one offer on one date the one furthest down holds. Rows of different dates have nothing to do
/// with each other, so pieces that begin with a date are searched at once.
std::vector<Diagnostic> findRepeats(const Table &table, const Dataset &data, const ColumnPlan &plan)
{
    const auto rows = pricedRowsByDate(data);
    const std::size_t offers = data.offer.empty() ? 0 : std::ranges::max(data.offer) + std::size_t{1};
    const std::size_t pieces = pieceCount(rows.size(), leastRows);
    const auto begin = [&](std::size_t piece) {
        std::size_t at = pieceBegin(rows.size(), piece, pieces);
        while (at > 0 && at < rows.size() && data.date[rows[at]] == data.date[rows[at - 1]])
            ++at;
        return at;
    };
    std::vector<std::vector<Diagnostic>> repeats(pieces);
    inParallel(pieces, [&](std::size_t piece) {
        struct Holder {
            OptionalDay date;
            std::uint32_t row = 0;
        };
        Column<Holder> holders(offers); // of the date that was seen last
        const std::size_t first = begin(piece);
        for (std::size_t at = begin(piece + 1); at-- > first;) {
            const std::uint32_t row = rows[at];
            Holder &holder = holders[data.offer[row]];
            if (holder.date == data.date[row])
                repeats[piece].push_back(repeatedQuote(table, data, plan, row, holder.row));
            else
                holder = {data.date[row], row};
        }
    });
    std::vector<Diagnostic> all;
    for (auto &found : repeats)
        std::ranges::move(found, std::back_inserter(all));
    return all;
}

/// Reads all rows, in pieces.
void readRows(const Table &table, ColumnPlan &plan, Dataset &data, WorkWatch *watch)
{
    const std::size_t rows = table.rowCount();
    const std::size_t pieces = smallPieceCount(rows, leastRows);
    if (watch)
        watch->begin(WorkWatch::Part::Rows, rows);
    std::vector<std::unique_ptr<RowReader>> readers(threadCount(pieces));
    std::vector<std::size_t> readerOf(pieces);
    inParallel(pieces, [&](std::size_t piece, std::size_t thread) {
        if (!readers[thread]) // here, so that it is memory of this thread
            readers[thread] = std::make_unique<RowReader>(table, plan, data);
        readerOf[piece] = thread;
        readers[thread]->read(pieceBegin(rows, piece, pieces), pieceBegin(rows, piece + 1, pieces), watch);
    });
    if (watch && watch->isStopped())
        return; // there are rows without names
    std::vector<const OwnNames *> names;
    for (auto &reader : readers) {
        if (!reader) // others were faster
            reader = std::make_unique<RowReader>(table, plan, data);
        names.push_back(&reader->names());
        std::ranges::move(reader->diagnostics(), std::back_inserter(data.diagnostics));
    }
    const SharedNames shared = shareNames(names);
    data.strings = shared.pool;
    if (!shared.ids.empty()) {
        inParallel(pieces, [&](std::size_t piece) {
            useIds(data, pieceBegin(rows, piece, pieces), pieceBegin(rows, piece + 1, pieces),
                   shared.ids[readerOf[piece]]);
        });
    }
    keepNumeric(plan, data, [&](std::size_t i) {
        const auto seen = [i](bool RowReader::Seen::*what) {
            return [i, what](const auto &reader) { return reader->seenScores()[i].*what; };
        };
        return std::ranges::any_of(readers, seen(&RowReader::Seen::numbers)) &&
               std::ranges::none_of(readers, seen(&RowReader::Seen::others));
    });
}

} // namespace

Dataset interpret(const Table &table, const ColumnMap &map, std::vector<Diagnostic> found, WorkWatch *watch)
{
    Dataset data;
    ColumnPlan plan = planColumns(map);
    for (const ColumnPlan::Scores &scores : plan.scores)
        data.benchmarks.push_back({scores.name, scores.column, {}, {}, {}});
    sampleColumns(table, plan, data);
    makeRoom(data, plan, table.rowCount());
    data.diagnostics = std::move(found);
    for (const Diagnostic &diagnostic : data.diagnostics) {
        if (diagnostic.row && diagnostic.severity == Severity::Error)
            data.hasError[*diagnostic.row] = 1;
    }
    checkColumns(table, plan, data.diagnostics);
    readRows(table, plan, data, watch);
    if (watch && watch->isStopped())
        return {};
    data.offer = numberOffers(data);
    std::ranges::move(findRepeats(table, data, plan), std::back_inserter(data.diagnostics));
    sortByPlace(data.diagnostics);
    return data;
}

} // namespace llmflation
