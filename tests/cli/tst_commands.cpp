// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace uptake::test;

namespace {

const QByteArray report = R"({"serverId": "B8XU-91QO-FN3Y-ETQ2", "product": "com.example.addon", "sentAt": "2026-10-01T02:00:07Z", "addonVersion": "2.12.1", )"
                          R"("hostVersion": "7.19.4", "users": 840, "queriesModifiedLastMonth": 9, "supportEntitlementNumber": "SEN-1", "features": {"chart": 12, "history": 0}})"
                          "\n";
const QByteArray licences = "addonLicenseId,licenseId,addonKey,licenseType,maintenanceStartDate,maintenanceEndDate,status,hosting,tier,company,country,lastUpdated\n"
                            "1,SEN-1,com.example.addon,COMMERCIAL,2026-01-01,2026-12-31,active,Server,500 Users,Acme Ltd,GB,2026-09-01\n";
const QByteArray mail = "From: a@example.com\nSubject: usage\nDate: Thu, 01 Oct 2026 02:00:07 +0000\n\nServer ID: B8XU-91QO-FN3Y-ETQ2\nProduct: com.example.addon\n";

} // namespace

/// The command line as a contract: exit statuses, messages, JSON.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void badInputIsToldAndChangesNothing_data();
    void badInputIsToldAndChangesNothing();
    void aBrokenRowGoesToQuarantine_data();
    void aBrokenRowGoesToQuarantine();
    void wrongUsageIsToldApart_data();
    void wrongUsageIsToldApart();
    void importAnswersWithTheContractsJson();
    void importingTwiceAddsNothing();
    void aFolderImportsWhatItHolds();
    void aBadFileAmongGoodOnesLeavesTheDatabaseAsItWas();
    void headcountAnswersWithTheContractsJson();
    void historyLeadsToFileAndLine();
    void quarantineIsExportedWithoutFormulas();
    void anEmptyDatabaseSaysWhatToDo();
    void theDatabaseIsForItsOwnerAlone();
    void helpListsEveryCommand();
    void picturesAreOfThePagesNamed();

private:
    QString file(const QString& name, const QByteArray& bytes) const
    {
        const QString path = m_folder->filePath(name);
        return write(path, bytes) ? path : QString();
    }
    Ended ask(const QStringList& arguments) const { return uptake::test::uptake(m_folder->filePath(u"uptake.sqlite"_s), arguments); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestCommands::badInputIsToldAndChangesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("message");
    QTest::newRow("missing file") << u"none.csv"_s << QByteArray() << u"none.csv: "_s << u"no such file"_s;
    QTest::newRow("empty file") << u"empty.csv"_s << QByteArray("") << u"empty.csv: "_s << u"empty"_s;
    QTest::newRow("blank lines") << u"blank.csv"_s << QByteArray("\n\n\r\n") << u"blank.csv"_s << u"blank lines"_s;
    QTest::newRow("binary file") << u"photo.csv"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"photo.csv: "_s << u"binary"_s;
    QTest::newRow("wrong header") << u"other.csv"_s << QByteArray("name,age\nAnn,3\n") << u"other.csv:1: "_s << u"name, age"_s;
    QTest::newRow("no key column") << u"licenses.csv"_s << QByteArray("addonKey,licenseType,status,tier,company\na,b,c,d,e\n") << u"licenses.csv:1: "_s << u"addonLicenseId"_s;
    QTest::newRow("no amount column") << u"transactions.csv"_s << QByteArray("transactionLineItemId,addonKey,saleDate\n1,a,2026-01-01\n") << u"transactions.csv:1: "_s << u"vendorAmount"_s;
    QTest::newRow("events of which kind") << u"events.csv"_s << QByteArray("addonKey,licenseId,eventDate\na,SEN-1,2026-01-01\n") << u"events.csv:1: "_s << u"--kind churn"_s;
    QTest::newRow("JSON without reports") << u"package.json"_s << QByteArray("{\"name\": \"x\"}") << u"package.json: "_s << u"no usage report"_s;
}

void TestCommands::badInputIsToldAndChangesNothing()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    QFETCH(QString, message);
    if (!bytes.isNull())
        file(name, bytes);
    const Ended ended = ask({u"import"_s, m_folder->filePath(name), u"--json"_s});
    QCOMPARE(ended.status, 1);
    QCOMPARE(ask({u"import"_s, u"--preview"_s, m_folder->filePath(name)}).status, 1);
    QCOMPARE(ended.out, QByteArray());
    QVERIFY2(ended.error.startsWith(u"uptake: "_s), qPrintable(ended.error));
    QVERIFY2(ended.error.contains(place), qPrintable(ended.error));
    QVERIFY2(ended.error.contains(message), qPrintable(ended.error));
    QVERIFY2(ended.error.trimmed().endsWith(u')'), qPrintable(ended.error)); // what to do stands last, in brackets
    QCOMPARE(ask({u"imports"_s, u"--json"_s}).json().array().size(), 0);
}

void TestCommands::aBrokenRowGoesToQuarantine_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("column");
    QTest::newRow("report") << u"reports.jsonl"_s << report + "{\"serverId\": \"B8XU-91QO-FN3Y-ETQ2\", \"users\": -4}\n" + "{broken \"serverId\"\n" << u"reports.jsonl:2: "_s << u"users"_s;
    QTest::newRow("licence with a bad date") << u"licenses.csv"_s << licences + "2,SEN-2,com.example.addon,COMMERCIAL,31/12/2026,,active,Server,10 Users,B,GB,2026-09-01\n"
                                             << u"licenses.csv:3: "_s << u"maintenanceStartDate"_s;
    QTest::newRow("licence cut short") << u"licenses.csv"_s << licences + "2,SEN-2,com.exam\n" << u"licenses.csv:3: "_s << u"3 fields"_s;
    QTest::newRow("a scalar in a list on one line") << u"reports.json"_s << "[" + report.trimmed() + ", 7]\n" << u"reports.json:1: "_s << u"object"_s;
    QTest::newRow("licence with a bad date, CR") << u"licenses.csv"_s << QByteArray(licences + "2,\"SEN\n2\",com.example.addon,COMMERCIAL,,,active,Server,10 Users,B,GB,2026-09-01\n"
                                                     "3,SEN-3,com.example.addon,COMMERCIAL,31/12/2026,,active,Server,10 Users,B,GB,2026-09-01\n").replace('\n', '\r')
                                                 << u"licenses.csv:5: "_s << u"maintenanceStartDate"_s;
    QTest::newRow("mail") << u"one.eml"_s << mail + "Users: many\nAdd-on version: 2.0\n" << u"one.eml:1: "_s << u"Users"_s;
}

void TestCommands::aBrokenRowGoesToQuarantine()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    QFETCH(QString, column);
    const Ended preview = ask({u"import"_s, u"--preview"_s, file(name, bytes), u"--json"_s});
    QCOMPARE(preview.status, 2);
    const Ended ended = ask({u"import"_s, file(name, bytes), u"--json"_s});
    QCOMPARE(ended.status, 2);
    for (const QString& count : {u"added"_s, u"updated"_s, u"unchanged"_s, u"skipped"_s, u"rejected"_s})
        QCOMPARE(preview.json()[count], ended.json()[count]);
    QVERIFY2(ended.error.contains(place), qPrintable(ended.error));
    QVERIFY2(ended.error.contains(column), qPrintable(ended.error));
    const QJsonObject summary = ended.json().object();
    QCOMPARE_GE(summary[u"rejected"_s].toInt(), 1);
    const QJsonArray kept = ask({u"quarantine"_s, u"--json"_s}).json().array();
    QCOMPARE(kept.size(), summary[u"rejected"_s].toInt());
    QVERIFY(!kept[0].toObject()[u"reason"_s].toString().isEmpty());
}

void TestCommands::wrongUsageIsToldApart_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no such command") << QStringList{u"conquer"_s};
    QTest::newRow("no such option") << QStringList{u"headcount"_s, u"--colour"_s};
    QTest::newRow("import of nothing") << QStringList{u"import"_s};
    QTest::newRow("superfluous argument") << QStringList{u"headcount"_s, u"now"_s};
    QTest::newRow("no date") << QStringList{u"headcount"_s, u"--as-of"_s, u"yesterday"_s};
    QTest::newRow("no window") << QStringList{u"headcount"_s, u"--window"_s, u"0"_s};
    QTest::newRow("no month") << QStringList{u"features"_s, u"--month"_s, u"2026-13"_s};
    QTest::newRow("no such kind") << QStringList{u"import"_s, QStringLiteral(SOURCE_DIR "/README.md"), u"--kind"_s, u"poem"_s};
    QTest::newRow("no server ID") << QStringList{u"history"_s, u"B8XU"_s};
    QTest::newRow("report to nowhere") << QStringList{u"report"_s};
    QTest::newRow("pictures of no page") << QStringList{u"--screenshots"_s, u"pictures"_s, u"weather"_s};
}

void TestCommands::wrongUsageIsToldApart()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(ask({u"import"_s, file(u"reports.jsonl"_s, report)}).status, 0);
    const Ended ended = ask(arguments);
    QCOMPARE(ended.status, 64);
    QVERIFY(ended.error.startsWith(u"uptake: "_s));
    QCOMPARE(ended.out, QByteArray());
}

void TestCommands::importAnswersWithTheContractsJson()
{
    const Ended ended = ask({u"import"_s, file(u"reports.jsonl"_s, report + report), u"--json"_s});
    QCOMPARE(ended.status, 0);
    const QJsonObject summary = ended.json().object();
    QCOMPARE(summary.keys(), (QStringList{u"added"_s, u"files"_s, u"passedOver"_s, u"rejected"_s, u"skipped"_s, u"unchanged"_s, u"updated"_s}));
    const QJsonObject one = summary[u"files"_s].toArray()[0].toObject();
    QCOMPARE(one.keys(), (QStringList{u"added"_s, u"batch"_s, u"kind"_s, u"notes"_s, u"path"_s, u"reason"_s, u"rejected"_s, u"rejections"_s, u"rows"_s, u"skipped"_s, u"unchanged"_s, u"updated"_s}));
    QCOMPARE(one[u"kind"_s].toString(), u"reports"_s);
    QCOMPARE(one[u"rows"_s].toInt(), 2);
    QCOMPARE(one[u"added"_s].toInt(), 1);
    QCOMPARE(one[u"unchanged"_s].toInt(), 1);
}

void TestCommands::importingTwiceAddsNothing()
{
    const QStringList command{u"import"_s, file(u"reports.jsonl"_s, report), file(u"licenses.csv"_s, licences), u"--json"_s};
    QCOMPARE(ask(command).json().object()[u"added"_s].toInt(), 2);
    const QJsonObject again = ask(command).json().object();
    QCOMPARE(again[u"added"_s].toInt() + again[u"updated"_s].toInt(), 0);
    QCOMPARE(again[u"unchanged"_s].toInt(), 2);
}

void TestCommands::aFolderImportsWhatItHolds()
{
    const QString folder = m_folder->filePath(u"export"_s);
    QVERIFY(QDir().mkpath(folder + u"/more"_s));
    write(folder + u"/reports.jsonl"_s, report);
    write(folder + u"/more/licenses.csv"_s, licences);
    write(folder + u"/notes.txt"_s, "call the bank\n");
    const Ended ended = ask({u"import"_s, folder});
    QCOMPARE(ended.status, 0);
    QVERIFY(ended.out.contains("notes.txt")); // passed over, and said so
    QCOMPARE(ask({u"headcount"_s, u"--json"_s}).json().object()[u"activeLicences"_s].toInt(), 1);
    const QString empty = m_folder->filePath(u"empty"_s);
    QVERIFY(QDir().mkpath(empty));
    QCOMPARE(ask({u"import"_s, empty}).status, 1);
}

void TestCommands::aBadFileAmongGoodOnesLeavesTheDatabaseAsItWas()
{
    const Ended ended = ask({u"import"_s, file(u"reports.jsonl"_s, report), file(u"other.csv"_s, "name,age\nAnn,3\n")});
    QCOMPARE(ended.status, 1);
    QCOMPARE(ask({u"imports"_s, u"--json"_s}).json().array().size(), 0);
}

void TestCommands::headcountAnswersWithTheContractsJson()
{
    QCOMPARE(ask({u"import"_s, file(u"reports.jsonl"_s, report), file(u"licenses.csv"_s, licences)}).status, 0);
    const QJsonObject count = ask({u"headcount"_s, u"--json"_s}).json().object();
    QCOMPARE(count[u"asOf"_s].toString(), u"2026-10-01"_s);
    QCOMPARE(count[u"activeLicences"_s].toInt(), 1);
    QCOMPARE(count[u"licensedUsers"_s].toInt(), 500);
    QCOMPARE(count[u"reportedUsers"_s].toInt(), 840);
    QCOMPARE(count[u"activeUsers"_s].toInt(), 840);
    QVERIFY(count[u"estimatedUsers"_s].isNull());
    QCOMPARE(count[u"reportingRate"_s].toDouble(), 1.0);
    QCOMPARE(ask({u"headcount"_s, u"--json"_s, u"--as-of"_s, u"2026-11-05"_s}).json().object()[u"reportingInstallations"_s].toInt(), 0); // 35 days later
    QCOMPARE(ask({u"headcount"_s, u"--json"_s, u"--as-of"_s, u"2026-11-04"_s}).json().object()[u"reportingInstallations"_s].toInt(), 1);
    QCOMPARE(ask({u"headcount"_s, u"--product"_s, u"com.example.none"_s}).status, 1);
}

void TestCommands::historyLeadsToFileAndLine()
{
    const QString path = file(u"reports.jsonl"_s, "\n" + report);
    QCOMPARE(ask({u"import"_s, path, file(u"licenses.csv"_s, licences)}).status, 0);
    const QJsonObject history = ask({u"history"_s, u"b8xu-91qo-fn3y-etq2"_s, u"--json"_s}).json().object();
    QCOMPARE(history[u"serverId"_s].toString(), u"B8XU-91QO-FN3Y-ETQ2"_s);
    const QJsonObject product = history[u"products"_s].toArray()[0].toObject();
    QCOMPARE(product[u"organisation"_s].toString(), u"Acme Ltd"_s);
    const QJsonObject entry = product[u"reports"_s].toArray()[0].toObject();
    QCOMPARE(entry[u"sentAt"_s].toString(), u"2026-10-01T02:00:07Z"_s);
    QCOMPARE(entry[u"users"_s].toInt(), 840);
    QCOMPARE(entry[u"features"_s].toObject()[u"chart"_s].toInt(), 12);
    QCOMPARE(entry[u"source"_s].toString(), path + u":2"_s);
}

void TestCommands::quarantineIsExportedWithoutFormulas()
{
    QCOMPARE(ask({u"import"_s, file(u"licenses.csv"_s, licences + "2,SEN-2,com.example.addon,COMMERCIAL,=HYPERLINK(1),,active,Server,10 Users,B,GB,\n")}).status, 2);
    const QString out = m_folder->filePath(u"quarantine.csv"_s);
    QCOMPARE(ask({u"quarantine"_s, u"--export"_s, out}).status, 0);
    QFile exported(out);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    const QByteArray text = exported.readAll();
    QVERIFY(text.contains("licenses.csv,3,maintenanceStartDate,'=HYPERLINK(1)"));
    QVERIFY(!text.contains(",=HYPERLINK(1),this"));
}

void TestCommands::anEmptyDatabaseSaysWhatToDo()
{
    for (const QString& command : {u"headcount"_s, u"features"_s, u"versions"_s}) {
        const Ended ended = ask({command, u"--json"_s});
        QCOMPARE(ended.status, 1);
        QVERIFY(ended.error.contains(u"uptake import"_s));
    }
    QCOMPARE(ask({u"import"_s, file(u"licenses.csv"_s, licences)}).status, 0);
    QCOMPARE(ask({u"features"_s}).status, 1); // licences alone say nothing of features
    QCOMPARE(ask({u"headcount"_s}).status, 0);
}

void TestCommands::theDatabaseIsForItsOwnerAlone()
{
    QCOMPARE(ask({u"import"_s, file(u"reports.jsonl"_s, report)}).status, 0);
    const auto permissions = QFileInfo(m_folder->filePath(u"uptake.sqlite"_s)).permissions();
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
}

void TestCommands::helpListsEveryCommand()
{
    const Ended ended = ask({u"--help"_s});
    QCOMPARE(ended.status, 0);
    for (const char* command : {"import", "headcount", "features", "versions", "history", "report", "imports", "undo", "redo", "quarantine", "mend", "sample"})
        QVERIFY2(ended.out.contains(QByteArray("\n  ") + command), command);
}

void TestCommands::picturesAreOfThePagesNamed()
{
    QCOMPARE(ask({u"import"_s, file(u"reports.jsonl"_s, report)}).status, 0);
    const QString pictures = m_folder->filePath(u"pictures"_s);
    const Ended ended = ask({u"--screenshots"_s, pictures, u"overview"_s});
    QVERIFY2(ended.status == 0, qPrintable(ended.error));
    QCOMPARE(QDir(pictures).entryList(QDir::Files, QDir::Name),
        (QStringList{u"overview-dark-1280x800.png"_s, u"overview-dark-1920x1080.png"_s, u"overview-light-1280x800.png"_s, u"overview-light-1920x1080.png"_s}));
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
