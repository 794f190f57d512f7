#include "charts/chartpanel.h"

#include "charts/chartview.h"
#include "charts/pricechart.h"
#include "document/displaynames.h"
#include "document/document.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace llmflation {

namespace {

constexpr double cornerRadius = 6;

bool differOnlyInThresholds(AnalysisSettings a, const AnalysisSettings &b)
{
    a.thresholds = b.thresholds;
    return a == b;
}

} // namespace

ChartPanel::ChartPanel(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_view(new ChartView(this))
{
    setObjectName(QStringLiteral("chartPanel"));
    m_view->setAccessibleName(tr("Price chart"));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(2, 2, 2, 2); // the border and its corners
    box->addWidget(m_view);
    connect(&document, &Document::settingsChanged, this, &ChartPanel::settingsChanged);
    connect(&document, &Document::resultChanged, this, &ChartPanel::resultChanged);
    connect(&document, &Document::reset, this, &ChartPanel::reset);
    connect(&document, &Document::datasetRead, this, [this] { m_seriesOnly = false; });
    for (const auto changed : {&Document::chartOptionsChanged, &Document::annotationsChanged})
        connect(&document, changed, this, [this] { m_view->setContent(content()); });
    // The chart's rows are those of the result, which the table's may be ahead of.
    const auto showCurrentRow = [&document, this] {
        m_view->setCurrentRow(document.rowsAgree() ? document.currentRow() : -1);
    };
    connect(&document, &Document::currentRowChanged, m_view, showCurrentRow);
    connect(&document, &Document::datasetRead, m_view, showCurrentRow);
    connect(m_view, &ChartView::rowClicked, &document, [&document](int row) {
        if (document.rowsAgree())
            document.setCurrentRow(row);
    });
    connect(m_view, &ChartView::monthClicked, this, &ChartPanel::monthClicked);
    resultChanged();
    m_view->setCurrentRow(document.currentRow());
}

void ChartPanel::fitView()
{
    m_view->fitView();
}

std::optional<ViewRange> ChartPanel::view() const
{
    const PriceChart &chart = m_view->priceChart();
    const ViewRange &shown = chart.scale().view;
    const bool isAll = !chart.content().result || shown == fittingView(chart.content(), chart.scale().plot);
    return isAll ? std::nullopt : std::optional(shown);
}

void ChartPanel::setView(const std::optional<ViewRange> &view)
{
    m_view->setView(view);
}

ChartContent ChartPanel::content() const
{
    ChartContent content = chartContent(m_document);
    content.theme = &themeFor(palette());
    return content;
}

void ChartPanel::reset()
{
    m_shown.reset();
    fitView();
}

void ChartPanel::settingsChanged()
{
    m_seriesOnly = m_shown && differOnlyInThresholds(*m_shown, m_document.settings());
}

void ChartPanel::resultChanged()
{
    if (m_seriesOnly)
        m_view->updateSeries();
    else
        m_view->setContent(content());
    m_seriesOnly = false;
    m_shown = m_document.result().settings;
    describe();
}

/// For people who can't see the chart.
void ChartPanel::describe()
{
    QStringList parts;
    const AnalysisResult &result = m_document.result();
    for (const SeriesResult &series : result.series) {
        const QString name = thresholdTitle(result.settings.benchmark, series.threshold);
        if (series.floor.empty())
            parts << tr("%1: no quote").arg(name);
        else
            parts << tr("%1: from %2 in %3 to %4 in %5")
                         .arg(name, formatPrice(series.floor.front().price),
                              formatMonth(monthOf(series.floor.front().date)), formatPrice(series.floor.back().price),
                              formatMonth(monthOf(series.floor.back().date)));
    }
    m_view->setAccessibleDescription(parts.join(QStringLiteral("; ")));
}

void ChartPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
}

void ChartPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_view->setContent(content());
}

} // namespace llmflation
