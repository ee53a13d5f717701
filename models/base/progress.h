// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace uptake {

/// How long work tells how far it is, and learns in the same call whether to go on.
class Progress
{
public:
    virtual ~Progress() = default;
    /// `done` of `total` (bytes, rows: any unit; total 0 = unknown). Returns false when the user has cancelled.
    virtual bool report(qint64 done, qint64 total) = 0;
    /// How many rows have been read so far, of work that reads rows. For those who watch; nobody need listen.
    virtual void tellRows(qint64) { }
};

/// For callers that neither watch nor cancel.
class NoProgress final : public Progress
{
public:
    bool report(qint64, qint64) override { return true; }
};

} // namespace uptake
