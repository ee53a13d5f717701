// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace uptake::test;

/// Reports of fleets that are made for one danger: what may be written, under which names, and over what.
class TestReportSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReportThatIsWrittenVerifies_data();
    void everyReportThatIsWrittenVerifies();
    void aFeatureIsNotCalledLikeACustomer_data();
    void aFeatureIsNotCalledLikeACustomer();
    void nothingIsWrittenOverWhatIsThere();

private:
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QByteArray licencesOf(int count)
    {
        QByteArray csv
            = "addonLicenseId,licenseId,addonKey,addonName,licenseType,maintenanceStartDate,maintenanceEndDate,status,"
              "hosting,tier,company,country,lastUpdated\n";
        for (int i = 0; i < count; ++i)
            csv += u"%1,SEN-%1,com.example,Example,COMMERCIAL,2026-01-01,2027-01-01,active,%2,%3 Users,Company %1 Works,%4,2026-06-30\n"_s
                       .arg(i + 1)
                       .arg(i % 3 == 0 ? u"Server"_s : u"Data Center"_s)
                       .arg(QList<int>{10, 50, 500, 2000}[i * 7 % 40 / 11])
                       .arg(i % 2 == 0 ? u"FR"_s : u"DE"_s)
                       .toUtf8();
        return csv;
    }
    /// So many licences; of the first of them an installation with a report in May and in June, every second one using
    /// `feature`.
    void importFleet(const QString& database, int licences, int reporting, const QString& feature) const
    {
        QByteArray reports;
        for (int i = 0; i < reporting; ++i) {
            for (const int month : {5, 6})
                reports
                    += QJsonDocument(
                           QJsonObject{{u"schema"_s, u"usage-report/1"_s}, {u"product"_s, u"com.example"_s},
                               {u"serverId"_s, u"AAAA-BBBB-CCCC-%1"_s.arg(i + 1, 4, 10, QLatin1Char('0'))},
                               {u"sentAt"_s, u"2026-0%1-28T10:00:00Z"_s.arg(month)}, {u"addonVersion"_s, u"2.0.0"_s},
                               {u"hostProduct"_s, u"confluence"_s}, {u"hostVersion"_s, u"7.4.0"_s},
                               {u"supportEntitlementNumber"_s, u"SEN-%1"_s.arg(i + 1)}, {u"users"_s, 100},
                               {u"queriesModifiedLastMonth"_s, 1}, {u"features"_s, QJsonObject{{feature, i % 2}}}})
                           .toJson(QJsonDocument::Compact)
                    + '\n';
        }
        for (const auto& [name, bytes] :
            {std::pair(u"licenses.csv"_s, licencesOf(licences)), std::pair(u"reports.jsonl"_s, reports)}) {
            write(m_folder.filePath(name), bytes);
            const Ended imported = uptake::test::uptake(database, {u"import"_s, m_folder.filePath(name)});
            QVERIFY2(imported.status == 0, qPrintable(imported.error));
        }
    }

    QTemporaryDir m_folder;
};

/// Where all licensed organisations report; and after so small a change that totals are printed again as they were.
void TestReportSafety::everyReportThatIsWrittenVerifies_data()
{
    QTest::addColumn<int>("reporting");
    QTest::newRow("all report") << 40;
    QTest::newRow("most report") << 30;
}

void TestReportSafety::everyReportThatIsWrittenVerifies()
{
    QFETCH(int, reporting);
    const QString database = m_folder.filePath(u"small%1.sqlite"_s.arg(reporting));
    int made = 0;
    for (const int count : {40, 41, 42}) {
        importFleet(database, count, reporting, u"x"_s);
        const QString pdf = m_folder.filePath(u"small%1-%2.pdf"_s.arg(reporting).arg(++made));
        const Ended ended = uptake::test::uptake(database,
            {u"report"_s, u"--comment"_s, u"Since 1909, with 987,654 lines."_s, u"--out"_s, pdf}); // no figures
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        const Ended verified = uptake::test::uptake(database, {u"verify"_s, pdf});
        QVERIFY2(verified.status == 0,
            qPrintable(u"%1: %2"_s.arg(made).arg(QString::fromUtf8(verified.out) + verified.error)));
        QVERIFY(verified.out.contains("vendor's own"));
    }
}

/// Installations choose what their features are called.
void TestReportSafety::aFeatureIsNotCalledLikeACustomer_data()
{
    QTest::addColumn<QString>("feature");
    QTest::addColumn<int>("status");
    QTest::newRow("a company") << u"Company 1 Works.export"_s << 1;
    QTest::newRow("a server ID") << u"AAAA-BBBB-CCCC-0007"_s << 1;
    QTest::newRow("an address") << u"bob@example.com"_s << 1;
    QTest::newRow("a word of the company's name") << u"Works.export"_s << 0;
}

void TestReportSafety::aFeatureIsNotCalledLikeACustomer()
{
    QFETCH(QString, feature);
    QFETCH(int, status);
    const QString database = m_folder.filePath(u"named-%1.sqlite"_s.arg(QLatin1StringView(QTest::currentDataTag())));
    importFleet(database, 40, 30, feature);
    const QString pdf = m_folder.filePath(u"feature.pdf"_s);
    QFile::remove(pdf);
    const Ended ended = uptake::test::uptake(database, {u"report"_s, u"--out"_s, pdf});
    QVERIFY2(ended.status == status, qPrintable(ended.error));
    QCOMPARE(QFile::exists(pdf), status == 0);
    QCOMPARE(ended.error.contains(u"called like a customer"_s), status != 0);
}

/// Neither the database, nor files that are no sample, nor a copy of what says how far the ledger goes.
void TestReportSafety::nothingIsWrittenOverWhatIsThere()
{
    const QString database = m_folder.filePath(u"kept.sqlite"_s);
    importFleet(database, 40, 30, u"x"_s);
    const QByteArray before = bytesOf(database);
    for (const QStringList& arguments :
        {QStringList{u"report"_s, u"--out"_s, database}, QStringList{u"installations"_s, u"--csv"_s, database},
            QStringList{u"quarantine"_s, u"--export"_s, database}, QStringList{u"backup"_s, database},
            QStringList{u"privacy"_s, u"export"_s, u"Company 1 Works"_s, u"--out"_s, database}}) {
        const Ended ended = uptake::test::uptake(database, arguments);
        QVERIFY2(ended.status == 64 && ended.error.contains(u"the database itself"_s),
            qPrintable(arguments.join(u' ') + ended.error));
        QCOMPARE(bytesOf(database), before);
    }
    const QString mine = m_folder.filePath(u"mine"_s);
    QVERIFY(QDir().mkpath(mine));
    write(mine + u"/licenses.csv"_s, licencesOf(3));
    const Ended refused = uptake::test::uptake(database, {u"sample"_s, mine});
    QVERIFY2(refused.status == 1 && refused.error.contains(u"no sample"_s), qPrintable(refused.error));
    QCOMPARE(bytesOf(mine + u"/licenses.csv"_s), licencesOf(3));
    QCOMPARE(QDir(mine).entryList(QDir::Files | QDir::Hidden), QStringList{u"licenses.csv"_s});
    for (const QString& organisations : {u"8"_s, u"9"_s}) // a sample over a sample
        QCOMPARE(
            uptake::test::uptake(database, {u"sample"_s, m_folder.filePath(u"files"_s), u"--orgs"_s, organisations})
                .status,
            0);
    QCOMPARE(uptake::test::uptake(database, {u"report"_s, u"--out"_s, m_folder.filePath(u"kept.pdf"_s)}).status, 0);
    for (const QString& copy : {u".ledger.old"_s, u".ledger.backup"_s})
        write(database + copy, bytesOf(database + u".ledger"_s));
    write(database + u".ledger.aBcDeF"_s, "uptake-led"); // of a program that was killed
    QCOMPARE(uptake::test::uptake(database, {u"doctor"_s}).status, 0);
    QVERIFY(QFile::exists(database + u".ledger.old"_s) && QFile::exists(database + u".ledger.backup"_s));
    QVERIFY(!QFile::exists(database + u".ledger.aBcDeF"_s));
}

QTEST_GUILESS_MAIN(TestReportSafety)
#include "tst_reportsafety.moc"
