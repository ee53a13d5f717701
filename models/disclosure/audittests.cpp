// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disclosure/audittests.h"

#include "models/disclosure/headlinenumber.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace uptake {

namespace {

constexpr int solverMilliseconds = 20'000; ///< for the intervals of one block
constexpr qint64 workBesideEarlier = 500'000'000; ///< multiplications: many earlier rows can make a search endless
constexpr qint64 largestFactor = 1000; ///< that a combination is described with

/// A factor as a small whole number; 0 if it is none.
qint64 smallFactor(quint64 factor)
{
    if (factor <= quint64(largestFactor))
        return qint64(factor);
    const quint64 negative = FirstPrime::prime - factor;
    return negative <= quint64(largestFactor) ? -qint64(negative) : 0;
}

/// Is a row secret? A count that is all of its whole is told as "over 95 %" only: the secret is that it is all, and
/// every atom could hide organisations that are not in it.
bool isSecret(const AuditRow& row)
{
    return !row.isPublished() && row.counted.verdict != Verdict::TellsOfAll;
}

/// Must a row of a block not be told for its own sake, or only for others'?
bool isSensitive(const AuditRow& row, bool isRest)
{
    const Verdict verdict = row.counted.verdict;
    return verdict == Verdict::TooFew || verdict == Verdict::Dominated || (verdict == Verdict::RestTooFew && isRest);
}

class BlockTests
{
public:
    BlockTests(const SystemBlock& block, const std::vector<AuditRow>& rows, const Policy& policy)
        : m_block(block)
        , m_rows(rows)
        , m_policy(policy)
    {
        for (size_t i = 0; i < block.rows.size(); ++i) {
            const AuditRow& row = rows[block.rows[i].row];
            if (row.isPublished())
                m_published.push_back(i);
            else if (isSecret(row))
                m_secret.push_back(i);
        }
    }

    BlockVerdict run()
    {
        BlockVerdict verdict;
        forgetWhatIsTold();
        verdict.secret = m_secret;
        verdict.targets = intervalTargets();
        verdict.witness = exact(verdict.rank);
        if (!verdict.witness && m_block.statistic != Statistic::Count)
            verdict.witness = pairs();
        if (!verdict.witness)
            verdict.witness = isolating(verdict.isUndecided);
        if (!verdict.witness && !verdict.isUndecided)
            verdict.witness = narrow(verdict.targets, verdict.isUndecided);
        if (!verdict.witness && !verdict.isUndecided && m_block.statistic == Statistic::Sum)
            verdict.witness = estimating(verdict.isUndecided);
        return verdict;
    }

private:
    template <class Field> ModularRow row(size_t blockRow) const
    {
        return modularRow<Field>(m_block.rows[blockRow].entries, m_block.atoms.size());
    }

    /// Rows of which earlier reports alone tell the sum are no secrets that this one could give away, unless it is one
    /// of its own that is sensitive by itself: that stays a secret, and T1 says that it is out.
    void forgetWhatIsTold()
    {
        Echelon<FirstPrime> earlier;
        for (const size_t published : m_published) {
            if (!isNew(published))
                earlier.add(row<FirstPrime>(published), m_block.rows[published].row);
        }
        if (earlier.rank() == 0)
            return;
        std::erase_if(m_secret, [&](size_t secret) {
            const AuditRow& of = m_rows[m_block.rows[secret].row];
            const bool isOwn = of.state != RowState::Secret && isSensitive(of, m_block.rows[secret].isRest);
            return !isOwn && earlier.spans(row<FirstPrime>(secret));
        });
    }

    bool isNew(size_t blockRow) const { return m_rows[m_block.rows[blockRow].row].state == RowState::Shown; }

    /// T1: no secret row is a combination of published ones.
    std::optional<Witness> exact(size_t& rank) const
    {
        Echelon<FirstPrime> echelon;
        for (const size_t published : m_published)
            echelon.add(row<FirstPrime>(published), m_block.rows[published].row);
        rank = echelon.rank();
        for (const size_t secret : m_secret) {
            const auto combination = echelon.combination(row<FirstPrime>(secret));
            if (combination)
                return Witness{Verdict::Derivable, named(*combination), m_block.rows[secret].row, 0};
        }
        if (m_secret.empty())
            return {};
        Echelon<SecondPrime> second;
        for (const size_t published : m_published)
            second.add(row<SecondPrime>(published), m_block.rows[published].row);
        for (const size_t secret : m_secret) {
            if (const auto combination = second.combination(row<SecondPrime>(secret))) {
                Witness witness{Verdict::Derivable, {}, m_block.rows[secret].row, 0};
                for (const auto& [name, factor] : *combination)
                    witness.rows.emplace_back(name, 0);
                return witness;
            }
        }
        return {};
    }

    std::vector<std::pair<size_t, qint64>> named(const std::vector<std::pair<size_t, quint64>>& combination) const
    {
        std::vector<std::pair<size_t, qint64>> rows;
        for (const auto& [name, factor] : combination)
            rows.emplace_back(name, smallFactor(factor));
        return rows;
    }

    /// Magnitudes of a period where one group is inside the other: their difference must pass the primary rules. The
    /// same figure in two periods: k organisations or none may have come and gone, whatever their sums.
    std::optional<Witness> pairs() const
    {
        for (size_t i = 0; i < m_published.size(); ++i) {
            for (size_t j = 0; j < i; ++j) {
                const size_t later = m_block.rows[m_published[i]].row;
                const size_t earlier = m_block.rows[m_published[j]].row;
                const AuditRow& a = m_rows[later];
                const AuditRow& b = m_rows[earlier];
                if (a.state == RowState::Ledger && b.state == RowState::Ledger)
                    continue;
                const bool isSamePeriod = a.counted.name.period == b.counted.name.period;
                const bool fails = isSamePeriod ? a.counted.statistic == Statistic::Sum
                        && differenceFails(a.counted.contributions, b.counted.contributions)
                                                : a.counted.name.key == b.counted.name.key
                        && comingsFail(a.counted.contributions, b.counted.contributions);
                if (fails)
                    return Witness{Verdict::Difference, {{later, 1}, {earlier, -1}}, {}, 0};
            }
        }
        return {};
    }

    /// Contributions of both, told apart: calls `take(a, b)` for each organisation.
    template <class Take>
    static void merge(const std::vector<Contribution>& a, const std::vector<Contribution>& b, Take take)
    {
        auto i = a.begin();
        auto j = b.begin();
        while (i != a.end() || j != b.end()) {
            const bool takesA = i != a.end() && (j == b.end() || i->organisation <= j->organisation);
            const bool takesB = j != b.end() && (i == a.end() || j->organisation <= i->organisation);
            take(takesA ? i->value : 0, takesB ? j->value : 0, takesA ? i->organisation : j->organisation);
            i += takesA ? 1 : 0;
            j += takesB ? 1 : 0;
        }
    }

    bool differenceFails(const std::vector<Contribution>& a, const std::vector<Contribution>& b) const
    {
        std::vector<Contribution> more, less;
        merge(a, b, [&](double inA, double inB, OrganisationId organisation) {
            if (inA > inB)
                more.push_back({organisation, inA - inB});
            else if (inB > inA)
                less.push_back({organisation, inB - inA});
        });
        if (!more.empty() && !less.empty())
            return false; // neither is inside the other
        const auto& rest = more.empty() ? less : more;
        return !rest.empty() && judgeSum(rest, m_policy) != Verdict::Fine;
    }

    bool comingsFail(const std::vector<Contribution>& a, const std::vector<Contribution>& b) const
    {
        int changed = 0;
        merge(a, b, [&](double inA, double inB, OrganisationId) { changed += (inA != 0) != (inB != 0) ? 1 : 0; });
        return changed > 0 && changed < m_policy.k;
    }

    /// T3: every combination of published rows depends on k organisations or on none.
    std::optional<Witness> isolating(bool& isUndecided) const
    {
        if (!hasNewRow())
            return {};
        std::vector<ModularRow> matrix;
        size_t earlier = 0;
        for (const size_t published : m_published) { // those of earlier reports come first
            matrix.push_back(row<FirstPrime>(published));
            earlier += isNew(published) ? 0 : 1;
        }
        std::vector<int> organisations;
        for (const Atom& atom : m_block.atoms)
            organisations.push_back(atom.organisations);
        SmallestGroup group = smallestGroup(matrix, organisations, m_policy.k);
        if (group.outcome == SmallestGroup::Outcome::Found) {
            Witness witness = combinationFor(group, matrix);
            if (earlier == 0 || usesNew(witness))
                return witness;
            // Earlier rows alone hide whether there is one that needs a new row, too: ask for these only.
            group = smallestGroup(matrix, organisations, m_policy.k, false, workBesideEarlier, earlier);
        }
        isUndecided = group.outcome == SmallestGroup::Outcome::Undecided;
        if (group.outcome != SmallestGroup::Outcome::Found)
            return {};
        return combinationFor(group, matrix);
    }

    bool usesNew(const Witness& witness) const
    {
        return std::any_of(witness.rows.begin(), witness.rows.end(),
            [this](const auto& used) { return m_rows[used.first].state == RowState::Shown; });
    }

    /// The rows whose combination is zero outside the group: those that elimination over all other atoms finds
    /// dependent.
    Witness combinationFor(const SmallestGroup& group, const std::vector<ModularRow>& matrix) const
    {
        std::vector<bool> inside(m_block.atoms.size());
        for (const int atom : group.atoms)
            inside[size_t(atom)] = true;
        Witness best{Verdict::Isolates, {}, {}, group.organisations};
        Echelon<FirstPrime> outside;
        for (size_t i = 0; i < matrix.size(); ++i) {
            ModularRow cut = matrix[i];
            for (size_t atom = 0; atom < cut.size(); ++atom)
                cut[atom] = inside[atom] ? 0 : cut[atom];
            const auto combination = outside.combination(cut);
            if (!combination) {
                outside.add(std::move(cut), i);
                continue;
            }
            ModularRow rest = matrix[i];
            Witness witness{Verdict::Isolates, {{m_block.rows[m_published[i]].row, 1}}, {}, group.organisations};
            for (const auto& [name, factor] : *combination) {
                for (size_t atom = 0; atom < rest.size(); ++atom)
                    rest[atom] = FirstPrime::subtract(rest[atom], FirstPrime::multiply(factor, matrix[name][atom]));
                witness.rows.emplace_back(m_block.rows[m_published[name]].row, -smallFactor(factor));
            }
            if (std::all_of(rest.begin(), rest.end(), [](quint64 value) { return value == 0; }))
                continue;
            if (usesNew(witness))
                return witness;
            best = std::move(witness);
        }
        return best;
    }

    std::vector<IntervalTarget> intervalTargets() const
    {
        std::vector<IntervalTarget> targets;
        for (const size_t secret : m_secret) {
            const auto target = intervalTarget(m_block, secret, m_rows, m_policy);
            if (target)
                targets.push_back(*target);
        }
        return targets;
    }

    /// T2: what can be worked out of a sensitive row reaches far enough from it.
    /// What an earlier report withheld and earlier rows alone hold too near is dropped: by duality the rows that hold
    /// an end imply it.
    std::optional<Witness> narrow(std::vector<IntervalTarget>& targets, bool& isUndecided) const
    {
        if (targets.empty() || m_published.empty())
            return {};
        const auto isWitness = [this](const IntervalTarget& target, const IntervalResult& result) {
            return m_rows[m_block.rows[target.blockRow].row].state != RowState::Secret
                || std::any_of(
                    result.usedRows.begin(), result.usedRows.end(), [this](size_t used) { return isNew(used); });
        };
        const auto results = intervals(m_block, m_published, targets, solverMilliseconds, isWitness);
        isUndecided = !results;
        if (!results)
            return {};
        std::vector<IntervalTarget> asked;
        for (size_t i = 0; i < targets.size(); ++i) {
            const IntervalResult& result = (*results)[i];
            if (result.isWideEnough)
                asked.push_back(targets[i]);
            if (result.isWideEnough || !isWitness(targets[i], result))
                continue;
            Witness witness{Verdict::Narrow, {}, m_block.rows[targets[i].blockRow].row, 0};
            const std::set<size_t> rows(result.usedRows.begin(), result.usedRows.end());
            for (const size_t used : rows)
                witness.rows.emplace_back(m_block.rows[used].row, 0);
            return witness;
        }
        targets = std::move(asked);
        return {};
    }

    /// No customer who knows its own part of the sums works out another's: what is left when parts are taken off a
    /// whole may be of many organisations, and still be mostly one's.
    std::optional<Witness> estimating(bool& isUndecided) const
    {
        SystemBlock withGroups = m_block;
        std::vector<IntervalTarget> targets;
        for (const auto& [column, atoms] : toldApart()) {
            Atom group;
            std::vector<Entry> entries;
            for (const int atom : atoms) {
                const Atom& each = m_block.atoms[size_t(atom)];
                group.value += each.value;
                for (const double part : {each.largest, each.second}) {
                    group.second = std::max(group.second, std::min(group.largest, part));
                    group.largest = std::max(group.largest, part);
                }
                entries.push_back({atom, 1, 1});
            }
            const auto target = customerTarget(group, withGroups.rows.size(), m_policy);
            if (!target)
                continue;
            targets.push_back(*target);
            withGroups.rows.push_back({0, false, std::move(entries)});
        }
        if (targets.empty() || !hasNewRow())
            return {};
        const auto results = intervals(withGroups, m_published, targets, solverMilliseconds);
        isUndecided = !results;
        if (!results)
            return {};
        for (const IntervalResult& result : *results) {
            if (result.isWideEnough)
                continue;
            Witness witness{Verdict::Estimates, {}, {}, 0};
            for (const size_t used : result.usedRows)
                witness.rows.emplace_back(m_block.rows[used].row, 0);
            if (usesNew(witness)) // else it was told before, when sizes were others
                return witness;
        }
        return {};
    }

    /// Atoms that no published row tells apart, by their place in these.
    std::map<std::vector<std::pair<size_t, Entry>>, std::vector<int>> toldApart() const
    {
        std::vector<std::vector<std::pair<size_t, Entry>>> columns(m_block.atoms.size());
        for (const size_t published : m_published) {
            for (const Entry& entry : m_block.rows[published].entries)
                columns[size_t(entry.atom)].emplace_back(published, Entry{0, entry.numerator, entry.denominator});
        }
        std::map<std::vector<std::pair<size_t, Entry>>, std::vector<int>> groups;
        for (size_t atom = 0; atom < columns.size(); ++atom) {
            if (!columns[atom].empty())
                groups[std::move(columns[atom])].push_back(int(atom));
        }
        return groups;
    }

    bool hasNewRow() const
    {
        return std::any_of(m_published.begin(), m_published.end(), [this](size_t i) { return isNew(i); });
    }

    const SystemBlock& m_block;
    const std::vector<AuditRow>& m_rows;
    const Policy& m_policy;
    std::vector<size_t> m_published, m_secret; ///< into the block's rows
};

} // namespace

std::optional<IntervalTarget> intervalTarget(
    const SystemBlock& block, size_t blockRow, const std::vector<AuditRow>& rows, const Policy& policy)
{
    const AuditRow& row = rows[block.rows[blockRow].row];
    const CountedRow& counted = row.counted;
    const bool isRest = block.rows[blockRow].isRest;
    if (row.isPublished() || !isSensitive(row, isRest)
        || (block.statistic != Statistic::Count && block.statistic != Statistic::Sum))
        return {};
    IntervalTarget target{blockRow, valueOf(block, block.rows[blockRow].entries), 0, 0, 0};
    if (block.statistic == Statistic::Count) {
        const double half = policy.k / 2.0;
        target.below = std::min(half, target.value);
        target.above = half;
        target.width = policy.k;
    } else {
        target.below = target.above = neededMargin(isRest ? counted.rest : counted.contributions, policy);
        target.below = std::min(target.below, target.value);
    }
    return target;
}

std::optional<IntervalTarget> customerTarget(const Atom& group, size_t blockRow, const Policy& policy)
{
    const double needed = policy.p / 100.0 * group.largest;
    const double seen = group.largest + group.second;
    if (group.value - seen >= needed)
        return {};
    return IntervalTarget{blockRow, seen, 0, needed, 0};
}

BlockVerdict testBlock(const SystemBlock& block, const std::vector<AuditRow>& rows, const Policy& policy)
{
    return BlockTests(block, rows, policy).run();
}

} // namespace uptake
