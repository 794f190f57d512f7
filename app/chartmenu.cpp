#include "chartmenu.h"

#include "charts/referencelaws.h"
#include "dialogs.h"
#include "document/document.h"

#include <algorithm>

namespace llmflation {

ChartMenu::ChartMenu(Document &document, Dialogs &dialogs, QWidget *window)
    : QMenu(tr("&Chart"), window)
    , m_document(document)
    , m_dialogs(dialogs)
    , m_window(window)
{
    addChoice(
        *this, tr("Tokens per &Dollar"), "tokensPerDollar",
        [](const ChartOptions &options) { return options.unit == PriceUnit::TokensPerUsd; },
        [](ChartOptions &options) {
            options.unit = options.unit == PriceUnit::TokensPerUsd ? PriceUnit::UsdPerMtok : PriceUnit::TokensPerUsd;
        })
        ->setShortcut(QKeySequence(tr("Ctrl+Alt+D")));
    addSeparator();
    addFlag(tr("&Trend and Its Band"), "showTrend", &ChartOptions::trend)->setShortcut(QKeySequence(tr("Ctrl+Alt+T")));
    addFlag(tr("&Forecast"), "showForecast", &ChartOptions::forecast)->setShortcut(QKeySequence(tr("Ctrl+Alt+F")));
    addForecastMonths();
    addLaws();
    addSeparator();
    addFlag(tr("All &Quotes"), "showCloud", &ChartOptions::cloud);
    addFlag(tr("Colours of &Vendors"), "showVendors", &ChartOptions::vendorColors);
    addFlag(tr("Cross&hair"), "showCrosshair", &ChartOptions::crosshair);
}

QAction *ChartMenu::addChoice(QMenu &menu, const QString &text, const char *name, const IsOn &isOn,
                              const Toggle &toggle)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setCheckable(true);
    const auto refresh = [this, action, isOn] { action->setChecked(isOn(m_document.chartOptions())); };
    connect(&m_document, &Document::chartOptionsChanged, action, refresh);
    connect(action, &QAction::triggered, this, [this, toggle, refresh] {
        ChartOptions options = m_document.chartOptions();
        toggle(options);
        m_document.setChartOptions(options);
        refresh(); // also where nothing changed
    });
    refresh();
    return action;
}

QAction *ChartMenu::addFlag(const QString &text, const char *name, bool ChartOptions::*flag)
{
    return addChoice(
        *this, text, name, [flag](const ChartOptions &options) { return options.*flag; },
        [flag](ChartOptions &options) { options.*flag = !(options.*flag); });
}

void ChartMenu::addForecastMonths()
{
    QMenu *menu = addMenu(tr("Forecast &Length"));
    for (const int months : {6, 12, 24, 36}) {
        addChoice(
            *menu, tr("%1 months").arg(months), "",
            [months](const ChartOptions &options) { return options.forecastMonths == months; },
            [months](ChartOptions &options) {
                options.forecastMonths = months;
                options.forecast = true;
            });
    }
}

void ChartMenu::addLaws()
{
    QMenu *menu = addMenu(tr("&Reference Laws"));
    menu->setToolTipsVisible(true);
    for (const ReferenceLaw law : {ReferenceLaw::Moore, ReferenceLaw::Dennard, ReferenceLaw::Edholm}) {
        const LawOfFall words = lawOfFall(law);
        QAction *action = addChoice(
            *menu, words.name, "",
            [law](const ChartOptions &options) { return std::ranges::count(options.laws, law) > 0; },
            [law](ChartOptions &options) {
                if (std::erase(options.laws, law) == 0)
                    options.laws.push_back(law);
            });
        action->setToolTip(words.source);
    }
    QAction *own = addChoice(
        *menu, tr("&Own Rate…"), "ownRate", [](const ChartOptions &options) { return options.ownRate.has_value(); },
        [](ChartOptions &) {});
    connect(own, &QAction::triggered, this, &ChartMenu::askOwnRate);
}

/// Asks for a rate, or takes the one away that is shown.
void ChartMenu::askOwnRate()
{
    ChartOptions options = m_document.chartOptions();
    options.ownRate = options.ownRate ? std::nullopt : m_dialogs.ratePerYear(m_window, m_document.settings().rate);
    m_document.setChartOptions(options);
}

} // namespace llmflation
