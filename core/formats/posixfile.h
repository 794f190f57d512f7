#pragma once

#include "dataset/phrase.h"
#include "dataset/sharedbytes.h"
#include "dataset/workwatch.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <utility>

namespace llmflation {

/// Owns an open file.
class FileDescriptor {
public:
    explicit FileDescriptor(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~FileDescriptor() { close(); }
    FileDescriptor(const FileDescriptor &) = delete;
    FileDescriptor &operator=(const FileDescriptor &) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int get() const { return m_descriptor; }
    /// Gives it away, open.
    [[nodiscard]] int release() { return std::exchange(m_descriptor, -1); }
    /// False: what was written may not have arrived; errno says why.
    bool close();

private:
    int m_descriptor;
};

/// All bytes from the start of a file, or of what is no file from here on; nothing after an error, and errno says why.
/// A large file is read by all processors at once.
[[nodiscard]] std::optional<SharedBytes> readToEnd(int descriptor, std::size_t expectedSize,
                                                   WorkWatch *watch = nullptr);

/// The bytes of a file in the place where the system has them; nothing where it cannot.
[[nodiscard]] std::optional<SharedBytes> mapWhole(int descriptor, std::size_t size);

// These return false after an error, and errno says why.
[[nodiscard]] bool writeAll(int descriptor, std::string_view bytes);
/// Also false, with EIO, if the file holds anything else.
[[nodiscard]] bool readsBackAs(int descriptor, std::string_view bytes);

/// What an error number means, to stand within a sentence: "no space left on device".
[[nodiscard]] std::string inWords(int error);

/// What the file is, "a directory", if it is not a regular one.
[[nodiscard]] std::optional<Phrase> irregularKind(const struct stat &status);

} // namespace llmflation
