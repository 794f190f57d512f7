#include "charts/chartframe.h"

#include "analysis/forecast.h"
#include "charts/cloudlayer.h"
#include "charts/pictureformat.h"
#include "charts/referencelaws.h"
#include "charts/serieslayout.h"
#include "charts/ticks.h"
#include "document/displaynames.h"
#include "document/text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <utility>

namespace llmflation {

namespace {

constexpr double outerMargin = 16; ///< pixels at text scale 1, like all lengths here

/// log10 of the next 1-2-5 price at or below (direction -1), at or above (direction 1) the given one.
double niceLog(double logPrice, int direction)
{
    const double decade = std::floor(logPrice);
    const double mantissas[] = {decade, decade + std::log10(2.0), decade + std::log10(5.0), decade + 1};
    if (direction > 0)
        return *std::ranges::find_if(mantissas, [&](double m) { return m >= logPrice - 1e-9; });
    return *std::find_if(std::rbegin(mantissas), std::rend(mantissas), [&](double m) { return m <= logPrice + 1e-9; });
}

/// The log10 prices between which the shown trends and forecasts run; at most some decades, so that a steep trend of
/// few points does not press the floors together.
std::pair<double, double> foreseenLogs(const ChartContent &content)
{
    constexpr double most = 3; // decades past the floor's own prices
    std::pair<double, double> logs{HUGE_VAL, -HUGE_VAL};
    for (const SeriesResult &series : content.result->series) {
        if (!series.trend || !(content.options.trend || content.options.forecast))
            continue;
        const auto [low, high] = std::ranges::minmax(series.floor, {}, &FloorPoint::price);
        const Day end = content.options.forecast ? forecastEnd(content) : content.result->asOf;
        for (const double price : {series.trend->priceAtStart, priceOnTrend(*series.trend, end).price}) {
            logs.first = std::min(logs.first, std::max(std::log10(price), std::log10(low.price) - most));
            logs.second = std::max(logs.second, std::min(std::log10(price), std::log10(high.price) + most));
        }
    }
    return logs;
}

double widestPriceLabel(const std::vector<PriceTick> &ticks, const QFont &font)
{
    double width = 0;
    for (const PriceTick &tick : ticks)
        width = std::max(width, textSize(tick.label, font).width());
    return width;
}

/// Parts joined into at most two lines no wider than `width`; what does not fit is elided.
QStringList brokenLines(const QStringList &parts, const QString &separator, const QFont &font, double width)
{
    if (parts.isEmpty())
        return {};
    const QFontMetricsF metrics(font);
    QStringList lines{QString()};
    for (const QString &part : parts) {
        const QString longer = lines.last().isEmpty() ? part : lines.last() + separator + part;
        if (lines.size() < 2 && !lines.last().isEmpty() && metrics.horizontalAdvance(longer) > width)
            lines << part;
        else
            lines.last() = longer;
    }
    for (QString &line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, width);
    return lines;
}

QStringList brokenWords(const QString &text, const QFont &font, double width)
{
    constexpr qsizetype most = 2;
    return text.isEmpty() ? QStringList() : wrappedText(text.simplified(), font, width, most);
}

class FrameLayout {
public:
    FrameLayout(const ChartContent &content, QSizeF size)
        : m_content(content)
        , m_size(size)
        , m_fonts(content.textScale)
        , m_unit(content.textScale)
    {
    }

    ChartFrame layOut(const std::optional<ViewRange> &view)
    {
        m_frame.hasGround = !m_content.transparent;
        const double top = layOutHeading();
        const double bottom = m_size.height() - layOutSource() - lineHeight(m_fonts.axis) - 14 * m_unit;
        const double right = m_size.width() - outerMargin * m_unit;
        // Price labels need the range for their width, the range needs the plot for its paddings: a wide guess settles
        // it.
        const double guess = outerMargin * m_unit + textSize(QStringLiteral("$0.005"), m_fonts.axis).width();
        setPlot(guess, top, right, bottom, view);
        const auto ticks = pricesInView();
        setPlot((outerMargin + 8) * m_unit + widestPriceLabel(ticks, m_fonts.axis), top, right, bottom, view);
        layOutPrices(ticks);
        layOutDates();
        return std::move(m_frame);
    }

private:
    double lineHeight(const QFont &font) const { return textSize(QString(), font).height(); }

    void setPlot(double left, double top, double right, double bottom, const std::optional<ViewRange> &view)
    {
        const QPointF corner(std::ceil(left), std::ceil(top));
        m_frame.scale.plot = QRectF(corner, QPointF(std::max(corner.x() + 40, std::floor(right)),
                                                    std::max(corner.y() + 40, std::floor(bottom))));
        m_frame.scale.view = view ? *view : fittingView(m_content, m_frame.scale.plot);
        m_frame.scale.dearerIsUp = m_content.options.unit == PriceUnit::UsdPerMtok;
    }

    void addText(const QString &text, const QFont &font, const QColor &color, double left, double top)
    {
        ChartText result = chartText(text, font, color);
        result.centre = {left + result.size.width() / 2, top + result.size.height() / 2};
        m_frame.texts.push_back(result);
    }

    /// Title and subtitle; gives the top of the plot.
    double layOutHeading()
    {
        const double left = outerMargin * m_unit;
        const double width = m_size.width() - 2 * left;
        double top = 12 * m_unit;
        for (const QString &line : brokenWords(m_content.title, m_fonts.title, width)) {
            addText(line, m_fonts.title, m_content.theme->text, left, top);
            top += lineHeight(m_fonts.title) + 1 * m_unit;
        }
        for (const QString &line : brokenLines(m_content.subtitle, partSeparator(), m_fonts.subtitle, width)) {
            addText(line, m_fonts.subtitle, m_content.theme->mutedText, left, top);
            top += lineHeight(m_fonts.subtitle) + 1 * m_unit;
        }
        return layOutVendors(left, top, left + width) + 10 * m_unit;
    }

    /// The colours of the cloud's points; gives where it ends.
    double layOutVendors(double left, double top, double right)
    {
        std::size_t color = 0;
        double x = left;
        for (const StringId vendor : colouredVendors(m_content)) {
            const QString text = QStringLiteral("● ") + toQString(m_content.dataset->name(vendor));
            const double width = textSize(text, m_fonts.axis).width();
            ++color;
            if (x + width > right)
                break;
            addText(text, m_fonts.axis, cloudColor(*m_content.theme, color), x, top + 2 * m_unit);
            x += width + 14 * m_unit;
        }
        return color == 0 ? top : top + 2 * m_unit + lineHeight(m_fonts.axis);
    }

    /// Note and sources; gives the height they take at the foot.
    double layOutSource()
    {
        const double left = outerMargin * m_unit;
        const double width = m_size.width() - 2 * left;
        QStringList lines = brokenWords(m_content.note, m_fonts.axis, width);
        QStringList sources = lawSources(m_content.options);
        if (!m_content.source.isEmpty())
            sources.prepend(m_content.source);
        lines << brokenLines(sources, partSeparator(), m_fonts.axis, width);
        double height = lines.isEmpty() ? 0 : 10 * m_unit;
        for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
            height += lineHeight(m_fonts.axis) + (line == lines.crbegin() ? 0 : 1 * m_unit);
            addText(*line, m_fonts.axis, m_content.theme->mutedText, left, m_size.height() - height);
        }
        return height;
    }

    std::vector<PriceTick> pricesInView() const
    {
        const ViewRange &view = m_frame.scale.view;
        const auto ticks = m_content.options.unit == PriceUnit::UsdPerMtok ? &priceTicks : &tokenTicks;
        return ticks(std::pow(10.0, view.logLow), std::pow(10.0, view.logHigh), m_frame.scale.plot.height(),
                     lineHeight(m_fonts.axis));
    }

    void layOutPrices(const std::vector<PriceTick> &ticks)
    {
        const QRectF &plot = m_frame.scale.plot;
        for (const PriceTick &tick : ticks) {
            const double y = std::floor(m_frame.scale.y(tick.price)) + 0.5;
            auto &lines = tick.label.isEmpty() ? m_frame.minorGrid : m_frame.grid;
            lines.emplace_back(plot.left(), y, plot.right(), y);
            if (tick.label.isEmpty())
                continue;
            ChartText text = chartText(tick.label, m_fonts.axis, m_content.theme->mutedText);
            text.centre = {plot.left() - 8 * m_unit - text.size.width() / 2, y};
            m_frame.texts.push_back(text);
        }
    }

    void layOutDates()
    {
        const ChartScale &scale = m_frame.scale;
        const double widest = textSize(QStringLiteral("2024"), m_fonts.axisYear).width();
        for (const DateTick &tick : dateTicks(scale.view.firstDay, scale.view.lastDay, scale.plot.width(), widest)) {
            const double x = std::floor(scale.x(tick.day)) + 0.5;
            auto &lines = tick.year ? m_frame.grid : m_frame.minorGrid;
            lines.emplace_back(x, scale.plot.top(), x, scale.plot.bottom());
            ChartText text = chartText(tick.label, tick.year ? m_fonts.axisYear : m_fonts.axis,
                                       tick.year ? m_content.theme->text : m_content.theme->mutedText);
            text.centre = {x, scale.plot.bottom() + 8 * m_unit + text.size.height() / 2};
            const double half = text.size.width() / 2 + 2;
            if (x - half >= 0 && x + half <= m_size.width())
                m_frame.texts.push_back(text);
        }
    }

    const ChartContent &m_content;
    QSizeF m_size;
    ChartFonts m_fonts;
    double m_unit;
    ChartFrame m_frame;
};

} // namespace

ViewRange fittingView(const ChartContent &content, const QRectF &plot)
{
    const DataRange &data = content.range;
    const double unit = content.textScale;
    // Room at the right for the series' names: for any score of as many digits, so that a moving threshold moves
    // nothing.
    const AnalysisSettings &settings = content.result->settings;
    const double widest = std::ranges::max(settings.thresholds) < 100 ? 88.8 : 8888;
    const QString name = thresholdTitle(settings.benchmark, widest);
    const double nameWidth = textSize(name, ChartFonts(unit).badge).width() + 24 * unit;
    const double padLeft = 22 * unit;
    const double padRight = std::min(nameWidth, plot.width() / 4);
    // A forecast gets its time, and the height that the fixed rate falls in it: whatever the thresholds are.
    const ChartOptions &options = content.options;
    const double lastDay =
        options.forecast ? std::max<double>(data.lastDay, forecastEnd(content).sinceEpoch) : data.lastDay;
    const double fall = (lastDay - data.lastDay) / daysPerYear * std::log10(settings.rate);
    const auto [lowest, highest] = foreseenLogs(content);
    const double days = std::max(lastDay - data.firstDay, 60.0);
    const double daysPerPixel = days / std::max(plot.width() - padLeft - padRight, 20.0);

    ViewRange view;
    view.firstDay = data.firstDay - padLeft * daysPerPixel;
    view.lastDay = data.firstDay + days + padRight * daysPerPixel;
    view.logLow = niceLog(std::min(std::log10(data.low / 1.3) - std::max(fall, 0.0), lowest), -1);
    view.logHigh = niceLog(std::max(std::log10(data.high * 1.3) + std::max(-fall, 0.0), highest), 1);
    return view;
}

ChartFrame layOutFrame(const ChartContent &content, QSizeF size, const std::optional<ViewRange> &view)
{
    return FrameLayout(content, size).layOut(view);
}

} // namespace llmflation
