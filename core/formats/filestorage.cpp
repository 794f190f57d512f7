#include "formats/filestorage.h"

#include "dataset/diagnostic.h"
#include "formats/posixfile.h"

#include <cerrno>
#include <climits>
#include <cstdio>
#include <fcntl.h>
#include <fmt/format.h>
#include <functional>
#include <new>
#include <random>
#include <unistd.h>

namespace llmflation {

namespace {

tl::unexpected<FileError> fileError(const std::string &path, const Phrase &problem)
{
    return tl::unexpected(FileError{path, phrase("Files", "{}: {}").with(printableWhole(path), problem)});
}

Phrase whyUnreadable(int error)
{
    switch (error) {
    case ENOENT:
        return phrase("Files", "there is no such file; check its name");
    case EACCES:
        return phrase("Files", "you have no permission to read it; change its mode or ask its owner for a copy");
    default:
        return phrase("Files", "can't be read: {}").with(inWords(error));
    }
}

Phrase tooLarge()
{
    return phrase("Files", "is larger than this program or the free memory can take (4 GB); split it");
}

tl::expected<SharedBytes, FileError> readDescriptor(int descriptor, std::size_t size, const std::string &path,
                                                    WorkWatch *watch = nullptr)
try {
    if (size > mostBytesOfAFile)
        return fileError(path, tooLarge());
    auto bytes = readToEnd(descriptor, size, watch);
    if (!bytes)
        return fileError(path, whyUnreadable(errno));
    if (bytes->size() > mostBytesOfAFile)
        return fileError(path, tooLarge());
    return *std::move(bytes);
} catch (const std::bad_alloc &) {
    return fileError(path, tooLarge());
}

std::string directoryOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? "." : path.substr(0, slash + 1);
}

/// Where the last of the symbolic links that start at `path` points; nothing: they go in a circle.
std::optional<std::string> followLinks(std::string path)
{
    constexpr int maxLinks = 40; // as in Linux
    std::string target(PATH_MAX, '\0');
    for (int link = 0; link < maxLinks; ++link) {
        const ssize_t length = ::readlink(path.c_str(), target.data(), target.size());
        if (length < 0)
            return path;
        const auto name = target.substr(0, static_cast<std::size_t>(length));
        path = name.starts_with('/') ? name : directoryOf(path).append("/").append(name);
    }
    return std::nullopt;
}

/// A new file beside the one that it is to replace; it goes away unless it takes that one's name.
class Replacement {
public:
    Replacement(const std::string &target, mode_t mode)
        : m_path(directoryOf(target) + fmt::format("/.llmflation-{:08x}", std::random_device{}()))
        , m_file(::open(m_path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode))
        , m_exists(m_file.isOpen())
    {
    }
    ~Replacement()
    {
        if (m_exists)
            ::unlink(m_path.c_str());
    }
    Replacement(const Replacement &) = delete;
    Replacement &operator=(const Replacement &) = delete;

    [[nodiscard]] FileDescriptor &file() { return m_file; }
    [[nodiscard]] bool takeName(const std::string &target)
    {
        m_exists = m_exists && std::rename(m_path.c_str(), target.c_str()) != 0;
        return !m_exists;
    }

private:
    std::string m_path;
    FileDescriptor m_file;
    bool m_exists;
};

/// Mode, and owner as far as this user can give it; false where the mode is not the old file's. File systems without
/// modes refuse to set one, and give both files the same.
bool inherit(int descriptor, const struct stat &old)
{
    constexpr mode_t modeBits = 07777;
    [[maybe_unused]] const int owner = ::fchown(descriptor, old.st_uid, old.st_gid);
    if (::fchmod(descriptor, old.st_mode & modeBits) == 0) // after the owner, whose change takes bits away
        return true;
    const int error = errno;
    struct stat now = {};
    const bool isSame = ::fstat(descriptor, &now) == 0 && ((now.st_mode ^ old.st_mode) & modeBits) == 0;
    errno = error;
    return isSame;
}

/// Puts a new name on the disk too. File systems that know no such thing keep the file all the same.
bool syncDirectory(const std::string &directory)
{
    const FileDescriptor opened(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opened.isOpen())
        return errno == EACCES; // a directory that may be written in and not looked into
    return ::fsync(opened.get()) == 0 || errno == EINVAL || errno == EROFS || errno == ENOTSUP;
}

/// Why the file must not be replaced.
std::optional<Phrase> whyRefused(const std::string &target, const struct stat &old)
{
    if (const auto kind = irregularKind(old))
        return phrase("Files", "is {}; give the name of a file").with(*kind);
    if (::faccessat(AT_FDCWD, target.c_str(), W_OK, AT_EACCESS) != 0)
        return phrase("Files", "can't be written ({}); change its mode or save under another name")
            .with(inWords(errno));
    return std::nullopt;
}

Phrase linkCircle()
{
    return phrase("Files", "is a symbolic link that leads back to itself");
}

/// `model`: whose mode and owner the file gets; none: those of a new file.
tl::expected<void, FileError> replaceFile(const std::string &path, const std::string &target, const struct stat *model,
                                          bool exists, std::string_view bytes)
{
    const auto failed = [&](std::string_view what) {
        const std::string why = inWords(errno);
        const Phrase sentence("Files", what);
        return fileError(path, exists ? phrase("Files", "{} ({}); the file is as it was").with(sentence, why)
                                      : phrase("Files", "{} ({}); no file was made").with(sentence, why));
    };
    Replacement replacement(target, model ? 0600 : 0666);
    FileDescriptor &file = replacement.file();
    if (!file.isOpen())
        return failed(translatable("Files", "its directory takes no new file"));
    if (model && !inherit(file.get(), *model))
        return failed(translatable("Files", "can't be given the mode of the old file"));
    if (!writeAll(file.get(), bytes) || ::fsync(file.get()) != 0)
        return failed(translatable("Files", "can't be written"));
    if (!readsBackAs(file.get(), bytes))
        return failed(translatable("Files", "was written but doesn't read back the same"));
    if (!file.close() || !replacement.takeName(target))
        return failed(translatable("Files", "can't be written"));
    if (!syncDirectory(directoryOf(target)))
        return fileError(path,
                         phrase("Files", "is written, but the disk reports an error ({}) and may lose it; save once "
                                         "more, or under another name on another disk")
                             .with(inWords(errno)));
    return {};
}

using Bytes = tl::expected<SharedBytes, FileError>;

/// `read` takes an open descriptor, the size to expect and the path.
Bytes openAndRead(const std::string &path, const std::function<Bytes(int, std::size_t, const std::string &)> &read)
{
    if (path == "-")
        return read(STDIN_FILENO, 0, "standard input");
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)); // a FIFO would wait
    struct stat status {};
    if (!file.isOpen() || ::fstat(file.get(), &status) != 0)
        return fileError(path, whyUnreadable(errno));
    if (const auto kind = irregularKind(status))
        return fileError(path, phrase("Files", "is {}; give the name of a file").with(*kind));
    return read(file.get(), static_cast<std::size_t>(status.st_size), path);
}

} // namespace

tl::expected<SharedBytes, FileError> readFile(const std::string &path, WorkWatch *watch)
{
    return openAndRead(path, [watch](int descriptor, std::size_t size, const std::string &name) {
        return readDescriptor(descriptor, size, name, watch);
    });
}

tl::expected<SharedBytes, FileError> mapFile(const std::string &path)
{
    return openAndRead(path, [](int descriptor, std::size_t size, const std::string &name) {
        constexpr std::size_t least = 1 << 24; // a smaller one is sooner copied
        const auto mapped = size >= least && size <= mostBytesOfAFile ? mapWhole(descriptor, size) : std::nullopt;
        return mapped ? *mapped : readDescriptor(descriptor, size, name);
    });
}

tl::expected<void, FileError> writeFileAtomically(const std::string &path, std::string_view bytes)
{
    const auto target = followLinks(path);
    if (!target)
        return fileError(path, linkCircle());
    struct stat old {};
    const bool exists = ::stat(target->c_str(), &old) == 0;
    if (!exists && errno != ENOENT)
        return fileError(path, phrase("Files", "can't be written ({}); no file was made").with(inWords(errno)));
    if (const auto refused = exists ? whyRefused(*target, old) : std::nullopt)
        return fileError(path, *refused);
    return replaceFile(path, *target, exists ? &old : nullptr, exists, bytes);
}

tl::expected<void, FileError> backUpFile(const std::string &path, std::string_view next)
{
    const auto target = followLinks(path);
    if (!target)
        return fileError(path, linkCircle());
    struct stat old {};
    if (::stat(target->c_str(), &old) != 0 || irregularKind(old))
        return {}; // saving makes it, or says why not
    const auto bytes = readFile(*target);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->view() == next)
        return {};
    const std::string backup = *target + '~';
    struct stat oldBackup {};
    const bool exists = ::lstat(backup.c_str(), &oldBackup) == 0;
    if (const auto kind = exists ? irregularKind(oldBackup) : std::nullopt)
        return fileError(backup, phrase("Files", "is {}; move it away, or switch backups off").with(*kind));
    return replaceFile(backup, backup, &old, exists, bytes->view());
}

} // namespace llmflation
