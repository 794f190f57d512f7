#include "dataset/stringpool.h"

#include <algorithm>

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
    m_ids.emplace(m_texts.emplace_back(copied(text)), id);
    return id;
}

std::string_view StringPool::copied(std::string_view text)
{
    constexpr std::size_t least = 1 << 10;
    constexpr std::size_t most = 1 << 18;
    if (m_blocks.empty() || m_blocks.back().capacity() - m_blocks.back().size() < text.size()) {
        const std::size_t usual = m_blocks.empty() ? least : std::min(2 * m_blocks.back().capacity(), most);
        m_blocks.emplace_back().reserve(std::max(usual, text.size()));
    }
    Column<char> &block = m_blocks.back();
    const std::size_t begin = block.size();
    block.insert(block.end(), text.begin(), text.end());
    return {block.data() + begin, text.size()};
}

std::optional<StringId> StringPool::find(std::string_view text) const
{
    const auto found = m_ids.find(text);
    return found != m_ids.end() ? std::optional(found->second) : std::nullopt;
}

} // namespace llmflation
