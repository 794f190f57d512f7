#include "dataset/column.h"

#include <new>
#ifdef __linux__
#include <sys/mman.h>
#endif

namespace llmflation {

namespace {

constexpr std::size_t hugePage = std::size_t{1} << 21;

bool isLarge(std::size_t bytes)
{
    return bytes >= hugePage;
}

} // namespace

void *allocateColumn(std::size_t bytes)
{
    if (!isLarge(bytes))
        return ::operator new(bytes);
    void *memory = ::operator new (bytes, std::align_val_t{hugePage});
#ifdef __linux__
    // Whole huge pages only: what is left over takes no more than it needs. Where there are none, small ones do.
    [[maybe_unused]] const int advised = ::madvise(memory, bytes / hugePage * hugePage, MADV_HUGEPAGE);
#endif
    return memory;
}

void freeColumn(void *memory, std::size_t bytes) noexcept
{
    if (isLarge(bytes))
        ::operator delete (memory, std::align_val_t{hugePage});
    else
        ::operator delete(memory);
}

} // namespace llmflation
