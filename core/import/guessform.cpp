#include "import/guessform.h"

#include "dataset/calendar.h"
#include "dataset/cellvalues.h"
#include "dataset/diagnostic.h"
#include "dataset/words.h"
#include "formats/csvfields.h"
#include "formats/headermapping.h"
#include "import/importnumber.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <tuple>

namespace llmflation {

namespace {

constexpr std::size_t guessedBytes = 1 << 20;
constexpr std::size_t guessedRecords = 200;
constexpr std::size_t widestGuess = 10'000;

/// One of the first records: how many fields it has, how many of them say something, and on which line it begins,
/// from 0.
struct Outline {
    std::size_t fields = 0;
    std::size_t filled = 0;
    std::size_t line = 0;
};

/// Calls `take` with each of the first records and the text that it begins.
template <typename Take>
void forFirstRecords(std::string_view text, const CsvDialect &dialect, Take take)
{
    const bool cut = text.size() > guessedBytes;
    text = text.substr(0, guessedBytes);
    RecordFields split;
    for (std::size_t record = 0; record < guessedRecords; ++record) {
        if (skipBlankLines(text, dialect) == text.size())
            return;
        splitRecord(text, dialect, widestGuess, split);
        if (cut && record > 0 && split.end == text.size())
            return;
        take(text, split);
        text.remove_prefix(split.end);
    }
}

std::vector<Outline> outlinesOf(std::string_view text, const CsvDialect &dialect)
{
    std::vector<Outline> outlines;
    std::size_t line = 0;
    std::size_t counted = 0;
    forFirstRecords(text, dialect, [&](std::string_view from, const RecordFields &split) {
        const auto begin = static_cast<std::size_t>(from.data() - text.data()) + skipBlankLines(from, dialect);
        for (; counted < begin; ++counted)
            line += endsLine(text, counted) ? 1 : 0;
        const auto filled = std::ranges::count_if(split.fields, [](const RawField &field) { return field.length > 0; });
        outlines.push_back({split.count, static_cast<std::size_t>(filled), line});
    });
    return outlines;
}

/// How a text looks under one delimiter: the number of fields that most records have.
struct Shape {
    std::size_t fields = 1;
    std::size_t agreeing = 0;
    std::size_t records = 0;
    std::size_t linesBefore = 0;
};

Shape shapeOf(const std::vector<Outline> &outlines)
{
    std::map<std::size_t, std::size_t> counts;
    for (const Outline &outline : outlines)
        ++counts[outline.fields];
    Shape shape;
    shape.records = outlines.size();
    for (const auto &[fields, count] : counts) {
        if (fields > 1 && std::tuple(count, fields) > std::tuple(shape.agreeing, shape.fields))
            std::tie(shape.agreeing, shape.fields) = std::tuple(count, fields);
    }
    // Words in front of the table have far fewer fields than it; a header that is a field short is no such words.
    constexpr std::size_t mostWords = 20;
    const auto isWords = [most = std::max<std::size_t>(1, shape.fields / 3)](const Outline &outline) {
        return outline.filled <= most;
    };
    const auto begin = std::ranges::find_if_not(outlines, isWords);
    const bool areWords = begin != outlines.end() && begin->fields == shape.fields &&
                          begin - outlines.begin() <= static_cast<std::ptrdiff_t>(mostWords);
    if (areWords && shape.agreeing > 1 && begin != outlines.begin())
        shape.linesBefore = begin->line;
    return shape;
}

char guessQuote(std::string_view text)
{
    text = text.substr(0, guessedBytes);
    std::array<std::size_t, 2> opened{};
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool starts = i == 0 || std::string_view("\r\n,;\t|").find(text[i - 1]) != std::string_view::npos;
        opened[0] += starts && text[i] == '"' ? 1 : 0;
        opened[1] += starts && text[i] == '\'' ? 1 : 0;
    }
    return opened[0] == 0 && opened[1] > 1 ? '\'' : '"';
}

bool isNumberOrDate(std::string_view text)
{
    return !trimmed(text).empty() && (parseNumber(text).problem.empty() || parseDay(trimmed(text)) ||
                                      parseNumber(importNumber(text, ',').text).problem.empty());
}

} // namespace

Phrase nameOfMark(char mark)
{
    return mark == '\t'  ? phrase("Import", "the tab")
           : mark == ' ' ? phrase("Import", "the space")
                         : Phrase(fmt::format("“{}”", printable(std::string_view(&mark, 1))));
}

void guessSeparation(std::string_view text, const ImportChoices &choices, ImportGuess &guess)
{
    ImportPlan &plan = guess.plan;
    plan.quote = choices.quote.value_or(guessQuote(text));
    guess.reasons.quote = choices.quote        ? chosenReason()
                          : plan.quote == '\'' ? phrase("Import", "fields begin with it, and none with a double quote")
                          : text.find('"') == std::string_view::npos ? phrase("Import", "no field is quoted")
                                                                     : phrase("Import", "fields begin with it");
    Shape best;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        const char tried = choices.delimiter.value_or(delimiter);
        if (tried == plan.quote)
            continue;
        const Shape shape = shapeOf(outlinesOf(text, {tried, plan.quote, {}, {}, {}}));
        if (delimiter == ',' || std::tuple(shape.agreeing, shape.fields) > std::tuple(best.agreeing, best.fields)) {
            plan.delimiter = tried;
            best = shape;
        }
    }
    guess.reasons.delimiter =
        choices.delimiter  ? chosenReason()
        : best.fields == 1 ? phrase("Import", "no mark cuts the lines alike")
                           : phrase("Import", "{} cuts {} % of the lines into {} fields")
                                 .with(nameOfMark(plan.delimiter), 100 * best.agreeing / best.records, best.fields);
    plan.linesBefore = choices.linesBefore.value_or(best.linesBefore);
    guess.reasons.linesBefore = choices.linesBefore ? chosenReason()
                                : best.linesBefore == 0
                                    ? phrase("Import", "the first line has as many fields as the others")
                                    : phrase("Import", "they have fewer fields than the table");
}

SampleRows sampleRows(std::string_view text, const ImportPlan &plan)
{
    const CsvDialect dialect{plan.delimiter, plan.quote, {}, {}, {}};
    SampleRows rows;
    std::string scratch;
    forFirstRecords(text, dialect, [&](std::string_view from, const RecordFields &split) {
        auto &row = rows.emplace_back();
        for (const RawField &field : split.fields)
            row.emplace_back(fieldText(from.substr(field.offset, field.length), field.form, plan.quote, scratch));
    });
    return rows;
}

void guessHeader(const SampleRows &rows, const ImportChoices &choices, ImportGuess &guess)
{
    guess.plan.hasHeader = choices.hasHeader.value_or(true);
    guess.reasons.header =
        choices.hasHeader ? chosenReason() : phrase("Import", "nothing in the first row is a number or a date");
    if (rows.empty() || choices.hasHeader)
        return;
    const auto &first = rows.front();
    const ColumnMap map = mapHeader(first);
    for (const Role role : {Role::Model, Role::Date, Role::InputPrice, Role::OutputPrice, Role::SinglePrice}) {
        if (const auto column = map.find(role)) {
            guess.reasons.header = phrase("Import", "“{}” is the name of a column").with(printable(first[*column]));
            return;
        }
    }
    const auto value = std::ranges::find_if(first, isNumberOrDate);
    if (value == first.end())
        return;
    guess.plan.hasHeader = false;
    guess.reasons.header = phrase("Import", "“{}” in the first row is no name").with(printable(*value));
}

void guessDecimalMark(const SampleRows &rows, const ImportChoices &choices, ImportGuess &guess)
{
    std::size_t points = 0;
    std::size_t commas = 0;
    std::string_view example;
    for (const auto &row : rows) {
        for (const std::string &cell : row) {
            const auto isPlain = [&cell](char mark) {
                return std::ranges::count(cell, mark) == 1 &&
                       !isGrouped(trimmed(cell), mark, mark == ',' ? '.' : ',') &&
                       parseNumber(importNumber(cell, mark).text).problem.empty();
            };
            if (isPlain('.'))
                ++points;
            else if (isPlain(',') && ++commas == 1)
                example = cell;
        }
    }
    guess.plan.decimalMark = choices.decimalMark.value_or(commas > points ? ',' : '.');
    guess.reasons.decimalMark =
        choices.decimalMark    ? chosenReason()
        : commas + points == 0 ? phrase("Import", "no number has one")
        : commas > points
            ? phrase("Import", "“{}” and {} other numbers have a comma").with(printable(trimmed(example)), commas - 1)
            : phrase("Import", "{} of {} numbers with a mark have a point").with(points, points + commas);
}

} // namespace llmflation
