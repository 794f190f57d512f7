#include "panels/joindialog.h"

#include "document/showntext.h"
#include "document/text.h"
#include "panels/buttonorder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace llmflation {

namespace {

enum JoinField { NameInFile, ModelHere, How, JoinFieldCount };

std::vector<std::string> modelsOf(const Table &table, const ColumnMap &map)
{
    std::vector<std::string> models;
    const auto column = map.find(Role::Model);
    for (std::size_t row = 0; column && row < table.rowCount(); ++row)
        models.emplace_back(table.cell(row, *column));
    return models;
}

} // namespace

JoinDialog::JoinDialog(const Document &document, const PriceList &scores, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_scores(scores)
    , m_table(new QTableWidget(0, JoinFieldCount, this))
    , m_model(new QComboBox(this))
    , m_replace(new QCheckBox(tr("&Replace scores that are there already"), this))
    , m_summary(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("joinDialog"));
    setWindowTitle(tr("Join Scores of %1").arg(name));
    findNames();
    setupFields();
    setupLayout();
    refresh();
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, NameInFile);
    constexpr QSize wished(820, 600);
    constexpr QSize margin(24, 56); // about the window, with its title
    resize(wished.boundedTo(screen()->availableSize() - margin));
}

void JoinDialog::findNames()
{
    const auto here = modelsOf(m_document.table(), m_document.columnMap());
    const std::set<std::string> once(here.begin(), here.end());
    m_models.assign(once.begin(), once.end());
    m_matches = matchModelNames(modelsOf(m_scores.table, m_scores.map), m_models);
    m_chosen.assign(m_matches.size(), false);
}

void JoinDialog::setupFields()
{
    m_table->setObjectName(QStringLiteral("joinTable"));
    m_table->setAccessibleName(tr("Names"));
    m_table->setHorizontalHeaderLabels({tr("Name in the file"), tr("Model in this dataset"), tr("How")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(NameInFile, 260);
    m_table->setColumnWidth(ModelHere, 260);
    const auto names = modelsOf(m_scores.table, m_scores.map);
    m_table->setRowCount(static_cast<int>(names.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = toQString(names[static_cast<std::size_t>(row)]).simplified();
        m_table->setItem(row, NameInFile, new QTableWidgetItem(name));
        m_table->setItem(row, ModelHere, new QTableWidgetItem);
        m_table->setItem(row, How, new QTableWidgetItem);
    }
    m_model->setObjectName(QStringLiteral("joinModel"));
    m_model->addItem(tr("(none)"));
    for (const std::string &model : m_models)
        m_model->addItem(toQString(model).simplified());
    m_replace->setObjectName(QStringLiteral("joinReplace"));
    m_summary->setObjectName(QStringLiteral("joinSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    connect(m_table, &QTableWidget::currentCellChanged, this, &JoinDialog::showRow);
    connect(m_model, &QComboBox::activated, this, &JoinDialog::chooseModel);
    connect(m_replace, &QCheckBox::toggled, this, &JoinDialog::refresh);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void JoinDialog::setupLayout()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("That name is the &model:"), m_model);
    form->addRow(m_replace);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_summary, 1);
    foot->addWidget(m_buttons);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(m_table, 1);
    whole->addLayout(form);
    whole->addLayout(foot);
    tabThrough(m_replace, *m_buttons);
}

void JoinDialog::showRow(int row)
{
    m_model->setEnabled(row >= 0);
    if (row >= 0) {
        const auto index = m_matches[static_cast<std::size_t>(row)].index;
        m_model->setCurrentIndex(index ? static_cast<int>(*index) + 1 : 0);
    }
}

void JoinDialog::chooseModel(int index)
{
    const auto row = static_cast<std::size_t>(std::max(0, m_table->currentRow()));
    if (row >= m_matches.size())
        return;
    m_matches[row].index = index > 0 ? std::optional(static_cast<std::size_t>(index - 1)) : std::nullopt;
    m_chosen[row] = true;
    refresh();
}

QString JoinDialog::howText(std::size_t row) const
{
    if (m_chosen[row])
        return tr("chosen");
    switch (m_matches[row].how) {
    case NameMatch::Exact:
        return tr("the same name");
    case NameMatch::Normalised:
        return tr("alike but for case, vendor or date");
    case NameMatch::Several:
        return tr("several models are alike: choose one");
    case NameMatch::None:
        break;
    }
    return tr("no model has such a name");
}

std::vector<JoinedCell> JoinDialog::joined() const
{
    std::vector<std::optional<std::string>> models;
    models.reserve(m_matches.size());
    for (const MatchedName &match : m_matches)
        models.push_back(match.index ? std::optional(m_models[*match.index]) : std::nullopt);
    return joinScores(m_document.table(), m_document.columnMap(), m_scores.table, m_scores.map, models);
}

std::vector<Document::CellText> JoinDialog::cells() const
{
    std::vector<Document::CellText> cells;
    for (const JoinedCell &cell : joined()) {
        if (!cell.isFilled || m_replace->isChecked())
            cells.push_back({static_cast<int>(cell.row), static_cast<int>(cell.column),
                             toQString(m_scores.table.cell(cell.otherRow, cell.otherColumn)).trimmed()});
    }
    return cells;
}

/// Nothing of the file is passed over without a word.
QString JoinDialog::leftOutText() const
{
    const auto taken = scoreColumns(m_document.columnMap(), m_scores.map);
    QStringList names;
    for (std::size_t column = 0; column < m_scores.map.columns.size(); ++column) {
        const bool isTaken =
            std::ranges::find(taken, column, &std::pair<std::size_t, std::size_t>::second) != taken.end();
        if (!isTaken && m_scores.map.columns[column].role != Role::Model)
            names << shownText(toQString(m_scores.table.columnTitle(column)));
    }
    return names.isEmpty() ? QString()
                           : tr("Not taken, as they are no columns of scores of this dataset: %1.")
                                 .arg(names.join(QStringLiteral(", ")));
}

void JoinDialog::refresh()
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto index = static_cast<std::size_t>(row);
        const auto model = m_matches[index].index;
        m_table->item(row, ModelHere)->setText(model ? toQString(m_models[*model]).simplified() : QString());
        m_table->item(row, How)->setText(howText(index));
    }
    const auto all = joined();
    const auto filled = static_cast<std::size_t>(std::ranges::count(all, true, &JoinedCell::isFilled));
    const std::size_t set = cells().size();
    m_summary->setText(tr("Empty cells that get a score: %L1; cells that say something else%3: %L2.")
                           .arg(all.size() - filled)
                           .arg(filled)
                           .arg(m_replace->isChecked() ? tr(" and are replaced") : tr(" and stay")) +
                       QLatin1Char(' ') + leftOutText());
    QPushButton *fill = m_buttons->button(QDialogButtonBox::Ok);
    fill->setText(counted("&Fill 1 Cell", QT_TRANSLATE_N_NOOP("llmflation", "&Fill %Ln Cells"), set));
    fill->setEnabled(set > 0);
}

} // namespace llmflation
