// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disclosure/auditrecord.h"
#include "models/verify/verify.h"
#include "tests/attack/worlds.h"
#include "tests/support/expectedmacros.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <numeric>

using namespace uptake;
using namespace uptake::attack;
using namespace Qt::StringLiterals;

namespace {

constexpr int fleets = 6;

/// A record of the audit of a random fleet's report, after an earlier one.
QByteArray recordOf(const World& world)
{
    const auto facts = world.facts();
    ReportTemplate design = valueOf(reportTemplate(u"bank"_s));
    design.policy.k = world.k;
    NoProgress progress;
    const Subset all(*facts, {});
    const auto draft = draftReport(design, all, world.lastDay(), {}, progress);
    return draft ? auditRecordJson(draft->record) : QByteArray();
}

bool isVerified(const QByteArray& record)
{
    const auto checks = valueOf(verifyRecord(record));
    return std::all_of(checks.begin(), checks.end(), [](const VerifyCheck& check) { return check.hasPassed; });
}

/// The record with every row that is withheld for its own sake printed, one at a time: how many of these lies the
/// verifier finds out, and how many there are.
std::pair<int, int> liesFound(const QByteArray& record)
{
    int found = 0, told = 0;
    const QJsonObject whole = QJsonDocument::fromJson(record).object();
    const QJsonArray blocks = whole[u"blocks"_s].toArray();
    for (qsizetype i = 0; i < blocks.size() && told < 12; ++i) {
        const QJsonArray rows = blocks[i][u"rows"_s].toArray();
        for (qsizetype j = 0; j < rows.size(); ++j) {
            if (rows[j][u"state"_s] != u"withheld"_s || !rows[j].toObject().contains(u"interval"_s)
                || rows[j][u"entries"_s].toArray().isEmpty())
                continue;
            QJsonObject row = rows[j].toObject(), block = blocks[i].toObject(), all = whole;
            QJsonArray otherRows = rows, otherBlocks = blocks;
            row[u"state"_s] = u"shown"_s;
            row.remove(u"isSecret"_s);
            otherRows[j] = row;
            block[u"rows"_s] = otherRows;
            otherBlocks[i] = block;
            all[u"blocks"_s] = otherBlocks;
            ++told;
            found += isVerified(QJsonDocument(all).toJson()) ? 0 : 1;
        }
    }
    return {found, told};
}

/// Attacks that succeed when a part of the protection is switched off.
int successesWith(Guard guard, int k = 5)
{
    int successes = 0;
    for (int fleet = 0; fleet < fleets; ++fleet) {
        std::mt19937 random(quint32(50'000 + fleet));
        World world = randomWorld(random);
        world.k = k;
        Vendor vendor(world, guard);
        for (const Wish& wish : randomWishes(random, 4))
            vendor.handOut(wish);
        successes += attack::attack(vendor.paper(), k, Policy().p) ? 1 : 0;
    }
    return successes;
}

} // namespace

/// Each part of the protection is there for a reason: without it attacks succeed, and the verifier, which is other
/// code, finds out who lies (disclosure.md, "How it is tested", 4).
class TestMutations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAPartAttacksSucceed_data();
    void withoutAPartAttacksSucceed();
    void theVerifierFindsAPrintedSecret();
    void theVerifierFindsASmallerK();
    void theVerifierFindsALaxerPolicy();
    void theOrderOfTheDataChangesNothing();
    void otherNamesChangeNothing();
    void anotherProductChangesNothing();
    void twoReportsTellNoMoreThanOne();
    void theSameReportAgainAddsNothing();
};

void TestMutations::withoutAPartAttacksSucceed_data()
{
    QTest::addColumn<Guard>("guard");
    QTest::addColumn<int>("k");
    QTest::addColumn<bool>("succeeds");
    QTest::newRow("all of it") << Guard::Full << 5 << false;
    QTest::newRow("no rule") << Guard::None << 5 << true;
    QTest::newRow("no secondary withholding") << Guard::PrimaryOnly << 5 << true;
    QTest::newRow("no ledger") << Guard::NoLedger << 5 << true;
    QTest::newRow("k - 1") << Guard::SmallerK << 6 << true;
    QTest::newRow("installations as units") << Guard::InstallationsAsUnits << 5 << true;
}

void TestMutations::withoutAPartAttacksSucceed()
{
    QFETCH(Guard, guard);
    QFETCH(int, k);
    QFETCH(bool, succeeds);
    const int successes = successesWith(guard, k);
    QVERIFY2(succeeds == (successes > 0), qPrintable(QString::number(successes)));
}

void TestMutations::theVerifierFindsAPrintedSecret()
{
    int all = 0;
    for (quint32 seed = 1; seed <= 4; ++seed) {
        std::mt19937 random(seed);
        const QByteArray record = recordOf(randomWorld(random));
        if (record.isEmpty())
            continue;
        QVERIFY(isVerified(record));
        const auto [found, told] = liesFound(record);
        QCOMPARE(found, told);
        all += told;
    }
    QVERIFY(all > 10);
}

void TestMutations::theVerifierFindsASmallerK()
{
    int found = 0;
    for (quint32 seed = 1; seed <= 6; ++seed) {
        std::mt19937 random(seed);
        World world = randomWorld(random);
        world.k = 5;
        QJsonObject record = QJsonDocument::fromJson(recordOf(world)).object();
        record[u"policy"_s] = QJsonObject{{u"k"_s, 6}, {u"p"_s, 25}, {u"dominance"_s, 0.5}};
        found += isVerified(QJsonDocument(record).toJson()) ? 0 : 1;
    }
    QVERIFY(found > 0);
}

void TestMutations::theVerifierFindsALaxerPolicy()
{
    std::mt19937 random(1);
    QJsonObject record = QJsonDocument::fromJson(recordOf(randomWorld(random))).object();
    record[u"policy"_s] = QJsonObject{{u"k"_s, 4}, {u"p"_s, 25}, {u"dominance"_s, 0.5}};
    QVERIFY(!isVerified(QJsonDocument(record).toJson()));
}

namespace {

/// What a vendor prints in the same reports when the data are told in another way. Other bears its members' numbers in
/// its key, which depend on the order of the data.
std::vector<std::map<QString, double>> printed(const World& world, const std::vector<Wish>& wishes, const Facts& facts)
{
    static const QRegularExpression otherKey(u"other-[0-9a-f]{8}"_s);
    Vendor vendor(world);
    for (const Wish& wish : wishes)
        vendor.handOut(wish, facts);
    std::vector<std::map<QString, double>> reports;
    for (const auto& report : vendor.reports()) {
        reports.emplace_back();
        for (const auto& [id, shown] : report)
            reports.back().emplace(QString(id).replace(otherKey, u"other"_s), shown);
    }
    return reports;
}

} // namespace

void TestMutations::theOrderOfTheDataChangesNothing()
{
    for (quint32 seed = 1; seed <= 4; ++seed) {
        std::mt19937 random(seed);
        const World world = randomWorld(random);
        const auto wishes = randomWishes(random, 3);
        std::vector<size_t> order(world.customers.size());
        std::iota(order.begin(), order.end(), size_t(0));
        const auto before = printed(world, wishes, *world.facts(order));
        std::shuffle(order.begin(), order.end(), random);
        QCOMPARE(printed(world, wishes, *world.facts(order)), before);
    }
}

void TestMutations::otherNamesChangeNothing()
{
    for (quint32 seed = 11; seed <= 14; ++seed) {
        std::mt19937 random(seed);
        const World world = randomWorld(random);
        const auto wishes = randomWishes(random, 3);
        QCOMPARE(printed(world, wishes, *world.facts({}, u"Zeta "_s)), printed(world, wishes, *world.facts()));
    }
}

void TestMutations::anotherProductChangesNothing()
{
    for (quint32 seed = 21; seed <= 24; ++seed) {
        std::mt19937 random(seed);
        World world = randomWorld(random);
        const std::vector<Wish> wishes{{.filter = u"product=com.example"_s},
            {.design = u"public"_s, .filter = u"product=com.example;hosting=Server"_s}};
        const auto before = printed(world, wishes, *world.facts());
        QVERIFY(!before.empty());
        world.hasOtherProduct = true;
        QCOMPARE(printed(world, wishes, *world.facts()), before);
    }
}

void TestMutations::twoReportsTellNoMoreThanOne()
{
    using enum SectionKind;
    for (quint32 seed = 31; seed <= 34; ++seed) {
        std::mt19937 random(seed);
        const World world = randomWorld(random);
        Vendor one(world), two(world);
        if (!one.handOut({.sections = {Headline, Features, Versions, Environments, Geography}}))
            continue;
        two.handOut({.sections = {Versions, Geography}});
        two.handOut({.sections = {Headline, Features, Environments}});
        for (const Vendor* vendor : {&one, &two}) {
            const Success success = attack::attack(vendor->paper(), world.k, Policy().p);
            QVERIFY2(!success, qPrintable(success.value_or(QString())));
        }
        const Paper once = one.paper(), twice = two.paper();
        for (const auto& [id, figure] : twice.figures) {
            const auto same = once.figures.find(id);
            if (same != once.figures.end())
                QCOMPARE(figure.shown, same->second.shown);
        }
    }
}

void TestMutations::theSameReportAgainAddsNothing()
{
    for (quint32 seed = 41; seed <= 42; ++seed) {
        std::mt19937 random(seed);
        const World world = randomWorld(random);
        Vendor vendor(world);
        if (!vendor.handOut({}))
            continue;
        const size_t figures = vendor.paper().figures.size();
        QVERIFY(vendor.handOut({}));
        QCOMPARE(vendor.paper().figures.size(), figures);
        QCOMPARE(vendor.reports()[0], vendor.reports()[1]);
        QVERIFY(vendor.contradiction().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
