// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mailbox/fetch.h"
#include "models/store/query.h"
#include "models/store/undo.h"
#include "tests/models/mailbox/mails.h"
#include "tests/support/cuttingproxy.h"

#include <QRegularExpression>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

constexpr int fleet = 10'000;
constexpr int some = 700;

/// Cancels when so many messages have come.
class CancelAt final : public Progress
{
public:
    explicit CancelAt(qint64 rows)
        : m_rows(rows)
    {
    }
    bool report(qint64, qint64) override { return m_seen < m_rows; }
    void tellRows(qint64 rows) override { m_seen = rows; }

private:
    qint64 m_rows;
    qint64 m_seen = -1;
};

QByteArray mboxOf(const QList<QByteArray>& mails)
{
    QByteArray mbox;
    for (const QByteArray& mail : mails)
        mbox += "From x Thu Oct  1 02:00:07 2026\r\n" + mail + "\r\n";
    return mbox;
}

} // namespace

/// Mailboxes of a real server on loopback are fetched: whole, piece by piece, over connections that break, and not at all.
class TestFetch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tenThousandMessagesAreImportedAsFromAFile();
    void theServerStaysAsItWas();
    void theNextFetchTakesWhatIsNew();
    void aConnectionThatBreaksIsMadeAnew_data();
    void aConnectionThatBreaksIsMadeAnew();
    void whatCameBeforeTheConnectionWasLostIsKept();
    void aServerThatGoesAwayInTheMiddle();
    void nothingIsDoneWhereNoConnectionComesAbout_data();
    void nothingIsDoneWhereNoConnectionComesAbout();
    void startTlsWorks();
    void anotherUidValidityDoublesNothing();
    void aLargeMailboxComesInParts();
    void mailWithoutReportsLeavesNoImport();
    void aBrokenReportGoesToQuarantine();
    void aFetchIsTakenBack();
    void cancelledInTheMiddleNothingIsHalfDone();
    void aDatabaseThatIsLockedLosesNothing();
    void theFolderForTemporaryFilesIsMissing();
    void aTrialListsTheFolders();

private:
    Mailbox mailbox(const QString& user) const { return m_server->mailbox(user); }
    Expected<FetchResult> fetch(TemporaryStore& store, const Mailbox& from, const FetchOptions& options = quick(), const QString& password = u"secret"_s)
    {
        NoProgress progress;
        return fetch(store, from, progress, options, password);
    }
    static Expected<FetchResult> fetch(TemporaryStore& store, const Mailbox& from, Progress& progress, const FetchOptions& options = quick(), const QString& password = u"secret"_s)
    {
        if (!valueOf(Mailboxes(store.connection()).find(from.name)))
            valueOf(Mailboxes(store.connection()).save(from));
        return fetchMailbox(store.connection(), from, password, options, progress);
    }
    static FetchOptions quick()
    {
        FetchOptions options;
        options.import.now = 1'790'000'000;
        options.pause = 1;
        return options;
    }
    static StoredMailbox stored(TemporaryStore& store) { return *valueOf(Mailboxes(store.connection()).find(u"usage"_s)); }
    static int batches(TemporaryStore& store) { return store.rows(u"SELECT count(*) FROM batches"_s).constFirst().toInt(); }

    std::unique_ptr<test::Dovecot> m_server;
    QStringList m_some; ///< the reports of the user "some"
};

void TestFetch::initTestCase()
{
    m_server = std::make_unique<test::Dovecot>();
    m_server->deliver(u"fleet"_s, reportMails(0, fleet));
    m_server->deliver(u"some"_s, reportMails(0, some));
    TemporaryStore whole;
    EXPECT_VALUE(fetch(whole, mailbox(u"some"_s)));
    m_some = reportsIn(whole);
    QCOMPARE(m_some.size(), some);
}

void TestFetch::tenThousandMessagesAreImportedAsFromAFile()
{
    TemporaryStore fetched;
    const auto result = valueOf(fetch(fetched, mailbox(u"fleet"_s)));
    QCOMPARE(result.messages, fleet);
    QCOMPARE(result.import.counts.added, fleet);
    QVERIFY(!result.interruption);
    QCOMPARE(result.import.files.size(), 1);
    QCOMPARE(result.import.files.constFirst().path, u"imaps://localhost/INBOX"_s);

    TemporaryStore read;
    NoProgress progress;
    const QString path = read.write(u"fleet.mbox"_s, mboxOf(reportMails(0, fleet)));
    EXPECT_VALUE(importPaths(read.connection(), {path}, quick().import, progress));
    QCOMPARE(reportsIn(fetched), reportsIn(read));
    const QString lines = u"SELECT line FROM reports ORDER BY line"_s; // the numbers of the messages
    QCOMPARE(fetched.rows(lines), read.rows(lines));
}

void TestFetch::theServerStaysAsItWas()
{
    m_server->deliver(u"untouched"_s, reportMails(0, 30));
    const QByteArray before = m_server->state(u"untouched"_s);
    QCOMPARE(before.count("uid:"), 30);
    QCOMPARE(before.count("Seen"), 10);
    TemporaryStore store;
    QCOMPARE(valueOf(fetch(store, mailbox(u"untouched"_s))).messages, 30);
    QCOMPARE(m_server->state(u"untouched"_s), before);
    static const QRegularExpression reading(
        u"^(u\\d+ (EXAMINE \".*\"|UID SEARCH UID \\d+:\\*|UID FETCH [\\d:]+ \\(UID BODY\\.PEEK\\[\\]<0\\.\\d+>\\)|LIST \"\" \"\\*\"|LOGOUT)|A\\d+ CAPABILITY)$"_s);
    int commands = 0;
    for (const QByteArray& line : m_server->heard()) {
        const QString command = QString::fromLatin1(line.trimmed());
        if (command.isEmpty())
            continue;
        ++commands;
        QVERIFY2(reading.match(command.section(u' ', 1)).hasMatch() || reading.match(command).hasMatch(), qPrintable(command));
    }
    QVERIFY(commands >= 4);
}

void TestFetch::theNextFetchTakesWhatIsNew()
{
    m_server->deliver(u"growing"_s, reportMails(0, 20));
    TemporaryStore store;
    QCOMPARE(valueOf(fetch(store, mailbox(u"growing"_s))).messages, 20);
    const auto nothing = valueOf(fetch(store, mailbox(u"growing"_s)));
    QCOMPARE(nothing.messages, 0);
    QVERIFY(nothing.import.files.isEmpty());
    QCOMPARE(batches(store), 1);
    QCOMPARE(stored(store).outcome, std::optional(FetchOutcome{1'790'000'000, 0, 0, 0, {}}));
    m_server->deliver(u"growing"_s, reportMails(15, 25)); // five of them once more
    const auto more = valueOf(fetch(store, mailbox(u"growing"_s)));
    QCOMPARE(more.messages, 10);
    QCOMPARE(more.import.counts.added, 5);
    QCOMPARE(more.import.counts.unchanged, 5);
    QCOMPARE(reportsIn(store).size(), 25);
    EXPECT_VALUE(Mailboxes(store.connection()).startAnew(u"usage"_s));
    QCOMPARE(valueOf(fetch(store, mailbox(u"growing"_s))).import.counts.unchanged, 30);
}

void TestFetch::aConnectionThatBreaksIsMadeAnew_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<int>("times");
    QTest::newRow("before the list") << qint64(6'000) << 1;
    QTest::newRow("among the first") << qint64(20'000) << 1;
    QTest::newRow("in the middle") << qint64(150'000) << 1;
    QTest::newRow("at the end") << qint64(220'000) << 1;
    QTest::newRow("again and again") << qint64(60'000) << 50;
}

void TestFetch::aConnectionThatBreaksIsMadeAnew()
{
    QFETCH(qint64, bytes);
    QFETCH(int, times);
    test::CuttingProxy proxy(m_server->tlsPort());
    proxy.cutAfter(bytes, times);
    Mailbox from = mailbox(u"some"_s);
    from.port = proxy.port();
    TemporaryStore store;
    const auto result = valueOf(fetch(store, from));
    QVERIFY(!result.interruption);
    QVERIFY(proxy.cuts() >= 1);
    QVERIFY(proxy.connections() > proxy.cuts() || proxy.cuts() < times);
    QCOMPARE(reportsIn(store), m_some);
    QCOMPARE(valueOf(fetch(store, from)).messages, 0);
}

void TestFetch::whatCameBeforeTheConnectionWasLostIsKept()
{
    test::CuttingProxy proxy(m_server->tlsPort());
    proxy.cutAfter(100'000, 1000);
    Mailbox from = mailbox(u"some"_s);
    from.port = proxy.port();
    FetchOptions options = quick();
    options.tries = 0;
    TemporaryStore store;
    qint64 messages = 0;
    int fetches = 0;
    while (messages < some && ++fetches < 100) {
        const auto part = valueOf(fetch(store, from, options));
        messages += part.messages;
        QCOMPARE(reportsIn(store).size(), messages);
        QCOMPARE(part.interruption.has_value(), messages < some);
        if (part.interruption) {
            QVERIFY2(part.interruption->toString().contains("new messages had come (try again: it goes on where it ended)"_L1), qPrintable(part.interruption->toString()));
            QVERIFY(stored(store).outcome->problem.contains("the connection to the server was lost"_L1));
        }
    }
    QVERIFY(fetches > 2);
    QCOMPARE(reportsIn(store), m_some);
}

void TestFetch::aServerThatGoesAwayInTheMiddle()
{
    auto proxy = std::make_unique<test::CuttingProxy>(m_server->tlsPort());
    proxy->cutAfter(100'000, 1);
    Mailbox from = mailbox(u"some"_s);
    from.port = proxy->port();
    /// Takes the proxy away once it has cut.
    class Going final : public Progress
    {
    public:
        explicit Going(std::unique_ptr<test::CuttingProxy>& proxy)
            : m_proxy(proxy)
        {
        }
        bool report(qint64, qint64) override
        {
            if (m_proxy && m_proxy->cuts() > 0)
                m_proxy.reset();
            return true;
        }

    private:
        std::unique_ptr<test::CuttingProxy>& m_proxy;
    } going(proxy);
    TemporaryStore store;
    const auto part = valueOf(fetch(store, from, going));
    QVERIFY(part.interruption);
    QVERIFY(part.messages > 0);
    const auto rest = valueOf(fetch(store, mailbox(u"some"_s)));
    QCOMPARE(part.messages + rest.messages, some);
    QCOMPARE(reportsIn(store), m_some);
}

void TestFetch::nothingIsDoneWhereNoConnectionComesAbout_data()
{
    QTest::addColumn<Mailbox>("from");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("words");
    const auto row = [this](const char* name, auto change, const QString& words, const QString& password = u"secret"_s) {
        Mailbox from = mailbox(u"some"_s);
        change(from);
        QTest::newRow(name) << from << password << words;
    };
    row("wrong password", [](Mailbox&) { }, u"usage: the server refuses the user name or the password: Authentication failed (check both"_s, u"guess"_s);
    row("no password", [](Mailbox&) { }, u"the server refuses the user name or the password"_s, QString());
    row("an authority that nobody knows", [](Mailbox& m) { m.caFile.clear(); }, u"is not trusted"_s);
    row("another host's certificate", [](Mailbox& m) { m.server = u"127.0.0.1"_s; }, u"is not trusted"_s);
    row("no CA file", [](Mailbox& m) { m.caFile = u"/nowhere/ca.pem"_s; }, u"/nowhere/ca.pem: the CA file cannot be read"_s);
    row("missing folder", [](Mailbox& m) { m.folder = u"Nowhere"_s; }, u"the folder \"Nowhere\" cannot be opened: "_s);
    row("server down", [](Mailbox& m) { m.port = test::freePort(); }, u"does not answer"_s);
    row("no such name", [](Mailbox& m) { m.server = u"nowhere.invalid"_s; }, u"no server is known under the name nowhere.invalid"_s);
    row("no encryption at this port", [this](Mailbox& m) { m.port = m_server->plainPort(); }, u"no encrypted connection to localhost"_s);
    row("no name of a server", [](Mailbox& m) { m.server = u"a b"_s; }, u"is no name of a server"_s);
}

void TestFetch::nothingIsDoneWhereNoConnectionComesAbout()
{
    QFETCH(Mailbox, from);
    QFETCH(QString, password);
    QFETCH(QString, words);
    TemporaryStore store;
    EXPECT_VALUE(Mailboxes(store.connection()).save(from));
    const QStringList before = store.content();
    EXPECT_ERROR(fetch(store, from, quick(), password), words);
    QCOMPARE(store.content(), before);
    QCOMPARE(stored(store).place, FetchPlace());
    QVERIFY(!stored(store).outcome->problem.isEmpty());
}

void TestFetch::startTlsWorks()
{
    Mailbox from = mailbox(u"some"_s);
    from.security = Mailbox::Security::StartTls;
    from.port = m_server->plainPort();
    TemporaryStore store;
    EXPECT_VALUE(fetch(store, from));
    QCOMPARE(reportsIn(store), m_some);
    from.caFile.clear();
    EXPECT_ERROR(fetch(store, from), u"is not trusted"_s);
}

void TestFetch::anotherUidValidityDoublesNothing()
{
    m_server->deliver(u"restored"_s, reportMails(0, 30));
    TemporaryStore store;
    EXPECT_VALUE(fetch(store, mailbox(u"restored"_s)));
    const FetchPlace before = stored(store).place;
    m_server->forgetNumbers(u"restored"_s);
    m_server->deliver(u"restored"_s, reportMails(30, 33));
    const auto again = valueOf(fetch(store, mailbox(u"restored"_s)));
    QCOMPARE(again.messages, 33);
    QCOMPARE(again.import.counts.unchanged, 30);
    QCOMPARE(again.import.counts.added, 3);
    QCOMPARE(reportsIn(store).size(), 33);
    QVERIFY(stored(store).place.uidValidity != before.uidValidity);
    QCOMPARE(valueOf(fetch(store, mailbox(u"restored"_s))).messages, 0);
}

void TestFetch::aLargeMailboxComesInParts()
{
    FetchOptions options = quick();
    options.spoolBytes = 50'000;
    TemporaryStore store;
    const auto result = valueOf(fetch(store, mailbox(u"some"_s), options));
    QVERIFY(result.import.files.size() > 2);
    QCOMPARE(batches(store), result.import.files.size());
    QCOMPARE(result.messages, some);
    QCOMPARE(result.import.counts.added, some);
    QCOMPARE(reportsIn(store), m_some);
}

void TestFetch::mailWithoutReportsLeavesNoImport()
{
    m_server->deliver(u"news"_s, {newsletter(), newsletter()});
    TemporaryStore store;
    const auto result = valueOf(fetch(store, mailbox(u"news"_s)));
    QCOMPARE(result.messages, 2);
    QCOMPARE(result.import.counts.skipped, 2);
    QCOMPARE(batches(store), 0);
    QCOMPARE(valueOf(fetch(store, mailbox(u"news"_s))).messages, 0); // and they are not looked at again
    m_server->deliver(u"news"_s, {newsletter(), reportMail(1)});
    QCOMPARE(valueOf(fetch(store, mailbox(u"news"_s))).import.counts.added, 1);
    QCOMPARE(store.rows(u"SELECT line FROM reports"_s), QStringList{u"4"_s}); // the message's number, not its place
}

void TestFetch::aBrokenReportGoesToQuarantine()
{
    m_server->deliver(u"broken"_s, {reportMail(1), reportMail(2).replace("Users: 2", "Users: many"), reportMail(3)});
    TemporaryStore store;
    const auto result = valueOf(fetch(store, mailbox(u"broken"_s)));
    QCOMPARE(result.import.counts.rejected, 1);
    QCOMPARE(store.rows(u"SELECT line FROM quarantine"_s), QStringList{u"2"_s});
    QCOMPARE(stored(store).outcome, std::optional(FetchOutcome{1'790'000'000, 3, 2, 1, {}}));
}

void TestFetch::aFetchIsTakenBack()
{
    TemporaryStore store;
    const auto result = valueOf(fetch(store, mailbox(u"some"_s)));
    EXPECT_VALUE(undoBatches(store.connection(), {*result.import.files.constFirst().batch}, 1));
    QCOMPARE(valueOf(fetch(store, mailbox(u"some"_s))).messages, 0); // what was taken back does not come back by itself
    EXPECT_VALUE(redoBatches(store.connection(), {*result.import.files.constFirst().batch}));
    QCOMPARE(reportsIn(store), m_some);
}

void TestFetch::cancelledInTheMiddleNothingIsHalfDone()
{
    TemporaryStore store;
    for (const qint64 rows : {qint64(-1), qint64(0), qint64(1), qint64(300), qint64(some)}) {
        CancelAt progress(rows);
        const auto result = fetch(store, mailbox(u"some"_s), progress);
        QVERIFY(!result && result.error().kind == Error::Kind::Cancelled);
        QCOMPARE(batches(store), 0);
        QCOMPARE(stored(store).place, FetchPlace());
        QCOMPARE(stored(store).outcome->problem, u"it was cancelled"_s);
    }
    CancelAt late(300);
    FetchOptions options = quick();
    options.spoolBytes = 50'000; // a part of it is imported before
    const auto result = valueOf(fetch(store, mailbox(u"some"_s), late, options));
    QVERIFY(result.interruption && result.interruption->kind == Error::Kind::Cancelled);
    QCOMPARE(reportsIn(store).size(), result.messages);
    EXPECT_VALUE(fetch(store, mailbox(u"some"_s)));
    QCOMPARE(reportsIn(store), m_some);
}

void TestFetch::aDatabaseThatIsLockedLosesNothing()
{
    TemporaryStore store;
    EXPECT_VALUE(Mailboxes(store.connection()).save(mailbox(u"some"_s)));
    store.rows(u"PRAGMA busy_timeout = 1"_s);
    {
        auto other = valueOf(Connection::open(store.connection().url()));
        const auto transaction = valueOf(WriteTransaction::begin(*other));
        EXPECT_ERROR(fetch(store, mailbox(u"some"_s)), u"database"_s);
    }
    QCOMPARE(stored(store).place, FetchPlace());
    EXPECT_VALUE(fetch(store, mailbox(u"some"_s)));
    QCOMPARE(reportsIn(store), m_some);
}

void TestFetch::theFolderForTemporaryFilesIsMissing()
{
    TemporaryStore store;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", "/nowhere");
    const auto result = fetch(store, mailbox(u"some"_s));
    if (before.isEmpty())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", before);
    EXPECT_ERROR(result, u"/nowhere: the mails that come cannot be kept for the import"_s);
    EXPECT_VALUE(fetch(store, mailbox(u"some"_s)));
    QCOMPARE(reportsIn(store), m_some);
}

void TestFetch::aTrialListsTheFolders()
{
    m_server->deliver(u"sorted"_s, {newsletter()});
    m_server->deliver(u"sorted"_s, reportMails(0, 3), u"Envoy&AOk-s"_s);
    NoProgress progress;
    Mailbox from = mailbox(u"sorted"_s);
    from.folder = u"Envoyés"_s;
    const auto trial = valueOf(tryMailbox(from, u"secret"_s, progress));
    QCOMPARE(trial.messages, 3);
    QCOMPARE(trial.folders, (QStringList{u"Envoyés"_s, u"INBOX"_s}));
    from.folder = u"Nowhere"_s;
    EXPECT_ERROR(tryMailbox(from, u"secret"_s, progress), u"(choose one that the server has: Envoyés, INBOX)"_s);
    from.folder.clear();
    QCOMPARE(valueOf(tryMailbox(from, u"secret"_s, progress)).folders.size(), 2);
    TemporaryStore store;
    from.folder = u"Envoyés"_s;
    QCOMPARE(valueOf(fetch(store, from)).import.counts.added, 3);
}

QTEST_GUILESS_MAIN(TestFetch)
#include "tst_fetch.moc"
