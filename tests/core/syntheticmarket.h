#pragma once

#include "analysis/settings.h"
#include "dataset/offers.h"

#include <cmath>
#include <numbers>
#include <random>
#include <string>

/// Datasets of a market whose rate is known.
namespace llmflation::synthetic {

/// Standard distributions differ between libraries; these don't.
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_engine(seed)
    {
    }
    double uniform() { return static_cast<double>(m_engine() >> 11) * 0x1p-53; } ///< [0, 1)
    double exponential(double mean) { return -mean * std::log1p(-uniform()); }
    double normal() { return std::sqrt(2 * exponential(1)) * std::cos(2 * std::numbers::pi * uniform()); }

private:
    std::mt19937_64 m_engine;
};

/// Models arrive at random all the time, each near a line of log10 price that falls at the market's rate. The line and
/// the dates of arrival are all that time changes, and models arrive for four years before the window opens; so at
/// every moment of the window the floor's height above the line has the same distribution, and the floor's expected
/// log10 price falls at just the market's rate.
struct Market {
    double years = 4;          ///< of the window
    double modelsPerYear = 24; ///< four in five of them reach the threshold 42
    double spread = 0.3;       ///< of the models about the line, standard deviation of log10 price
    double rate = 10;          ///< times cheaper per year
    double rateAfter = 10;     ///< from the middle of the window on
};

const Day windowStart = dayOf(2022, 1, 1);
constexpr double runIn = 4; ///< years

inline Day dayAt(double years)
{
    return {windowStart.sinceEpoch + static_cast<std::int32_t>(std::floor(years * daysPerYear))};
}

/// log10 of the line's price, `years` after the window opened.
inline double logLine(const Market &market, double years)
{
    const double middle = market.years / 2;
    const double before = std::log10(market.rate) * std::min(years, middle);
    return 1 - before - std::log10(market.rateAfter) * std::max(0.0, years - middle);
}

inline AnalysisSettings settingsFor(const Market &market, double confidence)
{
    AnalysisSettings settings;
    settings.thresholds = {42};
    settings.since = monthOf(windowStart);
    settings.asOf = Day{dayAt(market.years).sinceEpoch - 1};
    settings.confidence = confidence;
    return settings;
}

class DatasetMaker {
public:
    DatasetMaker(const Market &market, Random &random)
        : m_market(market)
        , m_random(random)
    {
    }

    Dataset make()
    {
        m_data.benchmarks.push_back({"mmlu", 0, {}, {}, {}});
        for (double release = -runIn + wait(); release < m_market.years; release += wait())
            addModel(release);
        m_data.strings = m_strings;
        m_data.offer = numberOffers(m_data);
        return std::move(m_data);
    }

private:
    double wait() { return m_random.exponential(1 / m_market.modelsPerYear); }

    /// At one to three providers, each with a price of its own; half of them change it once, as the market falls.
    void addModel(double release)
    {
        const StringId model = m_strings->intern("Model " + std::to_string(m_models++));
        const double score = std::round(30 + 60 * m_random.uniform());
        const double premium = 0.005 * (score - 60) + m_market.spread * m_random.normal();
        const auto providers = 1 + static_cast<int>(3 * m_random.uniform());
        for (int provider = 0; provider < providers; ++provider) {
            const StringId name = m_strings->intern("Provider " + std::to_string(provider));
            const double own = premium + 0.05 * m_random.normal();
            addQuote(model, name, release, own, score);
            const double change = release + m_random.exponential(1);
            if (m_random.uniform() < 0.5 && change < m_market.years)
                addQuote(model, name, change, own + 0.3, score);
        }
    }

    void addQuote(StringId model, StringId provider, double years, double aboveLine, double score)
    {
        const double price = std::pow(10, logLine(m_market, years) + aboveLine);
        m_data.model.push_back(model);
        m_data.vendor.push_back(StringId{});
        m_data.provider.push_back(provider);
        m_data.date.emplace_back(dayAt(years));
        m_data.until.emplace_back();
        m_data.inputPrice.push_back(price);
        m_data.outputPrice.push_back(price);
        m_data.openWeights.push_back(Flag::Unknown);
        m_data.reasoning.push_back(Flag::Unknown);
        m_data.hasError.push_back(false);
        m_data.line.push_back(0);
        m_data.benchmarks.front().scores.push_back(score);
        m_data.benchmarks.front().chainOfThought.push_back(Flag::Unknown);
        m_data.benchmarks.front().shots.push_back(unknown);
    }

    const Market &m_market;
    Random &m_random;
    std::shared_ptr<StringPool> m_strings = std::make_shared<StringPool>();
    Dataset m_data;
    int m_models = 0;
};

inline Dataset datasetOf(const Market &market, Random &random)
{
    return DatasetMaker(market, random).make();
}

} // namespace llmflation::synthetic
