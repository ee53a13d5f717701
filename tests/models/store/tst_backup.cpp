// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"
#include "models/store/dossier.h"
#include "models/store/erasure.h"
#include "models/store/copying.h"
#include "models/store/schema.h"
#include "tests/support/linkedvendor.h"

#include <QTest>

using namespace uptake;
using namespace Qt::StringLiterals;

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void holdsNothingReadable();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void aRestoreErasesAgain();
    void isWholeOrNotThere();
    void checksFindAndRepairOrphans();
    void aMissingIndexIsMadeAnew();
    void damageIsToldAndRestored();

private:
    static QStringList rowsOf(const QString& path) { return valueOf(tableDigests(*valueOf(Connection::open({path})))); }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    NoProgress m_progress;
    const KeyCost m_cheap{1, 8};
};

void TestBackup::comesBackAsItWas()
{
    LinkedVendor vendor;
    const QString path = vendor.path(u"vendor.backup"_s);
    EXPECT_VALUE(writeBackup(vendor.connection(), path, "open sesame", m_progress, m_cheap));
    const QString other = vendor.path(u"other.sqlite"_s);
    EXPECT_VALUE(restoreBackup({other}, path, "open sesame", 9, m_progress));
    QCOMPARE(rowsOf(other), valueOf(tableDigests(vendor.connection())));
    QCOMPARE(QFile::permissions(other) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    EXPECT_VALUE(restoreBackup({other}, path, "open sesame", 9, m_progress)); // over a database that is there
    QVERIFY(QFile::exists(other + u".before-restore"_s));
}

void TestBackup::holdsNothingReadable()
{
    LinkedVendor vendor;
    const QString path = vendor.path(u"vendor.backup"_s);
    EXPECT_VALUE(writeBackup(vendor.connection(), path, "open sesame", m_progress, m_cheap));
    const QByteArray bytes = bytesOf(path);
    for (const char* word : {"SQLite", "Alder", "AAAA-AAAA", "open sesame"})
        QVERIFY2(!bytes.contains(word), word);
    QVERIFY(!QFile::exists(vendor.path(u"uptake.sqlite.backup-copy"_s)));
}

void TestBackup::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<int>("flipped"); // byte, -1 = none
    QTest::addColumn<int>("kept"); // bytes, -1 = all
    QTest::addColumn<QString>("words");
    QTest::newRow("wrong passphrase") << QByteArray("open says me") << -1 << -1 << u"the passphrase is wrong"_s;
    QTest::newRow("no backup") << QByteArray("open sesame") << 0 << -1 << u"no backup of Uptake"_s;
    QTest::newRow("later version") << QByteArray("open sesame") << 13 << -1 << u"another version of Uptake"_s;
    QTest::newRow("damaged head") << QByteArray("open sesame") << 17 << -1 << u"its head makes no sense"_s;
    QTest::newRow("damaged") << QByteArray("open sesame") << 4000 << -1 << u"damaged"_s;
    QTest::newRow("cut in the header") << QByteArray("open sesame") << -1 << 20 << u"its end is missing"_s;
    QTest::newRow("nothing but its header") << QByteArray("open sesame") << -1 << 62 << u"its end is missing"_s;
}

void TestBackup::saysWhatIsWrong()
{
    QFETCH(QByteArray, passphrase);
    QFETCH(int, flipped);
    QFETCH(int, kept);
    QFETCH(QString, words);
    LinkedVendor vendor;
    const QString path = vendor.path(u"vendor.backup"_s);
    EXPECT_VALUE(writeBackup(vendor.connection(), path, "open sesame", m_progress, m_cheap));
    QByteArray bytes = bytesOf(path);
    if (flipped >= 0)
        bytes[flipped] = char(bytes[flipped] ^ 0x55);
    if (kept >= 0)
        bytes.truncate(kept);
    vendor.write(u"vendor.backup"_s, bytes);
    const QString database = vendor.path(u"other.sqlite"_s);
    EXPECT_ERROR(restoreBackup({database}, path, passphrase, 9, m_progress), words);
    QVERIFY(!QFile::exists(database));
    QVERIFY(!QFile::exists(database + u".restoring"_s));
}

void TestBackup::aRestoreErasesAgain()
{
    LinkedVendor vendor;
    const QString path = vendor.path(u"vendor.backup"_s);
    const QString other = vendor.path(u"other.sqlite"_s);
    EXPECT_VALUE(writeBackup(vendor.connection(), path, "open sesame", m_progress, m_cheap));
    EXPECT_VALUE(restoreBackup({other}, path, "open sesame", 9, m_progress));
    {
        const auto connection = valueOf(Connection::open({other}));
        EXPECT_VALUE(eraseForGood(*connection, u"Alder Works"_s, 10));
    }
    EXPECT_VALUE(restoreBackup({other}, path, "open sesame", 11, m_progress));
    const auto connection = valueOf(Connection::open({other}));
    QVERIFY(valueOf(dossierOf(*connection, u"Alder Works"_s, LookUpReach::Subject)).isEmpty());
    QVERIFY(!valueOf(dossierOf(*connection, u"Birch Bank"_s, LookUpReach::Subject)).isEmpty());
}

void TestBackup::isWholeOrNotThere()
{
    LinkedVendor vendor;
    EXPECT_ERROR(writeBackup(vendor.connection(), vendor.path(u"no/such/folder"_s), "open sesame", m_progress, m_cheap),
        u"no/such/folder"_s);
    EXPECT_ERROR(
        writeBackup(vendor.connection(), vendor.path(u"empty"_s), "", m_progress), u"the passphrase is empty"_s);
    QVERIFY(!QFile::exists(vendor.path(u"empty"_s)));
}

void TestBackup::checksFindAndRepairOrphans()
{
    LinkedVendor vendor;
    QVERIFY(valueOf(checkDatabase(vendor.connection(), Repair::No)).isEmpty());
    vendor.rows(
        u"INSERT INTO contacts (kind, row_id, role, name, email, phone, address) VALUES ('licence_states', 1, '', 'Nobody', '', '', '')"_s);
    const auto found = valueOf(checkDatabase(vendor.connection(), Repair::No));
    QCOMPARE(found.size(), 1);
    QVERIFY(!found.constFirst().isRepaired);
    QVERIFY(valueOf(checkDatabase(vendor.connection(), Repair::Yes)).constFirst().isRepaired);
    QVERIFY(valueOf(checkDatabase(vendor.connection(), Repair::No)).isEmpty());
}

void TestBackup::aMissingIndexIsMadeAnew()
{
    LinkedVendor vendor;
    vendor.rows(u"DROP INDEX reports_installation"_s);
    vendor.rows(vendor.isOnServer() ? u"DROP TRIGGER access_log_stays ON access_log"_s : u"DROP TRIGGER access_log_stays"_s);
    const auto found = valueOf(checkDatabase(vendor.connection(), Repair::No));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.constFirst().what, u"the index reports_installation is missing"_s);
    QVERIFY(valueOf(checkDatabase(vendor.connection(), Repair::Yes)).constLast().isRepaired);
    QVERIFY(valueOf(checkDatabase(vendor.connection(), Repair::No)).isEmpty());
}

void TestBackup::damageIsToldAndRestored()
{
    LinkedVendor vendor;
    const QString backup = vendor.path(u"vendor.backup"_s);
    const QString other = vendor.path(u"other.sqlite"_s);
    EXPECT_VALUE(writeBackup(vendor.connection(), backup, "open sesame", m_progress, m_cheap));
    EXPECT_VALUE(restoreBackup({other}, backup, "open sesame", 9, m_progress));
    QByteArray bytes = bytesOf(other);
    QVERIFY(bytes.size() > 20 * 4096);
    for (qsizetype at = 4096; at < bytes.size(); ++at) // all but the first page
        bytes[at] = 'x';
    vendor.write(u"other.sqlite"_s, bytes);
    const auto connection = Connection::open({other});
    if (connection) {
        const auto found = checkDatabase(**connection, Repair::Yes);
        QVERIFY(!found || (!found->isEmpty() && !found->constFirst().isRepaired));
    } else {
        QVERIFY2(connection.error().remedy.contains(u"restore a backup"_s), qPrintable(connection.error().toString()));
    }
    EXPECT_VALUE(restoreBackup({other}, backup, "open sesame", 11, m_progress));
    QCOMPARE(rowsOf(other), valueOf(tableDigests(vendor.connection())));
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
