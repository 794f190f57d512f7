#pragma once

#include <cstddef>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

namespace llmflation {

/// Memory that is not initialised. Pieces of 16 kB or more lie on huge pages where the system gives them: to touch a
/// million rows for the first time, 4 kB by 4 kB, takes longer than to compute with them, most of all on a virtual
/// machine. 32 MB of freed memory stay for those that come next.
[[nodiscard]] void *allocateColumn(std::size_t bytes);
void freeColumn(void *memory, std::size_t bytes) noexcept;

/// Of allocateColumn(). A resize() leaves new elements of simple types as they are, so that the processor that fills
/// them is the first to touch them.
template <typename T>
class ColumnAllocator {
public:
    using value_type = T;

    ColumnAllocator() = default;
    template <typename U>
    ColumnAllocator(const ColumnAllocator<U> &) noexcept // NOLINT(google-explicit-constructor): as allocators do
    {
    }

    [[nodiscard]] T *allocate(std::size_t count) { return static_cast<T *>(allocateColumn(count * sizeof(T))); }
    void deallocate(T *memory, std::size_t count) noexcept { freeColumn(memory, count * sizeof(T)); }

    template <typename U>
    void construct(U *place) noexcept(std::is_nothrow_default_constructible_v<U>)
    {
        ::new (static_cast<void *>(place)) U;
    }
    template <typename U, typename... Arguments>
    void construct(U *place, Arguments &&...arguments)
    {
        std::construct_at(place, std::forward<Arguments>(arguments)...);
    }

    friend bool operator==(const ColumnAllocator &, const ColumnAllocator &) { return true; }
};

/// One value for each of many rows.
template <typename T>
using Column = std::vector<T, ColumnAllocator<T>>;

} // namespace llmflation
