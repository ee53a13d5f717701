// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/worlds.h"

#include <QCoreApplication>
#include <QTest>

using namespace uptake;
using namespace uptake::attack;
using namespace Qt::StringLiterals;

/// Random fleets, each with several reports that overlap: other templates, filters, days, in one ledger. Whoever has
/// all of them on paper works nothing out; of the same reports without protection he does (disclosure.md, "How it is
/// tested", 2). One part in four of them, which the environment names, so that they run side by side.
class TestRandomFleets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noAttackSucceeds();
    void aLedgerOfManyReportsStaysOpen();
};

void TestRandomFleets::noAttackSucceeds()
{
    const int part = qEnvironmentVariableIntValue("UPTAKE_ATTACK_PART");
    constexpr int fleets = 125; // times four parts
    int written = 0, refused = 0, figures = 0, unprotected = 0, primaryOnly = 0, noLedger = 0;
    for (int fleet = 0; fleet < fleets; ++fleet) {
        std::mt19937 random(quint32(1000 * part + fleet));
        const World world = randomWorld(random);
        const std::vector<Wish> wishes = randomWishes(random, 3 + int(random() % 3));
        Vendor uptake(world), exact(world, Guard::None), cells(world, Guard::PrimaryOnly),
            forgetful(world, Guard::NoLedger);
        for (const Wish& wish : wishes) {
            ++(uptake.handOut(wish) ? written : refused);
            exact.handOut(wish);
            cells.handOut(wish);
            forgetful.handOut(wish);
        }
        const QString where = u"fleet %1 of part %2: "_s.arg(fleet).arg(part);
        const Success success = attack::attack(uptake.paper(), world.k, Policy().p);
        QVERIFY2(!success, qPrintable(where + success.value_or(QString())));
        QVERIFY2(uptake.contradiction().isEmpty(), qPrintable(where + uptake.contradiction()));
        figures += int(uptake.paper().figures.size());
        unprotected += isolate(exact.paper(), world.k, 2) ? 1 : 0;
        primaryOnly += attack::attack(cells.paper(), world.k, Policy().p) ? 1 : 0;
        noLedger += attack::attack(forgetful.paper(), world.k, Policy().p) ? 1 : 0;
    }
    qInfo("%d reports with %d figures, %d refused; successes: %d without protection, %d with n >= k a cell, %d without "
          "the ledger, of %d fleets",
        written, figures, refused, unprotected, primaryOnly, noLedger, fleets);
    QCOMPARE(unprotected, fleets);
    QVERIFY(primaryOnly > fleets / 2);
    QVERIFY(noLedger > fleets / 8);
    QVERIFY(written > 2 * fleets && figures > 20 * fleets);
}

/// Who asks for thirty reports of one small fleet gets most of them; and all of them together tell nothing.
void TestRandomFleets::aLedgerOfManyReportsStaysOpen()
{
    const int part = qEnvironmentVariableIntValue("UPTAKE_ATTACK_PART");
    constexpr int fleets = 5; // times four parts
    int written = 0, refused = 0;
    for (int fleet = 0; fleet < fleets; ++fleet) {
        std::mt19937 random(quint32(7000 + 1000 * part + fleet));
        const World world = randomWorld(random);
        Vendor uptake(world);
        for (const Wish& wish : randomWishes(random, 30))
            ++(uptake.handOut(wish) ? written : refused);
        const Success success = attack::attack(uptake.paper(), world.k, Policy().p);
        QVERIFY2(
            !success, qPrintable(u"fleet %1 of part %2: %3"_s.arg(fleet).arg(part).arg(success.value_or(QString()))));
    }
    qInfo("%d reports, %d refused", written, refused);
    QVERIFY2(3 * refused <= written + refused, qPrintable(u"%1 of %2 refused"_s.arg(refused).arg(written + refused)));
}

QTEST_GUILESS_MAIN(TestRandomFleets)
#include "tst_randomfleets.moc"
