#include "panels/problemspanel.h"

#include "models/priceproblems.h"
#include "panels/elidedlabel.h"
#include "panels/rowlist.h"
#include "theme/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <set>

namespace llmflation {

namespace {

constexpr int problemsMargin = 10;
constexpr int problemRowHeight = 24;
constexpr int widestWords = 420;
constexpr int settledMilliseconds = 200; // after an edit

} // namespace

ProblemsPanel::ProblemsPanel(Document &document, QWidget *parent)
    : Card(parent)
    , m_document(document)
    , m_problems(document)
    , m_table(new QTableView(this))
    , m_summary(new ElidedLabel(this))
    , m_check(new QPushButton(tr("Check &Prices"), this))
    , m_mend(new QPushButton(tr("&Mend"), this))
    , m_mendAll(new QPushButton(tr("Mend All &Certain"), this))
{
    setObjectName(QStringLiteral("problemsPanel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 8, 1, 1);
    layout->setSpacing(4);
    layout->addLayout(makeTitleRow());
    layout->addWidget(m_table);
    setupTable();
    refreshColors();
    m_later.setSingleShot(true);
    m_later.setInterval(settledMilliseconds);
    connect(&m_later, &QTimer::timeout, this, [this] { look(!isLarge()); });
    connect(&document, &Document::resultChanged, this, &ProblemsPanel::lookLater);
    connect(&document, &Document::reset, this, &ProblemsPanel::lookLater);
    refreshButtons();
}

QLayout *ProblemsPanel::makeTitleRow()
{
    QLabel *title = makePanelTitle(tr("Problems"), this);
    m_summary->setObjectName(QStringLiteral("problemsSummary"));
    m_summary->setAccessibleName(tr("How many problems"));
    m_check->setObjectName(QStringLiteral("checkPrices"));
    m_mend->setObjectName(QStringLiteral("mendSelected"));
    m_mend->setToolTip(tr("Writes what the selected cells could be"));
    m_mendAll->setObjectName(QStringLiteral("mendCertain"));
    m_mendAll->setToolTip(tr("Takes away spaces and unites spellings; leaves prices alone"));
    connect(m_check, &QPushButton::clicked, this, [this] { look(true); });
    connect(m_mend, &QPushButton::clicked, this, &ProblemsPanel::mendSelected);
    connect(m_mendAll, &QPushButton::clicked, this, &ProblemsPanel::mendCertain);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(problemsMargin, 0, problemsMargin, 0);
    row->setSpacing(8);
    row->addWidget(title);
    row->addWidget(m_summary, 1);
    row->addWidget(m_check);
    row->addWidget(m_mend);
    row->addWidget(m_mendAll);
    return row;
}

void ProblemsPanel::setupTable()
{
    m_table->setObjectName(QStringLiteral("problemsTable"));
    m_table->setAccessibleName(tr("Problems"));
    m_table->setModel(&m_problems);
    makeRowList(*m_table, problemRowHeight);
    connect(m_table, &QTableView::clicked, this, &ProblemsPanel::lead);
    auto *lead = new QAction(tr("&Go to the Cell"), m_table);
    lead->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    lead->setShortcutContext(Qt::WidgetShortcut);
    connect(lead, &QAction::triggered, this, [this] { this->lead(m_table->currentIndex()); });
    m_table->addAction(lead);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProblemsPanel::refreshButtons);
}

bool ProblemsPanel::isLarge() const
{
    return m_document.table().rowCount() > MarkedPrices::mostRows;
}

/// Nobody looks at a panel that is hidden: it looks when it is shown.
void ProblemsPanel::lookLater()
{
    if (isVisible())
        m_later.start();
}

void ProblemsPanel::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    look(!isLarge());
}

void ProblemsPanel::look(bool closely)
{
    m_problems.look(closely);
    const auto count = [this](ProblemsModel::Weight weight) {
        return QLocale().toString(
            static_cast<qlonglong>(std::ranges::count(m_problems.problems(), weight, &ProblemsModel::Problem::weight)));
    };
    QString text = tr("Errors: %1 · warnings: %2 · notes: %3")
                       .arg(count(ProblemsModel::Weight::Error), count(ProblemsModel::Weight::Warning),
                            count(ProblemsModel::Weight::Note));
    if (m_problems.leftOut() > 0)
        text += QStringLiteral(" · ") +
                tr("%1 more are not listed").arg(QLocale().toString(static_cast<qlonglong>(m_problems.leftOut())));
    if (m_problems.problems().empty() && closely)
        text = tr("None: every cell can be read, and no price is odd");
    m_summary->setText(text);
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(ProblemsModel::WordsColumn,
                            std::min(m_table->columnWidth(ProblemsModel::WordsColumn), widestWords));
    refreshButtons();
}

void ProblemsPanel::lead(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (const auto &problem = m_problems.problem(index.row()); problem.row >= 0)
        Q_EMIT cellAsked(problem.row, std::max(problem.column, 0));
}

void ProblemsPanel::mendSelected()
{
    std::vector<Document::CellText> cells;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const auto &problem = m_problems.problem(index.row()); problem.mended)
            cells.push_back({problem.row, problem.column, *problem.mended});
    }
    m_document.setCells(cells, tr("Mend"));
}

void ProblemsPanel::mendCertain()
{
    std::vector<Document::CellText> cells;
    for (const auto &problem : m_problems.problems()) {
        if (problem.isCertain)
            cells.push_back({problem.row, problem.column, *problem.mended});
    }
    m_document.setCells(cells, tr("Mend"));
}

void ProblemsPanel::refreshButtons()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_check->setVisible(isLarge());
    m_mend->setEnabled(std::ranges::any_of(
        rows, [this](const QModelIndex &index) { return m_problems.problem(index.row()).mended.has_value(); }));
    m_mendAll->setEnabled(std::ranges::any_of(m_problems.problems(), &ProblemsModel::Problem::isCertain));
}

void ProblemsPanel::refreshColors()
{
    QPalette muted;
    muted.setColor(QPalette::WindowText, themeFor(palette()).mutedText);
    m_summary->setPalette(muted);
}

void ProblemsPanel::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshColors();
}

} // namespace llmflation
