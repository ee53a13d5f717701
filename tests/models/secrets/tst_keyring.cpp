// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/keyring.h"
#include "tests/support/expectedmacros.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace uptake;
using namespace Qt::StringLiterals;

class TestKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void knowsNoPasswordAtFirst();
    void keepsAPasswordForEachAccount();
    void replacesAPassword();
    void forgetsAPassword();
    void keepsTheFileForItsOwnerAlone();
    void refusesAFileThatOthersMayRead();
    void refusesAFileOfAnotherKind();
    void saysThatNoKeyringRuns();

private:
    QString path() const { return m_folder->filePath(u"passwords.json"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestKeyring::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("UPTAKE_KEYRING_FILE", QFile::encodeName(path()));
}

void TestKeyring::knowsNoPasswordAtFirst()
{
    QCOMPARE(valueOf(Keyring().password(u"Uptake PostgreSQL"_s, u"anna"_s)), std::nullopt);
    QVERIFY(!QFile::exists(path()));
}

void TestKeyring::keepsAPasswordForEachAccount()
{
    EXPECT_VALUE(Keyring().keep(u"Uptake PostgreSQL"_s, u"anna"_s, u"s3cret é"_s));
    EXPECT_VALUE(Keyring().keep(u"Uptake PostgreSQL"_s, u"bob"_s, u""_s));
    QCOMPARE(valueOf(Keyring().password(u"Uptake PostgreSQL"_s, u"anna"_s)), u"s3cret é"_s);
    QCOMPARE(valueOf(Keyring().password(u"Uptake PostgreSQL"_s, u"bob"_s)), u""_s);
    QCOMPARE(valueOf(Keyring().password(u"Uptake mailbox"_s, u"anna"_s)), std::nullopt);
}

void TestKeyring::replacesAPassword()
{
    EXPECT_VALUE(Keyring().keep(u"Uptake PostgreSQL"_s, u"anna"_s, u"old"_s));
    EXPECT_VALUE(Keyring().keep(u"Uptake PostgreSQL"_s, u"anna"_s, u"new"_s));
    QCOMPARE(valueOf(Keyring().password(u"Uptake PostgreSQL"_s, u"anna"_s)), u"new"_s);
}

void TestKeyring::forgetsAPassword()
{
    EXPECT_VALUE(Keyring().keep(u"Uptake PostgreSQL"_s, u"anna"_s, u"old"_s));
    EXPECT_VALUE(Keyring().keep(u"Uptake PostgreSQL"_s, u"bob"_s, u"his"_s));
    EXPECT_VALUE(Keyring().forget(u"Uptake PostgreSQL"_s, u"anna"_s));
    EXPECT_VALUE(Keyring().forget(u"Uptake PostgreSQL"_s, u"nobody"_s));
    QCOMPARE(valueOf(Keyring().password(u"Uptake PostgreSQL"_s, u"anna"_s)), std::nullopt);
    QCOMPARE(valueOf(Keyring().password(u"Uptake PostgreSQL"_s, u"bob"_s)), u"his"_s);
}

void TestKeyring::keepsTheFileForItsOwnerAlone()
{
    EXPECT_VALUE(Keyring().keep(u"Uptake PostgreSQL"_s, u"anna"_s, u"old"_s));
    QVERIFY(!(QFile::permissions(path()) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
}

void TestKeyring::refusesAFileThatOthersMayRead()
{
    EXPECT_VALUE(Keyring().keep(u"Uptake PostgreSQL"_s, u"anna"_s, u"old"_s));
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    EXPECT_ERROR(Keyring().password(u"Uptake PostgreSQL"_s, u"anna"_s), u"others may read"_s);
    EXPECT_ERROR(Keyring().keep(u"Uptake PostgreSQL"_s, u"anna"_s, u"new"_s), u"others may read"_s);
}

void TestKeyring::refusesAFileOfAnotherKind()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner) && file.write("addonKey,tier\n") > 0);
    file.close();
    EXPECT_ERROR(Keyring().keep(u"Uptake PostgreSQL"_s, u"anna"_s, u"new"_s), u"no passwords"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("addonKey,tier\n"));
}

void TestKeyring::saysThatNoKeyringRuns()
{
    qunsetenv("UPTAKE_KEYRING_FILE");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const auto asked = Keyring().password(u"Uptake PostgreSQL"_s, u"anna"_s);
    EXPECT_ERROR(asked, u"keyring"_s);
    QVERIFY(!asked.error().remedy.isEmpty());
    QVERIFY(!Keyring().keep(u"Uptake PostgreSQL"_s, u"anna"_s, u"new"_s));
}

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
