#pragma once

#include "dataset/sharedbytes.h"

#include <cstdint>
#include <string>
#include <sys/stat.h>

namespace llmflation {

/// What identifies a file's contents, in the bytes of a SHA-256.
[[nodiscard]] std::string contentHash(std::string_view bytes);

/// A file as it was when it was last read or written, to notice that somebody else changed it since.
class FileOnDisk {
public:
    FileOnDisk() = default;
    /// The file before it is read, or after it was written.
    explicit FileOnDisk(std::string path);
    /// What the file held once; by now it may hold anything.
    [[nodiscard]] static FileOnDisk remembered(std::string path, std::string hash);

    void setContents(SharedBytes bytes) { m_bytes = std::move(bytes); } ///< what was read
    void setHash(std::string hash) { m_hash = std::move(hash); }        ///< of what was written

    enum class State : std::uint8_t { AsKnown, Changed, Gone };
    /// Reads the file only where its size or time say that it may have changed.
    [[nodiscard]] State look();
    /// From now on that of the disk is known.
    void accept() { *this = FileOnDisk(m_path, State::AsKnown); }

    /// Of the known contents.
    [[nodiscard]] const std::string &path() const { return m_path; }
    [[nodiscard]] const SharedBytes &contents() const { return m_bytes; } ///< may be none, and the hash is known then
    [[nodiscard]] const std::string &knownHash() const { return m_hash; } ///< empty: that of contents()

private:
    /// Size, time and identity of a file; `settled` false: it changed so lately that it could change again unseen.
    struct Stamp {
        bool exists = false;
        bool settled = false;
        std::int64_t size = 0;
        std::int64_t seconds = 0;
        std::int64_t nanoseconds = 0;
        std::uint64_t inode = 0;

        [[nodiscard]] bool sameAs(const Stamp &other) const;
    };
    FileOnDisk(std::string path, State);
    [[nodiscard]] static Stamp stampOf(const std::string &path);

    std::string m_path;
    Stamp m_stamp;
    SharedBytes m_bytes;
    std::string m_hash;
};

} // namespace llmflation
