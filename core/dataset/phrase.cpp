#include "dataset/phrase.h"

#include <fmt/args.h>

namespace llmflation {

std::string filled(std::string_view pattern, const std::vector<std::string> &parts)
{
    fmt::dynamic_format_arg_store<fmt::format_context> store;
    for (const std::string &part : parts)
        store.push_back(std::cref(part));
    try {
        return fmt::vformat(pattern, store);
    } catch (const fmt::format_error &) {
        return std::string(pattern);
    }
}

std::string Phrase::text() const
{
    if (context.empty())
        return words;
    std::vector<std::string> texts;
    texts.reserve(parts.size());
    for (const Phrase &part : parts)
        texts.push_back(part.text());
    return filled(words, texts);
}

} // namespace llmflation
