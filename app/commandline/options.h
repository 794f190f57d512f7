#pragma once

#include "commandline/analysisoptions.h"
#include "formats/csv.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <variant>

namespace llmflation {

/// How a file is read, where that is not found by looking.
struct ReadingOptions {
    CsvReadOptions csv;
};

enum class ReportFormat : std::uint8_t { Text, Json, Csv };

struct AnalyzeOptions {
    std::string file; ///< empty: the default dataset
    ReadingOptions reading;
    AnalysisOptions analysis;
    ReportFormat format = ReportFormat::Text;
    bool timing = false;
};

struct SweepOptions {
    std::string file; ///< empty: the default dataset
    ReadingOptions reading;
    AnalysisOptions analysis;
    ReportFormat format = ReportFormat::Text;
    std::optional<double> from; ///< otherwise the benchmark's lowest score, rounded down
    std::optional<double> to;   ///< otherwise its highest
    double step = 1;
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

using CommandOptions = std::variant<AnalyzeOptions, SweepOptions, ConvertOptions, CheckOptions>;

/// What to print and how to end when no command is to be run: help was asked for, or the usage is wrong.
struct UsageReply {
    bool wrong = false;
    std::string text;
};

/// `arguments` with the program's name first.
[[nodiscard]] std::variant<CommandOptions, UsageReply> parseCommandLine(std::span<const char *const> arguments);

} // namespace llmflation
