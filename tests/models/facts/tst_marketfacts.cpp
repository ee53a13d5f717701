// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/factsloader.h"
#include "models/store/undo.h"
#include "tests/models/import/importing.h"
#include "tests/support/factsfixture.h"

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Facts> loaded(Connection& connection)
{
    NoProgress progress;
    return valueOf(loadFacts(connection, progress));
}

/// A file of orders: each row is "transaction,line item,licenseId,company,saleDate,vendorAmount,saleType,lastUpdated".
QByteArray orders(const QByteArrayList& rows)
{
    return "transactionId,transactionLineItemId,licenseId,company,saleDate,vendorAmount,saleType,lastUpdated,addonKey,"
           "hosting\n"
        + rows.join(",com.example,Server\n") + ",com.example,Server\n";
}

QStringList salesOf(const Facts& facts)
{
    QStringList lines;
    for (const SaleFacts& sale : facts.sales())
        lines << u"%1 %2 %3"_s.arg(dateOf(sale.day).toString(Qt::ISODate), facts.saleTypes()[sale.saleType])
                     .arg(sale.amount.value);
    return lines;
}

} // namespace

class TestMarketFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachLineOfAnOrderInItsNewestState();
    void countsASaleOnceThoughAnOlderExportToldItWithoutLineItem();
    void forgetsTheSalesOfAnUndoneImport();
    void givesASaleToTheOrganisationOfItsLicence();
    void givesEachUnknownLicenceAnOrganisationOfItsOwn();
    void readsEventsOfEachKind();
    void readsWhenAnEvaluationBeganAndWasSold();
    void codesConnectionsAsSets();
    void readsConnectionsFromTheStore();
};

void TestMarketFacts::readsEachLineOfAnOrderInItsNewestState()
{
    ImportStore store;
    valueOf(store.import({store.write(u"transactions-2.csv"_s,
        orders({"T1,I1,SEN-1,Acme,2026-03-01,90.00,New,2026-04-01",
            "T1,I2,SEN-1,Acme,2026-03-01,-12.34,Refund,2026-04-01"}))}));
    valueOf(store.import({store.write(u"transactions-1.csv"_s,
        orders({"T1,I1,SEN-1,Acme,2026-03-01,100.00,New,2026-03-01",
            "T0,I0,SEN-2,Acme,2026-01-05,0.10,Renewal,2026-03-01"}))}));
    QCOMPARE(salesOf(*loaded(store.connection())),
        (QStringList{u"2026-01-05 Renewal 10"_s, u"2026-03-01 New 9000"_s, u"2026-03-01 Refund -1234"_s}));
}

void TestMarketFacts::countsASaleOnceThoughAnOlderExportToldItWithoutLineItem()
{
    ImportStore store;
    const QByteArray older = "transactionId,licenseId,company,saleDate,vendorAmount,saleType,addonKey,hosting\n"
                             "T1,SEN-1,Acme,2026-03-01,100.00,New,com.example,Server\n"
                             "T9,SEN-1,Acme,2025-03-01,70.00,New,com.example,Server\n";
    const QByteArray newer = orders({"T1,I1,SEN-1,Acme,2026-03-01,60.00,New,2026-04-01", "T1,I2,SEN-1,Acme,2026-03-01,40.00,New,2026-04-01"});
    valueOf(store.import({store.write(u"transactions-old.csv"_s, older)}));
    valueOf(store.import({store.write(u"transactions-new.csv"_s, newer)}));
    const QStringList once{u"2025-03-01 New 7000"_s, u"2026-03-01 New 6000"_s, u"2026-03-01 New 4000"_s};
    QCOMPARE(salesOf(*loaded(store.connection())), once);
    ImportStore reversed;
    valueOf(reversed.import({reversed.write(u"transactions-new.csv"_s, newer)}));
    valueOf(reversed.import({reversed.write(u"transactions-old.csv"_s, older)}));
    QCOMPARE(salesOf(*loaded(reversed.connection())), once);
}

void TestMarketFacts::forgetsTheSalesOfAnUndoneImport()
{
    ImportStore store;
    valueOf(store.import(
        {store.write(u"transactions-1.csv"_s, orders({"T1,I1,SEN-1,Acme,2026-03-01,100.00,New,2026-03-01"}))}));
    const auto second = valueOf(store.import(
        {store.write(u"transactions-2.csv"_s, orders({"T1,I1,SEN-1,Acme,2026-03-01,90.00,New,2026-04-01"}))}));
    EXPECT_VALUE(undoBatches(store.connection(), {second.files.front().batch.value()}, 7));
    QCOMPARE(salesOf(*loaded(store.connection())), QStringList{u"2026-03-01 New 10000"_s});
}

void TestMarketFacts::givesASaleToTheOrganisationOfItsLicence()
{
    FactsFixture fixture;
    fixture.add(Licensed{.number = u"SEN-1"_s, .company = u"Acme"_s});
    fixture.add(Sold{.number = u"1"_s, .company = u"Acme Purchasing"_s})
        .add(Sold{.number = u"SEN-9"_s, .company = u"Acme Purchasing"_s});
    const auto facts = fixture.build();
    QCOMPARE(facts->organisations()[raw(facts->sales()[0].organisation)].name, u"Acme"_s);
    QCOMPARE(facts->sales()[0].licence, 0u);
    QCOMPARE(facts->organisations()[raw(facts->sales()[1].organisation)].name, u"Acme Purchasing"_s);
    QCOMPARE(facts->sales()[1].licence, none);
}

void TestMarketFacts::givesEachUnknownLicenceAnOrganisationOfItsOwn()
{
    FactsFixture fixture;
    fixture.add(Sold{.number = u"SEN-7"_s})
        .add(Sold{.number = u"7"_s})
        .add(Sold{.number = u"SEN-8"_s})
        .add(Happened{.number = u"SEN-8"_s});
    const auto facts = fixture.build();
    QVERIFY(facts->sales()[0].organisation == facts->sales()[1].organisation);
    QVERIFY(facts->sales()[0].organisation != facts->sales()[2].organisation);
    QVERIFY(facts->events()[0].organisation == facts->sales()[2].organisation);
}

void TestMarketFacts::readsEventsOfEachKind()
{
    ImportStore store;
    const QByteArray header = "addonKey,hosting,licenseId,eventDate,transactionId\n";
    valueOf(store.import({store.write(u"churn.csv"_s, header + "com.example,Server,SEN-3,2026-03-03,\n"),
        store.write(u"conversion.csv"_s, header + "com.example,Server,SEN-1,2026-03-01,\n"),
        store.write(u"renewal.csv"_s, header + "com.example,Server,SEN-2,2026-03-02,\n")}));
    const auto facts = loaded(store.connection());
    QCOMPARE(facts->events().size(), size_t(3));
    QVERIFY(facts->events()[0].kind == LicenceEventKind::Conversion);
    QVERIFY(facts->events()[1].kind == LicenceEventKind::Renewal);
    QVERIFY(facts->events()[2].kind == LicenceEventKind::Churn);
    QCOMPARE(facts->unknownLicences()[facts->events()[2].unknownLicence], u"SEN-3"_s);
    QVERIFY(!facts->isEmpty());
}

void TestMarketFacts::readsWhenAnEvaluationBeganAndWasSold()
{
    ImportStore store;
    valueOf(store.import({store.write(u"licenses.csv"_s,
                             "addonKey,addonLicenseId,lastUpdated,evaluationStartDate,evaluationSaleDate\n"
                             "com.example,1,2026-05-01,2026-03-04,2026-04-01\ncom.example,2,2026-05-01,,\n")},
        options(u"licenses"_s)));
    const auto facts = loaded(store.connection());
    const LicenceState& first = facts->licences()[0].states.back();
    QVERIFY(first.evaluationStart == day(u"2026-03-04"_s));
    QVERIFY(first.evaluationSale == day(u"2026-04-01"_s));
    QVERIFY(!facts->licences()[1].states.back().evaluationStart);
}

void TestMarketFacts::codesConnectionsAsSets()
{
    FactsFixture fixture;
    fixture.add(Sent{.from = u"A"_s,
        .connections = {{u"postgresql"_s, u"read-only"_s, 2}, {u"mysql"_s, u"read-write"_s, 1},
            {u"postgresql"_s, u"read-only"_s, 3}}});
    fixture.add(Sent{.from = u"B"_s, .on = u"2026-05-09"_s});
    fixture.add(Sent{.from = u"C"_s, .connections = {{u"h2"_s, u""_s, 0}}});
    const auto facts = fixture.build();
    const ConnectionColumn& connections = facts->connections();
    QCOMPARE(connections.size(), size_t(3));
    QCOMPARE(connections.kinds().size(), size_t(3));
    QCOMPARE(connections.kinds()[0].driver, u"h2"_s); // by driver
    QCOMPARE(connections.kinds()[2].driver, u"postgresql"_s);
    const auto first = connections.uses(connections[*facts->record(month(u"2026-05"_s), InstallationId{0})]);
    QCOMPARE(first.size(), size_t(2));
    QCOMPARE(connections.kinds()[first[1].kind].mode, u"read-only"_s);
    QCOMPARE(first[1].count, 5); // a kind that is listed twice is one
    QCOMPARE(connections[*facts->record(month(u"2026-05"_s), InstallationId{1})], ConnectionColumn::nothing);
}

void TestMarketFacts::readsConnectionsFromTheStore()
{
    ImportStore store;
    const auto report = [](const QByteArray& server, const QByteArray& connections) {
        return "{\"serverId\": \"AAAA-AAAA-AAAA-AAA" + server
            + "\", \"product\": \"com.example\", \"sentAt\": \"2026-05-01T12:00:00Z\", \"addonVersion\": \"1.0\", "
              "\"connections\": ["
            + connections + "]}\n";
    };
    const QByteArray two
        = R"({"driver": "mysql", "mode": "read-only", "count": 2}, {"driver": "h2", "mode": "read-write", "count": 300})";
    valueOf(store.import({store.write(u"reports.jsonl"_s, report("1", two) + report("2", {}) + report("3", two))}));
    const auto facts = loaded(store.connection());
    const ConnectionColumn& connections = facts->connections();
    QCOMPARE(connections.setCount(), size_t(2));
    QCOMPARE(connections[0], connections[2]);
    QCOMPARE(connections.uses(connections[1]).size(), size_t(0));
    const auto uses = connections.uses(connections[0]);
    QCOMPARE(connections.kinds()[uses[0].kind].driver, u"h2"_s);
    QCOMPARE(uses[0].count, 300);
}

QTEST_GUILESS_MAIN(TestMarketFacts)
#include "tst_marketfacts.moc"
