// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/killing.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace program = uptake::test;
using namespace Qt::StringLiterals;

/// Databases that released programs wrote, one of each schema, in tests/data/schemas: the data of `make_fleet.py --orgs
/// 40 --months 8
/// --seed 77 --mail --quirks`, its licences, transactions, churn, releases and mails imported, and then its reports.
/// From schema 3 on the third import, of the churn, was undone. This program opens and migrates them, and they equal a
/// fresh import.
class TestOldSchemas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void equalsAFreshImport_data() { eachSchema(); }
    void equalsAFreshImport();
    void isMigratedOrAsItWasWhenKilled_data() { eachSchema(); }
    void isMigratedOrAsItWasWhenKilled();

private:
    static void eachSchema();
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// The old database anew, as now.db.
    void restore(int schema) const;
    void importFleet(const QString& database) const;
    /// All that the program answers of a database.
    QStringList answers(const QString& database) const;

    QTemporaryDir m_folder;
    QStringList m_fresh, m_freshWithChurn; ///< answers after a fresh import, the churn undone and not
};

void TestOldSchemas::eachSchema()
{
    QTest::addColumn<int>("schema");
    const QDir folder(QStringLiteral(SOURCE_DIR "/tests/data/schemas"));
    const auto files = folder.entryList({u"schema-*.sqlite.gz"_s}, QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    for (const QString& file : files)
        QTest::newRow(qPrintable(file)) << file.section(u'-', 1).section(u'.', 0, 0).toInt();
}

void TestOldSchemas::restore(int schema) const
{
    for (const QString& name : QDir(m_folder.path()).entryList({u"now.db*"_s}))
        QFile::remove(path(name));
    const auto unpacked = program::run(
        u"gzip"_s, {u"-dc"_s, QStringLiteral(SOURCE_DIR "/tests/data/schemas/schema-%1.sqlite.gz").arg(schema)});
    QVERIFY(program::write(path(u"now.db"_s), unpacked.out));
    QFile::setPermissions(path(u"now.db"_s), QFile::ReadOwner | QFile::WriteOwner);
}

void TestOldSchemas::importFleet(const QString& database) const
{
    const auto import = [&](const QStringList& files) {
        const QStringList options{u"--db"_s, path(database), u"import"_s};
        return program::run(QStringLiteral(UPTAKE_PROGRAM), options + files, path(u"fleet"_s)).status;
    };
    QCOMPARE(
        import({u"licenses.csv"_s, u"transactions.csv"_s, u"churn.csv"_s, u"releases.csv"_s, u"reports.mbox"_s}), 2);
    QCOMPARE(import({u"reports.jsonl"_s}), 0);
}

QStringList TestOldSchemas::answers(const QString& database) const
{
    // When it was done differs, and schema 2 kept more of what it refused.
    static const QRegularExpression differing(uR"x("(importedAt|undoneAt|text)":"([^"\\]|\\.)*")x"_s);
    QStringList all;
    const auto ask = [&](const QStringList& question) {
        const auto answer = program::uptake(path(database), question + QStringList{u"--json"_s});
        all << question.join(u' ') + u": "_s + QString::fromUtf8(answer.out).remove(differing) + answer.error;
    };
    for (const QString& question : {u"headcount"_s, u"features"_s, u"versions"_s, u"environments"_s, u"business"_s,
             u"silent"_s, u"installations"_s, u"quarantine"_s, u"imports"_s, u"segments"_s, u"suggestions"_s})
        ask({question});
    const QJsonArray installations = program::uptake(path(database), {u"installations"_s, u"--json"_s}).json().array();
    for (const auto& installation : installations)
        ask({u"history"_s, installation[u"serverId"_s].toString()});
    return all;
}

void TestOldSchemas::initTestCase()
{
    QCOMPARE(program::run(u"python3"_s,
                 {QStringLiteral(SOURCE_DIR "/tests/support/make_fleet.py"), path(u"fleet"_s), u"--orgs"_s, u"40"_s,
                     u"--months"_s, u"8"_s, u"--seed"_s, u"77"_s, u"--mail"_s, u"--quirks"_s})
                 .status,
        0);
    importFleet(u"fresh.db"_s);
    m_freshWithChurn = answers(u"fresh.db"_s);
    QVERIFY(m_freshWithChurn.size() > 40); // the histories among them
    QCOMPARE(program::uptake(path(u"fresh.db"_s), {u"undo"_s, u"3"_s}).status, 0);
    m_fresh = answers(u"fresh.db"_s);
    QVERIFY(m_fresh != m_freshWithChurn);
}

void TestOldSchemas::equalsAFreshImport()
{
    QFETCH(int, schema);
    restore(schema);
    QCOMPARE(answers(u"now.db"_s), schema < 3 ? m_freshWithChurn : m_fresh);
    const auto examined = program::uptake(path(u"now.db"_s), {u"doctor"_s});
    QVERIFY2(examined.status == 0, examined.out.constData());
    if (schema >= 3)
        QCOMPARE(program::uptake(path(u"now.db"_s), {u"redo"_s, u"3"_s}).status, 0);
    importFleet(u"now.db"_s); // changes nothing
    const auto nameless
        = [](const QStringList& list) { return list.filter(QRegularExpression(u"^(?!imports|quarantine)"_s)); };
    QCOMPARE(nameless(answers(u"now.db"_s)), nameless(m_freshWithChurn));
}

void TestOldSchemas::isMigratedOrAsItWasWhenKilled()
{
    QFETCH(int, schema);
    restore(schema);
    const qint64 whole = program::timed(path(u"now.db"_s), {u"imports"_s});
    QVERIFY(whole >= 0);
    const int killed = program::killAtRandom(
        path(u"now.db"_s), {u"imports"_s}, whole, 8, [&] { restore(schema); },
        [&] {
            const auto examined = program::uptake(path(u"now.db"_s), {u"doctor"_s});
            QVERIFY2(examined.status == 0, examined.out.constData());
            QCOMPARE(program::uptake(path(u"now.db"_s), {u"headcount"_s, u"--json"_s}).out,
                m_fresh.constFirst().section(u": "_s, 1).toUtf8());
        });
    QCOMPARE(killed, 8);
}

QTEST_GUILESS_MAIN(TestOldSchemas)
#include "tst_oldschemas.moc"
