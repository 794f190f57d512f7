#include "panels/fitmenu.h"

#include "document/displaynames.h"
#include "document/document.h"

#include <algorithm>
#include <cmath>

namespace llmflation {

namespace {

constexpr double knownRates[] = {2, 4, 10, 20, 50};
constexpr double knownConfidences[] = {0.9, 0.95, 0.99};

} // namespace

QString rateTitle(double rate)
{
    return formatNumber(rate) + QStringLiteral("×");
}

QString confidenceTitle(double confidence)
{
    return QStringLiteral("%1 %").arg(formatNumber(std::round(confidence * 1e6) / 1e4));
}

FitMenu::FitMenu(Document &document, QWidget *parent)
    : QMenu(tr("&Dashed Line and Intervals"), parent)
    , m_document(document)
{
    setObjectName(QStringLiteral("fitMenu"));
    connect(this, &QMenu::aboutToShow, this, &FitMenu::fill);
    fill();
}

void FitMenu::fill()
{
    const AnalysisSettings &settings = m_document.settings();
    clear();
    addSection(tr("Dashed line, cheaper per year"));
    for (const double rate : knownRates)
        addChoice(rateTitle(rate), &AnalysisSettings::rate, rate);
    if (std::ranges::count(knownRates, settings.rate) == 0)
        addChoice(rateTitle(settings.rate), &AnalysisSettings::rate, settings.rate);
    addAction(tr("&Other Rate…"), this, &FitMenu::rateAsked);
    addSection(tr("Confidence of the intervals"));
    for (const double confidence : knownConfidences)
        addChoice(confidenceTitle(confidence), &AnalysisSettings::confidence, confidence);
    if (std::ranges::count(knownConfidences, settings.confidence) == 0)
        addChoice(confidenceTitle(settings.confidence), &AnalysisSettings::confidence, settings.confidence);
}

void FitMenu::addChoice(const QString &title, Setting setting, double value)
{
    QAction *action = addAction(title, this, [this, setting, value] {
        AnalysisSettings settings = m_document.settings();
        settings.*setting = value;
        m_document.setSettings(settings);
    });
    action->setCheckable(true);
    action->setChecked(m_document.settings().*setting == value);
}

} // namespace llmflation
