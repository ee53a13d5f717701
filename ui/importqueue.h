// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/importer.h"
#include "ui/job.h"

#include <QElapsedTimer>
#include <QObject>

#include <atomic>

namespace uptake {

/// One choice of files on its way into the database: what the queue shows of it.
struct QueueEntry
{
    enum class State { Waiting, Running, Done, Failed, Cancelled };

    int id = 0;
    QString title;
    State state = State::Waiting;
    qint64 bytesDone = 0;
    qint64 bytesInAll = 0; ///< 0 = not known yet
    qint64 rows = 0; ///< read so far
    qint64 milliseconds = 0; ///< since it was started
    std::optional<ImportSummary> summary; ///< once done
    std::optional<Error> error; ///< once failed

    bool isOver() const { return state != State::Waiting && state != State::Running; }
    double bytesPerSecond() const { return milliseconds > 0 ? 1000.0 * double(bytesDone) / double(milliseconds) : 0; }
    double rowsPerSecond() const { return milliseconds > 0 ? 1000.0 * double(rows) / double(milliseconds) : 0; }
    /// Of the running one, at the rate so far; none while nothing can be said.
    std::optional<qint64> secondsLeft() const;
};

/// Work that writes to the database, one piece after the other: imports, which show how far they are, and work that
/// nobody watches (previews, undoing). All of it runs on worker threads; all signals come on this object's.
class ImportQueue : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<Expected<ImportSummary>(Progress&)>;
    /// Starts the work and answers its job; calls `ended` when that has ended, however.
    using Start = std::function<Job(std::function<void()> ended)>;

    using QObject::QObject;

    int addImport(const QString& title, Work work);
    /// `dropped` is called if it is cancelled before its turn.
    int add(Start start, std::function<void()> dropped = {});
    void cancel(int id); ///< waiting: it is dropped; running: it stops, and the database stays as it was
    void cancelRunning();
    void clearOver(); ///< forgets the imports that are over

    const QList<QueueEntry>& entries() const { return m_entries; } ///< imports, the oldest first
    const QueueEntry* entry(int id) const;
    bool isBusy() const { return m_running != 0 || !m_waiting.isEmpty(); }
    bool isImporting() const; ///< does an import run or wait?

Q_SIGNALS:
    void started(int id); ///< an import
    void progressed(int id);
    void ended(int id); ///< an import; its entry tells how
    void changed(); ///< entries came, went, or changed their state

private:
    struct Item
    {
        int id = 0;
        Start start;
        std::function<void()> dropped;
    };
    qsizetype placeOf(int id) const;
    QueueEntry* find(int id);
    void startNext();
    Job startImport(int id, const Work& work, std::function<void()> ended);
    void forgetOldest();
    void finish(int id, const Expected<ImportSummary>& summary);

    QList<QueueEntry> m_entries;
    QList<Item> m_waiting;
    int m_running = 0; ///< 0 = nothing runs
    int m_newest = 0;
    QElapsedTimer m_clock; ///< of the running import
    Job m_job;
};

} // namespace uptake
