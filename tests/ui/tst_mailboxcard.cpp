// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/mailbox/mails.h"
#include "tests/support/clicking.h"
#include "tests/support/dovecot.h"
#include "tests/support/openwindow.h"
#include "ui/dialogs/mailboxdialog.h"
#include "ui/pages/importspage.h"
#include "ui/pages/mailboxcard.h"
#include "ui/widgets/banner.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace uptake;
using namespace Qt::StringLiterals;

/// A mailbox is set up, tried and fetched in the window, against a real server on loopback.
class TestMailboxCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aMailboxIsTriedSetUpAndFetched();
    void whatIsMissingIsTold();
    void aTrialThatFailsSaysWhy();
    void thePortFollowsTheEncryption();
    void aPasswordThatIsNotKeptIsAskedFor();
    void theScheduleFetchesByItself();
    void aFailedFetchIsShown();
    void aFetchIsCancelled();
    void aMailboxIsRemoved();
    void fetchingRestsWithSampleData();

private:
    MailboxDialog* dialog() { return (*m_window)->findChild<MailboxDialog*>(); }
    QString state() { return dialog()->findChild<QLabel*>(u"mailboxState"_s)->text(); }
    QString outcome() { return m_window->find<QLabel>(u"mailboxOutcome-usage"_s)->text(); }
    MailboxFetches& fetches() { return m_window->find<ImportsPage>(u"importsPage"_s)->mailboxes().fetches(); }
    void type(const QString& name, const QString& text) { dialog()->findChild<QLineEdit*>(name)->setText(text); }
    void press(const QString& name) { click(m_window->find<QPushButton>(name)); }
    void open()
    {
        (*m_window)->findChild<QAction*>(u"addMailboxAction"_s)->trigger();
        QTRY_VERIFY(dialog() && dialog()->isVisible());
    }
    void describe(const QString& password)
    {
        open();
        type(u"mailboxServer"_s, u"localhost"_s);
        dialog()->findChild<QSpinBox*>(u"mailboxPort"_s)->setValue(m_server->tlsPort());
        type(u"mailboxUser"_s, u"me"_s);
        type(u"mailboxPassword"_s, password);
        type(u"mailboxAuthority"_s, m_server->authority());
    }
    void add()
    {
        describe(u"secret"_s);
        press(u"mailboxSave"_s);
        QTRY_VERIFY(!dialog());
        QTRY_COMPARE(fetches().mailboxes().size(), 1);
    }
    int batches() { return m_window->find<QAbstractItemView>(u"batches"_s)->model()->rowCount(); }

    std::unique_ptr<test::Dovecot> m_server;
    std::unique_ptr<OpenWindow> m_window;
};

void TestMailboxCard::initTestCase()
{
    m_server = std::make_unique<test::Dovecot>();
    m_server->deliver(u"me"_s, reportMails(0, 20));
    m_server->deliver(u"me"_s, {}, u"Envoy&AOk-s"_s);
}

void TestMailboxCard::init()
{
    m_window = std::make_unique<OpenWindow>();
    qputenv("UPTAKE_KEYRING_FILE", m_window->path(u"keyring"_s).toLocal8Bit());
}

void TestMailboxCard::cleanup()
{
    m_window.reset();
    qunsetenv("UPTAKE_KEYRING_FILE");
}

void TestMailboxCard::aMailboxIsTriedSetUpAndFetched()
{
    QCOMPARE(m_window->title(u"mailboxCard"_s), u"Reports can be fetched from a mailbox"_s);
    describe(u"secret"_s);
    press(u"mailboxTest"_s);
    QTRY_COMPARE(state(), u"It works: 20 messages in INBOX. The server has 2 folders to choose from."_s);
    auto* folders = dialog()->findChild<QComboBox*>(u"mailboxFolder"_s);
    QCOMPARE(folders->itemText(0), u"Envoyés"_s);
    QCOMPARE(folders->currentText(), u"INBOX"_s);
    press(u"mailboxSave"_s);
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(m_window->title(u"mailboxCard"_s), u"Reports are fetched from one mailbox"_s);
    QVERIFY(outcome().startsWith(u"Nothing has been fetched yet"_s));
    press(u"fetchMailbox-usage"_s);
    QTRY_VERIFY2(outcome().contains(u"20 messages looked at, 20 reports added"_s), qPrintable(outcome()));
    QTRY_COMPARE(batches(), 1);
    (*m_window)->findChild<QAction*>(u"fetchMailAction"_s)->trigger();
    QTRY_VERIFY2(outcome().contains(u"nothing new"_s), qPrintable(outcome()));
    QCOMPARE(batches(), 1);
    m_window->open(); // and it is still there
    QTRY_COMPARE(m_window->title(u"mailboxCard"_s), u"Reports are fetched from one mailbox"_s);
}

void TestMailboxCard::whatIsMissingIsTold()
{
    open();
    press(u"mailboxSave"_s);
    QVERIFY(state().contains(u"the server is missing"_s));
    type(u"mailboxServer"_s, u"localhost"_s);
    press(u"mailboxTest"_s);
    QVERIFY(state().contains(u"the user name is missing"_s));
    type(u"mailboxUser"_s, u"me"_s);
    press(u"mailboxTest"_s);
    QCOMPARE(state(), u"Type the password first."_s);
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    QVERIFY(fetches().mailboxes().isEmpty());
}

void TestMailboxCard::aTrialThatFailsSaysWhy()
{
    describe(u"guess"_s);
    press(u"mailboxTest"_s);
    QTRY_VERIFY2(state().contains(u"the server refuses the user name or the password"_s), qPrintable(state()));
    type(u"mailboxAuthority"_s, {});
    press(u"mailboxTest"_s);
    QTRY_VERIFY2(state().contains(u"is not trusted"_s), qPrintable(state()));
    dialog()->reject();
    QTRY_VERIFY(!dialog());
}

void TestMailboxCard::thePortFollowsTheEncryption()
{
    open();
    auto* security = dialog()->findChild<QComboBox*>(u"mailboxSecurity"_s);
    auto* port = dialog()->findChild<QSpinBox*>(u"mailboxPort"_s);
    const auto choose = [&](int index) {
        security->setCurrentIndex(index);
        Q_EMIT security->activated(index);
    };
    QCOMPARE(port->value(), 993);
    choose(1);
    QCOMPARE(port->value(), 143);
    choose(0);
    QCOMPARE(port->value(), 993);
    port->setValue(1993);
    choose(1);
    QCOMPARE(port->value(), 1993);
    dialog()->reject();
    QTRY_VERIFY(!dialog());
}

void TestMailboxCard::aPasswordThatIsNotKeptIsAskedFor()
{
    describe({});
    press(u"mailboxSave"_s);
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(fetches().mailboxes().size(), 1);
    press(u"fetchMailbox-usage"_s);
    QTRY_VERIFY(dialog());
    QVERIFY(state().startsWith(u"No password of this mailbox is kept."_s));
    type(u"mailboxPassword"_s, u"secret"_s);
    press(u"mailboxSave"_s);
    QTRY_VERIFY2(outcome().contains(u"20 reports added"_s), qPrintable(outcome()));
}

void TestMailboxCard::theScheduleFetchesByItself()
{
    describe(u"secret"_s);
    auto* schedule = dialog()->findChild<QComboBox*>(u"mailboxSchedule"_s);
    schedule->setCurrentIndex(schedule->findData(int(Mailbox::Schedule::Hourly)));
    press(u"mailboxSave"_s);
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(batches(), 1); // never fetched is due
    QTRY_VERIFY(!fetches().isFetching(u"usage"_s));
    QSignalSpy started(&m_window->session(), &Session::importStarted);
    QSignalSpy loaded(&fetches(), &MailboxFetches::changed);
    fetches().load();
    QTRY_VERIFY(!loaded.isEmpty());
    QVERIFY(started.isEmpty()); // within the hour it is not
}

void TestMailboxCard::aFailedFetchIsShown()
{
    add();
    m_server->stop();
    press(u"fetchMailbox-usage"_s);
    QTRY_VERIFY2(outcome().contains(u"failed: the server localhost:%1 does not answer"_s.arg(m_server->tlsPort())), qPrintable(outcome()));
    QVERIFY(m_window->find<Banner>(u"banner"_s)->isVisible());
    m_server->start();
    press(u"fetchMailbox-usage"_s);
    QTRY_VERIFY2(outcome().contains(u"20 reports added"_s), qPrintable(outcome()));
}

void TestMailboxCard::aFetchIsCancelled()
{
    add();
    fetches().fetch(u"usage"_s);
    QCOMPARE(m_window->find<QPushButton>(u"fetchMailbox-usage"_s)->text(), u"Cancel"_s);
    fetches().cancel(u"usage"_s);
    QTRY_VERIFY(!fetches().isFetching(u"usage"_s));
    QTRY_VERIFY2(outcome().contains(u"cancelled"_s) || outcome().contains(u"Nothing has been fetched"_s), qPrintable(outcome()));
    QCOMPARE(batches(), 0);
}

void TestMailboxCard::aMailboxIsRemoved()
{
    add();
    press(u"editMailbox-usage"_s);
    QTRY_VERIFY(dialog());
    QVERIFY(dialog()->findChild<QLineEdit*>(u"mailboxName"_s)->isReadOnly());
    press(u"mailboxRemove"_s);
    QTRY_VERIFY((*m_window)->findChild<QDialog*>(u"removeMailbox"_s));
    press(u"removeMailboxYes"_s);
    QTRY_VERIFY(fetches().mailboxes().isEmpty());
    QFile keyring(m_window->path(u"keyring"_s));
    QVERIFY(keyring.open(QIODevice::ReadOnly));
    QVERIFY(!keyring.readAll().contains("secret"));
}

void TestMailboxCard::fetchingRestsWithSampleData()
{
    add();
    m_window->session().openSample();
    QTRY_VERIFY(!m_window->session().isImporting());
    QVERIFY(fetches().isResting());
    QTRY_VERIFY(fetches().mailboxes().isEmpty()); // those of the sample's own database
    m_window->session().closeSample();
    QTRY_COMPARE(fetches().mailboxes().size(), 1);
}

QTEST_MAIN(TestMailboxCard)
#include "tst_mailboxcard.moc"
