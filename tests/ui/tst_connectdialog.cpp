// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/keyring.h"
#include "tests/support/openwindow.h"
#include "tests/support/testserver.h"
#include "ui/dialogs/connectdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace uptake;
using namespace Qt::StringLiterals;

/// Connecting the window to a server: against a real one.
class TestConnectDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theMenuOpensIt();
    void aTrialSaysThatItWorks();
    void aTrialSaysWhatIsWrong_data();
    void aTrialSaysWhatIsWrong();
    void theWindowGoesOnWithTheChosenDatabase();
    void thePasswordIsRememberedIfWished();
    void theOwnFileNeedsNothing();

private:
    template <class T> T* find(const QString& name) { return m_open->find<T>(name); }
    void openDialog() { find<QAction>(u"connectAction"_s)->trigger(); }
    void enter(const PostgresAddress& address, const QString& password = {})
    {
        find<QLineEdit>(u"connectHost"_s)->setText(address.host);
        find<QSpinBox>(u"connectPort"_s)->setValue(address.port);
        find<QLineEdit>(u"connectDatabase"_s)->setText(address.database);
        find<QLineEdit>(u"connectUser"_s)->setText(address.user);
        find<QLineEdit>(u"connectPassword"_s)->setText(password);
    }
    QString remark() { return find<QLabel>(u"connectRemark"_s)->text(); }
    void click(const QString& name) { find<QPushButton>(name)->click(); }

    std::unique_ptr<OpenWindow> m_open;
    DatabaseUrl m_url;
    PostgresAddress m_address;
};

void TestConnectDialog::init()
{
    m_open = std::make_unique<OpenWindow>();
    qputenv("UPTAKE_KEYRING_FILE", QFile::encodeName(m_open->path(u"keyring.json"_s)));
    m_url = TestServer::fromEnvironment()->make(TestServer::Content::Nothing);
    m_address = valueOf(PostgresAddress::of(m_url));
}

void TestConnectDialog::cleanup()
{
    m_open.reset();
    TestServer::fromEnvironment()->drop(m_url);
}

void TestConnectDialog::theMenuOpensIt()
{
    openDialog();
    auto* dialog = (*m_open)->findChild<ConnectDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(find<QComboBox>(u"connectRecent"_s)->currentData().toString() == u"file"_s); // what is open now
    QVERIFY(find<QPushButton>(u"connectNow"_s)->isEnabled());
}

void TestConnectDialog::aTrialSaysThatItWorks()
{
    openDialog();
    find<QComboBox>(u"connectRecent"_s)->setCurrentIndex(0);
    enter(m_address);
    QTRY_VERIFY(find<QPushButton>(u"connectTest"_s)->isEnabled());
    click(u"connectTest"_s);
    QTRY_VERIFY(remark().contains(u"lets you in"_s));
}

void TestConnectDialog::aTrialSaysWhatIsWrong_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("encryption");
    QTest::addColumn<QString>("words");
    QTest::newRow("server down") << u"127.0.0.1"_s << 1 << QString() << u"prefer"_s << u"cannot be reached"_s;
    QTest::newRow("no such database") << QString() << 0 << u"nowhere"_s << u"prefer"_s << u"no such database"_s;
    QTest::newRow("not trusted") << QString() << 0 << QString() << u"verify-full"_s << u"certificate"_s;
}

void TestConnectDialog::aTrialSaysWhatIsWrong()
{
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(QString, database);
    QFETCH(QString, encryption);
    QFETCH(QString, words);
    openDialog();
    find<QComboBox>(u"connectRecent"_s)->setCurrentIndex(0);
    PostgresAddress address = m_address;
    address.host = host.isEmpty() ? address.host : host;
    address.port = port == 0 ? address.port : port;
    address.database = database.isEmpty() ? address.database : database;
    enter(address);
    auto* box = find<QComboBox>(u"connectEncryption"_s);
    box->setCurrentIndex(box->findData(encryption));
    click(u"connectTest"_s);
    QTRY_VERIFY(remark().contains(words));
    QVERIFY((*m_open)->findChild<ConnectDialog*>());
}

void TestConnectDialog::theWindowGoesOnWithTheChosenDatabase()
{
    openDialog();
    find<QComboBox>(u"connectRecent"_s)->setCurrentIndex(0);
    enter(m_address);
    click(u"connectNow"_s);
    QTRY_VERIFY((*m_open)->nextDatabase());
    QCOMPARE((*m_open)->nextDatabase()->path, m_url.path);
    QCOMPARE(chosenDatabase().path, m_url.path);
    MainWindow next(*(*m_open)->nextDatabase());
    next.show();
    QTRY_VERIFY(next.session().isLoaded());
    QVERIFY(valueOf(Connection::open(m_url)));
    QTRY_VERIFY(!(*m_open)->findChild<ConnectDialog*>());
    openDialog();
    QVERIFY(find<QComboBox>(u"connectRecent"_s)->findData(m_url.path) > 0);
}

void TestConnectDialog::thePasswordIsRememberedIfWished()
{
    openDialog();
    find<QComboBox>(u"connectRecent"_s)->setCurrentIndex(0);
    enter(m_address, u"s3cret"_s);
    find<QCheckBox>(u"connectRemember"_s)->setChecked(true);
    click(u"connectNow"_s);
    QTRY_VERIFY((*m_open)->nextDatabase());
    QCOMPARE(valueOf(Keyring().password(passwordService(), accountOf(m_url))), u"s3cret"_s);
    QCOMPARE(withKeptPassword(m_url).password, u"s3cret"_s);
    QFile settings(QSettings(u"Uptake"_s, u"Uptake"_s).fileName());
    QVERIFY(!settings.open(QIODevice::ReadOnly) || !settings.readAll().contains("s3cret"));
}

void TestConnectDialog::theOwnFileNeedsNothing()
{
    openDialog();
    auto* recent = find<QComboBox>(u"connectRecent"_s);
    recent->setCurrentIndex(recent->findData(u"file"_s));
    Q_EMIT recent->activated(recent->currentIndex());
    QVERIFY(!find<QLineEdit>(u"connectHost"_s)->isEnabled());
    click(u"connectNow"_s);
    QVERIFY((*m_open)->nextDatabase());
    QVERIFY(!(*m_open)->nextDatabase()->isServer());
}

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"
