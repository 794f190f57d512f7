#pragma once

#include <boost/unordered/unordered_flat_map.hpp>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

namespace llmflation {

enum class StringId : std::uint32_t {};

/// Each distinct text once, numbered in the order of arrival. Id 0 is the empty text. Texts are never removed.
class StringPool {
public:
    StringPool();
    StringPool(const StringPool &) = delete;
    StringPool &operator=(const StringPool &) = delete;

    StringId intern(std::string_view text);
    [[nodiscard]] std::optional<StringId> find(std::string_view text) const;
    [[nodiscard]] std::string_view view(StringId id) const { return m_texts[static_cast<std::uint32_t>(id)]; }
    [[nodiscard]] std::size_t size() const { return m_texts.size(); }

private:
    std::deque<std::string> m_texts; // a deque, because the map's keys look into it
    boost::unordered_flat_map<std::string_view, StringId> m_ids;
};

} // namespace llmflation
