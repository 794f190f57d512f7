#include "dataset/sharednames.h"

#include <algorithm>
#include <cstddef>
#include <tuple>

namespace llmflation {

SharedNames shareNames(std::span<const OwnNames *const> names)
{
    struct Met {
        std::uint32_t row = 0;
        std::uint32_t thread = 0;
        StringId id{};

        auto operator<=>(const Met &) const = default;
    };
    if (names.size() == 1)
        return {names.front()->sharedPool(), {}};
    SharedNames shared;
    Column<Met> all;
    for (std::uint32_t thread = 0; thread < names.size(); ++thread) {
        const std::size_t count = names[thread]->pool().size();
        const auto before = static_cast<std::ptrdiff_t>(all.size());
        for (std::uint32_t id = 0; id < count; ++id)
            all.push_back({names[thread]->firstRow(StringId{id}), thread, StringId{id}});
        std::inplace_merge(all.begin(), all.begin() + before, all.end());
        shared.ids.emplace_back(count);
    }
    const auto pool = std::make_shared<StringPool>();
    for (const Met &met : all)
        shared.ids[met.thread][static_cast<std::size_t>(met.id)] = pool->intern(names[met.thread]->pool().view(met.id));
    shared.pool = pool;
    return shared;
}

} // namespace llmflation
