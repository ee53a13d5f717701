// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/detect.h"
#include "tests/support/expectedmacros.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <QStringEncoder>

using namespace uptake;
using namespace Qt::StringLiterals;

class TestDetect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAFileIs_data();
    void tellsWhatAFileIs();
    void tellsAMaildirByItsFolders();
    void saysWhatIsWrongWithAFile_data();
    void saysWhatIsWrongWithAFile();
    void saysThatThereIsNoFile();

private:
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    QTemporaryDir m_folder;
};

void TestDetect::tellsWhatAFileIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    const QByteArray event = "addonKey,eventDate,licenseId\n";
    const QByteArray report = R"({"serverId": "AAAA-BBBB-CCCC-DDDD"})";
    QTest::newRow("licences") << u"a.csv"_s << QByteArray("addonLicenseId,addonKey,licenseType,status,tier\n")
                              << u"licenses"_s;
    QTest::newRow("licences of an older download")
        << u"a.csv"_s << QByteArray("licenseId,addonKey,licenseType,maintenanceEndDate\n") << u"licenses"_s;
    QTest::newRow("licences out of a spreadsheet")
        << u"a.txt"_s << QByteArray("tier;status;ADDONLICENSEID\n") << u"licenses"_s;
    QTest::newRow("licences in UTF-16") << u"a.csv"_s
                                        << QByteArray("\xff\xfe")
            + QByteArray("addonLicenseId\tstatus\ttier\n").replace("", QByteArray(1, '\0')).mid(1)
                                        << u"licenses"_s;
    QTest::newRow("reports in UTF-16") << u"a.json"_s << QByteArray(QStringEncoder(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom)(QString::fromUtf8(report))) << u"reports"_s;
    QTest::newRow("reports in UTF-16 without a mark") << u"a.json"_s << QByteArray(QStringEncoder(QStringConverter::Utf16LE)(QString::fromUtf8(report))) << u"reports"_s;
    QTest::newRow("licences whose name speaks of churn")
        << u"churn.csv"_s << QByteArray("addonLicenseId,addonKey,licenseType,status,tier\n") << u"licenses"_s;
    QTest::newRow("transactions") << u"a.csv"_s
                                  << QByteArray("saleDate,transactionLineItemId,licenseType,tier,licenseId\n")
                                  << u"transactions"_s;
    QTest::newRow("transactions of an older download")
        << u"a.csv"_s << QByteArray("transactionId,addonKey,vendorAmount,tier,licenseType,licenseId\n")
        << u"transactions"_s;
    QTest::newRow("churn by name") << u"my-Churn-2026.csv"_s << event << u"churn"_s;
    QTest::newRow("conversion by name") << u"conversions.csv"_s << event << u"conversion"_s;
    QTest::newRow("renewal by name") << u"Renewal.csv"_s << event << u"renewal"_s;
    QTest::newRow("releases") << u"a.csv"_s << QByteArray("addonKey,version,releaseDate\n") << u"releases"_s;
    QTest::newRow("a report") << u"a.json"_s << report << u"reports"_s;
    QTest::newRow("reports, a line each") << u"a.dat"_s << QByteArray(report + "\n" + report) << u"reports"_s;
    QTest::newRow("a list of reports behind a mark")
        << u"a.json"_s << QByteArray("\xef\xbb\xbf[\n" + report + "]") << u"reports"_s;
    QTest::newRow("reports whose first line is broken")
        << u"a.jsonl"_s << QByteArray("oops\n" + report) << u"reports"_s;
    QTest::newRow("a mailbox") << u"a.mbox"_s
                               << QByteArray("From x@example.com Thu Oct  1 02:00:07 2026\nSubject: Hi\n\nHi")
                               << u"mail"_s;
    QTest::newRow("a mail") << u"a.eml"_s << QByteArray("Return-Path: <x@example.com>\nSubject: Hi\n\nHi") << u"mail"_s;
}

void TestDetect::tellsWhatAFileIs()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    const auto detected = detect(write(name, bytes));
    EXPECT_VALUE(detected);
    QCOMPARE(toText(detected->kind), kind);
    QVERIFY(!detected->reason.isEmpty());
}

void TestDetect::tellsAMaildirByItsFolders()
{
    QDir folder(m_folder.path());
    QVERIFY(folder.mkpath(u"mail/cur"_s) && folder.mkpath(u"mail/new"_s) && folder.mkpath(u"half/cur"_s));
    QVERIFY(isMaildir(folder.filePath(u"mail"_s)));
    QVERIFY(!isMaildir(folder.filePath(u"half"_s)));
    const auto detected = detect(folder.filePath(u"mail"_s));
    EXPECT_VALUE(detected);
    QCOMPARE(toText(detected->kind), u"mail"_s);
}

void TestDetect::saysWhatIsWrongWithAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << u"a.csv"_s << QByteArray() << u"empty"_s;
    QTest::newRow("blank lines") << u"a.csv"_s << QByteArray("\n\n  \n") << u"blank lines"_s;
    QTest::newRow("another table") << u"a.csv"_s << QByteArray("name,shoe size\nAnn,44\n") << u"name, shoe size"_s;
    QTest::newRow("licences without a key")
        << u"a.csv"_s << QByteArray("licenseType,tier,status,company\n") << u"addonLicenseId"_s;
    QTest::newRow("transactions without a key")
        << u"a.csv"_s << QByteArray("saleDate,vendorAmount,company\n") << u"transactionLineItemId"_s;
    QTest::newRow("events of no kind") << u"events.csv"_s << QByteArray("addonKey,eventDate,licenseId\n")
                                       << u"--kind churn"_s;
    QTest::newRow("a picture") << u"a.csv"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"binary"_s;
    QTest::newRow("an archive") << u"a.zip"_s << QByteArray("PK\x03\x04 addonLicenseId,status,tier") << u"this is an archive"_s;
    QTest::newRow("JSON of something else")
        << u"package.json"_s << QByteArray("{\"name\": \"thing\"}") << u"no usage report"_s;
}

void TestDetect::saysWhatIsWrongWithAFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const auto detected = detect(write(name, bytes));
    EXPECT_ERROR(detected, words);
    QVERIFY2(detected.error().where.contains(name), qPrintable(detected.error().where));
    QVERIFY(!detected.error().remedy.isEmpty());
}

void TestDetect::saysThatThereIsNoFile()
{
    EXPECT_ERROR(detect(m_folder.filePath(u"missing.csv"_s)), u"no such file"_s);
}

QTEST_GUILESS_MAIN(TestDetect)
#include "tst_detect.moc"
