// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"
#include "models/records/rejection.h"
#include "models/records/report.h"

#include <optional>
#include <variant>

namespace uptake {

/// Something in a source that is no usage report and need not be one: a bounce, a reply, an empty line.
struct Skipped
{
    qint64 line = 0; ///< as in Rejection
    QString reason; ///< "no usage report in it"; the import summary counts by this text
};

/// A report and where it stood.
struct ReadReport
{
    Report report;
    qint64 line = 0; ///< as in Rejection
};

using ReportItem = std::variant<ReadReport, Rejection, Skipped>;

/// A stream of usage reports, whatever carries them. Constant memory, however large the source is.
class ReportSource
{
public:
    virtual ~ReportSource() = default;
    /// The next item, none at the end. An error is one of the source as a whole (unreadable, lost); a broken report is a Rejection.
    virtual Expected<std::optional<ReportItem>> next() = 0;
    virtual qint64 bytesRead() const = 0; ///< for progress
    virtual qint64 bytesInAll() const = 0;
};

} // namespace uptake
