#include "dataset/interpret.h"

#include "dataset/cellvalues.h"
#include "dataset/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <tuple>
#include <unordered_map>

namespace llmflation {

namespace {

using Column = std::optional<std::size_t>;

/// Reads a table column by column into the vectors of a dataset, and collects what is wrong.
class Interpreter {
public:
    Interpreter(const Table &table, const ColumnMap &map, std::vector<Diagnostic> found)
        : m_table(table)
        , m_map(map)
    {
        m_data.diagnostics = std::move(found);
        m_data.hasError.assign(table.rowCount(), false);
        for (const Diagnostic &diagnostic : m_data.diagnostics) {
            if (diagnostic.row && diagnostic.severity == Severity::Error)
                m_data.hasError[*diagnostic.row] = true;
        }
    }

    Dataset interpret()
    {
        checkColumns();
        readLines();
        m_data.model = readNames(m_map.find(Role::Model));
        m_data.vendor = readNames(m_map.find(Role::Vendor));
        m_data.provider = readNames(m_map.find(Role::Provider));
        m_data.date = readDays(m_map.find(Role::Date));
        m_data.until = readDays(m_map.find(Role::Until));
        m_data.openWeights = readFlags(m_map.find(Role::OpenWeights));
        m_data.reasoning = readFlags(m_map.find(Role::Reasoning));
        readPrices();
        readBenchmarks();
        checkRows();
        checkRepeats();
        std::ranges::stable_sort(m_data.diagnostics, {}, [](const Diagnostic &diagnostic) {
            return std::pair(diagnostic.row ? *diagnostic.row + 1 : 0, diagnostic.fieldIndex.value_or(0));
        });
        return std::move(m_data);
    }

private:
    void report(Severity severity, std::size_t row, Column column, std::string message)
    {
        const auto field = column ? m_table.columnTitle(*column) : std::string();
        m_data.diagnostics.push_back({severity, m_table.source(row).line, 0, field, std::move(message), row, column});
        if (severity == Severity::Error)
            m_data.hasError[row] = true;
    }

    /// A column without which no row can be a quote: one error for the file, none for each row.
    void require(bool present, std::string_view what, std::string_view canonical)
    {
        if (present || m_table.columnCount() == 0)
            return;
        m_data.diagnostics.push_back(
            {Severity::Error,
             m_table.sourceText().header.line,
             1,
             {},
             fmt::format("no column holds the {}; name one `{}` in the header", what, canonical),
             {},
             {}});
    }

    void checkColumns()
    {
        require(m_map.find(Role::Model).has_value(), "model", "model");
        require(m_map.find(Role::Date).has_value(), "date", "date");
        const bool hasPrice =
            m_map.find(Role::InputPrice) || m_map.find(Role::OutputPrice) || m_map.find(Role::SinglePrice);
        require(hasPrice, "price", "input_usd_per_mtok");
    }

    void readLines()
    {
        m_data.line.resize(m_table.rowCount());
        for (std::size_t row = 0; row < m_table.rowCount(); ++row)
            m_data.line[row] = m_table.source(row).line;
    }

    /// Names that differ only in the blanks around them get one id.
    std::vector<StringId> readNames(Column column)
    {
        std::vector<StringId> names(m_table.rowCount());
        if (!column)
            return names;
        std::unordered_map<std::string_view, StringId> padded;
        for (std::size_t row = 0; row < names.size(); ++row) {
            const auto text = m_table.cell(row, *column);
            const auto name = trimmed(text);
            names[row] = m_table.cellId(row, *column);
            if (name.size() != text.size())
                names[row] = m_table.strings().find(name).value_or(padded.emplace(name, names[row]).first->second);
        }
        return names;
    }

    std::vector<std::optional<Day>> readDays(Column column)
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
        }
        return days;
    }

    std::vector<Flag> readFlags(Column column)
    {
        if (!column)
            return std::vector<Flag>(m_table.rowCount(), Flag::Unknown);
        std::vector<Flag> flags(m_table.rowCount(), Flag::Unknown);
        for (std::size_t row = 0; row < flags.size(); ++row) {
            const auto text = trimmed(m_table.cell(row, *column));
            if (text.empty())
                continue;
            const auto flag = parseFlag(text);
            if (!flag)
                report(Severity::Error, row, column,
                       fmt::format("“{}” is neither yes nor no; leave the cell empty where it is unknown",
                                   printable(text)));
            flags[row] = flag.value_or(Flag::Unknown);
        }
        return flags;
    }

    /// `check` gives what is wrong with a number, or "".
    template <typename Check>
    std::vector<double> readNumbers(Column column, Check check)
    {
        std::vector<double> numbers(m_table.rowCount(), unknown);
        if (!column)
            return numbers;
        for (std::size_t row = 0; row < numbers.size(); ++row) {
            const auto text = trimmed(m_table.cell(row, *column));
            if (text.empty())
                continue;
            ParsedNumber number = parseNumber(text);
            if (number.problem.empty())
                number.problem = check(number.value);
            if (number.problem.empty())
                numbers[row] = number.value;
            else
                report(Severity::Error, row, column, fmt::format("“{}” {}", printable(text), number.problem));
        }
        return numbers;
    }

    void readPrices()
    {
        const auto check = [](double price) {
            return price < 0 ? std::string("is negative; a price is zero or more") : std::string();
        };
        m_data.inputPrice = readNumbers(m_map.find(Role::InputPrice), check);
        m_data.outputPrice = readNumbers(m_map.find(Role::OutputPrice), check);
        const auto single = readNumbers(m_map.find(Role::SinglePrice), check);
        for (std::size_t row = 0; row < single.size(); ++row) {
            double &input = m_data.inputPrice[row];
            double &output = m_data.outputPrice[row];
            if (!std::isnan(input) && !std::isnan(output))
                continue;
            const double one = !std::isnan(single[row]) ? single[row] : !std::isnan(input) ? input : output;
            input = one;
            output = one;
        }
    }

    void readBenchmarks()
    {
        for (std::size_t column = 0; column < m_map.columns.size(); ++column) {
            if (m_map.columns[column].role == Role::Score)
                addBenchmark(column, readScores(column));
        }
        for (std::size_t column = 0; column < m_map.columns.size(); ++column) {
            const Role role = m_map.columns[column].role;
            if (role == Role::Parameters)
                addBenchmark(column, readNumbers(column, [](double) { return std::string(); }));
            else if (role == Role::Other && isNumeric(column))
                addBenchmark(column, readNumbers(column, [](double) { return std::string(); }));
        }
    }

    std::vector<double> readScores(std::size_t column)
    {
        constexpr std::array percentages{"mmlu", "gpqa_diamond", "humaneval", "math_500"};
        const bool percent = std::ranges::find(percentages, m_map.columns[column].name) != percentages.end();
        return readNumbers(column, [&](double score) {
            return percent && (score < 0 || score > 100) ? std::string("is not a score in percent, 0 to 100")
                                                         : std::string();
        });
    }

    void addBenchmark(std::size_t column, std::vector<double> scores)
    {
        const std::string &name = m_map.columns[column].name;
        const auto chainOfThought = m_map.find(Role::ChainOfThought, name + "_cot");
        const auto shots = m_map.find(Role::Shots, name + "_shots");
        m_data.benchmarks.push_back(
            {name, column, std::move(scores), readFlags(chainOfThought),
             readNumbers(shots, [](double count) { return count < 0 ? std::string("is negative") : std::string(); })});
    }

    /// A column of our own making is a benchmark where all its cells are numbers and its name speaks of no price.
    [[nodiscard]] bool isNumeric(std::size_t column) const
    {
        std::string name = m_map.columns[column].name;
        std::ranges::transform(name, name.begin(), toLower);
        for (const auto price : {"price", "usd", "cost"}) {
            if (name.find(price) != std::string::npos)
                return false;
        }
        bool any = false;
        for (std::size_t row = 0; row < m_table.rowCount(); ++row) {
            const auto text = trimmed(m_table.cell(row, column));
            if (text.empty())
                continue;
            if (!parseNumber(text).problem.empty())
                return false;
            any = true;
        }
        return any && !name.empty();
    }

    void checkRows()
    {
        const auto model = m_map.find(Role::Model);
        const auto date = m_map.find(Role::Date);
        const auto until = m_map.find(Role::Until);
        auto price = m_map.find(Role::InputPrice);
        if (!price)
            price = m_map.find(Role::SinglePrice);
        if (!price)
            price = m_map.find(Role::OutputPrice);
        for (std::size_t row = 0; row < m_data.rowCount(); ++row) {
            const bool readable = !m_data.hasError[row];
            checkPresence(row, model, date);
            if (readable && price)
                checkPrice(row, price);
            if (m_data.date[row] && m_data.until[row])
                checkUntil(row, until);
        }
    }

    void checkPresence(std::size_t row, Column model, Column date)
    {
        if (!model || !date)
            m_data.hasError[row] = true;
        if (model && trimmed(m_table.cell(row, *model)).empty())
            report(Severity::Error, row, model, "the model's name is missing");
        if (date && trimmed(m_table.cell(row, *date)).empty())
            report(Severity::Error, row, date, "the date is missing; a quote needs the day from which it holds");
    }

    void checkPrice(std::size_t row, Column column)
    {
        if (!m_data.hasPrice(row))
            report(Severity::Warning, row, column, "no price: the row is left out of the price floor");
        else if (m_data.inputPrice[row] == 0 && m_data.outputPrice[row] == 0)
            report(Severity::Warning, row, column,
                   "a price of zero cannot stand on a log axis: the row is left out of the price floor");
    }

    void checkUntil(std::size_t row, Column column)
    {
        const Day from = *m_data.date[row];
        const Day until = *m_data.until[row];
        if (until < from)
            report(Severity::Error, row, column,
                   fmt::format("{} is before the quote's date, {}", toIso(until), toIso(from)));
        else if (until == from)
            report(Severity::Warning, row, column, "is the quote's own date: the quote holds on no day");
    }

    void checkRepeats()
    {
        std::map<std::tuple<StringId, StringId, Day>, std::size_t> last;
        for (std::size_t row = m_data.rowCount(); row-- > 0;) {
            if (!m_data.date[row] || !m_data.hasPrice(row))
                continue;
            const auto [found, isNew] =
                last.emplace(std::tuple(m_data.model[row], m_data.provider[row], *m_data.date[row]), row);
            if (isNew)
                continue;
            const auto line = m_table.source(found->second).line;
            const auto where = line != 0 ? fmt::format("line {}", line) : fmt::format("row {}", found->second + 1);
            report(
                Severity::Warning, row, m_map.find(Role::Date),
                fmt::format("{} has a quote of the same model, provider and date, and takes this one's place", where));
        }
    }

    const Table &m_table;
    const ColumnMap &m_map;
    Dataset m_data;
};

} // namespace

Dataset interpret(const Table &table, const ColumnMap &map, std::vector<Diagnostic> found)
{
    return Interpreter(table, map, std::move(found)).interpret();
}

} // namespace llmflation
