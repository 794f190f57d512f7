#include "dataset/columnreader.h"

#include "dataset/cellvalues.h"
#include "dataset/words.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <unordered_map>

namespace llmflation {

namespace {

const Day earliestLikely = dayOf(2000, 1, 1);
const Day latestLikely = dayOf(2099, 12, 31);

} // namespace

std::vector<StringId> ColumnReader::names(Column column) const
{
    std::vector<StringId> ids(m_table.rowCount());
    if (!column)
        return ids;
    std::unordered_map<std::string_view, StringId> padded;
    for (std::size_t row = 0; row < ids.size(); ++row) {
        const auto text = m_table.cell(row, *column);
        const auto name = trimmed(text);
        ids[row] = m_table.cellId(row, *column);
        if (name.size() != text.size())
            ids[row] = m_table.strings()->find(name).value_or(padded.emplace(name, ids[row]).first->second);
    }
    return ids;
}

std::vector<std::optional<Day>> ColumnReader::days(Column column)
{
    std::vector<std::optional<Day>> days(m_table.rowCount());
    if (!column)
        return days;
    for (std::size_t row = 0; row < days.size(); ++row) {
        const auto text = trimmed(m_table.cell(row, *column));
        if (text.empty())
            continue;
        days[row] = parseDay(text);
        if (!days[row])
            report(Severity::Error, row, column,
                   fmt::format("“{}” is not a date; write a day that exists as YYYY-MM-DD", printable(text)));
        else if (*days[row] < earliestLikely || *days[row] > latestLikely)
            report(Severity::Warning, row, column,
                   fmt::format("{} lies far from the years in which tokens were sold: is the year right?", text));
    }
    return days;
}

std::vector<Flag> ColumnReader::flags(Column column)
{
    std::vector<Flag> flags(m_table.rowCount(), Flag::Unknown);
    if (!column)
        return flags;
    for (std::size_t row = 0; row < flags.size(); ++row) {
        const auto text = trimmed(m_table.cell(row, *column));
        if (text.empty())
            continue;
        const auto flag = parseFlag(text);
        if (!flag)
            report(
                Severity::Error, row, column,
                fmt::format("“{}” is neither yes nor no; leave the cell empty where it is unknown", printable(text)));
        flags[row] = flag.value_or(Flag::Unknown);
    }
    return flags;
}

std::vector<double> ColumnReader::numbers(Column column, const Problem &problem)
{
    std::vector<double> numbers(m_table.rowCount(), unknown);
    if (!column)
        return numbers;
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        const auto text = trimmed(m_table.cell(row, *column));
        if (text.empty())
            continue;
        ParsedNumber number = parseNumber(text);
        if (number.problem.empty() && problem)
            number.problem = problem(number.value);
        if (number.problem.empty())
            numbers[row] = number.value;
        else
            report(Severity::Error, row, column, fmt::format("“{}” {}", printable(text), number.problem));
    }
    return numbers;
}

bool ColumnReader::isEmpty(std::size_t row, Column column) const
{
    return !column || trimmed(m_table.cell(row, *column)).empty();
}

void ColumnReader::report(Severity severity, std::size_t row, Column column, std::string message)
{
    const auto field = column ? m_table.columnTitle(*column) : std::string();
    m_diagnostics.push_back({severity, m_table.source(row).line, 0, field, std::move(message), row, column});
    if (severity == Severity::Error)
        markRow(row);
}

void ColumnReader::add(std::vector<Diagnostic> found)
{
    for (const Diagnostic &diagnostic : found) {
        if (diagnostic.row && diagnostic.severity == Severity::Error)
            markRow(*diagnostic.row);
    }
    std::ranges::move(found, std::back_inserter(m_diagnostics));
}

std::vector<Diagnostic> ColumnReader::takeDiagnostics()
{
    std::ranges::stable_sort(m_diagnostics, {}, [](const Diagnostic &diagnostic) {
        return std::pair(diagnostic.row ? *diagnostic.row + 1 : 0, diagnostic.fieldIndex.value_or(0));
    });
    return std::move(m_diagnostics);
}

} // namespace llmflation
