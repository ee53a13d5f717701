// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/dates.h"
#include "models/base/errors.h"

namespace uptake {

/// What made-up data to write.
struct SampleOptions
{
    int organisations = 300;
    int months = 24;
    Month last; ///< the newest month of reports
    quint32 seed = 1;
    int features = 12; ///< that installations report; the first twelve are named, further ones are numbered
};

/// Writes licenses.csv, transactions.csv, releases.csv, churn.csv and reports.jsonl of a made-up vendor into `folder`, which is made
/// where it is missing. The same options give the same bytes. Fails without leaving a file behind that was not there.
[[nodiscard]] Expected<void> writeSample(const QString& folder, const SampleOptions& options);

} // namespace uptake
