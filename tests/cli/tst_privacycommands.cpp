// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace uptake::test;

namespace {

QByteArray report(const char* server, const char* number)
{
    return QByteArray(R"({"schema":"usage-report/1","serverId":")") + server
        + R"(","product":"com.example.addon","sentAt":"2026-09-28T02:00:07Z","addonVersion":"2.12.1","users":40,)"
          R"("features":{"chart":12},"supportEntitlementNumber":")"
        + number + "\"}\n";
}

const QByteArray licences = "addonLicenseId,licenseId,addonKey,licenseType,maintenanceStartDate,maintenanceEndDate,status,"
                            "hosting,tier,company,country,technicalContactName,technicalContactEmail,lastUpdated\n"
                            "1,SEN-1001,com.example.addon,COMMERCIAL,2026-01-01,2027-01-01,active,Server,100 Users,Alder,"
                            "DE,Ann Archer,ann@alder.example,2026-09-30\n"
                            "2,SEN-1002,com.example.addon,COMMERCIAL,2026-01-01,2027-01-01,active,Server,500 Users,Birch,"
                            "DE,Bob Baker,bob@birch.example,2026-09-30\n"
                            "3,SEN-1003,com.example.addon,COMMERCIAL,2026-01-01,2027-01-01,active,Server,50 Users,Birch,"
                            "FR,Cy Cooper,cy@birch.fr.example,2026-09-30\n";
const QString alder = u"AAAA-AAAA-AAAA-AAAA"_s;
const QString birch = u"BBBB-BBBB-BBBB-BBBB"_s;
const QString other = u"CCCC-CCCC-CCCC-CCCC"_s;

} // namespace

/// Looking customers up, and putting right what is said of them, as a script does.
class TestPrivacyCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyNameLeadsToTheWholeCustomer_data();
    void everyNameLeadsToTheWholeCustomer();
    void anUnknownNameIsToldAndLogged_data();
    void anUnknownNameIsToldAndLogged();
    void aMailProvidersDomainNamesNobody();
    void whoIsCalledAlikeIsNamedButNotJoined();
    void joinMakesThemOne();
    void joinJoinsNobodyElse_data();
    void joinJoinsNobodyElse();

private:
    Ended ask(const QStringList& arguments) const
    {
        return uptake::test::uptake(m_folder->filePath(u"uptake.sqlite"_s), arguments);
    }
    QJsonObject answer(const QStringList& arguments) const { return ask(arguments + QStringList{u"--json"_s}).json().object(); }
    /// The installations of the customer that a name leads to.
    QStringList installationsOf(const QString& name) const
    {
        QStringList servers;
        const QJsonArray rows = answer({u"find"_s, name})[u"serverIds"_s].toArray();
        for (const QJsonValue& server : rows)
            servers << server.toString();
        return servers;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPrivacyCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(write(m_folder->filePath(u"licenses.csv"_s), licences));
    QVERIFY(write(m_folder->filePath(u"reports.jsonl"_s),
        report("AAAA-AAAA-AAAA-AAAA", "SEN-1001") + report("BBBB-BBBB-BBBB-BBBB", "1002") + report("CCCC-CCCC-CCCC-CCCC", "SEN-1003")));
    QCOMPARE(ask({u"import"_s, u"--keep-contacts"_s, m_folder->filePath(u"licenses.csv"_s), m_folder->filePath(u"reports.jsonl"_s)}).status, 0);
}

void TestPrivacyCommands::everyNameLeadsToTheWholeCustomer_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("e-mail address") << QStringList{u"bob@birch.example"_s};
    QTest::newRow("e-mail address in capitals") << QStringList{u"BOB@Birch.Example"_s};
    QTest::newRow("domain") << QStringList{u"birch.example"_s};
    QTest::newRow("domain with its sign") << QStringList{u"@BIRCH.example"_s};
    QTest::newRow("a person's name") << QStringList{u"bob"_s, u"baker"_s};
    QTest::newRow("company and country") << QStringList{u"birch, de"_s};
    QTest::newRow("SEN") << QStringList{u"SEN-1002"_s};
    QTest::newRow("SEN in small letters") << QStringList{u"sen-1002"_s};
    QTest::newRow("its bare number") << QStringList{u"1002"_s};
    QTest::newRow("server ID") << QStringList{u"BBBB-BBBB-BBBB-BBBB"_s};
    QTest::newRow("server ID in small letters") << QStringList{u"bbbb-bbbb-bbbb-bbbb"_s};
}

void TestPrivacyCommands::everyNameLeadsToTheWholeCustomer()
{
    QFETCH(QStringList, words);
    const QJsonObject found = answer(QStringList{u"find"_s} + words);
    QCOMPARE(found[u"serverIds"_s].toArray(), QJsonArray{birch});
    QCOMPARE(found[u"names"_s].toArray(), QJsonArray{u"Birch"_s});
    QCOMPARE(found[u"people"_s].toArray(), (QJsonArray{u"Bob Baker"_s, u"bob@birch.example"_s}));
}

void TestPrivacyCommands::anUnknownNameIsToldAndLogged_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("misspelt address") << u"bop@birch.example"_s;
    QTest::newRow("part of a domain") << u"rch.example"_s;
    QTest::newRow("misspelt company") << u"Brich"_s;
    QTest::newRow("unknown number") << u"SEN-1009"_s;
    QTest::newRow("unknown server") << u"BBBB-BBBB-BBBB-BBBC"_s;
    QTest::newRow("a pattern of SQL") << u"bi%ch"_s;
    QTest::newRow("a number without digits") << u"SEN-"_s; // not the number of all that have none
    QTest::newRow("SQL") << u"' OR 1=1 --"_s;
}

void TestPrivacyCommands::anUnknownNameIsToldAndLogged()
{
    QFETCH(QString, word);
    const Ended ended = ask({u"find"_s, word});
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.error.contains(u"nothing is known about \"%1\""_s.arg(word)), qPrintable(ended.error));
    QCOMPARE(ended.out, QByteArray());
    QCOMPARE(ask({u"privacy"_s, u"log"_s, word, u"--json"_s}).json().array().size(), 1);
}

/// The addresses of a provider's domain belong to everybody: all of them would be no answer.
void TestPrivacyCommands::aMailProvidersDomainNamesNobody()
{
    QByteArray many = licences.left(licences.indexOf('\n') + 1);
    for (int i = 0; i < 51; ++i) {
        const QByteArray number = QByteArray::number(5000 + i);
        many += number + ",SEN-" + number + ",com.example.addon,COMMERCIAL,2026-01-01,2027-01-01,active,Server,50 Users,Company "
            + number + ",DE,Ann " + number + ",ann" + number + "@mail.example,2026-09-30\n";
    }
    QVERIFY(write(m_folder->filePath(u"many.csv"_s), many));
    QCOMPARE(ask({u"import"_s, u"--keep-contacts"_s, m_folder->filePath(u"many.csv"_s)}).status, 0);
    const Ended ended = ask({u"find"_s, u"mail.example"_s});
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.error.contains(u"people of 51 organisations have addresses of mail.example"_s), qPrintable(ended.error));
    QCOMPARE(answer({u"find"_s, u"ann5007@mail.example"_s})[u"names"_s].toArray(), QJsonArray{u"Company 5007"_s});
}

/// Without --join a correction never joins by itself, but says that it could.
void TestPrivacyCommands::whoIsCalledAlikeIsNamedButNotJoined()
{
    const QStringList correct{u"privacy"_s, u"correct"_s, u"Alder"_s, u"company=BIRCH GmbH"_s};
    const Ended ended = ask(correct);
    QCOMPARE(ended.status, 0);
    QVERIFY2(ended.out.contains("Another organisation is called Birch, DE too") && ended.out.contains("--join"), ended.out.constData());
    const QJsonObject told = answer(correct);
    QCOMPARE(told[u"namesake"_s].toString(), u"Birch, DE"_s);
    QCOMPARE(told[u"joined"_s].toBool(), false);
    QCOMPARE(installationsOf(u"SEN-1001"_s), QStringList{alder});
    QCOMPARE(installationsOf(u"SEN-1002"_s), QStringList{birch});
}

void TestPrivacyCommands::joinMakesThemOne()
{
    const QJsonObject told = answer({u"privacy"_s, u"correct"_s, u"Alder"_s, u"company=Birch"_s, u"--join"_s});
    QCOMPARE(told[u"corrected"_s].toInt(), 1);
    QCOMPARE(told[u"namesake"_s].toString(), u"Birch, DE"_s);
    QCOMPARE(told[u"joined"_s].toBool(), true);
    for (const QString& name : {u"SEN-1001"_s, u"SEN-1002"_s, u"ann@alder.example"_s, birch})
        QCOMPARE(installationsOf(name), (QStringList{alder, birch}));
    QCOMPARE(installationsOf(u"SEN-1003"_s), QStringList{other}); // Birch in France is another one

    // Files that come again part nobody, and the correction taken back leaves them one until they are split by hand.
    QCOMPARE(ask({u"import"_s, u"--keep-contacts"_s, m_folder->filePath(u"licenses.csv"_s)}).status, 0);
    QCOMPARE(ask({u"privacy"_s, u"correct"_s, u"Alder"_s, u"company="_s}).status, 0);
    QCOMPARE(installationsOf(u"SEN-1001"_s), (QStringList{alder, birch}));
    QCOMPARE(ask({u"organisations"_s, u"split"_s, u"Alder"_s}).status, 0);
    QCOMPARE(installationsOf(u"SEN-1001"_s), QStringList{alder});
    QCOMPARE(installationsOf(u"SEN-1002"_s), QStringList{birch});
}

void TestPrivacyCommands::joinJoinsNobodyElse_data()
{
    QTest::addColumn<QStringList>("correction");
    QTest::addColumn<int>("status");
    QTest::newRow("another name") << QStringList{u"Alder"_s, u"company=Birching"_s} << 0;
    QTest::newRow("the same name in another country") << QStringList{u"Alder"_s, u"company=Birch"_s, u"country=IT"_s} << 0;
    QTest::newRow("a person who is called so") << QStringList{u"ann@alder.example"_s, u"name=Birch"_s} << 0;
    QTest::newRow("nobody") << QStringList{u"Beech"_s, u"company=Birch"_s} << 1;
    QTest::newRow("one of several") << QStringList{u"Birch"_s, u"company=Alder"_s} << 64;
}

void TestPrivacyCommands::joinJoinsNobodyElse()
{
    QFETCH(QStringList, correction);
    QFETCH(int, status);
    const Ended ended = ask(QStringList{u"privacy"_s, u"correct"_s, u"--join"_s, u"--json"_s} + correction);
    QCOMPARE(ended.status, status);
    QCOMPARE(ended.json().object()[u"joined"_s].toBool(), false);
    QCOMPARE(installationsOf(u"SEN-1001"_s), QStringList{alder});
    QCOMPARE(installationsOf(u"SEN-1002"_s), QStringList{birch});
}

QTEST_GUILESS_MAIN(TestPrivacyCommands)
#include "tst_privacycommands.moc"
