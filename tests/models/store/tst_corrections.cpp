// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/selection.h"
#include "models/store/accesslog.h"
#include "models/store/corrections.h"
#include "models/store/decisions.h"
#include "models/store/dossier.h"
#include "models/store/erasure.h"
#include "models/store/names.h"
#include "models/store/namesakes.h"
#include "models/store/retention.h"
#include "tests/support/linkedvendor.h"

#include <QTest>

using namespace uptake;
using namespace Qt::StringLiterals;

/// What the owner of data may ask for besides erasure: that it is right, that it is not kept for ever, that it is not
/// published.
class TestCorrections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCorrectionHoldsAfterImports();
    void aCorrectionCanBeTakenBack();
    void aCorrectedCountryIsThatOfTheLicences();
    void aPersonIsFoundByWhatIsRight();
    void aCorrectionIsErasedWithThem();
    void whoIsCalledAsAnotherCanBeJoined_data();
    void whoIsCalledAsAnotherCanBeJoined();
    void whoWasJoinedIsNoNamesakeAnyMore();
    void nothingGoesWithoutAPeriod();
    void whatIsOverGoesForGood();
    void theLogKeepsItsChain();
    void periodsAreChecked();
    void whoOptedOutIsNotPublished();
    void aLaterConsentCounts();

private:
    static qint64 organisationNamed(LinkedVendor& vendor, const QString& name)
    {
        const auto found = valueOf(organisationsNamed(vendor.connection(), name));
        return found.isEmpty() ? 0 : found.constFirst().id;
    }
    static QList<Decision> correctCompany(LinkedVendor& vendor, const QString& name)
    {
        return valueOf(decide(vendor.connection(),
            {decision::Correct{organisationNamed(vendor, u"Alder Works"_s), {}, u"company"_s, name}}, 5));
    }
    static const RetentionPeriod periodOf(LinkedVendor& vendor, const QString& kind, qint64 now)
    {
        for (const RetentionPeriod& period : valueOf(retentionPeriods(vendor.connection(), now))) {
            if (period.kind == kind)
                return period;
        }
        qFatal("no such kind");
    }
    static qint64 on(int year, int month, int day) { return secondsOfDay(dayOf(QDate(year, month, day))); }
};

void TestCorrections::aCorrectionHoldsAfterImports()
{
    LinkedVendor vendor;
    correctCompany(vendor, u"Elder Works"_s);
    QCOMPARE(vendor.companyOf(u"AAAA-AAAA-AAAA-AAAA"_s), u"Elder Works"_s);
    vendor.import({u"licenses.csv"_s, u"later.csv"_s});
    vendor.write(u"newer.csv"_s,
        "addonLicenseId,licenseId,addonKey,licenseType,maintenanceStartDate,maintenanceEndDate,status,hosting,tier,"
        "company,country,lastUpdated\n"
        "4000001,SEN-5000001,com.example,COMMERCIAL,2026-01-01,2029-01-01,active,Server,500 Users,Alder "
        "Works,FR,2026-09-01\n");
    vendor.import({u"newer.csv"_s});
    QCOMPARE(vendor.companyOf(u"AAAA-AAAA-AAAA-AAAA"_s), u"Elder Works"_s);
    const auto dossier = valueOf(dossierOf(vendor.connection(), u"elder works"_s, LookUpReach::Subject));
    bool isShown = false;
    for (const FoundRow& row : dossier.rows)
        isShown = isShown || row.values.contains(u"Elder Works (corrected; the file says Alder Works)"_s);
    QVERIFY(isShown);
    QCOMPARE(valueOf(namesIn(vendor.connection(), u"thanks to Elder Works"_s)),
        QStringList{u"Elder Works"_s}); // and no report may name it
    QCOMPARE(valueOf(accessLog(vendor.connection())).constLast().action, u"import"_s);
}

void TestCorrections::aCorrectionCanBeTakenBack()
{
    LinkedVendor vendor;
    const QList<Decision> back = correctCompany(vendor, u"Elder Works"_s);
    const QList<Decision> forth = valueOf(decide(vendor.connection(), back, 6));
    QCOMPARE(vendor.companyOf(u"AAAA-AAAA-AAAA-AAAA"_s), u"Alder Works"_s);
    (void)valueOf(decide(vendor.connection(), forth, 7));
    QCOMPARE(vendor.companyOf(u"AAAA-AAAA-AAAA-AAAA"_s), u"Elder Works"_s);
    EXPECT_VALUE(verifyAccessLog(vendor.connection()));
}

void TestCorrections::aCorrectedCountryIsThatOfTheLicences()
{
    LinkedVendor vendor;
    (void)valueOf(decide(vendor.connection(),
        {decision::Correct{organisationNamed(vendor, u"Alder Works"_s), {}, u"country"_s, u"BE"_s}}, 5));
    const auto facts = vendor.facts();
    QStringList countries;
    for (const LicenceFacts& licence : facts->licences())
        countries << facts->countries()[licence.states.back().country];
    countries.sort();
    QCOMPARE(countries, (QStringList{u"BE"_s, u"DE"_s}));
}

void TestCorrections::aPersonIsFoundByWhatIsRight()
{
    LinkedVendor vendor;
    vendor.import({u"licenses.csv"_s}, true);
    const auto found = valueOf(correctables(vendor.connection(), u"ann@alder.example"_s));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().said.value(u"name"_s), u"Ann Archer"_s);
    (void)valueOf(decide(vendor.connection(),
        {decision::Correct{0, found.constFirst().contact, u"email"_s, u"anne@alder.example"_s}}, 5));
    vendor.import({u"licenses.csv"_s}, true);
    QVERIFY(!valueOf(dossierOf(vendor.connection(), u"anne@alder.example"_s, LookUpReach::Subject)).isEmpty());
    QCOMPARE(valueOf(correctables(vendor.connection(), u"anne@alder.example"_s)).size(), 1);
}

void TestCorrections::whoIsCalledAsAnotherCanBeJoined_data()
{
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("namesake");
    QTest::newRow("same name, same country") << u"Birch Bank"_s << u"DE"_s << u"Birch Bank, DE"_s;
    QTest::newRow("another spelling of it") << u"BIRCH BANK GmbH"_s << u"de"_s << u"Birch Bank, DE"_s;
    QTest::newRow("same name, another country") << u"Birch Bank"_s << u"FR"_s << QString();
    QTest::newRow("another name") << u"Birch Banking"_s << u"DE"_s << QString();
    QTest::newRow("a country that is not known") << u"Birch Bank"_s << QString() << u"Birch Bank, DE"_s;
}

void TestCorrections::whoIsCalledAsAnotherCanBeJoined()
{
    QFETCH(QString, company);
    QFETCH(QString, country);
    QFETCH(QString, namesake);
    LinkedVendor vendor;
    const qint64 alder = organisationNamed(vendor, u"Alder Works"_s);
    (void)valueOf(decide(vendor.connection(),
        {decision::Correct{alder, {}, u"company"_s, company}, decision::Correct{alder, {}, u"country"_s, country}}, 5));
    const Namesakes found = valueOf(namesakesOf(vendor.connection(), alder));
    QCOMPARE(found.name, namesake);
    QCOMPARE(found.joining.size(), namesake.isEmpty() ? 0 : 1);
}

void TestCorrections::whoWasJoinedIsNoNamesakeAnyMore()
{
    LinkedVendor vendor;
    const qint64 alder = organisationNamed(vendor, u"Alder Works"_s);
    (void)valueOf(decide(vendor.connection(),
        {decision::Correct{alder, {}, u"company"_s, u"Birch Bank"_s},
            decision::Correct{alder, {}, u"country"_s, u"DE"_s}},
        5));
    const auto organisations = [&vendor] {
        QSet<quint32> seen;
        const auto facts = vendor.facts();
        for (const LicenceFacts& licence : facts->licences())
            seen << raw(licence.states.back().organisation);
        return seen.size();
    };
    QCOMPARE(organisations(), 2);
    (void)valueOf(decide(vendor.connection(), valueOf(namesakesOf(vendor.connection(), alder)).joining, 6));
    QCOMPARE(organisations(), 1);
    QVERIFY(valueOf(namesakesOf(vendor.connection(), alder)).joining.isEmpty());
}

void TestCorrections::aCorrectionIsErasedWithThem()
{
    LinkedVendor vendor;
    correctCompany(vendor, u"Elder Works"_s);
    EXPECT_VALUE(eraseForGood(vendor.connection(), u"Elder Works"_s, 9));
    QCOMPARE(vendor.rows(u"SELECT value FROM corrections"_s), QStringList());
    QVERIFY(valueOf(dossierOf(vendor.connection(), u"Alder Works"_s, LookUpReach::Subject)).isEmpty());
}

void TestCorrections::nothingGoesWithoutAPeriod()
{
    LinkedVendor vendor;
    const RetentionPeriod reports = periodOf(vendor, u"reports"_s, on(2030, 1, 1));
    QVERIFY(!reports.days);
    QCOMPARE(reports.rows, 3);
    QCOMPARE(reports.over, 0);
    QCOMPARE(*reports.oldest, on(2026, 3, 5) + 2 * 3600);
    QCOMPARE(valueOf(applyRetention(vendor.connection(), on(2030, 1, 1))), 0);
    QCOMPARE(periodOf(vendor, u"reports"_s, on(2030, 1, 1)).rows, 3);
}

void TestCorrections::whatIsOverGoesForGood()
{
    LinkedVendor vendor;
    EXPECT_VALUE(keepFor(vendor.connection(), u"reports"_s, 30));
    EXPECT_VALUE(keepFor(vendor.connection(), u"transactions"_s, 100));
    const qint64 now = on(2026, 6, 20);
    QCOMPARE(periodOf(vendor, u"reports"_s, now).over, 2); // of March and of May; that of June stays
    QCOMPARE(periodOf(vendor, u"transactions"_s, now).over, 1);
    QCOMPARE(valueOf(applyRetention(vendor.connection(), now)), 3);
    QCOMPARE(periodOf(vendor, u"reports"_s, now).rows, 1);
    QCOMPARE(periodOf(vendor, u"reports"_s, now).over, 0);
    QCOMPARE(vendor.rows(u"SELECT server_id FROM installations"_s),
        QStringList{u"AAAA-AAAA-AAAA-AAAA"_s}); // of the other nothing is left
    if (!vendor.isOnServer()) { // whose files are its own
        QFile file(vendor.path(u"uptake.sqlite"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("BBBB-BBBB"));
        QCOMPARE(vendor.rows(u"PRAGMA foreign_key_check"_s), QStringList());
    }
    EXPECT_VALUE(keepFor(vendor.connection(), u"reports"_s, std::nullopt));
    QVERIFY(!periodOf(vendor, u"reports"_s, now).days);
}

void TestCorrections::theLogKeepsItsChain()
{
    LinkedVendor vendor;
    EXPECT_VALUE(logAccess(vendor.connection(), u"look-up"_s, {}, u"1 row"_s, 100));
    EXPECT_VALUE(keepFor(vendor.connection(), u"log"_s, 10));
    QCOMPARE(valueOf(applyRetention(vendor.connection(), 1'800'000'000 + 20 * secondsPerDay)), 2);
    EXPECT_VALUE(verifyAccessLog(vendor.connection()));
    QCOMPARE(valueOf(accessLog(vendor.connection())).size(), 1); // that they went
    vendor.rows(u"UPDATE access_log_start SET seal = 'spoilt'"_s);
    EXPECT_ERROR(verifyAccessLog(vendor.connection()), u"was changed"_s);
}

void TestCorrections::periodsAreChecked()
{
    LinkedVendor vendor;
    EXPECT_ERROR(keepFor(vendor.connection(), u"licences"_s, 3), u"the kinds are"_s);
    EXPECT_ERROR(keepFor(vendor.connection(), u"reports"_s, 0), u"a day or longer"_s);
}

void TestCorrections::whoOptedOutIsNotPublished()
{
    LinkedVendor vendor;
    const auto published = [&] {
        const auto facts = vendor.facts();
        const Subset subset(*facts, {}, Subset::Counts::WhoTakesPart);
        QStringList servers;
        for (quint32 i = 0; i < facts->installations().size(); ++i) {
            if (subset.containsInstallation(InstallationId{i}))
                servers << facts->installations()[i].serverId;
        }
        int licences = 0;
        for (const LicenceFacts& licence : facts->licences())
            licences += subset.containsLicence(licence, dayOf(QDate(2026, 6, 30))) ? 1 : 0;
        return servers.join(u' ') + u", "_s + QString::number(licences);
    };
    QCOMPARE(published(), u"AAAA-AAAA-AAAA-AAAA BBBB-BBBB-BBBB-BBBB, 2"_s);
    const auto birch = valueOf(installationNumber(vendor.connection(), u"BBBB-BBBB-BBBB-BBBB"_s, u"com.example"_s));
    const auto back = valueOf(decide(vendor.connection(), {decision::Write{*birch, 0, u"opt-out"_s, {}}}, 5));
    QCOMPARE(published(), u"AAAA-AAAA-AAAA-AAAA, 2"_s);
    (void)valueOf(decide(
        vendor.connection(), {decision::Write{0, organisationNamed(vendor, u"Alder Works"_s), u"opt-out"_s, {}}}, 6));
    QCOMPARE(published(), u", 1"_s); // its licence counts no more, Birch Bank's does
    (void)valueOf(decide(vendor.connection(), back, 7));
    QCOMPARE(published(), u"BBBB-BBBB-BBBB-BBBB, 1"_s);
    const auto facts = vendor.facts();
    QVERIFY(Subset(*facts, {}).keepsAll()); // the vendor sees all of them
}

void TestCorrections::aLaterConsentCounts()
{
    LinkedVendor vendor;
    const qint64 alder = organisationNamed(vendor, u"Alder Works"_s);
    (void)valueOf(decide(vendor.connection(), {decision::Write{0, alder, u"opt-out"_s, {}}}, 5));
    QVERIFY(!valueOf(handMade(vendor.connection())).optedOutOrganisations.empty());
    (void)valueOf(decide(vendor.connection(), {decision::Write{0, alder, u"consent"_s, {}}}, 5));
    QVERIFY(valueOf(handMade(vendor.connection())).optedOutOrganisations.empty());
}

QTEST_GUILESS_MAIN(TestCorrections)
#include "tst_corrections.moc"
