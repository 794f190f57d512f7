#pragma once

#include "analysis/analyze.h"
#include "charts/chartcontent.h"
#include "formats/pricelist.h"

#include <QFile>
#include <QString>

namespace llmflation {

/// The dataset that the program ships.
inline PriceList defaultPriceList()
{
    QFile file(QStringLiteral(RESOURCES_DIR "/llm-price-history.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no default dataset");
    return readPriceList(file.readAll().toStdString());
}

/// A price list with its result, as a chart needs them.
struct AnalyzedPriceList {
    PriceList list;
    AnalysisResult result;

    AnalyzedPriceList(PriceList prices, const AnalysisSettings &settings)
        : list(std::move(prices))
        , result(analyze(list.dataset, settings))
    {
    }

    [[nodiscard]] ChartContent content() const { return chartContent(list.dataset, result); }
};

inline AnalysisSettings articleSettings(std::vector<double> thresholds)
{
    AnalysisSettings settings = withPreset({}, "article").value();
    settings.thresholds = std::move(thresholds);
    return settings;
}

} // namespace llmflation
