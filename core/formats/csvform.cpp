#include "formats/csvform.h"

#include <fmt/format.h>
#include <unordered_map>

namespace llmflation {

namespace {

using Form = RawField::Form;

Phrase unclosedQuote(std::string_view record, std::size_t offset, std::uint32_t line, const CsvDialect &dialect)
{
    RecordPlaces places(record, dialect);
    const RecordPlace start = places.at(offset);
    const RecordPlace end = places.at(record.size());
    const std::string mark = printable({&dialect.quote, 1});
    return phrase("Csv",
                  "the quote ({}) opened in line {} never closes, so the rest of the file ({} line ends) was read "
                  "into this one field; close the quote or remove it")
        .with(mark, line + start.line, end.line - start.line);
}

void checkQuotes(std::vector<Diagnostic> &found, std::string_view record, const RawField &field, std::size_t index,
                 std::uint32_t line, const CsvDialect &dialect)
{
    Diagnostic diagnostic;
    diagnostic.fieldIndex = index;
    switch (field.form) {
    case Form::Plain:
    case Form::Quoted:
        return;
    case Form::InnerQuote:
        diagnostic.severity = Severity::Warning;
        diagnostic.message =
            phrase("Csv", "a quote stands inside a field that is not quoted; quote the field and double the quote");
        break;
    case Form::Broken:
        diagnostic.message =
            phrase("Csv", "text follows the quote that should end the field, so it was read up to the next quote "
                          "that does; double a quote that belongs to the text");
        break;
    case Form::Unclosed:
        diagnostic.message = unclosedQuote(record, field.offset, line, dialect);
        break;
    }
    found.push_back(std::move(diagnostic));
}

void checkBytes(std::vector<Diagnostic> &found, std::string_view raw, std::size_t index)
{
    const std::size_t nul = raw.find('\0');
    const std::size_t invalid = firstInvalidUtf8(raw);
    const auto add = [&](Phrase message) {
        Diagnostic diagnostic;
        diagnostic.fieldIndex = index;
        diagnostic.message = std::move(message);
        found.push_back(std::move(diagnostic));
    };
    if (nul != std::string_view::npos)
        add(phrase("Csv", "byte {} of the field is NUL (0x00), which no text holds; remove it").with(nul + 1));
    if (invalid != std::string_view::npos) {
        add(phrase("Csv", "byte {} of the field, 0x{}, is not UTF-8; save the file in that encoding")
                .with(invalid + 1, fmt::format("{:02X}", static_cast<unsigned char>(raw[invalid]))));
    }
}

} // namespace

std::vector<Diagnostic> checkFields(std::string_view record, std::uint32_t line, const RecordFields &split,
                                    const CsvDialect &dialect)
{
    std::vector<Diagnostic> found;
    for (std::size_t index = 0; index < split.fields.size(); ++index) {
        const RawField &field = split.fields[index];
        checkQuotes(found, record, field, index, line, dialect);
        checkBytes(found, record.substr(field.offset, field.length), index);
    }
    return found;
}

std::vector<Diagnostic> checkHeader(std::span<const std::string> header)
{
    std::vector<Diagnostic> found;
    std::unordered_map<std::string_view, std::size_t> first;
    for (std::size_t column = 0; column < header.size(); ++column) {
        Diagnostic diagnostic;
        diagnostic.severity = Severity::Warning;
        diagnostic.fieldIndex = column;
        if (header[column].empty()) {
            diagnostic.message = phrase("Csv", "column {} has no name").with(column + 1);
        } else if (const auto [same, isNew] = first.emplace(header[column], column); !isNew) {
            diagnostic.field = header[column];
            diagnostic.message =
                phrase("Csv", "columns {} and {} have the same name; rename one").with(same->second + 1, column + 1);
        } else {
            continue;
        }
        found.push_back(std::move(diagnostic));
    }
    return found;
}

} // namespace llmflation
