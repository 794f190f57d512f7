#include "dataset/stringpool.h"

namespace llmflation {

StringPool::StringPool()
{
    intern({});
}

StringId StringPool::intern(std::string_view text)
{
    if (const auto found = m_ids.find(text); found != m_ids.end())
        return found->second;
    const auto id = static_cast<StringId>(m_texts.size());
    m_ids.emplace(m_texts.emplace_back(text), id);
    return id;
}

std::optional<StringId> StringPool::find(std::string_view text) const
{
    const auto found = m_ids.find(text);
    return found != m_ids.end() ? std::optional(found->second) : std::nullopt;
}

} // namespace llmflation
