// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/accesslog.h"
#include "models/store/decisions.h"
#include "models/store/dossier.h"
#include "models/store/erasure.h"
#include "models/store/mentions.h"
#include "models/store/tombstones.h"
#include "tests/support/linkedvendor.h"

#include <QDir>
#include <QTest>

using namespace uptake;
using namespace Qt::StringLiterals;

/// What is found about somebody, and that nothing of it is left once it is erased.
class TestErasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryTable_data();
    void findsEveryTable();
    void aPersonIsNotTheirEmployer();
    void aSupportLookUpFindsTheWholeCustomer_data();
    void aSupportLookUpFindsTheWholeCustomer();
    void noByteStays();
    void theirNameGoesFromOtherRows();
    void othersStay();
    void otherTextIsLeftAlone();
    void encodedMailsAreReadThrough();
    void whatWasCutShortIsFinished();
    void anImportBringsNobodyBack();
    void aPersonAloneIsErased();
    void theLogSealsItsEntries();
    void theLogCannotBeEdited();
    void numbersOfDifferentKindsAreNotMixed();

private:
    /// A vendor with contacts, a bad row that names Alder, a note, and a copy of the database as a migration leaves
    /// one.
    static void fill(LinkedVendor& vendor)
    {
        vendor.import({u"licenses.csv"_s}, true);
        vendor.write(u"bad.csv"_s,
            "addonLicenseId,licenseId,addonKey,licenseType,maintenanceStartDate,maintenanceEndDate,status,hosting,tier,"
            "company,country,lastUpdated\n"
            "4000001,SEN-5000001,com.example,COMMERCIAL,not a date,2027-01-01,active,Server,100 Users,Alder "
            "Works,FR,2026-03-01\n");
        vendor.import({u"bad.csv"_s});
        const auto number
            = valueOf(installationNumber(vendor.connection(), u"AAAA-AAAA-AAAA-AAAA"_s, u"com.example"_s));
        (void)valueOf(
            decide(vendor.connection(), {decision::Write{*number, 0, u"note"_s, u"Ann Archer calls on Mondays"_s}}, 1));
        vendor.rows(u"INSERT INTO segments VALUES ('Alder Works, GmbH', 'organisation=Alder Works')"_s);
        vendor.rows(u"INSERT INTO report_templates VALUES ('bank', '{\"title\":\"Not for ALDER-WORKS\"}', 1)"_s);
        vendor.rows(
            u"INSERT INTO report_exports (exported_at, path, as_of, design, digest) VALUES (1, '/home/me/alder_works.pdf', 1, '{}', '')"_s);
        vendor.rows(u"INSERT INTO mailboxes VALUES (1, 'usage', 'localhost', 993, 'tls', 'Alder Works', 'me', '', 'off', 1, 1, 1, 0, 0, 0, "
                    "'the folder Alder Works cannot be opened')"_s);
        vendor.rows(u"INSERT INTO watched_files VALUES ('/home/me/Alder Works.csv', 1, 1)"_s);
        const auto birch = valueOf(installationNumber(vendor.connection(), u"BBBB-BBBB-BBBB-BBBB"_s, u"com.example"_s));
        (void)valueOf(decide(vendor.connection(),
            {decision::Write{
                *birch, 0, u"note"_s, u"Came by way of alder works, ask ann@alder.example or SEN-5000001."_s}},
            1));
        if (vendor.isOnServer())
            return;
        QFile cache(vendor.path(u"uptake.sqlite.columns"_s));
        if (!cache.open(QIODevice::WriteOnly) || cache.write("AAAA-AAAA-AAAA-AAAA") < 0)
            qFatal("%s", qPrintable(cache.errorString()));
        vendor.rows(u"VACUUM INTO '%1'"_s.arg(vendor.path(u"uptake.sqlite.before-schema-2"_s)));
    }
    static QStringList tablesOf(const Dossier& dossier)
    {
        QStringList tables;
        for (const FoundRow& row : dossier.rows) {
            if (!tables.contains(row.table))
                tables << row.table;
        }
        tables.sort();
        return tables;
    }
    /// What holds the database's bytes: its files, or on a server, whose files are its own, the rows of all tables.
    static QList<std::pair<QString, QByteArray>> bytesOf(LinkedVendor& vendor)
    {
        QList<std::pair<QString, QByteArray>> bytes;
        if (vendor.isOnServer()) {
            for (const StoredTable& table : valueOf(storedTables(vendor.connection())))
                bytes.emplaceBack(table.name, vendor.rows(u"SELECT t::text FROM %1 t"_s.arg(table.name)).join(u'\n').toUtf8());
            return bytes;
        }
        const QDir folder = QFileInfo(vendor.path(u"uptake.sqlite"_s)).dir();
        for (const QString& name : folder.entryList({u"uptake.sqlite*"_s}, QDir::Files)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s", qPrintable(file.errorString()));
            bytes.emplaceBack(name, file.readAll());
        }
        return bytes;
    }
    /// The words of `words` that the database still holds, in any encoding that a program may have written.
    static QStringList left(LinkedVendor& vendor, const QStringList& words)
    {
        QStringList found;
        for (const auto& [name, content] : bytesOf(vendor)) {
            const QByteArray bytes = content.toLower();
            for (const QString& word : words) {
                const QString lower = word.toLower();
                QByteArray little, big;
                for (const QChar c : lower) {
                    little += char(c.cell());
                    little += char(c.row());
                    big += char(c.row());
                    big += char(c.cell());
                }
                if (bytes.contains(lower.toUtf8()) || bytes.contains(lower.toLatin1()) || bytes.contains(little)
                    || bytes.contains(big) || bytes.contains(lower.toUtf8().toHex()))
                    found << name + u": "_s + word;
            }
        }
        return found;
    }
    const QStringList m_alder{u"Alder"_s, u"Ann Archer"_s, u"Archer"_s, u"ann@alder"_s, u"alder.example"_s,
        u"5000001"_s, u"4000001"_s, u"AAAA-AAAA"_s};
    const QStringList m_birch{u"Birch Bank"_s, u"bob@birch"_s, u"SEN-5000002"_s, u"BBBB-BBBB"_s};
};

void TestErasure::findsEveryTable_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QStringList>("tables");
    const QStringList all{u"contacts"_s, u"installations"_s, u"licence_states"_s, u"mailboxes"_s, u"notes"_s,
        u"organisations"_s, u"quarantine"_s, u"report_exports"_s, u"report_templates"_s, u"reports"_s, u"segments"_s, u"sightings"_s,
        u"transactions"_s, u"watched_files"_s};
    QTest::newRow("company") << u"alder works gmbh"_s << all;
    QTest::newRow("company and country") << u"Alder Works, FR"_s << all;
    QTest::newRow("server ID") << u"aaaa-aaaa-aaaa-aaaa"_s << QStringList{u"installations"_s, u"notes"_s, u"reports"_s};
    QTest::newRow("e-mail") << u"ANN@alder.example"_s << QStringList{u"contacts"_s, u"notes"_s};
    QTest::newRow("nobody") << u"Cedar"_s << QStringList();
}

void TestErasure::findsEveryTable()
{
    QFETCH(QString, what);
    QFETCH(QStringList, tables);
    LinkedVendor vendor;
    fill(vendor);
    const auto dossier = dossierOf(vendor.connection(), what, LookUpReach::Subject);
    EXPECT_VALUE(dossier);
    QCOMPARE(tablesOf(*dossier), tables);
    for (const FoundRow& row : dossier->rows) {
        QCOMPARE(row.columns.size(), row.values.size());
        if (row.table == u"reports"_s)
            QVERIFY2(row.source.contains(u"reports.jsonl:"_s) && row.values.contains(u"SEN-5000001"_s),
                qPrintable(row.source + row.values.join(u' ')));
    }
}

void TestErasure::aPersonIsNotTheirEmployer()
{
    LinkedVendor vendor;
    fill(vendor);
    QVERIFY(!tablesOf(*dossierOf(vendor.connection(), u"ann@alder.example"_s, LookUpReach::Subject))
                 .contains(u"licence_states"_s));
}

void TestErasure::aSupportLookUpFindsTheWholeCustomer_data()
{
    QTest::addColumn<QString>("what");
    for (const auto& what :
        {"ann@alder.example"_L1, "alder.example"_L1, "@Alder.example"_L1, "Alder Works"_L1, "SEN-5000001"_L1, "5000001"_L1,
            "AAAA-AAAA-AAAA-AAAA"_L1})
        QTest::newRow(what.data()) << QString(what);
}

void TestErasure::aSupportLookUpFindsTheWholeCustomer()
{
    QFETCH(QString, what);
    LinkedVendor vendor;
    fill(vendor);
    const auto dossier = dossierOf(vendor.connection(), what, LookUpReach::Customer);
    EXPECT_VALUE(dossier);
    for (const auto& table : {"licence_states"_L1, "transactions"_L1, "reports"_L1, "contacts"_L1})
        QVERIFY2(tablesOf(*dossier).contains(table), table.data());
    QCOMPARE(dossier->names, QStringList{u"Alder Works"_s});
}

void TestErasure::noByteStays()
{
    LinkedVendor vendor;
    fill(vendor);
    QVERIFY(left(vendor, m_alder).size() > m_alder.size()); // else the search proves nothing
    const auto rows = eraseForGood(vendor.connection(), u"Alder Works"_s, 5);
    EXPECT_VALUE(rows);
    QVERIFY(*rows > 8);
    QCOMPARE(left(vendor, m_alder), QStringList());
    QVERIFY(dossierOf(vendor.connection(), u"Alder Works"_s, LookUpReach::Subject)->isEmpty());
    QCOMPARE(vendor.rows(u"SELECT * FROM unfinished_erasures"_s), QStringList());
    if (vendor.isOnServer())
        return;
    QCOMPARE(vendor.rows(u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
    QCOMPARE(vendor.rows(u"PRAGMA foreign_key_check"_s), QStringList());
}

void TestErasure::theirNameGoesFromOtherRows()
{
    LinkedVendor vendor;
    fill(vendor);
    EXPECT_VALUE(eraseForGood(vendor.connection(), u"Alder Works"_s, 5));
    QCOMPARE(
        vendor.rows(u"SELECT text FROM notes"_s), QStringList{u"Came by way of [erased], ask [erased] or [erased]."_s});
    QCOMPARE(vendor.rows(u"SELECT filter FROM segments"_s), QStringList{u"organisation=[erased]"_s});
    QCOMPARE(vendor.rows(u"SELECT path FROM report_exports"_s), QStringList{u"/home/me/[erased].pdf"_s});
}

void TestErasure::otherTextIsLeftAlone()
{
    Dossier data{Dossier::Kind::Organisation, u"Data"_s, {u"Data GmbH"_s}, {u"AAAA-1"_s}, {u"LSEN-12345"_s},
        {u"sales@data.example"_s}, {}};
    const Mentions mentions(data);
    QVERIFY(!mentions.areIn(u"The database, Metadata and sales 12345678 are others"_s));
    QVERIFY(mentions.areIn(u"seen at DATA."_s));
    QVERIFY(!mentions.areSubjectOf("4000001,Data Center,100"));
    QVERIFY(mentions.areSubjectOf("4000001,Data GmbH,100"));
    QVERIFY(mentions.areSubjectOf("Company: data\n"));
    QVERIFY(mentions.areSubjectOf("x,12345,y"));
    QCOMPARE(mentions.without(u"Data, SEN-12345; data.base"_s), u"[erased], [erased]; [erased].base"_s);
}

void TestErasure::encodedMailsAreReadThrough()
{
    Dossier alder{
        Dossier::Kind::Organisation, u"École Alder"_s, {u"École Alder"_s}, {u"AAAA-AAAA-AAAA-AAAA"_s}, {}, {}, {}};
    const Mentions mentions(alder);
    QVERIFY(mentions.areSubjectOf(
        "Content-Transfer-Encoding: base64\n\n" + QByteArray("Server ID: AAAA-AAAA-AAAA-AAAA\n").toBase64() + "\n"));
    QVERIFY(mentions.areSubjectOf("Content-Transfer-Encoding: quoted-printable\n\nCompany: =C3=89cole=20Al=\nder\n"));
    QVERIFY(!mentions.areSubjectOf(
        "Content-Transfer-Encoding: base64\n\n" + QByteArray("Server ID: BBBB-BBBB-BBBB-BBBB\n").toBase64() + "\n"));
}

void TestErasure::whatWasCutShortIsFinished()
{
    ON_FILES_ONLY();
    LinkedVendor vendor;
    fill(vendor);
    QSqlQuery reading(vendor.connection().database());
    const auto other = valueOf(Connection::open({vendor.path(u"uptake.sqlite"_s)}));
    {
        QVERIFY(reading.exec(u"SELECT company FROM organisations"_s));
        QVERIFY(reading.next()); // a reader that keeps the old bytes needed
        EXPECT_ERROR(eraseForGood(*other, u"Alder Works"_s, 5), u"another program reads"_s);
        reading.finish();
    }
    QVERIFY(valueOf(dossierOf(*other, u"Alder Works"_s, LookUpReach::Subject)).isEmpty());
    const auto next = valueOf(Connection::open({vendor.path(u"uptake.sqlite"_s)}));
    QCOMPARE(left(vendor, m_alder), QStringList());
    QCOMPARE(vendor.rows(u"SELECT * FROM unfinished_erasures"_s), QStringList());
}

void TestErasure::othersStay()
{
    LinkedVendor vendor;
    fill(vendor);
    EXPECT_VALUE(eraseForGood(vendor.connection(), u"Alder Works"_s, 5));
    QVERIFY(left(vendor, m_birch).size() >= m_birch.size());
    const auto facts = vendor.facts();
    QCOMPARE(facts->installations().size(), size_t(1));
    QCOMPARE(facts->licences().size(), size_t(1));
}

void TestErasure::anImportBringsNobodyBack()
{
    LinkedVendor vendor;
    fill(vendor);
    EXPECT_VALUE(eraseForGood(vendor.connection(), u"Alder Works"_s, 5));
    const QStringList before = vendor.rows(
        u"SELECT count(*) FROM licence_states UNION ALL SELECT count(*) FROM reports UNION ALL SELECT count(*) FROM transactions UNION ALL SELECT count(*) FROM quarantine"_s);
    const ImportSummary summary = vendor.import(
        {u"licenses.csv"_s, u"later.csv"_s, u"transactions.csv"_s, u"reports.jsonl"_s, u"bad.csv"_s}, true);
    QCOMPARE(summary.counts.added, 0);
    QCOMPARE(summary.counts.rejected, 0);
    QCOMPARE(summary.counts.skipped,
        6); // one licence, its later state, one sale, two reports, and the row that cannot be read
    QCOMPARE(
        vendor.rows(
            u"SELECT count(*) FROM licence_states UNION ALL SELECT count(*) FROM reports UNION ALL SELECT count(*) FROM transactions UNION ALL SELECT count(*) FROM quarantine"_s),
        before);
    QCOMPARE(left(vendor, m_alder), QStringList());
}

void TestErasure::aPersonAloneIsErased()
{
    LinkedVendor vendor;
    fill(vendor);
    EXPECT_VALUE(eraseForGood(vendor.connection(), u"ann@alder.example"_s, 5));
    QCOMPARE(left(vendor, {u"ann@alder"_s, u"Ann Archer"_s}), QStringList());
    QCOMPARE(vendor.companyOf(u"AAAA-AAAA-AAAA-AAAA"_s), u"Alder Works"_s);
    vendor.import({u"licenses.csv"_s}, true);
    QCOMPARE(left(vendor, {u"ann@alder"_s}), QStringList());
}

void TestErasure::theLogSealsItsEntries()
{
    LinkedVendor vendor; // its import is logged
    EXPECT_VALUE(logAccess(vendor.connection(), u"look-up"_s, u"Alder Works"_s, u"3 rows"_s, 7));
    const auto all = accessLog(vendor.connection());
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->constFirst().action, u"look-up"_s);
    QCOMPARE(accessLog(vendor.connection(), u"ALDER WORKS GmbH"_s)->size(), 1);
    QCOMPARE(accessLog(vendor.connection(), u"Birch Bank"_s)->size(), 0);
    EXPECT_VALUE(verifyAccessLog(vendor.connection()));
    vendor.rows(vendor.isOnServer() ? u"DROP TRIGGER access_log_stays ON access_log"_s : u"DROP TRIGGER access_log_keeps"_s); // as someone with another program would
    vendor.rows(u"UPDATE access_log SET detail = '1 row' WHERE id = 1"_s);
    EXPECT_ERROR(verifyAccessLog(vendor.connection()), u"entry 1"_s);
}

void TestErasure::theLogCannotBeEdited()
{
    LinkedVendor vendor;
    QSqlQuery query(vendor.connection().database());
    QVERIFY(!query.exec(u"UPDATE access_log SET detail = ''"_s));
    QVERIFY(!query.exec(u"DELETE FROM access_log"_s));
}

void TestErasure::numbersOfDifferentKindsAreNotMixed()
{
    LinkedVendor vendor;
    auto tombstones = valueOf(Tombstones::load(vendor.connection()));
    EXPECT_VALUE(tombstones.bury(vendor.connection(), {tombstones.number('A', u"5000002"_s)}, 1));
    tombstones = valueOf(Tombstones::load(vendor.connection()));
    QVERIFY(tombstones.hasNumber('A', u"5000002"_s));
    QVERIFY(!tombstones.hasNumber('L', u"SEN-5000002"_s));
    QVERIFY(!tombstones.hasNumber('R', u"5000002"_s));
}

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
