#include "import/applyimport.h"

#include "dataset/interpret.h"
#include "dataset/words.h"
#include "formats/headermapping.h"
#include "import/importcells.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <utility>

namespace llmflation {

namespace {

/// Fills in a result from its source.
class Importer {
public:
    Importer(ImportResult &result, const ImportPlan &plan, std::size_t rows, WorkWatch *watch)
        : m_result(result)
        , m_plan(plan)
        , m_rows(rows)
        , m_watch(watch)
    {
    }

    void import();

private:
    void layOut();
    void convertRows();
    void addColumn(std::string name, std::optional<std::size_t> sourceColumn);
    [[nodiscard]] std::string keptName(const std::string &name) const;
    void convertRow(std::size_t row);
    void refuse(Diagnostic found, std::size_t row);
    void refuseByForm();
    void refuseByContent();
    void noteChanges();
    void noteLeftOut(std::size_t column);
    [[nodiscard]] ColumnUse useOf(std::size_t column) const
    {
        return column < m_plan.columns.size() ? m_plan.columns[column] : ColumnUse{};
    }

    ImportResult &m_result;
    const ImportPlan &m_plan;
    std::size_t m_rows;
    WorkWatch *m_watch;
    ColumnMap m_map;
    std::vector<std::size_t> m_changed; // cells, one count a column of the result
    std::vector<std::string_view> m_source;
};

void Importer::import()
{
    layOut();
    m_source.resize(m_result.source.names.size());
    m_result.converted.reserveRows(m_rows);
    m_result.fates.assign(m_rows, RowFate::Taken);
    convertRows();
    if (m_watch && m_watch->isStopped())
        return;
    refuseByForm();
    refuseByContent();
    std::ranges::stable_sort(m_result.refusals, {}, &Diagnostic::line);
    noteChanges();
}

void Importer::convertRows()
{
    constexpr std::size_t rowsBetweenLooks = 4096;
    if (m_watch)
        m_watch->begin(WorkWatch::Part::Rows, m_rows);
    for (std::size_t row = 0; row < m_rows; ++row) {
        convertRow(row);
        if (!m_watch || row % rowsBetweenLooks != 0)
            continue;
        if (m_watch->isStopped())
            return;
        m_watch->advance(rowsBetweenLooks);
    }
}

void Importer::addColumn(std::string name, std::optional<std::size_t> sourceColumn)
{
    m_result.header.push_back(std::move(name));
    m_result.sourceColumn.push_back(sourceColumn);
}

/// A kept column must not be taken for one that another column is.
std::string Importer::keptName(const std::string &name) const
{
    const std::vector<std::string> alone{name};
    const Role role = mapHeader(alone).columns.front().role;
    return role == Role::Other || role == Role::Score ? name : "source_" + name;
}

void Importer::layOut()
{
    const auto &names = m_result.source.names;
    std::set<std::string> taken;
    for (std::size_t column = 0; column < names.size(); ++column) {
        const ColumnUse use = useOf(column);
        if (use.kind == ColumnUse::Kind::Map && taken.insert(use.name).second)
            addColumn(use.name, column);
        else if (use.kind != ColumnUse::Kind::LeaveOut)
            addColumn(keptName(names[column]), column);
        else
            noteLeftOut(column);
    }
    if (!m_plan.date.empty() && !taken.contains("date"))
        addColumn("date", std::nullopt);
    m_map = mapHeader(m_result.header);
    m_result.converted = Table(m_result.header);
    m_changed.assign(m_result.header.size(), 0);
}

void Importer::noteLeftOut(std::size_t column)
{
    std::size_t cells = 0;
    for (std::size_t row = 0; row < m_rows; ++row)
        cells += trimmed(m_result.source.cell(row, column)).empty() ? 0 : 1;
    m_result.notes.push_back(phrase("Import", "{}: the column is left out, with {} cells that say something")
                                 .with(printable(m_result.source.names[column]), cells));
}

void Importer::convertRow(std::size_t row)
{
    m_result.source.readCells(row, m_source);
    std::vector<std::string> texts(m_result.header.size());
    for (std::size_t column = 0; column < texts.size(); ++column) {
        const auto from = m_result.sourceColumn[column];
        const std::string_view before = from ? m_source[*from] : std::string_view();
        const Role role = m_map.columns[column].role;
        ConvertedCell cell = convertCell(before, role, m_plan);
        if (role == Role::Date && trimmed(cell.text).empty())
            cell.text = m_plan.date;
        if (cell.text != before) {
            ++m_changed[column];
            if (m_result.fates[row] == RowFate::Taken)
                m_result.fates[row] = RowFate::Changed;
        }
        if (!cell.problem.empty())
            refuse({Severity::Error, 0, 1, m_result.header[column], std::move(cell.problem), {}, column}, row);
        texts[column] = std::move(cell.text);
    }
    m_result.converted.appendRow(std::vector<std::string_view>(texts.begin(), texts.end()));
}

void Importer::refuse(Diagnostic found, std::size_t row)
{
    m_result.fates[row] = RowFate::Refused;
    found.row = row;
    found.line = m_result.source.line(row);
    m_result.refusals.push_back(std::move(found));
}

void Importer::refuseByForm()
{
    for (const Diagnostic &found : m_result.source.diagnostics) {
        if (found.row && *found.row < m_rows && found.severity == Severity::Error)
            refuse(found, *found.row);
        else if (!found.row)
            m_result.notes.push_back(phrase("Import", "line {}: {}").with(found.line, found.message));
    }
}

void Importer::refuseByContent()
{
    const Dataset dataset = interpret(m_result.converted, m_map);
    std::set<std::pair<std::size_t, std::size_t>> known;
    for (const Diagnostic &refusal : m_result.refusals)
        known.emplace(*refusal.row, refusal.fieldIndex.value_or(0));
    for (const Diagnostic &found : dataset.diagnostics) {
        const bool isKnown = found.row && known.contains({*found.row, found.fieldIndex.value_or(0)});
        if (found.row && found.severity == Severity::Error && !isKnown)
            refuse(found, *found.row);
        else if (!found.row)
            m_result.notes.push_back(found.message);
    }
}

void Importer::noteChanges()
{
    for (std::size_t column = 0; column < m_changed.size(); ++column) {
        const Role role = m_map.columns[column].role;
        const bool isPrice = role == Role::InputPrice || role == Role::OutputPrice || role == Role::SinglePrice;
        const Phrase change = isPrice ? priceChange(m_plan) : Phrase();
        if (m_changed[column] == 0)
            continue;
        const Phrase changed =
            phrase("Import", "{}: {} cells are changed").with(m_result.header[column], m_changed[column]);
        m_result.notes.push_back(change.empty() ? changed : phrase("Import", "{}: {}").with(changed, change));
    }
}

} // namespace

std::size_t ImportResult::count(RowFate fate) const
{
    return static_cast<std::size_t>(std::ranges::count(fates, fate));
}

tl::expected<ImportResult, Diagnostic> applyImport(const SharedBytes &bytes, const ImportPlan &plan,
                                                   std::size_t mostRows, WorkWatch *watch)
{
    auto source = readImportSource(bytes, plan);
    if (!source)
        return tl::make_unexpected(source.error());
    ImportResult result;
    result.source = *std::move(source);
    const std::size_t rows = std::min(result.source.rowCount(), mostRows);
    result.isWhole = rows == result.source.rowCount();
    Importer(result, plan, rows, watch).import();
    return result;
}

PriceList importedList(const ImportResult &result, const ImportPlan &plan)
{
    Table table(result.header);
    std::vector<std::string_view> cells(result.header.size());
    for (std::size_t row = 0; row < result.converted.rowCount(); ++row) {
        if (result.fates[row] == RowFate::Refused && !plan.takeRefused)
            continue;
        result.converted.readCells(row, cells);
        table.appendRow(cells);
    }
    return readPriceList(SharedBytes(writeCsvAnew(table, CsvDialect{})), {',', '"'});
}

} // namespace llmflation
