#pragma once

#include "analysis/settings.h"
#include "analysis/workload.h"
#include "charts/picturesize.h"
#include "dataset/calendar.h"

#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace llmflation {

/// An option's value, or what is wrong with the text given for it.
template <typename T>
using OptionValue = tl::expected<T, std::string>;

/// Of a file, a vendor, a benchmark: any text but none.
[[nodiscard]] OptionValue<std::string> nameValue(std::string_view text);
/// A finite decimal number with a point.
[[nodiscard]] OptionValue<double> numberValue(std::string_view text);
[[nodiscard]] OptionValue<double> positiveValue(std::string_view text);
[[nodiscard]] OptionValue<double> weightValue(std::string_view text);     ///< from 0 to 1
[[nodiscard]] OptionValue<double> rateValue(std::string_view text);       ///< above 0 and not 1
[[nodiscard]] OptionValue<double> confidenceValue(std::string_view text); ///< between 0 and 1, both left out
[[nodiscard]] OptionValue<Month> monthValue(std::string_view text);
[[nodiscard]] OptionValue<Day> dayValue(std::string_view text);
[[nodiscard]] OptionValue<std::optional<Month>> sinceValue(std::string_view text); ///< or `first`: nothing
[[nodiscard]] OptionValue<std::optional<Day>> asOfValue(std::string_view text);    ///< or `last`: nothing
[[nodiscard]] OptionValue<FloorRule> ruleValue(std::string_view text);

/// Two numbers of tokens, zero or more and not both zero.
struct TokenMix {
    double input = 1;
    double output = 1;

    /// The weight of the input price in the mean price of these tokens.
    [[nodiscard]] double inputWeight() const { return input / (input + output); }
};
[[nodiscard]] OptionValue<TokenMix> tokensValue(std::string_view text); ///< `IN:OUT`
[[nodiscard]] OptionValue<TokenMix> blendValue(std::string_view text);  ///< `IN:OUT`, or mean, input, output
/// `IN:OUT` tokens, `IN:OUT/day` or `IN:OUT/year`; the text is its name.
[[nodiscard]] OptionValue<Workload> workloadValue(std::string_view text);
[[nodiscard]] OptionValue<ShotRange> shotsValue(std::string_view text); ///< a number, or `FEWEST-MOST`

/// One character, or its name: comma, semicolon, tab, pipe, space.
[[nodiscard]] OptionValue<char> delimiterValue(std::string_view text);
/// One character, or its name: double, single.
[[nodiscard]] OptionValue<char> quoteValue(std::string_view text);
[[nodiscard]] OptionValue<char> decimalMarkValue(std::string_view text); ///< '.' or ','
/// `1600x900` pixels, whole and from 16 to 32768; `170x100mm` or `6.5x4in` for as many.
[[nodiscard]] OptionValue<PictureSize> sizeValue(std::string_view text);
[[nodiscard]] OptionValue<double> scaleValue(std::string_view text); ///< from 0.25 to 8
/// Dots per inch, from 24 to 1200, as the scale that they are.
[[nodiscard]] OptionValue<double> resolutionValue(std::string_view text);

[[nodiscard]] OptionValue<bool> yesNoValue(std::string_view text);

} // namespace llmflation
