#include "dataset/column.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <mutex>
#include <new>
#include <vector>
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

/// Runs of huge pages. Some that were given back stay here for the next of the same size: a dataset that is made anew
/// needs what the one before had, and the system clears every page that it hands out.
class HugePages {
public:
    HugePages() { m_kept.reserve(mostKept); }

    void *take(std::size_t bytes)
    {
        void *const kept = takeKept(bytes);
        return kept ? kept : mapHugePages(bytes);
    }

    void giveBack(void *memory, std::size_t bytes) noexcept
    {
        if (bytes > mostKeptBytes) {
            ::munmap(memory, bytes);
            return;
        }
        const std::lock_guard lock(m_mutex);
        while (m_keptBytes + bytes > mostKeptBytes) {
            ::munmap(m_kept.front().memory, m_kept.front().bytes);
            m_keptBytes -= m_kept.front().bytes;
            m_kept.erase(m_kept.begin());
        }
        m_kept.push_back({memory, bytes});
        m_keptBytes += bytes;
    }

private:
    void *takeKept(std::size_t bytes)
    {
        const std::lock_guard lock(m_mutex);
        const auto kept = std::ranges::find(m_kept.rbegin(), m_kept.rend(), bytes, &Run::bytes);
        if (kept == m_kept.rend())
            return nullptr;
        void *const memory = kept->memory;
        m_keptBytes -= bytes;
        m_kept.erase(std::next(kept).base());
        return memory;
    }

    struct Run {
        void *memory = nullptr;
        std::size_t bytes = 0;
    };
    static constexpr std::size_t mostKept = 16; // each is a huge page at least
    static constexpr std::size_t mostKeptBytes = mostKept * hugePage;

    std::mutex m_mutex;
    std::vector<Run> m_kept; ///< the oldest first
    std::size_t m_keptBytes = 0;
};

/// Hands out a huge page in pieces, one behind the other. It begins with the note of what is used of it, and goes back
/// when all its pieces have come back.
class SharedPages {
public:
    explicit SharedPages(HugePages &pages)
        : m_pages(pages)
    {
    }

    void *take(std::size_t bytes)
    {
        const std::size_t size = roundedUp(bytes, cacheLine);
        const std::lock_guard lock(m_mutex);
        if (!m_page || m_page->used + size > hugePage)
            m_page = ::new (m_pages.take(hugePage)) Page;
        void *const memory = reinterpret_cast<char *>(m_page) + m_page->used;
        m_page->used += size;
        ++m_page->pieces;
        return memory;
    }

    void giveBack(void *piece) noexcept
    {
        char *const place = static_cast<char *>(piece);
        auto *const page = reinterpret_cast<Page *>(place - reinterpret_cast<std::uintptr_t>(place) % hugePage);
        const std::lock_guard lock(m_mutex);
        if (--page->pieces > 0)
            return;
        page->used = sizeof(Page);
        if (page != m_page)
            m_pages.giveBack(page, hugePage);
    }

private:
    struct alignas(cacheLine) Page {
        std::size_t used = sizeof(Page);
        std::size_t pieces = 0;
    };

    HugePages &m_pages;
    std::mutex m_mutex;
    Page *m_page = nullptr; ///< has room
};

struct ColumnMemory {
    HugePages pages;
    SharedPages shared{pages};
};

/// Like malloc()'s, there is one.
ColumnMemory &ourMemory()
{
    static auto *const memory = new ColumnMemory; // stays: columns may be freed after all else
    return *memory;
}

} // namespace

void *allocateColumn(std::size_t bytes)
{
    if (bytes < leastMedium)
        return ::operator new(bytes);
    if (bytes < leastLarge)
        return ourMemory().shared.take(bytes);
    const std::size_t whole = roundedUp(bytes, hugePage);
    if (whole < bytes)
        throw std::bad_alloc();
    return ourMemory().pages.take(whole);
}

void freeColumn(void *memory, std::size_t bytes) noexcept
{
    if (bytes < leastMedium)
        ::operator delete(memory);
    else if (bytes < leastLarge)
        ourMemory().shared.giveBack(memory);
    else
        ourMemory().pages.giveBack(memory, roundedUp(bytes, hugePage));
}

#endif

} // namespace llmflation
