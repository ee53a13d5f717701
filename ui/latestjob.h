// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/job.h"

namespace uptake {

/// Counting of which only the newest answer matters. While a run is under way, a newer one waits for its end, in place of
/// any that waited before; the answer of a run that was overtaken is dropped. The thread that asks never waits.
class LatestJob
{
public:
    using Show = std::function<void()>; ///< puts an answer in place, on the thread that asked

    explicit LatestJob(QObject* context)
        : m_context(context)
    { }

    void run(std::function<Show()> work)
    {
        if (m_isRunning)
            m_next = std::move(work);
        else
            start(std::move(work));
    }
    /// Forgets what is under way: its answer is late.
    void drop()
    {
        if (m_isRunning)
            m_next = [] { return Show(); };
    }
    bool isRunning() const { return m_isRunning; }

private:
    void start(std::function<Show()> work)
    {
        m_isRunning = true;
        m_job = runJob<Show>(
            m_context, [work = std::move(work)](Progress&) { return Expected<Show>(work()); },
            [this](const Expected<Show>& show) {
                m_isRunning = false;
                if (m_next)
                    start(std::exchange(m_next, nullptr));
                else if (show && *show)
                    (*show)();
            });
    }

    QObject* m_context;
    std::function<Show()> m_next;
    bool m_isRunning = false;
    Job m_job;
};

} // namespace uptake
