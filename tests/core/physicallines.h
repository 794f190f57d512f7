#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace llmflation {

/// Goes through a text line by line; LF, CR LF and a lone CR each end one.
class PhysicalLines {
public:
    PhysicalLines(std::string_view text, std::size_t start)
        : m_text(text)
        , m_end(start)
        , m_lineFeed(start)
        , m_carriageReturn(start)
    {
    }

    /// On to the next line; false: there is none.
    bool next()
    {
        if (m_end == m_text.size())
            return false;
        m_start = m_end;
        find('\n', m_lineFeed);
        find('\r', m_carriageReturn);
        const bool both = m_carriageReturn + 1 == m_lineFeed;
        m_end = std::min({m_text.size(), both ? m_lineFeed + 1 : std::min(m_lineFeed, m_carriageReturn) + 1});
        ++m_number;
        return true;
    }
    /// With its line end.
    [[nodiscard]] std::string_view line() const { return m_text.substr(m_start, m_end - m_start); }
    [[nodiscard]] std::size_t end() const { return m_end; }
    [[nodiscard]] std::uint32_t number() const { return m_number; } ///< from 1

private:
    /// Searches on only once the place found before is passed, so that a text without that byte is searched once.
    void find(char c, std::size_t &found) const
    {
        if (found < m_start || (found == m_start && m_text[found] != c))
            found = std::min(m_text.find(c, m_start), m_text.size());
    }

    std::string_view m_text;
    std::size_t m_start = 0;
    std::size_t m_end;
    std::size_t m_lineFeed;
    std::size_t m_carriageReturn;
    std::uint32_t m_number = 0;
};

} // namespace llmflation
