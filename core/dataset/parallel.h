#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <future>
#include <thread>
#include <type_traits>
#include <vector>

namespace llmflation {

/// Asked of the system once: it may have to open a file for it.
[[nodiscard]] inline std::size_t processorCount()
{
    static const std::size_t processors = std::max(1U, std::thread::hardware_concurrency());
    return processors;
}

/// Into how many pieces to cut a work so that each has at least `least` units and a processor of its own.
[[nodiscard]] inline std::size_t pieceCount(std::size_t units, std::size_t least)
{
    return std::clamp<std::size_t>(units / least, 1, processorCount());
}

/// Likewise, in pieces so small that a thread that falls behind leaves some of its share to the others.
[[nodiscard]] inline std::size_t smallPieceCount(std::size_t units, std::size_t least)
{
    constexpr std::size_t share = 8; // pieces for each processor
    const std::size_t pieces = pieceCount(units, least);
    return pieces == 1 ? 1 : std::clamp<std::size_t>(units / least, pieces, share * pieces);
}

/// Where piece `piece` of `pieces` begins in `units`.
[[nodiscard]] constexpr std::size_t pieceBegin(std::size_t units, std::size_t piece, std::size_t pieces)
{
    return units / pieces * piece + std::min(piece, units % pieces);
}

/// In how many threads inParallel() works at most.
[[nodiscard]] inline std::size_t threadCount(std::size_t pieces)
{
    return pieceCount(pieces, 1);
}

/// Calls job(0) to job(pieces - 1), each once, in as many threads as there are processors and threads to be had, and
/// waits for them; or job(piece, thread), whose threads count from 0 and take pieces further and further on. What they
/// throw comes out here.
template <typename Job>
void inParallel(std::size_t pieces, const Job &job)
{
    std::atomic<std::size_t> next = 0;
    const auto work = [&](std::size_t thread) {
        for (std::size_t piece = next++; piece < pieces; piece = next++) {
            if constexpr (std::is_invocable_v<const Job &, std::size_t, std::size_t>)
                job(piece, thread);
            else
                job(piece);
        }
    };
    std::vector<std::future<void>> others;
    for (std::size_t thread = 1; thread < threadCount(pieces); ++thread)
        others.push_back(std::async(work, thread));
    work(0);
    for (std::future<void> &other : others)
        other.get();
}

} // namespace llmflation
