#include "panels/mergedialog.h"

#include "document/text.h"
#include "panels/buttonorder.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

namespace llmflation {

MergeDialog::MergeDialog(const Document &document, const PriceList &other, const QString &name, Purpose purpose,
                         QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_other(other)
    , m_model(new MergeModel(
          document, other,
          compareDatasets(document.table(), document.columnMap(), other.table, other.map, purpose == Purpose::Merge),
          this))
    , m_table(new QTableView(this))
    , m_summary(new QLabel(this))
    , m_choices(new QDialogButtonBox(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("mergeDialog"));
    setWindowTitle(purpose == Purpose::Merge ? tr("Merge %1").arg(name) : tr("Compare with %1").arg(name));
    if (purpose == Purpose::Merge)
        m_model->takeAll(MergeModel::Kind::New, true);
    setupTable();
    setupLayout();
    connect(m_model, &MergeModel::takenChanged, this, &MergeDialog::refresh);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
    constexpr QSize wished(980, 620);
    constexpr QSize margin(24, 56); // about the window, with its title
    resize(wished.boundedTo(screen()->availableSize() - margin));
}

void MergeDialog::setupTable()
{
    m_table->setObjectName(QStringLiteral("mergeTable"));
    m_table->setAccessibleName(tr("Differences"));
    m_table->setModel(m_model);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(24);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->resizeColumnsToContents();
    constexpr int widest = 220;
    for (int column = 0; column < MergeModel::FieldCount; ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, MergeModel::Take));
}

void MergeDialog::addChoice(const QString &words, const char *name, MergeModel::Kind kind, bool take)
{
    auto *button = m_choices->addButton(words, QDialogButtonBox::ActionRole);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    button->setEnabled(m_model->count(kind) > 0);
    connect(button, &QPushButton::clicked, this, [this, kind, take] { m_model->takeAll(kind, take); });
}

void MergeDialog::setupLayout()
{
    m_summary->setObjectName(QStringLiteral("mergeSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    addChoice(tr("All &new"), "mergeAllNew", MergeModel::Kind::New, true);
    addChoice(tr("N&o new"), "mergeNoNew", MergeModel::Kind::New, false);
    addChoice(tr("All &different"), "mergeAllDifferent", MergeModel::Kind::Cell, true);
    addChoice(tr("No di&fferent"), "mergeNoDifferent", MergeModel::Kind::Cell, false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_choices);
    foot->addStretch(1);
    foot->addWidget(m_buttons);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(m_summary);
    whole->addWidget(m_table, 1);
    whole->addLayout(foot);
    tabThrough(m_table, *m_choices);
    tabThrough(findChild<QWidget *>(QStringLiteral("mergeNoDifferent")), *m_buttons);
}

/// What of the file can't be taken over.
QString MergeDialog::silence() const
{
    const DatasetComparison &found = m_model->comparison();
    QStringList columns;
    for (const std::size_t column : found.unmatchedColumns)
        columns << toQString(m_other.table.columnTitle(column));
    QString words;
    if (!columns.isEmpty())
        words += tr(" Columns that this dataset has not, and that are left out: %1.").arg(columns.join(tr(", ")));
    if (!found.withoutKey.empty())
        words += u' ' + counted("1 row of the file has no model or no date and is left out.",
                                QT_TRANSLATE_N_NOOP("llmflation",
                                                    "%Ln rows of the file have no model or no date and are left out."),
                                found.withoutKey.size());
    return words;
}

QString MergeDialog::summary() const
{
    const DatasetComparison &found = m_model->comparison();
    return tr("Rows that are new: %L1, equal: %L2, different: %L3 (cells: %L4), in this dataset only: %L5.")
               .arg(found.onlyInOther.size())
               .arg(found.equal)
               .arg(found.different.size())
               .arg(m_model->count(MergeModel::Kind::Cell))
               .arg(found.onlyInOne.size()) +
           silence();
}

void MergeDialog::refresh()
{
    m_summary->setText(summary());
    QPushButton *take = m_buttons->button(QDialogButtonBox::Ok);
    take->setText(tr("&Take Over %L1").arg(m_model->taken()));
    take->setEnabled(m_model->taken() > 0);
}

} // namespace llmflation
