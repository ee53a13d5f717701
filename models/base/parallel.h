// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace uptake {

/// Rows that pay for a thread, a few milliseconds' worth, and how many threads there are at most. Set by tests alone, which
/// have few rows and want many threads.
inline std::atomic<size_t> rowsThatPay = 50'000;
inline std::atomic<size_t> mostThreads = std::clamp<size_t>(std::thread::hardware_concurrency(), 1, 8);

/// How many threads pay for work on so many rows.
inline size_t threadsFor(size_t rows)
{
    return std::clamp<size_t>(rows / rowsThatPay, 1, mostThreads);
}

/// Calls `work(thread)` once on each of so many threads, one of which is the caller's; returns when all are done.
template <class Work> void onThreads(size_t threads, Work work)
{
    std::vector<std::jthread> others;
    for (size_t thread = 1; thread < threads; ++thread)
        others.emplace_back([&work, thread] { work(thread); });
    work(size_t(0));
}

/// Calls `work(at)` once for each `at` below `count`, on so many threads, which take one after another.
template <class Work> void forEachOnThreads(size_t threads, size_t count, Work work)
{
    std::atomic<size_t> next = 0;
    onThreads(std::min(threads, count), [&](size_t) {
        for (size_t at = next++; at < count; at = next++)
            work(at);
    });
}

} // namespace uptake
