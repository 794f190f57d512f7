#pragma once

#include "commandline/analysisreport.h"

#include <nlohmann/json.hpp>

namespace llmflation {

/// Keys in the order in which they are written.
using JsonValue = nlohmann::ordered_json;

template <typename T>
[[nodiscard]] JsonValue orNull(const std::optional<T> &value)
{
    return value ? JsonValue(*value) : JsonValue();
}

template <typename OptionalDate>
[[nodiscard]] JsonValue isoOrNull(const OptionalDate &date)
{
    return date ? JsonValue(toIso(*date)) : JsonValue();
}

/// Adds the quote's names, its date and its line.
void addQuote(JsonValue &json, const AnalysisReport &report, std::size_t row);

[[nodiscard]] JsonValue datasetJson(const AnalysisReport &report);
[[nodiscard]] JsonValue settingsJson(const AnalysisReport &report);

/// One line end at the end; bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string jsonText(const JsonValue &json);

} // namespace llmflation
