#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <utility>

namespace llmflation {

/// How far the reading of a file is, and the wish to end it early. Any thread may ask and look; the threads that read
/// tell of it once in a block of work, so that it costs them nothing. What is given back after isStopped() is to be
/// thrown away.
class WorkWatch {
public:
    explicit WorkWatch(std::stop_token stop = {})
        : m_stop(std::move(stop))
    {
    }

    enum class Part : std::uint8_t { Bytes, Records, Rows, Analysis };
    void begin(Part part, std::size_t units)
    {
        m_done.store(0, std::memory_order_relaxed);
        m_units.store(units, std::memory_order_relaxed);
        m_part.store(part, std::memory_order_relaxed);
    }
    void advance(std::size_t units) { m_done.fetch_add(units, std::memory_order_relaxed); }

    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }
    [[nodiscard]] Part part() const { return m_part.load(std::memory_order_relaxed); }
    /// Of the part that is worked on, 0 to 1.
    [[nodiscard]] double share() const
    {
        const auto units = std::max<std::size_t>(m_units.load(std::memory_order_relaxed), 1);
        return std::min(1.0, static_cast<double>(m_done.load(std::memory_order_relaxed)) / static_cast<double>(units));
    }

private:
    std::stop_token m_stop;
    std::atomic<Part> m_part = Part::Bytes;
    std::atomic<std::size_t> m_units = 1;
    std::atomic<std::size_t> m_done = 0;
};

} // namespace llmflation
