#pragma once

#include "dataset/phrase.h"
#include "dataset/sharedbytes.h"
#include "dataset/workwatch.h"

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace llmflation {

/// Why a file could not be read or written: in words, with its path and what to do.
struct FileError {
    std::string path;
    Phrase message;
};

/// A SourceRecord's offsets have 32 bits.
inline constexpr std::size_t mostBytesOfAFile = std::numeric_limits<std::uint32_t>::max();

/// All bytes of a regular file, or of standard input for "-". Directories and devices are refused.
[[nodiscard]] tl::expected<SharedBytes, FileError> readFile(const std::string &path, WorkWatch *watch = nullptr);

/// Likewise, but the bytes of a large regular file are mapped and not copied: for a command that is soon done with
/// them. A file that another program shortens meanwhile ends this one (SIGBUS), as it does most readers of files.
[[nodiscard]] tl::expected<SharedBytes, FileError> mapFile(const std::string &path);

/// Replaces a file whole or not at all: a temporary file beside it takes every byte, each write is checked, it is
/// brought to the disk (fsync), read back and compared, and only then takes the name; mode and symbolic links stay.
/// After an error the old file is as it was, but for the last one possible: the new file stands there whole, and the
/// disk could not confirm its name. FIFOs, devices and directories are refused.
[[nodiscard]] tl::expected<void, FileError> writeFileAtomically(const std::string &path, std::string_view bytes);

/// Keeps what the file holds as "name.csv~" beside it, written as safely and with the file's mode. Nothing is done
/// where there is no such file, or where it holds `next` already and a copy would push out the older one.
[[nodiscard]] tl::expected<void, FileError> backUpFile(const std::string &path, std::string_view next);

} // namespace llmflation
