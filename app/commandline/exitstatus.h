#pragma once

namespace llmflation {

/// What the process says to its caller; the numbers are a promise.
enum class ExitStatus : int {
    Done = 0,
    DataHasErrors = 1, ///< what could be done was done
    WrongUsage = 2,
    FileFailed = 3, ///< a file could not be read or written
};

} // namespace llmflation
