#pragma once

#include "analysis/analyze.h"

#include <boost/random/mersenne_twister.hpp>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace llmflation {

/// Price floors of models drawn with replacement. The quotes are looked at once; a draw looks only at those that may
/// stand on some draw's floor.
class ModelResampling {
public:
    /// Draws from the models with a quote at the series' threshold; the series has a floor.
    ModelResampling(const Dataset &dataset, const AnalysisResult &result, const SeriesResult &series,
                    std::uint32_t seed);

    /// The floor of as many models as there are: log10 of the price, and years since the series' first floor point.
    void draw(std::vector<double> &years, std::vector<double> &logPrices);

private:
    using ModelNumber = std::uint32_t;

    struct Quote {
        Validity validity;
        double price = 0;
        ModelNumber model = 0;
    };
    struct Offer {
        double logPrice = 0;
        ModelNumber model = 0;
    };
    /// A month with the offers in it, or a date with one of its quotes.
    struct Moment {
        double years = 0;
        std::vector<Offer> offers; ///< by price
    };

    [[nodiscard]] std::vector<Quote> numberModels(const Dataset &dataset, const AnalysisResult &result,
                                                  double threshold);
    void addMonths(const std::vector<Quote> &quotes, const std::vector<FloorPoint> &floor);
    void addDates(std::vector<Quote> quotes, Day first);
    void findContenders();
    void drawModels();

    boost::random::mt19937 m_random;
    bool m_onlyRecordLows;
    std::vector<Moment> m_moments;         ///< by time
    std::vector<ModelNumber> m_contenders; ///< the models with an offer
    std::vector<bool> m_drawn;             ///< by model number
};

} // namespace llmflation
