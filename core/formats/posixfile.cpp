#include "formats/posixfile.h"

#include "dataset/column.h"
#include "dataset/parallel.h"
#include "dataset/words.h"

#include <algorithm>
#include <cerrno>
#include <sys/mman.h>
#include <system_error>
#include <unistd.h>
#include <utility>
#include <vector>

namespace llmflation {

namespace {

constexpr std::size_t blockSize = 1 << 18;
constexpr std::size_t leastReadPiece = 1 << 21;
constexpr std::size_t readBlock = 1 << 22;

template <typename Call>
ssize_t untilNotInterrupted(Call call)
{
    ssize_t result = 0;
    do {
        result = call();
    } while (result < 0 && errno == EINTR);
    return result;
}

std::shared_ptr<char[]> makeBytes(std::size_t size)
{
    return {static_cast<char *>(allocateColumn(size)), [size](char *bytes) { freeColumn(bytes, size); }};
}

/// Reads the pieces of a large file at once. Gives the bytes that have been read from its start without a gap: none of
/// a small one, of a stream, or after an error, which reading on will meet again.
std::size_t readPieces(int descriptor, char *bytes, std::size_t size, WorkWatch *watch)
{
    const std::size_t pieces = pieceCount(size, leastReadPiece);
    std::vector<std::size_t> ends(pieces);
    if (pieces == 1)
        return 0;
    inParallel(pieces, [&](std::size_t piece) {
        std::size_t at = pieceBegin(size, piece, pieces);
        for (const std::size_t end = pieceBegin(size, piece + 1, pieces); at < end && !(watch && watch->isStopped());) {
            const std::size_t most = std::min(end - at, readBlock);
            const ssize_t got =
                untilNotInterrupted([&] { return ::pread(descriptor, bytes + at, most, static_cast<off_t>(at)); });
            if (got <= 0)
                break;
            at += static_cast<std::size_t>(got);
            if (watch)
                watch->advance(static_cast<std::size_t>(got));
        }
        ends[piece] = at;
    });
    std::size_t read = 0;
    for (std::size_t piece = 0; piece < pieces && read == pieceBegin(size, piece, pieces); ++piece)
        read = ends[piece];
    return read;
}

} // namespace

bool FileDescriptor::close()
{
    return m_descriptor < 0 || ::close(std::exchange(m_descriptor, -1)) == 0;
}

std::optional<SharedBytes> readToEnd(int descriptor, std::size_t expectedSize, WorkWatch *watch)
{
    std::size_t capacity = expectedSize + 1; // one more, to see the end without growing
    if (watch)
        watch->begin(WorkWatch::Part::Bytes, expectedSize);
    auto bytes = makeBytes(capacity);
    std::size_t size = readPieces(descriptor, bytes.get(), expectedSize, watch);
    if (size > 0 && ::lseek(descriptor, static_cast<off_t>(size), SEEK_SET) < 0)
        return std::nullopt;
    while (true) {
        if (watch && watch->isStopped()) {
            errno = ECANCELED;
            return std::nullopt;
        }
        if (size == capacity) {
            capacity += std::max(capacity / 2, blockSize);
            const auto grown = makeBytes(capacity);
            std::copy_n(bytes.get(), size, grown.get());
            bytes = grown;
        }
        const ssize_t got =
            untilNotInterrupted([&] { return ::read(descriptor, bytes.get() + size, capacity - size); });
        if (got < 0)
            return std::nullopt;
        if (got == 0)
            return SharedBytes(bytes, size);
        size += static_cast<std::size_t>(got);
    }
}

std::optional<SharedBytes> mapWhole(int descriptor, std::size_t size)
{
    int flags = MAP_PRIVATE;
#ifdef MAP_POPULATE
    flags |= MAP_POPULATE; // one call for all pages, not a fault for each
#endif
    void *const bytes = ::mmap(nullptr, size, PROT_READ, flags, descriptor, 0);
    if (bytes == MAP_FAILED)
        return std::nullopt;
    const std::shared_ptr<const char[]> owner(static_cast<const char *>(bytes),
                                              [bytes, size](const char *) { ::munmap(bytes, size); });
    return SharedBytes(owner, size);
}

bool writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t put = untilNotInterrupted([&] { return ::write(descriptor, bytes.data(), bytes.size()); });
        if (put < 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
    return true;
}

bool readsBackAs(int descriptor, std::string_view bytes)
{
    std::string block(blockSize, '\0');
    std::size_t offset = 0;
    while (true) {
        const ssize_t got = untilNotInterrupted(
            [&] { return ::pread(descriptor, block.data(), block.size(), static_cast<off_t>(offset)); });
        if (got < 0)
            return false;
        const auto size = static_cast<std::size_t>(got);
        if (std::string_view(block).substr(0, size) != bytes.substr(offset, size) ||
            (size == 0 && offset != bytes.size())) {
            errno = EIO;
            return false;
        }
        if (size == 0)
            return true;
        offset += size;
    }
}

std::string inWords(int error)
{
    std::string words = std::generic_category().message(error);
    if (!words.empty())
        words.front() = toLower(words.front());
    return words;
}

std::optional<Phrase> irregularKind(const struct stat &status)
{
    switch (status.st_mode & S_IFMT) {
    case S_IFREG:
        return std::nullopt;
    case S_IFDIR:
        return phrase("Files", "a directory");
    case S_IFIFO:
        return phrase("Files", "a FIFO");
    case S_IFSOCK:
        return phrase("Files", "a socket");
    case S_IFLNK:
        return phrase("Files", "a symbolic link");
    default:
        return phrase("Files", "a device");
    }
}

} // namespace llmflation
