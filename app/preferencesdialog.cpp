#include "preferencesdialog.h"

#include "appearance.h"
#include "panels/buttonorder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <optional>

namespace llmflation {

namespace {

constexpr qsizetype mostStartThresholds = 8;
constexpr int longestCurrencyLabel = 6;

/// Numbers with blanks or semicolons between them, as the locale writes numbers; nothing where one is none.
std::optional<std::vector<double>> thresholdsIn(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[;\\s]+"));
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    std::vector<double> thresholds;
    for (const QString &part : parts) {
        bool isNumber = false;
        double threshold = QLocale().toDouble(part, &isNumber);
        if (!isNumber)
            threshold = part.toDouble(&isNumber);
        if (!isNumber)
            return std::nullopt;
        thresholds.push_back(threshold);
    }
    if (thresholds.empty() || parts.size() > mostStartThresholds)
        return std::nullopt;
    return thresholds;
}

QString textOf(const std::vector<double> &thresholds)
{
    QStringList parts;
    for (const double threshold : thresholds)
        parts += QLocale().toString(threshold, 'g', QLocale::FloatingPointShortest);
    return parts.join(QStringLiteral("; "));
}

QFormLayout *addGroup(QVBoxLayout &layout, const QString &title)
{
    auto *group = new QGroupBox(title);
    auto *form = new QFormLayout(group);
    layout.addWidget(group);
    return form;
}

template <typename Widget>
Widget *named(Widget *widget, const char *name)
{
    widget->setObjectName(QLatin1String(name));
    return widget;
}

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences &preferences, ThemeChoice theme, QWidget *parent)
    : QDialog(parent)
    , m_given(preferences)
    , m_theme(named(new QComboBox, "preferredTheme"))
    , m_language(named(new QComboBox, "preferredLanguage"))
    , m_currency(named(new QLineEdit, "currencyLabel"))
    , m_thresholds(named(new QLineEdit, "startThresholds"))
    , m_weight(named(new QDoubleSpinBox, "startWeight"))
    , m_confidence(named(new QDoubleSpinBox, "startConfidence"))
    , m_autosave(named(new QCheckBox(tr("&Save files of your own when the window is at rest")), "autosave"))
    , m_backup(named(new QCheckBox(tr("Keep the file as it was &before the last save (name.csv~)")), "keepBackup"))
    , m_recent(named(new QCheckBox(tr("Remember the files that were &open")), "rememberFiles"))
    , m_reopen(named(new QCheckBox(tr("Open wh&at was open last time")), "reopenFiles"))
    , m_buttons(
          new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults))
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setWindowTitle(tr("Preferences"));
    auto *layout = new QVBoxLayout(this);
    setupLook(*addGroup(*layout, tr("Look")), theme);
    setupAnalysis(*addGroup(*layout, tr("A newly opened dataset begins with")));
    setupFiles(*addGroup(*layout, tr("Files")));
    layout->addWidget(m_buttons);
    tabThrough(findChild<QWidget *>(QStringLiteral("clearRecent")), *m_buttons);
    show(preferences);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            &PreferencesDialog::restoreDefaults);
    connect(m_thresholds, &QLineEdit::textChanged, this, &PreferencesDialog::thresholdsEdited);
}

void PreferencesDialog::setupLook(QFormLayout &form, ThemeChoice theme)
{
    m_theme->addItems({tr("As the desktop"), tr("Light"), tr("Dark")});
    m_theme->setCurrentIndex(static_cast<int>(theme));
    m_language->addItem(tr("As the desktop"), QString());
    for (const QString &code : languages())
        m_language->addItem(languageName(code), code);
    m_currency->setMaxLength(longestCurrencyLabel);
    m_currency->setPlaceholderText(QStringLiteral("$"));
    m_currency->setToolTip(tr("Stands before each price. A label only: prices are US dollars and are not converted."));
    form.addRow(tr("&Theme:"), m_theme);
    form.addRow(tr("&Language:"), m_language);
    auto *later = new QLabel(tr("Another language takes effect when the program starts again."));
    later->setForegroundRole(QPalette::PlaceholderText);
    form.addRow(later);
    form.addRow(tr("&Currency label:"), m_currency);
}

void PreferencesDialog::setupAnalysis(QFormLayout &form)
{
    m_thresholds->setToolTip(tr("Up to eight scores with blanks between them"));
    m_weight->setRange(0, 1);
    m_weight->setSingleStep(0.05);
    m_weight->setToolTip(tr("0.5 is the article’s mean; 0.75 is three input tokens to one output token"));
    m_confidence->setRange(50, 99.9);
    m_confidence->setDecimals(1);
    m_confidence->setSuffix(tr(" %"));
    form.addRow(tr("T&hresholds:"), m_thresholds);
    form.addRow(tr("&Weight of the input price:"), m_weight);
    form.addRow(tr("Co&nfidence of intervals:"), m_confidence);
}

void PreferencesDialog::setupFiles(QFormLayout &form)
{
    auto *clear = named(new QPushButton(tr("Cl&ear List Now")), "clearRecent");
    connect(clear, &QPushButton::clicked, this, [this, clear] {
        Q_EMIT clearRecentAsked();
        clear->setEnabled(false);
    });
    form.addRow(m_autosave);
    form.addRow(m_backup);
    form.addRow(m_recent);
    form.addRow(QString(), clear);
    form.addRow(m_reopen);
}

void PreferencesDialog::show(const Preferences &preferences)
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language)));
    m_currency->setText(preferences.currencyLabel);
    m_thresholds->setText(textOf(preferences.start.thresholds));
    m_weight->setValue(preferences.start.inputWeight);
    m_confidence->setValue(preferences.start.confidence * 100);
    m_autosave->setChecked(preferences.autosaves);
    m_backup->setChecked(preferences.keepsBackup);
    m_recent->setChecked(preferences.remembersFiles);
    m_reopen->setChecked(preferences.reopensFiles);
}

void PreferencesDialog::restoreDefaults()
{
    m_theme->setCurrentIndex(0);
    show({});
}

void PreferencesDialog::thresholdsEdited()
{
    const bool isGood = thresholdsIn(m_thresholds->text()).has_value();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isGood);
    m_buttons->button(QDialogButtonBox::Ok)
        ->setToolTip(isGood ? QString() : tr("Thresholds: write one to eight numbers"));
}

Preferences PreferencesDialog::preferences() const
{
    Preferences chosen = m_given;
    chosen.language = m_language->currentData().toString();
    chosen.currencyLabel = m_currency->text();
    chosen.start.thresholds = thresholdsIn(m_thresholds->text()).value_or(m_given.start.thresholds);
    chosen.start.inputWeight = m_weight->value();
    chosen.start.confidence = m_confidence->value() / 100;
    chosen.autosaves = m_autosave->isChecked();
    chosen.keepsBackup = m_backup->isChecked();
    chosen.remembersFiles = m_recent->isChecked();
    chosen.reopensFiles = m_reopen->isChecked();
    return chosen;
}

ThemeChoice PreferencesDialog::theme() const
{
    return static_cast<ThemeChoice>(m_theme->currentIndex());
}

} // namespace llmflation
