#include "commandline/optionvalue.h"

#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <optional>
#include <span>
#include <utility>

namespace llmflation {

namespace {

using Name = std::pair<std::string_view, char>;

tl::unexpected<std::string> wrong(std::string_view text, std::string_view expected)
{
    return tl::make_unexpected(fmt::format("“{}” is not {}", text, expected));
}

OptionValue<double> numberWhere(std::string_view text, bool (*holds)(double), std::string_view expected)
{
    auto number = numberValue(text);
    if (number && !holds(*number))
        return wrong(text, expected);
    return number;
}

OptionValue<char> characterValue(std::string_view text, std::span<const Name> names, std::string_view expected)
{
    for (const auto &[name, character] : names) {
        if (text == name)
            return character;
    }
    const bool isPlain = text.size() == 1 && text != "\n" && text != "\r" && static_cast<unsigned char>(text[0]) < 0x80;
    return isPlain ? OptionValue<char>(text[0]) : wrong(text, expected);
}

/// Pixels come whole.
std::optional<double> sideOf(std::string_view text, LengthUnit unit)
{
    const auto side = numberValue(text);
    if (!side || (unit == LengthUnit::Pixel && text.find_first_not_of("0123456789") != std::string_view::npos))
        return std::nullopt;
    return *side;
}

/// Two numbers of zero or more.
std::optional<std::pair<double, double>> numbersAround(char mark, std::string_view text)
{
    const auto place = text.find(mark);
    if (place == std::string_view::npos)
        return std::nullopt;
    const auto first = numberValue(text.substr(0, place));
    const auto second = numberValue(text.substr(place + 1));
    if (!first || !second || *first < 0 || *second < 0)
        return std::nullopt;
    return std::pair(*first, *second);
}

} // namespace

OptionValue<std::string> nameValue(std::string_view text)
{
    return text.empty() ? OptionValue<std::string>(wrong(text, "a name")) : std::string(text);
}

OptionValue<double> numberValue(std::string_view text)
{
    double value = 0;
    const auto digits = text.starts_with('+') ? text.substr(1) : text;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || !std::isfinite(value))
        return wrong(text, "a number such as 42 or 0.75");
    return value;
}

OptionValue<double> positiveValue(std::string_view text)
{
    return numberWhere(
        text, [](double value) { return value > 0; }, "a number above 0");
}

OptionValue<double> weightValue(std::string_view text)
{
    return numberWhere(
        text, [](double value) { return value >= 0 && value <= 1; }, "a number from 0 to 1");
}

OptionValue<double> rateValue(std::string_view text)
{
    return numberWhere(
        text, [](double value) { return value > 0 && value != 1; }, "a rate: a number above 0 other than 1");
}

OptionValue<double> confidenceValue(std::string_view text)
{
    return numberWhere(
        text, [](double value) { return value > 0 && value < 1; }, "a number between 0 and 1, such as 0.95");
}

OptionValue<Month> monthValue(std::string_view text)
{
    if (const auto month = parseMonth(text))
        return *month;
    return wrong(text, "a month YYYY-MM");
}

OptionValue<Day> dayValue(std::string_view text)
{
    if (const auto day = parseDay(text))
        return *day;
    return wrong(text, "a day YYYY-MM-DD that exists");
}

OptionValue<std::optional<Month>> sinceValue(std::string_view text)
{
    if (text == "first")
        return std::nullopt;
    if (const auto month = parseMonth(text))
        return month;
    return wrong(text, "a month YYYY-MM, or first");
}

OptionValue<std::optional<Day>> asOfValue(std::string_view text)
{
    if (text == "last")
        return std::nullopt;
    if (const auto day = parseDay(text))
        return day;
    return wrong(text, "a day YYYY-MM-DD that exists, or last");
}

OptionValue<TokenMix> tokensValue(std::string_view text)
{
    const auto numbers = numbersAround(':', text);
    if (!numbers || !(numbers->first + numbers->second > 0) || !std::isfinite(numbers->first + numbers->second))
        return wrong(text, "IN:OUT, two numbers of tokens that are zero or more and not both zero");
    return TokenMix{numbers->first, numbers->second};
}

OptionValue<TokenMix> blendValue(std::string_view text)
{
    if (text == "mean")
        return TokenMix{1, 1};
    if (text == "input")
        return TokenMix{1, 0};
    if (text == "output")
        return TokenMix{0, 1};
    if (const auto tokens = tokensValue(text))
        return tokens;
    return wrong(text, "a blend: mean, input, output, or tokens as IN:OUT, such as 3:1");
}

OptionValue<Workload> workloadValue(std::string_view text)
{
    Period period = Period::Once;
    std::string_view mix = text;
    for (const auto &[ending, each] :
         {std::pair<std::string_view, Period>("/day", Period::Day), {"/year", Period::Year}}) {
        if (mix.ends_with(ending)) {
            mix.remove_suffix(ending.size());
            period = each;
            break;
        }
    }
    const auto tokens = tokensValue(mix);
    if (!tokens)
        return wrong(text, "a workload: tokens IN:OUT, IN:OUT/day or IN:OUT/year, such as 3e6:1e6/day");
    return Workload{std::string(text), tokens->input, tokens->output, period};
}

OptionValue<ShotRange> shotsValue(std::string_view text)
{
    if (const auto only = numberValue(text); only && *only >= 0)
        return ShotRange{*only, *only};
    const auto ends = numbersAround('-', text);
    if (!ends || ends->first > ends->second)
        return wrong(text, "a number of shots such as 5, or a range such as 0-5");
    return ShotRange{ends->first, ends->second};
}

OptionValue<FloorRule> ruleValue(std::string_view text)
{
    if (text == "monthly")
        return FloorRule::Monthly;
    if (text == "record-low")
        return FloorRule::RecordLow;
    return wrong(text, "a rule: monthly or record-low");
}

OptionValue<char> delimiterValue(std::string_view text)
{
    static constexpr Name names[] = {{"comma", ','}, {"semicolon", ';'}, {"tab", '\t'},
                                     {"\\t", '\t'},  {"pipe", '|'},      {"space", ' '}};
    return characterValue(text, names, "a delimiter: one character, or comma, semicolon, tab, pipe, space");
}

OptionValue<char> quoteValue(std::string_view text)
{
    static constexpr Name names[] = {{"double", '"'}, {"single", '\''}};
    return characterValue(text, names, "a quote: one character, or double, single");
}

OptionValue<char> decimalMarkValue(std::string_view text)
{
    if (text == "point" || text == ".")
        return '.';
    if (text == "comma" || text == ",")
        return ',';
    return wrong(text, "a decimal mark: point or comma");
}

OptionValue<PictureSize> sizeValue(std::string_view text)
{
    const std::string expected = fmt::format("a size: WIDTHxHEIGHT in whole pixels, each from {} to {}, or as much in "
                                             "millimetres or inches, such as 170x100mm or 6.5x4in",
                                             leastPictureSide, greatestPictureSide);
    PictureSize size;
    std::string_view sides = text;
    if (sides.ends_with("mm") || sides.ends_with("in")) {
        size.unit = sides.ends_with("mm") ? LengthUnit::Millimetre : LengthUnit::Inch;
        sides.remove_suffix(2);
    }
    const auto cross = sides.find('x');
    if (cross == std::string_view::npos)
        return wrong(text, expected);
    const auto width = sideOf(sides.substr(0, cross), size.unit);
    const auto height = sideOf(sides.substr(cross + 1), size.unit);
    if (!width || !height)
        return wrong(text, expected);
    size.width = *width;
    size.height = *height;
    return isPossible(size) ? OptionValue<PictureSize>(size) : wrong(text, expected);
}

OptionValue<double> scaleValue(std::string_view text)
{
    return numberWhere(
        text, [](double value) { return value >= leastPictureScale && value <= greatestPictureScale; },
        "a scale from 0.25 to 8");
}

OptionValue<double> resolutionValue(std::string_view text)
{
    return numberWhere(
               text, [](double value) { return value >= leastResolution && value <= greatestResolution; },
               "a resolution from 24 to 1200")
        .map([](double dotsPerInch) { return dotsPerInch / pixelsPerInch; });
}

OptionValue<bool> yesNoValue(std::string_view text)
{
    if (text == "yes" || text == "no")
        return text == "yes";
    return wrong(text, "yes or no");
}

} // namespace llmflation
