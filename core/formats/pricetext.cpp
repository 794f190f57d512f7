#include "formats/pricetext.h"

#include "dataset/cellvalues.h"
#include "dataset/words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <vector>

namespace llmflation {

namespace {

constexpr std::size_t longestText = 64; // longer ones are prose
constexpr int perMillion = 6;           // as a power of ten of tokens

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Lower case; every space of Unicode that number formats use as a plain one, every apostrophe as a plain one.
std::string plain(std::string_view text)
{
    struct Spelling {
        std::string_view written;
        char meant;
    };
    constexpr std::array spellings{
        Spelling{"\u00a0", ' '}, Spelling{"\u2009", ' '},  Spelling{"\u202f", ' '},
        Spelling{"\u2007", ' '}, Spelling{"\u2019", '\''},
    };
    std::string result;
    while (!text.empty()) {
        const auto found =
            std::ranges::find_if(spellings, [&](const Spelling &s) { return text.starts_with(s.written); });
        result += found == spellings.end() ? toLower(text.front()) : found->meant;
        text.remove_prefix(found == spellings.end() ? 1 : found->written.size());
    }
    return result;
}

void skipSpaces(std::string_view &text)
{
    while (text.starts_with(' ') || text.starts_with('\t'))
        text.remove_prefix(1);
}

bool take(std::string_view &text, std::string_view word)
{
    if (!text.starts_with(word))
        return false;
    text.remove_prefix(word.size());
    skipSpaces(text);
    return true;
}

struct Currency {
    std::string_view sign;
    std::string_view reason;
    int power = 0; ///< of ten that a unit of it is worth in dollars
    bool isDollar = true;
};

/// Longer signs before those that they begin with.
std::optional<Currency> takeCurrency(std::string_view &text)
{
    constexpr std::array currencies{
        Currency{"us$", "dollar sign"},         Currency{"usd", "“USD”"},
        Currency{"u.s. dollars", "“dollars”"},  Currency{"us dollars", "“dollars”"},
        Currency{"dollars", "“dollars”"},       Currency{"$", "dollar sign"},
        Currency{"cents", "in cents", -2},      Currency{"cent", "in cents", -2},
        Currency{"\u00a2", "in cents", -2},     Currency{"\u20ac", "in euros", 0, false},
        Currency{"eur", "in euros", 0, false},  Currency{"\u00a3", "in pounds", 0, false},
        Currency{"gbp", "in pounds", 0, false}, Currency{"\u00a5", "in yen or yuan", 0, false},
        Currency{"cny", "in yuan", 0, false},   Currency{"rmb", "in yuan", 0, false},
        Currency{"jpy", "in yen", 0, false},    Currency{"\u20b9", "in rupees", 0, false},
        Currency{"inr", "in rupees", 0, false},
    };
    for (const Currency &currency : currencies) {
        if (take(text, currency.sign))
            return currency;
    }
    return std::nullopt;
}

/// Digits and what may stand between them; separators at its end belong to what follows.
std::string_view takeDigits(std::string_view &text)
{
    std::size_t end = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool separates = text[i] == '.' || text[i] == ',' || text[i] == '\'' || text[i] == ' ';
        if (isDigit(text[i]))
            end = i + 1;
        else if (!separates || (i > 0 && !isDigit(text[i - 1])))
            break;
    }
    const std::string_view digits = text.substr(0, end);
    text.remove_prefix(end);
    return digits;
}

/// A power of ten behind the digits, as in 2e-06.
std::optional<int> takeExponent(std::string_view &text)
{
    if (!text.starts_with('e'))
        return 0;
    std::string_view rest = text.substr(1);
    if (rest.starts_with('+'))
        rest.remove_prefix(1);
    int power = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), power);
    if (error != std::errc()) // a word: "eur"
        return 0;
    if (power < -30 || power > 30)
        return std::nullopt;
    text = rest.substr(static_cast<std::size_t>(end - rest.data()));
    return power;
}

/// Tokens that the price is for, as a power of ten; nothing where it is no unit of tokens.
std::optional<int> tokensOf(std::string_view text)
{
    std::string unit;
    std::ranges::copy_if(text, std::back_inserter(unit), [](char c) { return c != ' ' && c != ',' && c != '.'; });
    std::string_view rest = unit;
    const bool per = take(rest, "/") || take(rest, "per");
    for (const std::string_view end : {"tokens", "token", "toks", "tok"}) {
        if (!rest.ends_with(end))
            continue;
        rest.remove_suffix(end.size());
        for (const std::string_view kind : {"input", "output", "prompt", "completion"}) {
            if (rest.ends_with(kind))
                rest.remove_suffix(kind.size());
        }
        if (rest.empty() || rest == "1")
            return per ? std::optional(0) : std::nullopt;
        break;
    }
    if (!per && rest.size() == unit.size()) // neither "per" nor "tokens": 2 K may be 2,000 dollars
        return std::nullopt;
    struct Unit {
        std::string_view name;
        int power;
    };
    constexpr std::array units{
        Unit{"1k", 3},    Unit{"k", 3},       Unit{"1000", 3},     Unit{"thousand", 3}, Unit{"1thousand", 3},
        Unit{"1m", 6},    Unit{"m", 6},       Unit{"1000000", 6},  Unit{"million", 6},  Unit{"1million", 6},
        Unit{"1b", 9},    Unit{"billion", 9}, Unit{"1billion", 9}, Unit{"100k", 5},     Unit{"10k", 4},
        Unit{"1000k", 6}, Unit{"100", 2},     Unit{"10000", 4},    Unit{"100000", 5},   Unit{"onemillion", 6},
    };
    const auto found = std::ranges::find(units, rest, &Unit::name);
    return found == units.end() ? std::nullopt : std::optional(found->power);
}

/// Digits with the decimal point moved to the right (or left), without needless zeros where it was.
std::string shifted(std::string_view number, int places)
{
    const std::size_t point = number.find('.');
    std::string digits(number.substr(0, point));
    std::string fraction(point == std::string_view::npos ? std::string_view() : number.substr(point + 1));
    for (; places > 0; --places) {
        digits += fraction.empty() ? '0' : fraction.front();
        fraction.erase(0, fraction.empty() ? 0 : 1);
    }
    for (; places < 0; ++places) {
        fraction.insert(fraction.begin(), digits.empty() ? '0' : digits.back());
        if (!digits.empty())
            digits.pop_back();
    }
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    if (digits.empty())
        digits = std::string(1, '0'); // not "0": GCC 12 warns of an overlap that there is not (-Wrestrict)
    return fraction.empty() ? digits : digits + '.' + fraction;
}

std::string withoutEndingZeros(std::string number)
{
    if (number.find('.') != std::string::npos) {
        number.erase(number.find_last_not_of('0') + 1);
        if (number.ends_with('.'))
            number.pop_back();
    }
    return number;
}

/// Whether the digits between these marks are groups as thousands are written: 1 to 3, then 3 each.
bool areThousands(const std::vector<std::string_view> &groups)
{
    return groups.size() > 1 && !groups.front().empty() && groups.front().size() <= 3 && groups.front() != "0" &&
           std::all_of(groups.begin() + 1, groups.end(), [](std::string_view group) { return group.size() == 3; });
}

std::vector<std::string_view> split(std::string_view text, char mark)
{
    std::vector<std::string_view> parts;
    for (std::size_t from = 0;;) {
        const std::size_t to = text.find(mark, from);
        parts.push_back(text.substr(from, to - from));
        if (to == std::string_view::npos)
            return parts;
        from = to + 1;
    }
}

struct Reading {
    std::string number;  ///< empty: not one
    std::string grouped; ///< where it may also be this one
    std::string_view reason;
};

std::string joined(std::string_view whole, char separator)
{
    std::string digits;
    std::ranges::copy_if(whole, std::back_inserter(digits), [separator](char c) { return c != separator; });
    return digits;
}

/// One kind of mark in the digits.
Reading readMark(std::string_view digits, char mark)
{
    const auto groups = split(digits, mark);
    if (mark == ' ' || mark == '\'')
        return areThousands(groups) ? Reading{joined(digits, mark), {}, "thousands separated"} : Reading{};
    if (groups.size() > 2)
        return areThousands(groups) ? Reading{joined(digits, mark), {}, "thousands separated"} : Reading{};
    std::string number(digits);
    std::ranges::replace(number, ',', '.');
    if (number.starts_with('.'))
        number.insert(number.begin(), '0');
    if (mark == '.')
        return {number, {}, {}};
    const bool both = areThousands(groups) && groups.front().front() != '0';
    return {number, both ? joined(digits, ',') : std::string(), "decimal comma"};
}

Reading readDigits(std::string_view digits)
{
    std::string marks; // in the order in which each comes first
    for (const char c : digits) {
        if (!isDigit(c) && marks.find(c) == std::string::npos)
            marks += c;
    }
    if (marks.empty())
        return {std::string(digits), {}, {}};
    if (marks.size() == 1)
        return readMark(digits, marks.front());
    const std::size_t point = digits.find(marks[1]);
    const bool fits = marks.size() == 2 && (marks[1] == '.' || marks[1] == ',') && point == digits.rfind(marks[1]) &&
                      digits.find(marks[0], point) == std::string_view::npos;
    if (!fits || !areThousands(split(digits.substr(0, point), marks[0])))
        return {};
    return {joined(digits.substr(0, point), marks[0]) + '.' + std::string(digits.substr(point + 1)),
            {},
            marks[1] == ',' ? "thousands separated, decimal comma" : "thousands separated"};
}

void addReason(std::string &reasons, std::string_view reason)
{
    if (!reason.empty())
        reasons += (reasons.empty() ? "" : "; ") + std::string(reason);
}

std::string_view unitName(int power)
{
    constexpr std::array<std::string_view, 10> names{
        "per token",          "per 10 tokens",         "per 100 tokens",
        "per 1,000 tokens",   "per 10,000 tokens",     "per 100,000 tokens",
        "per million tokens", "per 10 million tokens", "per 100 million tokens",
        "per billion tokens"};
    return names[static_cast<std::size_t>(power)];
}

/// What stands around the number.
struct Surroundings {
    std::optional<Currency> currency;
    bool plus = false;
    int exponent = 0;
    std::optional<int> tokens;
    std::string_view digits;
};

std::optional<Surroundings> takeApart(std::string_view text)
{
    Surroundings found;
    found.currency = takeCurrency(text);
    found.plus = take(text, "+");
    if (!found.currency)
        found.currency = takeCurrency(text);
    found.digits = takeDigits(text);
    const auto exponent = takeExponent(text);
    if (found.digits.empty() || !exponent)
        return std::nullopt;
    found.exponent = *exponent;
    skipSpaces(text);
    const auto behind = takeCurrency(text);
    if (behind && found.currency && behind->sign.front() == '$')
        return std::nullopt;
    if (!found.currency || (behind && !behind->isDollar))
        found.currency = behind;
    if (const std::string_view unit = trimmed(text); !unit.empty()) {
        found.tokens = tokensOf(unit);
        if (!found.tokens)
            return std::nullopt;
    }
    return found;
}

} // namespace

PriceText understandPrice(std::string_view text)
{
    if (isNumberOrEmpty(text))
        return {PriceText::Kind::AsItIs, {}, {}, {}};
    if (text.size() > longestText)
        return {};
    const std::string plainText = plain(text);
    const auto found = takeApart(trimmed(plainText));
    if (!found)
        return {};
    if (found->currency && !found->currency->isDollar)
        return {PriceText::Kind::NotAPrice, {}, {}, std::string(found->currency->reason)};
    const Reading reading = readDigits(found->digits);
    if (reading.number.empty())
        return {};
    const int places = (found->currency ? found->currency->power : 0) + found->exponent +
                       (found->tokens ? perMillion - *found->tokens : 0);
    const auto inUnit = [places](const std::string &number) {
        return places == 0 ? number : withoutEndingZeros(shifted(number, places));
    };
    PriceText result{PriceText::Kind::Understood, inUnit(reading.number), {}, {}};
    if (!reading.grouped.empty()) {
        result.kind = PriceText::Kind::Ambiguous;
        result.grouped = inUnit(reading.grouped);
        addReason(result.reason, "the comma may separate decimals or thousands");
    } else {
        addReason(result.reason, reading.reason);
    }
    if (found->currency)
        addReason(result.reason, found->currency->reason);
    if (found->tokens)
        addReason(result.reason, unitName(*found->tokens));
    if (result.reason.empty())
        addReason(result.reason, found->plus ? "plus sign" : found->exponent != 0 ? "power of ten" : "spaces");
    return result;
}

} // namespace llmflation
