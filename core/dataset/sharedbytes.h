#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace llmflation {

/// Bytes that nobody changes any more and that any number of owners share.
class SharedBytes {
public:
    SharedBytes() = default;
    template <typename Text>
    requires std::is_convertible_v<Text, std::string>
    SharedBytes(Text &&bytes) // NOLINT(google-explicit-constructor): the same bytes, now shared
    {
        const auto owner = std::make_shared<const std::string>(std::forward<Text>(bytes));
        m_data = {owner, owner->data()};
        m_size = owner->size();
    }
    /// The first `size` of them.
    SharedBytes(std::shared_ptr<const char[]> data, std::size_t size)
        : m_data(std::move(data))
        , m_size(size)
    {
    }

    [[nodiscard]] std::string_view view() const { return {m_data.get(), m_size}; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool exist() const { return m_data != nullptr; }

private:
    std::shared_ptr<const char[]> m_data;
    std::size_t m_size = 0;
};

} // namespace llmflation
