// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/dates.h"
#include "models/base/ids.h"
#include "models/store/query.h"

#include <map>
#include <vector>

namespace uptake {

/// The licence states that were stored before this import, and the downloads that show each first and last. In memory,
/// because nearly every row of a newer download repeats a state.
class StateSpans
{
public:
    /// `state` is greater than all that were added before.
    void add(qint64 state, BatchId first, BatchId last) { m_spans.push_back({state, raw(first), raw(last), false}); }
    bool knows(qint64 state) { return find(state) != nullptr; }
    void seeAgain(qint64 state); ///< this download shows the state
    void unsee(qint64 state); ///< it does not after all
    /// The states with numbers in [from, to] have become those from `into` on.
    void move(qint64 from, qint64 to, qint64 into);
    /// Writes down which states this download of `snapshot` is the newest or oldest to show.
    [[nodiscard]] Expected<void> finish(Connection& connection, BatchId batch, std::optional<Day> snapshot);

private:
    struct Span
    {
        qint64 state = 0;
        qint64 first = 0; ///< batches
        qint64 last = 0; ///< 0: the state has moved away
        bool isSeen = false;
    };
    Span* find(qint64 state);

    std::vector<Span> m_spans; ///< by state
    std::map<qint64, Span> m_moved; ///< whose state got another number since
};

} // namespace uptake
