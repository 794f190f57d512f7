#include "commandline/commandline.h"

#include "commandline/analyzecommand.h"
#include "commandline/checkcommand.h"
#include "commandline/console.h"
#include "commandline/convertcommand.h"
#include "commandline/exportcommand.h"
#include "commandline/sweepcommand.h"

#include <algorithm>

namespace llmflation {

bool isCommandLine(std::span<const char *const> arguments)
{
    constexpr std::array<std::string_view, 3> options{"--help", "-h", "--version"};
    const auto isAmong = [&](const auto &names) {
        return std::ranges::find(names, std::string_view(arguments[1])) != names.end();
    };
    return arguments.size() > 1 && (isAmong(commandNames) || isAmong(options));
}

int runCommandLine(std::span<const char *const> arguments)
{
    const auto parsed = parseCommandLine(arguments);
    if (const auto *reply = std::get_if<UsageReply>(&parsed)) {
        if (!reply->wrong)
            return static_cast<int>(print(reply->text));
        complainPlainly(reply->text);
        return static_cast<int>(ExitStatus::WrongUsage);
    }
    const auto runCommand = [](const auto &options) { return run(options); };
    return static_cast<int>(std::visit(runCommand, std::get<CommandOptions>(parsed)));
}

} // namespace llmflation
