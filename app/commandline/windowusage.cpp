#include "commandline/windowusage.h"

#include "commandline/commandline.h"
#include "commandline/editdistance.h"
#include "dataset/diagnostic.h"

#include <QFileInfo>

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
constexpr std::string_view emptyDataset = "--new"; // our own

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

std::string noSuchFile(std::string_view name)
{
    const auto distance = [&](std::string_view command) { return editDistance(name, command); };
    const auto nearest = *std::ranges::min_element(commandNames, {}, distance);
    std::string problem = fmt::format("there is no file and no command called {}", printableWhole(name));
    constexpr std::size_t mostSlips = 2;
    if (distance(nearest) <= mostSlips)
        problem += fmt::format("; the nearest command is {}", nearest);
    return problem;
}

bool isThere(std::string_view file)
{
    return file == "-" || QFileInfo::exists(QFile::decodeName(QByteArray(file.data())));
}

std::string displayProblem(std::string_view file)
{
    return file.empty() || isThere(file) ? "there is no display to open a window on" : noSuchFile(file);
}

} // namespace

std::string windowUsageProblem(std::span<const char *const> arguments)
{
    std::string_view file;
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string_view argument(arguments[i]);
        if (argument == "-" || !argument.starts_with('-')) {
            if (!file.empty() && !isThere(file)) // a command, misspelled, and its FILE
                return noSuchFile(file);
            file = argument;
            continue;
        }
        if (argument == emptyDataset)
            continue;
        const auto name = argument.substr(std::min(argument.find_first_not_of('-'), argument.size()));
        const auto key = name.substr(0, name.find('='));
        const bool takesNext = isOneOf(name, qtOptionsWithValue);
        if (!takesNext && !isOneOf(key, qtOptionsWithValue) && !isOneOf(key, qtFlags))
            return fmt::format("{} is not an option of the window", printableWhole(argument));
        if (takesNext && ++i == arguments.size())
            return fmt::format("{} needs a value", argument);
    }
    return mayHaveDisplay(arguments) ? std::string() : displayProblem(file);
}

} // namespace llmflation
