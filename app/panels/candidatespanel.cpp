#include "panels/candidatespanel.h"

#include "document/displaynames.h"
#include "document/document.h"
#include "panels/candidatedelegate.h"
#include "panels/elidedlabel.h"
#include "panels/rowlist.h"
#include "theme/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace llmflation {

namespace {

constexpr int cardMargin = 10;
constexpr int candidateRowHeight = 24;
constexpr int widestCandidateColumn = 240;
constexpr int leastNameColumn = 60;
constexpr std::size_t largeDataset = 50'000;
constexpr int laterMilliseconds = 120;

} // namespace

CandidatesPanel::CandidatesPanel(Document &document, QWidget *parent)
    : Card(parent)
    , m_document(document)
    , m_table(new QTableView(this))
    , m_series(new QComboBox(this))
    , m_time(new QLabel(this))
    , m_summary(new ElidedLabel(this))
{
    setObjectName(QStringLiteral("candidatesPanel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 8, 1, 1);
    layout->setSpacing(4);
    layout->addLayout(makeTitleRow());
    layout->addWidget(m_table);
    setupTable();
    refreshColors();
    connect(m_series, &QComboBox::activated, this, &CandidatesPanel::refresh);
    connect(&m_document, &Document::reset, this, [this] { m_day.reset(); });
    m_later.setSingleShot(true);
    m_later.setInterval(laterMilliseconds);
    connect(&m_later, &QTimer::timeout, this, &CandidatesPanel::refresh);
    connect(&m_document, &Document::resultChanged, this, [this] {
        if (m_document.dataset().rowCount() < largeDataset)
            refresh();
        else
            m_later.start();
    });
}

QLayout *CandidatesPanel::makeTitleRow()
{
    QLabel *title = makePanelTitle(tr("Why This Model?"), this);
    m_series->setObjectName(QStringLiteral("candidatesSeries"));
    m_series->setAccessibleName(tr("Threshold"));
    m_series->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_series->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_time->setObjectName(QStringLiteral("candidatesMonth"));
    m_time->setAccessibleName(tr("Month"));
    m_time->setAlignment(Qt::AlignCenter);
    m_time->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("Sep 2026")));
    m_summary->setObjectName(QStringLiteral("candidatesSummary"));
    m_summary->setAccessibleName(tr("Quotes that qualify and quotes left out"));
    m_before = stepButton(QStringLiteral("candidatesBefore"), tr("Month Before"), Qt::LeftArrow, -1);
    m_after = stepButton(QStringLiteral("candidatesAfter"), tr("Month After"), Qt::RightArrow, 1);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(cardMargin, 0, cardMargin, 0);
    row->addWidget(title);
    row->addSpacing(6);
    row->addWidget(m_series);
    row->addWidget(m_before);
    row->addWidget(m_time);
    row->addWidget(m_after);
    row->addSpacing(6);
    row->addWidget(m_summary, 1);
    return row;
}

QToolButton *CandidatesPanel::stepButton(const QString &name, const QString &title, Qt::ArrowType arrow, int step)
{
    auto *action = new QAction(title, this);
    action->setShortcut(QKeySequence(Qt::ALT | (step < 0 ? Qt::Key_PageUp : Qt::Key_PageDown)));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, step] { goBy(step); });
    addAction(action);
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(title);
    return button;
}

void CandidatesPanel::setupTable()
{
    m_table->setObjectName(QStringLiteral("candidatesTable"));
    m_table->setAccessibleName(tr("Quotes of the month"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new CandidateDelegate(m_table));
    makeRowList(*m_table, candidateRowHeight);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setSortingEnabled(true);

    auto *choose = new QAction(tr("Show in the &Dataset"), this);
    choose->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    choose->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(choose);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(choose, &QAction::triggered, this, &CandidatesPanel::chooseRow);
    connect(m_table, &QTableView::doubleClicked, this, &CandidatesPanel::chooseRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, m_table->viewport(),
            qOverload<>(&QWidget::update));
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CandidatesPanel::goToWinner);
}

/// The first days of the months that the floor runs over, or the dates of the record lows.
std::vector<Day> CandidatesPanel::times() const
{
    const AnalysisResult &result = m_document.result();
    const auto series = static_cast<std::size_t>(std::max(m_series->currentIndex(), 0));
    const auto &floor = result.series[series].floor;
    std::vector<Day> days;
    if (result.settings.rule == FloorRule::RecordLow) {
        for (const FloorPoint &point : floor)
            days.push_back(point.date);
    } else if (!floor.empty()) {
        const Month last = monthOf(result.asOf);
        for (Month month = monthOf(floor.front().date); month <= last; month = next(month))
            days.push_back(firstDay(month));
    }
    if (days.empty())
        days.push_back(result.settings.rule == FloorRule::RecordLow ? result.asOf : firstDay(monthOf(result.asOf)));
    return days;
}

/// Hidden, it looks at nothing.
void CandidatesPanel::refresh()
{
    if (!isVisible())
        return;
    refreshSeries();
    const auto days = times();
    const auto after = std::ranges::upper_bound(days, m_day.value_or(days.back()));
    const Day day = after == days.begin() ? days.front() : *std::prev(after);
    const AnalysisResult &result = m_document.result();
    const double threshold = result.series[static_cast<std::size_t>(m_series->currentIndex())].threshold;
    const CandidateList list = candidatesOf(m_document.dataset(), result, threshold, day);
    m_time->setText(result.settings.rule == FloorRule::RecordLow ? formatDay(day) : formatMonth(monthOf(day)));
    m_before->defaultAction()->setEnabled(day > days.front());
    m_after->defaultAction()->setEnabled(day < days.back());
    const QLocale locale;
    const auto count = [&locale](std::size_t number) { return locale.toString(static_cast<qulonglong>(number)); };
    QString summary = tr("%1 qualify, %2 left out").arg(count(list.qualifying), count(list.excluded));
    if (list.unlisted() > 0)
        summary += QStringLiteral(" · ") + tr("the dearest %1 are not listed").arg(count(list.unlisted()));
    m_summary->setText(summary);
    m_model.show(m_document.dataset(), result, list);
    fitColumns();
}

void CandidatesPanel::refreshSeries()
{
    const AnalysisResult &result = m_document.result();
    QStringList titles;
    for (const SeriesResult &series : result.series)
        titles << thresholdTitle(result.settings.benchmark, series.threshold);
    const int current = std::clamp(m_series->currentIndex(), 0, static_cast<int>(titles.size()) - 1);
    QStringList shown;
    for (int i = 0; i < m_series->count(); ++i)
        shown << m_series->itemText(i);
    if (shown != titles) {
        m_series->clear();
        m_series->addItems(titles);
    }
    m_series->setCurrentIndex(current);
}

void CandidatesPanel::goToWinner()
{
    const int rows = m_model.rowCount();
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = m_model.index(row, CandidatesModel::Price);
        if (index.data(CandidatesModel::ReasonRole).toInt() == static_cast<int>(CandidateReason::Winner)) {
            m_table->setCurrentIndex(index);
            m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
            return;
        }
    }
}

void CandidatesPanel::showDay(double day, std::size_t series)
{
    m_day = Day{static_cast<std::int32_t>(std::floor(day))};
    Q_EMIT asked();
    refreshSeries();
    m_series->setCurrentIndex(static_cast<int>(series));
    refresh();
}

void CandidatesPanel::showLast()
{
    m_day.reset();
    Q_EMIT asked();
    refresh();
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void CandidatesPanel::goBy(int step)
{
    refreshSeries(); // which the last change of the result may still wait for
    const auto days = times();
    const auto after = std::ranges::upper_bound(days, m_day.value_or(days.back()));
    const auto place = std::max<std::ptrdiff_t>(after - days.begin() - 1, 0) + step;
    m_day = days[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(place, 0, std::ssize(days) - 1))];
    refresh();
}

void CandidatesPanel::chooseRow()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && m_document.rowsAgree() && !m_later.isActive())
        m_document.setCurrentRow(current.data(CandidatesModel::RowRole).toInt());
}

void CandidatesPanel::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    refresh();
    fitColumns();
}

void CandidatesPanel::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fitColumns();
}

/// As wide as their texts; where the panel is too narrow for that, names give way to reasons.
void CandidatesPanel::fitColumns()
{
    if (!isVisible())
        return;
    const QAbstractItemView *view = m_table; // where the hint is public
    const auto wanted = [this, view](int column) {
        return std::max(view->sizeHintForColumn(column), m_table->horizontalHeader()->sectionSizeHint(column));
    };
    int missing = -m_table->viewport()->width();
    for (int column = 0; column < CandidatesModel::ColumnCount; ++column)
        missing += std::min(wanted(column), widestCandidateColumn);
    for (const int column : {CandidatesModel::Provider, CandidatesModel::Model}) {
        const int width = std::min(wanted(column), widestCandidateColumn);
        const int given = std::clamp(missing, 0, std::max(width - leastNameColumn, 0));
        m_table->setColumnWidth(column, width - given);
        missing -= given;
    }
    for (const int column : {CandidatesModel::Price, CandidatesModel::Score})
        m_table->setColumnWidth(column, wanted(column));
}

void CandidatesPanel::refreshColors()
{
    QPalette muted;
    muted.setColor(QPalette::WindowText, themeFor(palette()).mutedText);
    m_summary->setPalette(muted);
}

void CandidatesPanel::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshColors();
}

} // namespace llmflation
