// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/decisions.h"
#include "models/store/undo.h"
#include "tests/support/linkedvendor.h"

#include <QTest>

using namespace uptake;
using namespace Qt::StringLiterals;

class TestDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHandMadeLinkWinsOverTheReports();
    void aLinkToNoneWinsToo();
    void everyDecisionCanBeTakenBack();
    void aHandMadeLinkOutlivesUndoAndImport();
    void mergedOrganisationsAreOne();
    void mergesMakeNoCircle();
    void aLicenceIsMovedToAnotherOrganisation();
    void aNumberFindsItsLicence_data();
    void aNumberFindsItsLicence();
    void allOrNothingIsDecided();

private:
    static qint64 number(LinkedVendor& vendor, const QString& serverId) { return *valueOf(installationNumber(vendor.connection(), serverId, u"com.example"_s)); }
    static qint64 organisation(LinkedVendor& vendor, const QString& name) { return valueOf(organisationsNamed(vendor.connection(), name)).constFirst().id; }
};

constexpr auto alder = "AAAA-AAAA-AAAA-AAAA"_L1;
constexpr auto unknown = "BBBB-BBBB-BBBB-BBBB"_L1;

void TestDecisions::aHandMadeLinkWinsOverTheReports()
{
    LinkedVendor vendor;
    QCOMPARE(vendor.companyOf(alder), u"Alder Works"_s);
    const auto done = decide(vendor.connection(), {decision::Link{number(vendor, alder), u"a4000002"_s}}, 1);
    EXPECT_VALUE(done);
    QCOMPARE(vendor.companyOf(alder), u"Birch Bank"_s);
    const auto facts = vendor.facts();
    for (Row row = 0; row < facts->rowCount(); ++row) {
        if (facts->installations()[raw(facts->installation(row))].serverId == alder)
            QCOMPARE(facts->licences()[facts->licence(row)].number, u"SEN-5000002"_s);
    }
}

void TestDecisions::aLinkToNoneWinsToo()
{
    LinkedVendor vendor;
    EXPECT_VALUE(decide(vendor.connection(), {decision::Link{number(vendor, alder), QString()}}, 1));
    QCOMPARE(vendor.companyOf(alder), QString());
}

void TestDecisions::everyDecisionCanBeTakenBack()
{
    LinkedVendor vendor;
    const qint64 one = number(vendor, alder);
    const QString tables = u"SELECT 'l', CAST(installation_id AS TEXT), identity FROM hand_links UNION ALL SELECT 'r', CAST(installation_id AS TEXT), identity FROM refused_links UNION ALL "
                           "SELECT 'm', CAST(organisation_id AS TEXT), CAST(into_id AS TEXT) FROM organisation_merges UNION ALL SELECT 'o', identity, CAST(organisation_id AS TEXT) FROM organisation_moves UNION ALL "
                           "SELECT 'n', CAST(installation_id AS TEXT), text FROM notes WHERE removed_at IS NULL"_s;
    EXPECT_VALUE(decide(vendor.connection(), {decision::Link{one, QString()}}, 1));
    const QStringList before = vendor.rows(tables);
    const auto back = decide(vendor.connection(),
        {decision::Link{one, u"a4000002"_s}, decision::Refuse{one, u"a4000001"_s}, decision::Merge{organisation(vendor, u"Alder Works"_s), organisation(vendor, u"Birch Bank"_s)},
            decision::Move{u"a4000001"_s, organisation(vendor, u"Birch Bank"_s)}, decision::Write{one, 0, u"note"_s, u"they call on Mondays"_s}}, 2);
    EXPECT_VALUE(back);
    const QStringList after = vendor.rows(tables);
    QCOMPARE(after.size(), 5);
    const auto forth = decide(vendor.connection(), *back, 3);
    EXPECT_VALUE(forth);
    QCOMPARE(vendor.rows(tables), before);
    EXPECT_VALUE(decide(vendor.connection(), *forth, 4));
    QCOMPARE(vendor.rows(tables), after);
}

void TestDecisions::aHandMadeLinkOutlivesUndoAndImport()
{
    LinkedVendor vendor;
    EXPECT_VALUE(decide(vendor.connection(), {decision::Link{number(vendor, unknown), u"a4000002"_s}}, 1));
    QCOMPARE(vendor.companyOf(unknown), u"Birch Bank"_s);
    EXPECT_VALUE(undoBatches(vendor.connection(), {BatchId{1}}, 2)); // the only file that shows Birch's licence
    QCOMPARE(vendor.companyOf(unknown), QString());
    EXPECT_VALUE(redoBatches(vendor.connection(), {BatchId{1}}));
    QCOMPARE(vendor.companyOf(unknown), u"Birch Bank"_s);
    vendor.import({u"licenses.csv"_s, u"reports.jsonl"_s});
    QCOMPARE(vendor.companyOf(unknown), u"Birch Bank"_s);
}

void TestDecisions::mergedOrganisationsAreOne()
{
    LinkedVendor vendor;
    const qint64 from = organisation(vendor, u"ALDER WORKS Inc."_s);
    EXPECT_VALUE(decide(vendor.connection(), {decision::Merge{from, organisation(vendor, u"Birch Bank, DE"_s)}}, 1));
    QCOMPARE(vendor.companyOf(alder), u"Birch Bank"_s);
    const auto facts = vendor.facts();
    QCOMPARE(facts->licences()[0].states.back().organisation, facts->licences()[1].states.back().organisation);
    QCOMPARE(valueOf(mergedInto(vendor.connection(), organisation(vendor, u"Birch Bank"_s))), QList<qint64>{from});
}

void TestDecisions::mergesMakeNoCircle()
{
    LinkedVendor vendor;
    const qint64 one = organisation(vendor, u"Alder Works"_s);
    const qint64 other = organisation(vendor, u"Birch Bank"_s);
    EXPECT_VALUE(decide(vendor.connection(), {decision::Merge{one, other}}, 1));
    EXPECT_ERROR(decide(vendor.connection(), {decision::Merge{other, one}}, 1), u"one already"_s);
    EXPECT_ERROR(decide(vendor.connection(), {decision::Merge{one, one}}, 1), u"one already"_s);
}

void TestDecisions::aLicenceIsMovedToAnotherOrganisation()
{
    LinkedVendor vendor;
    const qint64 labs = valueOf(makeOrganisation(vendor.connection(), u"Alder Labs"_s, u"FR"_s));
    EXPECT_VALUE(decide(vendor.connection(), {decision::Move{u"a4000001"_s, labs}}, 1));
    QCOMPARE(vendor.companyOf(alder), u"Alder Labs"_s);
    vendor.import({u"licenses.csv"_s});
    QCOMPARE(vendor.companyOf(alder), u"Alder Labs"_s);
}

void TestDecisions::aNumberFindsItsLicence_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("found");
    QTest::newRow("SEN") << u"SEN-5000001"_s << 1;
    QTest::newRow("without SEN, spaces") << u" 5000001 "_s << 1;
    QTest::newRow("addonLicenseId") << u"4000002"_s << 1;
    QTest::newRow("unknown") << u"SEN-1"_s << 0;
    QTest::newRow("nothing") << u" "_s << 0;
}

void TestDecisions::aNumberFindsItsLicence()
{
    QFETCH(QString, number);
    QFETCH(int, found);
    LinkedVendor vendor;
    QCOMPARE(valueOf(licencesNumbered(vendor.connection(), number)).size(), found);
}

void TestDecisions::allOrNothingIsDecided()
{
    LinkedVendor vendor;
    const qint64 one = organisation(vendor, u"Alder Works"_s);
    QVERIFY(!decide(vendor.connection(), {decision::Link{number(vendor, alder), QString()}, decision::Merge{one, one}}, 1));
    QCOMPARE(vendor.companyOf(alder), u"Alder Works"_s);
}

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
