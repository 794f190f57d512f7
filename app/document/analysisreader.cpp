#include "document/analysisfields.h"
#include "document/analysisfile.h"

#include <algorithm>
#include <fmt/format.h>

namespace llmflation {

namespace {

constexpr auto formatName = "llmflation-analysis";
constexpr double newestVersion = 1;
constexpr std::size_t mostThresholdsOfAFile = 8;
constexpr std::size_t mostAnnotations = 1000;
constexpr std::size_t longestAnnotation = 10'000;

constexpr double firstCalendarDay = -719'162; // 0001-01-01
constexpr double lastCalendarDay = 2'932'896; // 9999-12-31
constexpr NumberRange scores{-1e9, 1e9, "a score such as 42"};
constexpr NumberRange rates{1e-6, 1e6, "a rate: how many times cheaper a year, such as 10; 1 is none"};
constexpr NumberRange days{firstCalendarDay, lastCalendarDay,
                           "a day “YYYY-MM-DD” that exists, or days since 1970-01-01"};
constexpr NumberRange logPrices{-30, 30, "log10 of a price, from -30 to 30"};

void readFlagFilter(FieldReader &fields, const char *key, FlagFilter &target)
{
    fields.choice<FlagFilter>(key, target,
                              {{"any", FlagFilter::Any}, {"only", FlagFilter::Only}, {"exclude", FlagFilter::Exclude}});
}

void refuseOne(FieldReader &fields, const char *key, std::optional<double> rate)
{
    if (const PlacedJson *node = fields.value(key); node && rate == 1.0)
        fields.failAt(*node, fields.name(key), rates.expected);
}

void readThresholds(FieldReader &fields, std::vector<double> &thresholds)
{
    const PlacedJson *list = fields.array("thresholds", mostThresholdsOfAFile);
    if (!list)
        return;
    if (list->items.empty())
        fields.problems().fail(list->offset, fields.name("thresholds") + " is empty; write at least one score");
    thresholds.clear();
    for (std::size_t i = 0; i < list->items.size(); ++i)
        thresholds.push_back(
            fields.numberOf(list->items[i], fmt::format("{}[{}]", fields.name("thresholds"), i), scores).value_or(0));
}

void readShots(FieldReader &fields, std::optional<ShotRange> &target)
{
    constexpr NumberRange shots{0, 1e9, "a number of shots, 0 or more"};
    const PlacedJson *node = fields.object("shots");
    if (!node)
        return;
    FieldReader ends(*node, fields.name("shots"), fields.problems());
    std::optional<double> fewest;
    std::optional<double> most;
    ends.number("fewest", fewest, shots);
    ends.number("most", most, shots);
    if (!fewest || !most || *fewest > *most)
        fields.failAt(*node, fields.name("shots"), "{\"fewest\": 0, \"most\": 5}, the fewest not above the most");
    else
        target = ShotRange{*fewest, *most};
}

void readSettings(FieldReader &file, AnalysisSettings &settings)
{
    const PlacedJson *node = file.object("analysis");
    if (!node)
        return;
    constexpr auto someDay = "a day “YYYY-MM-DD” that exists";
    FieldReader fields(*node, "analysis", file.problems());
    fields.text("benchmark", settings.benchmark);
    if (settings.benchmark.empty())
        file.problems().fail(node->offset, "analysis.benchmark is empty; write a column of scores such as “mmlu”");
    readThresholds(fields, settings.thresholds);
    fields.choice<FloorRule>("rule", settings.rule,
                             {{"monthly", FloorRule::Monthly}, {"record-low", FloorRule::RecordLow}});
    fields.number("input_weight", settings.inputWeight, {0, 1, "a weight from 0 to 1"});
    fields.number("rate", settings.rate, rates);
    refuseOne(fields, "rate", settings.rate);
    fields.number("confidence", settings.confidence, {1e-9, 1 - 1e-9, "a level between 0 and 1, such as 0.95"});
    fields.parsed<Month>("since", settings.since, parseMonth, "a month “YYYY-MM”");
    fields.parsed<Day>("as_of", settings.asOf, parseDay, someDay);
    fields.texts("vendors", settings.vendors);
    fields.texts("providers", settings.providers);
    readFlagFilter(fields, "open_weights", settings.openWeights);
    readFlagFilter(fields, "reasoning", settings.reasoning);
    readFlagFilter(fields, "chain_of_thought", settings.chainOfThought);
    readShots(fields, settings.shots);
    fields.parsed<Day>("dated_from", settings.datedFrom, parseDay, someDay);
    fields.parsed<Day>("dated_to", settings.datedTo, parseDay, someDay);
}

void readLaws(FieldReader &fields, std::vector<ReferenceLaw> &laws)
{
    const PlacedJson *list = fields.array("laws", 3);
    if (!list)
        return;
    laws.clear();
    for (std::size_t i = 0; i < list->items.size(); ++i) {
        const auto law = fields.choiceOf<ReferenceLaw>(
            list->items[i], fmt::format("{}[{}]", fields.name("laws"), i),
            {{"moore", ReferenceLaw::Moore}, {"dennard", ReferenceLaw::Dennard}, {"edholm", ReferenceLaw::Edholm}});
        if (law && std::ranges::find(laws, *law) != laws.end())
            fields.problems().fail(list->items[i].offset,
                                   fields.name("laws") + " names a law for the second time; remove one of them");
        if (law)
            laws.push_back(*law);
    }
}

void readChart(FieldReader &file, ChartOptions &chart)
{
    const PlacedJson *node = file.object("chart");
    if (!node)
        return;
    static const std::string months = fmt::format("a whole number of months, 1 to {}", mostForecastMonths);
    FieldReader fields(*node, "chart", file.problems());
    fields.choice<PriceUnit>("unit", chart.unit, {{"usd", PriceUnit::UsdPerMtok}, {"tokens", PriceUnit::TokensPerUsd}});
    fields.flag("cloud", chart.cloud);
    fields.flag("vendor_colors", chart.vendorColors);
    fields.flag("trend", chart.trend);
    fields.flag("forecast", chart.forecast);
    fields.wholeNumber("forecast_months", chart.forecastMonths, {1, mostForecastMonths, months.c_str()});
    fields.flag("crosshair", chart.crosshair);
    readLaws(fields, chart.laws);
    fields.number("own_rate", chart.ownRate, rates);
    refuseOne(fields, "own_rate", chart.ownRate);
}

std::optional<double> readDay(FieldReader &fields, const char *key)
{
    const PlacedJson *node = fields.value(key);
    if (!node)
        return std::nullopt;
    if (node->kind == PlacedJson::Kind::Text)
        if (const auto day = parseDay(node->text))
            return day->sinceEpoch;
    return fields.numberOf(*node, fields.name(key), days);
}

void readView(FieldReader &file, std::optional<ViewRange> &view)
{
    const PlacedJson *node = file.object("view");
    if (!node)
        return;
    FieldReader fields(*node, "view", file.problems());
    const auto from = readDay(fields, "from");
    const auto to = readDay(fields, "to");
    std::optional<double> low;
    std::optional<double> high;
    fields.number("log_low", low, logPrices);
    fields.number("log_high", high, logPrices);
    constexpr double leastDays = 1;
    constexpr double leastLogs = 0.01;
    if (!from || !to || !low || !high)
        file.problems().fail(node->offset,
                             "view lacks one of from, to, log_low and log_high; write all four or no view");
    else if (*to - *from < leastDays || *high - *low < leastLogs)
        file.problems().fail(node->offset,
                             "view is empty; write a from before to, and a log_low below log_high, or no view");
    else
        view = ViewRange{*from, *to, *low, *high};
}

void readAnnotation(FieldReader &fields, std::vector<Annotation> &annotations)
{
    constexpr NumberRange prices{1e-15, 1e15, "a price above 0, in USD per million tokens"};
    constexpr NumberRange offsets{-100'000, 100'000, "a distance in pixels"};
    Annotation annotation;
    fields.text("text", annotation.text);
    if (annotation.text.size() > longestAnnotation)
        fields.problems().fail(fields.node().offset,
                               fields.name("text") +
                                   fmt::format(" is longer than {} bytes; shorten it", longestAnnotation));
    const auto day = readDay(fields, "date");
    if (!day)
        fields.problems().fail(fields.node().offset, fields.name("date") + " is missing; write “YYYY-MM-DD”");
    annotation.day = day.value_or(0);
    fields.number("price", annotation.price, prices);
    fields.number("offset_x", annotation.offsetX, offsets);
    fields.number("offset_y", annotation.offsetY, offsets);
    annotations.push_back(std::move(annotation));
}

void readAnnotations(FieldReader &file, std::vector<Annotation> &annotations)
{
    const PlacedJson *list = file.array("annotations", mostAnnotations);
    for (std::size_t i = 0; list && i < list->items.size(); ++i) {
        const std::string name = fmt::format("annotations[{}]", i);
        if (list->items[i].kind != PlacedJson::Kind::Object) {
            file.failAt(list->items[i], name, "an object: { … }");
            return;
        }
        FieldReader fields(list->items[i], name, file.problems());
        readAnnotation(fields, annotations);
    }
}

void readDataset(FieldReader &file, Analysis &analysis)
{
    const PlacedJson *node = file.object("dataset");
    if (!node) {
        file.problems().fail(file.node().offset,
                             "dataset is missing; write {\"path\": \"prices.csv\"}, or {\"default\": true}");
        return;
    }
    FieldReader fields(*node, "dataset", file.problems());
    bool isDefault = false;
    fields.text("path", analysis.dataset);
    fields.flag("default", isDefault);
    std::optional<double> rows;
    fields.number("rows", rows, {0, 1e10, "a number of rows"});
    if (rows)
        analysis.rows = static_cast<std::size_t>(*rows);
    const bool hasControls = std::ranges::any_of(analysis.dataset, [](unsigned char c) { return c < ' '; });
    if (hasControls)
        fields.failAt(*fields.value("path"), "dataset.path", "the path of a file, without control characters");
    else if (isAnalysisFile(analysis.dataset))
        fields.failAt(*fields.value("path"), "dataset.path", "the path of a dataset: this one names an analysis");
    else if (isDefault != analysis.dataset.empty())
        file.problems().fail(node->offset, "dataset names no file, or two; write either a path or \"default\": true");
}

/// Whether the rest can be read.
bool checkFormat(FieldReader &file)
{
    std::string format;
    std::optional<double> version;
    file.text("format", format);
    if (format != formatName)
        file.problems().fail(file.node().offset,
                             fmt::format("this is no analysis: \"format\": \"{}\" is missing", formatName));
    file.number("version", version, {1, 1e9, "the version of the format: 1"});
    if (!version)
        file.problems().fail(file.node().offset, "version is missing; write \"version\": 1");
    else if (*version > newestVersion)
        file.problems().fail(
            file.value("version")->offset,
            fmt::format("this analysis was written by a newer LLMflation: its format has version {}, and "
                        "this program reads {} at most; install a newer one",
                        *version, newestVersion));
    else if (*version != newestVersion)
        file.failAt(*file.value("version"), "version", "the version of the format: 1");
    return !file.problems().error();
}

void readTheme(FieldReader &file, std::optional<bool> &dark)
{
    if (const PlacedJson *node = file.value("theme"))
        dark = file.choiceOf<bool>(*node, "theme", {{"light", false}, {"dark", true}});
}

} // namespace

tl::expected<ReadAnalysis, FileError> parseAnalysis(std::string_view text, const std::string &path)
{
    FieldProblems problems(text, path);
    const auto tree = readJsonTree(text);
    Analysis analysis;
    if (!tree) {
        problems.fail(tree.error().offset, tree.error().message);
    } else if (tree->kind != PlacedJson::Kind::Object) {
        problems.fail(tree->offset, "this is no analysis: an analysis is one JSON object");
    } else if (FieldReader file(*tree, {}, problems); checkFormat(file)) {
        readDataset(file, analysis);
        readSettings(file, analysis.setup.settings);
        readChart(file, analysis.setup.chart);
        readView(file, analysis.view);
        readTheme(file, analysis.dark);
        readAnnotations(file, analysis.setup.annotations);
    }
    if (problems.error())
        return tl::make_unexpected(FileError{path, Phrase(*problems.error())});
    return ReadAnalysis{std::move(analysis), problems.warnings()};
}

} // namespace llmflation
