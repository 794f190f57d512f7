#include "analysis/modelfloors.h"

#include "pricing/cheapestmodels.h"

#include <algorithm>
#include <boost/unordered/unordered_flat_map.hpp>
#include <cmath>
#include <limits>
#include <tuple>

namespace llmflation {

namespace {

constexpr std::size_t mostPoints = 1000;

} // namespace

ModelFloors::ModelFloors(const Dataset &dataset, const AnalysisResult &result, const SeriesResult &series)
    : m_onlyRecordLows(result.settings.rule == FloorRule::RecordLow)
{
    if (series.floor.empty() || series.floor.size() > mostPoints)
        return;
    auto quotes = numberModels(dataset, result, series.threshold);
    if (m_onlyRecordLows)
        addDates(std::move(quotes), series.floor.front().date); // what was before it was before `since`
    else
        addMonths(quotes, series.floor);
    findContenders();
}

Column<ModelFloors::Quote> ModelFloors::numberModels(const Dataset &dataset, const AnalysisResult &result,
                                                     double threshold)
{
    Column<Quote> quotes;
    boost::unordered_flat_map<std::uint32_t, ModelNumber> numbers;
    const Benchmark *benchmark = dataset.findBenchmark(result.settings.benchmark);
    for (std::size_t row = 0; row < result.use.size(); ++row) {
        if (result.use[row] != RowUse::Used || benchmark->scores[row] < threshold)
            continue;
        const auto next = static_cast<ModelNumber>(m_models.size());
        const auto number = numbers.try_emplace(static_cast<std::uint32_t>(dataset.model[row]), next).first->second;
        if (number == m_models.size())
            m_models.push_back(dataset.model[row]);
        quotes.push_back({result.validity[row], result.price[row], number});
    }
    return quotes;
}

void ModelFloors::addMonths(const Column<Quote> &quotes, const std::vector<FloorPoint> &floor)
{
    std::vector<CheapestModels> cheapest(floor.size());
    for (const Quote &quote : quotes) {
        auto point = std::ranges::lower_bound(floor, firstDay(monthOf(quote.validity.from)), {}, &FloorPoint::date);
        for (; point != floor.end() && point->date < quote.validity.end; ++point)
            cheapest[static_cast<std::size_t>(point - floor.begin())].add({quote.price, quote.model});
    }
    for (std::size_t i = 0; i < floor.size(); ++i) {
        m_moments.push_back({yearsBetween(floor.front().date, floor[i].date), {}});
        for (const auto &offer : cheapest[i].offers())
            m_moments.back().offers.push_back({std::log10(offer.price), offer.model});
    }
}

void ModelFloors::addDates(Column<Quote> quotes, Day first)
{
    std::ranges::sort(quotes, [](const Quote &a, const Quote &b) {
        return std::tie(a.validity.from, a.price, a.model) < std::tie(b.validity.from, b.price, b.model);
    });
    CheapestModels cheapest;
    for (const Quote &quote : quotes) {
        if (quote.validity.from >= first && cheapest.add({quote.price, quote.model}))
            m_moments.push_back({yearsBetween(first, quote.validity.from), {{std::log10(quote.price), quote.model}}});
    }
}

void ModelFloors::findContenders()
{
    for (const Moment &moment : m_moments) {
        for (const Offer &offer : moment.offers)
            m_contenders.push_back(offer.model);
    }
    std::ranges::sort(m_contenders);
    const auto repeated = std::ranges::unique(m_contenders);
    m_contenders.erase(repeated.begin(), repeated.end());
}

void ModelFloors::floorOf(const std::vector<bool> &onSale, std::vector<double> &years,
                          std::vector<double> &logPrices) const
{
    years.clear();
    logPrices.clear();
    double lowest = std::numeric_limits<double>::infinity();
    for (const Moment &moment : m_moments) {
        const auto offer =
            std::ranges::find_if(moment.offers, [&onSale](const Offer &candidate) { return onSale[candidate.model]; });
        if (offer == moment.offers.end() || (m_onlyRecordLows && offer->logPrice >= lowest))
            continue;
        lowest = offer->logPrice;
        years.push_back(moment.years);
        logPrices.push_back(offer->logPrice);
    }
}

} // namespace llmflation
