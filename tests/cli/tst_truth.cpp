// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>

using namespace Qt::StringLiterals;
using namespace uptake::test;

namespace {

/// Where an answer differs from the truth, in words; empty if it does not (floats within 1e-9 relative). An answer may tell more than the
/// truth knows: the contract may grow.
QString difference(const QJsonValue& truth, const QJsonValue& answer, const QString& path = {})
{
    if (truth.isDouble() && answer.isDouble()) {
        const double a = truth.toDouble();
        const double b = answer.toDouble();
        const bool same = std::abs(a - b) <= std::max(1e-9 * std::max(std::abs(a), std::abs(b)), 1e-12);
        return same ? QString() : u"%1: %2 is not %3"_s.arg(path).arg(b, 0, 'g', 17).arg(a, 0, 'g', 17);
    }
    if (truth.isArray() && answer.isArray()) {
        const QJsonArray a = truth.toArray();
        const QJsonArray b = answer.toArray();
        if (a.size() != b.size())
            return u"%1: %2 entries, not %3"_s.arg(path).arg(b.size()).arg(a.size());
        for (qsizetype i = 0; i < a.size(); ++i) {
            if (const QString found = difference(a[i], b[i], u"%1[%2]"_s.arg(path).arg(i)); !found.isEmpty())
                return found;
        }
        return {};
    }
    if (truth.isObject() && answer.isObject()) {
        const QJsonObject a = truth.toObject();
        const QJsonObject b = answer.toObject();
        for (const QString& key : a.keys()) {
            if (!b.contains(key))
                return path + u": no "_s + key;
            if (const QString found = difference(a[key], b[key], path + u'.' + key); !found.isEmpty())
                return found;
        }
        return {};
    }
    return truth == answer ? QString() : path + u": differs"_s;
}

} // namespace

/// The program's answers against tests/support/truth.py, which works them out slowly and shares no code with it.
class TestTruth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase();
    void answersEqualTheTruth_data();
    void answersEqualTheTruth();
    void furtherMetricsEqualTheTruth_data();
    void furtherMetricsEqualTheTruth();
    void countsInUtcWhereverTheComputerIs_data();
    void countsInUtcWhereverTheComputerIs();

private:
    QString fleetFolder(const QStringList& fleet);
    QJsonObject truthOf(const QString& folder, const QStringList& question);

    const QString m_support = QStringLiteral(SOURCE_DIR "/tests/support/");
    QTemporaryDir m_fleets;
    std::map<QString, QProcess> m_tellers; ///< of the truth on a folder, which each has read
};

/// The folder of a fleet, made once for all carriers.
QString TestTruth::fleetFolder(const QStringList& fleet)
{
    const QString folder = m_fleets.filePath(fleet.join(u'_'));
    if (QDir(folder).exists())
        return folder;
    const int status = run(u"python3"_s, QStringList{m_support + u"make_fleet.py"_s, folder, u"--mail"_s, u"--quirks"_s} + fleet).status;
    return status == 0 ? folder : QString();
}

/// What truth.py answers; empty where it does not.
QJsonObject TestTruth::truthOf(const QString& folder, const QStringList& question)
{
    QProcess& teller = m_tellers[folder];
    if (teller.state() == QProcess::NotRunning)
        teller.start(u"python3"_s, {m_support + u"truth.py"_s, folder, u"each"_s});
    teller.write(question.join(u' ').toUtf8() + '\n');
    while (!teller.canReadLine()) {
        if (!teller.waitForReadyRead(200'000))
            return {};
    }
    return QJsonDocument::fromJson(teller.readLine()).object();
}

void TestTruth::cleanupTestCase()
{
    for (auto& [folder, teller] : m_tellers) {
        teller.closeWriteChannel();
        teller.waitForFinished();
    }
}

void TestTruth::answersEqualTheTruth_data()
{
    QTest::addColumn<QStringList>("fleet");
    QTest::addColumn<QStringList>("reports");
    const QList<std::pair<const char*, QStringList>> fleets{
        {"300 organisations", {u"--seed"_s, u"1"_s}},
        {"large, long", {u"--seed"_s, u"7"_s, u"--orgs"_s, u"500"_s, u"--months"_s, u"48"_s}},
        {"40 organisations", {u"--seed"_s, u"11"_s, u"--orgs"_s, u"40"_s}},
        {"3 organisations", {u"--seed"_s, u"3"_s, u"--orgs"_s, u"3"_s, u"--months"_s, u"5"_s}},
        {"over a leap day", {u"--seed"_s, u"23"_s, u"--end"_s, u"2024-03"_s, u"--months"_s, u"14"_s}},
        {"one month", {u"--seed"_s, u"42"_s, u"--months"_s, u"1"_s, u"--orgs"_s, u"120"_s}},
    };
    for (const auto& [name, fleet] : fleets) {
        QTest::addRow("%s, JSON", name) << fleet << QStringList{u"reports.jsonl"_s};
        QTest::addRow("%s, mail", name) << fleet << QStringList{u"reports.mbox"_s};
        QTest::addRow("%s, both", name) << fleet << QStringList{u"reports.mbox"_s, u"reports.jsonl"_s};
    }
}

void TestTruth::answersEqualTheTruth()
{
    QFETCH(QStringList, fleet);
    QFETCH(QStringList, reports);
    const QString path = fleetFolder(fleet);
    QVERIFY(!path.isEmpty());
    const QDir folder(path);
    const QTemporaryDir databases;
    const QString database = databases.filePath(u"uptake.sqlite"_s);
    QStringList files{u"licenses.csv"_s, u"transactions.csv"_s, u"releases.csv"_s, u"churn.csv"_s};
    files += reports;
    for (QString& file : files)
        file = folder.filePath(file);
    const Ended imported = uptake::test::uptake(database, QStringList{u"import"_s} + files);
    QVERIFY2(imported.status == 0 || imported.status == 2, qPrintable(imported.error));

    const QList<QStringList> questions{{u"headcount"_s}, {u"headcount"_s, u"--window"_s, u"61"_s}, {u"headcount"_s, u"--window"_s, u"5"_s}, {u"features"_s}, {u"versions"_s}};
    for (const QStringList& question : questions) {
        const QJsonObject truth = truthOf(path, question);
        QVERIFY(!truth.isEmpty());
        const Ended answer = uptake::test::uptake(database, QStringList{u"--json"_s} + question);
        QVERIFY2(answer.status == 0, qPrintable(answer.error));
        const QString found = difference(truth, answer.json().object());
        QVERIFY2(found.isEmpty(), qPrintable(question.join(u' ') + u": "_s + found));
    }
}

void TestTruth::furtherMetricsEqualTheTruth_data()
{
    QTest::addColumn<QStringList>("fleet");
    QTest::newRow("300 organisations") << QStringList{u"--seed"_s, u"1"_s};
    QTest::newRow("40 organisations") << QStringList{u"--seed"_s, u"11"_s, u"--orgs"_s, u"40"_s};
    QTest::newRow("over a leap day") << QStringList{u"--seed"_s, u"23"_s, u"--end"_s, u"2024-03"_s, u"--months"_s, u"14"_s};
}

void TestTruth::furtherMetricsEqualTheTruth()
{
    QFETCH(QStringList, fleet);
    const QString path = fleetFolder(fleet);
    QVERIFY(!path.isEmpty());
    const QTemporaryDir databases;
    const QString database = databases.filePath(u"uptake.sqlite"_s);
    QStringList files{u"licenses.csv"_s, u"transactions.csv"_s, u"releases.csv"_s, u"churn.csv"_s, u"reports.jsonl"_s};
    for (QString& file : files)
        file = QDir(path).filePath(file);
    QCOMPARE(uptake::test::uptake(database, QStringList{u"import"_s} + files).status, 0);
    // The same words ask both, but for the version, which the program takes without an option.
    const std::vector<std::pair<QStringList, QStringList>> questions{{{u"environments"_s}, {u"environments"_s}}, {{u"support"_s, u"--host"_s, u"7.13"_s}, {u"support"_s, u"--host"_s, u"7.13"_s}},
        {{u"upgrades"_s, u"--version"_s, u"2.2.0"_s}, {u"upgrades"_s, u"2.2.0"_s}}, {{u"upgrades"_s, u"--version"_s, u"2.5.0"_s}, {u"upgrades"_s, u"2.5.0"_s}}};
    for (const auto& [asked, words] : questions) {
        const QJsonObject truth = truthOf(path, asked);
        QVERIFY(!truth.isEmpty());
        const QString found = difference(truth, uptake::test::uptake(database, QStringList{u"--json"_s} + words).json().object());
        QVERIFY2(found.isEmpty(), qPrintable(words.join(u' ') + u": "_s + found));
    }
    const QJsonObject truth = truthOf(path, {u"business"_s});
    QVERIFY(!truth.isEmpty());
    qsizetype known = 0;
    for (const QJsonValue& month : uptake::test::uptake(database, {u"business"_s, u"--json"_s}).json().object()[u"months"_s].toArray()) {
        const QJsonValue expected = truth[month[u"month"_s].toString()];
        if (expected.isUndefined()) // a month without an order
            continue;
        const QString found = difference(expected, month);
        QVERIFY2(found.isEmpty(), qPrintable(month[u"month"_s].toString() + found));
        ++known;
    }
    QCOMPARE(known, truth.size());
}

void TestTruth::countsInUtcWhereverTheComputerIs_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("a day ahead") << QByteArray("Pacific/Kiritimati");
    QTest::newRow("behind, with summer time") << QByteArray("America/Los_Angeles");
}

/// Reports come in the first and last second of their months, and on the days when clocks change.
void TestTruth::countsInUtcWhereverTheComputerIs()
{
    QFETCH(QByteArray, zone);
    const QString original = fleetFolder({u"--seed"_s, u"11"_s, u"--orgs"_s, u"40"_s});
    QVERIFY(!original.isEmpty());
    const QTemporaryDir moved;
    for (const QString& file : {u"licenses.csv"_s, u"transactions.csv"_s})
        QVERIFY(QFile::copy(original + u'/' + file, moved.filePath(file)));
    QFile from(original + u"/reports.jsonl"_s);
    QFile to(moved.filePath(u"reports.jsonl"_s));
    QVERIFY(from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly));
    for (int line = 0; !from.atEnd(); ++line) {
        QJsonObject report = QJsonDocument::fromJson(from.readLine()).object();
        const QDate sent = QDate::fromString(report[u"sentAt"_s].toString().left(10), Qt::ISODate);
        const QString day = (line % 2 == 0 ? QDate(sent.year(), sent.month(), 1) : QDate(sent.year(), sent.month(), sent.daysInMonth())).toString(Qt::ISODate);
        report[u"sentAt"_s] = day + (line % 3 == 0 ? u"T00:00:00Z"_s : line % 3 == 1 ? u"T02:30:00Z"_s : u"T23:59:59Z"_s);
        to.write(QJsonDocument(report).toJson(QJsonDocument::Compact) + '\n');
    }
    to.close();
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", zone);
    const auto restore = qScopeGuard([&] { before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before); });
    const QTemporaryDir databases;
    const QString database = databases.filePath(u"uptake.sqlite"_s);
    QCOMPARE(uptake::test::uptake(database, {u"import"_s, moved.path()}).status % 2, 0);
    for (const QStringList& question : {QStringList{u"headcount"_s}, {u"headcount"_s, u"--as-of"_s, u"2026-03-31"_s}, {u"features"_s, u"--month"_s, u"2026-03"_s}, {u"versions"_s}}) {
        const QJsonObject truth = truthOf(moved.path(), question);
        QVERIFY(!truth.isEmpty());
        const QString found = difference(truth, uptake::test::uptake(database, QStringList{u"--json"_s} + question).json().object());
        QVERIFY2(found.isEmpty(), qPrintable(question.join(u' ') + u": "_s + found));
    }
}

QTEST_GUILESS_MAIN(TestTruth)
#include "tst_truth.moc"
