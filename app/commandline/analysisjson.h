#pragma once

#include "commandline/analysisreport.h"

#include <nlohmann/json.hpp>

namespace llmflation {

/// Keys in the order in which they are written.
using Json = nlohmann::ordered_json;

template <typename T>
[[nodiscard]] Json orNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json();
}

template <typename OptionalDate>
[[nodiscard]] Json isoOrNull(const OptionalDate &date)
{
    return date ? Json(toIso(*date)) : Json();
}

/// Adds the quote's names, its date and its line.
void addQuote(Json &json, const AnalysisReport &report, std::size_t row);

[[nodiscard]] Json datasetJson(const AnalysisReport &report);
[[nodiscard]] Json settingsJson(const AnalysisReport &report);

/// One line end at the end; bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string jsonText(const Json &json);

} // namespace llmflation
