#pragma once

#include "analysis/bootstrap.h"

namespace llmflation {

/// What bootstrapTrend() reads of an analysis and nothing else: small enough to be copied to another thread while the
/// dataset changes.
struct BootstrapInput {
    Dataset dataset; ///< models and the scores in one benchmark; no names
    AnalysisResult result;
};

/// Of `result`, which was found from `dataset`, and its series at the places in `series`, in that order. One pass.
[[nodiscard]] BootstrapInput bootstrapInput(const Dataset &dataset, const AnalysisResult &result,
                                            const std::vector<std::size_t> &series);

} // namespace llmflation
