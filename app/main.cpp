#include "commandline/commandline.h"
#include "windowmain.h"

#include <span>

int main(int argc, char **argv)
{
    const std::span<const char *const> arguments(argv, static_cast<std::size_t>(argc));
    if (llmflation::isCommandLine(arguments))
        return llmflation::runCommandLine(arguments);
    return llmflation::runWindow(argc, argv);
}
