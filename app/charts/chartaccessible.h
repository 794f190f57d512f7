#pragma once

namespace llmflation {

/// Makes charts known to screen readers as charts: with a name, a summary, and the keyboard's month as their value.
void installChartAccessible();

} // namespace llmflation
