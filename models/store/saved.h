// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/batches.h"

#include <optional>

namespace uptake {

/// What became of a row that was saved, the most changed first.
enum class Saved { Added, Updated, Unchanged, Skipped };

/// As Saved; `replaces` names what an earlier row of the same file had become, if this one took its place.
struct SaveResult
{
    Saved saved = Saved::Added;
    std::optional<Saved> replaces;
};

inline qint64& countOf(RowCounts& counts, Saved saved)
{
    switch (saved) {
    case Saved::Added:
        return counts.added;
    case Saved::Updated:
        return counts.updated;
    case Saved::Unchanged:
        return counts.unchanged;
    case Saved::Skipped:
        break;
    }
    return counts.skipped;
}

inline void count(RowCounts& counts, const SaveResult& result)
{
    ++counts.rows;
    ++countOf(counts, result.saved);
    if (result.replaces) {
        --countOf(counts, *result.replaces);
        ++counts.skipped;
    }
}

} // namespace uptake
