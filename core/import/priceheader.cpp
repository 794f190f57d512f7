#include "import/priceheader.h"

#include "dataset/words.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace llmflation {

namespace {

using Word = std::string_view;

bool isIn(std::string_view text, std::span<const Word> words)
{
    return std::ranges::any_of(words, [text](Word word) { return text.find(word) != std::string_view::npos; });
}

constexpr bool isLetter(char c)
{
    return toLower(c) >= 'a' && toLower(c) <= 'z';
}

/// Whether the code stands in the text as a word of its own.
bool hasWord(std::string_view text, std::string_view code)
{
    for (std::size_t at = 0; at + code.size() <= text.size(); ++at) {
        const bool starts = at == 0 || !isLetter(text[at - 1]);
        const bool ends = at + code.size() == text.size() || !isLetter(text[at + code.size()]);
        if (starts && ends && equalIgnoringCase(text.substr(at, code.size()), code))
            return true;
    }
    return false;
}

std::optional<TokenUnit> unitIn(std::string_view folded)
{
    constexpr std::array<Word, 7> million{"1m", "permtok", "mtok", "million", "mio", "1000000", "perm"};
    constexpr std::array<Word, 7> thousand{"1k", "ktok", "thousand", "1000", "perk", "kilotoken", "tausend"};
    if (isIn(folded, million))
        return TokenUnit::PerMillion;
    if (isIn(folded, thousand))
        return TokenUnit::PerThousand;
    constexpr std::array<Word, 2> token{"pertoken", "ptoken"};
    return isIn(folded, token) ? std::optional(TokenUnit::PerToken) : std::nullopt;
}

} // namespace

Phrase nameOf(TokenUnit unit)
{
    switch (unit) {
    case TokenUnit::PerToken:
        return phrase("Import", "per token");
    case TokenUnit::PerThousand:
        return phrase("Import", "per 1K tokens");
    case TokenUnit::PerMillion:
        break;
    }
    return phrase("Import", "per 1M tokens");
}

std::string_view currencyIn(std::string_view text)
{
    constexpr std::array codes{"USD", "EUR", "GBP", "CNY", "JPY", "INR", "CHF", "CAD", "AUD", "KRW", "SEK", "RMB"};
    for (const std::string_view code : codes) {
        if (hasWord(text, code))
            return code == "RMB" ? std::string_view("CNY") : code;
    }
    constexpr std::array<std::pair<Word, Word>, 6> signs{
        {{"€", "EUR"}, {"£", "GBP"}, {"¥", "CNY"}, {"₹", "INR"}, {"₩", "KRW"}, {"$", "USD"}}};
    const auto *const sign = std::ranges::find_if(
        signs, [text](const auto &pair) { return text.find(pair.first) != std::string_view::npos; });
    return sign == signs.end() ? std::string_view() : sign->second;
}

std::optional<PriceHeader> readPriceHeader(std::string_view header)
{
    constexpr std::array<Word, 29> others{
        "cache", "batch",  "audio",   "image",   "video",  "char",    "second",    "above", "reasoning", "priority",
        "flex",  "search", "session", "request", "source", "date",    "embedding", "speed", "training",  "creation",
        "pixel", "query",  "page",    "hour",    "minute", "percall", "pergb",     "dbu",   "credit"};
    constexpr std::array<Word, 7> prices{"price", "pricing", "cost", "usd", "dollar", "preis", "tarif"};
    const std::string folded = fold(header);
    const std::string_view currency = currencyIn(header);
    const auto unit = unitIn(folded);
    constexpr std::array<Word, 2> input{"input", "prompt"};
    constexpr std::array<Word, 2> output{"output", "completion"};
    const bool isInput = isIn(folded, input);
    const bool isOutput = isIn(folded, output);
    const bool isPrice = isIn(folded, prices) || !currency.empty() || ((isInput || isOutput) && unit);
    if (!isPrice || isIn(folded, others) || (isInput && isOutput))
        return std::nullopt;
    const Role role = isInput ? Role::InputPrice : isOutput ? Role::OutputPrice : Role::SinglePrice;
    return PriceHeader{role, unit, std::string(currency)};
}

} // namespace llmflation
