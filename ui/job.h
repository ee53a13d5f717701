// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"
#include "models/base/progress.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QtConcurrentRun>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace uptake {

/// How far a job is: written by its thread, read by the window's.
struct JobProgress
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
};

/// Work that runs on another thread. The destructor cancels and waits, so that nothing outlives who started it. A job that
/// takes the place of another one cancels that, and does not wait for it: the destructor will.
class Job
{
public:
    Job() = default;
    Job(QFuture<void> future)
        : m_future(std::move(future))
    {
    }
    ~Job()
    {
        cancel();
        for (QFuture<void>& overtaken : m_overtaken)
            overtaken.waitForFinished();
        if (m_future.isValid())
            m_future.waitForFinished();
    }
    Job(const Job&) = delete;
    Job& operator=(const Job&) = delete;
    Job(Job&& other) noexcept { swap(other); }
    Job& operator=(Job&& other) noexcept
    {
        swap(other);
        std::erase_if(other.m_overtaken, [](const QFuture<void>& future) { return future.isFinished(); });
        m_overtaken.insert(m_overtaken.end(), other.m_overtaken.begin(), other.m_overtaken.end());
        other.m_overtaken.clear();
        if (other.m_future.isValid() && !other.m_future.isFinished()) {
            other.cancel();
            m_overtaken.push_back(other.m_future);
            other.m_future = QFuture<void>();
        }
        return *this;
    }

    void cancel()
    {
        if (m_future.isValid())
            m_future.cancel();
    }
    bool isRunning() const { return m_future.isValid() && m_future.isRunning(); }

private:
    void swap(Job& other) noexcept
    {
        std::swap(m_future, other.m_future);
        std::swap(m_overtaken, other.m_overtaken);
    }

    QFuture<void> m_future;
    std::vector<QFuture<void>> m_overtaken; ///< that were cancelled, and may not have ended yet
};

/// Tells the watching thread at most 25 times a second, and the work whether it was cancelled.
class PromiseProgress final : public Progress
{
public:
    PromiseProgress(QPromise<void>& promise, JobProgress& shared)
        : m_promise(promise)
        , m_shared(shared)
    {
        m_clock.start();
    }

    bool report(qint64 done, qint64 total) override
    {
        if (m_clock.elapsed() >= m_next) {
            m_next = m_clock.elapsed() + 40;
            m_shared.done = done;
            m_shared.total = total;
            m_promise.setProgressValue(++m_tick);
        }
        return !m_promise.isCanceled();
    }

private:
    QPromise<void>& m_promise;
    JobProgress& m_shared;
    QElapsedTimer m_clock;
    qint64 m_next = 0;
    int m_tick = 0;
};

/// Runs `work` (Progress& -> Expected<T>) on a worker thread; `progress(done, total)` and, once, `done(Expected<T>)`
/// are called on the thread of `context`, and never after its death. Cancelled work that had ended all the same counts
/// as what it is: done.
template <class T>
[[nodiscard]] Job runJob(QObject* context, std::function<Expected<T>(Progress&)> work,
    std::function<void(Expected<T>)> done, std::function<void(qint64, qint64)> progress = {})
{
    struct State
    {
        JobProgress progress;
        std::optional<Expected<T>> result; // not in the future: a cancelled future forgets its results
    };
    const auto state = std::make_shared<State>();
    auto* watcher = new QFutureWatcher<void>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::progressValueChanged, context, [state, progress = std::move(progress)] {
            if (progress && state->progress.total > 0)
                progress(state->progress.done, state->progress.total);
        });
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, state, done = std::move(done)] {
        watcher->deleteLater();
        done(state->result ? std::move(*state->result) : Expected<T>(cancelled()));
    });
    const QFuture<void> future = QtConcurrent::run([state, work = std::move(work)](QPromise<void>& promise) {
        PromiseProgress watched(promise, state->progress);
        state->result = work(watched);
    });
    watcher->setFuture(future);
    return Job(future);
}

/// Numbers the runs of one kind of work: the answer of an older run is late and must be dropped.
class Generation
{
public:
    int next() { return ++m_current; }
    bool isCurrent(int run) const { return run == m_current; }

private:
    int m_current = 0;
};

} // namespace uptake
