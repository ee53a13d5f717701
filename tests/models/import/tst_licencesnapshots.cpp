// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/import/countedimport.h"

using namespace uptake;
using namespace Qt::StringLiterals;

/// Which rows are states of one licence, and which of them holds when.
class TestLicenceSnapshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheNewerOfTwoRowsOfALicence_data();
    void takesTheNewerOfTwoRowsOfALicence();
    void takesRowsThatShareAnIdentityForOneLicence_data();
    void takesRowsThatShareAnIdentityForOneLicence();
    void remembersAnIdentityThatOnlyAReplacedRowNamed();
    void letsNoOlderSnapshotOverwriteANewerOne();
    void remembersWhatOlderSnapshotsSaid();
};

void TestLicenceSnapshots::takesTheNewerOfTwoRowsOfALicence_data()
{
    QTest::addColumn<QByteArrayList>("rows");
    QTest::addColumn<QString>("counts");
    QTest::addColumn<QString>("capacity");
    const QByteArray older = "1,,,active,10 Users,2026-01-01";
    const QByteArray newer = "1,,,active,20 Users,2026-02-01";
    QTest::newRow("newer last") << QByteArrayList{older, newer} << u"2 rows, added 1, skipped 1"_s << u"20"_s;
    QTest::newRow("newer first") << QByteArrayList{newer, older} << u"2 rows, added 1, skipped 1"_s << u"20"_s;
    QTest::newRow("newer in between") << QByteArrayList{older, newer, older} << u"3 rows, added 1, skipped 2"_s
                                      << u"20"_s;
    QTest::newRow("equals: the first") << QByteArrayList{older, "1,,,active,30 Users,2026-01-01"}
                                       << u"2 rows, added 1, skipped 1"_s << u"10"_s;
    QTest::newRow("a date before none") << QByteArrayList{"1,,,active,30 Users,", older}
                                        << u"2 rows, added 1, skipped 1"_s << u"10"_s;
    QTest::newRow("word for word") << QByteArrayList{older, older} << u"2 rows, added 1, skipped 1"_s << u"10"_s;
}

void TestLicenceSnapshots::takesTheNewerOfTwoRowsOfALicence()
{
    QFETCH(QByteArrayList, rows);
    QFETCH(QString, counts);
    QFETCH(QString, capacity);
    CountedImport store;
    QCOMPARE(store.import(u"l.csv"_s, licencesFile(rows)), counts);
    QCOMPARE(store.rows(u"SELECT count(*) FROM licence_states"_s), QStringList{u"1"_s});
    QCOMPARE(store.headcountOn(u"2026-03-01"_s), u"1 licences, %1 capacity, 0 installations, 0 users"_s.arg(capacity));
}

void TestLicenceSnapshots::takesRowsThatShareAnIdentityForOneLicence_data()
{
    QTest::addColumn<QByteArrayList>("rows");
    QTest::addColumn<QString>("headcount");
    const auto licencesOf = [](int licences, int capacity) {
        return u"%1 licences, %2 capacity, 0 installations, 0 users"_s.arg(licences).arg(capacity);
    };
    QTest::newRow("nothing shared") << QByteArrayList{"1,SEN-1,E-1,active,10 Users,2026-01-01",
        "2,SEN-2,E-2,active,20 Users,2026-01-02"}
                                    << licencesOf(2, 30);
    QTest::newRow("addonLicenseId") << QByteArrayList{"1,SEN-1,,active,10 Users,2026-01-01",
        "1,SEN-2,,active,20 Users,2026-01-02"}
                                    << licencesOf(1, 20);
    QTest::newRow("entitlement number") << QByteArrayList{"1,,E-1,active,10 Users,2026-01-01",
        "2,,E-1,active,20 Users,2026-01-02"}
                                        << licencesOf(1, 20);
    QTest::newRow("licenseId") << QByteArrayList{",SEN-1,E-1,active,10 Users,2026-01-01",
        ",SEN-1,E-2,active,20 Users,2026-01-02"}
                               << licencesOf(1, 20);
    QTest::newRow("a later row joins two") << QByteArrayList{"1,,,active,10 Users,2026-01-01",
        ",,E-1,active,20 Users,2026-01-02", "1,,E-1,active,40 Users,2026-01-03"}
                                           << licencesOf(1, 40);
    QTest::newRow("an older row joins two") << QByteArrayList{"1,,,active,10 Users,2026-01-02",
        ",,E-1,active,20 Users,2026-01-03", "1,,E-1,active,40 Users,2026-01-01"}
                                            << licencesOf(1, 20);
    QTest::newRow("a row between joins two") << QByteArrayList{"1,,,active,10 Users,2026-01-01",
        ",,E-1,active,20 Users,2026-01-03", "1,,E-1,active,40 Users,2026-01-02"}
                                             << licencesOf(1, 20);
    QTest::newRow("a row joins three") << QByteArrayList{"1,,,active,10 Users,2026-01-01",
        ",,E-1,active,20 Users,2026-01-02", ",SEN-1,,active,30 Users,2026-01-03",
        "1,SEN-1,E-1,active,40 Users,2026-01-04"}
                                       << licencesOf(1, 40);
    QTest::newRow("a chain") << QByteArrayList{"1,SEN-1,,active,10 Users,2026-01-01",
        ",SEN-1,E-1,active,20 Users,2026-01-02", "2,,E-1,active,40 Users,2026-01-03"}
                             << licencesOf(1, 40);
}

void TestLicenceSnapshots::takesRowsThatShareAnIdentityForOneLicence()
{
    QFETCH(QByteArrayList, rows);
    QFETCH(QString, headcount);
    CountedImport together;
    together.import(u"l.csv"_s, licencesFile(rows));
    QCOMPARE(together.headcountOn(u"2026-03-01"_s), headcount);
    CountedImport apart;
    for (const QByteArray& row : rows)
        apart.import(u"l.csv"_s, licencesFile({row}));
    QCOMPARE(apart.headcountOn(u"2026-03-01"_s), headcount);
    QCOMPARE(apart.rows(u"SELECT count(DISTINCT licence_id) FROM licence_states"_s),
        QStringList{headcount.section(u' ', 0, 0)});
}

void TestLicenceSnapshots::remembersAnIdentityThatOnlyAReplacedRowNamed()
{
    CountedImport store;
    const QList<QByteArrayList> files{
        {"1,,,active,10 Users,2026-01-05", "1,SEN-1,,active,20 Users,2026-01-01"}, // the named row is older
        {"2,,,active,10 Users,2026-01-01", "2,SEN-2,,active,20 Users,2026-01-01"}, // it is as old
        {"3,SEN-3,,active,20 Users,2026-01-01", "3,,,active,10 Users,2026-01-05"}, // it comes first
    };
    for (const QByteArrayList& rows : files)
        store.import(u"a.csv"_s, licencesFile(rows));
    store.import(u"b.csv"_s, licencesFile({",SEN-1,,active,40 Users,2026-01-07", ",SEN-2,,active,80 Users,2026-01-07", ",SEN-3,,active,160 Users,2026-01-07"}));
    QCOMPARE(store.headcountOn(u"2026-03-01"_s), u"3 licences, 280 capacity, 0 installations, 0 users"_s);
}

void TestLicenceSnapshots::letsNoOlderSnapshotOverwriteANewerOne()
{
    CountedImport store;
    store.import(u"new.csv"_s, licencesFile({"1,,,inactive,20 Users,2026-05-01"}));
    QCOMPARE(store.import(u"old.csv"_s, licencesFile({"1,,,active,10 Users,2026-01-01"})), u"1 rows, updated 1"_s);
    QCOMPARE(store.headcountOn(u"2026-06-01"_s), u"0 licences, 0 capacity, 0 installations, 0 users"_s);
    QCOMPARE(store.rows(u"SELECT count(*) FROM licence_states"_s), QStringList{u"2"_s});
}

void TestLicenceSnapshots::remembersWhatOlderSnapshotsSaid()
{
    CountedImport store;
    store.import(u"new.csv"_s, licencesFile({"1,,,active,20 Users,2026-05-01"}));
    store.import(u"old.csv"_s, licencesFile({"1,,,active,10 Users,2026-01-01"}));
    QCOMPARE(store.headcountOn(u"2026-02-01"_s), u"1 licences, 10 capacity, 0 installations, 0 users"_s);
    QCOMPARE(store.headcountOn(u"2026-05-01"_s), u"1 licences, 20 capacity, 0 installations, 0 users"_s);
}

QTEST_GUILESS_MAIN(TestLicenceSnapshots)
#include "tst_licencesnapshots.moc"
