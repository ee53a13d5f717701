// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/groups.h"

namespace uptake {

constexpr int silentMonths = 2; ///< without a report: what makes an installation silent

/// An installation that is licensed and reported before, but not in the last two months.
struct SilentInstallation
{
    InstallationId installation{};
    quint32 licence = 0; ///< into Facts::licences(): the active one that it is linked to
    Row lastReport = 0;
};

/// Who is not heard of, at a day: those that fell silent apart from those that never reported.
struct Silence
{
    Day asOf = 0;
    std::optional<Day> newest = {}; ///< newest date of the data
    qint64 activeLicences = 0;
    qint64 reporting = 0; ///< of these: with a linked installation that reported in the last two months
    qint64 silent = 0; ///< with linked installations, all of them silent
    qint64 neverReported = 0; ///< with no installation linked to them: whether one reports unlinked is not known
    std::vector<SilentInstallation> installations = {}; ///< the longest silent first
    qint64 users = 0; ///< that these last reported
    /// Behind each of these figures: organisations of the licences, as the licence last says.
    struct Behind
    {
        Group activeLicences, reporting, silent, neverReported;
        Group installations; ///< and behind their users
    };
    Behind organisations = {};
};
Silence silence(const Subset& subset, Day asOf);

} // namespace uptake
