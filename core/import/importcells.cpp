#include "import/importcells.h"

#include "dataset/calendar.h"
#include "dataset/cellvalues.h"
#include "dataset/words.h"
#include "formats/jsonimport.h"
#include "import/importnumber.h"

#include <algorithm>
#include <fmt/format.h>

namespace llmflation {

namespace {

int placesOf(TokenUnit unit)
{
    constexpr int perToken = 6;
    constexpr int perThousand = 3;
    return unit == TokenUnit::PerToken ? perToken : unit == TokenUnit::PerThousand ? perThousand : 0;
}

ConvertedCell convertPrice(std::string_view text, const ImportPlan &plan)
{
    ImportedNumber number = importNumber(text, plan.decimalMark);
    if (number.text.empty() || !number.problem.empty())
        return {number.text, number.problem};
    const std::string_view currency = currencyIn(text);
    const bool isSure = currency.empty() || currency == plan.currency;
    if (!isSure)
        return {std::string(text),
                phrase("Import", "“{}” is in {}, not in {}").with(printable(text), currency, plan.currency)};
    if (!parseNumber(number.text).problem.empty())
        return {number.text, {}}; // reading the result tells what is wrong
    if (placesOf(plan.unit) > 0)
        number.text = withPointMoved(trimmed(number.text), placesOf(plan.unit));
    if (plan.currency == "USD")
        return {number.text, {}};
    if (!plan.rate)
        return {number.text,
                phrase("Import", "“{}” is in {}; a rate to USD is needed").with(printable(text), plan.currency)};
    return {fmt::format("{:.12g}", parseNumber(number.text).value * *plan.rate), {}};
}

/// ISO 8601 with a time is a date; so is one with strokes or points where the year comes first.
std::string convertDate(std::string_view text)
{
    constexpr std::size_t dateLength = 10;
    std::string date(trimmed(text));
    if (date.size() > dateLength && (date[dateLength] == 'T' || date[dateLength] == ' '))
        date.resize(dateLength);
    if (date.size() == dateLength && date[4] == date[7] && (date[4] == '/' || date[4] == '.'))
        date[4] = date[7] = '-';
    return parseDay(date) ? date : std::string(text);
}

} // namespace

ConvertedCell convertCell(std::string_view text, Role role, const ImportPlan &plan)
{
    switch (role) {
    case Role::InputPrice:
    case Role::OutputPrice:
    case Role::SinglePrice:
        return convertPrice(text, plan);
    case Role::Score:
    case Role::Shots:
    case Role::Parameters: {
        ImportedNumber number = importNumber(text, plan.decimalMark);
        return {std::move(number.text), std::move(number.problem)};
    }
    case Role::Date:
    case Role::Until:
        return {convertDate(text), {}};
    case Role::Other: {
        const bool isCommaNumber = plan.decimalMark == ',' && std::ranges::count(text, ',') == 1 &&
                                   text.find_first_not_of("+-0123456789,eE \t") == std::string_view::npos;
        return {isCommaNumber ? importNumber(text, ',').text : std::string(text), {}};
    }
    default:
        return {std::string(text), {}};
    }
}

Phrase priceChange(const ImportPlan &plan)
{
    Phrase unit;
    if (placesOf(plan.unit) > 0)
        unit = Phrase(plan.unit == TokenUnit::PerToken ? "× 1000000" : "× 1000");
    if (plan.currency == "USD" || !plan.rate)
        return unit;
    const Phrase rate = phrase("Import", "× {} (USD for 1 {})").with(fmt::format("{:.12g}", *plan.rate), plan.currency);
    return unit.empty() ? rate : phrase("Import", "{}, then {}").with(unit, rate);
}

} // namespace llmflation
