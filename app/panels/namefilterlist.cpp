#include "panels/namefilterlist.h"

#include "dataset/words.h"
#include "document/displaynames.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace llmflation {

namespace {

enum NameListColumn { NameColumn, CountColumn };

constexpr std::size_t fewNames = 8; // found without a search
constexpr int rowsShown = 7;
constexpr int fewestRowsShown = 3;

/// A name that no quote bears, for the choice of none: no names at all would mean all of them.
constexpr const char *nobody = "—";

bool isChosen(const std::string &name, const std::vector<std::string> &chosen)
{
    return chosen.empty() || std::ranges::any_of(chosen, [&](const std::string &other) {
               return equalIgnoringCase(trimmed(name), trimmed(other));
           });
}

QString countText(const NameCount &count)
{
    const auto number = [](std::size_t n) { return formatNumber(static_cast<double>(n)); };
    return NameFilterList::tr("%1 of %2").arg(number(count.usable), number(count.rows));
}

} // namespace

NameFilterList::NameFilterList(const QString &title, const QString &name, const QString &noName, QWidget *parent)
    : QWidget(parent)
    , m_noName(noName)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    setupHead(title, name);
    m_search = new QLineEdit(this);
    m_search->setObjectName(name + QStringLiteral("Search"));
    m_search->setPlaceholderText(tr("Find…"));
    m_search->setAccessibleName(tr("Find in %1").arg(title));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &NameFilterList::search);
    layout->addWidget(m_search);
    setupTree(title, name);
}

void NameFilterList::setupHead(const QString &title, const QString &name)
{
    auto *label = new QLabel(title, this);
    QFont bold = font();
    bold.setBold(true);
    label->setFont(bold);
    m_state = new QLabel(this);
    m_state->setObjectName(name + QStringLiteral("State"));
    m_state->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(label);
    head->addSpacing(6);
    head->addWidget(m_state, 1);
    m_all = addButton(tr("All"), name + QStringLiteral("All"), tr("%1: all").arg(title));
    m_none = addButton(tr("None"), name + QStringLiteral("None"), tr("%1: none").arg(title));
    connect(m_all, &QToolButton::clicked, this, [this] { tickAll(true); });
    connect(m_none, &QToolButton::clicked, this, [this] { tickAll(false); });
    head->addWidget(m_all);
    head->addWidget(m_none);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
}

QToolButton *NameFilterList::addButton(const QString &text, const QString &name, const QString &spoken)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAutoRaise(true);
    button->setAccessibleName(spoken);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void NameFilterList::setupTree(const QString &title, const QString &name)
{
    m_tree = new QTreeWidget(this);
    m_tree->setObjectName(name + QStringLiteral("List"));
    m_tree->setAccessibleName(title);
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->setToolTip(tr("Quotes that count once the name is ticked, of all that it has"));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(20);
    m_tree->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(CountColumn, QHeaderView::ResizeToContents);
    connect(m_tree, &QTreeWidget::itemChanged, this, &NameFilterList::tell);
    layout()->addWidget(m_tree);
}

void NameFilterList::showNames(const std::vector<NameCount> &counts, const std::vector<std::string> &chosen)
{
    const QSignalBlocker blocker(m_tree);
    if (!std::ranges::equal(counts, m_names, {}, &NameCount::name))
        fill(counts);
    int ticked = 0;
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_tree->topLevelItem(row);
        const bool isTicked = isChosen(m_names[static_cast<std::size_t>(row)], chosen);
        item->setCheckState(NameColumn, isTicked ? Qt::Checked : Qt::Unchecked);
        item->setText(CountColumn, countText(counts[static_cast<std::size_t>(row)]));
        item->setForeground(CountColumn, palette().placeholderText());
        ticked += isTicked ? 1 : 0;
    }
    const int all = m_tree->topLevelItemCount();
    m_state->setText(chosen.empty() ? QString() : tr("%1 of %2").arg(ticked).arg(all));
    m_all->setEnabled(!chosen.empty());
    m_none->setEnabled(ticked > 0);
}

void NameFilterList::fill(const std::vector<NameCount> &counts)
{
    m_names.clear();
    m_tree->clear();
    QList<QTreeWidgetItem *> items;
    for (const NameCount &count : counts) {
        m_names.push_back(count.name);
        const QString shown = count.name.empty() ? m_noName : QString::fromStdString(count.name).simplified();
        auto *item = new QTreeWidgetItem({shown, QString()});
        item->setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        items << item;
    }
    m_tree->addTopLevelItems(items);
    m_search->setVisible(counts.size() > fewNames);
    search(counts.size() > fewNames ? m_search->text() : QString());
    m_tree->setMinimumHeight(fewestRowsShown * rowHeight() + 2 * m_tree->frameWidth());
    updateGeometry();
}

void NameFilterList::tell()
{
    std::vector<std::string> names;
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row)
        if (m_tree->topLevelItem(row)->checkState(NameColumn) == Qt::Checked)
            names.push_back(m_names[static_cast<std::size_t>(row)]);
    if (names.size() == m_names.size())
        names.clear();
    else if (names.empty())
        names.emplace_back(nobody);
    Q_EMIT chosen(names);
}

void NameFilterList::tickAll(bool ticked)
{
    Q_EMIT chosen(ticked ? std::vector<std::string>{} : std::vector<std::string>{nobody});
}

void NameFilterList::search(const QString &text)
{
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_tree->topLevelItem(row);
        item->setHidden(!item->text(NameColumn).contains(text.trimmed(), Qt::CaseInsensitive));
    }
}

int NameFilterList::rowHeight() const
{
    return m_names.empty() ? fontMetrics().height() : m_tree->sizeHintForRow(0);
}

QSize NameFilterList::sizeHint() const
{
    QSize size = QWidget::sizeHint();
    const int rows = std::clamp(static_cast<int>(m_names.size()), fewestRowsShown, rowsShown);
    size.rheight() += rows * rowHeight() + 2 * m_tree->frameWidth() - m_tree->sizeHint().height();
    return size;
}

} // namespace llmflation
