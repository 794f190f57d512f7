#pragma once

#include <span>
#include <string>

namespace llmflation {

/// Why no window can be opened with these arguments, the program's name first: they are more than a FILE and Qt's own
/// options, or there is no display, where Qt would end the process. Empty: nothing is in the way.
[[nodiscard]] std::string windowUsageProblem(std::span<const char *const> arguments);

} // namespace llmflation
