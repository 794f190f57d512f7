#include "commandline/options.h"

#include "commandline/optionadder.h"
#include "commandline/textencoding.h"
#include "dataset/words.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <sstream>

namespace llmflation {

namespace {

constexpr auto about =
    "How fast the price of language-model inference falls, at equal quality.\n"
    "\n"
    "  llmflation [FILE...] open a window for each FILE, a price list or a .llmflation analysis, or\n"
    "                       the default dataset; Qt's own options (-platform, -style, ...)\n"
    "                       are understood\n"
    "\n"
    "The commands below need no display.";

constexpr auto exitStatuses =
    "FILE - reads standard input; a file called like a command is opened as ./analyze.\n"
    "Exit status: 0 done; 1 the data has errors; 2 wrong usage; 3 a file could not be read or written.";

OptionValue<ReportFormat> formatValue(std::string_view text)
{
    if (text == "text")
        return ReportFormat::Text;
    if (text == "json")
        return ReportFormat::Json;
    if (text == "csv")
        return ReportFormat::Csv;
    return tl::make_unexpected("“" + std::string(text) + "” is not a format: text, json or csv");
}

OptionValue<std::string> dialectValue(std::string_view text)
{
    if (text == "keep" || text == "rfc4180")
        return std::string(text);
    return tl::make_unexpected("“" + std::string(text) + "” is not a dialect: keep or rfc4180");
}

OptionValue<std::string> encodingValue(std::string_view text)
{
    const std::string name(text);
    if (isUtf8(name))
        return std::string(); // nothing to decode: the bytes stay, a byte order mark and faults included
    if (isKnownEncoding(name))
        return name;
    return tl::make_unexpected("“" + std::string(text) + "” is not an encoding that can be read");
}

void addReadingOptions(CLI::App &command, ReadingOptions &options)
{
    const std::string group = "Reading";
    addValue(command, "--encoding", options.encoding, encodingValue, "NAME",
             "of the text, such as utf-16, latin1 or windows-1252 [utf-8]")
        ->group(group);
    addValue(command, "--delimiter", options.csv.delimiter, delimiterValue, "CHAR",
             "one character, or comma, semicolon, tab, pipe, space [found by looking]")
        ->group(group);
    addValue(command, "--quote", options.csv.quote, quoteValue, "CHAR", "one character, or double, single [double]")
        ->group(group);
    addValue(command, "--decimal", options.decimalMark, decimalMarkValue, "point|comma", "of numbers [point]")
        ->group(group);
    addValue(command, "--header", options.hasHeader, yesNoValue, "yes|no",
             "whether the first row names the columns [yes]")
        ->group(group);
    command.callback([&options] {
        if (options.csv.delimiter && *options.csv.delimiter == options.csv.quote.value_or('"'))
            throw CLI::ValidationError("--delimiter", "the same character can't be the quote too");
    });
}

void addFormat(CLI::App &command, ReportFormat &format)
{
    addValue(command, "--format", format, formatValue, "text|json|csv", "of the report [text]");
}

void addDatasetFile(CLI::App &command, std::string &file)
{
    addValue(command, "FILE", file, nameValue, "", "price list or .llmflation analysis to read [the default dataset]");
}

void addAnalyze(CLI::App &app, AnalyzeOptions &options)
{
    auto *command = app.add_subcommand("analyze", "price floor, decline, rate and intervals for each threshold");
    addDatasetFile(*command, options.file);
    addAnalysisOptions(*command, options.analysis);
    addFormat(*command, options.format);
    addValue(*command, "--forecast", options.forecast, dayValue, "YYYY-MM-DD",
             "add the trend's price on that day, with its bands");
    addValue(*command, "--month", options.month, monthValue, "YYYY-MM",
             "month of the price frontier and of workloads [that of --as-of]");
    addValue(*command, "--against", options.against, monthValue, "YYYY-MM",
             "earlier month to hold the frontier against [a year before]");
    addValues(*command, "--workload", options.workloads, workloadValue, "IN:OUT[/day|/year]",
              "tokens to price beside the article's; repeatable");
    command->add_flag("--timing", options.timing, "add the milliseconds of loading and of a threshold step");
    addReadingOptions(*command, options.reading);
}

void addSweep(CLI::App &app, SweepOptions &options)
{
    auto *command = app.add_subcommand("sweep", "rate of decline against the threshold");
    addDatasetFile(*command, options.file);
    addAnalysisOptions(*command, options.analysis);
    command->remove_option(command->get_option("--threshold"));
    addValue(*command, "--from", options.from, numberValue, "SCORE", "first threshold [the lowest score]");
    addValue(*command, "--to", options.to, numberValue, "SCORE", "last threshold [the highest score]");
    addValue(*command, "--step", options.step, positiveValue, "SCORE",
             "between thresholds [1, or what suits the scores]");
    command->add_flag("--bootstrap", options.bootstrap, "add intervals that resample models; takes its time");
    addFormat(*command, options.format);
    addReadingOptions(*command, options.reading);
}

OptionValue<PictureFormat> pictureFormatValue(std::string_view path)
{
    if (const auto format = pictureFormatOf(path))
        return *format;
    return tl::make_unexpected("“" + std::string(path) + "” does not end in .png, .svg or .pdf");
}

OptionValue<bool> darkThemeValue(std::string_view text)
{
    if (text == "light" || text == "dark")
        return text == "dark";
    return tl::make_unexpected("“" + std::string(text) + "” is not a theme: light or dark");
}

void addPictureOptions(CLI::App &command, ExportOptions &options)
{
    addValue(command, "--size", options.size, sizeValue, "WxH[mm|in]",
             "in pixels, each side 16 to 32768, or in millimetres or inches [1600x900]");
    auto *scale = addValue(command, "--scale", options.scale, scaleValue, "FACTOR",
                           "pixels of a PNG for each of --size, 0.25 to 8 [1]");
    addValue(command, "--dpi", options.scale, resolutionValue, "N",
             "the same in dots per inch, 24 to 1200 [300 for mm and in]")
        ->excludes(scale);
    addValue(command, "--theme", options.darkTheme, darkThemeValue, "light|dark", "colours [light]");
    command.add_flag("--transparent", options.transparent, "no ground behind the chart");
    command.add_option("--title", options.title, "text above the chart, or '' for none")->type_name("TEXT");
    command.add_option("--subtitle", options.subtitle, "text below the title, or '' for none")->type_name("TEXT");
    command.add_option("--source", options.source, "last line at the foot, or '' for none")->type_name("TEXT");
    command.add_option("--note", options.note, "lines above it [none]")->type_name("TEXT");
}

void addExport(CLI::App &app, ExportOptions &options)
{
    auto *command = app.add_subcommand("export", "write the chart as a picture");
    addDatasetFile(*command, options.file);
    const auto take = [&options](const std::string &path) {
        valueOrThrow("--output", pictureFormatValue(path));
        options.output = path;
    };
    command->add_option_function<std::string>("-o,--output", take, "a .png, .svg or .pdf file")
        ->required()
        ->type_name("OUT");
    addPictureOptions(*command, options);
    addChartOptions(*command, options.chart);
    addAnalysisOptions(*command, options.analysis);
    addReadingOptions(*command, options.reading);
    command->footer("Without FILE and --preset, the settings start from the preset article.");
}

void addConvert(CLI::App &app, ConvertOptions &options)
{
    auto *command = app.add_subcommand("convert", "write a table in another format, by the file names' endings");
    addValue(*command, "IN", options.input, nameValue, "", "a .csv or .tsv file, or - for CSV on standard input")
        ->required();
    addValue(*command, "OUT", options.output, nameValue, "", "a .csv, .tsv or .json file")->required();
    addValue(*command, "--dialect", options.dialect, dialectValue, "keep|rfc4180",
             "as IN writes it, or UTF-8 with comma, double quotes and CRLF [keep]");
    command->add_flag("--typed", options.typed, "JSON with numbers, booleans and null for the known columns");
    addReadingOptions(*command, options.reading);
}

void addCheck(CLI::App &app, CheckOptions &options)
{
    auto *command = app.add_subcommand("check", "name every problem as file:line:column: severity: message");
    addValue(*command, "FILE", options.file, nameValue, "", "price list to read")->required();
    addReadingOptions(*command, options.reading);
}

UsageReply replyTo(const CLI::App &app, const CLI::ParseError &error)
{
    if (error.get_exit_code() == 0) { // help or version
        std::ostringstream out;
        app.exit(error, out, out);
        return {false, out.str()};
    }
    std::string command = "llmflation";
    for (const CLI::App *used : app.get_subcommands())
        command += " " + used->get_name();
    return {true, std::string("llmflation: ") + error.what() + "\nSee `" + command + " --help`."};
}

} // namespace

std::variant<CommandOptions, UsageReply> parseCommandLine(std::span<const char *const> arguments)
{
    AnalyzeOptions analyze;
    SweepOptions sweep;
    ExportOptions picture;
    ConvertOptions convert;
    CheckOptions check;
    CLI::App app{about, "llmflation"};
    app.set_version_flag("--version", "llmflation " LLMFLATION_VERSION);
    // The window takes it: here for its place in the help.
    app.add_flag_callback(
        "--new", [] {}, "open the window with a new, empty dataset");
    app.footer(exitStatuses);
    app.get_formatter()->column_width(32);
    app.require_subcommand(1);
    addAnalyze(app, analyze);
    addSweep(app, sweep);
    addExport(app, picture);
    addConvert(app, convert);
    addCheck(app, check);
    try {
        app.parse(static_cast<int>(arguments.size()), arguments.data());
    } catch (const CLI::ParseError &error) {
        return replyTo(app, error);
    }
    if (app.got_subcommand("analyze"))
        return analyze;
    if (app.got_subcommand("sweep"))
        return sweep;
    if (app.got_subcommand("export"))
        return picture;
    if (app.got_subcommand("convert"))
        return convert;
    return check;
}

} // namespace llmflation
