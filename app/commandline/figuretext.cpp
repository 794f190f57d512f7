#include "commandline/figuretext.h"

#include <fmt/format.h>

namespace llmflation {

std::string priceText(double price)
{
    const auto text = fmt::format("${:.7g}", price);
    const bool hasOneDecimal = text.find('e') == std::string::npos && text.find('.') == text.size() - 2;
    return hasOneDecimal ? text + "0" : text;
}

std::string factorText(double factor)
{
    return fmt::format("{:.4g}x", factor);
}

std::string timeText(const FloorPoint &point)
{
    return point.month ? toIso(*point.month) : toIso(point.date);
}

} // namespace llmflation
