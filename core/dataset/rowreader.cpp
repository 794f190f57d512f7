#include "dataset/rowreader.h"

#include "dataset/cellvalues.h"
#include "dataset/words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace llmflation {

namespace {

const Day earliestLikely = dayOf(2000, 1, 1);
const Day latestLikely = dayOf(2099, 12, 31);

std::string_view negativePrice(double price)
{
    return price < 0 ? translatable("Cells", "“{}” is negative; a price is zero or more") : "";
}

std::string_view notInPercent(double score)
{
    return score < 0 || score > 100 ? translatable("Cells", "“{}” is not a score in percent, 0 to 100") : "";
}

std::string_view negativeCount(double count)
{
    return count < 0 ? translatable("Cells", "“{}” is negative") : "";
}

} // namespace

RowReader::RowReader(const Table &table, const ColumnPlan &plan, Dataset &data)
    : m_table(table)
    , m_plan(plan)
    , m_data(data)
    , m_seen(plan.scores.size())
    , m_cells(plan.width())
{
}

void RowReader::read(std::size_t first, std::size_t last, WorkWatch *watch)
{
    constexpr std::size_t block = 4096; // rows
    m_row = first;
    while (m_row < last && !(watch && watch->isStopped())) {
        const std::size_t begin = m_row;
        for (const std::size_t end = std::min(begin + block, last); m_row < end; ++m_row)
            readRow();
        if (watch)
            watch->advance(m_row - begin);
    }
}

void RowReader::readRow()
{
    m_table.readCells(m_row, m_cells);
    m_data.line[m_row] = m_table.source(m_row).line;
    m_data.model[m_row] = name(m_plan.model);
    m_data.vendor[m_row] = name(m_plan.vendor);
    m_data.provider[m_row] = name(m_plan.provider);
    m_data.date[m_row] = day(m_plan.date);
    m_data.until[m_row] = day(m_plan.until);
    m_data.openWeights[m_row] = flag(m_plan.openWeights);
    m_data.reasoning[m_row] = flag(m_plan.reasoning);
    readPrices();
    for (std::size_t index = 0; index < m_plan.scores.size(); ++index)
        readScores(index);
    if (m_data.hasError[m_row] == 0)
        checkPrice();
    checkPresence();
    checkUntil();
}

/// A row with one price has it in both; a row with a price that can't be read has none, so that no guess supersedes.
void RowReader::readPrices()
{
    const std::array columns{m_plan.input, m_plan.output, m_plan.single};
    std::array<double, 3> prices{};
    bool readable = true;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        prices[i] = number(columns[i], negativePrice);
        readable = readable && (!std::isnan(prices[i]) || cell(columns[i]).empty());
    }
    const auto [input, output, single] = prices;
    const bool both = !std::isnan(input) && !std::isnan(output);
    const double one = !std::isnan(single) ? single : !std::isnan(input) ? input : output;
    m_data.inputPrice[m_row] = !readable ? unknown : both ? input : one;
    m_data.outputPrice[m_row] = !readable ? unknown : both ? output : one;
}

void RowReader::readScores(std::size_t index)
{
    const ColumnPlan::Scores &plan = m_plan.scores[index];
    Benchmark &benchmark = m_data.benchmarks[index];
    Seen &seen = m_seen[index];
    if (plan.mustBeNumbers) {
        const std::string_view text = cell(plan.column);
        double score = unknown;
        if (!text.empty() && !seen.others)
            score = parsePlainNumber(text);
        if (std::isnan(score) && !text.empty() && !seen.others) {
            const ParsedNumber parsed = parseNumber(text);
            seen.others = !parsed.problem.empty();
            score = parsed.value;
        }
        benchmark.scores[m_row] = score;
        seen.numbers = seen.numbers || !std::isnan(score);
    } else {
        benchmark.scores[m_row] = number(plan.column, plan.isPercent ? notInPercent : nullptr);
    }
    if (plan.chainOfThought)
        benchmark.chainOfThought[m_row] = flag(plan.chainOfThought);
    if (plan.shots)
        benchmark.shots[m_row] = number(plan.shots, negativeCount);
}

OptionalDay RowReader::day(const ColumnIndex &column)
{
    const std::string_view text = cell(column);
    if (text.empty())
        return std::nullopt;
    if (text == m_lastDate.first)
        return m_lastDate.second;
    const std::optional<Day> day = parseDay(text);
    if (!day)
        report(Severity::Error, column,
               phrase("Cells", "“{}” is not a date; write a day that exists as YYYY-MM-DD").with(printable(text)));
    else if (*day < earliestLikely || *day > latestLikely)
        report(Severity::Warning, column,
               phrase("Cells", "{} lies far from the years in which tokens were sold: is the year right?").with(text));
    else
        m_lastDate = {text, *day};
    return day;
}

Flag RowReader::flag(const ColumnIndex &column)
{
    const std::string_view text = cell(column);
    if (text.empty())
        return Flag::Unknown;
    if (text == "yes")
        return Flag::Yes;
    if (text == "no")
        return Flag::No;
    const std::optional<Flag> flag = parseFlag(text);
    if (!flag)
        report(Severity::Error, column,
               phrase("Cells", "“{}” is neither yes nor no; leave the cell empty where it is unknown")
                   .with(printable(text)));
    return flag.value_or(Flag::Unknown);
}

double RowReader::number(const ColumnIndex &column, Problem problem)
{
    const std::string_view text = cell(column);
    if (text.empty())
        return unknown;
    if (const double plain = parsePlainNumber(text); !std::isnan(plain) && (!problem || problem(plain).empty()))
        return plain;
    const ParsedNumber number = parseNumber(text);
    const std::string_view wrong = !number.problem.empty() ? number.problem : problem ? problem(number.value) : "";
    if (wrong.empty())
        return number.value;
    report(Severity::Error, column, Phrase("Cells", wrong).with(printable(text)));
    return unknown;
}

void RowReader::checkPrice()
{
    const ColumnIndex column = m_plan.price();
    if (!column)
        return;
    if (!m_data.hasPrice(m_row))
        report(Severity::Warning, column, phrase("Cells", "no price: the row is left out of the price floor"));
    else if (m_data.inputPrice[m_row] == 0 && m_data.outputPrice[m_row] == 0)
        report(Severity::Warning, column,
               phrase("Cells", "a price of zero cannot stand on a log axis: the row is left out of the price floor"));
}

void RowReader::checkPresence()
{
    if (!m_plan.model || !m_plan.date)
        m_data.hasError[m_row] = 1;
    if (m_plan.model && cell(m_plan.model).empty())
        report(Severity::Error, m_plan.model, phrase("Cells", "the model's name is missing"));
    if (m_plan.date && cell(m_plan.date).empty())
        report(Severity::Error, m_plan.date,
               phrase("Cells", "the date is missing; a quote needs the day from which it holds"));
}

void RowReader::checkUntil()
{
    if (!m_data.date[m_row] || !m_data.until[m_row])
        return;
    const Day from = *m_data.date[m_row];
    const Day until = *m_data.until[m_row];
    if (until < from)
        report(Severity::Error, m_plan.until,
               phrase("Cells", "{} is before the quote's date, {}").with(toIso(until), toIso(from)));
    else if (until == from)
        report(Severity::Warning, m_plan.until, phrase("Cells", "is the quote's own date: the quote holds on no day"));
}

void RowReader::report(Severity severity, const ColumnIndex &column, Phrase message)
{
    const auto field = column ? m_table.columnTitle(*column) : std::string();
    m_diagnostics.push_back({severity, m_data.line[m_row], 0, field, std::move(message), m_row, column});
    if (severity == Severity::Error)
        m_data.hasError[m_row] = 1;
}

void useIds(Dataset &data, std::size_t first, std::size_t last, std::span<const StringId> ids)
{
    for (Column<StringId> *column : {&data.model, &data.vendor, &data.provider}) {
        for (std::size_t row = first; row < last; ++row)
            (*column)[row] = ids[static_cast<std::size_t>((*column)[row])];
    }
}

} // namespace llmflation
