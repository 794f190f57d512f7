#include "charts/ticks.h"

#include "document/displaynames.h"

#include <QDate>

#include <algorithm>
#include <cmath>
#include <span>

namespace llmflation {

namespace {

constexpr double tolerance = 1e-9; ///< of a log10 price

double atDecade(double mantissa, int decade)
{
    // Division keeps 0.1, 0.2, 0.5 the doubles nearest to their decimals; multiplying by 0.1 would not.
    return decade < 0 ? mantissa / std::pow(10.0, -decade) : mantissa * std::pow(10.0, decade);
}

std::vector<double> pricesAt(std::span<const double> mantissas, int stride, double low, double high)
{
    std::vector<double> prices;
    const int first = static_cast<int>(std::floor(std::log10(low) + tolerance));
    const int last = static_cast<int>(std::floor(std::log10(high) + tolerance));
    for (int decade = first; decade <= last; ++decade) {
        if (decade % stride != 0)
            continue;
        for (const double mantissa : mantissas) {
            const double logPrice = decade + std::log10(mantissa);
            if (logPrice > std::log10(low) - tolerance && logPrice < std::log10(high) + tolerance)
                prices.push_back(atDecade(mantissa, decade));
        }
    }
    return prices;
}

double smallestGap(const std::vector<double> &prices, double pixelsPerDecade)
{
    double gap = HUGE_VAL;
    for (std::size_t i = 1; i < prices.size(); ++i)
        gap = std::min(gap, std::log10(prices[i] / prices[i - 1]) * pixelsPerDecade);
    return gap;
}

/// Steps of 1, 2 or 5 units: as fine as leaves `gap` pixels between two, but at least three prices.
std::vector<double> linearPrices(double low, double high, double pixelsPerDecade, double gap)
{
    std::vector<double> best;
    const int decade = static_cast<int>(std::floor(std::log10(high - low)));
    for (int d = decade; d >= decade - 2; --d) {
        for (const double mantissa : {5.0, 2.0, 1.0}) {
            std::vector<double> prices;
            const double inverse = std::pow(10.0, -d) / mantissa; // prices per unit, so that multiples stay exact
            for (double k = std::ceil(low * inverse - tolerance); k <= high * inverse + tolerance; ++k)
                prices.push_back(k / inverse);
            if (best.size() >= 3 && smallestGap(prices, pixelsPerDecade) < gap)
                return best;
            best = prices;
        }
    }
    return best;
}

/// The prices that get a label.
std::vector<double> labelledPrices(double low, double high, double pixelsPerDecade, double lineHeight)
{
    static constexpr double everyDecade[] = {1};
    static constexpr double oneThree[] = {1, 3};
    static constexpr double oneTwoFive[] = {1, 2, 5};
    const double airy = 3.5 * lineHeight;
    const double tight = 1.3 * lineHeight;

    for (const std::span<const double> mantissas :
         {std::span<const double>(oneTwoFive), std::span<const double>(oneThree)})
        if (auto prices = pricesAt(mantissas, 1, low, high);
            prices.size() >= 3 && smallestGap(prices, pixelsPerDecade) >= airy)
            return prices;
    for (int stride = 1; stride <= 100; ++stride) {
        auto prices = pricesAt(everyDecade, stride, low, high);
        if (prices.size() < 3)
            break;
        if (smallestGap(prices, pixelsPerDecade) >= tight)
            return prices;
    }
    for (const std::span<const double> mantissas :
         {std::span<const double>(oneThree), std::span<const double>(oneTwoFive)})
        if (auto prices = pricesAt(mantissas, 1, low, high); prices.size() >= 3)
            return prices;
    return linearPrices(low, high, pixelsPerDecade, airy / 2);
}

QDate toDate(double day)
{
    return QDate(1970, 1, 1).addDays(static_cast<qint64>(std::floor(day)));
}

double toDay(QDate date)
{
    return static_cast<double>(QDate(1970, 1, 1).daysTo(date));
}

Day asDay(QDate date)
{
    return Day{static_cast<std::int32_t>(toDay(date))};
}

Month asMonth(QDate date)
{
    return Month{date.year() * 12 + date.month() - 1};
}

std::vector<QDate> monthStarts(double first, double last, int stride)
{
    std::vector<QDate> dates;
    const QDate from = toDate(first);
    int month = from.year() * 12 + from.month() - 1;
    for (month -= month % stride;; month += stride) {
        const QDate date(month / 12, month % 12 + 1, 1);
        if (toDay(date) > last)
            return dates;
        if (toDay(date) >= first)
            dates.push_back(date);
    }
}

/// Days of the month 1, 1 + stride, ...; not the last few, which would crowd the next month's first.
std::vector<QDate> daysOfMonths(double first, double last, int stride)
{
    std::vector<QDate> dates;
    for (QDate date = toDate(std::ceil(first)); toDay(date) <= last; date = date.addDays(1))
        if ((date.day() - 1) % stride == 0 && date.daysInMonth() - date.day() >= stride - 1)
            dates.push_back(date);
    return dates;
}

std::vector<QDate> tickDates(double first, double last, double length, double labelWidth)
{
    const double pixelsPerDay = length / (last - first);
    const double gap = 1.6 * labelWidth;
    for (const int stride : {1, 2, 7, 14})
        if (stride * pixelsPerDay >= 1.8 * gap && (last - first) < 62)
            return daysOfMonths(first, last, stride);
    for (const int stride : {1, 3, 6, 12, 24, 60, 120, 240, 600})
        if (stride * 30.4 * pixelsPerDay >= gap)
            return monthStarts(first, last, stride);
    return monthStarts(first, last, 1200);
}

} // namespace

std::vector<PriceTick> tokenTicks(double low, double high, double length, double lineHeight)
{
    constexpr double tokensPerMtok = 1e6;
    if (!(low > 0))
        return {};
    // In tokens, as if they were prices, and back.
    auto ticks = priceTicks(tokensPerMtok / high, tokensPerMtok / low, length, lineHeight);
    for (PriceTick &tick : ticks) {
        tick.price = tokensPerMtok / tick.price;
        if (!tick.label.isEmpty())
            tick.label = formatTokensPerUsd(tick.price);
    }
    std::ranges::reverse(ticks);
    return ticks;
}

std::vector<PriceTick> priceTicks(double low, double high, double length, double lineHeight)
{
    static constexpr double oneTwoFive[] = {1, 2, 5};
    if (!(low > 0) || !(high > low))
        return {};
    const double pixelsPerDecade = length / std::log10(high / low);
    std::vector<PriceTick> ticks;
    for (const double price : labelledPrices(low, high, pixelsPerDecade, lineHeight))
        ticks.push_back({price, formatPrice(price)});
    if (pixelsPerDecade < 2.5 * lineHeight)
        return ticks;
    for (const double price : pricesAt(oneTwoFive, 1, low, high)) {
        const bool crowded = std::ranges::any_of(ticks, [&](const PriceTick &tick) {
            return std::abs(std::log10(tick.price / price)) * pixelsPerDecade < 0.6 * lineHeight;
        });
        if (!crowded)
            ticks.push_back({price, {}});
    }
    std::ranges::sort(ticks, {}, &PriceTick::price);
    return ticks;
}

std::vector<DateTick> dateTicks(double first, double last, double length, double labelWidth)
{
    if (!(last > first))
        return {};
    std::vector<DateTick> ticks;
    for (const QDate date : tickDates(first, last, length, labelWidth)) {
        const bool year = date.month() == 1 && date.day() == 1;
        const QString label = year              ? QString::number(date.year())
                              : date.day() == 1 ? formatMonthName(asMonth(date))
                                                : formatDayOfMonth(asDay(date));
        ticks.push_back({toDay(date), label, year});
    }
    if (!ticks.empty() && std::ranges::none_of(ticks, &DateTick::year)) {
        const QDate date = toDate(ticks.front().day);
        ticks.front().label = date.day() == 1 ? formatMonth(asMonth(date)) : formatDay(asDay(date));
    }
    return ticks;
}

} // namespace llmflation
