#include "panels/filterform.h"

#include "document/displaynames.h"
#include "document/document.h"
#include "panels/datefield.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <cmath>
#include <limits>

namespace llmflation {

namespace {

constexpr int anyShots = -1;
constexpr int mostShotsTyped = 9999;
constexpr double withoutEnd = std::numeric_limits<double>::infinity();

/// In the colour of an error, and said so, when the text is no date.
void markWrong(QLineEdit &field, bool wrong, const QString &format)
{
    QPalette palette;
    if (wrong)
        palette.setColor(QPalette::Text, themeFor(field.palette()).error);
    field.setPalette(palette);
    const QString hint = wrong ? FilterForm::tr("Not a date: write %1").arg(format) : QString();
    field.setToolTip(hint);
    field.setAccessibleDescription(hint);
}

/// Not over what is being typed.
void showDate(QLineEdit &field, const std::string &iso)
{
    if (field.hasFocus() && field.isModified())
        return;
    if (field.text() != QString::fromStdString(iso)) {
        field.setText(QString::fromStdString(iso));
        markWrong(field, false, {});
    }
}

} // namespace

FilterForm::FilterForm(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(4);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setupFlags();
    setupShots();
    setupDates();
}

void FilterForm::setupFlags()
{
    addFlag(tr("Open &weights"), "openWeightsFilter", {tr("Any"), tr("Open only"), tr("Closed only")},
            &AnalysisSettings::openWeights);
    addFlag(tr("&Reasoning"), "reasoningFilter", {tr("Any"), tr("Reasoning only"), tr("Without")},
            &AnalysisSettings::reasoning);
    addFlag(tr("&Chain of thought"), "chainOfThoughtFilter", {tr("Any"), tr("With only"), tr("Without")},
            &AnalysisSettings::chainOfThought);
}

void FilterForm::addFlag(const QString &title, const char *name, const QStringList &choices, FlagSetting setting)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(4);
    box->addItems(choices); // in the order of FlagFilter
    connect(box, &QComboBox::activated, this, [this, setting](int index) {
        AnalysisSettings settings = m_document.settings();
        settings.*setting = static_cast<FlagFilter>(index);
        m_document.setSettings(settings);
    });
    m_form->addRow(title, box);
    m_flags.push_back({box, setting});
}

void FilterForm::setupShots()
{
    const auto makeBox = [this](const char *name, const QString &spoken) {
        auto *box = new QSpinBox(this);
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(spoken);
        box->setRange(anyShots, mostShotsTyped);
        box->setSpecialValueText(tr("any"));
        box->setKeyboardTracking(false);
        connect(box, &QSpinBox::valueChanged, this, [this, box] { chooseShots(box); });
        return box;
    };
    m_fewestShots = makeBox("fewestShots", tr("Fewest shots"));
    m_mostShots = makeBox("mostShots", tr("Most shots"));
    auto *both = new QHBoxLayout;
    both->setSpacing(4);
    both->addWidget(m_fewestShots, 1);
    both->addWidget(new QLabel(QStringLiteral("–"), this));
    both->addWidget(m_mostShots, 1);
    auto *label = new QLabel(tr("S&hots"), this);
    label->setBuddy(m_fewestShots);
    m_form->addRow(label, both);
}

void FilterForm::setupDates()
{
    addDay(tr("&Dated from"), "datedFrom", &AnalysisSettings::datedFrom);
    addDay(tr("Dated &to"), "datedTo", &AnalysisSettings::datedTo);
    m_since = new QLineEdit(this);
    m_since->setObjectName(QStringLiteral("sinceMonth"));
    m_since->setPlaceholderText(tr("first month"));
    connect(m_since, &QLineEdit::editingFinished, this, &FilterForm::chooseSince);
    m_form->addRow(tr("Floor &since"), m_since);
    addDay(tr("&As of"), "asOfDay", &AnalysisSettings::asOf);
}

void FilterForm::addDay(const QString &title, const char *name, DaySetting setting)
{
    auto *field = new DateField(this);
    field->setObjectName(QLatin1String(name));
    field->setPlaceholderText(tr("any day"));
    const DayRow row{field, setting};
    connect(field, &QLineEdit::editingFinished, this, [this, row] { chooseDay(row); });
    connect(field, &DateField::dayChosen, this, [this, row] { chooseDay(row); });
    m_form->addRow(title, field);
    m_days.push_back(row);
}

void FilterForm::chooseDay(const DayRow &row)
{
    const QString text = row.field->text().trimmed();
    const auto day = parseDay(text.toStdString());
    markWrong(*row.field, !text.isEmpty() && !day, tr("YYYY-MM-DD"));
    if (!text.isEmpty() && !day)
        return;
    row.field->setModified(false);
    AnalysisSettings settings = m_document.settings();
    settings.*row.setting = day;
    m_document.setSettings(settings);
}

void FilterForm::chooseSince()
{
    const QString text = m_since->text().trimmed();
    const auto month = parseMonth(text.toStdString());
    markWrong(*m_since, !text.isEmpty() && !month, tr("YYYY-MM"));
    if (!text.isEmpty() && !month)
        return;
    m_since->setModified(false);
    AnalysisSettings settings = m_document.settings();
    settings.since = month;
    m_document.setSettings(settings);
}

/// The end that was not moved gives way.
void FilterForm::chooseShots(const QSpinBox *moved)
{
    const int fewest = m_fewestShots->value();
    const int most = m_mostShots->value();
    ShotRange range{std::max(0.0, static_cast<double>(fewest)), most == anyShots ? withoutEnd : most};
    if (moved == m_fewestShots)
        range.most = std::max(range.most, range.fewest);
    else
        range.fewest = std::min(range.fewest, range.most);
    AnalysisSettings settings = m_document.settings();
    const bool any = range.fewest == 0 && range.most == withoutEnd;
    settings.shots = any ? std::nullopt : std::optional(range);
    m_document.setSettings(settings);
}

void FilterForm::refresh()
{
    const AnalysisSettings &settings = m_document.settings();
    for (const FlagRow &row : m_flags)
        row.box->setCurrentIndex(static_cast<int>(settings.*row.setting));
    refreshShots(settings);
    refreshDates(settings);
}

void FilterForm::refreshShots(const AnalysisSettings &settings)
{
    const auto shown = [](double shots) {
        return std::isfinite(shots) ? static_cast<int>(std::min<double>(shots, mostShotsTyped)) : anyShots;
    };
    const QSignalBlocker blockFewest(m_fewestShots);
    const QSignalBlocker blockMost(m_mostShots);
    const double fewest = settings.shots ? settings.shots->fewest : 0;
    m_fewestShots->setValue(fewest > 0 ? shown(fewest) : anyShots);
    m_mostShots->setValue(settings.shots ? shown(settings.shots->most) : anyShots);
}

void FilterForm::refreshDates(const AnalysisSettings &settings)
{
    for (const DayRow &row : m_days) {
        const std::optional<Day> day = settings.*row.setting;
        showDate(*row.field, day ? toIso(*day) : std::string());
        if (row.setting == &AnalysisSettings::asOf)
            row.field->setPlaceholderText(tr("latest quote, %1").arg(formatDay(m_document.result().asOf)));
    }
    showDate(*m_since, settings.since ? toIso(*settings.since) : std::string());
}

} // namespace llmflation
