// SPDX-License-Identifier: GPL-3.0-or-later
// The attacker of the tests. It shares no code with the auditor: another search, another field, another solver.
#include "tests/attack/attacker.h"

#include "models/verify/bounds.h"

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace uptake::attack {

namespace {

// Numbers modulo a prime below 2^31.
constexpr quint64 prime = 2'147'483'647;
quint64 times(quint64 a, quint64 b)
{
    return a * b % prime;
}
quint64 minus(quint64 a, quint64 b)
{
    return (a + prime - b) % prime;
}
quint64 inverse(quint64 a)
{
    quint64 result = 1;
    for (quint64 power = prime - 2; power > 0; power >>= 1, a = times(a, a))
        result = power & 1 ? times(result, a) : result;
    return result;
}

using Vector = std::vector<quint64>;

/// Organisations that no figure tells apart.
struct Atom
{
    int organisations = 0;
    double most = 0; ///< that one of them adds
    double second = 0;
    double sum = 0;
    Vector column; ///< over the figures
    std::vector<double> shares; ///< the same as real numbers
};

/// Figures that can be set against each other.
struct Table
{
    std::vector<const Figure*> figures;
    std::vector<Atom> atoms;
    std::map<QString, size_t> atomOf; ///< by organisation
};

QString tableOf(const Figure& figure)
{
    return figure.statistic == Statistic::Count ? u"count "_s + figure.period
                                                : u"%1 %2"_s.arg(int(figure.statistic)).arg(figure.measure);
}

qint64 hundredths(double value)
{
    return std::llround(value * 100);
}

/// All tables. An organisation's part of a sum is told as a share of its size in that period: sizes hardly change.
std::map<QString, Table> tablesOf(const Paper& paper)
{
    std::map<QString, Table> tables;
    for (const auto& [id, figure] : paper.figures)
        tables[tableOf(figure)].figures.push_back(&figure);
    std::map<std::pair<QString, QString>, std::map<QString, qint64>> sizes;
    for (const auto* list : {&paper.figures, &paper.secrets}) {
        for (const auto& [id, figure] : *list) {
            auto& known = sizes[{tableOf(figure), figure.period}];
            for (const auto& [organisation, part] : figure.parts)
                known[organisation] = std::max(known[organisation], hundredths(part));
        }
    }
    for (auto& [name, table] : tables) {
        std::map<QString, std::pair<Vector, std::vector<double>>> columns;
        std::map<QString, double> parts;
        const bool isSum = table.figures.front()->statistic == Statistic::Sum;
        for (size_t i = 0; i < table.figures.size(); ++i) {
            const Figure& figure = *table.figures[i];
            for (const auto& [organisation, part] : figure.parts) {
                auto& [column, shares] = columns[organisation];
                column.resize(table.figures.size());
                shares.resize(table.figures.size());
                const auto size = quint64(std::max<qint64>(1, sizes[{name, figure.period}][organisation]));
                column[i] = isSum ? times(quint64(hundredths(part)) % prime, inverse(size % prime)) : 1;
                shares[i] = isSum ? double(hundredths(part)) / double(size) : 1;
                parts[organisation] = isSum ? double(size) / 100 : 1;
            }
        }
        std::map<Vector, size_t> known;
        for (const auto& [organisation, column] : columns) {
            if (std::all_of(column.first.begin(), column.first.end(), [](quint64 value) { return value == 0; }))
                continue;
            const auto [found, isNew] = known.try_emplace(column.first, table.atoms.size());
            if (isNew)
                table.atoms.push_back({0, 0, 0, 0, column.first, column.second});
            Atom& atom = table.atoms[found->second];
            const double part = parts[organisation];
            ++atom.organisations;
            atom.sum += part;
            atom.second = std::max(atom.second, std::min(atom.most, part));
            atom.most = std::max(atom.most, part);
            table.atomOf[organisation] = found->second;
        }
    }
    return tables;
}

/// The rows of a table in reduced echelon form.
struct Basis
{
    std::vector<Vector> rows; ///< over atoms
    std::vector<size_t> pivots;
};

Basis basisOf(const Table& table)
{
    Basis basis;
    for (size_t figure = 0; figure < table.figures.size(); ++figure) {
        Vector row;
        for (const Atom& atom : table.atoms)
            row.push_back(atom.column[figure]);
        const auto take = [](Vector& from, const Vector& what, quint64 factor) {
            for (size_t i = 0; factor != 0 && i < from.size(); ++i)
                from[i] = minus(from[i], times(factor, what[i]));
        };
        for (size_t i = 0; i < basis.rows.size(); ++i)
            take(row, basis.rows[i], row[basis.pivots[i]]);
        const auto pivot = std::find_if(row.begin(), row.end(), [](quint64 value) { return value != 0; });
        if (pivot == row.end())
            continue;
        const auto column = size_t(pivot - row.begin());
        const quint64 scale = inverse(*pivot);
        for (quint64& value : row)
            value = times(value, scale);
        for (Vector& other : basis.rows)
            take(other, row, other[column]);
        basis.rows.push_back(std::move(row));
        basis.pivots.push_back(column);
    }
    return basis;
}

/// A combination is told by what it is at the pivots: so whoever wants to depend on few organisations combines the
/// basis rows of few pivots. Tries every set of pivots of less than k organisations, and for each, column after column,
/// to make the combination zero there or to pay for the organisations.
class Isolation
{
public:
    Isolation(const Table& table, int k, int mostPivots)
        : m_table(table)
        , m_basis(basisOf(table))
        , m_k(k)
        , m_mostPivots(mostPivots)
    {
        m_isPivot.resize(table.atoms.size());
        for (const size_t pivot : m_basis.pivots)
            m_isPivot[pivot] = true;
    }

    /// Organisations of the smallest group found; 0 if none.
    int run()
    {
        choose(0, m_k - 1);
        return m_found;
    }

private:
    int sizeOf(size_t atom) const { return m_table.atoms[atom].organisations; }

    void choose(size_t from, int budget)
    {
        if (!m_chosen.empty()) {
            std::vector<Vector> all;
            for (size_t i = 0; i < m_chosen.size(); ++i) {
                all.emplace_back(m_chosen.size());
                all.back()[i] = 1;
            }
            pay(all, 0, budget);
        }
        if (int(m_chosen.size()) == m_mostPivots)
            return;
        for (size_t i = from; i < m_basis.rows.size() && m_found == 0; ++i) {
            if (sizeOf(m_basis.pivots[i]) > budget)
                continue;
            m_chosen.push_back(i);
            choose(i + 1, budget - sizeOf(m_basis.pivots[i]));
            m_chosen.pop_back();
        }
    }

    quint64 valueAt(const Vector& factors, size_t column) const
    {
        quint64 value = 0;
        for (size_t i = 0; i < factors.size(); ++i)
            value = (value + times(factors[i], m_basis.rows[m_chosen[i]][column])) % prime;
        return value;
    }

    /// `space` holds the combinations that are zero at the columns so far, but for those that were paid for.
    void pay(std::vector<Vector> space, size_t column, int budget)
    {
        for (; column < m_table.atoms.size() && m_found == 0; ++column) {
            if (m_isPivot[column])
                continue;
            Vector values;
            for (const Vector& factors : space)
                values.push_back(valueAt(factors, column));
            const auto at = std::find_if(values.begin(), values.end(), [](quint64 value) { return value != 0; });
            if (at == values.end())
                continue;
            if (sizeOf(column) <= budget)
                pay(space, column + 1, budget - sizeOf(column));
            const auto dropped = size_t(at - values.begin());
            const quint64 scale = inverse(values[dropped]);
            for (size_t i = 0; i < space.size(); ++i) {
                if (i == dropped)
                    continue;
                const quint64 factor = times(values[i], scale);
                for (size_t j = 0; j < space[i].size(); ++j)
                    space[i][j] = minus(space[i][j], times(factor, space[dropped][j]));
            }
            space.erase(space.begin() + qptrdiff(dropped));
            if (space.empty())
                return;
        }
        if (m_found == 0)
            m_found = m_k - 1 - budget;
    }

    const Table& m_table;
    Basis m_basis;
    int m_k, m_mostPivots;
    std::vector<bool> m_isPivot;
    std::vector<size_t> m_chosen; ///< into the basis
    int m_found = 0;
};

verify::KnownSums::Row rowOf(const Table& table, const Figure& figure, bool& isTold)
{
    // A secret that splits an atom has no sum over atoms; its organisations are unknowns of their own then.
    std::map<int, double> factors;
    std::map<size_t, int> members;
    isTold = true;
    for (const auto& [organisation, part] : figure.parts) {
        const auto found = table.atomOf.find(organisation);
        if (found == table.atomOf.end()) {
            isTold = false;
            continue;
        }
        ++members[found->second];
    }
    for (const auto& [atom, count] : members) {
        isTold &= count == table.atoms[atom].organisations;
        factors[int(atom)] = 1;
    }
    return {factors.begin(), factors.end()};
}

verify::KnownSums knownOf(const Table& table)
{
    verify::KnownSums known{int(table.atoms.size()), {}, {}};
    for (size_t i = 0; i < table.figures.size(); ++i) {
        verify::KnownSums::Row row;
        double sum = 0;
        for (size_t atom = 0; atom < table.atoms.size(); ++atom) {
            if (table.atoms[atom].column[i] == 0)
                continue;
            row.emplace_back(int(atom), table.atoms[atom].shares[i]);
            sum += table.atoms[atom].shares[i] * table.atoms[atom].sum;
        }
        known.rows.push_back(std::move(row));
        known.sums.push_back(sum);
    }
    return known;
}

} // namespace

Success isolate(const Paper& paper, int k, int mostPivots)
{
    for (const auto& [name, table] : tablesOf(paper)) {
        if (const int found = Isolation(table, k, mostPivots).run(); found > 0)
            return u"%1: a combination depends on %2 organisations"_s.arg(name).arg(found);
    }
    return {};
}

Success narrow(const Paper& paper, int k)
{
    constexpr double tolerance = 1e-5;
    // Secrets are figures without a value: they split atoms like any other.
    Paper all = paper;
    std::map<QString, std::vector<const Figure*>> secrets;
    for (const auto& [id, secret] : paper.secrets) {
        if (secret.statistic != Statistic::Count || secret.parts.empty() || paper.figures.contains(id))
            continue;
        all.figures.emplace(id, secret);
        secrets[tableOf(secret)].push_back(&secret);
    }
    std::map<QString, Table> tables = tablesOf(all);
    for (const auto& [name, targets] : secrets) {
        const Table& table = tables[name];
        verify::KnownSums known = knownOf(table);
        verify::KnownSums told{known.unknowns, {}, {}};
        std::map<QString, verify::KnownSums::Row> rows;
        for (size_t i = 0; i < table.figures.size(); ++i) {
            rows[table.figures[i]->id] = known.rows[i];
            if (!paper.figures.contains(table.figures[i]->id))
                continue;
            told.rows.push_back(known.rows[i]);
            told.sums.push_back(known.sums[i]);
        }
        for (const Edge& edge : paper.edges) {
            if (!rows.contains(edge.part) || !rows.contains(edge.whole))
                continue;
            std::map<int, double> row; // part - 0.95 whole = slack >= 0
            for (const auto& [atom, factor] : rows[edge.part])
                row[atom] += factor;
            for (const auto& [atom, factor] : rows[edge.whole])
                row[atom] -= 0.95 * factor;
            row[told.unknowns++] = -1;
            told.rows.emplace_back(row.begin(), row.end());
            told.sums.push_back(0);
        }
        std::vector<verify::KnownSums::Row> wanted;
        for (const Figure* target : targets) {
            bool isTold = false;
            wanted.push_back(rowOf(table, *target, isTold));
            if (!isTold)
                return u"%1 is not over the atoms"_s.arg(target->id);
        }
        const auto bounds = verify::boundsOf(told, wanted);
        if (!bounds)
            return u"%1: no bounds"_s.arg(name);
        for (size_t i = 0; i < targets.size(); ++i) {
            const auto [low, high] = (*bounds)[i];
            if (high - low < k - tolerance)
                return u"%1 of %2 lies within %3 and %4"_s.arg(targets[i]->id)
                    .arg(targets[i]->exact)
                    .arg(low)
                    .arg(high);
        }
    }
    return {};
}

Success estimate(const Paper& paper, int p)
{
    for (const auto& [name, table] : tablesOf(paper)) {
        if (table.figures.front()->statistic != Statistic::Sum)
            continue;
        const verify::KnownSums known = knownOf(table);
        std::vector<verify::KnownSums::Row> wanted;
        for (size_t atom = 0; atom < table.atoms.size(); ++atom)
            wanted.push_back({{int(atom), 1.0}});
        const auto bounds = verify::boundsOf(known, wanted);
        if (!bounds)
            return u"%1: no bounds"_s.arg(name);
        for (size_t i = 0; i < table.atoms.size(); ++i) {
            const Atom& atom = table.atoms[i];
            // The largest of the atom, as the second largest of it sees it.
            if ((*bounds)[i].high - atom.most - atom.second < p / 100.0 * atom.most - 1e-5)
                return u"%1: an organisation of %2 is told as %3 at most, by one of %4 among %5"_s.arg(name)
                    .arg(atom.most)
                    .arg((*bounds)[i].high - atom.second)
                    .arg(atom.second)
                    .arg(atom.organisations);
        }
    }
    return {};
}

Success attack(const Paper& paper, int k, int p)
{
    if (auto found = isolate(paper, k, k - 1))
        return found;
    if (auto found = narrow(paper, k))
        return found;
    return estimate(paper, p);
}

} // namespace uptake::attack
