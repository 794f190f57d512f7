#pragma once

#include "analysis/analyze.h"
#include "charts/datarange.h"
#include "document/chartoptions.h"
#include "document/viewrange.h"
#include "theme/theme.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace llmflation {

class Document;

/// All that a chart shows, for the screen and for every kind of export. The pointers outlive the chart's use of them;
/// the result belongs to the dataset.
struct ChartContent {
    const Dataset *dataset = nullptr;
    const AnalysisResult *result = nullptr;
    DataRange range; ///< of the result, whatever the thresholds are
    const Theme *theme = &lightTheme();
    QString title;
    QStringList subtitle;     ///< parts; a line breaks only between two of them
    QString source;           ///< a line at the foot; empty: none
    QString note;             ///< lines above it; empty: none
    bool transparent = false; ///< no ground behind the chart
    double textScale = 1;     ///< of text, markers and pens
    ChartOptions options;
    std::vector<Annotation> annotations;
    std::optional<ViewRange> view; ///< of an exported chart; nothing: all quotes
};

/// Title and subtitle say what the result's settings mean.
[[nodiscard]] ChartContent chartContent(const Dataset &dataset, const AnalysisResult &result,
                                        const ChartOptions &options = {});
/// With the document's options and annotations.
[[nodiscard]] ChartContent chartContent(const Document &document);

/// The line at the foot of an exported chart: "Data: llm-price-history.csv".
[[nodiscard]] QString sourceText(const QString &datasetName);

/// Why the chart has no floor and what to do about it; empty where there is one.
[[nodiscard]] QString emptyChartReason(const ChartContent &content);

} // namespace llmflation
