#include "dataset/reinterpret.h"

#include "dataset/cellvalues.h"
#include "dataset/columnplan.h"
#include "dataset/quoteproblems.h"
#include "dataset/rowreader.h"
#include "dataset/words.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <memory>
#include <ranges>

namespace llmflation {

namespace {

constexpr std::size_t mostEditedRows = 16;   // each may take a scan of two columns
constexpr std::size_t sampledCells = 10'000; // that tell a column of text

using Rows = std::vector<std::uint32_t>;

void sortOnce(Rows &rows)
{
    std::ranges::sort(rows);
    const auto repeated = std::ranges::unique(rows);
    rows.erase(repeated.begin(), repeated.end());
}

class Reinterpretation {
public:
    Reinterpretation(Dataset &data, const Table &table, const ColumnMap &map)
        : m_data(data)
        , m_table(table)
        , m_plan(planColumns(map))
    {
        std::erase_if(m_plan.scores, [&](const ColumnPlan::Scores &scores) {
            return scores.mustBeNumbers && !benchmarkOf(scores.column);
        });
    }

    [[nodiscard]] bool keepsBenchmarks(const ColumnMap &map, std::span<const CellPlace> edited) const;
    [[nodiscard]] DatasetEdit readRows(Rows rows, const FormProblems &formProblems);
    void findProblems(const DatasetEdit &edit, const FormProblems &formProblems, const LocateProblems &locate);

private:
    [[nodiscard]] const Benchmark *benchmarkOf(std::size_t column) const
    {
        const auto found = std::ranges::find(m_data.benchmarks, column, &Benchmark::column);
        return found == m_data.benchmarks.end() ? nullptr : &*found;
    }
    [[nodiscard]] bool isNumber(std::size_t row, std::size_t column) const
    {
        return isNumberOrEmpty(trimmed(m_table.cell(row, column)));
    }
    [[nodiscard]] bool isStillBenchmark(const Benchmark &benchmark, std::span<const CellPlace> edited) const;
    [[nodiscard]] bool isStillNone(std::size_t column, std::span<const CellPlace> edited) const;
    [[nodiscard]] std::vector<Diagnostic> readRow(std::uint32_t row, const FormProblems &formProblems);
    [[nodiscard]] StringId idOf(std::string_view name);
    void numberOffers(const Rows &rows);
    [[nodiscard]] Rows rowsOfOffers(const std::vector<std::uint32_t> &offers) const;
    [[nodiscard]] std::vector<Diagnostic> findRepeats(const Rows &rows) const;
    [[nodiscard]] Rows rowsWithProblems(const Rows &rows) const;
    void replaceProblems(const Rows &rows, std::vector<Diagnostic> found);

    Dataset &m_data;
    const Table &m_table;
    ColumnPlan m_plan;
    std::shared_ptr<StringPool> m_names; ///< the dataset's and new ones; nothing: there is none
};

/// Of a column of the user's own: its cells are numbers or empty, and one is a number.
bool Reinterpretation::isStillBenchmark(const Benchmark &benchmark, std::span<const CellPlace> edited) const
{
    const std::size_t column = benchmark.column;
    bool hasNumber = false;
    for (const CellPlace &cell : edited) {
        if (cell.column == column && !isNumber(cell.row, column))
            return false;
        hasNumber = hasNumber || (cell.column == column && !trimmed(m_table.cell(cell.row, column)).empty());
    }
    const auto isElsewhere = [&](std::size_t row) {
        return !std::isnan(benchmark.scores[row]) && std::ranges::find(edited, row, &CellPlace::row) == edited.end();
    };
    return hasNumber || std::ranges::any_of(std::views::iota(std::size_t{0}, m_data.rowCount()), isElsewhere);
}

/// Some other cell is no number; of a long column that begins with numbers nobody knows.
bool Reinterpretation::isStillNone(std::size_t column, std::span<const CellPlace> edited) const
{
    const auto isText = [&](std::size_t row) { return !isNumber(row, column); };
    if (std::ranges::any_of(edited, [&](const CellPlace &cell) { return cell.column == column && isText(cell.row); }))
        return true;
    const std::size_t rows = std::min(m_table.rowCount(), sampledCells);
    return std::ranges::any_of(std::views::iota(std::size_t{0}, rows), isText);
}

bool Reinterpretation::keepsBenchmarks(const ColumnMap &map, std::span<const CellPlace> edited) const
{
    const ColumnPlan whole = planColumns(map);
    return std::ranges::all_of(edited, [&](const CellPlace &cell) {
        const auto scores = std::ranges::find_if(whole.scores, [&](const ColumnPlan::Scores &own) {
            return own.mustBeNumbers && own.column == cell.column;
        });
        if (scores == whole.scores.end())
            return true;
        const Benchmark *benchmark = benchmarkOf(cell.column);
        return benchmark ? isStillBenchmark(*benchmark, edited) : isStillNone(cell.column, edited);
    });
}

/// The pool that others may be reading in other threads stays as it is.
StringId Reinterpretation::idOf(std::string_view name)
{
    if (!m_names) {
        if (const auto known = m_data.strings->find(name))
            return *known;
        m_names = std::make_shared<StringPool>();
        for (std::size_t id = 0; id < m_data.strings->size(); ++id)
            m_names->intern(m_data.strings->view(static_cast<StringId>(id)));
    }
    return m_names->intern(name);
}

std::vector<Diagnostic> Reinterpretation::readRow(std::uint32_t row, const FormProblems &formProblems)
{
    std::vector<Diagnostic> found = formProblems(row);
    m_data.hasError[row] = errorCount(found) > 0 ? 1 : 0;
    RowReader reader(m_table, m_plan, m_data);
    reader.read(row, row + std::size_t{1}, nullptr);
    std::vector<StringId> ids;
    const StringPool &names = reader.names().pool();
    for (std::size_t id = 0; id < names.size(); ++id)
        ids.push_back(idOf(names.view(static_cast<StringId>(id))));
    useIds(m_data, row, row + std::size_t{1}, ids);
    std::ranges::move(reader.diagnostics(), std::back_inserter(found));
    return found;
}

/// A pair of model and provider that another row has, too, has its number; a new one gets one that is free, so that all
/// stay below the number of rows.
void Reinterpretation::numberOffers(const Rows &rows)
{
    if (rows.empty())
        return;
    const auto isIn = [](auto from, auto to, std::size_t row) { return std::find(from, to, row) != to; };
    std::vector<char> taken(m_data.rowCount());
    for (std::size_t row = 0; row < m_data.rowCount(); ++row) {
        if (!isIn(rows.begin(), rows.end(), row))
            taken[m_data.offer[row]] = 1;
    }
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const auto isSame = [&](std::uint32_t other) {
            return m_data.model[other] == m_data.model[*row] && m_data.provider[other] == m_data.provider[*row] &&
                   !isIn(row, rows.end(), other); // whose number is not the new one yet
        };
        const auto all = std::views::iota(std::uint32_t{0}, static_cast<std::uint32_t>(m_data.rowCount()));
        const auto found = std::ranges::find_if(all, isSame);
        m_data.offer[*row] = found == all.end()
                                 ? static_cast<std::uint32_t>(std::ranges::find(taken, char{0}) - taken.begin())
                                 : m_data.offer[*found];
        taken[m_data.offer[*row]] = 1;
    }
}

Rows Reinterpretation::rowsOfOffers(const std::vector<std::uint32_t> &offers) const
{
    std::vector<char> sought(m_data.rowCount());
    for (const std::uint32_t offer : offers)
        sought[offer] = 1;
    Rows rows;
    for (std::size_t row = 0; row < m_data.rowCount(); ++row) {
        if (sought[m_data.offer[row]] != 0)
            rows.push_back(static_cast<std::uint32_t>(row));
    }
    return rows;
}

DatasetEdit Reinterpretation::readRows(Rows rows, const FormProblems &formProblems)
{
    const auto offerOf = [this](std::uint32_t row) { return m_data.offer[row]; };
    const auto namesOf = [this](std::uint32_t row) { return std::pair(m_data.model[row], m_data.provider[row]); };
    std::vector<std::uint32_t> offers;
    Rows renamed;
    for (const std::uint32_t row : rows) {
        offers.push_back(offerOf(row));
        const auto before = namesOf(row);
        static_cast<void>(readRow(row, formProblems)); // for its values
        if (namesOf(row) != before)
            renamed.push_back(row);
    }
    if (m_names)
        m_data.strings = m_names;
    numberOffers(renamed);
    std::ranges::transform(renamed, std::back_inserter(offers), offerOf);
    Rows related = rowsOfOffers(offers);
    return {std::move(rows), std::move(related)};
}

/// As interpret() has them: of several quotes of one offer on one date the one furthest down holds.
std::vector<Diagnostic> Reinterpretation::findRepeats(const Rows &rows) const
{
    Rows priced;
    std::ranges::copy_if(rows, std::back_inserter(priced),
                         [this](std::uint32_t row) { return m_data.date[row] && m_data.hasPrice(row); });
    const auto dayOfOffer = [this](std::uint32_t row) { return std::pair(m_data.offer[row], m_data.date[row]); };
    std::ranges::stable_sort(priced, {}, dayOfOffer);
    std::vector<Diagnostic> repeats;
    for (std::size_t first = 0, end = 0; first < priced.size(); first = end) {
        while (end < priced.size() && dayOfOffer(priced[end]) == dayOfOffer(priced[first]))
            ++end;
        for (std::size_t i = first; i + 1 < end; ++i)
            repeats.push_back(repeatedQuote(m_table, m_data, m_plan, priced[i], priced[end - 1]));
    }
    return repeats;
}

Rows Reinterpretation::rowsWithProblems(const Rows &rows) const
{
    Rows found;
    for (const Diagnostic &diagnostic : m_data.diagnostics) {
        if (diagnostic.row && std::ranges::binary_search(rows, static_cast<std::uint32_t>(*diagnostic.row)))
            found.push_back(static_cast<std::uint32_t>(*diagnostic.row));
    }
    return found;
}

void Reinterpretation::replaceProblems(const Rows &rows, std::vector<Diagnostic> found)
{
    const auto isOf = [&rows](const Diagnostic &diagnostic) {
        return diagnostic.row && std::ranges::binary_search(rows, static_cast<std::uint32_t>(*diagnostic.row));
    };
    std::vector<Diagnostic> &all = m_data.diagnostics;
    std::erase_if(all, isOf);
    if (found.empty())
        return;
    const auto rowOf = [](const Diagnostic &diagnostic) { return diagnostic.row ? *diagnostic.row + 1 : 0; };
    const auto middle = static_cast<std::ptrdiff_t>(all.size());
    sortByPlace(found);
    std::ranges::move(found, std::back_inserter(all));
    std::ranges::inplace_merge(all.begin(), all.begin() + middle, all.end(), {}, rowOf);
}

void Reinterpretation::findProblems(const DatasetEdit &edit, const FormProblems &formProblems,
                                    const LocateProblems &locate)
{
    std::vector<Diagnostic> repeats = findRepeats(edit.offers);
    Rows rows = rowsWithProblems(edit.offers);
    rows.insert(rows.end(), edit.rows.begin(), edit.rows.end());
    for (const Diagnostic &repeat : repeats)
        rows.push_back(static_cast<std::uint32_t>(*repeat.row));
    sortOnce(rows);
    std::vector<Diagnostic> found;
    for (const std::uint32_t row : rows)
        std::ranges::move(readRow(row, formProblems), std::back_inserter(found));
    std::ranges::move(repeats, std::back_inserter(found));
    locate(found);
    replaceProblems(rows, std::move(found));
}

} // namespace

std::optional<DatasetEdit> reinterpret(Dataset &data, const Table &table, const ColumnMap &map,
                                       std::span<const CellPlace> edited, const FormProblems &formProblems,
                                       const LocateProblems &locate)
{
    Rows rows;
    std::ranges::transform(edited, std::back_inserter(rows),
                           [](const CellPlace &cell) { return static_cast<std::uint32_t>(cell.row); });
    sortOnce(rows);
    if (rows.empty() || rows.size() > mostEditedRows)
        return std::nullopt;
    Reinterpretation reading(data, table, map);
    if (!reading.keepsBenchmarks(map, edited))
        return std::nullopt;
    DatasetEdit edit = reading.readRows(std::move(rows), formProblems);
    reading.findProblems(edit, formProblems, locate);
    return edit;
}

} // namespace llmflation
