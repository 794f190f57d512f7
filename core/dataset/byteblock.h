#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#else
#include <array>
#endif

namespace llmflation {

/// Sixteen bytes that are looked at at once. What is asked of them comes back as a block, too: all bits of a byte for
/// yes, none for no.
class ByteBlock {
public:
    static constexpr std::size_t size = 16;

#ifdef __SSE2__
    ByteBlock() = default;
    explicit ByteBlock(const char *bytes)
    {
        std::memcpy(&m_bytes, bytes, size);
    }

    [[nodiscard]] ByteBlock equal(char sought) const
    {
        return _mm_cmpeq_epi8(m_bytes, _mm_set1_epi8(sought));
    }
    /// Those that are NUL or not in ASCII.
    [[nodiscard]] ByteBlock notPositive() const
    {
        return _mm_cmplt_epi8(m_bytes, _mm_set1_epi8(1));
    }
    /// A bit for each byte's highest, the first one's lowest.
    [[nodiscard]] std::uint32_t bits() const
    {
        return static_cast<std::uint32_t>(_mm_movemask_epi8(m_bytes));
    }
    friend ByteBlock operator|(ByteBlock a, ByteBlock b)
    {
        return _mm_or_si128(a.m_bytes, b.m_bytes);
    }
    friend ByteBlock operator&(ByteBlock a, ByteBlock b)
    {
        return _mm_and_si128(a.m_bytes, b.m_bytes);
    }
    /// Each byte less that of the other.
    friend ByteBlock operator-(ByteBlock a, ByteBlock b)
    {
        return _mm_sub_epi8(a.m_bytes, b.m_bytes);
    }
    [[nodiscard]] std::size_t sum() const
    {
        const __m128i halves = _mm_sad_epu8(m_bytes, _mm_setzero_si128());
        return static_cast<std::size_t>(_mm_cvtsi128_si32(halves)) +
               static_cast<std::size_t>(_mm_extract_epi16(halves, 4));
    }

private:
    ByteBlock(__m128i bytes) // NOLINT(google-explicit-constructor): what the instructions give
        : m_bytes(bytes)
    {
    }
    __m128i m_bytes = _mm_setzero_si128();
#else
    ByteBlock() = default;
    explicit ByteBlock(const char *bytes)
    {
        std::memcpy(m_bytes.data(), bytes, size);
    }

    [[nodiscard]] ByteBlock equal(char sought) const
    {
        return each([sought](std::int8_t byte) { return byte == static_cast<std::int8_t>(sought); });
    }
    [[nodiscard]] ByteBlock notPositive() const
    {
        return each([](std::int8_t byte) { return byte <= 0; });
    }
    [[nodiscard]] std::uint32_t bits() const
    {
        std::uint32_t bits = 0;
        for (std::size_t i = 0; i < size; ++i)
            bits |= static_cast<std::uint32_t>(m_bytes[i] < 0) << i;
        return bits;
    }
    friend ByteBlock operator|(const ByteBlock &a, const ByteBlock &b)
    {
        return both(a, b, [](int one, int other) { return one | other; });
    }
    friend ByteBlock operator&(const ByteBlock &a, const ByteBlock &b)
    {
        return both(a, b, [](int one, int other) { return one & other; });
    }
    /// Each byte less that of the other.
    friend ByteBlock operator-(const ByteBlock &a, const ByteBlock &b)
    {
        return both(a, b, [](int one, int other) { return one - other; });
    }
    [[nodiscard]] std::size_t sum() const
    {
        std::size_t sum = 0;
        for (const std::int8_t byte : m_bytes)
            sum += static_cast<std::uint8_t>(byte);
        return sum;
    }

private:
    template <typename Question>
    [[nodiscard]] ByteBlock each(Question question) const
    {
        ByteBlock answer;
        for (std::size_t i = 0; i < size; ++i)
            answer.m_bytes[i] = question(m_bytes[i]) ? -1 : 0;
        return answer;
    }
    template <typename Operation>
    static ByteBlock both(const ByteBlock &a, const ByteBlock &b, Operation operation)
    {
        ByteBlock result;
        for (std::size_t i = 0; i < size; ++i)
            result.m_bytes[i] = static_cast<std::int8_t>(operation(a.m_bytes[i], b.m_bytes[i]));
        return result;
    }
    std::array<std::int8_t, size> m_bytes{};
#endif
};

/// All bits of the last `count` bytes, 0 to 16.
[[nodiscard]] inline ByteBlock lastBytes(std::size_t count)
{
    static constexpr std::int8_t bytes[2 * ByteBlock::size] = {
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};
    return ByteBlock(reinterpret_cast<const char *>(bytes) + count);
}

} // namespace llmflation
