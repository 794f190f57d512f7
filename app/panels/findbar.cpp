#include "panels/findbar.h"

#include "document/document.h"
#include "document/text.h"
#include "models/rowfilter.h"
#include "panels/elidedlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

namespace llmflation {

namespace {

constexpr int findMargin = 10;
constexpr int leastFieldWidth = 120;
constexpr int fieldWidth = 240;

enum Scope { Everything, Selection };

} // namespace

FindBar::FindBar(Document &document, const DatasetModel &model, const RowFilter &rows, QTableView &table,
                 QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(model)
    , m_rows(rows)
    , m_table(table)
    , m_text(new QLineEdit(this))
    , m_by(new QLineEdit(this))
    , m_scope(new QComboBox(this))
    , m_status(new ElidedLabel(this))
    , m_replaceRow(new QWidget(this))
{
    setObjectName(QStringLiteral("findBar"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(findMargin, 0, findMargin, 2);
    layout->setSpacing(4);
    auto *findRow = new QHBoxLayout;
    layOutFind(*findRow);
    layout->addLayout(findRow);
    auto *replaceRow = new QHBoxLayout(m_replaceRow);
    replaceRow->setContentsMargins(0, 0, 0, 0);
    layOutReplace(*replaceRow);
    layout->addWidget(m_replaceRow);
    connect(m_text, &QLineEdit::textChanged, m_status, &ElidedLabel::clear);
    hide();
}

void FindBar::layOutFind(QBoxLayout &layout)
{
    m_text->setObjectName(QStringLiteral("findText"));
    m_text->setAccessibleName(tr("Find"));
    m_text->setPlaceholderText(tr("Find"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(leastFieldWidth);
    m_text->setMaximumWidth(fieldWidth);
    m_status->setObjectName(QStringLiteral("findStatus"));
    m_status->setAccessibleName(tr("What was found"));
    m_scope->setObjectName(QStringLiteral("findScope"));
    m_scope->setAccessibleName(tr("Where to find"));
    m_scope->addItems({tr("All shown"), tr("Selection")});
    layout.addWidget(m_text);
    addButton(layout, tr("&Next"), "findNext", &FindBar::findNext);
    addButton(layout, tr("&Previous"), "findPrevious", &FindBar::findPrevious);
    m_matchCase = addCheck(layout, tr("Match &case"), "findMatchCase");
    m_wholeCell = addCheck(layout, tr("&Whole cell"), "findWholeCell");
    m_pattern = addCheck(layout, tr("Rege&x"), "findPattern");
    layout.addWidget(m_scope);
    layout.addWidget(m_status, 1);
    addButton(layout, tr("Close"), "findClose", &FindBar::closeBar);
}

void FindBar::layOutReplace(QBoxLayout &layout)
{
    m_by->setObjectName(QStringLiteral("replaceText"));
    m_by->setAccessibleName(tr("Replace by"));
    m_by->setPlaceholderText(tr("Replace by"));
    m_by->setMinimumWidth(leastFieldWidth);
    m_by->setMaximumWidth(fieldWidth);
    layout.addWidget(m_by);
    addButton(layout, tr("R&eplace"), "replaceOne", &FindBar::replaceOne);
    addButton(layout, tr("Replace &All"), "replaceAll", &FindBar::replaceAll);
    layout.addStretch();
}

void FindBar::addButton(QBoxLayout &layout, const QString &text, const char *name, void (FindBar::*slot)())
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setFocusPolicy(Qt::TabFocus);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QToolButton::clicked, this, slot);
    layout.addWidget(button);
}

QCheckBox *FindBar::addCheck(QBoxLayout &layout, const QString &text, const char *name)
{
    auto *check = new QCheckBox(text, this);
    check->setObjectName(QString::fromLatin1(name));
    connect(check, &QCheckBox::toggled, m_status, &ElidedLabel::clear);
    layout.addWidget(check);
    return check;
}

/// In a selection of several cells the bar looks in these.
void FindBar::open(bool toReplace)
{
    if (isHidden() || m_scope->currentIndex() == Everything) {
        m_selection = m_table.selectionModel()->selection();
        const bool several = m_selection.size() > 1 || (m_selection.size() == 1 &&
                                                        m_selection.front().width() * m_selection.front().height() > 1);
        m_scope->setCurrentIndex(several ? Selection : Everything);
    }
    m_status->clear();
    m_replaceRow->setVisible(toReplace);
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::closeBar()
{
    hide();
    m_table.setFocus();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        closeBar();
    else if (isEnter && m_by->hasFocus())
        replaceOne();
    else if (isEnter)
        find(!event->modifiers().testFlag(Qt::ShiftModifier));
    else
        QWidget::keyPressEvent(event);
}

CellMatcher FindBar::matcher() const
{
    return CellMatcher({m_text->text(), m_matchCase->isChecked(), m_wholeCell->isChecked(), m_pattern->isChecked()});
}

bool FindBar::complain(const CellMatcher &matcher)
{
    if (!matcher.error().isEmpty())
        m_status->setText(tr("No regular expression: %1").arg(matcher.error()));
    return matcher.isEmpty() || !matcher.error().isEmpty();
}

bool FindBar::mayLookIn(const QModelIndex &cell) const
{
    return !m_table.isColumnHidden(cell.column()) &&
           (m_scope->currentIndex() == Everything || m_selection.contains(cell));
}

/// The next cell that matches, round the ends; `from` itself comes last.
QModelIndex FindBar::findFrom(const QModelIndex &from, bool next, const CellMatcher &matcher) const
{
    const QHeaderView &header = *m_table.horizontalHeader();
    const qint64 columns = m_rows.columnCount();
    const qint64 count = columns * m_rows.rowCount();
    const qint64 start = from.isValid() ? from.row() * columns + header.visualIndex(from.column()) : -1;
    for (qint64 i = 1; i <= count; ++i) {
        const qint64 place = ((start + (next ? i : -i)) % count + count) % count;
        const QModelIndex cell =
            m_rows.index(static_cast<int>(place / columns), header.logicalIndex(static_cast<int>(place % columns)));
        if (mayLookIn(cell) && matcher.matches(cell.data(Qt::EditRole).toString()))
            return cell;
    }
    return {};
}

void FindBar::find(bool next)
{
    const CellMatcher sought = matcher();
    if (complain(sought))
        return;
    const QModelIndex from = m_table.currentIndex();
    const QModelIndex found = findFrom(from, next, sought);
    if (!found.isValid()) {
        m_status->setText(tr("Not found"));
        return;
    }
    const auto placeOf = [](const QModelIndex &cell) { return std::pair(cell.row(), cell.column()); };
    const bool wentRound = from.isValid() && (next ? placeOf(found) <= placeOf(from) : placeOf(found) >= placeOf(from));
    m_table.setCurrentIndex(found);
    m_status->setText(wentRound ? tr("Went on from the other end") : QString());
}

void FindBar::replaceOne()
{
    const CellMatcher sought = matcher();
    if (complain(sought))
        return;
    const QModelIndex cell = m_table.currentIndex();
    const int column = cell.isValid() ? m_model.tableColumn(cell.column()) : -1;
    int count = 0;
    if (column >= 0 && mayLookIn(cell)) {
        if (const auto text = sought.replaced(cell.data(Qt::EditRole).toString(), m_by->text(), count))
            m_document.setCells({{m_rows.mapToSource(cell).row(), column, *text}}, tr("Replace"));
    }
    find(true);
}

void FindBar::replaceAll()
{
    const CellMatcher sought = matcher();
    if (complain(sought))
        return;
    std::vector<Document::CellText> cells;
    int count = 0;
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        for (int shown = 0; shown < m_rows.columnCount(); ++shown) {
            const QModelIndex cell = m_rows.index(row, shown);
            const int column = m_model.tableColumn(shown);
            if (column < 0 || !mayLookIn(cell))
                continue;
            if (const auto text = sought.replaced(cell.data(Qt::EditRole).toString(), m_by->text(), count))
                cells.push_back({m_rows.mapToSource(cell).row(), column, *text});
        }
    }
    m_document.setCells(cells, tr("Replace in"));
    m_status->setText(cells.empty()
                          ? tr("Not found")
                          : counted("%1 replaced in 1 cell",
                                    QT_TRANSLATE_N_NOOP("llmflation", "%1 replaced in %Ln cells"), cells.size())
                                .arg(count));
}

} // namespace llmflation
