// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace uptake {

/// Reads ahead: runs `produce` on a thread of its own while the caller stores what came before. Items keep their order; a few hundred
/// of them wait at most. Destroying it stops the thread.
template<class Item> class Pipeline
{
public:
    using Produce = std::function<Expected<std::optional<Item>>()>;

    enum class Reading { Ahead, OnDemand }; ///< OnDemand: on the caller's thread, where starting another would take longer than the reading

    explicit Pipeline(Produce produce, Reading reading = Reading::Ahead)
        : m_produce(std::move(produce))
    {
        if (reading == Reading::Ahead)
            m_thread = std::thread([this] { run(); });
    }
    ~Pipeline()
    {
        if (!m_thread.joinable())
            return;
        {
            const std::lock_guard lock(m_mutex);
            m_isStopped = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }
    Pipeline(const Pipeline&) = delete;
    Pipeline& operator=(const Pipeline&) = delete;

    /// The next item, which lives until the one after it is asked for; nullptr at the end; or the error that ended the reading.
    [[nodiscard]] Expected<Item*> next()
    {
        if (!m_thread.joinable())
            return produceOne();
        if (m_at < m_current.size() || take())
            return &m_current[m_at++];
        const auto end = std::exchange(m_end, Expected<std::optional<Item>>());
        return end ? Expected<Item*>(nullptr) : Failure(end.error());
    }

private:
    static constexpr size_t chunkItems = 128;
    static constexpr size_t chunksAhead = 4;
    using Chunk = std::vector<Item>;

    Expected<Item*> produceOne()
    {
        m_current.clear();
        if (m_isDone)
            return nullptr;
        auto item = m_produce();
        m_isDone = !item || !*item;
        if (!item)
            return Failure(item.error());
        if (!*item)
            return nullptr;
        m_current.push_back(std::move(**item));
        return &m_current.front();
    }

    /// Fetches the next chunk; false once all have been given out.
    bool take()
    {
        m_at = 0;
        std::unique_lock lock(m_mutex);
        if (!m_current.empty())
            m_used.push_back(std::exchange(m_current, Chunk()));
        m_changed.wait(lock, [this] { return !m_chunks.empty() || m_isDone; });
        if (m_chunks.empty())
            return false;
        m_current = std::move(m_chunks.front());
        m_chunks.pop_front();
        lock.unlock();
        m_changed.notify_all();
        return true;
    }

    /// An empty chunk. What a used one held is freed here, by the thread that made it, which is much cheaper.
    Chunk emptyChunk()
    {
        Chunk chunk;
        {
            const std::lock_guard lock(m_mutex);
            if (!m_used.empty()) {
                chunk = std::move(m_used.back());
                m_used.pop_back();
            }
        }
        chunk.clear();
        chunk.reserve(chunkItems);
        return chunk;
    }

    /// Hands a chunk over; false if nobody wants it any more.
    bool give(Chunk&& chunk)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_chunks.size() < chunksAhead || m_isStopped; });
        if (m_isStopped)
            return false;
        m_chunks.push_back(std::move(chunk));
        lock.unlock();
        m_changed.notify_all();
        return true;
    }

    void run()
    {
        bool isOver = false;
        while (!isOver) {
            Chunk chunk = emptyChunk();
            Expected<std::optional<Item>> item;
            while (!isOver && chunk.size() < chunkItems) {
                item = m_produce();
                isOver = !item || !*item;
                if (!isOver)
                    chunk.push_back(std::move(**item));
            }
            if (!chunk.empty() && !give(std::move(chunk)))
                return;
            if (isOver) {
                const std::lock_guard lock(m_mutex);
                m_end = std::move(item);
                m_isDone = true;
            }
        }
        m_changed.notify_all();
    }

    Produce m_produce;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Chunk> m_chunks;
    std::vector<Chunk> m_used; ///< given out and done with
    Expected<std::optional<Item>> m_end; ///< none, or the error
    bool m_isDone = false; ///< all chunks are in the queue
    bool m_isStopped = false; ///< the reader has gone
    Chunk m_current; ///< of the reader alone
    size_t m_at = 0;
    std::thread m_thread; ///< it uses all the others
};

} // namespace uptake
