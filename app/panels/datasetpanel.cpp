#include "panels/datasetpanel.h"

#include "document/showntext.h"
#include "document/text.h"
#include "models/problemcells.h"
#include "panels/celldelegate.h"
#include "panels/columnwidths.h"
#include "panels/datasettable.h"
#include "panels/elidedlabel.h"
#include "panels/findbar.h"
#include "panels/flatheader.h"
#include "panels/rowlist.h"
#include "panels/tablecolumns.h"
#include "panels/tableediting.h"
#include "panels/undofollower.h"
#include "theme/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace llmflation {

namespace {

constexpr int sideMargin = 10;
constexpr int filterWidth = 260;
constexpr int rowHeight = 24;
constexpr int rowsMeasured = 60; // for the columns' widths

} // namespace

DatasetPanel::DatasetPanel(Document &document, QWidget *parent)
    : Card(parent)
    , m_document(document)
    , m_model(document)
    , m_rows(m_model)
    , m_table(new DatasetTable(this))
    , m_header(new FlatHeader(m_table))
    , m_filter(new QLineEdit(this))
    , m_find(new FindBar(document, m_model, m_rows, *m_table, this))
    , m_note(new ElidedLabel(this))
    , m_summary(new ElidedLabel(this))
{
    setObjectName(QStringLiteral("datasetPanel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 8, 1, 1);
    layout->setSpacing(4);
    layout->addLayout(makeTitleRow());
    layout->addWidget(m_find);
    layout->addWidget(m_table);
    setupFilter();
    setupTable();
    setupActions();
    connectDocument();
    setTabOrder(m_filter, m_table);
    resizeColumns();
    refreshColors();
    refreshSummary();
    refreshNote();
}

QLayout *DatasetPanel::makeTitleRow()
{
    QLabel *title = makePanelTitle(tr("Dataset"), this);
    m_note->setObjectName(QStringLiteral("datasetNote"));
    m_note->setAccessibleName(tr("Problem of the current cell"));
    m_summary->setObjectName(QStringLiteral("datasetSummary"));
    m_summary->setAccessibleName(tr("Rows and problems"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred); // cut before the window grows

    auto *row = new QHBoxLayout;
    row->setContentsMargins(sideMargin, 0, sideMargin, 0);
    row->setSpacing(16);
    row->addWidget(title);
    row->addWidget(m_filter);
    row->addWidget(m_note, 1);
    row->addWidget(m_summary);
    return row;
}

void DatasetPanel::setupFilter()
{
    m_filter->setObjectName(QStringLiteral("datasetFilter"));
    m_filter->setAccessibleName(tr("Filter the dataset"));
    m_filter->setPlaceholderText(tr("Filter: vendor = Meta or text…"));
    m_filter->setToolTip(tr("Words that a row holds, and conditions on columns, such as:\n"
                            "llama provider = Together AI\n"
                            "mmlu >= 80 input < 1 from >= 2024-06\n"
                            "until = \"\""));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(filterWidth);
    m_filter->setTextMargins(4, 0, 4, 0);
    connect(m_filter, &QLineEdit::textChanged, this, &DatasetPanel::applyFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        applyFilter();
        m_table->setFocus();
    });
    auto *leave = new QAction(m_filter);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetShortcut);
    connect(leave, &QAction::triggered, this, [this] {
        m_filter->clear();
        m_table->setFocus();
    });
    m_filter->QWidget::addAction(leave);
}

void DatasetPanel::setupTable()
{
    m_table->setObjectName(QStringLiteral("datasetTable"));
    m_table->setAccessibleName(tr("Price quotes"));
    m_table->setModel(&m_rows);
    m_table->setItemDelegate(new CellDelegate(m_document, m_model, m_table));
    m_table->setHorizontalHeader(m_header);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(std::max(rowHeight, fontMetrics().height() + 8));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &DatasetPanel::takeCurrent);
}

void DatasetPanel::setupActions()
{
    auto *editing = new TableEditing(m_document, m_model, m_rows, *m_table);
    connect(editing, &TableEditing::message, m_note, &QLabel::setText);

    auto *edit = new QAction(tr("Edit Ce&ll"), this);
    edit->setObjectName(QStringLiteral("editCell"));
    edit->setShortcut(Qt::Key_F2);
    edit->setShortcutContext(Qt::WidgetShortcut);
    connect(edit, &QAction::triggered, this, [this] { m_table->edit(m_table->currentIndex()); });
    m_table->addAction(edit);

    QAction *find = addAction(tr("&Find…"), "findCells", QKeySequence::Find, [this] { m_find->open(false); });
    QAction *replace =
        addAction(tr("Find and &Replace…"), "replaceCells", {Qt::CTRL | Qt::Key_H}, [this] { m_find->open(true); });
    QAction *filter = addAction(tr("Fi&lter the Dataset"), "filterDataset", {Qt::CTRL | Qt::SHIFT | Qt::Key_F}, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    QAction *next = addAction(tr("Next P&roblem"), "nextProblem", {Qt::Key_F8}, [this] { goToProblem(true); });
    QAction *previous =
        addAction(tr("Pre&vious Problem"), "previousProblem", {Qt::SHIFT | Qt::Key_F8}, [this] { goToProblem(false); });
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_columns = new TableColumns(m_model, m_rows, *m_table, *m_header);
    m_editActions = editing->actions() +
                    QList<QAction *>{separator, find, replace, filter, next, previous, m_columns->menuAction()};
}

QAction *DatasetPanel::addAction(const QString &text, const char *name, const QKeySequence &keys,
                                 const std::function<void()> &job)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, job);
    Card::addAction(action);
    return action;
}

void DatasetPanel::connectDocument()
{
    connect(&m_document, &Document::reset, m_filter, &QLineEdit::clear);
    connect(&m_document, &Document::reset, this, &DatasetPanel::resizeColumns);
    connect(&m_document, &Document::resultChanged, this, &DatasetPanel::refreshSummary);
    connect(&m_document, &Document::resultChanged, this, &DatasetPanel::refreshNote);
    connect(&m_document, &Document::fileChanged, this, &DatasetPanel::refreshSummary);
    connect(&m_document, &Document::currentRowChanged, this, &DatasetPanel::showRow);
    connect(new UndoFollower(m_document, this), &UndoFollower::changedAt, this, &DatasetPanel::goTo);
}

void DatasetPanel::resizeColumns()
{
    fitColumns(*m_table, m_model);
    m_columns->restoreWidths();
}

bool DatasetPanel::goTo(int row, int tableColumn)
{
    const int column =
        tableColumn < 0 ? std::max(0, m_table->currentIndex().column()) : m_model.fromTableColumn(tableColumn);
    const QModelIndex cell = m_rows.mapFromSource(m_model.index(row, column));
    if (cell.isValid())
        m_table->setCurrentIndex(cell);
    else
        m_note->setText(tr("The filter hides row %1.").arg(row + 1));
    return cell.isValid();
}

void DatasetPanel::refreshSummary()
{
    const QLocale locale;
    QString text = tr("%1 of %2 rows").arg(locale.toString(m_rows.rowCount()), locale.toString(m_model.rowCount()));
    text += QStringLiteral(" · ") + counted("1 problem", QT_TRANSLATE_N_NOOP("llmflation", "%Ln problems"),
                                            m_document.dataset().diagnostics.size());
    if (const std::size_t marked = m_model.markedPrices().size(); marked > 0)
        text +=
            QStringLiteral(" · ") + counted("1 odd price", QT_TRANSLATE_N_NOOP("llmflation", "%Ln odd prices"), marked);
    if (m_document.isModified())
        text += QStringLiteral(" · ") + tr("edited");
    m_summary->setText(text);
}

void DatasetPanel::refreshNote()
{
    QString problem = m_table->currentIndex().data(DatasetModel::ProblemRole).toString();
    const auto &all = m_document.dataset().diagnostics;
    if (problem.isEmpty() && !all.empty() && !all.front().row) // of the whole file
        problem = translated(all.front().message);
    m_note->setText(problem.replace(u'\n', u' '));
}

void DatasetPanel::refreshColors()
{
    const Theme &theme = themeFor(palette());
    QPalette muted;
    muted.setColor(QPalette::WindowText, theme.mutedText);
    m_summary->setPalette(muted);
    QPalette error;
    error.setColor(QPalette::WindowText, theme.error);
    m_note->setPalette(error);
}

void DatasetPanel::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshColors();
}

void DatasetPanel::applyFilter()
{
    m_rows.setQuery(m_filter->text());
    m_table->scrollTo(m_table->currentIndex());
    refreshSummary();
    refreshNote();
    if (m_rows.rowCount() == 0 && m_rows.isFiltering())
        m_note->setText(m_rows.query().unknownColumns.isEmpty()
                            ? tr("No row is like that. Esc in the filter shows all rows.")
                            : tr("No column is called “%1”.").arg(shownText(m_rows.query().unknownColumns.first())));
}

void DatasetPanel::takeCurrent(const QModelIndex &current)
{
    m_table->viewport()->update(); // the whole row of the current cell is tinted
    if (current.isValid())         // a row that the filter hides stays the document's
        m_document.setCurrentRow(m_rows.mapToSource(current).row());
    refreshNote();
}

void DatasetPanel::showRow(int row)
{
    const QModelIndex current = m_table->currentIndex();
    if (m_rows.mapToSource(current).row() == row)
        return;
    const QModelIndex sought = m_rows.mapFromSource(m_model.index(row, std::max(current.column(), 0)));
    m_table->setCurrentIndex(sought);
    if (!sought.isValid())
        m_table->clearSelection();
    if (row >= 0 && !sought.isValid())
        m_note->setText(tr("The filter hides row %1.").arg(row + 1));
}

void DatasetPanel::showCell(int row, int tableColumn)
{
    if (goTo(row, tableColumn))
        m_table->setFocus();
}

/// Round at the ends.
void DatasetPanel::goToProblem(bool next)
{
    if (!m_document.rowsAgree())
        return;
    const QModelIndexList marked = problemCells(m_document, m_model, m_rows);
    if (marked.isEmpty())
        return;
    const auto after = std::upper_bound(marked.begin(), marked.end(), m_table->currentIndex());
    const auto before = std::lower_bound(marked.begin(), marked.end(), m_table->currentIndex());
    if (next)
        m_table->setCurrentIndex(after == marked.end() ? marked.front() : *after);
    else
        m_table->setCurrentIndex(before == marked.begin() ? marked.back() : *std::prev(before));
    m_table->setFocus();
}

} // namespace llmflation
