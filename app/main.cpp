#include "commandline/commandline.h"
#include "commandline/console.h"
#include "commandline/windowusage.h"
#include "windowmain.h"

#include <span>

int main(int argc, char **argv)
{
    using namespace llmflation;
    const std::span<const char *const> arguments(argv, static_cast<std::size_t>(argc));
    if (isCommandLine(arguments))
        return runCommandLine(arguments);
    if (const auto problem = windowUsageProblem(arguments); !problem.empty()) {
        complain(problem + "\nSee `llmflation --help`.");
        return static_cast<int>(ExitStatus::WrongUsage);
    }
    return runWindow(argc, argv);
}
