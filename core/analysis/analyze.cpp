#include "analysis/preparedanalysis.h"

namespace llmflation {

AnalysisResult analyze(const Table &table, const Dataset &dataset, const AnalysisSettings &settings)
{
    return PreparedAnalysis(table, dataset, settings).result();
}

} // namespace llmflation
