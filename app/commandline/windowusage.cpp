#include "commandline/windowusage.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string_view>

namespace llmflation {

namespace {

// As QGuiApplication and QApplication document them; one or two hyphens, and the value after = or in the next argument.
constexpr std::array<std::string_view, 14> qtOptionsWithValue{
    "platform",    "platformpluginpath", "platformtheme", "plugin", "qwindowgeometry", "geometry",
    "qwindowicon", "qwindowtitle",       "title",         "icon",   "session",         "display",
    "style",       "stylesheet"};
constexpr std::array<std::string_view, 5> qtFlags{"reverse", "widgetcount", "nograb", "dograb", "sync"};

/// Where none of these is said, Qt would look for a display, and end the process.
bool mayHaveDisplay(std::span<const char *const> arguments)
{
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM") ||
           std::ranges::any_of(arguments, [](std::string_view argument) {
               return argument.starts_with("-platform") || argument.starts_with("--platform");
           });
}

bool isOneOf(std::string_view name, std::span<const std::string_view> names)
{
    return std::ranges::find(names, name) != names.end();
}

} // namespace

std::string windowUsageProblem(std::span<const char *const> arguments)
{
    std::size_t files = 0;
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string_view argument(arguments[i]);
        if (!argument.starts_with('-')) {
            if (++files > 1)
                return fmt::format("{}: the window opens one FILE, and no command is called {}", argument,
                                   arguments[1]);
            continue;
        }
        const auto name = argument.substr(std::min(argument.find_first_not_of('-'), argument.size()));
        const auto key = name.substr(0, name.find('='));
        const bool takesNext = isOneOf(name, qtOptionsWithValue);
        if (!takesNext && !isOneOf(key, qtOptionsWithValue) && !isOneOf(key, qtFlags))
            return fmt::format("{} is not an option of the window", argument);
        if (takesNext && ++i == arguments.size())
            return fmt::format("{} needs a value", argument);
    }
    return mayHaveDisplay(arguments) ? std::string() : "there is no display to open a window on";
}

} // namespace llmflation
