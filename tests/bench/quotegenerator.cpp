#include "quotegenerator.h"

#include "dataset/calendar.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <iterator>
#include <random>
#include <vector>

namespace llmflation {

namespace {

constexpr std::size_t modelCount = 3000;
constexpr std::size_t vendorCount = 40;
constexpr std::size_t providerCount = 60;

/// Standard distributions differ between libraries; these don't.
class Random {
public:
    double uniform() { return static_cast<double>(m_engine() >> 11) * 0x1p-53; } ///< [0, 1)
    double between(double low, double high) { return low + (high - low) * uniform(); }
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(uniform() * static_cast<double>(bound)); }
    bool chance(double probability) { return uniform() < probability; }
    double bell() { return uniform() + uniform() + uniform() + uniform() - 2; } ///< mean 0, about -2 to 2

private:
    std::mt19937_64 m_engine{20211101};
};

struct Model {
    std::string name;
    std::string vendor;
    double release; ///< years since the first quote
    double score;
    double logPrice; ///< at release
    bool open;
    bool reasoning;
    std::string scores; ///< cells mmlu to gpqa_diamond
};

const Day firstDate = dayOf(2021, 11, 1);
const double years = yearsBetween(firstDate, dayOf(2026, 9, 30));

Day dayAt(double time)
{
    return {firstDate.sinceEpoch + static_cast<std::int32_t>(time * daysPerYear)};
}

std::vector<Model> makeModels(Random &random)
{
    std::vector<Model> models;
    for (std::size_t i = 0; i < modelCount; ++i) {
        Model model;
        const std::size_t vendor = random.below(vendorCount);
        model.vendor = fmt::format("Vendor {}", vendor + 1);
        model.name = fmt::format("Model {}-{} {}B", vendor + 1, i + 1, 1 + random.below(400));
        model.release = i == 0 ? 0 : years * std::sqrt(static_cast<double>(i) / modelCount);
        const double best = 94 - 50 * std::exp(-model.release / 1.5);
        model.score = std::round(10 * std::max(25.0, best - 40 * random.uniform() * random.uniform())) / 10;
        model.logPrice = 1.8 + 0.03 * (model.score - 44) - model.release + 0.4 * random.bell();
        model.open = random.chance(0.6);
        model.reasoning = model.release > 3 && random.chance(0.3);
        model.scores = random.chance(0.2)
                           ? std::string(",,")
                           : fmt::format("{:.1f},{},{:.1f}", model.score, random.chance(0.3) ? "yes" : "no",
                                         std::max(20.0, 1.6 * model.score - 70));
        models.push_back(std::move(model));
    }
    std::ranges::sort(models, {}, &Model::release);
    return models;
}

void appendQuote(std::string &csv, const Model &model, std::size_t provider, double time, Random &random)
{
    const Day date = dayAt(time);
    const double logPrice =
        model.logPrice - 0.3 * (time - model.release) + 0.004 * static_cast<double>(provider) + 0.1 * random.bell();
    const double input = std::pow(10, logPrice);
    const double output = random.chance(0.3) ? input : input * random.between(1.5, 5);
    const std::string until =
        random.chance(0.05) ? toIso(Day{date.sinceEpoch + 1 + static_cast<std::int32_t>(random.below(400))}) : "";
    fmt::format_to(std::back_inserter(csv),
                   "{},{},Provider {},{},{},{:.3g},{:.3g},{},{},{},https://prices.example/{}\n", model.name,
                   model.vendor, provider + 1, toIso(date), until, input, output, model.scores,
                   model.open ? "yes" : "no", model.reasoning ? "yes" : "no", provider + 1);
}

} // namespace

std::string generateQuotes(std::size_t quotes)
{
    Random random;
    const auto models = makeModels(random);
    std::string csv =
        "model,vendor,provider,date,until,input_usd_per_mtok,output_usd_per_mtok,mmlu,mmlu_cot,gpqa_diamond,"
        "open_weights,reasoning,price_source\n";
    std::size_t released = 1;
    std::vector<Day> lastDay(modelCount * providerCount);
    for (std::size_t i = 0; i < quotes; ++i) {
        const double time = years * std::sqrt(static_cast<double>(i) / static_cast<double>(quotes));
        while (released < models.size() && models[released].release <= time)
            ++released;
        // A model at a provider that has no quote of that day yet, as far as a few tries find one.
        std::size_t model = 0;
        std::size_t provider = 0;
        for (int attempt = 0; attempt < 20; ++attempt) {
            model = random.below(released);
            provider = models[model].open ? random.below(providerCount) : random.below(3);
            if (lastDay[model * providerCount + provider] != dayAt(time))
                break;
        }
        lastDay[model * providerCount + provider] = dayAt(time);
        appendQuote(csv, models[model], provider, time, random);
    }
    return csv;
}

} // namespace llmflation
