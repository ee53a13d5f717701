// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/factscache.h"
#include "models/facts/factsloader.h"
#include "models/store/undo.h"
#include "models/store/sidefiles.h"
#include "tests/models/import/importing.h"
#include "tests/support/factstext.h"

#include <QFileInfo>
#include <QTest>

#include <random>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

/// What some installations report in a month; numbers of every size, and things left out.
QByteArray monthOfReports(std::mt19937& chance, int month)
{
    QByteArray lines;
    for (int server = 0; server < 12; ++server) {
        if (chance() % 3 == 0)
            continue;
        const auto below = [&](unsigned limit) { return QByteArray::number(qulonglong(chance() % limit)); };
        QByteArray line = "{'serverId':'AAAA-AAAA-AAAA-AA" + QByteArray::number(10 + server) + "','product':'com."
            + (server % 4 == 0 ? "b" : "a") + "','sentAt':'2026-0" + QByteArray::number(1 + month) + "-1" + below(9)
            + "T02:00:0" + below(9) + "Z','addonVersion':'2." + below(12)
            + "','users':" + (chance() % 5 == 0 ? "70" : "") + below(70000);
        if (chance() % 2 == 0)
            line += ",'hostVersion':'7." + below(3) + "'";
        if (chance() % 2 == 0)
            line += ",'supportEntitlementNumber':'SEN-" + QByteArray::number(server % 5) + "'";
        line += ",'connections':[{'driver':'mysql','mode':'read-only','count':" + below(3) + "}],'features':{'f"
            + below(4) + "':" + below(3) + "}}";
        lines += line.replace('\'', '"') + '\n';
    }
    return lines;
}

} // namespace

class TestFactsCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isMadeOnceAndUsedAgain();
    void isReadableByItsOwnerAlone();
    void isMadeAnewWhenTheRowsChange();
    void saysWhatTheRowsSayAfterAnyImportsAndUndos();
    void isNotUsedWhenDamaged_data();
    void isNotUsedWhenDamaged();
    void isNotUsedWhenOthersMayWriteIt();
    void isNotMissedWhereNoneCanBe();
    void isNotMadeOfASmallDatabase();
    void goesWhenDropped();

private:
    QStringList loaded(qint64 cachedFrom)
    {
        NoProgress progress;
        return textOf(*valueOf(loadFacts(m_store->connection(), progress, {.cachedFrom = cachedFrom})));
    }
    QStringList fromCache() { return loaded(1); }
    QStringList fromRows() { return loaded(std::numeric_limits<qint64>::max()); }
    QString path() { return FactsCache::pathFor(m_store->connection().url()); }
    QByteArray bytes()
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void importMonth(int month)
    {
        (void)m_store->import(u"reports%1.jsonl"_s.arg(++m_files), monthOfReports(m_chance, month));
    }

    std::unique_ptr<ImportStore> m_store;
    std::mt19937 m_chance{1};
    int m_files = 0;
};

void TestFactsCache::init()
{
    m_store = std::make_unique<ImportStore>();
    m_files = 0;
    for (int month = 0; month < 4; ++month)
        importMonth(month);
    (void)m_store->import(u"licenses.csv"_s,
        "addonLicenseId,licenseId,addonKey,licenseType,status,company,lastUpdated\n1,SEN-1,com.a,COMMERCIAL,active,Ann,"
        "2026-05-01\n2,SEN-2,com.a,COMMERCIAL,active,Bob,2026-05-01\n");
}

void TestFactsCache::isMadeOnceAndUsedAgain()
{
    QCOMPARE(fromCache(), fromRows());
    const QByteArray first = bytes();
    QVERIFY(!first.isEmpty());
    // Only a file that is not made anew keeps a sign behind its end, which no column reaches.
    QFile file(path());
    QVERIFY(file.open(QIODevice::Append) && file.write("sign") == 4);
    file.close();
    QCOMPARE(fromCache(), fromRows());
    QCOMPARE(bytes(), first + "sign");
}

void TestFactsCache::isReadableByItsOwnerAlone()
{
    (void)fromCache();
    const auto forOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFileInfo(path()).permissions() | QFile::ReadUser | QFile::WriteUser, QFile::Permissions(forOwner));
}

void TestFactsCache::isMadeAnewWhenTheRowsChange()
{
    (void)fromCache();
    const QByteArray first = bytes();
    importMonth(5);
    QCOMPARE(fromCache(), fromRows());
    QVERIFY(bytes() != first);
}

void TestFactsCache::saysWhatTheRowsSayAfterAnyImportsAndUndos()
{
    std::map<qint64, bool> undone;
    for (int step = 0; step < 30; ++step) {
        const auto batch = qint64(1 + m_chance() % quint64(m_files + 1));
        if (m_chance() % 2 == 0) {
            importMonth(int(m_chance() % 6));
        } else if (undone[batch]) {
            QVERIFY(redoBatches(m_store->connection(), {BatchId{batch}}));
            undone[batch] = false;
        } else {
            QVERIFY(undoBatches(m_store->connection(), {BatchId{batch}}, 1'790'000'100 + step));
            undone[batch] = true;
        }
        QCOMPARE(fromCache(), fromRows());
        QCOMPARE(fromCache(), fromRows()); // the second time from the file
    }
}

void TestFactsCache::isNotUsedWhenDamaged_data()
{
    QTest::addColumn<bool>("isCut");
    QTest::newRow("a byte is another") << false;
    QTest::newRow("its end is missing") << true;
}

void TestFactsCache::isNotUsedWhenDamaged()
{
    QFETCH(bool, isCut);
    const QStringList expected = fromRows();
    (void)fromCache();
    const QByteArray whole = bytes();
    QVERIFY(whole.size() > 200);
    for (qsizetype at = 0; at < whole.size(); at += whole.size() / 60) {
        QByteArray damaged = whole;
        if (isCut)
            damaged.truncate(at);
        else
            damaged[at] = char(damaged[at] ^ 0x41);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(damaged) == damaged.size());
        file.close();
        QCOMPARE(fromCache(), expected);
        QCOMPARE(bytes().size(), whole.size()); // and mended
    }
}

void TestFactsCache::isNotUsedWhenOthersMayWriteIt()
{
    (void)fromCache();
    QFile file(path());
    QVERIFY(file.open(QIODevice::Append) && file.write("sign") == 4);
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther));
    QCOMPARE(fromCache(), fromRows());
    QVERIFY(!bytes().endsWith("sign"));
    isReadableByItsOwnerAlone();
}

void TestFactsCache::isNotMissedWhereNoneCanBe()
{
    QVERIFY(QDir().mkpath(path() + u"/in the way"_s));
    QCOMPARE(fromCache(), fromRows());
}

void TestFactsCache::isNotMadeOfASmallDatabase()
{
    NoProgress progress;
    QVERIFY(loadFacts(m_store->connection(), progress));
    QVERIFY(!QFile::exists(path()));
}

void TestFactsCache::goesWhenDropped()
{
    const DatabaseUrl url = m_store->connection().url();
    QVERIFY(dropCache(url)); // none is there: nothing to do
    (void)fromCache();
    QVERIFY(QFile::exists(path()));
    QVERIFY(dropCache(url));
    QVERIFY(!QFile::exists(path()));
}

QTEST_GUILESS_MAIN(TestFactsCache)
#include "tst_factscache.moc"
