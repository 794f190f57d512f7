#pragma once

namespace llmflation {

/// w * input + (1 - w) * output, USD per million tokens; `inputWeight` from 0 to 1. Two equal prices give just that
/// price at every weight.
[[nodiscard]] constexpr double blendedPrice(double input, double output, double inputWeight)
{
    return input == output ? input : inputWeight * input + (1.0 - inputWeight) * output;
}

} // namespace llmflation
