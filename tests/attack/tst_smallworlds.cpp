// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disclosure/headlinenumber.h"
#include "models/verify/smallgroups.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace uptake;

namespace {

/// A world of few atoms, told by brute force: exact fractions, every subset of atoms.
struct SmallWorld
{
    std::vector<int> organisations; ///< of each atom
    std::vector<std::vector<int>> published; ///< rows over atoms
    std::vector<int> secret; ///< a row that is not published
};

/// Whole-number elimination without division (Bareiss would do; these matrices are tiny): the rank over the rationals.
int rankOf(std::vector<std::vector<qint64>> rows)
{
    int rank = 0;
    const size_t columns = rows.empty() ? 0 : rows[0].size();
    for (size_t column = 0; column < columns && size_t(rank) < rows.size(); ++column) {
        auto pivot = size_t(rank);
        while (pivot < rows.size() && rows[pivot][column] == 0)
            ++pivot;
        if (pivot == rows.size())
            continue;
        std::swap(rows[pivot], rows[size_t(rank)]);
        for (size_t i = size_t(rank) + 1; i < rows.size(); ++i) {
            const qint64 a = rows[size_t(rank)][column];
            const qint64 b = rows[i][column];
            qint64 common = 0;
            for (size_t j = 0; j < columns; ++j) {
                rows[i][j] = rows[i][j] * a - rows[size_t(rank)][j] * b;
                common = std::gcd(common, rows[i][j]);
            }
            for (size_t j = 0; common > 1 && j < columns; ++j)
                rows[i][j] /= common;
        }
        ++rank;
    }
    return rank;
}

std::vector<std::vector<qint64>> wide(const std::vector<std::vector<int>>& rows, quint32 keptAtoms)
{
    std::vector<std::vector<qint64>> result;
    for (const auto& row : rows) {
        std::vector<qint64> kept;
        for (size_t atom = 0; atom < row.size(); ++atom) {
            if (keptAtoms >> atom & 1)
                kept.push_back(row[atom]);
        }
        result.push_back(std::move(kept));
    }
    return result;
}

/// The fewest organisations that a combination depends on which needs a row behind the first `earlier`: the smallest set
/// of atoms on which there are more combinations of all rows than of the earlier ones.
int fewestByBruteForce(const SmallWorld& world, size_t earlier = 0)
{
    const auto atoms = world.organisations.size();
    const quint32 all = (1u << atoms) - 1;
    const std::vector<std::vector<int>> before(world.published.begin(), world.published.begin() + qptrdiff(earlier));
    const int rank = rankOf(wide(world.published, all));
    const int rankBefore = rankOf(wide(before, all));
    int fewest = 1000;
    for (quint32 support = 1; support <= all; ++support) {
        int size = 0;
        for (size_t atom = 0; atom < atoms; ++atom)
            size += support >> atom & 1 ? world.organisations[atom] : 0;
        if (size < fewest
            && rank - rankOf(wide(world.published, all & ~support))
                > rankBefore - rankOf(wide(before, all & ~support)))
            fewest = size;
    }
    return fewest;
}

SmallWorld randomWorld(std::mt19937& random)
{
    const auto below = [&](int end) { return int(random() % unsigned(end)); };
    SmallWorld world;
    int organisations = 3 + below(10); // at most 12
    while (organisations > 0) {
        world.organisations.push_back(1 + below(std::min(organisations, 3)));
        organisations -= world.organisations.back();
    }
    const size_t atoms = std::min<size_t>(world.organisations.size(), 10);
    world.organisations.resize(atoms);
    for (int i = 1 + below(6); i > 0; --i) {
        world.published.emplace_back(atoms);
        for (int& entry : world.published.back())
            entry = below(3) > 0 ? 1 : 0;
    }
    world.secret.resize(atoms);
    for (int& entry : world.secret)
        entry = below(2);
    return world;
}

ModularRow modular(const std::vector<int>& row)
{
    return {row.begin(), row.end()};
}

} // namespace

/// Ten thousand worlds small enough to try everything (disclosure.md, "How it is tested", 3).
class TestSmallWorlds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bruteForceAgreesOnTheHeadlineNumber();
    void bruteForceAgreesOnWhatNewRowsAdd();
    void bruteForceAgreesOnWhatIsACombination();
    void aWorldMayDifferInWhatNobodyPublished();
    void moreRowsNeverRaiseTheHeadlineNumber();
    void theOrderOfRowsAndAtomsChangesNothing();
    void findsACombinationOfManyRows();
    void givesUpRatherThanGuess();
};

void TestSmallWorlds::bruteForceAgreesOnTheHeadlineNumber()
{
    std::mt19937 random(20261124);
    int attacked = 0;
    for (int i = 0; i < 10'000; ++i) {
        const SmallWorld world = randomWorld(random);
        std::vector<ModularRow> rows;
        for (const auto& row : world.published)
            rows.push_back(modular(row));
        const int fewest = fewestByBruteForce(world);
        const SmallestGroup found = smallestGroup(rows, world.organisations, 100, true);
        QCOMPARE(found.outcome == SmallestGroup::Outcome::Found ? found.organisations : 1000, fewest);
        const SmallestGroup below3 = smallestGroup(rows, world.organisations, 3);
        QCOMPARE(below3.outcome == SmallestGroup::Outcome::Found, fewest < 3);
        attacked += fewest < 3 ? 1 : 0;
    }
    QVERIFY2(attacked > 1000 && attacked < 9500, qPrintable(QString::number(attacked))); // both answers occur
}

void TestSmallWorlds::bruteForceAgreesOnWhatNewRowsAdd()
{
    std::mt19937 random(20261125);
    int differs = 0;
    for (int i = 0; i < 10'000; ++i) {
        const SmallWorld world = randomWorld(random);
        std::vector<ModularRow> rows;
        for (const auto& row : world.published)
            rows.push_back(modular(row));
        const size_t earlier = random() % (rows.size() + 1);
        const int fewest = fewestByBruteForce(world, earlier);
        const SmallestGroup found = smallestGroup(rows, world.organisations, 100, true, 1'000'000'000, earlier);
        QCOMPARE(found.outcome == SmallestGroup::Outcome::Found ? found.organisations : 1000, fewest);
        const SmallestGroup below3 = smallestGroup(rows, world.organisations, 3, false, 1'000'000'000, earlier);
        QCOMPARE(below3.outcome == SmallestGroup::Outcome::Found, fewest < 3);
        std::vector<verify::Vector> columns(world.organisations.size());
        for (size_t atom = 0; atom < columns.size(); ++atom) {
            for (const auto& row : world.published)
                columns[atom].push_back(quint64(row[atom]));
        }
        QCOMPARE(verify::dependsOnFewer(columns, world.organisations, 3, earlier),
            fewest < 3 ? verify::GroupAnswer::Below : verify::GroupAnswer::NoneBelow);
        differs += fewest != fewestByBruteForce(world) ? 1 : 0;
    }
    QVERIFY2(differs > 500, qPrintable(QString::number(differs)));
}

void TestSmallWorlds::bruteForceAgreesOnWhatIsACombination()
{
    std::mt19937 random(5);
    int derivable = 0;
    for (int i = 0; i < 10'000; ++i) {
        const SmallWorld world = randomWorld(random);
        Echelon<FirstPrime> first;
        Echelon<SecondPrime> second;
        for (size_t row = 0; row < world.published.size(); ++row) {
            first.add(modular(world.published[row]), row);
            second.add(modular(world.published[row]), row);
        }
        auto both = world.published;
        both.push_back(world.secret);
        const quint32 all = (1u << world.organisations.size()) - 1;
        const bool isCombination = rankOf(wide(both, all)) == rankOf(wide(world.published, all));
        QCOMPARE(first.spans(modular(world.secret)), isCombination);
        QCOMPARE(second.spans(modular(world.secret)), isCombination);
        derivable += isCombination ? 1 : 0;
        const auto combination = first.combination(modular(world.secret));
        QCOMPARE(combination.has_value(), isCombination);
        if (!combination)
            continue;
        ModularRow sum(world.secret.size());
        for (const auto& [name, factor] : *combination) {
            for (size_t atom = 0; atom < sum.size(); ++atom)
                sum[atom]
                    = FirstPrime::add(sum[atom], FirstPrime::multiply(factor, quint64(world.published[name][atom])));
        }
        QVERIFY(sum == modular(world.secret));
    }
    QVERIFY2(derivable > 500 && derivable < 9500, qPrintable(QString::number(derivable)));
}

void TestSmallWorlds::aWorldMayDifferInWhatNobodyPublished()
{
    // What elimination means: a secret row is a combination exactly if it has one value in all worlds that agree on the
    // published rows. Worlds here are atoms of 0 to 3; where elimination says "combination", no two worlds that agree
    // may differ in the secret.
    std::mt19937 random(77);
    for (int i = 0; i < 300; ++i) {
        SmallWorld world = randomWorld(random);
        const size_t atoms = std::min<size_t>(world.organisations.size(), 5);
        Echelon<FirstPrime> echelon;
        for (auto& row : world.published) {
            row.resize(atoms);
            echelon.add(modular(row), 0);
        }
        world.secret.resize(atoms);
        std::map<std::vector<int>, std::set<int>> secrets;
        for (int number = 0; number < 1 << (2 * atoms); ++number) {
            const auto sum = [&](const std::vector<int>& row) {
                int total = 0;
                for (size_t atom = 0; atom < atoms; ++atom)
                    total += row[atom] * (number >> (2 * atom) & 3);
                return total;
            };
            std::vector<int> shown;
            for (const auto& row : world.published)
                shown.push_back(sum(row));
            secrets[shown].insert(sum(world.secret));
        }
        const bool isTold
            = std::all_of(secrets.begin(), secrets.end(), [](const auto& each) { return each.second.size() == 1; });
        QCOMPARE(echelon.spans(modular(world.secret)), isTold);
    }
}

void TestSmallWorlds::moreRowsNeverRaiseTheHeadlineNumber()
{
    std::mt19937 random(11);
    for (int i = 0; i < 2'000; ++i) {
        const SmallWorld world = randomWorld(random);
        std::vector<ModularRow> rows;
        int before = 1000;
        for (const auto& row : world.published) {
            rows.push_back(modular(row));
            const SmallestGroup found = smallestGroup(rows, world.organisations, 100, true);
            const int now = found.outcome == SmallestGroup::Outcome::Found ? found.organisations : 1000;
            QCOMPARE_LE(now, before);
            before = now;
        }
    }
}

void TestSmallWorlds::theOrderOfRowsAndAtomsChangesNothing()
{
    std::mt19937 random(13);
    for (int i = 0; i < 1'000; ++i) {
        SmallWorld world = randomWorld(random);
        const auto fewest = [&] {
            std::vector<ModularRow> rows;
            for (const auto& row : world.published)
                rows.push_back(modular(row));
            return smallestGroup(rows, world.organisations, 100, true).organisations;
        };
        const int before = fewest();
        std::shuffle(world.published.begin(), world.published.end(), random);
        QCOMPARE(fewest(), before);
        for (auto& row : world.published)
            std::reverse(row.begin(), row.end());
        std::reverse(world.organisations.begin(), world.organisations.end());
        QCOMPARE(fewest(), before);
    }
}

void TestSmallWorlds::findsACombinationOfManyRows()
{
    // A ring: row i holds atoms i and i+1. Over an odd ring every atom is half of a sum of all rows with alternating
    // signs.
    for (const size_t size : {3UL, 11UL, 31UL}) {
        std::vector<ModularRow> rows;
        for (size_t i = 0; i < size; ++i) {
            rows.emplace_back(size);
            rows.back()[i] = rows.back()[(i + 1) % size] = 1;
        }
        const SmallestGroup found = smallestGroup(rows, std::vector<int>(size, 9), 10);
        QVERIFY(found.outcome == SmallestGroup::Outcome::Found);
        QCOMPARE(found.organisations, 9);
        rows.pop_back(); // a path: no fewer than two
        QVERIFY(smallestGroup(rows, std::vector<int>(size, 9), 10).outcome == SmallestGroup::Outcome::None);
        QCOMPARE(smallestGroup(rows, std::vector<int>(size, 4), 10).organisations, 8);
    }
}

void TestSmallWorlds::givesUpRatherThanGuess()
{
    std::mt19937 random(3);
    std::vector<ModularRow> rows;
    for (int i = 0; i < 40; ++i) {
        rows.emplace_back(120);
        for (quint64& entry : rows.back())
            entry = random() % 2;
    }
    QVERIFY(
        smallestGroup(rows, std::vector<int>(120, 1), 10, false, 1000).outcome == SmallestGroup::Outcome::Undecided);
}

QTEST_GUILESS_MAIN(TestSmallWorlds)
#include "tst_smallworlds.moc"
