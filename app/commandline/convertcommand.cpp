#include "commandline/convertcommand.h"

#include "commandline/complaints.h"
#include "commandline/console.h"
#include "commandline/reading.h"
#include "commandline/tableform.h"
#include "dataset/words.h"
#include "formats/jsonwriter.h"

#include <cstdint>
#include <fmt/format.h>

namespace llmflation {

namespace {

enum class FileKind : std::uint8_t { Csv, Tsv, Json, Other };

/// What stands in a file of text tells its delimiter.
FileKind kindOf(std::string_view path)
{
    if (path == "-" || endsIgnoringCase(path, ".csv") || endsIgnoringCase(path, ".txt"))
        return FileKind::Csv;
    if (endsIgnoringCase(path, ".tsv"))
        return FileKind::Tsv;
    return endsIgnoringCase(path, ".json") ? FileKind::Json : FileKind::Other;
}

/// What is wrong with the options taken together; empty: nothing.
std::string usageProblem(const ConvertOptions &options)
{
    const FileKind from = kindOf(options.input);
    const FileKind to = kindOf(options.output);
    if (options.output == "-" || to == FileKind::Other || endsIgnoringCase(options.output, ".txt"))
        return fmt::format("{}: OUT must be a file that ends in .csv, .tsv or .json", printableWhole(options.output));
    if (from == FileKind::Other)
        return fmt::format("{}: only .csv, .tsv, .txt and .json files, or - for standard input, can be read",
                           printableWhole(options.input));
    if (options.typed && to != FileKind::Json)
        return "--typed is for .json files only";
    if (options.dialect == "keep" && from == FileKind::Json)
        return "--dialect keep is for tables that have one: a .json file has none";
    if (options.dialect && to == FileKind::Json)
        return "--dialect is for .csv and .tsv files only";
    if (options.dialect == "rfc4180" && to == FileKind::Tsv)
        return "--dialect rfc4180 separates by commas: OUT must end in .csv";
    return {};
}

bool isPriceList(const ColumnMap &map)
{
    return map.find(Role::Model) && map.find(Role::Date) &&
           (map.find(Role::InputPrice) || map.find(Role::OutputPrice) || map.find(Role::SinglePrice));
}

std::string separatedText(const PriceList &list, const ConvertOptions &options)
{
    if (options.dialect == "rfc4180")
        return writeCsvAnew(list.table, rfc4180);
    if (kindOf(options.output) == FileKind::Tsv)
        return writeTabSeparated(list.table, list.dialect);
    CsvDialect dialect = list.dialect;
    if (kindOf(options.input) == FileKind::Csv || dialect.delimiter == ',')
        return writeCsv(list.table, dialect);
    dialect.delimiter = ',';
    return writeCsvAnew(list.table, dialect);
}

JsonText withPlaces(JsonText json, const PriceList &list)
{
    locateFields(json.diagnostics, list.table, list.dialect);
    return json;
}

JsonText convertedText(const PriceList &asItStands, const PriceList &interpreted, const ConvertOptions &options)
{
    if (kindOf(options.output) != FileKind::Json)
        return {separatedText(asItStands, options), {}};
    if (options.typed)
        return withPlaces(writeTypedJson(interpreted.table, interpreted.map), interpreted);
    const PriceList list = options.reading.hasHeader ? asItStands : withoutHeader(asItStands);
    return withPlaces(writeJson(list.table), list);
}

} // namespace

ExitStatus run(const ConvertOptions &options)
{
    if (const auto problem = usageProblem(options); !problem.empty()) {
        complain(problem);
        return ExitStatus::WrongUsage;
    }
    const ReadingOptions &reading = options.reading;
    const auto read = readAsItStands(options.input, reading);
    if (!read) {
        complain(read.error().message.text());
        return ExitStatus::FileFailed;
    }
    const auto &[name, asItStands] = *read;
    const PriceList interpreted = interpretedBy(asItStands, reading);
    const JsonText converted = convertedText(asItStands, interpreted, options);
    if (const auto written = writeFileAtomically(options.output, converted.text); !written) {
        complain(written.error().message.text());
        return ExitStatus::FileFailed;
    }
    if (kindOf(options.output) == FileKind::Json && asItStands.table.rowCount() == 0 &&
        asItStands.table.columnCount() > 0)
        complain(fmt::format("{} has no rows: the array is empty, and the names of its {} columns are not in it",
                             printableWhole(name), asItStands.table.columnCount()));
    if (!reading.encoding.empty())
        complain(fmt::format("{} is written in UTF-8", printableWhole(options.output)));
    if (!isPriceList(interpreted.map))
        complain(fmt::format("{} is no price list; it was converted all the same", printableWhole(name)));
    const ExitStatus found = complainOfErrors(interpreted.dataset.diagnostics, name);
    const ExitStatus made = complainOfErrors(converted.diagnostics, name);
    return isPriceList(interpreted.map) && found == ExitStatus::Done ? made : ExitStatus::DataHasErrors;
}

} // namespace llmflation
