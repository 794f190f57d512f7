#pragma once

#include "dataset/column.h"
#include "dataset/stringpool.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace llmflation {

/// The distinct texts that one thread meets, and the row in which it met each first.
class OwnNames {
public:
    /// Rows must come in their order.
    StringId number(std::string_view text, std::uint32_t row)
    {
        const StringId id = m_pool->intern(text);
        if (m_pool->size() > m_firstRow.size())
            m_firstRow.push_back(row);
        return id;
    }

    [[nodiscard]] const StringPool &pool() const { return *m_pool; }
    [[nodiscard]] std::shared_ptr<const StringPool> sharedPool() const { return m_pool; }
    [[nodiscard]] std::uint32_t firstRow(StringId id) const { return m_firstRow[static_cast<std::size_t>(id)]; }

private:
    std::shared_ptr<StringPool> m_pool = std::make_shared<StringPool>();
    Column<std::uint32_t> m_firstRow{0}; ///< of the empty text, which is always there
};

/// A pool of what several threads met in different rows, in the order in which one thread would have met it.
struct SharedNames {
    std::shared_ptr<const StringPool> pool;
    std::vector<std::vector<StringId>> ids; ///< by thread and its own number; none: one thread's own pool is the pool
};
[[nodiscard]] SharedNames shareNames(std::span<const OwnNames *const> names);

} // namespace llmflation
