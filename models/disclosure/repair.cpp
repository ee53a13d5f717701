// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disclosure/repair.h"

#include "models/disclosure/disclosuretext.h"

#include <QStringList>

#include <algorithm>
#include <tuple>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

int costOf(RowKind kind)
{
    return kind == RowKind::Leaf ? 1 : kind == RowKind::Margin ? 10 : 1000;
}

/// What orders rows by how dear they are: cost, organisations, name.
auto dearness(const AuditRow& row)
{
    return std::tuple(costOf(row.counted.kind), row.counted.contributions.size(), idOf(row.counted.name));
}

/// The organisations of a row and a name, to find others that have the same. The row outlives it.
class NamedMembers
{
public:
    NamedMembers(QString name, const std::vector<Contribution>& members)
        : m_name(std::move(name))
        , m_members(&members)
        , m_hash(members.size())
    {
        for (const Contribution& member : members)
            m_hash = (m_hash ^ raw(member.organisation)) * 0x9e37'79b9'7f4a'7c15 + (m_hash >> 29);
    }
    NamedMembers with(const QString& name) const
    {
        NamedMembers other = *this;
        other.m_name += u'|' + name;
        return other;
    }
    bool operator==(const NamedMembers& other) const
    {
        return m_hash == other.m_hash && m_name == other.m_name
            && std::ranges::equal(
                *m_members, *other.m_members, {}, &Contribution::organisation, &Contribution::organisation);
    }
    struct Hash
    {
        size_t operator()(const NamedMembers& members) const { return members.m_hash ^ qHash(members.m_name); }
    };

private:
    QString m_name;
    const std::vector<Contribution>* m_members;
    size_t m_hash;
};

class Repair
{
public:
    Repair(const LedgerView& ledger, const Policy& policy, Progress& progress)
        : m_ledger(ledger)
        , m_policy(policy)
        , m_progress(progress)
    {
    }

    Expected<Repaired> run(const std::vector<CountedRow>& counted)
    {
        if (const auto taken = takeRows(counted); !taken)
            return Failure(taken.error());
        findGroups();
        withholdTogether();
        m_result.blocks = linearSystem(m_result.rows);
        m_result.verdicts.resize(m_result.blocks.size());
        m_blocksOf.resize(m_result.rows.size());
        for (size_t i = 0; i < m_result.blocks.size(); ++i) {
            for (const BlockRow& row : m_result.blocks[i].rows)
                m_blocksOf[row.row].insert(i);
        }
        m_isDirty.assign(m_result.blocks.size(), true);
        if (const auto mended = mend(); !mended)
            return Failure(mended.error());
        if (const auto readmitted = readmit(); !readmitted)
            return Failure(readmitted.error());
        return std::move(m_result);
    }

private:
    std::vector<AuditRow>& rows() { return m_result.rows; }

    Expected<void> takeRows(const std::vector<CountedRow>& counted)
    {
        std::map<QString, size_t> known;
        for (const CountedRow& row : counted) {
            const LedgerRow* before = m_ledger.find(row.name);
            const bool isReprinted = before && !row.isMerged && row.shown;
            const auto [found, isNew] = known.try_emplace(idOf(row.name), rows().size());
            if (!isNew) {
                if (!sameContributions(rows()[found->second].counted, row))
                    return Failure(
                        Error{DisclosureText::tr("two different figures of the report bear the same name: %1")
                                  .arg(idOf(row.name)),
                            {}, {}});
                AuditRow& first = rows()[found->second];
                if (first.state == RowState::Shown && !row.shown) { // once withheld, withheld everywhere
                    first.state = RowState::Withheld;
                    first.counted = row;
                }
                continue;
            }
            if (isReprinted || (before && !row.shown)) {
                known.erase(found); // it is in the ledger, and stands in the system from there
                continue;
            }
            rows().push_back({row, row.isMerged ? RowState::Merged : row.shown ? RowState::Shown : RowState::Withheld});
        }
        m_reportRows = rows().size();
        takeLedger(known);
        return {};
    }

    void takeLedger(const std::map<QString, size_t>& known)
    {
        for (const LedgerRow& row : m_ledger.rows()) {
            CountedRow copy{.name = row.name,
                .statistic = row.statistic,
                .kind = RowKind::Leaf,
                .contributions = row.contributions,
                .value = row.value,
                .shown = row.shown};
            rows().push_back({std::move(copy), RowState::Ledger, row.report});
        }
        for (const LedgerRow& row : m_ledger.secrets()) {
            CountedRow copy{.name = row.name,
                .statistic = row.statistic,
                .kind = RowKind::Leaf,
                .contributions = row.contributions,
                .value = row.value,
                .verdict = Verdict::TooFew};
            const auto same = known.find(idOf(row.name));
            const bool isWithheldAgain = same != known.end() && rows()[same->second].state != RowState::Shown
                && sameContributions(rows()[same->second].counted, copy);
            if (!isWithheldAgain)
                rows().push_back({std::move(copy), RowState::Secret, row.report});
        }
    }

    static bool sameContributions(const CountedRow& a, const CountedRow& b)
    {
        return std::equal(a.contributions.begin(), a.contributions.end(), b.contributions.begin(),
            b.contributions.end(), [](const Contribution& x, const Contribution& y) {
                return x.organisation == y.organisation && x.value == y.value;
            });
    }

    /// Rows of the same organisations in the same period are one group. Those of them that share their columns too tell
    /// the same thing.
    void findGroups()
    {
        std::unordered_map<NamedMembers, std::vector<size_t>, NamedMembers::Hash> groups, twins;
        for (size_t i = 0; i < m_reportRows; ++i) {
            const CountedRow& counted = rows()[i].counted;
            const NamedMembers group(counted.name.period, counted.contributions);
            groups[group].push_back(i);
            twins[group.with(columnsOf(rows()[i]))].push_back(i);
        }
        for (auto& [name, members] : groups)
            m_groups.push_back(std::move(members));
        m_twinsOf.resize(m_reportRows);
        for (const auto& [name, members] : twins) {
            for (const size_t member : members)
                m_twinsOf[member] = members;
        }
    }

    /// One pattern a group: where a measure of it fails the primary rules, all are withheld.
    void withholdTogether()
    {
        for (const auto& group : m_groups) {
            const bool fails = std::any_of(group.begin(), group.end(), [&](size_t i) {
                const Verdict verdict = rows()[i].counted.verdict;
                return !rows()[i].counted.isMerged
                    && (verdict == Verdict::TooFew || verdict == Verdict::RestTooFew || verdict == Verdict::Dominated);
            });
            if (fails)
                withhold(group, Verdict::Together);
        }
    }

    /// Answers which of them were still to be printed.
    std::vector<size_t> withhold(const std::vector<size_t>& together, Verdict verdict)
    {
        std::vector<size_t> withheld;
        for (const size_t i : together) {
            if (rows()[i].state != RowState::Shown)
                continue;
            rows()[i].state = RowState::Withheld;
            rows()[i].counted.verdict = verdict;
            markDirty(i);
            withheld.push_back(i);
        }
        return withheld;
    }

    void markDirty(size_t row)
    {
        if (row < m_blocksOf.size()) {
            for (const size_t block : m_blocksOf[row])
                m_isDirty[block] = true;
        }
    }

    /// A block in which this report prints nothing new and withholds nothing is as it was.
    bool isTouched(const SystemBlock& block)
    {
        return std::any_of(
            block.rows.begin(), block.rows.end(), [&](const BlockRow& row) { return !rows()[row.row].isEarlier(); });
    }

    Expected<void> mend()
    {
        for (size_t i = 0; i < m_result.blocks.size(); ++i) {
            if (!m_isDirty[i] || !isTouched(m_result.blocks[i])) {
                m_isDirty[i] = false;
                continue;
            }
            if (!m_progress.report(qint64(i), qint64(m_result.blocks.size())))
                return cancelled();
            m_isDirty[i] = false;
            m_result.verdicts[i] = testBlock(m_result.blocks[i], rows(), m_policy);
            if (m_result.verdicts[i].isUndecided)
                return undecided();
            if (!m_result.verdicts[i].witness)
                continue;
            if (const auto ended = end(*m_result.verdicts[i].witness); !ended)
                return ended;
            i = size_t(std::find(m_isDirty.begin(), m_isDirty.end(), true) - m_isDirty.begin())
                - 1; // this block, or an earlier one
        }
        return {};
    }

    static Failure undecided()
    {
        return Failure(
            Error{DisclosureText::tr("it could not be decided in time whether the figures protect every organisation"),
                {}, DisclosureText::tr("choose fewer sections, or a stricter filter")});
    }

    /// Withholds the cheapest new row that the witness uses.
    Expected<void> end(const Witness& witness)
    {
        std::optional<size_t> cheapest;
        for (const auto& [row, factor] : witness.rows) {
            if (rows()[row].state == RowState::Shown
                && (!cheapest || dearness(rows()[row]) < dearness(rows()[*cheapest])))
                cheapest = row;
        }
        if (!cheapest) {
            return Failure(Error{DisclosureText::tr("earlier reports already let this be worked out: %1 (%2)")
                                     .arg(attackInWords(witness, rows()), earlierReports(witness)),
                {},
                DisclosureText::tr(
                    "no report can take that back; uptake ledger lists what was handed out, uptake ledger rebase "
                    "begins anew and the next report says so")});
        }
        m_withheld.push_back(*cheapest);
        m_result.attacks.push_back({witness, withhold(m_twinsOf[*cheapest], witness.test)});
        return {};
    }

    /// Those that a witness uses, in words.
    QString earlierReports(const Witness& witness) const
    {
        QStringList words;
        for (const qint64 number : earlierReportsOf(witness, m_result.rows)) {
            const auto known = m_ledger.history().reports.find(number);
            if (known != m_ledger.history().reports.end())
                words << inWords(known->second);
        }
        return words.isEmpty() ? DisclosureText::tr("the ledger does not say which") : words.join(u"; "_s);
    }

    /// Rows that were withheld against a witness, dearest first, come back where all tests still pass.
    Expected<void> readmit()
    {
        std::sort(m_withheld.begin(), m_withheld.end(),
            [&](size_t a, size_t b) { return dearness(rows()[a]) > dearness(rows()[b]); });
        for (const size_t candidate : m_withheld) {
            std::vector<std::pair<size_t, CountedRow>> before;
            std::set<size_t> blocks;
            for (const size_t i : m_twinsOf[candidate]) {
                if (rows()[i].state != RowState::Withheld || !isFromAudit(rows()[i].counted.verdict))
                    continue;
                before.emplace_back(i, rows()[i].counted);
                rows()[i].state = RowState::Shown;
                rows()[i].counted.verdict = Verdict::Fine;
                blocks.insert(m_blocksOf[i].begin(), m_blocksOf[i].end());
            }
            std::map<size_t, BlockVerdict> verdicts;
            bool passes = true;
            for (const size_t block : blocks) {
                if (!m_progress.report(0, 0))
                    return cancelled();
                verdicts[block] = testBlock(m_result.blocks[block], rows(), m_policy);
                passes = !verdicts[block].witness && !verdicts[block].isUndecided;
                if (!passes)
                    break;
            }
            if (passes) {
                for (auto& [block, verdict] : verdicts)
                    m_result.verdicts[block] = std::move(verdict);
                m_result.readmitted += int(before.size());
                continue;
            }
            for (auto& [i, counted] : before) {
                rows()[i].state = RowState::Withheld;
                rows()[i].counted = std::move(counted);
            }
        }
        return {};
    }

    const LedgerView& m_ledger;
    const Policy& m_policy;
    Progress& m_progress;
    Repaired m_result;
    size_t m_reportRows = 0;
    std::vector<std::vector<size_t>> m_groups;
    std::vector<std::vector<size_t>> m_twinsOf; ///< of each row, itself included
    std::vector<std::set<size_t>> m_blocksOf;
    std::vector<bool> m_isDirty;
    std::vector<size_t> m_withheld;
};

} // namespace

Expected<Repaired> repair(
    const std::vector<CountedRow>& counted, const LedgerView& ledger, const Policy& policy, Progress& progress)
{
    return Repair(ledger, policy, progress).run(counted);
}

std::set<qint64> earlierReportsOf(const Witness& witness, const std::vector<AuditRow>& rows)
{
    std::set<qint64> reports;
    for (const auto& [row, factor] : witness.rows)
        reports.insert(rows[row].report);
    if (witness.target)
        reports.insert(rows[*witness.target].report);
    reports.erase(0);
    return reports;
}

QString attackInWords(const Witness& witness, const std::vector<AuditRow>& rows)
{
    QString words;
    for (const auto& [row, factor] : witness.rows) {
        const RowName& name = rows[row].counted.name;
        const QString times
            = factor == 0 || std::abs(factor) == 1 ? QString() : QString::number(std::abs(factor)) + u" \u00d7 "_s;
        const QString sign = words.isEmpty() ? (factor < 0 ? u"\u2212 "_s : QString())
            : factor < 0                     ? u" \u2212 "_s
                                             : u" + "_s;
        words += sign + times + u"%1 (%2)"_s.arg(name.key, name.period);
    }
    if (witness.target) {
        const RowName& secret = rows[*witness.target].counted.name;
        return DisclosureText::tr("%1 tells %2 (%3)").arg(words, secret.key, secret.period);
    }
    return witness.organisations > 0
        ? DisclosureText::tr("%1 depends on %2 organisations").arg(words).arg(witness.organisations)
        : words;
}

} // namespace uptake
