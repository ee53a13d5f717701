// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/mailprofile.h"
#include "models/import/profiletrial.h"
#include "models/import/reporttext.h"
#include "models/store/profiles.h"
#include "tests/models/import/importing.h"

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

const QByteArray acme = R"({
  "profile": "mail-profile/1",
  "name": "acme",
  "separator": "=",
  "labels": {"Instance": "serverId", "Release": "addonVersion", "* is at": "hostVersion", "Modules": "features"},
  "values": {"product": "com.acme.addon"},
  "patterns": ["^(?<users>[\\d,]+) people, (?<administrators>\\d+) of them administrators$"],
  "items": {"features": "^(?<name>\\S+) x (?<count>\\d+)$"}
}
)";
const QByteArray acmeText = "Dear all,\nINSTANCE = aaaa-bbbb-cccc-dddd\nRelease=4.2\nJira is at = 9.12\n1,250 people, "
                            "3 of them administrators\n"
                            "Modules =\n  board x 12\n  gantt x 0\nBye\n";

MailProfile profile(const QByteArray& json)
{
    return valueOf(mailProfileFromJson(json, u"p.json"_s));
}

std::string_view view(const QByteArray& bytes)
{
    return {bytes.data(), size_t(bytes.size())};
}

QByteArray mail(const QByteArray& body)
{
    return "From: Ann Oak <ann@alder.example>\nTo: usage@vendor.example\nSubject: numbers\nDate: Thu, 1 Oct 2026 "
           "02:00:00 +0000\n\n"
        + body;
}

} // namespace

class TestMailProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInOneIsAFile();
    void readsLabelsPatternsValuesAndItems();
    void readsHtmlWithoutRows();
    void anErrorNamesLineAndColumn_data();
    void anErrorNamesLineAndColumn();
    void importsTryTheBuiltInOneFirst();
    void importsUseWhatTheDatabaseKeeps();
    void theProfileOfOneImportIsForgotten();
    void aProfileThatIsReplacedOrRemoved();
    void quarantineKeepsNoPeople();
    void aTrialTellsEveryLine();
};

void TestMailProfile::theBuiltInOneIsAFile()
{
    QCOMPARE(builtInProfile().name, u"playsql"_s);
    QCOMPARE(int(builtInProfile().fieldOf("queries modified in the last month")), int(ReportField::QueriesModified));
    QCOMPARE(int(builtInProfile().fieldOf("confluence version")), int(ReportField::HostVersion));
    QCOMPARE(int(builtInProfile().fieldOf("a new version")), int(ReportField::Unknown));
}

void TestMailProfile::readsLabelsPatternsValuesAndItems()
{
    const auto read = reportFromText(view(acmeText), profile(acme));
    QVERIFY(std::holds_alternative<Report>(read));
    Report expected;
    expected.serverId = "AAAA-BBBB-CCCC-DDDD";
    expected.product = "com.acme.addon";
    expected.addonVersion = "4.2";
    expected.hostProduct = "jira";
    expected.hostVersion = "9.12";
    expected.users = 1250;
    expected.administrators = 3;
    expected.features = {{"board", 12}, {"gantt", 0}};
    QVERIFY(std::get<Report>(read) == expected);
    QVERIFY(std::holds_alternative<NotAReport>(reportFromText(view(acmeText))));
    QVERIFY(std::holds_alternative<NotAReport>(reportFromText("Instance = AAAA-BBBB-CCCC-DDDD\n", profile(acme))));
}

void TestMailProfile::readsHtmlWithoutRows()
{
    const auto read = reportFromHtml(
        "<p>Instance = AAAA-BBBB-CCCC-DDDD<br>Release = 4.2</p><p>Modules =</p><ul><li>board x 2</li></ul>",
        profile(acme));
    QVERIFY(std::holds_alternative<Report>(read));
    QCOMPARE(std::get<Report>(read).addonVersion, std::string("4.2"));
    QCOMPARE(std::get<Report>(read).features.size(), size_t(1));
    const auto rows = reportFromHtml(
        "<table><tr><td>Instance</td><td>AAAA-BBBB-CCCC-DDDD</td></tr><tr><td>Release</td><td>4.2</td></tr></table>",
        profile(acme));
    QVERIFY(std::holds_alternative<Report>(rows));
}

void TestMailProfile::anErrorNamesLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("what");
    const auto with = [](const char* from, const char* to) { return QByteArray(acme).replace(from, to); };
    QTest::newRow("no JSON") << with("\"acme\",", "\"acme\"") << u"p.json:4:"_s << u"no JSON"_s;
    QTest::newRow("empty") << QByteArray() << u"p.json:1:1"_s << u"no JSON"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"p.json:1:1"_s << u"object"_s;
    QTest::newRow("unknown field") << with("\"addonVersion\"", "\"addonversion\"") << u"p.json:5:49"_s
                                   << u"addonversion"_s;
    QTest::newRow("unknown member") << with("\"values\"", "\"value\"") << u"p.json:6:3"_s << u"\"value\""_s;
    QTest::newRow("broken expression") << with("of them administrators$", "of (them") << u"p.json:7:"_s
                                       << u"regular expression"_s;
    QTest::newRow("unknown group") << with("?<users>", "?<people>") << u"p.json:7:16"_s << u"people"_s;
    QTest::newRow("item without count") << with("(?<count>\\\\d+)", "\\\\d+") << u"p.json:8:25"_s << u"count"_s;
    QTest::newRow("no product") << with("\"product\"", "\"hostProduct\"") << u"p.json:1:1"_s << u"product"_s;
    QTest::newRow("another schema") << with("profile/1", "profile/9") << u"p.json:2:14"_s << u"mail-profile/1"_s;
    QTest::newRow("a number for a text") << with("\"acme\"", "7") << u"p.json:3:11"_s << u"text"_s;
    QTest::newRow("a name with a slash") << with("\"acme\"", "\"a/b\"") << u"p.json:3:11"_s << u"name"_s;
    QTest::newRow("counted in characters, not bytes")
        << with("\"Instance\"", "\"Éé\"").replace("\"addonVersion\"", "\"x\"") << u"p.json:5:43"_s << u"\"x\""_s;
}

void TestMailProfile::anErrorNamesLineAndColumn()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    QFETCH(QString, what);
    const auto read = mailProfileFromJson(json, u"p.json"_s);
    EXPECT_ERROR(read, what);
    QVERIFY2(read.error().where.startsWith(place), qPrintable(read.error().where));
    QVERIFY(!read.error().remedy.isEmpty());
}

void TestMailProfile::importsTryTheBuiltInOneFirst()
{
    ImportStore store;
    valueOf(Profiles(store.connection())
                .save({u"greedy"_s,
                    QByteArray(acme)
                        .replace("acme", "greedy")
                        .replace("\"=\"", "\":\"")
                        .replace("Instance", "Server ID")
                        .replace("Release", "Users")}));
    QCOMPARE(store.import(u"a.eml"_s,
                 mail("Server ID: AAAA-BBBB-CCCC-DDDD\nProduct: com.example\nAdd-on version: 2.0\nUsers: 4\n")),
        u"1 rows, added 1"_s);
    QCOMPARE(store.rows(u"SELECT key FROM products"_s), QStringList{u"com.example"_s});
}

void TestMailProfile::importsUseWhatTheDatabaseKeeps()
{
    ImportStore store;
    QCOMPARE(store.import(u"before.eml"_s, mail(acmeText)), u"1 rows, skipped 1"_s);
    valueOf(Profiles(store.connection()).save({u"acme"_s, acme}));
    QCOMPARE(store.import(u"a.eml"_s, mail(acmeText)), u"1 rows, added 1"_s);
    QCOMPARE(store.rows(u"SELECT key FROM products"_s), QStringList{u"com.acme.addon"_s});
    QCOMPARE(
        store.import(u"b.eml"_s, mail("Server ID: AAAA-BBBB-CCCC-DDDD\nProduct: com.example\nAdd-on version: 2.0\n")),
        u"1 rows, added 1"_s);
}

void TestMailProfile::theProfileOfOneImportIsForgotten()
{
    ImportStore store;
    ImportOptions how = options();
    how.profiles.push_back(profile(acme));
    QCOMPARE(
        described(valueOf(store.import({store.write(u"a.eml"_s, mail(acmeText))}, how)).counts), u"1 rows, added 1"_s);
    QCOMPARE(store.import(u"b.eml"_s, mail(acmeText)), u"1 rows, skipped 1"_s);
}

void TestMailProfile::aProfileThatIsReplacedOrRemoved()
{
    ImportStore store;
    Profiles profiles(store.connection());
    valueOf(profiles.save({u"a"_s, "1"}));
    valueOf(profiles.save({u"b"_s, "2"}));
    valueOf(profiles.save({u"a"_s, "3"}));
    const auto all = valueOf(profiles.all());
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].name + QString::fromUtf8(all[0].json), u"a3"_s);
    QVERIFY(valueOf(profiles.remove(u"a"_s)));
    QVERIFY(!valueOf(profiles.remove(u"a"_s)));
    QCOMPARE(valueOf(profiles.all()).size(), 1);
    const auto summary = valueOf(store.import({store.write(u"a.eml"_s, mail("Hello\n"))})); // "2" is no profile
    QVERIFY2(summary.files[0].notes.join(u' ').contains(u"profile b"), qPrintable(summary.files[0].notes.join(u' ')));
}

void TestMailProfile::quarantineKeepsNoPeople()
{
    ImportStore store;
    ImportOptions how = options();
    how.profiles.push_back(profile(QByteArray(acme).replace(
        "\"Release\": \"addonVersion\"", "\"Release\": \"addonVersion\", \"Seats\": \"users\"")));
    const auto summary = valueOf(
        store.import({store.write(u"a.eml"_s,
                         mail("Instance = AAAA-BBBB-CCCC-DDDD\nRelease = 4.2\nSeats = ask joe@cedar.example\n"))},
            how));
    QCOMPARE(summary.counts.rejected, 1);
    const QString kept
        = store.rows(u"SELECT value, raw FROM quarantine"_s).join(u' ') + summary.files[0].rejections[0].value;
    QVERIFY2(!kept.contains(u"Ann") && !kept.contains(u"cedar.example") && !kept.contains(u"alder.example"),
        qPrintable(kept));
}

void TestMailProfile::aTrialTellsEveryLine()
{
    ImportStore store;
    const QString path = store.write(u"a.mbox"_s, "From x\n" + mail("Hello\n") + "\nFrom x\n" + mail(acmeText));
    const auto trial = valueOf(tryProfile(profile(acme), path, 2));
    QVERIFY(trial.isReport && trial.number == 2);
    QStringList lines;
    for (const TrialLine& line : trial.lines)
        lines << u"%1:%2 %3=%4"_s.arg(line.line).arg(line.column).arg(line.field, line.text);
    const QStringList expected{u"1:1 =Dear all,"_s, u"2:1 serverId=aaaa-bbbb-cccc-dddd"_s, u"3:1 addonVersion=4.2"_s,
        u"4:1 hostVersion=9.12"_s, u"5:1 users=1,250"_s, u"5:1 administrators=3"_s, u"6:1 features="_s,
        u"7:3 features=board 12"_s, u"8:3 features=gantt 0"_s, u"9:1 =Bye"_s};
    QCOMPARE(lines, expected);
    QVERIFY(!valueOf(tryProfile(profile(acme), path, 1)).isReport);
    EXPECT_ERROR(tryProfile(profile(acme), path, 3), u"fewer than 3"_s);
}

QTEST_GUILESS_MAIN(TestMailProfile)
#include "tst_mailprofile.moc"
