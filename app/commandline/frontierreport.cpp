#include "commandline/figuretext.h"
#include "commandline/monthreport.h"

#include <algorithm>
#include <fmt/format.h>

namespace llmflation {

namespace {

template <typename T>
std::optional<T> fieldOf(const std::optional<FrontierPoint> &point, T FrontierPoint::*field)
{
    return point ? std::optional((*point).*field) : std::nullopt;
}

JsonValue pointJson(const AnalysisReport &report, const FrontierPoint &point)
{
    JsonValue json;
    json["score"] = point.score;
    json["price"] = point.price;
    addQuote(json, report, point.row);
    return json;
}

JsonValue movedPointJson(const AnalysisReport &report, const FrontierPoint &point, const PriceQuality &quality)
{
    const auto priceBefore = fieldOf(cheapestFor(quality.pointsBefore, point.score), &FrontierPoint::price);
    JsonValue json = pointJson(report, point);
    json["price_before"] = orNull(priceBefore);
    json["factor_cheaper"] = priceBefore ? JsonValue(*priceBefore / point.price) : JsonValue();
    json["score_before"] = orNull(fieldOf(bestFor(quality.pointsBefore, point.price), &FrontierPoint::score));
    return json;
}

std::string numberOrDash(const std::optional<double> &value)
{
    return value ? fmt::format("{:.4g}", *value) : "-";
}

} // namespace

JsonValue frontierJson(const AnalysisReport &report)
{
    if (!report.month)
        return {};
    const PriceQuality &quality = report.month->quality;
    JsonValue points = JsonValue::array();
    for (const FrontierPoint &point : quality.points)
        points.push_back(movedPointJson(report, point, quality));
    JsonValue pointsBefore = JsonValue::array();
    for (const FrontierPoint &point : quality.pointsBefore)
        pointsBefore.push_back(pointJson(report, point));
    JsonValue json;
    json["month"] = toIso(quality.month);
    json["points"] = points;
    json["before"]["month"] = toIso(quality.monthBefore);
    json["before"]["points"] = pointsBefore;
    return json;
}

/// From the price of before, by a factor of at least 1.
std::string changeText(double cheaper)
{
    return cheaper >= 1 ? fmt::format("{:.3g}x cheaper", cheaper) : fmt::format("{:.3g}x dearer", 1 / cheaper);
}

std::string frontierText(const AnalysisReport &report)
{
    if (!report.month || report.month->quality.points.empty())
        return {};
    const PriceQuality &quality = report.month->quality;
    const auto before = toIso(quality.monthBefore);
    std::string text =
        fmt::format("\nPrice against quality in {}: what no other quote beats; then the price of that score, and the "
                    "score at that price, in {}\n"
                    "  {:>10}  {:>7}  {:>13}  {:>14}  {:>13}\n",
                    toIso(quality.month), before, "price", "score", before + " price", "change", before + " score");
    for (const FrontierPoint &point : quality.points) {
        const auto dearer = fieldOf(cheapestFor(quality.pointsBefore, point.score), &FrontierPoint::price);
        const auto score = fieldOf(bestFor(quality.pointsBefore, point.price), &FrontierPoint::score);
        text += fmt::format("  {:>10}  {:>7.4g}  {:>13}  {:>14}  {:>13}  {}\n", priceText(point.price), point.score,
                            dearer ? priceText(*dearer) : "-", dearer ? changeText(*dearer / point.price) : "-",
                            numberOrDash(score), printable(namesOf(report.list, point.row).model));
    }
    return text;
}

} // namespace llmflation
