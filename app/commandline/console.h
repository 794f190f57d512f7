#pragma once

#include "commandline/exitstatus.h"

#include <string_view>

namespace llmflation {

/// Writes to standard output, and says on standard error where that fails.
[[nodiscard]] ExitStatus print(std::string_view text);

/// One line on standard error: "llmflation: message".
void complain(std::string_view message);

/// Likewise, without the program's name: for lines that begin with a file's.
void complainPlainly(std::string_view line);

} // namespace llmflation
