#pragma once

#include <algorithm>
#include <cstddef>
#include <future>
#include <thread>
#include <vector>

namespace llmflation {

/// Into how many pieces to cut a work so that each has at least `least` units and a processor of its own.
[[nodiscard]] inline std::size_t pieceCount(std::size_t units, std::size_t least)
{
    const std::size_t processors = std::max(1U, std::thread::hardware_concurrency());
    return std::clamp<std::size_t>(units / least, 1, processors);
}

/// Where piece `piece` of `pieces` begins in `units`.
[[nodiscard]] constexpr std::size_t pieceBegin(std::size_t units, std::size_t piece, std::size_t pieces)
{
    return units / pieces * piece + std::min(piece, units % pieces);
}

/// Calls job(0) to job(pieces - 1) at once, each in its own thread as far as there are any to be had, and waits for
/// them. What they throw comes out here.
template <typename Job>
void inParallel(std::size_t pieces, const Job &job)
{
    std::vector<std::future<void>> others;
    for (std::size_t piece = 1; piece < pieces; ++piece)
        others.push_back(std::async([&job, piece] { job(piece); }));
    job(std::size_t{0});
    for (std::future<void> &other : others)
        other.get();
}

} // namespace llmflation
