// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"
#include "models/facts/reportrow.h"
#include "models/store/query.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace uptake {

/// Some reports, with all that they point to.
struct Portion
{
    static constexpr size_t rowsAtMost = 2048;
    std::vector<ReportRow> rows = std::vector<ReportRow>(rowsAtMost);
    std::vector<std::string> connections = std::vector<std::string>(rowsAtMost);
    size_t size = 0;

    void add(const Query& row)
    {
        readReport(row, rows[size]);
        connections[size] = rows[size].connections;
        rows[size].connections = connections[size];
        ++size;
    }
};

/// Where readers hand portions over to the one who builds.
class Portions
{
public:
    explicit Portions(size_t readers)
        : m_readers(readers)
    {
    }
    /// An empty portion: a used one, if there is one.
    std::unique_ptr<Portion> empty()
    {
        const std::lock_guard lock(m_mutex);
        if (m_used.empty())
            return std::make_unique<Portion>();
        auto portion = std::move(m_used.back());
        m_used.pop_back();
        return portion;
    }
    /// False: it is not wanted any more.
    bool give(std::unique_ptr<Portion> portion)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_waiting.size() < mostWaiting || m_isStopped; });
        if (m_isStopped)
            return false;
        m_waiting.push_back(std::move(portion));
        m_changed.notify_all();
        return true;
    }
    /// Null when all readers have left.
    std::unique_ptr<Portion> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_waiting.empty() || m_readers == 0 || m_error; });
        if (m_waiting.empty() || m_error)
            return {};
        auto portion = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_changed.notify_all();
        return portion;
    }
    void giveBack(std::unique_ptr<Portion> portion)
    {
        portion->size = 0;
        const std::lock_guard lock(m_mutex);
        m_used.push_back(std::move(portion));
    }
    void leave(const std::optional<Error>& error)
    {
        const std::lock_guard lock(m_mutex);
        --m_readers;
        if (error && !m_error) {
            m_error = error;
            m_isStopped = true;
        }
        m_changed.notify_all();
    }
    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
        m_changed.notify_all();
    }
    std::optional<Error> error()
    {
        const std::lock_guard lock(m_mutex);
        return m_error;
    }

private:
    static constexpr size_t mostWaiting = 16; ///< of all readers

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<Portion>> m_waiting;
    std::vector<std::unique_ptr<Portion>> m_used;
    size_t m_readers;
    std::optional<Error> m_error;
    bool m_isStopped = false;
};

} // namespace uptake
