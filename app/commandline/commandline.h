#pragma once

#include <array>
#include <span>
#include <string_view>

namespace llmflation {

inline constexpr std::array<std::string_view, 5> commandNames{"analyze", "sweep", "export", "convert", "check"};

/// Whether the arguments, the program's name first, are for the command line and not for the window: they begin with
/// a command, or with an option of ours.
[[nodiscard]] bool isCommandLine(std::span<const char *const> arguments);

/// Runs a command to its end; the process's exit status.
[[nodiscard]] int runCommandLine(std::span<const char *const> arguments);

} // namespace llmflation
