#pragma once

#include <boost/unordered/unordered_flat_map.hpp>
#include <cstdint>
#include <cstring>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

namespace llmflation {

/// Of all bytes of a text, eight at a time; names are short.
struct TextHash {
    using is_avalanching = void; ///< every bit depends on every byte: no more mixing is needed
    [[nodiscard]] std::size_t operator()(std::string_view text) const
    {
        std::uint64_t hash = 0x9E3779B97F4A7C15U ^ text.size();
        for (; text.size() > 8; text.remove_prefix(8))
            hash = mix(hash, text, 8);
        return static_cast<std::size_t>(mix(hash, text, text.size()));
    }

private:
    static std::uint64_t mix(std::uint64_t hash, std::string_view text, std::size_t size)
    {
        std::uint64_t word = 0;
        if (size > 0) // the empty text may be nowhere
            std::memcpy(&word, text.data(), size);
        hash = (hash ^ word) * 0xD6E8FEB86659FD93U; // the multiplier of Wellons's hash for 64 bits
        return hash ^ hash >> 32;
    }
};

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
    boost::unordered_flat_map<std::string_view, StringId, TextHash> m_ids;
};

} // namespace llmflation
