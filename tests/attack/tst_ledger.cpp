// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disclosure/release.h"
#include "models/store/exportfiles.h"
#include "models/store/reportrecords.h"
#include "tests/support/factsfixture.h"
#include "tests/support/temporarystore.h"

#include <functional>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

const QString wholeCopy = u"copy.sqlite"_s;

/// A vendor whose reports hand out one figure each.
class HandingOut
{
public:
    HandingOut()
    {
        FactsFixture fixture;
        for (int i = 0; i < 30; ++i)
            fixture.add(Licensed{.number = u"SEN-%1"_s.arg(i), .company = u"Company %1"_s.arg(i)});
        m_facts = fixture.build();
    }

    TemporaryStore store;
    const Facts& facts() const { return *m_facts; }
    QString path(const QString& name) const { return store.path(name); }
    Ledger ledger() { return valueOf(Ledger::open(store.connection())); }
    /// Of the reports that were exported, as the user sees it.
    qsizetype historySize() { return valueOf(reportExports(store.connection())).size(); }

    /// The report of a figure of so many organisations, and a small one that is withheld.
    ProtectionRecord record(const Ledger& ledger, const QString& figure, int organisations = 20) const
    {
        const auto view = valueOf(ledgerView(ledger, *m_facts));
        NoProgress progress;
        auto report = protectReport(
            [&](Publisher& publisher) -> Expected<int> {
                Group group;
                for (int i = 0; i < organisations; ++i)
                    group.push_back(OrganisationId{quint32(i)});
                publisher.count({figure, u"2026-05"_s, u"organisations"_s}, group, group);
                group.resize(3);
                publisher.count({figure + u" of few"_s, u"2026-05"_s, u"organisations"_s}, group, group);
                for (const ProtectionNote& note : publisher.notes()) {
                    if (!note.earlier.empty())
                        qFatal("a report is told of others");
                }
                return 0;
            },
            Policy(), view, progress);
        return valueOf(std::move(report)).record;
    }

    using Write = std::function<Expected<void>(const QString&)>;
    Expected<LedgerExport> handOut(Ledger& ledger, const QString& figure, const Write& write = writeFile) const
    {
        return release(
            ledger, *m_facts, record(ledger, figure), {day(u"2026-06-01"_s), figure, u"bank"_s, path(figure)}, write);
    }
    static Expected<void> writeFile(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("report") != 6)
            return Failure(Error{u"not written"_s, path, {}});
        return {};
    }
    QByteArray anchor() const
    {
        QFile file(path(u"uptake.sqlite.ledger"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Files beside the database, but for it and what belongs to it.
    QStringList files() const
    {
        QStringList names;
        for (const QString& name : QDir(path(u"."_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
            if (!name.startsWith(u"uptake.sqlite"_s) && !name.startsWith(wholeCopy))
                names << name;
        }
        return names;
    }
    /// A copy of the database and of the file beside it, opened anew, with something done to it.
    std::optional<Error> faultAfter(const QStringList& statements)
    {
        for (const QString& suffix : {QString(), u"-wal"_s, u"-shm"_s, u".ledger"_s})
            QFile::remove(path(wholeCopy + suffix));
        QSqlQuery copied(store.connection().database()); // whole: a copy of the file would lack what is in its log
        if (!copied.exec(u"VACUUM INTO '%1'"_s.arg(path(wholeCopy)))
            || !QFile::copy(path(u"uptake.sqlite.ledger"_s), path(wholeCopy + u".ledger"_s)))
            qFatal("no copy");
        const auto connection = valueOf(Connection::open({path(wholeCopy)}));
        for (const QString& statement : statements) {
            QSqlQuery query(connection->database());
            if (!query.exec(statement))
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        }
        return valueOf(Ledger::open(*connection)).fault();
    }

private:
    std::shared_ptr<const Facts> m_facts;
};

const QStringList tables{
    u"ledger_identity"_s, u"ledger_exports"_s, u"ledger_organisations"_s, u"ledger_rows"_s, u"ledger_endings"_s};

} // namespace

/// The ledger under attack: an older copy, an edited row, a crash at every step, two programs at once (disclosure.md,
/// "Ledger").
class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasHandedOutAndWhatWasWithheld();
    void anOlderDatabaseIsNoticed();
    void aMissingOrForeignAnchorIsNoticed();
    void anAnchorOfAnOlderVersionIsRenewed();
    void anOldAnchorOfAnotherLedgerStaysAsItIs();
    void namesTheReportThatHasAPart();
    void nothingCanBeChangedOrTakenAway();
    void everyAlteredFieldIsTold_data();
    void everyAlteredFieldIsTold();
    void aMissingRowIsTold();
    void aFaultStopsExportsUntilARebase();
    void aCrashBeforeTheLedgerLeavesNothing();
    void aCrashBeforeTheFileIsInItsPlaceIsCompleted();
    void aCrashBeforeTheEndIsWrittenIsCompleted();
    void aFileThatNeverCameCountsForNothing();
    void aFileThatCameLateWasHandedOut();
    void theHistoryAndTheLedgerAreOneStep();
    void aDraftThatOnlyTheHistoryKnowsIsPutInItsPlace();
    void twoProgramsAtOnce();
    void aReportThatCannotBeWrittenLeavesNoTrace();
};

void TestLedger::keepsWhatWasHandedOutAndWhatWasWithheld()
{
    HandingOut vendor;
    Ledger ledger = vendor.ledger();
    const LedgerExport exported = valueOf(vendor.handOut(ledger, u"a"_s));
    QCOMPARE(exported.figures, 1);
    for (const bool isReadAnew : {false, true}) {
        const LedgerView view = valueOf(ledgerView(isReadAnew ? vendor.ledger() : ledger, vendor.facts()));
        QCOMPARE(view.rows().size(), 1u);
        QCOMPARE(view.rows()[0].contributions.size(), 20u);
        QCOMPARE(view.secrets().size(), 1u);
        QCOMPARE(view.secrets()[0].contributions.size(), 3u);
        QCOMPARE(view.history().exports, 1);
        QCOMPARE(view.history().smallestK, 10);
    }
    QVERIFY(vendor.store.rows(u"SELECT hex(members), key FROM ledger_rows"_s).filter(u"Company"_s).isEmpty());
    // The same secret is kept once.
    valueOf(vendor.handOut(ledger, u"a"_s));
    QCOMPARE(valueOf(ledgerView(vendor.ledger(), vendor.facts())).secrets().size(), 1u);
}

void TestLedger::anOlderDatabaseIsNoticed()
{
    HandingOut vendor;
    Ledger ledger = vendor.ledger();
    valueOf(vendor.handOut(ledger, u"a"_s));
    vendor.store.rows(u"VACUUM INTO '%1'"_s.arg(vendor.path(u"older.sqlite"_s)));
    valueOf(vendor.handOut(ledger, u"b"_s));
    QVERIFY(QFile::copy(vendor.path(u"uptake.sqlite.ledger"_s), vendor.path(u"older.sqlite.ledger"_s)));
    const auto older = valueOf(Connection::open({vendor.path(u"older.sqlite"_s)}));
    Ledger rolledBack = valueOf(Ledger::open(*older));
    QVERIFY(rolledBack.fault());
    QVERIFY2(rolledBack.fault()->what.contains(u"older"_s), qPrintable(rolledBack.fault()->what));
    EXPECT_ERROR(ledgerView(rolledBack, vendor.facts()), u"older"_s);
    EXPECT_ERROR(rolledBack.append({}, {}), u"older"_s);
}

void TestLedger::aMissingOrForeignAnchorIsNoticed()
{
    HandingOut vendor, other;
    Ledger ledger = vendor.ledger(), foreign = other.ledger();
    valueOf(vendor.handOut(ledger, u"a"_s));
    valueOf(other.handOut(foreign, u"a"_s));
    const QString anchor = vendor.path(u"uptake.sqlite.ledger"_s);
    QVERIFY(QFile::remove(anchor));
    const auto missing = vendor.ledger().fault();
    QVERIFY(missing);
    QVERIFY2(missing->what.contains(u"is missing"_s), qPrintable(missing->what));
    QVERIFY(QFile::copy(other.path(u"uptake.sqlite.ledger"_s), anchor));
    QVERIFY(vendor.ledger().fault());
    vendor.store.write(u"uptake.sqlite.ledger"_s, "nonsense");
    QVERIFY(vendor.ledger().fault());
}

void TestLedger::anAnchorOfAnOlderVersionIsRenewed()
{
    HandingOut vendor;
    Ledger ledger = vendor.ledger();
    valueOf(vendor.handOut(ledger, u"a"_s));
    valueOf(vendor.handOut(ledger, u"b"_s));
    const QByteArray whole = vendor.anchor();
    const QByteArrayList words = whole.simplified().split(' ');
    QCOMPARE(words.size(), 5);
    vendor.store.write(u"uptake.sqlite.ledger"_s, words.mid(0, 4).join(' ') + '\n'); // without the guard
    QVERIFY(!vendor.ledger().fault());
    QCOMPARE(vendor.anchor(), whole);
    QVERIFY(vendor.faultAfter({u"DROP TRIGGER ledger_identity_stays"_s, u"UPDATE ledger_identity SET salt = X'00'"_s}));
    // One that is behind its ledger, as after a crash, is renewed for all of it.
    vendor.store.write(u"uptake.sqlite.ledger"_s,
        words.mid(0, 2).join(' ') + " 1 " + vendor.ledger().exports().constFirst().digest.toHex() + '\n');
    QVERIFY(!vendor.ledger().fault());
    QCOMPARE(vendor.anchor(), whole);
}

void TestLedger::anOldAnchorOfAnotherLedgerStaysAsItIs()
{
    HandingOut vendor, other;
    Ledger ledger = vendor.ledger(), foreign = other.ledger();
    valueOf(vendor.handOut(ledger, u"a"_s));
    valueOf(other.handOut(foreign, u"a"_s));
    const QByteArray old = other.anchor().simplified().split(' ').mid(0, 4).join(' ');
    vendor.store.write(u"uptake.sqlite.ledger"_s, old);
    QVERIFY(vendor.ledger().fault());
    QCOMPARE(vendor.anchor(), old); // opening it made nothing whole
}

void TestLedger::namesTheReportThatHasAPart()
{
    HandingOut vendor;
    Ledger ledger = vendor.ledger();
    valueOf(vendor.handOut(ledger, u"a"_s));
    valueOf(vendor.handOut(ledger, u"unrelated"_s));
    for (const bool isReadAnew : {false, true}) {
        const Ledger open = isReadAnew ? vendor.ledger() : ledger;
        const ProtectionRecord record = vendor.record(open, u"b"_s, 17); // all of "a" but three
        std::vector<EarlierReport> named;
        for (const ProtectionNote& note : record.notes) {
            if (note.figure == "b"_L1)
                named = note.earlier;
            else
                QVERIFY(note.earlier.empty()); // withheld for its own sake
        }
        const std::vector<EarlierReport> expected{{1, u"a"_s, day(u"2026-06-01"_s)}};
        QCOMPARE(named, expected);
        QCOMPARE(inWords(named.front()), u"\"a\" (no. 1, 1 June 2026)"_s);
    }
}

void TestLedger::nothingCanBeChangedOrTakenAway()
{
    HandingOut vendor;
    Ledger ledger = vendor.ledger();
    valueOf(vendor.handOut(ledger, u"a"_s));
    for (const QString& table : tables) {
        const QString column
            = vendor.store.rows(u"SELECT name FROM pragma_table_info('%1') ORDER BY cid DESC"_s.arg(table))
                  .constFirst();
        for (const QString& attack : {u"UPDATE %1 SET %2 = %2"_s.arg(table, column), u"DELETE FROM %1"_s.arg(table)}) {
            QSqlQuery query(vendor.store.connection().database());
            QVERIFY2(!query.exec(attack), qPrintable(attack));
            QVERIFY2(query.lastError().text().contains(u"cannot be changed"_s), qPrintable(query.lastError().text()));
        }
    }
    QVERIFY(!vendor.ledger().fault());
}

void TestLedger::everyAlteredFieldIsTold_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    const QString flipped = u"X'00' || substr(%1, 2)"_s; // another first byte
    for (const QString& column : {u"title"_s, u"audience"_s, u"path"_s, u"temporary_path"_s, u"policy"_s})
        QTest::addRow("exports.%s", qPrintable(column)) << u"ledger_exports"_s << column << u"%1 || 'x'"_s;
    QTest::newRow("exports.day") << u"ledger_exports"_s << u"day"_s << u"%1 + 1"_s;
    QTest::newRow("exports.kind") << u"ledger_exports"_s << u"kind"_s << u"'rebase'"_s;
    for (const QString& column : {u"file_digest"_s, u"record_digest"_s, u"rows_digest"_s, u"digest"_s})
        QTest::addRow("exports.%s", qPrintable(column)) << u"ledger_exports"_s << column << flipped;
    QTest::newRow("exports.record") << u"ledger_exports"_s << u"record"_s << u"X'0000'"_s;
    for (const QString& column : {u"key"_s, u"period"_s, u"measure"_s, u"exact"_s, u"shown"_s})
        QTest::addRow("rows.%s", qPrintable(column)) << u"ledger_rows"_s << column << u"%1 || '1'"_s;
    QTest::newRow("rows.statistic") << u"ledger_rows"_s << u"statistic"_s << u"%1 + 1"_s;
    QTest::newRow("rows.members") << u"ledger_rows"_s << u"members"_s << flipped;
    QTest::newRow("organisations.commitment")
        << u"ledger_organisations"_s << u"commitment"_s << u"X'00' || substr(%1, 2) || id"_s;
    QTest::newRow("identity.salt") << u"ledger_identity"_s << u"salt"_s << flipped;
    QTest::newRow("endings.is_written") << u"ledger_endings"_s << u"is_written"_s << u"1 - %1"_s;
    QTest::newRow("identity.ledger") << u"ledger_identity"_s << u"ledger"_s << flipped;
}

void TestLedger::everyAlteredFieldIsTold()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(QString, value);
    HandingOut vendor;
    Ledger ledger = vendor.ledger();
    valueOf(vendor.handOut(ledger, u"a"_s));
    valueOf(vendor.handOut(ledger, u"b"_s));
    const auto unaltered = vendor.faultAfter({});
    QVERIFY2(!unaltered, qPrintable(unaltered ? unaltered->what : QString()));
    QStringList statements;
    for (const QString& trigger :
        vendor.store.rows(u"SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '%1'"_s.arg(table)))
        statements << u"DROP TRIGGER "_s + trigger;
    // The oldest row: what comes after it still looks as it did.
    statements << u"UPDATE %1 SET %2 = %3 WHERE rowid = (SELECT min(rowid) FROM %1)"_s.arg(
        table, column, value.arg(column));
    QVERIFY(vendor.faultAfter(statements));
}

void TestLedger::aMissingRowIsTold()
{
    HandingOut vendor;
    Ledger ledger = vendor.ledger();
    valueOf(vendor.handOut(ledger, u"a"_s));
    valueOf(vendor.handOut(ledger, u"b"_s));
    for (const QString& table : {u"ledger_exports"_s, u"ledger_rows"_s, u"ledger_organisations"_s}) {
        QStringList statements;
        for (const QString& trigger : vendor.store.rows(
                 u"SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '%1'"_s.arg(table)))
            statements << u"DROP TRIGGER "_s + trigger;
        QVERIFY2(vendor.faultAfter(
                     statements + QStringList{u"DELETE FROM %1 WHERE id = (SELECT max(id) FROM %1)"_s.arg(table)}),
            qPrintable(table));
    }
}

void TestLedger::aFaultStopsExportsUntilARebase()
{
    HandingOut vendor;
    Ledger ledger = vendor.ledger();
    valueOf(vendor.handOut(ledger, u"a"_s));
    QVERIFY(QFile::remove(vendor.path(u"uptake.sqlite.ledger"_s)));
    Ledger broken = vendor.ledger();
    EXPECT_ERROR(ledgerView(broken, vendor.facts()), u"rebase"_s);
    EXPECT_VALUE(broken.rebase(day(u"2026-06-02"_s)));
    Ledger mended = vendor.ledger();
    QVERIFY(!mended.fault());
    const LedgerView view = valueOf(ledgerView(mended, vendor.facts()));
    QVERIFY(view.rows().empty() && view.secrets().empty());
    QCOMPARE(view.history().rebasedOn, std::optional(day(u"2026-06-02"_s)));
    const ProtectionRecord record = vendor.record(mended, u"b"_s);
    QCOMPARE(record.findings.rebasedOn, std::optional(day(u"2026-06-02"_s)));
    valueOf(vendor.handOut(mended, u"b"_s));
    QVERIFY(
        !valueOf(ledgerView(vendor.ledger(), vendor.facts())).history().rebasedOn); // the next one says it, no other
}

void TestLedger::aCrashBeforeTheLedgerLeavesNothing()
{
    // The program dies while it writes the file: the ledger knows of nothing, nor may the report.
    HandingOut vendor;
    Ledger ledger = vendor.ledger();
    const auto exported = vendor.handOut(ledger, u"a"_s, [](const QString& path) -> Expected<void> {
        (void)HandingOut::writeFile(path);
        return Failure(Error{u"the power is gone"_s, path, {}});
    });
    EXPECT_ERROR(exported, u"the power is gone"_s);
    QVERIFY(vendor.files().isEmpty());
    QVERIFY(vendor.ledger().exports().isEmpty() && !vendor.ledger().fault());
}

namespace {

/// An export whose ledger row is written, as the program leaves it when it dies right after.
LedgerExport interrupted(HandingOut& vendor, Ledger& ledger)
{
    LedgerExport added;
    added.day = day(u"2026-06-01"_s);
    added.path = vendor.path(u"report.pdf"_s);
    added.temporaryPath = vendor.store.write(u".report.pdf.1234"_s, "report");
    added.fileDigest = digestOfFile(added.temporaryPath);
    added.policy = u"k=10 p=25 dominance=50"_s;
    added.record = "{}";
    return valueOf(ledger.append(std::move(added), {{u"a"_s, u"2026-05"_s, u"organisations"_s, 0, 20, 20.0, {}}},
        [&](const LedgerExport& each) {
            return recordExport(vendor.store.connection(), {0, 7, each.path, 1, "{}", each.fileDigest});
        }));
}

} // namespace

void TestLedger::aCrashBeforeTheFileIsInItsPlaceIsCompleted()
{
    HandingOut vendor;
    vendor.store.write(u"report.pdf"_s, "an older one");
    Ledger ledger = vendor.ledger();
    interrupted(vendor, ledger);
    const Ledger after = vendor.ledger();
    QCOMPARE(after.exports().constLast().isWritten, std::optional(true));
    QCOMPARE(vendor.files(), QStringList{u"report.pdf"_s});
    QCOMPARE(digestOfFile(vendor.path(u"report.pdf"_s)), after.exports().constLast().fileDigest);
    QCOMPARE(after.entries().size(), 1u);
    QCOMPARE(vendor.historySize(), 1);
}

void TestLedger::aCrashBeforeTheEndIsWrittenIsCompleted()
{
    HandingOut vendor;
    Ledger ledger = vendor.ledger();
    const LedgerExport exported = interrupted(vendor, ledger);
    QVERIFY(QFile::rename(exported.temporaryPath, exported.path));
    QCOMPARE(vendor.ledger().exports().constLast().isWritten, std::optional(true));
    QCOMPARE(vendor.ledger().entries().size(), 1u);
}

void TestLedger::aFileThatNeverCameCountsForNothing()
{
    HandingOut vendor;
    Ledger ledger = vendor.ledger();
    QVERIFY(QFile::remove(interrupted(vendor, ledger).temporaryPath));
    const Ledger after = vendor.ledger();
    QCOMPARE(after.exports().constLast().isWritten, std::optional(false));
    QVERIFY(after.entries().empty() && !after.fault());
    QCOMPARE(after.exportsInForce(), 0);
    QCOMPARE(vendor.historySize(), 0);
}

void TestLedger::aFileThatCameLateWasHandedOut()
{
    HandingOut vendor;
    Ledger ledger = vendor.ledger();
    const LedgerExport late = interrupted(vendor, ledger);
    QVERIFY(QFile::remove(late.temporaryPath));
    QCOMPARE(vendor.ledger().exportsInForce(), 0);
    QCOMPARE(vendor.store.write(u"report.pdf"_s, "report"), late.path);
    Ledger after = vendor.ledger();
    QCOMPARE(after.exportsInForce(), 1);
    QCOMPARE(vendor.historySize(), 1);
    // The next report changes nothing in that, and is no reason to suspect the ledger.
    valueOf(vendor.handOut(after, u"b"_s));
    const Ledger last = vendor.ledger();
    QVERIFY2(!last.fault(), qPrintable(last.fault() ? last.fault()->what : QString()));
    QCOMPARE(last.exportsInForce(), 2);
    QCOMPARE(last.entries().size(), 3u); // the late figure, the new one, and what that withholds
}

void TestLedger::theHistoryAndTheLedgerAreOneStep()
{
    HandingOut vendor;
    Ledger ledger = vendor.ledger();
    const auto failed = release(ledger, vendor.facts(), vendor.record(ledger, u"a"_s),
        {day(u"2026-06-01"_s), u"a"_s, u"bank"_s, vendor.path(u"a"_s)}, HandingOut::writeFile,
        [](const LedgerExport& each) { return Failure(Error{u"no room"_s, each.path, {}}); });
    EXPECT_ERROR(failed, u"no room"_s);
    QVERIFY(vendor.files().isEmpty());
    QVERIFY(vendor.ledger().exports().isEmpty() && !vendor.ledger().fault());
}

void TestLedger::aDraftThatOnlyTheHistoryKnowsIsPutInItsPlace()
{
    // A report for the house is in no ledger: the program died before it was in its place.
    for (const bool isKnown : {true, false}) {
        HandingOut vendor;
        const QString draft = vendor.store.write(u".house.pdf.1a2b3c4d"_s, "report");
        vendor.store.write(u"uptake.sqlite.exporting"_s, draft.toUtf8());
        if (isKnown)
            EXPECT_VALUE(recordExport(
                vendor.store.connection(), {0, 7, vendor.path(u"house.pdf"_s), 1, "{}", digestOfFile(draft)}));
        (void)vendor.ledger();
        QCOMPARE(vendor.files(), isKnown ? QStringList{u"house.pdf"_s} : QStringList());
    }
}

void TestLedger::twoProgramsAtOnce()
{
    HandingOut vendor;
    const auto second = valueOf(Connection::open(vendor.store.connection().url()));
    Ledger here = vendor.ledger();
    Ledger there = valueOf(Ledger::open(*second));
    const ProtectionRecord audited = vendor.record(there, u"b"_s); // before the other is handed out
    valueOf(vendor.handOut(here, u"a"_s));
    const auto late = release(there, vendor.facts(), audited,
        {day(u"2026-06-01"_s), u"b"_s, u"bank"_s, vendor.path(u"b"_s)}, HandingOut::writeFile);
    EXPECT_ERROR(late, u"another report was handed out meanwhile"_s);
    QCOMPARE(vendor.files(), QStringList{u"a"_s});
    const Ledger after = vendor.ledger();
    QVERIFY(!after.fault());
    QCOMPARE(after.exports().size(), 1);
}

void TestLedger::aReportThatCannotBeWrittenLeavesNoTrace()
{
    HandingOut vendor;
    Ledger ledger = vendor.ledger();
    const auto nowhere = release(ledger, vendor.facts(), vendor.record(ledger, u"a"_s),
        {day(u"2026-06-01"_s), u"a"_s, u"bank"_s, vendor.path(u"nowhere/a.pdf"_s)}, HandingOut::writeFile);
    QVERIFY(!nowhere);
    QVERIFY(vendor.ledger().exports().isEmpty());
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
