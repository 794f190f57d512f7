#include "formats/posixfile.h"

#include "dataset/words.h"

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace llmflation {

namespace {

constexpr std::size_t blockSize = 1 << 18;

template <typename Call>
ssize_t untilNotInterrupted(Call call)
{
    ssize_t result = 0;
    do {
        result = call();
    } while (result < 0 && errno == EINTR);
    return result;
}

} // namespace

bool FileDescriptor::close()
{
    return m_descriptor < 0 || ::close(std::exchange(m_descriptor, -1)) == 0;
}

bool readToEnd(int descriptor, std::size_t expectedSize, std::string &bytes)
{
    bytes.resize(expectedSize + 1); // one more, to see the end without growing
    std::size_t size = 0;
    while (true) {
        if (size == bytes.size())
            bytes.resize(bytes.size() + std::max(bytes.size() / 2, blockSize));
        const ssize_t got =
            untilNotInterrupted([&] { return ::read(descriptor, bytes.data() + size, bytes.size() - size); });
        if (got < 0)
            return false;
        if (got == 0)
            break;
        size += static_cast<std::size_t>(got);
    }
    bytes.resize(size);
    return true;
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

std::optional<std::string> irregularKind(const struct stat &status)
{
    switch (status.st_mode & S_IFMT) {
    case S_IFREG:
        return std::nullopt;
    case S_IFDIR:
        return "a directory";
    case S_IFIFO:
        return "a FIFO";
    case S_IFSOCK:
        return "a socket";
    default:
        return "a device";
    }
}

} // namespace llmflation
