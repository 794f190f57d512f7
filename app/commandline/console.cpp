#include "commandline/console.h"

#include <cerrno>
#include <cstdio>

#include <fmt/format.h>
#include <system_error>

namespace llmflation {

ExitStatus print(std::string_view text)
{
    const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
    if (written)
        return ExitStatus::Done;
    complain(fmt::format("standard output could not be written: {}", std::generic_category().message(errno)));
    return ExitStatus::FileFailed;
}

void complain(std::string_view message)
{
    complainPlainly(fmt::format("llmflation: {}", message));
}

void complainPlainly(std::string_view line)
{
    std::fwrite(line.data(), 1, line.size(), stderr);
    std::fputc('\n', stderr);
}

} // namespace llmflation
