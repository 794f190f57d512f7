#pragma once

#include "statistics/estimate.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace llmflation {

struct JoinpointTestOptions {
    std::size_t draws = 999;
    std::uint32_t seed = 20211101; ///< the same seed gives the same result
};

/// The best single bend of a line, by least squares, and the evidence for it.
struct JoinpointTest {
    std::size_t knot = 0; ///< index of the point where the line bends
    double slopeBefore = 0;
    Interval before; ///< at the confidence asked for
    double slopeAfter = 0;
    Interval after;
    double pValue = 1;          ///< of the hypothesis that the line does not bend
    double autocorrelation = 0; ///< of the errors, point to point, that the test allows for
};

/// Whether a line through points with autocorrelated errors bends, whatever the place of the bend.
///
/// The statistic is the largest gain of any bend (the supremum of the F statistics: Andrews 1993, Econometrica 61,
/// 821-856) by generalized least squares. Its distribution comes from a bootstrap of straight lines with errors of a
/// first-order autoregression, whose innovations are drawn from those observed (Davison & Hinkley, Bootstrap Methods
/// and their Application, 1997, ch. 4 and 8); each draw is searched and its autocorrelation estimated as with the
/// points. The autocorrelation left beside the best bend is biased downwards, so its 75 % upper bound is taken, by
/// simulation for these very points (Andrews 1993, Econometrica 61, 139-165). The slopes' intervals are percentiles of
/// the same bootstrap about the bent line, with the search for its knot.
///
/// x in rising order. Nothing for fewer than 24 points or more than 240, and where the points lie on a line.
[[nodiscard]] std::optional<JoinpointTest> testJoinpoint(std::span<const double> x, std::span<const double> y,
                                                         double confidence, const JoinpointTestOptions &options = {});

} // namespace llmflation
