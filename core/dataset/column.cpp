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
    return bytes >= hugePage / 2;
}

} // namespace

void *allocateColumn(std::size_t bytes)
{
    if (!isLarge(bytes))
        return ::operator new(bytes);
    const std::size_t whole = (bytes + hugePage - 1) / hugePage * hugePage;
    void *memory = ::operator new (whole, std::align_val_t{hugePage});
#ifdef __linux__
    [[maybe_unused]] const int advised = ::madvise(memory, whole, MADV_HUGEPAGE); // else small ones do
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
