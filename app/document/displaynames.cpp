#include "document/displaynames.h"

#include "dataset/words.h"
#include "document/text.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace llmflation {

namespace {

/// The C locale writes thousands without a separator; people get English instead.
QLocale displayLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
}

QString withoutTrailingZeros(QString text, int keepDecimals)
{
    const qsizetype point = text.indexOf(displayLocale().decimalPoint());
    if (point < 0)
        return text;
    while (text.endsWith(QLatin1Char('0')) && text.size() - point - 1 > keepDecimals)
        text.chop(1);
    if (text.size() == point + 1)
        text.chop(1);
    return text;
}

QString &currencyLabel()
{
    static QString label = QStringLiteral("$");
    return label;
}

QDate asDate(Month month)
{
    return {month.year(), static_cast<int>(month.number()), 1};
}

QDate asDate(Day day)
{
    return QDate(1970, 1, 1).addDays(day.sinceEpoch);
}

} // namespace

QString benchmarkTitle(const std::string &name)
{
    static constexpr std::pair<std::string_view, const char *> titles[] = {
        {"mmlu", "MMLU"},           {"mmlu_pro", "MMLU-Pro"}, {"gpqa_diamond", "GPQA Diamond"},
        {"humaneval", "HumanEval"}, {"math_500", "MATH-500"}, {"arena_elo", "Arena Elo"},
    };
    for (const auto &[known, title] : titles)
        if (equalIgnoringCase(name, known))
            return QString::fromUtf8(title);
    return QString::fromStdString(name);
}

QString thresholdTitle(const std::string &benchmark, double threshold)
{
    return QStringLiteral("%1 ≥ %2").arg(benchmarkTitle(benchmark), formatNumber(threshold));
}

void setCurrencyLabel(const QString &label)
{
    currencyLabel() = label.isEmpty() ? QStringLiteral("$") : label;
}

QString formatPrice(double usd)
{
    const double size = std::abs(usd);
    int decimals = 2;
    if (size > 0 && size < 1)
        decimals = std::max(2, 2 - static_cast<int>(std::floor(std::log10(size))));
    QString number = withoutTrailingZeros(displayLocale().toString(size, 'f', decimals), 2);
    const QString noCents = displayLocale().decimalPoint() + QStringLiteral("00");
    if (number.endsWith(noCents))
        number.chop(noCents.size());
    return (usd < 0 ? QStringLiteral("−") : QString()) + currencyLabel() + number;
}

QString formatTokensPerUsd(double usdPerMtok)
{
    constexpr std::pair<double, const char *> units[] = {{1e12, "T"}, {1e9, "B"}, {1e6, "M"}, {1e3, "K"}, {0, ""}};
    const double tokens = 1e6 / usdPerMtok;
    const double nearly = tokens * (1 + 1e-12); // 999,999.9999999 are a million
    const auto &[size, letter] = *std::ranges::find_if(units, [=](const auto &unit) { return nearly >= unit.first; });
    const double shown = size > 0 ? tokens / size : tokens;
    const int decimals = std::clamp(2 - static_cast<int>(std::floor(std::log10(shown) + 1e-12)), 0, 12);
    return withoutTrailingZeros(displayLocale().toString(shown, 'f', decimals), 0) + QLatin1String(letter);
}

QString formatPriceIn(PriceUnit unit, double usdPerMtok)
{
    return unit == PriceUnit::UsdPerMtok ? formatPrice(usdPerMtok)
                                         : formatTokensPerUsd(usdPerMtok) + QStringLiteral("/") + currencyLabel();
}

QString formatFactorNumber(double factor)
{
    const double size = std::abs(factor);
    const int decimals = size < 1 ? 2 : size < 30 ? 1 : 0;
    return displayLocale().toString(factor, 'f', decimals);
}

QString formatFactor(double factor)
{
    return formatFactorNumber(factor) + QStringLiteral("×");
}

QString formatNumber(double value)
{
    return displayLocale().toString(value, 'f', QLocale::FloatingPointShortest);
}

QString formatDecimals(double value, int decimals)
{
    return displayLocale().toString(value, 'f', decimals);
}

QString formatMonth(Month month)
{
    return displayLocale().toString(asDate(month), tr("MMM yyyy"));
}

QString formatMonthName(Month month)
{
    return displayLocale().toString(asDate(month), QStringLiteral("MMM"));
}

QString formatDay(Day day)
{
    return displayLocale().toString(asDate(day), tr("d MMM yyyy"));
}

QString formatDayOfMonth(Day day)
{
    return displayLocale().toString(asDate(day), tr("d MMM"));
}

} // namespace llmflation
