#pragma once

#include "analysis/analyze.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace llmflation {

/// The price floors of a series when only some of its models were on sale. The quotes are looked at once; a floor looks
/// only at those that may stand on one.
class ModelFloors {
public:
    using ModelNumber = std::uint32_t; ///< from 0 on, of the models with a quote at the series' threshold

    /// `series` is one of `result`, which was found from `dataset`. No model contends where the series has no floor, or
    /// one of more than 1,000 points: that is 83 years of months, so dates have slipped, and all would take long.
    ModelFloors(const Dataset &dataset, const AnalysisResult &result, const SeriesResult &series);

    [[nodiscard]] std::size_t modelCount() const { return m_models.size(); }
    [[nodiscard]] StringId model(ModelNumber number) const { return m_models[number]; }
    /// The models that are among the cheapest 40 at some time: the others change no floor that leaves few models out.
    [[nodiscard]] const std::vector<ModelNumber> &contenders() const { return m_contenders; }

    /// The floor of the models whose element of `onSale` is true: log10 of the price, and years since the series' first
    /// floor point. Replaces what the vectors hold.
    void floorOf(const std::vector<bool> &onSale, std::vector<double> &years, std::vector<double> &logPrices) const;

private:
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

    [[nodiscard]] Column<Quote> numberModels(const Dataset &dataset, const AnalysisResult &result, double threshold);
    void addMonths(const Column<Quote> &quotes, const std::vector<FloorPoint> &floor);
    void addDates(Column<Quote> quotes, Day first);
    void findContenders();

    bool m_onlyRecordLows;
    std::vector<StringId> m_models;        ///< by number
    std::vector<Moment> m_moments;         ///< by time
    std::vector<ModelNumber> m_contenders; ///< the models with an offer
};

} // namespace llmflation
