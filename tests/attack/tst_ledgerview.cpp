// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disclosure/release.h"
#include "models/records/tier.h"
#include "tests/support/factsfixture.h"
#include "tests/support/temporarystore.h"

using namespace uptake;
using namespace Qt::StringLiterals;

/// Who stood behind figures that were handed out, in today's organisations.
class TestLedgerView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsOneByNowCountsOnce();
    void whoIsNotKnownAnyMoreIsTheSameInEveryFigure();

private:
    /// The view of a ledger with one export, which these stood behind as they were then.
    LedgerView viewOf(Statistic statistic, const QStringList& identities, const Facts& facts, bool isReadAnew)
    {
        TemporaryStore store;
        Ledger ledger = valueOf(Ledger::open(store.connection()));
        LedgerExport added;
        added.day = day(u"2026-06-01"_s);
        added.record = "{}";
        std::vector<LedgerEntry> entries;
        for (const QString& figure : {u"a"_s, u"b"_s}) {
            LedgerEntry entry{figure, u"2026-05"_s, u"users"_s, int(statistic), 9, 9, {}, 0};
            qint64 hundredths = 100;
            for (const QString& identity : identities) {
                entry.members.push_back({ledger.commitmentOf(identity), hundredths, 0});
                hundredths += statistic == Statistic::Count ? 0 : 100;
            }
            entries.push_back(entry);
        }
        const LedgerExport appended = valueOf(ledger.append(added, entries));
        if (!ledger.end(appended.id, true))
            qFatal("its file is not known to be written");
        return valueOf(ledgerView(isReadAnew ? valueOf(Ledger::open(store.connection())) : ledger, facts));
    }
};

/// Two installations were nobody's when they were counted, beside their company; all three are one organisation today.
void TestLedgerView::whoIsOneByNowCountsOnce()
{
    FactsFixture fixture;
    fixture.add(Licensed{.number = u"SEN-0"_s, .company = u"Other"_s});
    fixture.add(Licensed{.number = u"SEN-1"_s, .company = u"Birch"_s});
    fixture.add(Sent{.from = u"A"_s, .entitlement = u"SEN-1"_s});
    fixture.add(Sent{.from = u"B"_s, .entitlement = u"SEN-1"_s});
    const auto facts = fixture.build();
    const OrganisationId birch = facts->installations().front().organisation;
    QCOMPARE(facts->organisations()[raw(birch)].name, u"Birch"_s);
    const QStringList then{u"c|"_s + organisationKey(u"Birch", u""), u"i|com.example|A"_s, u"i|com.example|B"_s};
    for (const bool isReadAnew : {false, true}) {
        for (const auto& [statistic, expected] : {std::pair(Statistic::Count, 1.0), std::pair(Statistic::Sum, 6.0)}) {
            const LedgerView view = viewOf(statistic, then, *facts, isReadAnew);
            QCOMPARE(view.rows().size(), 2u);
            for (const LedgerRow& row : view.rows()) {
                QCOMPARE(row.contributions.size(), 1u);
                QCOMPARE(row.contributions.front().organisation, birch);
                QCOMPARE(row.contributions.front().value, expected);
            }
        }
    }
}

void TestLedgerView::whoIsNotKnownAnyMoreIsTheSameInEveryFigure()
{
    FactsFixture fixture;
    fixture.add(Licensed{.number = u"SEN-1"_s, .company = u"Birch"_s});
    const auto facts = fixture.build();
    const QStringList then{u"c|gone"_s, u"c|"_s + organisationKey(u"Birch", u""), u"c|gone too"_s};
    for (const bool isReadAnew : {false, true}) {
        const LedgerView view = viewOf(Statistic::Sum, then, *facts, isReadAnew);
        QCOMPARE(view.rows().size(), 2u);
        std::vector<std::vector<std::pair<quint32, double>>> told;
        for (const LedgerRow& row : view.rows()) {
            auto& pairs = told.emplace_back();
            for (const Contribution& contribution : row.contributions)
                pairs.emplace_back(raw(contribution.organisation), contribution.value);
        }
        QCOMPARE(told[0].size(), 3u);
        QVERIFY(std::is_sorted(told[0].begin(), told[0].end()));
        QCOMPARE(told[0].front().second, 2.0); // known ones come first
        QVERIFY(told[0] == told[1]);
    }
}

QTEST_GUILESS_MAIN(TestLedgerView)
#include "tst_ledgerview.moc"
