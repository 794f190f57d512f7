#pragma once

#include "commandline/exitstatus.h"
#include "commandline/options.h"

namespace llmflation {

[[nodiscard]] ExitStatus run(const CheckOptions &options);

} // namespace llmflation
