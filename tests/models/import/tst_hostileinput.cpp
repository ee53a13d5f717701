// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/columns.h"
#include "tests/models/import/importing.h"

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "addonLicenseId,licenseId,addonKey,licenseType,status,tier,company,lastUpdated\n";
const QByteArray row = "1,SEN-1,com.example,COMMERCIAL,active,10 Users,Acme,2026-10-01\n";
const QByteArray report
    = R"({"serverId":"B8XU-91QO-FN3Y-ETQ2","product":"com.example","sentAt":"2026-10-01T00:00:00Z","addonVersion":"1.0"})";

} // namespace

/// Files that are made to break a reader: they cost what their size says, and an error or a row of the quarantine tells
/// what is wrong.
class TestHostileInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void costsALineOnly_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("outcome");
        const QByteArray second = QByteArray(row).replace("1,SEN-1", "2,SEN-2");
        QTest::newRow("a line without end") << u"a.csv"_s << header + row + QByteArray(40 << 20, 'a') + '\n' + second
                                            << u"3 rows, added 2, rejected 1"_s;
        QTest::newRow("a quote that never closes")
            << u"a.csv"_s << header + row + '"' + QByteArray(3 << 20, 'a') + '\n' + second
            << u"3 rows, added 2, rejected 1"_s;
        QTest::newRow("half a million fields")
            << u"a.csv"_s << header + row + '3' + QByteArray(500'000, ',') + '\n' + second << u"3 rows, added 3"_s;
        QTest::newRow("quotes and nothing else") << u"a.csv"_s << header + row + QByteArray("\"\"\"\n").repeated(2000)
                                                 << u"1001 rows, added 1, rejected 1000"_s;
        QTest::newRow("a NUL character") << u"a.csv"_s
                                         << header + row + second.left(30) + QByteArray(1, '\0') + second.mid(30)
                                         << u"2 rows, added 1, rejected 1"_s;
        QTest::newRow("bytes of no encoding")
            << u"a.csv"_s << header + row + QByteArray(second).replace("Acme", "A\xff\xfe\xc3") << u"2 rows, added 2"_s;
        QTest::newRow("a report without end") << u"a.json"_s
                                              << report + "\n{\"serverId\":\"" + QByteArray(9 << 20, 'a') + "\"}\n"
                + QByteArray(report).replace("10-01", "10-02")
                                              << u"3 rows, added 2, rejected 1"_s;
        QTest::newRow("nested without end")
            << u"a.json"_s << report + "\n" + QByteArray("{\"serverId\":").repeated(100'000) + "\n"
            << u"2 rows, added 1, rejected 1"_s;
        QTest::newRow("a number without end")
            << u"a.json"_s
            << report + "\n" + QByteArray(report).replace("}", ",\"users\":" + QByteArray(100'000, '9') + "}")
            << u"2 rows, added 1, rejected 1"_s;
    }
    void costsALineOnly()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, outcome);
        ImportStore store;
        QCOMPARE(store.import(name, bytes), outcome);
    }

    void givesUpWhereObjectsNeverClose()
    {
        ImportStore store;
        const auto summary = valueOf(store.import(
            {store.write(u"a.json"_s, "[\n" + report + ",\n" + QByteArray("{\"serverId\":\n").repeated(6 << 20))}));
        QCOMPARE(summary.counts.added, 1);
        QCOMPARE_LT(summary.counts.rejected, 20);
        QVERIFY(summary.files.front().rejections.constLast().reason.contains("nothing from here on"_L1));
    }

    void refusesAHeaderOfMoreColumnsThanAny_data()
    {
        QTest::addColumn<int>("columns");
        QTest::newRow("one too many") << int(mostColumns) + 1;
        QTest::newRow("a million") << 1'000'000;
    }
    void refusesAHeaderOfMoreColumnsThanAny()
    {
        QFETCH(int, columns);
        QByteArray wide = header.trimmed();
        for (int i = 8; i < columns; ++i)
            wide += ",c" + QByteArray::number(i);
        ImportStore store;
        const auto summary = store.import({store.write(u"a.csv"_s, wide + '\n' + row)});
        EXPECT_ERROR(summary, u"a.csv:1"_s);
        QVERIFY(!summary.error().remedy.isEmpty());
    }

    void readsAsManyColumnsAsItAllows()
    {
        QByteArray wide = header.trimmed();
        for (int i = 8; i < int(mostColumns); ++i)
            wide += ",c" + QByteArray::number(i);
        ImportStore store;
        QCOMPARE(
            store.import(u"a.csv"_s, wide + '\n' + row.trimmed() + QByteArray(qsizetype(mostColumns) - 8, ',') + '\n'),
            u"1 rows, added 1"_s);
    }

    void twinsOfABadRowAreTwoInQuarantine()
    {
        const QByteArray withPeople = header.trimmed()
            + ",technicalContactName\n"; // what a broken row says is not kept, since it may name people
        ImportStore store;
        QCOMPARE(store.import(u"a.csv"_s, withPeople + "1,2,3\n"), u"1 rows, rejected 1"_s);
        QCOMPARE(store.import(u"b.csv"_s, withPeople + "4,5,6\n"), u"1 rows, rejected 1"_s);
        QCOMPARE(store.import(u"a.csv"_s, withPeople + "1,2,3\n"), u"1 rows, rejected 1"_s);
        QCOMPARE(store.rows(u"SELECT line FROM quarantine"_s), QStringList({u"2"_s, u"2"_s}));
        QCOMPARE(store.rows(u"SELECT sum(length(raw)) FROM quarantine"_s), QStringList(u"0"_s));
    }

    void saysWhichDimensionsThereAre()
    {
        ImportStore store;
        ImportOptions how = options(u"versions"_s);
        how.dimension = u"colour"_s;
        EXPECT_ERROR(
            store.import({store.write(u"a.csv"_s, "date,red\n2026-10-01,1\n")}, how), u"hosting, country or tier"_s);
    }

    void eventsNeedALicence()
    {
        ImportStore store;
        EXPECT_ERROR(store.import({store.write(u"churn.csv"_s, "addonKey,eventDate\ncom.example,2026-10-01\n")}),
            u"licenseId"_s);
    }
};

QTEST_GUILESS_MAIN(TestHostileInput)
#include "tst_hostileinput.moc"
