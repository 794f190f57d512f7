#include "commandline/editdistance.h"

#include "dataset/words.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace llmflation {

std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> costs(b.size() + 1);
    std::iota(costs.begin(), costs.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = std::exchange(costs[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (toLower(a[i]) == toLower(b[j]) ? 0 : 1);
            diagonal = costs[j + 1];
            costs[j + 1] = std::min({replaced, diagonal + 1, costs[j] + 1});
        }
    }
    return costs.back();
}

} // namespace llmflation
