#include "charts/chartpanel.h"

#include "charts/chartview.h"
#include "charts/pricechart.h"
#include "charts/quotehit.h"
#include "document/chartsummary.h"
#include "document/document.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace llmflation {

namespace {

constexpr double cornerRadius = 6;
constexpr int restMilliseconds = 50; // after an edit of a large dataset, whose cloud takes longer than a frame

bool differOnlyInThresholds(AnalysisSettings a, const AnalysisSettings &b)
{
    a.thresholds = b.thresholds;
    return a == b;
}

/// A note's beginning, for a menu.
QString menuText(const Annotation &annotation)
{
    constexpr int most = 40;
    QString text = QString::fromStdString(annotation.text).simplified();
    if (text.size() > most)
        text = text.left(most - 1) + QStringLiteral("…");
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

ChartPanel::ChartPanel(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_view(new ChartView(this))
    , m_copySummary(new QAction(tr("Copy &Summary"), this))
{
    setObjectName(QStringLiteral("chartPanel"));
    m_copySummary->setObjectName(QStringLiteral("copySummary"));
    m_view->setAccessibleName(tr("Price chart"));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(2, 2, 2, 2); // the border and its corners
    box->addWidget(m_view);
    followDocument();
    followHand();
    resultChanged();
    m_view->setCurrentRow(document.currentRow());
}

void ChartPanel::followDocument()
{
    connect(&m_document, &Document::settingsChanged, this, &ChartPanel::settingsChanged);
    connect(&m_document, &Document::resultChanged, this, &ChartPanel::resultChanged);
    connect(&m_document, &Document::reset, this, &ChartPanel::reset);
    connect(&m_document, &Document::datasetRead, this, [this] { m_seriesOnly = false; });
    connect(&m_document, &Document::cellsChanged, this, [this] { m_cellsEdited = true; });
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] { m_view->setContent(content()); });
    connect(&m_document, &Document::chartOptionsChanged, this, [this] { m_view->setContent(content()); });
    connect(&m_document, &Document::annotationsChanged, this, [this] {
        m_view->gestures().abandonNote();
        m_view->setAnnotations(m_document.annotations());
    });
    // The chart's rows are those of the result, which the table's may be ahead of.
    const auto showCurrentRow = [this] {
        m_view->setCurrentRow(m_document.rowsAgree() ? m_document.currentRow() : -1);
    };
    connect(&m_document, &Document::currentRowChanged, m_view, showCurrentRow);
    connect(&m_document, &Document::datasetRead, m_view, showCurrentRow);
}

void ChartPanel::followHand()
{
    connect(m_view, &ChartView::rowClicked, this, [this](int row) {
        if (m_document.rowsAgree())
            m_document.setCurrentRow(row);
    });
    connect(m_view, &ChartView::monthClicked, this, &ChartPanel::monthClicked);
    connect(m_view, &ChartView::thresholdDragged, this, [this](std::size_t index, double threshold) {
        if (index < m_document.settings().thresholds.size())
            m_document.setThreshold(index, threshold);
    });
    connect(m_view, &ChartView::crosshairToggled, this, [this] {
        ChartOptions options = m_document.chartOptions();
        options.crosshair = !options.crosshair;
        m_document.setChartOptions(options);
    });
    connect(m_view, &ChartView::noteMoved, this, &ChartPanel::moveNote);
    connect(m_view, &ChartView::menuAsked, this, &ChartPanel::showMenu);
    connect(m_view, &ChartView::focusShown, this, [this] { update(); });
    connect(m_copySummary, &QAction::triggered, this, &ChartPanel::copySummary);
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
    const bool cellsEdited = std::exchange(m_cellsEdited, false) && m_document.isLarge();
    if (m_seriesOnly || cellsEdited)
        m_view->updateSeries();
    else
        m_view->setContent(content());
    if (cellsEdited)
        m_later.start(restMilliseconds);
    m_seriesOnly = false;
    m_shown = m_document.result().settings;
    describe();
}

/// For people who can't see the chart.
void ChartPanel::describe()
{
    m_view->setAccessibleDescription(chartSummary(m_document.dataset(), m_document.result()));
}

void ChartPanel::copySummary()
{
    QGuiApplication::clipboard()->setText(chartSummary(m_document.dataset(), m_document.result()));
    Q_EMIT message(tr("Summary copied"));
}

void ChartPanel::moveNote(std::size_t index, const Annotation &annotation)
{
    std::vector<Annotation> notes = m_document.annotations();
    if (index >= notes.size())
        return;
    notes[index] = annotation;
    m_document.setAnnotations(std::move(notes), tr("Move Note"));
}

/// For the keyboard.
void ChartPanel::liftNote(std::size_t index)
{
    m_view->setFocus(Qt::OtherFocusReason);
    if (m_view->gestures().lift(index))
        Q_EMIT message(tr("Arrow keys move the note (finely with Shift), Enter leaves it there, Esc puts it back"));
    else
        Q_EMIT message(tr("The note is not in view"));
}

void ChartPanel::removeNote(std::size_t index)
{
    std::vector<Annotation> notes = m_document.annotations();
    if (index >= notes.size())
        return;
    notes.erase(notes.begin() + static_cast<std::ptrdiff_t>(index));
    m_document.setAnnotations(std::move(notes), tr("Remove Note"));
}

void ChartPanel::showMenu(QPointF position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("chartContextMenu"));
    if (m_view->priceChart().scale().plot.contains(position))
        addNoteActions(*menu, position);
    menu->addSeparator();
    menu->addAction(tr("&Fit View"), this, &ChartPanel::fitView);
    menu->addAction(m_copySummary);
    menu->popup(m_view->viewport()->mapToGlobal(position.toPoint()));
}

void ChartPanel::addNoteActions(QMenu &menu, QPointF position)
{
    const ChartScale &scale = m_view->priceChart().scale();
    const auto hit = quoteAt(m_view->priceChart(), position);
    const QPointF at = hit ? hit->point : position;
    const Annotation atPrice{{}, scale.day(at.x()), std::pow(10, scale.logPrice(at.y())), 0, 0};
    const Annotation atDate{{}, scale.day(at.x()), {}, 0, 0};
    menu.addAction(tr("Add &Note Here…"), this, [this, atPrice] { Q_EMIT noteAsked(atPrice); });
    menu.addAction(tr("Add Note at This &Date…"), this, [this, atDate] { Q_EMIT noteAsked(atDate); });
    if (const auto note = m_view->noteAt(position)) {
        menu.addAction(tr("&Edit Note…"), this, [this, note] { Q_EMIT noteEditAsked(*note); });
        menu.addAction(tr("&Move Note"), this, [this, note] { liftNote(*note); });
        menu.addAction(tr("&Remove Note"), this, [this, note] { removeNote(*note); });
        return;
    }
    if (m_document.annotations().empty())
        return;
    QMenu *edit = menu.addMenu(tr("&Edit Note"));
    QMenu *move = menu.addMenu(tr("&Move Note"));
    QMenu *remove = menu.addMenu(tr("&Remove Note"));
    for (std::size_t i = 0; i < m_document.annotations().size(); ++i) {
        const QString name = menuText(m_document.annotations()[i]);
        edit->addAction(name, this, [this, i] { Q_EMIT noteEditAsked(i); });
        move->addAction(name, this, [this, i] { liftNote(i); });
        remove->addAction(name, this, [this, i] { removeNote(i); });
    }
}

void ChartPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeFor(palette());
    const double pen = m_view->showsFocus() ? 2 : 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_view->showsFocus() ? theme.accent : theme.border, pen));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), cornerRadius, cornerRadius);
}

void ChartPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_view->setContent(content());
}

} // namespace llmflation
