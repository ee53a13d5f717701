// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/factsloader.h"
#include "models/store/transactions.h"
#include "tests/models/import/importing.h"

#include <QProcess>
#include <QRegularExpression>

using namespace uptake;
using namespace Qt::StringLiterals;

/// Two people import into a database on a server at once, in processes of their own, while a third one reads.
class TestTwoImporters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostOrDoubled();
    void readersSeeWholeImports();

private:
    static constexpr int installations = 300;

    /// Reports of installations `from` to `to` in one month, half of which name licences of `licences`.
    static QByteArray reports(int from, int to, int month)
    {
        QByteArray lines;
        for (int i = from; i < to; ++i) {
            lines += u"{\"schema\":\"usage-report/1\",\"serverId\":\"%1-AAAA-AAAA-AAAA\",\"product\":\"com.example.%2\",\"sentAt\":\"2026-%3-05T02:00:%4Z\",\"addonVersion\":\"2.%5\","
                     "\"users\":%6,\"features\":{\"chart\":1,\"feature %5\":2},\"supportEntitlementNumber\":\"SEN-%7\"}\n"_s.arg(i, 4, 10, QLatin1Char('0'))
                         .arg(i % 3).arg(month, 2, 10, QLatin1Char('0')).arg(i % 60, 2, 10, QLatin1Char('0')).arg(i % 17).arg(i).arg(1'000'000 + i).toUtf8();
        }
        return lines;
    }
    static QByteArray licences(int from, int to)
    {
        QByteArray lines = "addonLicenseId,licenseId,addonKey,licenseType,maintenanceStartDate,maintenanceEndDate,status,hosting,tier,company,country,lastUpdated\n";
        for (int i = from; i < to; ++i)
            lines += u"%1,SEN-%1,com.example.%2,COMMERCIAL,2026-01-01,2027-01-01,active,Server,100 Users,Company %3,FR,2026-03-01\n"_s.arg(1'000'000 + i).arg(i % 3).arg(i / 2).toUtf8();
        return lines;
    }
    void startImport(QProcess& process, const QStringList& paths)
    {
        process.start(QCoreApplication::applicationFilePath(), QStringList{u"--import"_s, m_store.url().path} + paths);
        QVERIFY(process.waitForStarted());
    }
    static void waitFor(QProcess& process)
    {
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(120'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

    ImportStore m_store;
};

void TestTwoImporters::nothingIsLostOrDoubled()
{
    // The two halves overlap: a third of what each brings, the other brings too.
    const QStringList first{m_store.write(u"first.csv"_s, licences(0, 200)), m_store.write(u"first.jsonl"_s, reports(0, 200, 5)), m_store.write(u"second.jsonl"_s, reports(0, 200, 6))};
    const QStringList second{m_store.write(u"third.csv"_s, licences(100, installations)), m_store.write(u"third.jsonl"_s, reports(100, installations, 5)),
        m_store.write(u"fourth.jsonl"_s, reports(100, installations, 6))};
    QProcess one, other;
    startImport(one, first);
    startImport(other, second);
    waitFor(one);
    waitFor(other);
    QCOMPARE(m_store.rows(u"SELECT count(*) FROM batches"_s), QStringList{u"6"_s});
    QCOMPARE(m_store.rows(u"SELECT count(*), count(DISTINCT server_id) FROM installations"_s), QStringList{u"300|300"_s});
    QCOMPARE(m_store.rows(u"SELECT count(*) FROM reports"_s), QStringList{u"600"_s});
    QCOMPARE(m_store.rows(u"SELECT count(*), count(DISTINCT licence_id), count(DISTINCT addon_license_id) FROM licence_states"_s), QStringList{u"300|300|300"_s});
    QCOMPARE(m_store.rows(u"SELECT count(*), count(DISTINCT key) FROM organisations"_s), QStringList{u"150|150"_s});
    QCOMPARE(m_store.rows(u"SELECT count(*), count(DISTINCT text) FROM terms"_s).constFirst().section(u'|', 0, 0), m_store.rows(u"SELECT count(DISTINCT text) FROM terms"_s).constFirst());
    QCOMPARE(m_store.rows(u"SELECT sum(added), sum(unchanged), sum(rejected) FROM batches"_s), QStringList{u"900|300|0"_s});
    QCOMPARE(m_store.rows(u"SELECT count(*) FROM access_log WHERE action = 'import'"_s), QStringList{u"2"_s});
}

void TestTwoImporters::readersSeeWholeImports()
{
    const QString path = m_store.write(u"later.jsonl"_s, reports(0, installations, 7));
    QProcess importing;
    startImport(importing, {path});
    NoProgress progress;
    QList<size_t> seen;
    while (importing.state() != QProcess::NotRunning || seen.isEmpty()) {
        seen << valueOf(loadFacts(m_store.connection(), progress))->rowCount();
        importing.waitForFinished(1);
    }
    waitFor(importing);
    seen << valueOf(loadFacts(m_store.connection(), progress))->rowCount();
    for (const size_t rows : seen)
        QVERIFY2(rows == 600 || rows == 900, qPrintable(QString::number(rows)));
    QCOMPARE(seen.constLast(), size_t(900));

    // Within one reading nothing changes, whatever is written meanwhile.
    auto reading = valueOf(ReadTransaction::begin(m_store.connection()));
    const QStringList before = m_store.rows(u"SELECT count(*) FROM reports"_s);
    QProcess other;
    startImport(other, {m_store.write(u"last.jsonl"_s, reports(0, installations, 8))});
    waitFor(other);
    QCOMPARE(m_store.rows(u"SELECT count(*) FROM reports"_s), before);
    EXPECT_VALUE(reading.end());
    QCOMPARE(m_store.rows(u"SELECT count(*) FROM reports"_s), QStringList{u"1200"_s});
}

namespace {

/// What a person at another machine does: this program again, as an importer.
int import(const QStringList& arguments)
{
    NoProgress progress;
    const auto connection = Connection::open({arguments.constFirst()});
    const auto imported = connection ? importPaths(**connection, arguments.mid(1), {}, progress) : Failure(connection.error());
    if (imported)
        return 0;
    std::fputs(qPrintable(imported.error().toString()), stderr);
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--import"_L1)
        return import(arguments.mid(2));
    TestTwoImporters test;
    return QTest::qExec(&test, arguments);
}

#include "tst_twoimporters.moc"
