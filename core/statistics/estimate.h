#pragma once

namespace llmflation {

struct Interval {
    double lower = 0;
    double upper = 0;

    [[nodiscard]] bool contains(double value) const { return lower <= value && value <= upper; }
};

} // namespace llmflation
