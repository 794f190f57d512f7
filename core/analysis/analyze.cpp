#include "analysis/preparedanalysis.h"

namespace llmflation {

AnalysisResult analyze(const Dataset &dataset, const AnalysisSettings &settings)
{
    return PreparedAnalysis(dataset, settings).result();
}

} // namespace llmflation
