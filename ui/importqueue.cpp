// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importqueue.h"

#include <algorithm>

namespace uptake {

namespace {

/// Passes progress on, and remembers the rows where the window's thread can read them.
class CountingProgress final : public Progress
{
public:
    CountingProgress(Progress& progress, std::atomic<qint64>& rows)
        : m_progress(progress)
        , m_rows(rows)
    {
    }
    bool report(qint64 done, qint64 total) override { return m_progress.report(done, total); }
    void tellRows(qint64 rows) override { m_rows = rows; }

private:
    Progress& m_progress;
    std::atomic<qint64>& m_rows;
};

} // namespace

std::optional<qint64> QueueEntry::secondsLeft() const
{
    constexpr qint64 shortest = 1000; // ms before a rate means anything
    if (state != State::Running || milliseconds < shortest || bytesDone <= 0 || bytesInAll <= 0)
        return std::nullopt;
    return qint64(double(bytesInAll - bytesDone) / bytesPerSecond());
}

int ImportQueue::addImport(const QString& title, Work work)
{
    const int id = ++m_newest;
    QueueEntry entry;
    entry.id = id;
    entry.title = title;
    m_entries << entry;
    const auto start = [this, id, work = std::move(work)](
                           std::function<void()> done) { return startImport(id, work, std::move(done)); };
    const auto dropped = [this, id] { finish(id, cancelled()); };
    m_waiting << Item{id, start, dropped};
    Q_EMIT changed();
    startNext();
    return id;
}

int ImportQueue::add(Start start, std::function<void()> dropped)
{
    const int id = ++m_newest;
    m_waiting << Item{id, std::move(start), std::move(dropped)};
    startNext();
    return id;
}

void ImportQueue::startNext()
{
    if (m_running != 0 || m_waiting.isEmpty())
        return;
    const Item item = m_waiting.takeFirst();
    m_running = item.id;
    m_job = item.start([this] {
        m_running = 0;
        startNext();
    });
}

Job ImportQueue::startImport(int id, const Work& work, std::function<void()> done)
{
    QueueEntry* entry = find(id);
    entry->state = QueueEntry::State::Running;
    m_clock.start();
    const auto rows = std::make_shared<std::atomic<qint64>>(0);
    Job job = runJob<ImportSummary>(
        this,
        [work, rows](Progress& progress) {
            CountingProgress counting(progress, *rows);
            return work(counting);
        },
        [this, id, done = std::move(done)](const Expected<ImportSummary>& summary) {
            finish(id, summary);
            done();
        },
        [this, id, rows](qint64 bytesDone, qint64 bytesInAll) {
            QueueEntry* running = find(id);
            if (!running)
                return;
            running->bytesDone = bytesDone;
            running->bytesInAll = bytesInAll;
            running->rows = *rows;
            running->milliseconds = m_clock.elapsed();
            Q_EMIT progressed(id);
        });
    Q_EMIT started(id);
    Q_EMIT changed();
    return job;
}

void ImportQueue::finish(int id, const Expected<ImportSummary>& summary)
{
    QueueEntry* entry = find(id);
    if (!entry)
        return;
    if (entry->state == QueueEntry::State::Running)
        entry->milliseconds = m_clock.elapsed();
    if (summary) {
        entry->state = QueueEntry::State::Done;
        entry->summary = *summary;
        entry->rows = summary->counts.rows;
        entry->bytesDone = entry->bytesInAll;
    } else if (summary.error().kind == Error::Kind::Cancelled) {
        entry->state = QueueEntry::State::Cancelled;
    } else {
        entry->state = QueueEntry::State::Failed;
        entry->error = summary.error();
    }
    Q_EMIT ended(id);
    forgetOldest();
    Q_EMIT changed();
}

/// A watched folder may bring thousands: the newest that are over are enough.
void ImportQueue::forgetOldest()
{
    constexpr qsizetype mostOver = 50;
    const auto isOver = [](const QueueEntry& entry) { return entry.isOver(); };
    while (std::count_if(m_entries.begin(), m_entries.end(), isOver) > mostOver)
        m_entries.erase(std::find_if(m_entries.begin(), m_entries.end(), isOver));
}

void ImportQueue::cancel(int id)
{
    if (id != 0 && id == m_running) {
        m_job.cancel();
        return;
    }
    const auto waiting
        = std::find_if(m_waiting.begin(), m_waiting.end(), [id](const Item& item) { return item.id == id; });
    if (waiting == m_waiting.end())
        return;
    const Item item = *waiting;
    m_waiting.erase(waiting);
    if (item.dropped)
        item.dropped();
}

void ImportQueue::cancelRunning()
{
    m_job.cancel();
}

void ImportQueue::clearOver()
{
    m_entries.removeIf([](const QueueEntry& entry) { return entry.isOver(); });
    Q_EMIT changed();
}

bool ImportQueue::isImporting() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const QueueEntry& entry) { return !entry.isOver(); });
}

qsizetype ImportQueue::placeOf(int id) const
{
    const auto found
        = std::find_if(m_entries.begin(), m_entries.end(), [id](const QueueEntry& entry) { return entry.id == id; });
    return found == m_entries.end() ? -1 : found - m_entries.begin();
}

QueueEntry* ImportQueue::find(int id)
{
    const qsizetype place = placeOf(id);
    return place < 0 ? nullptr : &m_entries[place];
}

const QueueEntry* ImportQueue::entry(int id) const
{
    const qsizetype place = placeOf(id);
    return place < 0 ? nullptr : &m_entries[place];
}

} // namespace uptake
