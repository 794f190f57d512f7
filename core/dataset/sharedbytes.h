#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace llmflation {

/// Bytes that nobody changes any more and that any number of owners share.
class SharedBytes {
public:
    SharedBytes() = default;
    // NOLINTBEGIN(google-explicit-constructor): the same bytes, now shared
    SharedBytes(std::string bytes)
    {
        const auto owner = std::make_shared<const std::string>(std::move(bytes));
        m_data = {owner, owner->data()};
        m_size = owner->size();
    }
    SharedBytes(const char *text)
        : SharedBytes(std::string(text))
    {
    }
    // NOLINTEND(google-explicit-constructor)
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
