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

constexpr NumberRange priceRange{.problem = translatable("Cells", "“{}” is negative; a price is zero or more")};
constexpr NumberRange countRange{.problem = translatable("Cells", "“{}” is negative")};
constexpr NumberRange percentRange{.most = 100,
                                   .problem = translatable("Cells", "“{}” is not a score in percent, 0 to 100")};
constexpr NumberRange allNumbers{.least = -std::numeric_limits<double>::infinity(), .problem = {}};

} // namespace

RowReader::RowReader(const Table &table, const ColumnPlan &plan, Dataset &data)
    : m_table(table)
    , m_plan(plan)
    , m_data(data)
    , m_seen(plan.scores.size())
    , m_width(plan.width())
    , m_cells(m_width * mostRows)
{
}

void RowReader::read(std::size_t first, std::size_t last, WorkWatch *watch)
{
    constexpr std::size_t block = 64 * mostRows; // that the watch is told of at once
    for (m_first = first; m_first < last && !(watch && watch->isStopped());) {
        const std::size_t begin = m_first;
        for (const std::size_t end = std::min(begin + block, last); m_first < end; m_first += m_count) {
            m_count = std::min(mostRows, end - m_first);
            readRows();
        }
        if (watch)
            watch->advance(m_first - begin);
    }
}

void RowReader::readRows()
{
    for (std::size_t i = 0; i < m_count; ++i) {
        m_table.readCells(m_first + i, std::span(m_cells).subspan(i * m_width, m_width));
        m_data.line[m_first + i] = m_table.source(m_first + i).line;
    }
    readNames();
    readDays(m_plan.date, m_data.date);
    readDays(m_plan.until, m_data.until);
    readFlags(m_plan.openWeights, m_data.openWeights);
    readFlags(m_plan.reasoning, m_data.reasoning);
    readPrices();
    for (std::size_t index = 0; index < m_plan.scores.size(); ++index)
        readScores(index);
    checkPrices();
    checkPresence(m_plan.model, translatable("Cells", "the model's name is missing"));
    checkPresence(m_plan.date, translatable("Cells", "the date is missing; a quote needs the day from which it holds"));
    checkUntil();
}

/// By row, not by column: so the names have the numbers that they get from a reader with other rows at hand. A model's
/// vendor is mostly the one that it had before, which is sooner seen than found.
void RowReader::readNames()
{
    for (std::size_t i = 0; i < m_count; ++i) {
        const auto row = static_cast<std::uint32_t>(m_first + i);
        const StringId model = m_names.number(cell(i, m_plan.model), row);
        if (static_cast<std::size_t>(model) >= m_vendorOf.size())
            m_vendorOf.resize(m_names.pool().size());
        StringId &vendor = m_vendorOf[static_cast<std::size_t>(model)];
        const std::string_view vendorText = cell(i, m_plan.vendor);
        if (!TextEqual()(vendorText, m_names.pool().view(vendor)))
            vendor = m_names.number(vendorText, row);
        m_data.model[row] = model;
        m_data.vendor[row] = vendor;
        m_data.provider[row] = m_names.number(cell(i, m_plan.provider), row);
    }
}

template <typename T, typename Parse>
void RowReader::readColumn(const ColumnIndex &column, T *values, T absent, Parse parse)
{
    if (!column) {
        std::fill_n(values, m_count, absent);
        return;
    }
    for (std::size_t i = 0; i < m_count; ++i) {
        const std::string_view text = cell(i, column);
        values[i] = text.empty() ? absent : parse(text, i);
    }
}

void RowReader::readDays(const ColumnIndex &column, Column<OptionalDay> &days)
{
    std::pair<std::string_view, OptionalDay> last; // without a problem: most files are by date
    readColumn(column, days.data() + m_first, OptionalDay(), [&](std::string_view text, std::size_t i) {
        if (text == last.first)
            return last.second;
        const OptionalDay day = parseDay(text);
        if (!day)
            report(Severity::Error, i, column,
                   phrase("Cells", "“{}” is not a date; write a day that exists as YYYY-MM-DD").with(printable(text)));
        else if (*day < earliestLikely || *day > latestLikely)
            report(
                Severity::Warning, i, column,
                phrase("Cells", "{} lies far from the years in which tokens were sold: is the year right?").with(text));
        else
            last = {text, day};
        return day;
    });
}

void RowReader::readFlags(const ColumnIndex &column, Column<Flag> &flags)
{
    const std::uint64_t yes = shortWord("yes", 3);
    const std::uint64_t no = shortWord("no", 2);
    readColumn(column, flags.data() + m_first, Flag::Unknown, [&](std::string_view text, std::size_t i) {
        // Without a branch: no processor can tell which of the two comes next.
        const std::uint64_t word = shortWord(text.data(), text.size());
        const unsigned isYes = static_cast<unsigned>(word == yes) & static_cast<unsigned>(text.size() == 3);
        const unsigned isNo = static_cast<unsigned>(word == no) & static_cast<unsigned>(text.size() == 2);
        static_assert(static_cast<int>(Flag::No) == 1 && static_cast<int>(Flag::Yes) == 2);
        if (const unsigned flag = 2 * isYes + isNo; flag != 0)
            return static_cast<Flag>(flag);
        const std::optional<Flag> flag = parseFlag(text);
        if (!flag)
            report(Severity::Error, i, column,
                   phrase("Cells", "“{}” is neither yes nor no; leave the cell empty where it is unknown")
                       .with(printable(text)));
        return flag.value_or(Flag::Unknown);
    });
}

void RowReader::readNumbers(const ColumnIndex &column, double *numbers, const NumberRange &range)
{
    readColumn(column, numbers, unknown, [&](std::string_view text, std::size_t i) {
        const auto isIn = [&](double value) { return value >= range.least && value <= range.most; };
        if (const double plain = parsePlainNumber(text); isIn(plain)) // which NaN is not
            return plain;
        const ParsedNumber number = parseNumber(text);
        if (number.problem.empty() && isIn(number.value))
            return number.value;
        report(Severity::Error, i, column,
               Phrase("Cells", number.problem.empty() ? range.problem : number.problem).with(printable(text)));
        return unknown;
    });
}

/// A row with one price has it in both; a row with a price that can't be read has none, so that no guess supersedes.
void RowReader::readPrices()
{
    double *const inputs = m_data.inputPrice.data() + m_first;
    double *const outputs = m_data.outputPrice.data() + m_first;
    std::array<double, mostRows> singles{};
    readNumbers(m_plan.input, inputs, priceRange);
    readNumbers(m_plan.output, outputs, priceRange);
    readNumbers(m_plan.single, singles.data(), priceRange);
    for (std::size_t i = 0; i < m_count; ++i) {
        if (!std::isnan(inputs[i]) && !std::isnan(outputs[i]) && (!m_plan.single || !std::isnan(singles[i])))
            continue;
        const auto isUnreadable = [&](const ColumnIndex &column, double price) {
            return std::isnan(price) && !cell(i, column).empty();
        };
        const double input = inputs[i];
        const double output = outputs[i];
        const bool readable = !isUnreadable(m_plan.input, input) && !isUnreadable(m_plan.output, output) &&
                              !isUnreadable(m_plan.single, singles[i]);
        const bool both = !std::isnan(input) && !std::isnan(output);
        const double one = !std::isnan(singles[i]) ? singles[i] : !std::isnan(input) ? input : output;
        inputs[i] = !readable ? unknown : both ? input : one;
        outputs[i] = !readable ? unknown : both ? output : one;
    }
}

void RowReader::readScores(std::size_t index)
{
    const ColumnPlan::Scores &plan = m_plan.scores[index];
    Benchmark &benchmark = m_data.benchmarks[index];
    double *const scores = benchmark.scores.data() + m_first;
    if (plan.mustBeNumbers)
        readNumbersAlone(plan.column, scores, m_seen[index]);
    else
        readNumbers(plan.column, scores, plan.isPercent ? percentRange : allNumbers);
    if (plan.chainOfThought)
        readFlags(plan.chainOfThought, benchmark.chainOfThought);
    if (plan.shots)
        readNumbers(plan.shots, benchmark.shots.data() + m_first, countRange);
}

void RowReader::readNumbersAlone(const ColumnIndex &column, double *numbers, Seen &seen)
{
    readColumn(column, numbers, unknown, [&](std::string_view text, std::size_t) {
        if (seen.others)
            return unknown;
        double number = parsePlainNumber(text);
        if (std::isnan(number)) {
            const ParsedNumber parsed = parseNumber(text);
            seen.others = !parsed.problem.empty();
            number = parsed.value;
        }
        seen.numbers = seen.numbers || !std::isnan(number);
        return number;
    });
}

void RowReader::checkPrices()
{
    const ColumnIndex column = m_plan.price();
    for (std::size_t i = 0; i < m_count && column; ++i) {
        const std::size_t row = m_first + i;
        if (m_data.hasError[row] != 0)
            continue;
        if (!m_data.hasPrice(row))
            report(Severity::Warning, i, column, phrase("Cells", "no price: the row is left out of the price floor"));
        else if (m_data.inputPrice[row] == 0 && m_data.outputPrice[row] == 0)
            report(
                Severity::Warning, i, column,
                phrase("Cells", "a price of zero cannot stand on a log axis: the row is left out of the price floor"));
    }
}

void RowReader::checkPresence(const ColumnIndex &column, std::string_view missing)
{
    for (std::size_t i = 0; i < m_count; ++i) {
        if (!column)
            m_data.hasError[m_first + i] = 1;
        else if (cell(i, column).empty())
            report(Severity::Error, i, column, Phrase("Cells", missing));
    }
}

void RowReader::checkUntil()
{
    for (std::size_t i = 0; i < m_count && m_plan.until; ++i) {
        const OptionalDay from = m_data.date[m_first + i];
        const OptionalDay until = m_data.until[m_first + i];
        if (!from || !until || *until > *from)
            continue;
        if (*until < *from)
            report(Severity::Error, i, m_plan.until,
                   phrase("Cells", "{} is before the quote's date, {}").with(toIso(*until), toIso(*from)));
        else
            report(Severity::Warning, i, m_plan.until,
                   phrase("Cells", "is the quote's own date: the quote holds on no day"));
    }
}

void RowReader::report(Severity severity, std::size_t i, const ColumnIndex &column, Phrase message)
{
    const std::size_t row = m_first + i;
    const auto field = column ? m_table.columnTitle(*column) : std::string();
    m_diagnostics.push_back({severity, m_data.line[row], 0, field, std::move(message), row, column});
    if (severity == Severity::Error)
        m_data.hasError[row] = 1;
}

void useIds(Dataset &data, std::size_t first, std::size_t last, std::span<const StringId> ids)
{
    for (Column<StringId> *column : {&data.model, &data.vendor, &data.provider}) {
        for (std::size_t row = first; row < last; ++row)
            (*column)[row] = ids[static_cast<std::size_t>((*column)[row])];
    }
}

} // namespace llmflation
