#pragma once

#include "commandline/optionvalue.h"

#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <optional>
#include <string>
#include <vector>

namespace llmflation {

template <typename T>
T valueOrThrow(const std::string &option, OptionValue<T> value)
{
    if (!value)
        throw CLI::ValidationError(option, value.error());
    return *value;
}

/// An option with one value that `parse` understands.
template <typename Target, typename T>
CLI::Option *addValue(CLI::App &app, const std::string &name, Target &target, OptionValue<T> (*parse)(std::string_view),
                      const std::string &typeName, const std::string &description)
{
    return app
        .add_option_function<std::string>(
            name, [&target, name, parse](const std::string &text) { target = valueOrThrow(name, parse(text)); },
            description)
        ->type_name(typeName);
}

/// An option that may be given several times, with one value each time.
template <typename T>
CLI::Option *addValues(CLI::App &app, const std::string &name, std::vector<T> &target,
                       OptionValue<T> (*parse)(std::string_view), const std::string &typeName,
                       const std::string &description)
{
    const auto take = [&target, name, parse](const std::vector<std::string> &texts) {
        for (const std::string &text : texts)
            target.push_back(valueOrThrow(name, parse(text)));
    };
    return app.add_option_function<std::vector<std::string>>(name, take, description)
        ->type_name(typeName)
        ->allow_extra_args(false);
}

} // namespace llmflation
