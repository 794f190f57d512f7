#include "commandline/convertcommand.h"

#include "commandline/complaints.h"
#include "commandline/console.h"
#include "commandline/reading.h"
#include "dataset/words.h"
#include "formats/jsonwriter.h"

#include <cstdint>
#include <fmt/format.h>

namespace llmflation {

namespace {

enum class FileKind : std::uint8_t { Csv, Tsv, Json, Other };

FileKind kindOf(std::string_view path)
{
    const auto endsWith = [path](std::string_view ending) {
        return path.size() > ending.size() && equalIgnoringCase(path.substr(path.size() - ending.size()), ending);
    };
    if (path == "-" || endsWith(".csv"))
        return FileKind::Csv;
    if (endsWith(".tsv"))
        return FileKind::Tsv;
    return endsWith(".json") ? FileKind::Json : FileKind::Other;
}

/// What is wrong with the options taken together; empty: nothing.
std::string usageProblem(const ConvertOptions &options)
{
    const FileKind from = kindOf(options.input);
    const FileKind to = kindOf(options.output);
    if (from == FileKind::Json || from == FileKind::Other)
        return fmt::format("{}: only .csv and .tsv files, or - for standard input, can be read", options.input);
    if (options.output == "-" || to == FileKind::Other)
        return fmt::format("{}: OUT must be a file that ends in .csv, .tsv or .json", options.output);
    if (options.typed && to != FileKind::Json)
        return "--typed is for .json files only";
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
    const FileKind to = kindOf(options.output);
    if (to == kindOf(options.input))
        return writeCsv(list.table, list.dialect);
    CsvDialect dialect = list.dialect;
    dialect.delimiter = to == FileKind::Tsv ? '\t' : ',';
    return writeCsvAnew(list.table, dialect);
}

JsonText convertedText(const PriceList &list, const ConvertOptions &options)
{
    if (kindOf(options.output) != FileKind::Json)
        return {separatedText(list, options), {}};
    return options.typed ? writeTypedJson(list.table, list.map) : writeJson(list.table);
}

} // namespace

ExitStatus run(const ConvertOptions &options)
{
    if (const auto problem = usageProblem(options); !problem.empty()) {
        complain(problem);
        return ExitStatus::WrongUsage;
    }
    ReadingOptions reading = options.reading;
    if (kindOf(options.input) == FileKind::Tsv && !reading.csv.delimiter)
        reading.csv.delimiter = '\t';
    const auto read = readNamed(options.input, reading);
    if (!read) {
        complain(read.error().message);
        return ExitStatus::FileFailed;
    }
    const PriceList &list = read->list;
    const JsonText text = convertedText(list, options);
    if (const auto written = writeFileAtomically(options.output, text.text); !written) {
        complain(written.error().message);
        return ExitStatus::FileFailed;
    }
    if (!isPriceList(list.map))
        complain(fmt::format("{} is no price list; it was converted all the same", printable(read->name)));
    const ExitStatus found = complainOfErrors(list.dataset.diagnostics, read->name);
    const ExitStatus made = complainOfErrors(text.diagnostics, read->name);
    return isPriceList(list.map) && found == ExitStatus::Done ? made : ExitStatus::DataHasErrors;
}

} // namespace llmflation
