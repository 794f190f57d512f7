#include "panels/pastepricesdialog.h"

#include "document/showntext.h"
#include "document/text.h"
#include "panels/buttonorder.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace llmflation {

namespace {

constexpr std::size_t mostPricesListed = 2000;
constexpr QSize pasteDialogSize{620, 420};

enum PasteColumn { Pasted, PastedAs, Reason };
enum Commas { LeaveCommas, DecimalCommas, GroupingCommas };

QTableWidgetItem *cellOf(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    return item;
}

} // namespace

PastePricesDialog::PastePricesDialog(PastePlan plan, std::vector<PastedPrice> prices, QWidget *parent)
    : QDialog(parent)
    , m_plan(std::move(plan))
    , m_prices(std::move(prices))
{
    setObjectName(QStringLiteral("pastePricesDialog"));
    setWindowTitle(tr("Paste Prices"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(makeHeading());
    m_table = makeTable();
    layout->addWidget(m_table);
    addChoice(*layout);
    auto *buttons = new QDialogButtonBox(this);
    auto *apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    apply->setObjectName(QStringLiteral("applyPrices"));
    apply->setDefault(true);
    auto *asItIs = buttons->addButton(tr("&Paste as It Is"), QDialogButtonBox::ActionRole);
    asItIs->setObjectName(QStringLiteral("pasteAsItIs"));
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(apply, &QPushButton::clicked, this, &PastePricesDialog::apply);
    connect(asItIs, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    tabThrough(m_commas ? static_cast<QWidget *>(m_commas) : m_table, *buttons);
    resize(pasteDialogSize);
    fillNewTexts();
    m_table->resizeColumnsToContents();
    apply->setFocus();
}

QWidget *PastePricesDialog::makeHeading()
{
    QString words =
        counted("1 price is not written as US dollars per million tokens.",
                QT_TRANSLATE_N_NOOP("llmflation", "%Ln prices are not written as US dollars per million tokens."),
                m_prices.size());
    if (m_prices.size() > mostPricesListed)
        words +=
            u' ' + tr("The first %1 are listed.").arg(QLocale().toString(static_cast<qlonglong>(mostPricesListed)));
    auto *heading = new QLabel(words, this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    return heading;
}

QTableWidget *PastePricesDialog::makeTable()
{
    const auto rows = static_cast<int>(std::min(m_prices.size(), mostPricesListed));
    auto *table = new QTableWidget(rows, 3, this);
    table->setObjectName(QStringLiteral("pastedPrices"));
    table->setAccessibleName(tr("Pasted prices and what they become"));
    table->setHorizontalHeaderLabels({tr("Pasted"), tr("Becomes"), tr("Why")});
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    for (int row = 0; row < rows; ++row) {
        const PastedPrice &price = m_prices[static_cast<std::size_t>(row)];
        table->setItem(row, Pasted, cellOf(shownText(m_plan.cells[price.cell].text)));
        table->setItem(row, PastedAs, cellOf({}));
        table->setItem(row, Reason, cellOf(toQString(price.price.reason)));
    }
    return table;
}

void PastePricesDialog::addChoice(QBoxLayout &layout)
{
    const auto isAmbiguous = [](const PastedPrice &price) { return price.price.kind == PriceText::Kind::Ambiguous; };
    const auto first = std::ranges::find_if(m_prices, isAmbiguous);
    if (first == m_prices.end())
        return;
    const QString text = shownText(m_plan.cells[first->cell].text);
    m_commas = new QComboBox(this);
    m_commas->setObjectName(QStringLiteral("commaChoice"));
    m_commas->addItems({tr("Leave them as they are"),
                        tr("Decimal commas: %1 is %2").arg(text, toQString(first->price.number)),
                        tr("Separators of thousands: %1 is %2").arg(text, toQString(first->price.grouped))});
    auto *label = new QLabel(
        tr("&Commas that can be read in two ways (%1):").arg(std::ranges::count_if(m_prices, isAmbiguous)), this);
    label->setBuddy(m_commas);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_commas, 1);
    layout.addLayout(row);
    connect(m_commas, &QComboBox::currentIndexChanged, this, &PastePricesDialog::fillNewTexts);
}

QString PastePricesDialog::newText(const PastedPrice &price) const
{
    switch (price.price.kind) {
    case PriceText::Kind::Understood:
        return toQString(price.price.number);
    case PriceText::Kind::Ambiguous:
        if (m_commas->currentIndex() != LeaveCommas)
            return toQString(m_commas->currentIndex() == DecimalCommas ? price.price.number : price.price.grouped);
        break;
    case PriceText::Kind::AsItIs:
    case PriceText::Kind::NotAPrice:
        break;
    }
    return m_plan.cells[price.cell].text;
}

void PastePricesDialog::fillNewTexts()
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const PastedPrice &price = m_prices[static_cast<std::size_t>(row)];
        const QString text = newText(price);
        const bool stays = text == m_plan.cells[price.cell].text;
        m_table->item(row, PastedAs)->setText(stays ? tr("(left as it is)") : text);
    }
}

void PastePricesDialog::apply()
{
    for (const PastedPrice &price : m_prices)
        m_plan.cells[price.cell].text = newText(price);
    accept();
}

} // namespace llmflation
