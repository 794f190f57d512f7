#include "dataset/offers.h"

#include "dataset/parallel.h"

#include <algorithm>
#include <boost/sort/spreadsort/integer_sort.hpp>
#include <boost/unordered/unordered_flat_map.hpp>
#include <vector>

namespace llmflation {

namespace {

constexpr std::size_t leastOfferRows = 50'000;          // that are worth a thread
constexpr std::size_t mostPairs = std::size_t{1} << 20; // that a processor's cache can hold
constexpr std::size_t pairsARow = 32;                   // that are sooner cleared than the row's is sought
constexpr std::uint32_t none = UINT32_MAX;

/// Numbers by pair of model and provider, in the order of arrival.
class OfferNumbers {
public:
    explicit OfferNumbers(std::size_t rows) { m_numbers.reserve(std::min<std::size_t>(rows / 16, 1 << 16)); }

    std::uint32_t of(std::uint64_t offer)
    {
        const auto [found, isNew] = m_numbers.try_emplace(offer, static_cast<std::uint32_t>(m_offers.size()));
        if (isNew)
            m_offers.push_back(offer);
        return found->second;
    }
    [[nodiscard]] const Column<std::uint64_t> &offers() const { return m_offers; }

private:
    boost::unordered_flat_map<std::uint64_t, std::uint32_t, boost::hash<std::uint64_t>, std::equal_to<>,
                              ColumnAllocator<std::pair<const std::uint64_t, std::uint32_t>>>
        m_numbers;
    Column<std::uint64_t> m_offers;
};

/// Of the names in use, each once.
std::size_t numberInOrder(const Column<StringId> &names, std::vector<std::uint32_t> &numbers)
{
    std::uint32_t count = 0;
    for (const StringId name : names) {
        std::uint32_t &number = numbers[static_cast<std::size_t>(name)];
        if (number == none)
            number = count++;
    }
    return count;
}

/// With a table of all pairs, which must be a small one.
std::optional<Column<std::uint32_t>> numberOffersByTable(const Dataset &dataset)
{
    std::vector<std::uint32_t> providers(dataset.strings->size(), none);
    const std::size_t width = numberInOrder(dataset.provider, providers);
    if (width > mostPairs || width * dataset.strings->size() > std::min(mostPairs, pairsARow * dataset.rowCount()))
        return std::nullopt;
    Column<std::uint32_t> numbers(width * dataset.strings->size(), none);
    Column<std::uint32_t> offers(dataset.rowCount());
    std::uint32_t count = 0;
    for (std::size_t row = 0; row < offers.size(); ++row) {
        const auto provider = providers[static_cast<std::size_t>(dataset.provider[row])];
        std::uint32_t &number = numbers[static_cast<std::size_t>(dataset.model[row]) * width + provider];
        if (number == none)
            number = count++;
        offers[row] = number;
    }
    return offers;
}

} // namespace

Column<std::uint32_t> numberOffers(const Dataset &dataset)
{
    if (auto offers = numberOffersByTable(dataset))
        return *std::move(offers);
    const std::size_t rows = dataset.rowCount();
    const std::size_t pieces = pieceCount(rows, leastOfferRows);
    Column<std::uint32_t> offers(rows);
    std::vector<OfferNumbers> numbers(pieces, OfferNumbers(0));
    inParallel(pieces, [&](std::size_t piece) {
        OfferNumbers own(rows / pieces); // on the thread's own stack: neighbours in a vector would share a cache line
        for (std::size_t row = pieceBegin(rows, piece, pieces); row < pieceBegin(rows, piece + 1, pieces); ++row) {
            const auto model = static_cast<std::uint64_t>(dataset.model[row]);
            offers[row] = own.of(model << 32 | static_cast<std::uint64_t>(dataset.provider[row]));
        }
        numbers[piece] = std::move(own);
    });
    for (std::size_t piece = 1; piece < pieces; ++piece) {
        std::vector<std::uint32_t> shared; // by the piece's own numbers
        for (const std::uint64_t offer : numbers[piece].offers())
            shared.push_back(numbers[0].of(offer));
        for (std::size_t row = pieceBegin(rows, piece, pieces); row < pieceBegin(rows, piece + 1, pieces); ++row)
            offers[row] = shared[offers[row]];
    }
    return offers;
}

Column<std::uint32_t> pricedRowsByDate(const Dataset &dataset)
{
    Column<std::uint32_t> rows;
    rows.reserve(dataset.rowCount());
    bool sorted = true;
    for (std::size_t row = 0; row < dataset.rowCount(); ++row) {
        if (!dataset.date[row] || !dataset.hasPrice(row))
            continue;
        sorted = sorted && (rows.empty() || *dataset.date[rows.back()] <= *dataset.date[row]);
        rows.push_back(static_cast<std::uint32_t>(row));
    }
    if (sorted)
        return rows;
    Column<std::uint64_t> keys;
    keys.reserve(rows.size());
    for (const std::uint32_t row : rows) {
        const auto day = static_cast<std::uint32_t>(dataset.date[row]->sinceEpoch) ^ 0x80000000U; // keeps the order
        keys.push_back(static_cast<std::uint64_t>(day) << 32 | row);
    }
    boost::sort::spreadsort::integer_sort(keys.begin(), keys.end());
    std::ranges::transform(keys, rows.begin(), [](std::uint64_t key) { return static_cast<std::uint32_t>(key); });
    return rows;
}

} // namespace llmflation
