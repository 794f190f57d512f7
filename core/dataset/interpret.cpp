#include "dataset/interpret.h"

#include "dataset/cellvalues.h"
#include "dataset/columnreader.h"
#include "dataset/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>

namespace llmflation {

namespace {

using Column = ColumnReader::Column;

std::string negativePrice(double price)
{
    return price < 0 ? "is negative; a price is zero or more" : std::string();
}

std::string notInPercent(double score)
{
    return score < 0 || score > 100 ? "is not a score in percent, 0 to 100" : std::string();
}

std::string negativeCount(double count)
{
    return count < 0 ? "is negative" : std::string();
}

/// A quote's date and what it is of.
struct DatedOffer {
    std::uint64_t offer; ///< model and provider
    Day date;
    std::size_t row;

    auto operator<=>(const DatedOffer &) const = default;
    [[nodiscard]] bool repeats(const DatedOffer &other) const { return offer == other.offer && date == other.date; }
};

/// Brings a table's columns together into a dataset, and checks the rows.
class Interpreter {
public:
    Interpreter(const Table &table, const ColumnMap &map, std::vector<Diagnostic> found)
        : m_table(table)
        , m_map(map)
        , m_reader(table)
    {
        m_reader.add(std::move(found));
    }

    Dataset interpret();

private:
    void checkColumns();
    void require(bool present, std::string_view what, std::string_view canonical);
    void readPrices();
    void readBenchmarks();
    void addBenchmark(std::size_t column);
    [[nodiscard]] bool isNumeric(std::size_t column) const;
    void checkRows();
    void checkPresence(std::size_t row);
    void checkPrice(std::size_t row, Column column);
    void checkUntil(std::size_t row);
    void checkRepeats();

    const Table &m_table;
    const ColumnMap &m_map;
    ColumnReader m_reader;
    Dataset m_data;
};

Dataset Interpreter::interpret()
{
    checkColumns();
    m_data.strings = m_table.strings();
    m_data.model = m_reader.names(m_map.find(Role::Model));
    m_data.vendor = m_reader.names(m_map.find(Role::Vendor));
    m_data.provider = m_reader.names(m_map.find(Role::Provider));
    m_data.date = m_reader.days(m_map.find(Role::Date));
    m_data.until = m_reader.days(m_map.find(Role::Until));
    m_data.openWeights = m_reader.flags(m_map.find(Role::OpenWeights));
    m_data.reasoning = m_reader.flags(m_map.find(Role::Reasoning));
    for (std::size_t row = 0; row < m_table.rowCount(); ++row)
        m_data.line.push_back(m_table.source(row).line);
    readPrices();
    readBenchmarks();
    checkRows();
    checkRepeats();
    m_data.hasError = m_reader.takeErrors();
    m_data.diagnostics = m_reader.takeDiagnostics();
    return std::move(m_data);
}

/// A column without which no row can be a quote: one error for the file, none for each row.
void Interpreter::require(bool present, std::string_view what, std::string_view canonical)
{
    if (present || m_table.columnCount() == 0)
        return;
    Diagnostic missing;
    missing.line = m_table.sourceText().header.line;
    missing.column = 1;
    missing.message = fmt::format("no column holds the {}; name one `{}` in the header", what, canonical);
    m_reader.add({std::move(missing)});
}

void Interpreter::checkColumns()
{
    require(m_map.find(Role::Model).has_value(), "model", "model");
    require(m_map.find(Role::Date).has_value(), "date", "date");
    const bool hasPrice =
        m_map.find(Role::InputPrice) || m_map.find(Role::OutputPrice) || m_map.find(Role::SinglePrice);
    require(hasPrice, "price", "input_usd_per_mtok");
}

/// A row with one price has it in both; a row with a price that can't be read has none, so that no guess supersedes.
void Interpreter::readPrices()
{
    const std::array columns{m_map.find(Role::InputPrice), m_map.find(Role::OutputPrice),
                             m_map.find(Role::SinglePrice)};
    const std::array prices{m_reader.numbers(columns[0], negativePrice), m_reader.numbers(columns[1], negativePrice),
                            m_reader.numbers(columns[2], negativePrice)};
    m_data.inputPrice.assign(m_table.rowCount(), unknown);
    m_data.outputPrice.assign(m_table.rowCount(), unknown);
    for (std::size_t row = 0; row < m_table.rowCount(); ++row) {
        bool readable = true;
        for (std::size_t i = 0; i < columns.size(); ++i)
            readable = readable && (!std::isnan(prices[i][row]) || m_reader.isEmpty(row, columns[i]));
        if (!readable)
            continue;
        const double input = prices[0][row];
        const double output = prices[1][row];
        const double single = prices[2][row];
        const bool both = !std::isnan(input) && !std::isnan(output);
        const double one = !std::isnan(single) ? single : !std::isnan(input) ? input : output;
        m_data.inputPrice[row] = both ? input : one;
        m_data.outputPrice[row] = both ? output : one;
    }
}

void Interpreter::readBenchmarks()
{
    for (std::size_t column = 0; column < m_map.columns.size(); ++column) {
        if (m_map.columns[column].role == Role::Score)
            addBenchmark(column);
    }
    for (std::size_t column = 0; column < m_map.columns.size(); ++column) {
        const Role role = m_map.columns[column].role;
        if (role == Role::Parameters || (role == Role::Other && isNumeric(column)))
            addBenchmark(column);
    }
}

void Interpreter::addBenchmark(std::size_t column)
{
    constexpr std::array percentages{"mmlu", "gpqa_diamond", "humaneval", "math_500"};
    const std::string &name = m_map.columns[column].name;
    const bool percent = std::ranges::find(percentages, name) != percentages.end();
    m_data.benchmarks.push_back({name, column,
                                 percent ? m_reader.numbers(column, notInPercent) : m_reader.numbers(column),
                                 m_reader.flags(m_map.find(Role::ChainOfThought, name + "_cot")),
                                 m_reader.numbers(m_map.find(Role::Shots, name + "_shots"), negativeCount)});
}

/// A column of the user's own is a benchmark where all its cells are numbers and its name speaks of no price.
bool Interpreter::isNumeric(std::size_t column) const
{
    const std::string &name = m_map.columns[column].name;
    if (namesAPrice(name))
        return false;
    bool any = false;
    for (std::size_t row = 0; row < m_table.rowCount(); ++row) {
        if (m_reader.isEmpty(row, column))
            continue;
        if (!parseNumber(m_table.cell(row, column)).problem.empty())
            return false;
        any = true;
    }
    return any && !name.empty();
}

void Interpreter::checkRows()
{
    Column price = m_map.find(Role::InputPrice);
    if (!price)
        price = m_map.find(Role::SinglePrice);
    if (!price)
        price = m_map.find(Role::OutputPrice);
    for (std::size_t row = 0; row < m_data.rowCount(); ++row) {
        if (price && !m_reader.hasError(row))
            checkPrice(row, price);
        checkPresence(row);
        if (m_data.date[row] && m_data.until[row])
            checkUntil(row);
    }
}

void Interpreter::checkPresence(std::size_t row)
{
    const Column model = m_map.find(Role::Model);
    const Column date = m_map.find(Role::Date);
    if (!model || !date)
        m_reader.markRow(row);
    if (model && m_reader.isEmpty(row, model))
        m_reader.report(Severity::Error, row, model, "the model's name is missing");
    if (date && m_reader.isEmpty(row, date))
        m_reader.report(Severity::Error, row, date, "the date is missing; a quote needs the day from which it holds");
}

void Interpreter::checkPrice(std::size_t row, Column column)
{
    if (!m_data.hasPrice(row))
        m_reader.report(Severity::Warning, row, column, "no price: the row is left out of the price floor");
    else if (m_data.inputPrice[row] == 0 && m_data.outputPrice[row] == 0)
        m_reader.report(Severity::Warning, row, column,
                        "a price of zero cannot stand on a log axis: the row is left out of the price floor");
}

void Interpreter::checkUntil(std::size_t row)
{
    const Column column = m_map.find(Role::Until);
    const Day from = *m_data.date[row];
    const Day until = *m_data.until[row];
    if (until < from)
        m_reader.report(Severity::Error, row, column,
                        fmt::format("{} is before the quote's date, {}", toIso(until), toIso(from)));
    else if (until == from)
        m_reader.report(Severity::Warning, row, column, "is the quote's own date: the quote holds on no day");
}

void Interpreter::checkRepeats()
{
    std::vector<DatedOffer> offers;
    for (std::size_t row = 0; row < m_data.rowCount(); ++row) {
        if (!m_data.date[row] || !m_data.hasPrice(row))
            continue;
        const auto model = static_cast<std::uint64_t>(m_data.model[row]);
        offers.push_back({model << 32 | static_cast<std::uint64_t>(m_data.provider[row]), *m_data.date[row], row});
    }
    std::ranges::sort(offers);
    std::size_t holder = offers.size();
    for (std::size_t i = offers.size(); i-- > 0;) {
        if (holder == offers.size() || !offers[i].repeats(offers[holder])) {
            holder = i;
            continue;
        }
        const auto line = m_table.source(offers[holder].row).line;
        const auto where = line != 0 ? fmt::format("line {}", line) : fmt::format("row {}", offers[holder].row + 1);
        m_reader.report(
            Severity::Warning, offers[i].row, m_map.find(Role::Date),
            fmt::format("{} has a quote of the same model, provider and date, and takes this one's place", where));
    }
}

} // namespace

Dataset interpret(const Table &table, const ColumnMap &map, std::vector<Diagnostic> found)
{
    return Interpreter(table, map, std::move(found)).interpret();
}

} // namespace llmflation
