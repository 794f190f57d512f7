#include "commandline/driversreport.h"

#include "analysis/drivers.h"

#include <array>
#include <fmt/format.h>

namespace llmflation {

namespace {

struct DriverName {
    const char *key;
    const char *text;
};

/// By driver.
constexpr std::array<DriverName, driverCount> driverNames{
    {{"price_change", "price changes"},
     {"cheaper_provider", "cheaper providers"},
     {"open_weights", "open weights"},
     {"newer_model_same_vendor", "newer models, same vendor"},
     {"newer_model_other_vendor", "newer models, another or unknown vendor"}}};

JsonValue changeJson(const AnalysisReport &report, const SeriesResult &series, const FloorChange &change)
{
    const FloorPoint &before = series.floor[change.point - 1];
    const FloorPoint &after = series.floor[change.point];
    JsonValue json;
    json["month"] = isoOrNull(after.month);
    json["driver"] = driverNames[static_cast<std::size_t>(change.driver)].key;
    json["log10_fall"] = change.log10Fall;
    json["price_before"] = before.price;
    json["model_before"] = namesOf(report.list, before.row).model;
    json["provider_before"] = namesOf(report.list, before.row).provider;
    json["price"] = after.price;
    addQuote(json, report, after.row);
    return json;
}

} // namespace

void addDrivers(JsonValue &json, const AnalysisReport &report, const SeriesResult &series)
{
    const FallByDriver fall = fallByDriver(series.floor, report.list.dataset);
    JsonValue shares;
    for (std::size_t driver = 0; driver < driverCount; ++driver)
        shares[driverNames[driver].key] = orNull(fall.share(static_cast<Driver>(driver)));
    JsonValue changes = JsonValue::array();
    for (const FloorChange &change : fall.changes)
        changes.push_back(changeJson(report, series, change));
    json["drivers"] = shares;
    json["changes"] = changes;
}

std::string driversText(const AnalysisReport &report, const SeriesResult &series)
{
    const FallByDriver fall = fallByDriver(series.floor, report.list.dataset);
    std::string parts;
    for (std::size_t driver = 0; driver < driverCount; ++driver) {
        const double share = fall.share(static_cast<Driver>(driver)).value_or(0);
        if (share != 0)
            parts += fmt::format("{}{} {:.0f} %", parts.empty() ? "" : "; ", driverNames[driver].text, 100 * share);
    }
    return parts.empty() ? parts : "  What drove it  " + parts + "\n";
}

} // namespace llmflation
