#include "formats/csvdialect.h"

#include "formats/csvfields.h"

#include <algorithm>
#include <tuple>

namespace llmflation {

namespace {

constexpr std::size_t sampleRecords = 50;
constexpr std::size_t sampleBytes = 1 << 20;

/// What the first records look like under one delimiter.
struct Sample {
    std::size_t headerFields = 0;
    std::size_t headerEnd = 0; ///< where its line end stands
    std::size_t agreeing = 0;  ///< records with as many fields as the header
    bool allQuoted = true;
};

Sample takeSample(std::string_view text, const CsvDialect &dialect)
{
    const bool cut = text.size() > sampleBytes;
    text = text.substr(0, sampleBytes);
    Sample sample;
    RecordFields split;
    for (std::size_t record = 0; record < sampleRecords; ++record) {
        if (skipBlankLines(text, dialect) == text.size())
            break;
        splitRecord(text, dialect, sampleBytes, split);
        if (record == 0) {
            sample.headerFields = split.count;
            sample.headerEnd = split.end;
        } else if (cut && split.end == text.size()) {
            break;
        }
        sample.agreeing += split.count == sample.headerFields;
        sample.allQuoted &= std::ranges::all_of(
            split.fields, [](const RawField &field) { return field.form == RawField::Form::Quoted; });
        text.remove_prefix(split.end);
    }
    return sample;
}

LineEnd lineEndAt(std::string_view text, std::size_t offset)
{
    if (offset >= text.size() || text[offset] == '\n')
        return LineEnd::Lf;
    return text.substr(offset, 2) == "\r\n" ? LineEnd::CrLf : LineEnd::Cr;
}

char detectDelimiter(std::string_view text, CsvDialect dialect)
{
    char best = dialect.quote == ',' ? ';' : ',';
    std::tuple<std::size_t, std::size_t> bestScore{0, 1};
    for (const char delimiter : {',', ';', '\t', '|'}) {
        if (delimiter == dialect.quote)
            continue;
        dialect.delimiter = delimiter;
        const Sample sample = takeSample(text, dialect);
        const std::tuple score{sample.agreeing, sample.headerFields};
        if (sample.headerFields > 1 && score > bestScore) {
            best = delimiter;
            bestScore = score;
        }
    }
    return best;
}

} // namespace

CsvDialect detectDialect(std::string_view text, const CsvReadOptions &options)
{
    CsvDialect dialect;
    dialect.quote = options.quote.value_or(dialect.quote);
    dialect.delimiter = options.delimiter ? *options.delimiter : detectDelimiter(text, dialect);
    const Sample sample = takeSample(text, dialect);
    dialect.lineEnd = lineEndAt(text, sample.headerEnd);
    dialect.quoteAll = sample.headerFields > 0 && sample.allQuoted;
    return dialect;
}

} // namespace llmflation
