#include "commandline/complaints.h"

#include "commandline/console.h"
#include "commandline/editdistance.h"
#include "commandline/scorerange.h"
#include "dataset/words.h"

#include <algorithm>
#include <fmt/format.h>
#include <vector>

namespace llmflation {

namespace {

bool isLeftOut(RowUse use)
{
    return use == RowUse::Invalid || use == RowUse::NoPrice || use == RowUse::ZeroPrice;
}

void complainOfMissing(const std::vector<std::string> &asked, std::span<const StringId> column, const Dataset &dataset,
                       std::string_view what)
{
    if (asked.empty())
        return;
    std::vector<bool> isSeen(dataset.strings->size());
    std::vector<std::string_view> names;
    for (const StringId id : column) {
        if (isSeen[static_cast<std::size_t>(id)])
            continue;
        isSeen[static_cast<std::size_t>(id)] = true;
        if (const auto name = trimmed(dataset.name(id)); !name.empty())
            names.push_back(name);
    }
    for (const std::string &name : asked) {
        const auto distance = [&](std::string_view known) { return editDistance(trimmed(name), known); };
        const auto nearest = std::ranges::min_element(names, {}, distance);
        if (nearest == names.end())
            complain(fmt::format("no quote has a {}, so none is of “{}”", what, printable(name)));
        else if (distance(*nearest) > 0)
            complain(fmt::format("no quote has the {} “{}”; the nearest is “{}”", what, printable(name),
                                 printable(*nearest)));
    }
}

std::string knownBenchmarks(const Dataset &dataset)
{
    std::string names;
    for (const Benchmark &benchmark : dataset.benchmarks)
        names += (names.empty() ? "" : ", ") + printable(benchmark.name);
    return names.empty() ? "no column of scores" : names;
}

/// The first day of a quote that a filter or the as-of date leaves out.
std::optional<Day> firstFilteredDay(const Dataset &dataset, const AnalysisResult &result)
{
    std::optional<Day> first;
    for (std::size_t row = 0; row < dataset.rowCount(); ++row) {
        if (result.use[row] == RowUse::Filtered)
            first = std::min(first.value_or(*dataset.date[row]), *dataset.date[row]);
    }
    return first;
}

std::string whyNoneIsUsed(const Dataset &dataset, const AnalysisResult &result)
{
    const RowCounts &counts = result.counts;
    if (counts.rows == 0)
        return "the dataset has no rows";
    std::vector<std::string> reasons;
    if (const auto first = firstFilteredDay(dataset, result); first && *first > result.asOf)
        reasons.push_back(fmt::format("the as-of date, {}, lies before the first of {}, {}", toIso(result.asOf),
                                      counted(counts.filtered, "quote"), toIso(*first)));
    else if (first)
        reasons.push_back(fmt::format("the filters or the as-of date leave out {}", counted(counts.filtered, "quote")));
    if (counts.noScore > 0)
        reasons.push_back(fmt::format("{} without a score in {}", counted(counts.noScore, "quote"),
                                      printable(result.settings.benchmark)));
    if (const std::size_t unusable = counts.invalid + counts.noPrice + counts.zeroPrice; unusable > 0)
        reasons.push_back(fmt::format("{} without a valid day or a price above 0", counted(unusable, "row")));
    return fmt::format("{}", fmt::join(reasons, "; "));
}

/// A threshold meant for percent asks nothing of a score such as Elo.
void complainOfScale(const Dataset &dataset, const AnalysisResult &result)
{
    constexpr double mostPercent = 100;
    const auto range = scoreRange(dataset.findBenchmark(result.settings.benchmark));
    if (!range || range->lowest <= mostPercent)
        return;
    for (const SeriesResult &series : result.series) {
        if (series.threshold <= mostPercent)
            complain(
                fmt::format("{} runs from {} to {}: a threshold of {} leaves no score out; choose one by --threshold",
                            printable(result.settings.benchmark), range->lowest, range->highest, series.threshold));
    }
}

} // namespace

std::string counted(std::size_t count, std::string_view noun)
{
    return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

ExitStatus complainOfErrors(std::span<const Diagnostic> diagnostics, const std::string &file)
{
    for (const Diagnostic &diagnostic : diagnostics) {
        if (diagnostic.severity == Severity::Error)
            complainPlainly(toString(diagnostic, file));
    }
    return errorCount(diagnostics) > 0 ? ExitStatus::DataHasErrors : ExitStatus::Done;
}

ExitStatus complainOfData(const Dataset &dataset, const AnalysisResult &result, const std::string &file)
{
    std::size_t otherWarnings = 0;
    for (const Diagnostic &diagnostic : dataset.diagnostics) {
        if (diagnostic.severity == Severity::Error || (diagnostic.row && isLeftOut(result.use[*diagnostic.row])))
            complainPlainly(toString(diagnostic, file));
        else
            ++otherWarnings;
    }
    const RowCounts &counts = result.counts;
    if (counts.invalid > 0)
        complain(fmt::format("{} left out: the row has an error, or the quote holds on no day",
                             counted(counts.invalid, "row")));
    if (counts.noPrice > 0)
        complain(fmt::format("{} left out: no price", counted(counts.noPrice, "row")));
    if (counts.zeroPrice > 0)
        complain(
            fmt::format("{} left out: a price of zero cannot stand on a log axis", counted(counts.zeroPrice, "row")));
    if (otherWarnings > 0)
        complain(fmt::format("{}: see `llmflation check`", counted(otherWarnings, "further warning")));
    return errorCount(dataset.diagnostics) > 0 ? ExitStatus::DataHasErrors : ExitStatus::Done;
}

void complainOfNames(const Dataset &dataset, const AnalysisSettings &settings)
{
    complainOfMissing(settings.vendors, dataset.vendor, dataset, "vendor");
    complainOfMissing(settings.providers, dataset.provider, dataset, "provider");
    if (!dataset.findBenchmark(settings.benchmark))
        complain(fmt::format("“{}” is not a benchmark of this dataset; choose one by --benchmark: {}",
                             printable(settings.benchmark), knownBenchmarks(dataset)));
}

void complainOfThresholds(const Dataset &dataset, const AnalysisResult &result)
{
    const auto &since = result.settings.since;
    if (since && firstDay(*since) > result.asOf) {
        complain(fmt::format("nothing lies between the start, {}, and the as-of date, {}", toIso(*since),
                             toIso(result.asOf)));
        return;
    }
    if (result.counts.used == 0) {
        complain("no quote is in use: " + whyNoneIsUsed(dataset, result));
        return;
    }
    for (const SeriesResult &series : result.series) {
        if (series.floor.empty())
            complain(fmt::format("no quote in use has a score of {} or more in {}", series.threshold,
                                 printable(result.settings.benchmark)));
    }
    complainOfScale(dataset, result);
}

} // namespace llmflation
