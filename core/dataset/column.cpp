#include "dataset/column.h"

#include <cstdint>
#include <mutex>
#include <new>
#ifdef __linux__
#include <sys/mman.h>
#endif

// The sanitizer sees a use of freed memory, or of memory past a piece's end, where malloc() gave it.
#ifdef __has_feature
#if __has_feature(address_sanitizer)
#define LLMFLATION_PLAIN_COLUMNS
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || !defined(__linux__)
#define LLMFLATION_PLAIN_COLUMNS
#endif

namespace llmflation {

#ifdef LLMFLATION_PLAIN_COLUMNS

void *allocateColumn(std::size_t bytes)
{
    return ::operator new(bytes);
}

void freeColumn(void *memory, std::size_t) noexcept
{
    ::operator delete(memory);
}

#else

namespace {

constexpr std::size_t hugePage = std::size_t{1} << 21;
constexpr std::size_t leastLarge = hugePage / 2;          // lies in huge pages of its own
constexpr std::size_t leastMedium = std::size_t{1} << 14; // shares one; what is smaller comes from malloc()
constexpr std::size_t cacheLine = 64;

constexpr std::size_t roundedUp(std::size_t value, std::size_t unit)
{
    return (value + unit - 1) / unit * unit;
}

/// Straight from the system, a multiple of huge pages: what malloc() notes between its pieces would touch small pages
/// and so keep the system from giving a huge one in their place.
void *mapHugePages(std::size_t bytes)
{
    const std::size_t mapped = bytes + hugePage;
    void *const memory = mapped < bytes
                             ? MAP_FAILED
                             : ::mmap(nullptr, mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        throw std::bad_alloc();
    const auto start = reinterpret_cast<std::uintptr_t>(memory);
    const std::size_t before = roundedUp(start, hugePage) - start;
    char *const aligned = static_cast<char *>(memory) + before;
    if (before > 0)
        ::munmap(memory, before);
    if (before < hugePage)
        ::munmap(aligned + bytes, hugePage - before);
    ::madvise(aligned, bytes, MADV_HUGEPAGE); // else small ones do
    return aligned;
}

/// Hands out huge pages in pieces, one behind the other. A page begins with the note of what is used of it, and is
/// used anew when all its pieces have been given back.
class SharedPages {
public:
    void *allocate(std::size_t bytes)
    {
        const std::size_t size = roundedUp(bytes, cacheLine);
        const std::lock_guard lock(m_mutex);
        if (!m_page || m_page->used + size > hugePage) {
            m_page = m_spare ? m_spare : ::new (mapHugePages(hugePage)) Page;
            m_spare = nullptr;
        }
        void *const memory = reinterpret_cast<char *>(m_page) + m_page->used;
        m_page->used += size;
        ++m_page->pieces;
        return memory;
    }

    void free(void *memory) noexcept
    {
        auto *const page = reinterpret_cast<Page *>(reinterpret_cast<std::uintptr_t>(memory) / hugePage * hugePage);
        const std::lock_guard lock(m_mutex);
        if (--page->pieces > 0)
            return;
        page->used = sizeof(Page);
        if (page == m_page)
            return;
        if (m_spare)
            ::munmap(page, hugePage);
        else
            m_spare = page;
    }

private:
    struct alignas(cacheLine) Page {
        std::size_t used = sizeof(Page);
        std::size_t pieces = 0;
    };

    std::mutex m_mutex;
    Page *m_page = nullptr; ///< has room
    Page *m_spare = nullptr;
};

SharedPages &sharedPages()
{
    static auto *const pages = new SharedPages; // stays: columns may be freed after all else
    return *pages;
}

} // namespace

void *allocateColumn(std::size_t bytes)
{
    if (bytes < leastMedium)
        return ::operator new(bytes);
    if (bytes < leastLarge)
        return sharedPages().allocate(bytes);
    const std::size_t whole = roundedUp(bytes, hugePage);
    if (whole < bytes)
        throw std::bad_alloc();
    return mapHugePages(whole);
}

void freeColumn(void *memory, std::size_t bytes) noexcept
{
    if (bytes < leastMedium)
        ::operator delete(memory);
    else if (bytes < leastLarge)
        sharedPages().free(memory);
    else
        ::munmap(memory, roundedUp(bytes, hugePage));
}

#endif

} // namespace llmflation
