#pragma once

namespace llmflation {

/// What part of the data is in view: days since 1970-01-01, and log10 of USD per million tokens.
struct ViewRange {
    double firstDay = 0;
    double lastDay = 1;
    double logLow = 0;
    double logHigh = 1;

    bool operator==(const ViewRange &) const = default;
};

} // namespace llmflation
