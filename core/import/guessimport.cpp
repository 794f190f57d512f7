#include "dataset/diagnostic.h"
#include "dataset/words.h"
#include "import/guesscolumns.h"
#include "import/guessform.h"
#include "import/importsource.h"

#include <algorithm>
#include <fmt/format.h>

namespace llmflation {

namespace {

void noteDoubts(ImportGuess &guess)
{
    const ImportPlan &plan = guess.plan;
    const auto add = [&guess](bool isDoubt, Phrase words) {
        if (isDoubt)
            guess.doubts.push_back(std::move(words));
    };
    if (guess.header.empty())
        return;
    for (const Phrase &missing : guess.missing)
        add(true, phrase("Import", "no column is {}").with(missing));
    add(plan.encoding != Encoding::Utf8, phrase("Import", "its text is {}").with(nameOf(plan.encoding)));
    add(plan.linesBefore > 0, phrase("Import", "{} lines stand before the table").with(plan.linesBefore));
    add(!plan.hasHeader, phrase("Import", "it has no header"));
    add(plan.quote != '"', phrase("Import", "its quotes are single ones"));
    add(plan.decimalMark == ',', phrase("Import", "its numbers have a decimal comma"));
    add(plan.unit != TokenUnit::PerMillion, phrase("Import", "its prices are {}").with(nameOf(plan.unit)));
    add(plan.currency != "USD", phrase("Import", "its prices are in {}").with(plan.currency));
}

bool looksLikeJson(std::string_view text, std::string_view name)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = std::min(text.find_first_not_of(blanks), text.size());
    const auto second = std::min(text.find_first_not_of(blanks, first + 1), text.size());
    const bool opens = text.substr(first, 1) == "[" && (text.substr(second, 1) == "{" || text.substr(second, 1) == "]");
    return endsIgnoringCase(name, ".json") || text.substr(first, 1) == "{" || opens;
}

/// The first rows and the header of a JSON text; none where it can't be read, which reading it tells.
SampleRows sampleJson(const SharedBytes &bytes, ImportGuess &guess)
{
    const auto source = readImportSource(bytes, guess.plan);
    SampleRows rows;
    if (!source)
        return rows;
    guess.header = source->names;
    constexpr std::size_t most = 200;
    for (std::size_t row = 0; row < std::min(source->rowCount(), most); ++row) {
        auto &cells = rows.emplace_back();
        for (std::size_t column = 0; column < guess.header.size(); ++column)
            cells.emplace_back(source->cell(row, column));
    }
    return rows;
}

SampleRows sampleSeparated(std::string_view text, const ImportChoices &choices, ImportGuess &guess)
{
    guessSeparation(text, choices, guess);
    ImportPlan whole = guess.plan;
    whole.encoding = Encoding::Utf8;
    const auto table = importText(SharedBytes(std::string(text)), whole);
    SampleRows rows = sampleRows(table ? table->view() : text, guess.plan);
    guessHeader(rows, choices, guess);
    if (rows.empty())
        return rows;
    std::size_t columns = 0;
    for (const auto &row : rows)
        columns = std::max(columns, row.size());
    guess.header = guess.plan.hasHeader ? rows.front() : std::vector<std::string>();
    for (std::size_t column = 0; column < columns; ++column) {
        if (column >= guess.header.size())
            guess.header.emplace_back();
        if (guess.header[column].empty())
            guess.header[column] = fmt::format("column {}", column + 1);
    }
    if (guess.plan.hasHeader)
        rows.erase(rows.begin());
    return rows;
}

/// The head of a file in UTF-8, whole characters of it; where it can't be decoded, as it stands.
std::string headOf(std::string_view bytes, Encoding encoding)
{
    constexpr std::size_t most = 4 << 20;
    const auto text = toUtf8(bytes.substr(0, std::min(bytes.size(), most)), encoding);
    return text ? *text : std::string(bytes.substr(0, most));
}

} // namespace

ImportGuess guessImport(const SharedBytes &bytes, std::string_view name, const ImportChoices &choices)
{
    ImportGuess guess;
    const EncodingGuess encoding = guessEncoding(bytes.view());
    guess.plan.encoding = choices.encoding.value_or(encoding.encoding);
    guess.reasons.encoding = choices.encoding ? chosenReason() : encoding.reason;
    guess.plan.rate = choices.rate;
    guess.plan.date = choices.date;
    guess.plan.takeRefused = choices.takeRefused;
    const std::string text = headOf(bytes.view(), guess.plan.encoding);
    guess.plan.isJson = looksLikeJson(text, name);
    const SampleRows rows = guess.plan.isJson ? sampleJson(bytes, guess) : sampleSeparated(text, choices, guess);
    guessDecimalMark(rows, choices, guess);
    guessColumns(rows, choices, guess);
    noteDoubts(guess);
    return guess;
}

const std::vector<std::string> &canonicalColumns()
{
    static const std::vector<std::string> names{"model",
                                                "vendor",
                                                "provider",
                                                "date",
                                                "until",
                                                "input_usd_per_mtok",
                                                "output_usd_per_mtok",
                                                "price_usd_per_mtok",
                                                "mmlu",
                                                "mmlu_shots",
                                                "mmlu_cot",
                                                "gpqa_diamond",
                                                "humaneval",
                                                "math_500",
                                                "arena_elo",
                                                "params_b",
                                                "open_weights",
                                                "reasoning",
                                                "price_source",
                                                "score_source",
                                                "notes"};
    return names;
}

} // namespace llmflation
