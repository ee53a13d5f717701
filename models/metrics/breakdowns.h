// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/groups.h"

namespace uptake {

/// A category and the organisations in it.
struct NamedGroup
{
    QString name; ///< as the data call it; empty where they say nothing
    Group organisations;
};

/// Organisations with an active licence on `day`.
Group organisationsLicensed(const Subset& subset, Day day);
/// Organisations with an active licence on `day` that is paid for: neither free of charge nor for evaluation.
Group organisationsPaying(const Subset& subset, Day day);

/// What a licence can be told by.
enum class LicenceTrait { Hosting, Size, Country, Type };

/// The organisations with an active licence on `day`, each once: by its largest such licence (ties: the newest). Sizes
/// are the capacity bands of the estimate, smallest first and the unknown last; else the largest group comes first
/// (ties: by name).
std::vector<NamedGroup> organisationsByLicence(const Subset& subset, Day day, LicenceTrait trait);

/// Organisations by the newest host version (major.minor) that any of their installations reported in `month`, newest
/// first.
std::vector<NamedGroup> organisationsByHostVersion(const Subset& subset, Month month);

/// Users that the reports of record of a month count, by organisation.
std::vector<Contribution> usersReported(const Subset& subset, Month month);

} // namespace uptake
