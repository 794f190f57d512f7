#include "panels/analysisbar.h"

#include "analysis/filtercounts.h"
#include "document/displaynames.h"
#include "document/document.h"
#include "document/scorescale.h"
#include "document/text.h"
#include "panels/fitmenu.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace llmflation {

namespace {

constexpr double knownBlends[] = {0.5, 0.75, 1, 0};

QString blendTitle(double inputWeight)
{
    if (inputWeight == 0.5)
        return AnalysisBar::tr("input + output mean");
    if (inputWeight == 0.75)
        return AnalysisBar::tr("3 : 1 input to output");
    if (inputWeight == 1)
        return AnalysisBar::tr("input only");
    if (inputWeight == 0)
        return AnalysisBar::tr("output only");
    return AnalysisBar::tr("%1 % input").arg(formatNumber(std::round(inputWeight * 1e6) / 1e4));
}

/// Other languages need more letters than English.
void widenFor(QComboBox &selector, std::size_t items)
{
    constexpr int most = 24;
    const QFontMetrics letters(selector.font());
    int needed = 0;
    for (int i = 0; i < static_cast<int>(items); ++i)
        needed = std::max(needed, letters.horizontalAdvance(selector.itemText(i)));
    const int letter = letters.horizontalAdvance(QLatin1Char('X'));
    const int length = needed / letter; // the field's own margins hold what is left of the last
    selector.setMinimumContentsLength(std::clamp(length, selector.minimumContentsLength(), most));
}

void addMirror(QMenu &menu, const QString &title, QComboBox *selector)
{
    QMenu *mirror = menu.addMenu(title);
    const auto fill = [mirror, selector] {
        mirror->clear();
        for (int i = 0; i < selector->count(); ++i) {
            QString text = selector->itemText(i);
            QAction *action = mirror->addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")), selector,
                                                [selector, i] { Q_EMIT selector->activated(i); });
            action->setCheckable(true);
            action->setChecked(i == selector->currentIndex());
        }
    };
    QObject::connect(mirror, &QMenu::aboutToShow, selector, fill);
    fill();
}

} // namespace

AnalysisBar::AnalysisBar(Document &document, QWidget *parent)
    : QToolBar(tr("Analysis"), parent)
    , m_document(document)
{
    setObjectName(QStringLiteral("analysisBar"));
    auto *spacer = new QWidget(this);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(spacer);
    m_benchmark = addSelector(tr("Benchmark"), "benchmarkSelector", 9);
    m_blend = addSelector(tr("Price"), "blendSelector", 15);
    m_rule = addSelector(tr("Floor"), "ruleSelector", 8);
    m_preset = addSelector(tr("Preset"), "presetSelector", 13);
    addButtons();
    connect(m_benchmark, &QComboBox::activated, this, &AnalysisBar::chooseBenchmark);
    connect(m_blend, &QComboBox::activated, this, &AnalysisBar::chooseBlend);
    connect(m_rule, &QComboBox::activated, this, &AnalysisBar::chooseRule);
    connect(m_preset, &QComboBox::activated, this, &AnalysisBar::choosePreset);
    connect(&m_document, &Document::reset, this, [this] { m_thresholdsOf.clear(); });
    connect(&m_document, &Document::resultChanged, this, &AnalysisBar::refresh);
    refresh();
}

QComboBox *AnalysisBar::addSelector(const QString &title, const char *objectName, int characters)
{
    auto *label = new QLabel(title, this);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(8, 0, 4, 0);
    auto *selector = new QComboBox(this);
    selector->setObjectName(QLatin1String(objectName));
    selector->setAccessibleName(title);
    selector->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    selector->setMinimumContentsLength(characters);
    label->setBuddy(selector);
    addWidget(label);
    addWidget(selector);
    return selector;
}

void AnalysisBar::addMenusTo(QMenu &menu)
{
    addMirror(menu, tr("&Benchmark"), m_benchmark);
    addMirror(menu, tr("&Price"), m_blend);
    addMirror(menu, tr("Fl&oor"), m_rule);
    addMirror(menu, tr("Pre&set"), m_preset);
    menu.addMenu(m_fitMenu);
}

void AnalysisBar::addButtons()
{
    m_fitMenu = new FitMenu(m_document, this);
    connect(m_fitMenu, &FitMenu::rateAsked, this, &AnalysisBar::rateAsked);
    m_fit = new QToolButton(this);
    m_fit->setObjectName(QStringLiteral("fitButton"));
    m_fit->setMenu(m_fitMenu);
    m_fit->setToolTip(tr("Rate of the dashed line per year, and confidence of the intervals"));
    m_filters = new QToolButton(this);
    m_filters->setObjectName(QStringLiteral("filtersButton"));
    m_filters->setCheckable(true);
    m_filters->setToolTip(tr("Vendors, providers, flags, shots and dates of the quotes that count"));
    m_fit->setPopupMode(QToolButton::InstantPopup);
    for (QToolButton *button : {m_fit, m_filters}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        addWidget(button);
    }
}

void AnalysisBar::setFiltersAction(QAction *action)
{
    connect(m_filters, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::toggled, m_filters, &QToolButton::setChecked);
    m_filters->setChecked(action->isChecked());
}

void AnalysisBar::refresh()
{
    refreshBenchmarks();
    refreshBlend();
    refreshRule();
    refreshPresets();
    refreshButtons();
}

void AnalysisBar::refreshBenchmarks()
{
    QStringList names;
    for (const Benchmark &benchmark : m_document.dataset().benchmarks)
        names << QString::fromStdString(benchmark.name);
    const QString current = QString::fromStdString(m_document.settings().benchmark);
    if (!names.contains(current, Qt::CaseInsensitive))
        names << current;
    for (int i = 0; i < names.size() || i < m_benchmark->count(); ++i) {
        if (i >= names.size())
            m_benchmark->removeItem(i--);
        else if (i >= m_benchmark->count())
            m_benchmark->addItem(benchmarkTitle(names[i].toStdString()), names[i]);
        else if (m_benchmark->itemData(i) != names[i]) {
            m_benchmark->setItemText(i, benchmarkTitle(names[i].toStdString()));
            m_benchmark->setItemData(i, names[i]);
        }
    }
    m_benchmark->setCurrentIndex(m_benchmark->findData(current, Qt::UserRole, Qt::MatchFixedString));
}

/// The known blends, the document's own if it is none of them, and a way to another.
void AnalysisBar::refreshBlend()
{
    const double weight = m_document.settings().inputWeight;
    if (m_blend->count() == 0) {
        for (const double known : knownBlends)
            m_blend->addItem(blendTitle(known), known);
        m_blend->addItem(tr("Other weight…"));
        widenFor(*m_blend, std::size(knownBlends));
    }
    constexpr int own = std::size(knownBlends);
    if (m_blend->count() > own + 1 && m_blend->itemData(own) != weight)
        m_blend->removeItem(own);
    if (m_blend->findData(weight) < 0)
        m_blend->insertItem(own, blendTitle(weight), weight);
    m_blend->setCurrentIndex(m_blend->findData(weight));
}

void AnalysisBar::refreshRule()
{
    if (m_rule->count() == 0) {
        m_rule->addItem(tr("by month"), static_cast<int>(FloorRule::Monthly));
        m_rule->addItem(tr("record lows"), static_cast<int>(FloorRule::RecordLow));
    }
    m_rule->setCurrentIndex(m_rule->findData(static_cast<int>(m_document.settings().rule)));
}

void AnalysisBar::refreshButtons()
{
    const AnalysisSettings &settings = m_document.settings();
    const QString fit = tr("%1 · %2").arg(rateTitle(settings.rate), confidenceTitle(settings.confidence));
    if (m_fit->text() != fit) {
        m_fit->setText(fit);
        m_fit->setAccessibleName(tr("Dashed line %1 per year, %2 intervals")
                                     .arg(rateTitle(settings.rate), confidenceTitle(settings.confidence)));
    }
    const std::size_t active = activeFilters(settings);
    const QString filters = active == 0 ? tr("Filters") : tr("Filters (%1)").arg(active);
    if (m_filters->text() != filters)
        m_filters->setText(filters);
}

void AnalysisBar::refreshPresets()
{
    if (m_preset->count() == 0)
        for (const Preset &preset : presets()) {
            m_preset->addItem(translated(preset.title), QString::fromStdString(preset.id));
            m_preset->setItemData(m_preset->count() - 1, translated(preset.explanation), Qt::ToolTipRole);
        }
    const int custom = m_preset->findData(QString());
    const std::string matching = matchingPreset(m_document.settings());
    if (matching.empty() && custom < 0)
        m_preset->addItem(tr("Custom"), QString());
    else if (!matching.empty() && custom >= 0)
        m_preset->removeItem(custom);
    m_preset->setCurrentIndex(m_preset->findData(QString::fromStdString(matching)));
}

void AnalysisBar::chooseBenchmark(int index)
{
    AnalysisSettings settings = m_document.settings();
    const std::string benchmark = m_benchmark->itemData(index).toString().toStdString();
    if (benchmark == settings.benchmark)
        return;
    m_thresholdsOf[settings.benchmark] = settings.thresholds;
    settings.benchmark = benchmark;
    const auto remembered = m_thresholdsOf.find(settings.benchmark);
    if (remembered != m_thresholdsOf.end())
        settings.thresholds = remembered->second;
    else
        settings.thresholds = spreadThresholds(m_document.dataset(), settings.benchmark, settings.thresholds.size());
    m_document.setSettings(settings);
}

void AnalysisBar::chooseBlend(int index)
{
    if (!m_blend->itemData(index).isValid()) {
        refreshBlend(); // the selector names what is in force until there is an answer
        Q_EMIT weightAsked();
        return;
    }
    AnalysisSettings settings = m_document.settings();
    settings.inputWeight = m_blend->itemData(index).toDouble();
    m_document.setSettings(settings);
}

void AnalysisBar::chooseRule(int index)
{
    AnalysisSettings settings = m_document.settings();
    settings.rule = static_cast<FloorRule>(m_rule->itemData(index).toInt());
    m_document.setSettings(settings);
}

void AnalysisBar::choosePreset(int index)
{
    const std::string id = m_preset->itemData(index).toString().toStdString();
    if (const auto settings = withPreset(m_document.settings(), id))
        m_document.setSettings(*settings);
}

} // namespace llmflation
