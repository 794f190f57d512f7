#pragma once

#include "dataset/columnmap.h"
#include "dataset/phrase.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace llmflation {

/// What prices are given for.
enum class TokenUnit : std::uint8_t { PerToken, PerThousand, PerMillion };

/// "per 1K tokens"
[[nodiscard]] Phrase nameOf(TokenUnit unit);

/// What the name of a column says of the prices in it.
struct PriceHeader {
    Role role = Role::SinglePrice;
    std::optional<TokenUnit> unit;
    std::string currency; ///< ISO 4217; empty: not said
};

/// Of a column of prices for input, output or both, in whatever unit and currency; nothing for other columns, those of
/// cached, batched or spoken tokens among them.
[[nodiscard]] std::optional<PriceHeader> readPriceHeader(std::string_view header);

/// The currency that a text names by its sign or its ISO 4217 code ("$" is taken for USD, "¥" for CNY); empty: none.
[[nodiscard]] std::string_view currencyIn(std::string_view text);

} // namespace llmflation
