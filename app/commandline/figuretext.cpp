#include "commandline/figuretext.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace llmflation {

std::string priceText(double price)
{
    const auto text = fmt::format("${:.7g}", price);
    const bool hasOneDecimal = text.find('e') == std::string::npos && text.find('.') == text.size() - 2;
    return hasOneDecimal ? text + "0" : text;
}

std::string roundedPriceText(double price)
{
    if (!(price > 0) || !std::isfinite(price))
        return fmt::format("${:g}", price);
    const int decimals = 2 - static_cast<int>(std::floor(std::log10(price)));
    const double unit = std::pow(10, -decimals);
    return fmt::format("${:.{}f}", std::round(price / unit) * unit, std::max(decimals, 0));
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
