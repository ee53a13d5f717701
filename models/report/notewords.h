// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/disclosure/publisher.h"

namespace uptake {

// What protection did to a report, in words for its user. A report itself tells less of it (methodSection).

/// Why a figure was merged or withheld, in a sentence.
QString reasonText(const ProtectionNote& note, const Policy& policy);
/// Which earlier reports have a part in that, in a sentence; empty where none has.
QString earlierText(const ProtectionNote& note);
/// The earlier reports that any of the notes names, each once, oldest first.
std::vector<EarlierReport> earlierReportsOf(const std::vector<ProtectionNote>& notes);
/// "\"Play SQL\" (no. 3, 27 November 2026); ...": no more of them than one reads.
QString listed(const std::vector<EarlierReport>& reports);

} // namespace uptake
