// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mailbox/foldername.h"
#include "models/mailbox/imapclient.h"
#include "tests/models/mailbox/scriptedwire.h"
#include "tests/support/expectedmacros.h"

#include <QTest>

using namespace uptake;
using namespace Qt::StringLiterals;

/// How a fetch speaks IMAP, against servers that are played: what real ones say, and what none should.
class TestImapClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folderNamesAreEncoded_data();
    void folderNamesAreEncoded();
    void aNameThatIsNotEncodedStays();
    void listsTheFoldersThatHoldMessages();
    void opensAFolderForReadingOnly();
    void aFolderThatCannotBeOpenedSaysWhy_data();
    void aFolderThatCannotBeOpenedSaysWhy();
    void findsOnlyNewMessages();
    void fetchesMessages_data();
    void fetchesMessages();
    void asksAheadButInOrder();
    void aMessageThatTheServerDoesNotGiveDoesNotStopTheOthers();
    void tellsHowFarAllHasCome();
    void whatIsNoImapIsAnError_data();
    void whatIsNoImapIsAnError();
    void aServerThatSaysGoodbyeIsQuoted();

private:
    ImapClient client(const QList<QByteArray>& answers, qsizetype atOnce = 7)
    {
        m_heard.clear();
        return ImapClient(std::make_unique<ScriptedWire>(answers, m_heard, atOnce));
    }
    ImapClient::Take keep()
    {
        return [this](const FetchedMail& mail, const QString& problem) -> Expected<void> {
            m_mails << u"%1 %2%3"_s.arg(mail.uid).arg(QString::fromStdString(mail.bytes), problem);
            return {};
        };
    }
    std::function<Expected<void>(std::size_t)> count()
    {
        return [this](std::size_t place) -> Expected<void> {
            m_places << int(place);
            return {};
        };
    }
    QStringList fetched(const QList<QByteArray>& answers, const std::vector<quint32>& uids, qsizetype atOnce = 7)
    {
        m_mails.clear();
        m_places.clear();
        valueOf(client(answers, atOnce).fetch(uids, keep(), count()));
        return m_mails;
    }

    QList<QByteArray> m_heard;
    QStringList m_mails;
    QList<int> m_places;
};

void TestImapClient::folderNamesAreEncoded_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("plain") << u"INBOX"_s << QByteArray("INBOX");
    QTest::newRow("Gmail") << u"[Gmail]/All Mail"_s << QByteArray("[Gmail]/All Mail");
    QTest::newRow("ampersand") << u"R&D"_s << QByteArray("R&-D");
    QTest::newRow("French") << u"Envoyés"_s << QByteArray("Envoy&AOk-s");
    QTest::newRow("RFC 3501") << u"~peter/mail/台北/日本語"_s << QByteArray("~peter/mail/&U,BTFw-/&ZeVnLIqe-");
    QTest::newRow("beyond 16 bits") << u"😀"_s << QByteArray("&2D3eAA-");
    QTest::newRow("a line end") << u"a\r\nb"_s << QByteArray("a&AA0ACg-b");
}

void TestImapClient::folderNamesAreEncoded()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, encoded);
    QCOMPARE(encodedFolderName(name), encoded);
    QCOMPARE(decodedFolderName(encoded), name);
}

void TestImapClient::aNameThatIsNotEncodedStays()
{
    QCOMPARE(decodedFolderName("Envoy\xc3\xa9s"), u"Envoyés"_s);
    QCOMPARE(decodedFolderName("R&D"), u"R&D"_s);
    QCOMPARE(decodedFolderName("R&!!-"), u"R&!!-"_s);
}

void TestImapClient::listsTheFoldersThatHoldMessages()
{
    auto server = client({"* LIST (\\HasNoChildren) \"/\" INBOX\n"
                          "* LIST (\\HasChildren \\Noselect) \"/\" \"[Gmail]\"\n"
                          "* LIST (\\All \\HasNoChildren) \"/\" \"[Gmail]/All Mail\"\n"
                          "* LIST () \"/\" {11}\na \"literal\"\n"
                          "* LIST () NIL \"say \\\"hi\\\"\"\n"
                          "* list () \"/\" Envoy&AOk-s\n"
                          "TAG OK done\n"});
    QCOMPARE(valueOf(server.folders()),
        (QStringList{u"[Gmail]/All Mail"_s, u"a \"literal\""_s, u"Envoyés"_s, u"INBOX"_s, u"say \"hi\""_s}));
    QCOMPARE(m_heard, QList<QByteArray>{"LIST \"\" \"*\""});
}

void TestImapClient::opensAFolderForReadingOnly()
{
    auto server = client({"* FLAGS (\\Seen)\n* 23 EXISTS\n* 0 RECENT\n* OK [UIDVALIDITY 1700000001] UIDs valid\n"
                          "* OK [UIDNEXT 24] Predicted next UID\nTAG OK [READ-ONLY] Examine completed.\n"});
    const auto folder = valueOf(server.examine(u"\"R&D\" \\ é"_s));
    QCOMPARE(folder.uidValidity, 1'700'000'001U);
    QCOMPARE(folder.messages, 23);
    QCOMPARE(m_heard, QList<QByteArray>{R"(EXAMINE "\"R&-D\" \\ &AOk-")"});
}

void TestImapClient::aFolderThatCannotBeOpenedSaysWhy_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("words");
    QTest::newRow("missing") << QByteArray("TAG NO [NONEXISTENT] Unknown Mailbox: usage\n")
                             << u"cannot be opened: Unknown Mailbox: usage (choose one"_s;
    QTest::newRow("no right") << QByteArray("TAG NO [NOPERM] Access denied\n") << u"may not be read: Access denied (give"_s;
    QTest::newRow("no lasting numbers") << QByteArray("* 1 EXISTS\nTAG OK done\n") << u"no lasting numbers"_s;
}

void TestImapClient::aFolderThatCannotBeOpenedSaysWhy()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, words);
    EXPECT_ERROR(client({answer}).examine(u"usage"_s), words);
}

void TestImapClient::findsOnlyNewMessages()
{
    QCOMPARE(valueOf(client({"* SEARCH 19 18 20 19\nTAG OK done\n"}).uidsAfter(17)), (std::vector<quint32>{18, 19, 20}));
    QCOMPARE(m_heard, QList<QByteArray>{"UID SEARCH UID 18:*"});
    QVERIFY(valueOf(client({"* SEARCH 17\nTAG OK done\n"}).uidsAfter(17)).empty()); // the last one, though it is older
    QVERIFY(valueOf(client({"* SEARCH\nTAG OK done\n"}).uidsAfter(17)).empty());
    QVERIFY(valueOf(client({"TAG OK done\n"}).uidsAfter(17)).empty());
    QVERIFY(valueOf(client({}).uidsAfter(4'294'967'295U)).empty()); // no number is greater
}

void TestImapClient::fetchesMessages_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QStringList>("mails");
    const QStringList both{u"1 one"_s, u"2 two"_s};
    QTest::newRow("plain") << QByteArray("* 1 FETCH (UID 1 BODY[]<0> {3}\none)\n* 2 FETCH (UID 2 BODY[]<0> {3}\ntwo)\nTAG OK done\n") << both;
    QTest::newRow("number last, flags between")
        << QByteArray("* 1 FETCH (BODY[]<0> {3}\none FLAGS (\\Seen $x) UID 1)\n* 2 fetch (body[] {3}\ntwo MODSEQ (7) uid 2)\nTAG OK done\n") << both;
    QTest::newRow("quoted") << QByteArray("* 1 FETCH (UID 1 BODY[]<0> \"one\")\n* 2 FETCH (UID 2 BODY[]<0> \"t\\wo\")\nTAG OK done\n") << both;
    QTest::newRow("empty") << QByteArray("* 1 FETCH (UID 1 BODY[] NIL)\n* 2 FETCH (UID 2 BODY[]<0> {0}\n)\nTAG OK done\n") << QStringList{u"1 "_s, u"2 "_s};
    QTest::newRow("what else a server tells")
        << QByteArray("* 5 EXISTS\n* 1 FETCH (FLAGS (\\Seen))\n* OK [X] still {here}\n* NO be patient {5}\n* 1 FETCH (UID 1 BODY[]<0> {3}\none)\n"
                      "* 4 EXPUNGE\n* VANISHED 3\n* 2 FETCH (UID 2 FLAGS (\\Seen))\n* 2 FETCH (UID 2 BODY[]<0> {3}\ntwo)\nTAG OK [X] done {9}\n")
        << both;
    QTest::newRow("one is gone") << QByteArray("* 2 FETCH (UID 2 BODY[]<0> {3}\ntwo)\nTAG OK done\n") << QStringList{u"2 two"_s};
    QTest::newRow("a mail that looks like an answer")
        << QByteArray("* 1 FETCH (UID 1 BODY[]<0> {27}\nTAG OK done\n* 2 FETCH {9}\n)\nTAG OK done\n") << QStringList{u"1 u1 OK done\r\n* 2 FETCH {9}\r\n"_s};
}

void TestImapClient::fetchesMessages()
{
    QFETCH(QByteArray, answer);
    QFETCH(QStringList, mails);
    for (const qsizetype atOnce : {1, 7, 10'000})
        QCOMPARE(fetched({answer}, {1, 2}, atOnce), mails);
    QCOMPARE(m_heard, QList<QByteArray>{"UID FETCH 1:2 (UID BODY.PEEK[]<0.16777217>)"});
}

void TestImapClient::asksAheadButInOrder()
{
    std::vector<quint32> uids;
    for (quint32 uid = 1; uid <= 1001; ++uid)
        uids.push_back(2 * uid);
    const QList<QByteArray> answers(5, "TAG OK done\n");
    QCOMPARE(fetched(answers, uids), QStringList());
    QCOMPARE(m_heard.size(), 5);
    QVERIFY(m_heard[0].startsWith("UID FETCH 2:500 "));
    QVERIFY(m_heard[3].startsWith("UID FETCH 1502:2000 "));
    QVERIFY(m_heard[4].startsWith("UID FETCH 2002 "));
    QCOMPARE(m_places, (QList<int>{250, 500, 750, 1000, 1001}));
}

void TestImapClient::aMessageThatTheServerDoesNotGiveDoesNotStopTheOthers()
{
    const QByteArray refusal = "* 1 FETCH (UID 1 BODY[]<0> {3}\none)\nTAG NO [SERVERBUG] Internal error\n";
    QCOMPARE(fetched({refusal, "* 1 FETCH (UID 1 BODY[]<0> {3}\none)\nTAG OK done\n", "TAG NO [SERVERBUG] Internal error\n",
                         "* 3 FETCH (UID 3 BODY[]<0> {5}\nthree)\nTAG OK done\n"},
                 {1, 2, 3}),
        (QStringList{u"1 one"_s, u"1 one"_s, u"2 the server does not give it: Internal error"_s, u"3 three"_s}));
    QCOMPARE(m_places, QList<int>{3});
    QCOMPARE(m_heard.size(), 4);
}

void TestImapClient::tellsHowFarAllHasCome()
{
    std::vector<quint32> uids(600);
    for (quint32 i = 0; i < 600; ++i)
        uids[i] = i + 1;
    auto server = client({"TAG OK done\n", "* 300 FETCH (UID 300 BODY[]<0> {9}\nhal"});
    m_places.clear();
    m_mails.clear();
    EXPECT_ERROR(server.fetch(uids, keep(), count()), u"lost"_s);
    QVERIFY(server.isLost());
    QCOMPARE(m_places, QList<int>{250});
    QVERIFY(m_mails.isEmpty()); // half a mail is none
}

void TestImapClient::whatIsNoImapIsAnError_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("words");
    QTest::newRow("too large") << QByteArray("* 1 FETCH (UID 1 BODY[]<0> {4000000000}\n") << u"more than it was asked for"_s;
    QTest::newRow("larger than any number") << QByteArray("* 1 FETCH (UID 1 BODY[]<0> {99999999999999999999999}\nTAG OK\n") << u"more than it was asked for"_s;
    QTest::newRow("refused") << QByteArray("TAG BAD what is FETCH?\n") << u"refused what it was asked for: what is FETCH?"_s;
    QTest::newRow("web server") << QByteArray("HTTP/1.1 400 Bad Request\n\n<html>\n") << u"lost"_s;
    QTest::newRow("unfinished") << QByteArray("* 1 FETCH (UID\nTAG OK\n") << QString();
    QTest::newRow("deep") << QByteArray("* 1 FETCH (UID 1 X " + QByteArray(100'000, '(') + "\nTAG OK\n") << QString();
    QTest::newRow("brackets") << QByteArray("* 1 FETCH (]]]][[[ )))) \"\\\nTAG OK\n") << QString();
}

void TestImapClient::whatIsNoImapIsAnError()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, words);
    m_mails.clear();
    const auto done = client({answer}, 4096).fetch(std::vector<quint32>{1}, keep(), count());
    QVERIFY(m_mails.isEmpty());
    if (words.isEmpty())
        EXPECT_VALUE(done);
    else
        EXPECT_ERROR(done, words);
}

void TestImapClient::aServerThatSaysGoodbyeIsQuoted()
{
    auto server = client({"* BYE [ALERT] Too many simultaneous connections\n"});
    EXPECT_ERROR(server.folders(), u"the server ended the connection: Too many simultaneous connections"_s);
    QVERIFY(server.isLost());
}

QTEST_GUILESS_MAIN(TestImapClient)
#include "tst_imapclient.moc"
