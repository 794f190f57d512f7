#include "panels/tablecolumns.h"

#include "models/rowfilter.h"
#include "panels/datasettable.h"
#include "panels/flatheader.h"

#include <QAction>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace llmflation {

namespace {

const auto hiddenKey = QStringLiteral("table/hiddenColumns");
const auto orderKey = QStringLiteral("table/columnOrder");
const auto widthsKey = QStringLiteral("table/columnWidths");
const auto frozenKey = QStringLiteral("table/modelFrozen");

} // namespace

TableColumns::TableColumns(const DatasetModel &model, RowFilter &rows, DatasetTable &table, FlatHeader &header)
    : QObject(&table)
    , m_model(model)
    , m_rows(rows)
    , m_table(table)
    , m_header(header)
    , m_menuAction(new QAction(tr("Colu&mn…"), this))
{
    // A click sorts instead of selecting the column: Ctrl+Space does that in a spreadsheet too.
    disconnect(&header, &QHeaderView::sectionPressed, &table, nullptr);
    disconnect(&header, &QHeaderView::sectionEntered, &table, nullptr);
    header.setSectionsMovable(true);
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QHeaderView::sectionClicked, this,
            [this](int column) { sortBy(column, QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier)); });
    connect(&header, &QHeaderView::sectionMoved, this, &TableColumns::store);
    connect(&header, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        showMenu(m_header.logicalIndexAt(place), m_header.viewport()->mapToGlobal(place));
    });
    connect(&header, &QHeaderView::sectionResized, this, [this](int column) {
        if (m_isPressed && !m_dragged.contains(column))
            m_dragged += column;
    });
    connect(&header, &QHeaderView::sectionHandleDoubleClicked, this, &TableColumns::fitWidth);
    header.viewport()->installEventFilter(this);
    connect(&rows, &RowFilter::modelReset, this, &TableColumns::restore);
    connect(&rows, &RowFilter::layoutChanged, this, [this] { m_header.setSortKeys(m_rows.currentSortKeys()); });
    m_menuAction->setObjectName(QStringLiteral("columnMenu"));
    m_menuAction->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    m_menuAction->setShortcutContext(Qt::WidgetShortcut);
    connect(m_menuAction, &QAction::triggered, this, [this] {
        const int column = std::max(m_table.currentIndex().column(), 0);
        const QPoint below(std::max(m_header.sectionViewportPosition(column), 0), m_header.height());
        showMenu(column, m_header.viewport()->mapToGlobal(below));
    });
    table.addAction(m_menuAction);
    restore();
}

/// Up, down, and out of the order again. `besides`: what is sorted by already counts more.
void TableColumns::sortBy(int column, bool besides)
{
    QList<SortKey> keys = m_rows.currentSortKeys();
    const auto found = std::ranges::find_if(keys, [column](const SortKey &key) { return key.column == column; });
    const bool isThere = found != keys.end() && (besides || keys.size() == 1);
    if (!isThere) {
        if (!besides)
            keys.clear();
        keys += SortKey{column, Qt::AscendingOrder};
    } else if (found->order == Qt::AscendingOrder) {
        found->order = Qt::DescendingOrder;
    } else {
        keys.erase(found);
    }
    m_rows.setSortKeys(keys);
}

void TableColumns::addSortActions(QMenu &menu, int column)
{
    const auto sort = [this, column](Qt::SortOrder order, bool besides) {
        QList<SortKey> keys = besides ? m_rows.currentSortKeys() : QList<SortKey>{};
        keys.removeIf([column](const SortKey &key) { return key.column == column; });
        m_rows.setSortKeys(keys << SortKey{column, order});
    };
    menu.addAction(tr("Sort &Ascending"), this, [sort] { sort(Qt::AscendingOrder, false); });
    menu.addAction(tr("Sort &Descending"), this, [sort] { sort(Qt::DescendingOrder, false); });
    const bool isSorted = !m_rows.currentSortKeys().isEmpty();
    menu.addAction(tr("Th&en Ascending"), this, [sort] { sort(Qt::AscendingOrder, true); })->setEnabled(isSorted);
    menu.addAction(tr("Then De&scending"), this, [sort] { sort(Qt::DescendingOrder, true); })->setEnabled(isSorted);
    menu.addAction(tr("The &File's Order"), this, [this] { m_rows.setSortKeys({}); })->setEnabled(isSorted);
}

void TableColumns::addColumnList(QMenu &menu)
{
    QMenu *list = menu.addMenu(tr("&Columns"));
    list->setObjectName(QStringLiteral("columnList"));
    for (int place = 0; place < m_header.count(); ++place) {
        const int column = m_header.logicalIndex(place);
        QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *action = list->addAction(title.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(!m_header.isSectionHidden(column));
        action->setEnabled(m_header.isSectionHidden(column) || m_header.hiddenSectionCount() + 1 < m_header.count());
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setHidden(column, !shown); });
    }
}

void TableColumns::showMenu(int column, const QPoint &place)
{
    auto *menu = new QMenu(&m_table);
    menu->setObjectName(QStringLiteral("columnMenuOpen"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0) {
        addSortActions(*menu, column);
        menu->addSeparator();
        menu->addAction(tr("&Hide"), this, [this, column] { setHidden(column, true); })
            ->setEnabled(m_header.hiddenSectionCount() + 1 < m_header.count());
        menu->addAction(tr("Move &Left"), this, [this, column] { move(column, -1); });
        menu->addAction(tr("Move &Right"), this, [this, column] { move(column, 1); });
        menu->addAction(tr("&Width as Needed"), this, [this, column] { fitWidth(column); });
        menu->addSeparator();
    }
    addColumnList(*menu);
    QAction *freeze = menu->addAction(tr("Keep &Models in Sight"));
    freeze->setCheckable(true);
    freeze->setChecked(m_table.frozenColumn() >= 0);
    freeze->setEnabled(modelColumn() >= 0);
    connect(freeze, &QAction::toggled, this, &TableColumns::setFrozen);
    menu->popup(place);
}

void TableColumns::move(int column, int step)
{
    const int place = m_header.visualIndex(column);
    for (int to = place + step; to >= 0 && to < m_header.count(); to += step) {
        if (!m_header.isSectionHidden(m_header.logicalIndex(to))) {
            m_header.moveSection(place, to);
            return;
        }
    }
}

void TableColumns::setHidden(int column, bool hidden)
{
    m_header.setSectionHidden(column, hidden);
    if (!hidden && m_header.sectionSize(column) < m_header.minimumSectionSize() * 2)
        m_table.resizeColumnToContents(column);
    store();
}

/// From now on as wide as needed.
void TableColumns::fitWidth(int column)
{
    m_table.resizeColumnToContents(column);
    m_dragged.removeAll(column);
    QSettings settings;
    QVariantMap widths = settings.value(widthsKey).toMap();
    widths.remove(nameOf(column));
    settings.setValue(widthsKey, widths);
}

void TableColumns::restoreWidths()
{
    constexpr int widest = 2000;
    const QVariantMap widths = QSettings().value(widthsKey).toMap();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int width = widths.value(nameOf(column)).toInt();
        if (width >= m_header.minimumSectionSize() && width <= widest && !m_header.isSectionHidden(column))
            m_table.setColumnWidth(column, width);
    }
}

/// The last column in sight takes what room is left: its width is nobody's choice.
void TableColumns::storeWidths()
{
    if (m_dragged.isEmpty())
        return;
    int last = m_header.count() - 1;
    while (last > 0 && m_header.isSectionHidden(m_header.logicalIndex(last)))
        --last;
    QSettings settings;
    QVariantMap widths = settings.value(widthsKey).toMap();
    for (const int column : m_dragged) {
        if (column != m_header.logicalIndex(last) && !m_header.isSectionHidden(column))
            widths.insert(nameOf(column), m_header.sectionSize(column));
    }
    m_dragged.clear();
    settings.setValue(widthsKey, widths);
}

bool TableColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress)
        m_isPressed = true;
    if (event->type() == QEvent::MouseButtonRelease) {
        m_isPressed = false;
        storeWidths();
    }
    return QObject::eventFilter(watched, event);
}

void TableColumns::setFrozen(bool frozen)
{
    m_table.setFrozenColumn(frozen ? modelColumn() : -1);
    store();
}

int TableColumns::modelColumn() const
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_model.columnRole(column) == Role::Model)
            return column;
    }
    return -1;
}

/// Computed columns are named by what they are: no header of a file begins with a star.
QString TableColumns::nameOf(int column) const
{
    if (const auto kind = m_model.computedKind(column))
        return QStringLiteral("*%1").arg(static_cast<int>(*kind));
    return m_model.headerData(column, Qt::Horizontal, DatasetModel::NameRole).toString();
}

void TableColumns::restore()
{
    m_restoring = true;
    const QSettings settings;
    const QStringList byDefault{QStringLiteral("*%1").arg(static_cast<int>(ComputedColumns::Kind::ValidUntil)),
                                QStringLiteral("*%1").arg(static_cast<int>(ComputedColumns::Kind::OnTheFloor))};
    const QStringList hidden = settings.value(hiddenKey, byDefault).toStringList();
    const QStringList order = settings.value(orderKey).toStringList();
    QHash<QString, int> columns;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        columns.insert(nameOf(column), column);
        m_header.setSectionHidden(column, hidden.contains(nameOf(column)));
    }
    int place = 0;
    for (const QString &name : order) {
        if (const int column = columns.value(name, -1); column >= 0)
            m_header.moveSection(m_header.visualIndex(column), place++);
    }
    if (m_header.count() > 0 && m_header.hiddenSectionCount() == m_header.count())
        m_header.setSectionHidden(0, false); // a table without any column can't be mended by its user
    m_table.setFrozenColumn(settings.value(frozenKey, true).toBool() ? modelColumn() : -1);
    m_header.setSortKeys(m_rows.currentSortKeys());
    m_restoring = false;
}

void TableColumns::store() const
{
    if (m_restoring)
        return;
    QStringList hidden;
    QStringList order;
    bool isMoved = false;
    for (int place = 0; place < m_header.count(); ++place) {
        const int column = m_header.logicalIndex(place);
        order += nameOf(column);
        isMoved = isMoved || column != place;
        if (m_header.isSectionHidden(column))
            hidden += nameOf(column);
    }
    QSettings settings;
    // What another file's columns are is not forgotten while this one is open.
    for (const QString &name : settings.value(hiddenKey).toStringList()) {
        if (!order.contains(name))
            hidden += name;
    }
    settings.setValue(hiddenKey, hidden);
    if (isMoved)
        settings.setValue(orderKey, order);
    else
        settings.remove(orderKey);
    settings.setValue(frozenKey, m_table.frozenColumn() >= 0);
}

} // namespace llmflation
