// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mailbox/mailboxcheck.h"
#include "tests/support/temporarystore.h"

#include <QTest>

using namespace uptake;
using namespace Qt::StringLiterals;

/// What is kept of mailboxes, and what is never kept.
class TestMailboxes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAMailbox();
    void fetchingOnlyGoesOn();
    void anotherFolderBeginsAnew_data();
    void anotherFolderBeginsAnew();
    void remembersWhatBecameOfAFetch();
    void hasNoPlaceForAPassword();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void isDueByItsSchedule_data();
    void isDueByItsSchedule();
    void schedulesHaveNames();

private:
    static Mailbox usage()
    {
        Mailbox mailbox;
        mailbox.name = u"usage"_s;
        mailbox.server = u"imap.example.com"_s;
        mailbox.folder = u"Envoyés"_s;
        mailbox.user = u"me@example.com"_s;
        mailbox.schedule = Mailbox::Schedule::Daily;
        return mailbox;
    }
};

void TestMailboxes::keepsAMailbox()
{
    TemporaryStore store;
    Mailboxes mailboxes(store.connection());
    Mailbox other = usage();
    other.name = u"another"_s;
    other.security = Mailbox::Security::StartTls;
    other.port = 143;
    other.caFile = u"/etc/ca.pem"_s;
    EXPECT_VALUE(mailboxes.save(usage()));
    EXPECT_VALUE(mailboxes.save(other));
    QCOMPARE(valueOf(mailboxes.all()), (QList<StoredMailbox>{{other, {}, {}}, {usage(), {}, {}}}));
    QCOMPARE(valueOf(mailboxes.find(u"usage"_s))->mailbox, usage());
    QVERIFY(!valueOf(mailboxes.find(u"none"_s)));
    QVERIFY(valueOf(mailboxes.remove(u"usage"_s)));
    QVERIFY(!valueOf(mailboxes.remove(u"usage"_s)));
    QCOMPARE(valueOf(mailboxes.all()).size(), 1);
}

void TestMailboxes::fetchingOnlyGoesOn()
{
    TemporaryStore store;
    Mailboxes mailboxes(store.connection());
    const auto place = [&] { return valueOf(mailboxes.find(u"usage"_s))->place; };
    EXPECT_VALUE(mailboxes.save(usage()));
    EXPECT_VALUE(mailboxes.reach(usage(), {7, 4'000'000'000U}));
    QCOMPARE(place(), (FetchPlace{7, 4'000'000'000U}));
    EXPECT_VALUE(mailboxes.reach(usage(), {7, 100})); // of another fetch, which began earlier
    QCOMPARE(place(), (FetchPlace{7, 4'000'000'000U}));
    EXPECT_VALUE(mailboxes.reach(usage(), {8, 3})); // the numbers mean something else now
    QCOMPARE(place(), (FetchPlace{8, 3}));
    Mailbox changed = usage();
    changed.folder = u"other"_s;
    EXPECT_VALUE(mailboxes.reach(changed, {8, 9})); // a fetch of what the mailbox was before
    QCOMPARE(place(), (FetchPlace{8, 3}));
    EXPECT_VALUE(mailboxes.startAnew(u"usage"_s));
    QCOMPARE(place(), FetchPlace());
}

void TestMailboxes::anotherFolderBeginsAnew_data()
{
    QTest::addColumn<Mailbox>("changed");
    QTest::addColumn<bool>("isAnew");
    Mailbox changed = usage();
    changed.schedule = Mailbox::Schedule::Off;
    changed.port = 1993;
    QTest::newRow("how it is reached") << changed << false;
    changed = usage();
    changed.folder = u"INBOX"_s;
    QTest::newRow("folder") << changed << true;
    changed = usage();
    changed.server = u"imap2.example.com"_s;
    QTest::newRow("server") << changed << true;
    changed = usage();
    changed.user = u"you@example.com"_s;
    QTest::newRow("user") << changed << true;
}

void TestMailboxes::anotherFolderBeginsAnew()
{
    QFETCH(Mailbox, changed);
    QFETCH(bool, isAnew);
    TemporaryStore store;
    Mailboxes mailboxes(store.connection());
    EXPECT_VALUE(mailboxes.save(usage()));
    EXPECT_VALUE(mailboxes.reach(usage(), {7, 100}));
    EXPECT_VALUE(mailboxes.save(changed));
    const auto stored = valueOf(mailboxes.find(u"usage"_s));
    QCOMPARE(stored->mailbox, changed);
    QCOMPARE(stored->place, isAnew ? FetchPlace() : (FetchPlace{7, 100}));
}

void TestMailboxes::remembersWhatBecameOfAFetch()
{
    TemporaryStore store;
    Mailboxes mailboxes(store.connection());
    EXPECT_VALUE(mailboxes.save(usage()));
    const FetchOutcome outcome{1'790'000'000, 40, 30, 2, u"the server does not answer"_s};
    EXPECT_VALUE(mailboxes.remember(u"usage"_s, outcome));
    QCOMPARE(valueOf(mailboxes.find(u"usage"_s))->outcome, std::optional(outcome));
    EXPECT_VALUE(mailboxes.save(usage()));
    QCOMPARE(valueOf(mailboxes.find(u"usage"_s))->outcome, std::optional(outcome));
}

void TestMailboxes::hasNoPlaceForAPassword()
{
    TemporaryStore store;
    for (const QString& column : store.rows(u"SELECT name FROM pragma_table_info('mailboxes')"_s)) {
        QVERIFY2(!column.contains("pass"_L1), qPrintable(column));
        QVERIFY2(!column.contains("secret"_L1), qPrintable(column));
    }
}

void TestMailboxes::namesWhatIsMissing_data()
{
    QTest::addColumn<Mailbox>("mailbox");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, auto change, const QString& words) {
        Mailbox mailbox = usage();
        change(mailbox);
        QTest::newRow(name) << mailbox << words;
    };
    row("right", [](Mailbox&) { }, {});
    row("an address in numbers", [](Mailbox& m) { m.server = u"127.0.0.1"_s; }, {});
    row("an address of IPv6", [](Mailbox& m) { m.server = u"::1"_s; }, {});
    row("name", [](Mailbox& m) { m.name = u" "_s; }, u"no name"_s);
    row("server", [](Mailbox& m) { m.server.clear(); }, u"the server is missing"_s);
    row("an address of the web", [](Mailbox& m) { m.server = u"https://example.com/x"_s; }, u"is no name of a server"_s);
    row("a space", [](Mailbox& m) { m.server = u"imap example"_s; }, u"is no name of a server"_s);
    row("another user", [](Mailbox& m) { m.server = u"a@b"_s; }, u"is no name of a server"_s);
    row("port", [](Mailbox& m) { m.port = 70'000; }, u"70000 is no port"_s);
    row("user", [](Mailbox& m) { m.user.clear(); }, u"the user name is missing"_s);
    row("folder", [](Mailbox& m) { m.folder.clear(); }, u"the folder is missing"_s);
}

void TestMailboxes::namesWhatIsMissing()
{
    QFETCH(Mailbox, mailbox);
    QFETCH(QString, words);
    const auto checked = checkMailbox(mailbox);
    if (words.isEmpty())
        EXPECT_VALUE(checked);
    else
        EXPECT_ERROR(checked, words);
}

void TestMailboxes::isDueByItsSchedule_data()
{
    QTest::addColumn<Mailbox::Schedule>("schedule");
    QTest::addColumn<qint64>("sinceLast"); // seconds; -1: never fetched
    QTest::addColumn<bool>("due");
    using Schedule = Mailbox::Schedule;
    QTest::newRow("off") << Schedule::Off << qint64(-1) << false;
    QTest::newRow("never yet") << Schedule::Daily << qint64(-1) << true;
    QTest::newRow("hourly, before") << Schedule::Hourly << qint64(3599) << false;
    QTest::newRow("hourly, after") << Schedule::Hourly << qint64(3600) << true;
    QTest::newRow("daily, before") << Schedule::Daily << qint64(86'399) << false;
    QTest::newRow("daily, after") << Schedule::Daily << qint64(86'400) << true;
    QTest::newRow("the clock was put back") << Schedule::Daily << qint64(-86'400) << true;
}

void TestMailboxes::isDueByItsSchedule()
{
    QFETCH(Mailbox::Schedule, schedule);
    QFETCH(qint64, sinceLast);
    QFETCH(bool, due);
    constexpr qint64 now = 1'790'000'000;
    StoredMailbox stored{usage(), {}, {}};
    stored.mailbox.schedule = schedule;
    if (sinceLast != -1)
        stored.outcome = FetchOutcome{now - sinceLast, 0, 0, 0, {}};
    QCOMPARE(isDue(stored, now), due);
}

void TestMailboxes::schedulesHaveNames()
{
    for (const auto each : {Mailbox::Schedule::Off, Mailbox::Schedule::Hourly, Mailbox::Schedule::Daily})
        QCOMPARE(scheduleFromText(toText(each)), std::optional(each));
    QVERIFY(!scheduleFromText(u"weekly"));
    for (const auto each : {Mailbox::Security::Tls, Mailbox::Security::StartTls})
        QCOMPARE(securityFromText(toText(each)), std::optional(each));
    QVERIFY(!securityFromText(u"none"));
}

QTEST_GUILESS_MAIN(TestMailboxes)
#include "tst_mailboxes.moc"
