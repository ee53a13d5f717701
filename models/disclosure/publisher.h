// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/disclosure/published.h"
#include "models/disclosure/rules.h"
#include "models/metrics/estimate.h"
#include "models/metrics/statistics.h"

namespace uptake {

/// One category of a breakdown, before and after protection.
struct CategoryGroup
{
    QString name;
    Group organisations;
};
struct PublishedCategory
{
    QString name; ///< as the data call it, or "Other (3 categories)"
    Published count;
    Published share; ///< of the parent
    bool isOther = false;
};

/// What protection did to a figure: for the method page and the privacy panel.
struct ProtectionNote
{
    enum class Action { Withheld, Merged };
    Action action = Action::Withheld;
    QString figure; ///< name of the row
    Verdict reason = Verdict::Fine;
    qsizetype categories = 0; ///< how many were merged
};

/// Turns counted values into published ones, by the primary rules. Everything a report prints comes from here.
class Publisher
{
public:
    explicit Publisher(Policy policy)
        : m_policy(policy)
    { }
    const Policy& policy() const { return m_policy; }

    /// Number of organisations in a group that is part of `parent`. A group that is all of its parent has no rest to give away.
    Published count(const RowName& name, const Group& group, const Group& parent);
    /// Number of organisations in a part of `whole` of which the share is told too: one that is all of the whole is withheld, since it
    /// says something of every member (rule 4).
    Published part(const RowName& name, const Group& group, const Group& whole);
    /// Sum over organisations, three significant digits. Where a part of it is published too, what the part leaves must be nothing or
    /// publishable by itself: whoever subtracts the two learns it.
    Published sum(const RowName& name, const std::vector<Contribution>& contributions, const std::vector<Contribution>& publishedPart = {});
    /// A figure estimated from the organisations that contribute to a sum; withheld when that sum would be.
    Published estimate(const RowName& name, double value, const std::vector<Contribution>& sample);
    /// A share of two counts, from their shown values: whole per cent; under 5 % and over 95 % at the edges, where the whole has 2k.
    Published share(const RowName& name, const Published& part, const Published& whole);
    /// One end of the 95 % interval of a share, from the shown counts.
    Published intervalEnd(const RowName& name, const Published& part, const Published& whole, double Interval::*end);
    /// How a figure grew from `before` to `now`, from their shown values; withheld where either is, or where there was nothing.
    Published change(const RowName& name, const Published& now, const Published& before) const;
    /// The categories that part `parent`: small ones are merged into "Other" first, which must pass too, or the next smallest joins.
    /// The order is kept, with Other last.
    std::vector<PublishedCategory> categories(const RowName& name, const std::vector<CategoryGroup>& groups, const Group& parent);

    const std::vector<ProtectionNote>& notes() const { return m_notes; }

private:
    Published publishUnless(Verdict verdict, const RowName& name, Statistic statistic, Group group, double value);

    Policy m_policy;
    std::vector<ProtectionNote> m_notes;
};

} // namespace uptake
