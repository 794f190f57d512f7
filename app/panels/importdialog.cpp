#include "panels/importdialog.h"

#include "document/text.h"
#include "panels/buttonorder.h"
#include "panels/fieldsarea.h"
#include "panels/importcolumns.h"
#include "panels/importform.h"
#include "panels/importmappings.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

namespace llmflation {

namespace {

constexpr int mostRefusalsListed = 1000;

QString withCount(const QString &words, std::size_t count)
{
    return count == 0 ? words
                      : QStringLiteral("%1 (%2)").arg(words, QLocale().toString(static_cast<qulonglong>(count)));
}

QSize dialogSize(const QScreen &screen)
{
    constexpr QSize wished(1200, 780);
    constexpr QSize margin(24, 56); // about the window, with its title
    return wished.boundedTo(screen.availableSize() - margin);
}

} // namespace

ImportDialog::ImportDialog(ImportedFile file, QWidget *parent)
    : QDialog(parent)
    , m_file(std::move(file))
    , m_mappings(new QComboBox(this))
    , m_saveMapping(new QPushButton(tr("Sa&ve Mapping…"), this))
    , m_form(new ImportForm(this))
    , m_columns(new ImportColumns(this))
    , m_model(new ImportPreviewModel(this))
    , m_preview(new QTableView(this))
    , m_refused(new QListWidget(this))
    , m_notes(new QListWidget(this))
    , m_tabs(new QTabWidget(this))
    , m_summary(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import %1").arg(m_file.name));
    setupFields();
    setupPreview();
    setupLayout();
    refresh();
    resize(dialogSize(*screen()));
}

void ImportDialog::setupFields()
{
    m_mappings->setObjectName(QStringLiteral("importMappings"));
    m_saveMapping->setObjectName(QStringLiteral("importSaveMapping"));
    m_saveMapping->setAutoDefault(false);
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    connect(m_mappings, &QComboBox::activated, this, &ImportDialog::useMapping);
    connect(m_saveMapping, &QPushButton::clicked, this, &ImportDialog::saveMapping);
    connect(m_form, &ImportForm::changed, this, &ImportDialog::refresh);
    connect(m_columns, &ImportColumns::chosen, this, &ImportDialog::takeColumn);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ImportDialog::setupPreview()
{
    m_preview->setObjectName(QStringLiteral("importPreview"));
    m_preview->setAccessibleName(tr("Rows as they will be"));
    m_preview->setModel(m_model);
    m_preview->setWordWrap(false);
    m_preview->setTabKeyNavigation(false);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->verticalHeader()->setDefaultSectionSize(22);
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_refused->setObjectName(QStringLiteral("importRefused"));
    m_refused->setAccessibleName(tr("Refused rows"));
    m_refused->setWordWrap(true);
    m_notes->setObjectName(QStringLiteral("importNotes"));
    m_notes->setAccessibleName(tr("What is changed"));
    m_notes->setWordWrap(true);
    m_tabs->setObjectName(QStringLiteral("importTabs"));
    m_tabs->setAccessibleName(tr("Preview"));
    m_tabs->addTab(m_preview, tr("&1 First rows"));
    m_tabs->addTab(m_refused, tr("&2 Refused"));
    m_tabs->addTab(m_notes, tr("&3 Changed"));
}

QWidget *ImportDialog::makeMappings()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_mappings, 1);
    layout->addWidget(m_saveMapping);
    return row;
}

void ImportDialog::setupLayout()
{
    auto *fields = new QWidget(this);
    auto *form = new QGridLayout(fields);
    form->setContentsMargins(0, 0, 6, 0);
    auto *mappings = makeMappings();
    auto *mappingLabel = new QLabel(tr("Mappin&g:"), fields);
    mappingLabel->setBuddy(m_mappings);
    form->addWidget(mappingLabel, 0, 0);
    form->addWidget(mappings, 0, 1, 1, 2);
    m_form->addTo(*form);
    form->setRowStretch(form->rowCount(), 1);

    constexpr int fieldsShare = 60; // per cent
    auto *top = new QHBoxLayout;
    top->addWidget(new FieldsArea(fields, fieldsShare * dialogSize(*screen()).height() / 100), 14);
    top->addWidget(m_columns, 15);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_summary, 1);
    foot->addWidget(m_buttons);
    auto *whole = new QVBoxLayout(this);
    whole->addLayout(top);
    whole->addWidget(m_tabs, 1);
    whole->addLayout(foot);
    // Fields made before the form's stand first on the way of Tab, the columns and the rows follow.
    setTabOrder(m_saveMapping, findChild<QWidget *>(QStringLiteral("importEncoding")));
    setTabOrder(findChild<QWidget *>(QStringLiteral("importTakeRefused")), m_columns);
    setTabOrder(m_columns, m_tabs);
    setTabOrder(m_tabs, m_preview);
    setTabOrder(m_preview, m_refused);
    setTabOrder(m_refused, m_notes);
    tabThrough(m_notes, *m_buttons);
}

void ImportDialog::listMappings()
{
    m_mappings->clear();
    m_mappings->addItem(tr("Guessed"));
    m_mappings->addItems(importMappings(m_guess.header));
}

void ImportDialog::useMapping(int index)
{
    const auto mapping = index > 0 ? importMapping(m_mappings->itemText(index), m_guess.header) : std::nullopt;
    const ImportChoices choices = mapping.value_or(ImportChoices{});
    m_columnChoices = choices.columns;
    m_form->setChoices(choices);
    refresh();
    m_mappings->setCurrentIndex(index);
}

void ImportDialog::saveMapping()
{
    const QString name =
        QInputDialog::getText(this, tr("Save Mapping"), tr("Name, for files with the same columns:")).trimmed();
    if (name.isEmpty())
        return;
    saveImportMapping(name, m_guess.header, m_guess.plan);
    listMappings();
    m_mappings->setCurrentText(name);
}

void ImportDialog::takeColumn(std::size_t column, const ColumnUse &use)
{
    m_columnChoices.resize(std::max(m_columnChoices.size(), column + 1));
    // A name that two columns want is the one's that asked last.
    for (std::size_t other = 0; use.kind == ColumnUse::Kind::Map && other < m_guess.plan.columns.size(); ++other) {
        if (other == column || m_guess.plan.columns[other] != use)
            continue;
        m_columnChoices.resize(std::max(m_columnChoices.size(), other + 1));
        m_columnChoices[other] = ColumnUse{};
    }
    m_columnChoices[column] = use;
    refresh();
}

void ImportDialog::refresh()
{
    const std::vector<std::string> header = m_guess.header;
    ImportChoices choices = m_form->choices();
    choices.columns = m_columnChoices;
    m_guess = guessImport(m_file.bytes, m_file.name.toStdString(), choices);
    if (!header.empty() && m_guess.header != header) { // what was chosen was chosen for other columns
        m_columnChoices.clear();
        choices.columns.clear();
        m_guess = guessImport(m_file.bytes, m_file.name.toStdString(), choices);
    }
    if (m_guess.header != header)
        listMappings();
    m_form->show(m_guess);
    m_columns->show(m_guess);
    showResult();
}

QString ImportDialog::obstacle() const
{
    if (!m_guess.missing.empty()) {
        QStringList missing;
        for (const Phrase &what : m_guess.missing)
            missing << translated(what);
        const QString words = tr("No column is %1: choose one above.").arg(missing.join(tr(" and none is ")));
        const bool hasDates = isMapped(m_guess.plan, "date") || !m_guess.plan.date.empty();
        return hasDates ? words : words + u' ' + tr("Or type a date under Missing dates.");
    }
    if (m_guess.plan.currency != "USD" && !m_guess.plan.rate)
        return tr("The prices are in %1: type a rate.").arg(toQString(m_guess.plan.currency));
    return {};
}

void ImportDialog::showProblem(const QString &problem)
{
    m_model->clear();
    m_summary->setText(problem);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Import"));
}

void ImportDialog::showResult()
{
    m_refused->clear();
    m_notes->clear();
    auto result = applyImport(m_file.bytes, m_guess.plan, mostRows);
    if (!result) {
        showProblem(tr("Line %1: %2").arg(result.error().line).arg(translated(result.error().message)));
        return;
    }
    m_columns->showValues(result->source);
    for (const Diagnostic &refusal : result->refusals) {
        if (m_refused->count() == mostRefusalsListed) {
            m_refused->addItem(tr("… and %L1 more").arg(result->refusals.size() - mostRefusalsListed));
            break;
        }
        const QString field =
            refusal.field.empty() ? QString() : toQString(printable(refusal.field)) + QStringLiteral(": ");
        m_refused->addItem(tr("Line %1: %2%3").arg(refusal.line).arg(field, translated(refusal.message)));
    }
    for (const Phrase &note : result->notes)
        m_notes->addItem(translated(note));
    m_tabs->setTabText(1, withCount(tr("&2 Refused"), result->count(RowFate::Refused)));
    m_tabs->setTabText(2, withCount(tr("&3 Changed"), result->count(RowFate::Changed)));
    const std::size_t refused = m_guess.plan.takeRefused ? 0 : result->count(RowFate::Refused);
    const std::size_t taken = result->fates.size() - refused;
    const QString blocked = obstacle();
    QStringList words{blocked};
    if (blocked.isEmpty() || m_guess.plan.takeRefused) // otherwise no row is taken
        words << summary(*result);
    m_summary->setText(words.join(u' ').trimmed());
    QPushButton *import = m_buttons->button(QDialogButtonBox::Ok);
    import->setText(!result->isWhole
                        ? tr("Import")
                        : counted("Import 1 Row", QT_TRANSLATE_N_NOOP("llmflation", "Import %Ln Rows"), taken));
    import->setEnabled(taken > 0 && (blocked.isEmpty() || m_guess.plan.takeRefused));
    m_model->show(*std::move(result));
    m_preview->resizeColumnsToContents();
}

QString ImportDialog::summary(const ImportResult &result) const
{
    const QString words = tr("%L1 taken (%L2 of them changed), %L3 refused.")
                              .arg(result.fates.size() - result.count(RowFate::Refused))
                              .arg(result.count(RowFate::Changed))
                              .arg(result.count(RowFate::Refused));
    return result.isWhole ? tr("Rows: %1").arg(words)
                          : tr("Of the first %L1 rows: %2").arg(result.fates.size()).arg(words);
}

} // namespace llmflation
