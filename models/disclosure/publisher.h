// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/disclosure/countedrow.h"
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
    enum class Action { Withheld, Merged, Rounded, Earlier };
    Action action = Action::Withheld;
    QString figure; ///< name of the row
    Verdict reason = Verdict::Fine;
    qsizetype categories = 0; ///< how many were merged
    QString period;
    RowName row = {}; ///< with its filter
    std::vector<EarlierReport> earlier = {}; ///< that have a part in it; told once the report is written, to its user alone
};

/// A note as the privacy panel shows it: "feature/pivot/using, 2026-10: withheld, since fewer than 10 organisations
/// stand behind it".
QString inWords(const ProtectionNote& note, const Policy& policy);

/// What the audit found of a report and of everything handed out before it, for the method page.
struct AuditFindings
{
    int earlierExports = 0; ///< that were taken into account
    std::optional<int> smallestGroup; ///< g*: on no fewer organisations depends any combination of figures; none where
                                      ///< it is only known to be k or more
    std::optional<Day> rebasedOn; ///< since when the ledger was begun anew for this report
};

/// Turns counted values into published ones, by the primary rules, by what the audit decided, and by what was published
/// before. Everything a report prints comes from here, and every row is kept for the audit. The rows of magnitudes
/// whose organisations may be set against each other share their measure; others must not ("users" that are reported,
/// "licensed users" that are bought).
class Publisher
{
public:
    explicit Publisher(Policy policy, const LedgerView* ledger = nullptr, Decisions decisions = {}, QString scope = {})
        : m_policy(policy)
        , m_ledger(ledger)
        , m_decisions(std::move(decisions))
        , m_scope(std::move(scope))
    {
    }
    const Policy& policy() const { return m_policy; }

    /// Number of organisations in a group that is part of `parent`. A group that is all of its parent has no rest to
    /// give away.
    Published count(const RowName& name, const Group& group, const Group& parent);
    /// Number of organisations in a part of `whole` of which the share is told too: one that is all of the whole is
    /// withheld, since it says something of every member (rule 4).
    Published part(const RowName& name, const Group& group, const Group& whole);
    /// Sum over organisations, three significant digits. Where a part of it is published too, what the part leaves must
    /// be nothing or publishable by itself: whoever subtracts the two learns it.
    Published sum(const RowName& name, const std::vector<Contribution>& contributions,
        const std::vector<Contribution>& publishedPart = {});
    /// A figure estimated from the organisations that contribute to a sum; withheld when that sum would be.
    Published estimate(const RowName& name, double value, const std::vector<Contribution>& sample);
    /// A share of two counts, from their shown values: whole per cent; under 5 % and over 95 % at the edges, where the
    /// whole has 2k.
    Published share(const RowName& name, const Published& part, const Published& whole);
    /// One end of the 95 % interval of a share, from the shown counts.
    Published intervalEnd(const RowName& name, const Published& part, const Published& whole, double Interval::*end);
    /// The categories that part `parent`: small ones are merged into "Other" first, which must pass too, or the next
    /// smallest joins. The order is kept, with Other last. Nothing where one category is the whole parent.
    std::vector<PublishedCategory> categories(
        const RowName& name, const std::vector<CategoryGroup>& groups, const Group& parent);

    /// How a figure grew from `before` to `now`, from their shown values; withheld where either is, or where there was
    /// nothing.
    Published change(const RowName& name, const Published& now, const Published& before);
    /// A mean or another ratio of two published figures, from their shown values.
    Published ratio(const RowName& name, const Published& part, const Published& whole);
    /// A median (0.5) or quartile (0.25, 0.75): the mean of the max(5, n/5) organisations around it, two significant
    /// digits. Needs 2k organisations, a quartile 4k.
    Published median(const RowName& name, const std::vector<Contribution>& contributions, double quantile = 0.5);

    /// Known when a report is built for the last time; none before, and in a report that is not audited.
    const std::optional<AuditFindings>& findings() const { return m_findings; }
    void tellFindings(const AuditFindings& findings) { m_findings = findings; }

    const std::vector<ProtectionNote>& notes() const { return m_notes; }
    /// Every figure that was given out, shares and changes included.
    const std::vector<Published>& published() const { return m_published; }
    /// Every row that was asked for, printed or withheld, and the categories that were merged: what the audit needs.
    const std::vector<CountedRow>& rows() const { return m_rows; }
    /// The same of one that publishes nothing more.
    std::vector<CountedRow> takeRows() { return std::move(m_rows); }
    std::vector<Published> takePublished() { return std::move(m_published); }

private:
    Published publish(CountedRow row, double toShow);
    Published magnitude(CountedRow row, double toShow);
    Published give(Published published); ///< keeps a copy
    RowName scoped(const RowName& name) const;
    Published makeShare(const RowName& name, const Published& part, const Published& whole);

    Policy m_policy;
    const LedgerView* m_ledger;
    Decisions m_decisions;
    QString m_scope; ///< what the report is filtered by: figures of another filter are other figures
    std::vector<CountedRow> m_rows;
    std::vector<Published> m_published;
    std::vector<ProtectionNote> m_notes;
    std::optional<AuditFindings> m_findings;
};

} // namespace uptake
