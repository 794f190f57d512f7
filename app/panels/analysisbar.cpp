#include "panels/analysisbar.h"

#include "document/displaynames.h"
#include "document/document.h"
#include "panels/scorescale.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

namespace llmflation {

namespace {

bool liesOn(const ScoreScale &scale, const std::vector<double> &thresholds)
{
    return std::ranges::all_of(thresholds, [&](double t) { return scale.low <= t && t <= scale.high; });
}

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
    return AnalysisBar::tr("%1 % input").arg(formatNumber(inputWeight * 100));
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
    m_benchmark = addSelector(tr("Benchmark"), "benchmarkSelector", 12);
    m_blend = addSelector(tr("Price"), "blendSelector", 14);
    m_preset = addSelector(tr("Preset"), "presetSelector", 18);
    connect(m_benchmark, &QComboBox::activated, this, &AnalysisBar::chooseBenchmark);
    connect(m_blend, &QComboBox::activated, this, &AnalysisBar::chooseBlend);
    connect(m_preset, &QComboBox::activated, this, &AnalysisBar::choosePreset);
    connect(&m_document, &Document::resultChanged, this, &AnalysisBar::refresh);
    refresh();
}

QComboBox *AnalysisBar::addSelector(const QString &title, const char *objectName, int characters)
{
    auto *label = new QLabel(title, this);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(10, 0, 4, 0);
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
    addMirror(menu, tr("Pre&set"), m_preset);
}

void AnalysisBar::refresh()
{
    refreshBenchmarks();
    refreshBlend();
    refreshPresets();
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

void AnalysisBar::refreshBlend()
{
    const double weight = m_document.settings().inputWeight;
    if (m_blend->count() == 0)
        for (const double known : {0.5, 0.75, 1.0, 0.0})
            m_blend->addItem(blendTitle(known), known);
    constexpr int knownBlends = 4;
    while (m_blend->count() > knownBlends && m_blend->itemData(knownBlends) != weight)
        m_blend->removeItem(knownBlends);
    if (m_blend->findData(weight) < 0)
        m_blend->addItem(blendTitle(weight), weight);
    m_blend->setCurrentIndex(m_blend->findData(weight));
}

void AnalysisBar::refreshPresets()
{
    if (m_preset->count() == 0)
        for (const Preset &preset : presets()) {
            m_preset->addItem(QString::fromStdString(preset.title), QString::fromStdString(preset.id));
            m_preset->setItemData(m_preset->count() - 1, QString::fromStdString(preset.explanation), Qt::ToolTipRole);
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
    m_thresholdsOf[settings.benchmark] = settings.thresholds;
    settings.benchmark = m_benchmark->itemData(index).toString().toStdString();
    const auto remembered = m_thresholdsOf.find(settings.benchmark);
    if (remembered != m_thresholdsOf.end())
        settings.thresholds = remembered->second;
    else if (!liesOn(scoreScale(m_document.dataset(), settings.benchmark), settings.thresholds))
        settings.thresholds = spreadThresholds(m_document.dataset(), settings.benchmark, settings.thresholds.size());
    m_document.setSettings(settings);
}

void AnalysisBar::chooseBlend(int index)
{
    AnalysisSettings settings = m_document.settings();
    settings.inputWeight = m_blend->itemData(index).toDouble();
    m_document.setSettings(settings);
}

void AnalysisBar::choosePreset(int index)
{
    const std::string id = m_preset->itemData(index).toString().toStdString();
    if (const auto settings = withPreset(m_document.settings(), id))
        m_document.setSettings(*settings);
}

} // namespace llmflation
