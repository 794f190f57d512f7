#pragma once

#include "charts/pictureformat.h"
#include "commandline/analysisoptions.h"
#include "commandline/chartchoices.h"
#include "commandline/optionvalue.h"
#include "formats/csv.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <variant>

namespace llmflation {

/// How a file is read, where that is not found by looking.
struct ReadingOptions {
    std::string encoding; ///< empty: UTF-8
    CsvReadOptions csv;
    char decimalMark = '.';
    bool hasHeader = true;
};

enum class ReportFormat : std::uint8_t { Text, Json, Csv };

struct AnalyzeOptions {
    std::string file; ///< empty: the default dataset
    ReadingOptions reading;
    AnalysisOptions analysis;
    ReportFormat format = ReportFormat::Text;
    std::optional<Month> month;   ///< of price against quality and of workloads; otherwise the as-of date's
    std::optional<Month> against; ///< the month before to hold it against; otherwise a year before
    std::vector<Workload> workloads;
    bool timing = false;
    std::optional<Day> forecast; ///< the day for which the trend's price is asked
};

struct SweepOptions {
    std::string file; ///< empty: the default dataset
    ReadingOptions reading;
    AnalysisOptions analysis;
    ReportFormat format = ReportFormat::Text;
    std::optional<double> from; ///< otherwise the benchmark's lowest score, rounded down
    std::optional<double> to;   ///< otherwise its highest
    std::optional<double> step; ///< otherwise what fits the scores
    bool bootstrap = false;
};

struct ExportOptions {
    std::string file;   ///< empty: the default dataset
    std::string output; ///< its ending names a picture's format
    ReadingOptions reading;
    AnalysisOptions analysis;
    PictureSize size;
    std::optional<double> scale;   ///< otherwise 1 for pixels, 300 dpi for millimetres and inches
    std::optional<bool> darkTheme; ///< otherwise an analysis file's, or light
    bool transparent = false;
    ChartChoices chart;
    std::optional<std::string> title;
    std::optional<std::string> subtitle;
    std::optional<std::string> source;
    std::string note;
};

struct ConvertOptions {
    std::string input;
    std::string output;
    ReadingOptions reading;
    std::optional<std::string> dialect; ///< "keep" or "rfc4180"
    bool typed = false;
};

struct CheckOptions {
    std::string file;
    ReadingOptions reading;
};

using CommandOptions = std::variant<AnalyzeOptions, SweepOptions, ExportOptions, ConvertOptions, CheckOptions>;

/// What to print and how to end when no command is to be run: help was asked for, or the usage is wrong.
struct UsageReply {
    bool wrong = false;
    std::string text;
};

/// `arguments` with the program's name first.
[[nodiscard]] std::variant<CommandOptions, UsageReply> parseCommandLine(std::span<const char *const> arguments);

} // namespace llmflation
