#pragma once

#include "commandline/exitstatus.h"
#include "commandline/options.h"

namespace llmflation {

/// Needs no display: makes a QApplication of its own on the offscreen platform.
[[nodiscard]] ExitStatus run(const ExportOptions &options);

} // namespace llmflation
