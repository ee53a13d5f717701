// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/provenance.h"

#include <algorithm>
#include <iterator>

namespace uptake {

QList<ImportKind> sourcesOf(Term term)
{
    using K = ImportKind;
    switch (term) {
    case Term::ActiveLicences:
    case Term::LicensedUsers:
        return {K::Licenses};
    case Term::EstimatedUsers:
    case Term::Freshness:
    case Term::Changes:
        return {K::Licenses, K::Reports, K::Mail};
    case Term::VersionShare:
        return {K::Reports, K::Mail, K::Releases};
    case Term::RevenueReach:
        return {K::Reports, K::Mail, K::Licenses, K::Transactions};
    case Term::AdoptionCurves:
    case Term::TimeToUpgrade:
        return {K::Reports, K::Mail, K::Releases};
    case Term::DropSupport:
        return {K::Reports, K::Mail, K::Licenses, K::Transactions};
    case Term::Surroundings:
    case Term::FeatureUsers:
    case Term::Silence:
        return {K::Reports, K::Mail, K::Licenses};
    case Term::Sales:
        return {K::Transactions};
    case Term::Customers:
        return {K::Licenses};
    case Term::Evaluations:
        return {K::Licenses, K::Transactions, K::Conversion};
    case Term::Renewals:
        return {K::Licenses, K::Transactions, K::Renewal};
    case Term::Churn:
        return {K::Licenses, K::Transactions, K::Churn};
    case Term::Imports:
    case Term::Quarantine:
        return {K::Licenses, K::Transactions, K::Churn, K::Conversion, K::Renewal, K::Feedback, K::FreeTier,
            K::Distribution, K::Releases, K::Reports, K::Mail};
    default:
        return {K::Reports, K::Mail};
    }
}

std::vector<Batch> filesBehind(Term term, const QList<Batch>& all)
{
    const QList<ImportKind> kinds = sourcesOf(term);
    std::vector<Batch> files;
    std::copy_if(all.begin(), all.end(), std::back_inserter(files), [&](const Batch& batch) {
        const auto kind = importKindFromText(batch.kind);
        return !batch.undoneAt && kind && kinds.contains(*kind);
    });
    return files;
}

} // namespace uptake
