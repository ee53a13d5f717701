// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/selection.h"
#include "models/facts/tierband.h"

#include <span>
#include <vector>

namespace uptake {

/// Days, ends included, on which a licence is active in one state, and a subset keeps it.
struct LicenceSpan
{
    Day from = 0;
    Day to = 0;
    quint32 stratum = 0; ///< hosting * tierBandCount + band
    qint64 capacity = -1; ///< none below 0
};

/// Active licences on a day.
struct LicencePopulation
{
    qint64 licences = 0;
    qint64 capacity = 0; ///< users that they allow
    qint64 withoutCapacity = 0;
    std::vector<qint64> byStratum; ///< licences
};

/// When which licences of a subset are active (definitions.md, "active licences"): worked out once, asked for many
/// days.
class LicenceSpans
{
public:
    explicit LicenceSpans(const Subset& subset);

    /// The state of an active licence on a day; nullptr where it is not active then, or not kept.
    const LicenceSpan* on(quint32 licence, Day day) const
    {
        for (quint32 i = m_first[licence]; i < m_first[licence + 1]; ++i) {
            if (m_spans[i].from <= day && day <= m_spans[i].to)
                return &m_spans[i];
        }
        return nullptr;
    }
    size_t strata() const { return m_strata; }
    /// The population on each of `days`, which ascend.
    std::vector<LicencePopulation> on(const std::vector<Day>& days) const;

private:
    void add(const Subset& subset, quint32 licence, const LicenceState& state, Day from, Day to);

    size_t m_strata;
    std::vector<quint32> m_first; ///< of each licence, in m_spans; and the end
    std::vector<LicenceSpan> m_spans;
};

} // namespace uptake
