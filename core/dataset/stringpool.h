#pragma once

#include "dataset/column.h"

#include <boost/unordered/unordered_flat_map.hpp>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace llmflation {

/// The first bytes of a text, eight or less, in loads of fixed size, which need no call: the first byte lowest, zero
/// past the last.
[[nodiscard]] inline std::uint64_t shortWord(const char *text, std::size_t size)
{
    const auto load = [text](auto word, std::size_t offset) {
        std::memcpy(&word, text + offset, sizeof word);
        return std::uint64_t{word};
    };
    if (size >= 8)
        return load(std::uint64_t{}, 0);
    if (size >= 4) // the last ones, some of which the first load has
        return load(std::uint32_t{}, 0) | load(std::uint32_t{}, size - 4) >> 8 * (8 - size) << 32;
    if (size >= 2)
        return load(std::uint16_t{}, 0) | load(std::uint16_t{}, size - 2) >> 8 * (4 - size) << 16;
    return size == 1 ? load(std::uint8_t{}, 0) : 0;
}

/// Of all bytes of a text, eight at a time; names are short.
struct TextHash {
    using is_avalanching = void; ///< every bit depends on every byte: no more mixing is needed
    [[nodiscard]] std::size_t operator()(std::string_view text) const
    {
        std::uint64_t hash = 0x9E3779B97F4A7C15U * (text.size() + 1); // far from the low bits that names fill
        std::size_t offset = 0;
        for (; offset + 8 < text.size(); offset += 8)
            hash = mixed(hash, shortWord(text.data() + offset, 8));
        // The last eight bytes of a longer text, whether some have been mixed in before or not.
        if (offset > 0)
            offset = text.size() - 8;
        return static_cast<std::size_t>(mixed(hash, shortWord(text.data() + offset, text.size() - offset)));
    }

private:
    static std::uint64_t mixed(std::uint64_t hash, std::uint64_t word)
    {
        hash = (hash ^ word) * 0xD6E8FEB86659FD93U; // the multiplier of Wellons's hash for 64 bits
        return hash ^ hash >> 32;
    }
};

/// As == has it.
struct TextEqual {
    [[nodiscard]] bool operator()(std::string_view a, std::string_view b) const
    {
        if (a.size() != b.size())
            return false;
        std::size_t offset = 0;
        for (; offset + 8 < a.size(); offset += 8)
            if (shortWord(a.data() + offset, 8) != shortWord(b.data() + offset, 8))
                return false;
        if (offset > 0)
            offset = a.size() - 8;
        return shortWord(a.data() + offset, a.size() - offset) == shortWord(b.data() + offset, a.size() - offset);
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
    [[nodiscard]] std::string_view copied(std::string_view text);

    std::vector<Column<char>> m_blocks; ///< the texts end to end; a block never grows, because all else looks into it
    Column<std::string_view> m_texts;
    boost::unordered_flat_map<std::string_view, StringId, TextHash, TextEqual,
                              ColumnAllocator<std::pair<const std::string_view, StringId>>>
        m_ids;
};

} // namespace llmflation
