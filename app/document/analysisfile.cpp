#include "document/analysisfile.h"

#include "dataset/diagnostic.h"
#include "dataset/words.h"

#include <cmath>
#include <filesystem>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <system_error>

namespace llmflation {

namespace {

using AnalysisJson = nlohmann::ordered_json;

/// 42 and not 42.0.
AnalysisJson numberJson(double number)
{
    constexpr double exactWholes = 1e15;
    if (number == std::floor(number) && std::abs(number) < exactWholes)
        return static_cast<std::int64_t>(number);
    return number; // NaN and infinities become null
}

/// A whole day as a date.
AnalysisJson dayJson(double day)
{
    const bool isWhole = day == std::floor(day) && std::abs(day) < 1e6 && day > -700'000; // well within the calendar
    return isWhole ? AnalysisJson(toIso(Day{static_cast<std::int32_t>(day)})) : numberJson(day);
}

template <typename T>
void addDate(AnalysisJson &json, const char *key, const std::optional<T> &date)
{
    if (date)
        json[key] = toIso(*date);
}

const char *flagWord(FlagFilter filter)
{
    switch (filter) {
    case FlagFilter::Any:
        return "any";
    case FlagFilter::Only:
        return "only";
    case FlagFilter::Exclude:
        return "exclude";
    }
    return "";
}

const char *lawWord(ReferenceLaw law)
{
    switch (law) {
    case ReferenceLaw::Moore:
        return "moore";
    case ReferenceLaw::Dennard:
        return "dennard";
    case ReferenceLaw::Edholm:
        return "edholm";
    }
    return "";
}

AnalysisJson settingsJsonOf(const AnalysisSettings &settings)
{
    AnalysisJson json;
    json["benchmark"] = settings.benchmark;
    json["thresholds"] = AnalysisJson::array();
    for (const double threshold : settings.thresholds)
        json["thresholds"].push_back(numberJson(threshold));
    json["rule"] = settings.rule == FloorRule::Monthly ? "monthly" : "record-low";
    json["input_weight"] = numberJson(settings.inputWeight);
    json["rate"] = numberJson(settings.rate);
    json["confidence"] = numberJson(settings.confidence);
    addDate(json, "since", settings.since);
    addDate(json, "as_of", settings.asOf);
    json["vendors"] = settings.vendors;
    json["providers"] = settings.providers;
    json["open_weights"] = flagWord(settings.openWeights);
    json["reasoning"] = flagWord(settings.reasoning);
    json["chain_of_thought"] = flagWord(settings.chainOfThought);
    if (settings.shots)
        json["shots"] = {{"fewest", numberJson(settings.shots->fewest)}, {"most", numberJson(settings.shots->most)}};
    addDate(json, "dated_from", settings.datedFrom);
    addDate(json, "dated_to", settings.datedTo);
    return json;
}

AnalysisJson chartJson(const ChartOptions &chart)
{
    AnalysisJson json;
    json["unit"] = chart.unit == PriceUnit::UsdPerMtok ? "usd" : "tokens";
    json["cloud"] = chart.cloud;
    json["vendor_colors"] = chart.vendorColors;
    json["trend"] = chart.trend;
    json["forecast"] = chart.forecast;
    json["forecast_months"] = chart.forecastMonths;
    json["crosshair"] = chart.crosshair;
    json["laws"] = AnalysisJson::array();
    for (const ReferenceLaw law : chart.laws)
        json["laws"].push_back(lawWord(law));
    if (chart.ownRate)
        json["own_rate"] = numberJson(*chart.ownRate);
    return json;
}

AnalysisJson viewJson(const ViewRange &view)
{
    AnalysisJson json;
    json["from"] = dayJson(view.firstDay);
    json["to"] = dayJson(view.lastDay);
    json["log_low"] = numberJson(view.logLow);
    json["log_high"] = numberJson(view.logHigh);
    return json;
}

AnalysisJson annotationJson(const Annotation &annotation)
{
    AnalysisJson json;
    json["text"] = annotation.text;
    json["date"] = dayJson(annotation.day);
    if (annotation.price)
        json["price"] = numberJson(*annotation.price);
    json["offset_x"] = numberJson(annotation.offsetX);
    json["offset_y"] = numberJson(annotation.offsetY);
    return json;
}

std::filesystem::path folderOfFile(const std::string &path)
{
    std::error_code ignored;
    const auto absolute = std::filesystem::absolute(path, ignored);
    return absolute.parent_path().lexically_normal();
}

} // namespace

bool isAnalysisFile(std::string_view path)
{
    const std::string_view ending = analysisEnding;
    return path.size() > ending.size() && equalIgnoringCase(path.substr(path.size() - ending.size()), ending);
}

std::string analysisText(const Analysis &analysis)
{
    AnalysisJson json;
    json["format"] = "llmflation-analysis";
    json["version"] = 1;
    if (analysis.dataset.empty())
        json["dataset"]["default"] = true;
    else
        json["dataset"]["path"] = analysis.dataset;
    if (analysis.rows)
        json["dataset"]["rows"] = *analysis.rows;
    json["analysis"] = settingsJsonOf(analysis.setup.settings);
    json["chart"] = chartJson(analysis.setup.chart);
    if (analysis.view)
        json["view"] = viewJson(*analysis.view);
    if (analysis.dark)
        json["theme"] = *analysis.dark ? "dark" : "light";
    json["annotations"] = AnalysisJson::array();
    for (const Annotation &annotation : analysis.setup.annotations)
        json["annotations"].push_back(annotationJson(annotation));
    constexpr int indent = 2;
    return json.dump(indent, ' ', false, AnalysisJson::error_handler_t::replace) + "\n";
}

tl::expected<ReadAnalysis, FileError> readAnalysis(const std::string &path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    if (bytes->view().size() > mostBytesOfAnAnalysis)
        return tl::make_unexpected(
            FileError{path, phrase("Files", "{}: is larger than 1 MB, which no analysis is; open a .llmflation file")
                                .with(printableWhole(path))});
    return parseAnalysis(bytes->view(), path);
}

tl::expected<void, FileError> saveAnalysis(const Analysis &analysis, const std::string &path)
{
    const std::string text = analysisText(analysis);
    // Never leave a file behind that cannot be opened again.
    if (text.size() > mostBytesOfAnAnalysis)
        return tl::make_unexpected(
            FileError{path, phrase("Files", "{}: the analysis is larger than 1 MB; shorten its notes and filters")
                                .with(printableWhole(path))});
    if (const auto again = parseAnalysis(text, path); !again)
        return tl::make_unexpected(again.error());
    return writeFileAtomically(path, text);
}

std::string datasetPathOf(const Analysis &analysis, const std::string &analysisPath)
{
    if (analysis.dataset.empty())
        return {};
    return (folderOfFile(analysisPath) / analysis.dataset).lexically_normal().string();
}

std::string datasetNameFor(const std::string &dataset, const std::string &analysisPath)
{
    std::error_code ignored;
    const auto file = std::filesystem::absolute(dataset, ignored).lexically_normal();
    const auto folder = folderOfFile(analysisPath);
    const auto firstStep = [](const std::filesystem::path &path) {
        const auto below = path.relative_path();
        return below.empty() ? std::filesystem::path() : *below.begin();
    };
    const auto relative = file.lexically_relative(folder);
    const bool sharesAFolder = file.root_path() == folder.root_path() && firstStep(file) == firstStep(folder);
    const bool isBeside = file.parent_path() == folder;
    return (sharesAFolder || isBeside) && !relative.empty() ? relative.string() : file.string();
}

} // namespace llmflation
