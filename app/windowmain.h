#pragma once

namespace llmflation {

/// Opens the window on the file named in the arguments, or on the default dataset; the process's exit status.
[[nodiscard]] int runWindow(int argc, char **argv);

} // namespace llmflation
