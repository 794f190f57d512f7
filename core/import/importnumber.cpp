#include "import/importnumber.h"

#include "dataset/cellvalues.h"
#include "dataset/diagnostic.h"
#include "dataset/words.h"
#include "import/priceheader.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace llmflation {

namespace {

constexpr std::array<std::string_view, 2> wideBlanks{"\xC2\xA0", "\xE2\x80\xAF"}; // no-break, narrow no-break

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool meansUnknown(std::string_view text)
{
    constexpr std::array<std::string_view, 9> words{"-", "–", "—", "n/a", "na", "null", "none", "nan", "?"};
    return std::ranges::any_of(words, [text](std::string_view word) { return equalIgnoringCase(text, word); });
}

/// With plain blanks for the wide ones.
std::string withPlainBlanks(std::string_view text)
{
    std::string plain;
    while (!text.empty()) {
        const auto *const blank =
            std::ranges::find_if(wideBlanks, [text](std::string_view b) { return text.starts_with(b); });
        const bool isBlank = blank != wideBlanks.end();
        plain += isBlank ? ' ' : text.front();
        text.remove_prefix(isBlank ? blank->size() : 1);
    }
    return plain;
}

/// "USD", "US$": a currency and nothing of a number.
bool isCurrency(std::string_view text)
{
    return !currencyIn(text).empty() && text.find_first_of("0123456789.,-+") == std::string_view::npos;
}

/// Cuts one of the marks at either end: a currency, a per cent sign.
std::string_view withoutMarks(std::string_view text)
{
    constexpr std::array<std::string_view, 7> signs{"$", "€", "£", "¥", "₹", "₩", "%"};
    constexpr std::size_t codeLength = 3;
    text = trimmed(text);
    const std::string_view head = text.substr(0, codeLength);
    const std::string_view tail = text.substr(text.size() - std::min(text.size(), codeLength));
    if (isCurrency(head))
        text.remove_prefix(head.size());
    else if (isCurrency(tail))
        text.remove_suffix(tail.size());
    for (const std::string_view sign : signs) {
        text = trimmed(text);
        if (text.starts_with(sign))
            text.remove_prefix(sign.size());
        else if (text.ends_with(sign))
            text.remove_suffix(sign.size());
    }
    return trimmed(text);
}

} // namespace

bool isGrouped(std::string_view number, char separator, char decimalMark)
{
    number.remove_prefix(number.starts_with('-') ? 1 : 0);
    const std::string_view whole = number.substr(0, number.find(decimalMark));
    const std::string_view rest = number.substr(std::min(whole.size() + 1, number.size()));
    std::size_t group = whole.find(separator);
    if (group == std::string_view::npos || group == 0 || group > 3 || whole[0] == '0' ||
        !std::ranges::all_of(rest, isDigit))
        return false;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        const bool isSeparator = i >= group && (i - group) % 4 == 0;
        if (isSeparator ? whole[i] != separator : !isDigit(whole[i]))
            return false;
    }
    return (whole.size() - group) % 4 == 0;
}

ImportedNumber importNumber(std::string_view text, char decimalMark)
{
    const std::string plain = withPlainBlanks(text);
    if (meansUnknown(trimmed(plain)))
        return {};
    std::string number(withoutMarks(plain));
    for (const char separator : {decimalMark == '.' ? ',' : '.', ' ', '\''}) {
        if (isGrouped(number, separator, decimalMark))
            std::erase(number, separator);
    }
    if (decimalMark == ',') {
        if (number.find('.') != std::string::npos)
            return {std::string(text),
                    phrase("Import", "“{}” has a point where the decimal mark is a comma").with(printable(text))};
        if (std::ranges::count(number, ',') == 1)
            std::ranges::replace(number, ',', '.');
    }
    const bool isNumber = !number.empty() && parseNumber(number).problem.empty();
    return {isNumber ? number : std::string(text), {}};
}

} // namespace llmflation
