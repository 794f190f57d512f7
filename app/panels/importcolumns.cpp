#include "panels/importcolumns.h"

#include "document/text.h"

#include <QComboBox>
#include <QHeaderView>

#include <algorithm>

namespace llmflation {

namespace {

enum ImportField { InFile, Value, Becomes, Why };
constexpr int keepIndex = 0;
constexpr int leaveOutIndex = 1;

ColumnUse useAt(const QComboBox &box, int index)
{
    if (index <= leaveOutIndex)
        return {index == keepIndex ? ColumnUse::Kind::Keep : ColumnUse::Kind::LeaveOut, {}};
    return {ColumnUse::Kind::Map, box.itemText(index).toStdString()};
}

void setReadOnlyText(QTableWidget &table, int row, int column, const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text.toHtmlEscaped());
    table.setItem(row, column, item);
}

} // namespace

ImportColumns::ImportColumns(QWidget *parent)
    : QTableWidget(0, Why + 1, parent)
{
    setObjectName(QStringLiteral("importColumns"));
    setAccessibleName(tr("Columns"));
    setHorizontalHeaderLabels({tr("In the file"), tr("First value"), tr("Becomes"), tr("Why")});
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(26, QComboBox().sizeHint().height()));
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int character = std::max(7, fontMetrics().averageCharWidth());
    setColumnWidth(InFile, 20 * character);
    setColumnWidth(Value, 13 * character);
    setColumnWidth(Becomes, 24 * character);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false); // Tab goes from choice to choice, and out
}

void ImportColumns::makeRows(const ImportGuess &guess)
{
    m_header = guess.header;
    setRowCount(0);
    setRowCount(static_cast<int>(m_header.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const QString name = toQString(printable(m_header[static_cast<std::size_t>(row)]));
        setReadOnlyText(*this, row, InFile, name);
        auto *box = new QComboBox(this);
        box->setObjectName(QStringLiteral("importColumn%1").arg(row));
        box->setAccessibleName(tr("What the column %1 becomes").arg(name));
        box->addItems({tr("kept as it is"), tr("left out")});
        for (const std::string &canonical : canonicalColumns())
            box->addItem(toQString(canonical));
        box->insertSeparator(leaveOutIndex + 1);
        connect(box, &QComboBox::activated, this,
                [this, row, box](int index) { Q_EMIT chosen(static_cast<std::size_t>(row), useAt(*box, index)); });
        setCellWidget(row, Becomes, box);
        setTabOrder(row == 0 ? this : cellWidget(row - 1, Becomes), box);
    }
}

void ImportColumns::show(const ImportGuess &guess)
{
    if (guess.header != m_header || rowCount() == 0)
        makeRows(guess);
    for (int row = 0; row < rowCount(); ++row) {
        const auto column = static_cast<std::size_t>(row);
        const ColumnUse &use = guess.plan.columns[column];
        auto *box = qobject_cast<QComboBox *>(cellWidget(row, Becomes));
        int index = use.kind == ColumnUse::Kind::Keep ? keepIndex : leaveOutIndex;
        if (use.kind == ColumnUse::Kind::Map) {
            const QString name = toQString(use.name);
            if (box->findText(name) < 0) // of no fixed list, as that of another benchmark's shots
                box->addItem(name);
            index = box->findText(name);
        }
        box->setCurrentIndex(index);
        setReadOnlyText(*this, row, Why, translated(guess.reasons.columns[column]));
    }
}

void ImportColumns::showValues(const ImportSource &source)
{
    constexpr std::size_t rowsLookedAt = 50;
    for (int row = 0; row < rowCount(); ++row) {
        const auto column = static_cast<std::size_t>(row);
        QString value;
        if (column < source.names.size()) {
            for (std::size_t i = 0; i < std::min(rowsLookedAt, source.rowCount()) && value.isEmpty(); ++i)
                value = toQString(printable(source.cell(i, column)));
        }
        setReadOnlyText(*this, row, Value, value);
    }
}

} // namespace llmflation
