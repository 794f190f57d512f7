#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace llmflation {

/// Numbers (the low byte first) and texts (their length first), end to end.
class PackedWriter {
public:
    void byte(std::uint8_t value) { m_bytes += static_cast<char>(value); }
    void number(std::uint64_t value, std::size_t size)
    {
        for (std::size_t i = 0; i < size; ++i)
            byte(static_cast<std::uint8_t>(value >> (8 * i)));
    }
    void number32(std::size_t value) { number(value, 4); }
    void text(std::string_view value)
    {
        number(value.size(), 8);
        m_bytes += value;
    }
    [[nodiscard]] std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

/// Reads them back from bytes that may be anything. Past their end everything is zero or empty, and ok() false.
class PackedReader {
public:
    explicit PackedReader(std::string_view bytes)
        : m_rest(bytes)
    {
    }
    [[nodiscard]] std::uint64_t number(std::size_t size)
    {
        const std::string_view bytes = raw(size);
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < bytes.size(); ++i)
            value |= std::uint64_t{static_cast<std::uint8_t>(bytes[i])} << (8 * i);
        return value;
    }
    [[nodiscard]] std::uint8_t byte() { return static_cast<std::uint8_t>(number(1)); }
    [[nodiscard]] std::uint32_t number32() { return static_cast<std::uint32_t>(number(4)); }
    [[nodiscard]] std::string_view text() { return raw(number(8)); }
    /// How many things of at least `size` bytes follow; no more than there can be.
    [[nodiscard]] std::size_t count(std::size_t size)
    {
        const std::size_t value = number32();
        m_ok = m_ok && value <= m_rest.size() / size;
        return m_ok ? value : 0;
    }
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

private:
    std::string_view raw(std::uint64_t size)
    {
        m_ok = m_ok && size <= m_rest.size();
        if (!m_ok)
            return {};
        const std::string_view bytes = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return bytes;
    }

    std::string_view m_rest;
    bool m_ok = true;
};

} // namespace llmflation
