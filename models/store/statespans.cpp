// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statespans.h"

#include "models/store/rows.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace uptake {

StateSpans::Span* StateSpans::find(qint64 state)
{
    if (const auto moved = m_moved.find(state); moved != m_moved.end())
        return &moved->second;
    const auto span = std::lower_bound(
        m_spans.begin(), m_spans.end(), state, [](const Span& each, qint64 id) { return each.state < id; });
    return span != m_spans.end() && span->state == state && span->last != 0 ? &*span : nullptr;
}

void StateSpans::seeAgain(qint64 state)
{
    if (Span* span = find(state))
        span->isSeen = true;
}

void StateSpans::unsee(qint64 state)
{
    if (Span* span = find(state))
        span->isSeen = false;
}

void StateSpans::move(qint64 from, qint64 to, qint64 into)
{
    const auto isBefore = [](const Span& each, qint64 id) { return each.state < id; };
    std::vector<Span> moving;
    for (auto span = std::lower_bound(m_spans.begin(), m_spans.end(), from, isBefore);
         span != m_spans.end() && span->state <= to; ++span) {
        if (span->last != 0)
            moving.push_back(*span);
        span->last = 0;
    }
    const auto firstMoved = m_moved.lower_bound(from);
    const auto endMoved = m_moved.upper_bound(to);
    for (auto moved = firstMoved; moved != endMoved; ++moved)
        moving.push_back(moved->second);
    m_moved.erase(firstMoved, endMoved);
    for (Span& span : moving) {
        span.state += into - from;
        if (Span* there = find(span.state))
            there->isSeen |= span.isSeen;
        else
            m_moved.emplace(span.state, span);
    }
}

Expected<void> StateSpans::finish(Connection& connection, BatchId batch, std::optional<Day> snapshot)
{
    std::unordered_map<qint64, qint64> dates;
    const auto read = forEachRow(connection, u"SELECT id, coalesce(snapshot, 0) FROM batches"_s,
        [&](const Query& row) { dates.emplace(row.integer(0), row.integer(1)); });
    if (!read)
        return read;
    auto write = Query::prepare(
        connection, u"INSERT INTO licence_spans (state_id, first_batch, last_batch) VALUES (?, ?, ?) ON CONFLICT (state_id) DO UPDATE SET first_batch = excluded.first_batch, last_batch = excluded.last_batch"_s);
    if (!write)
        return Failure(write.error());
    const qint64 date = snapshot.value_or(0);
    const auto note = [&](const Span& span) -> Expected<void> {
        const bool isOldest = date < dates[span.first];
        const bool isNewest = date > dates[span.last];
        if (!span.isSeen || (!isOldest && !isNewest))
            return {};
        return write->send(span.state, isOldest ? raw(batch) : span.first, isNewest ? raw(batch) : span.last);
    };
    for (const Span& span : m_spans) {
        if (const auto done = note(span); !done)
            return done;
    }
    for (const auto& [state, span] : m_moved) {
        if (const auto done = note(span); !done)
            return done;
    }
    return {};
}

} // namespace uptake
