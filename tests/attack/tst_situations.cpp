// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disclosure/protect.h"
#include "tests/attack/attacker.h"
#include "tests/support/expectedmacros.h"

#include <functional>

using namespace uptake;
using namespace uptake::attack;
using namespace Qt::StringLiterals;

namespace {

using Build = std::function<void(Publisher&)>;

/// Organisations from..to.
Group group(int from, int to)
{
    Group members;
    for (int i = from; i <= to; ++i)
        members.push_back(OrganisationId{quint32(i)});
    return members;
}

Group both(Group a, const Group& b)
{
    a.insert(a.end(), b.begin(), b.end());
    std::sort(a.begin(), a.end());
    return a;
}

std::vector<Contribution> each(const Group& members, double value)
{
    std::vector<Contribution> contributions;
    for (const OrganisationId member : members)
        contributions.push_back({member, value});
    return contributions;
}

/// The same, but for one that adds `value`.
std::vector<Contribution> with(std::vector<Contribution> contributions, int organisation, double value)
{
    for (Contribution& contribution : contributions) {
        if (contribution.organisation == OrganisationId{quint32(organisation)})
            contribution.value = value;
    }
    return contributions;
}

RowName name(const QString& key, const QString& period = u"2026-05"_s, const QString& measure = u"organisations"_s)
{
    return {key, period, measure};
}

RowName users(const QString& key, const QString& period = u"2026-05"_s)
{
    return {key, period, u"users"_s};
}

Figure figureOf(const RowName& name, Statistic statistic, const std::vector<Contribution>& contributions, double exact)
{
    Figure figure{idOf(name), name.period, name.measure, statistic, {}, exact, 0};
    for (const Contribution& contribution : contributions)
        figure.parts[QString::number(raw(contribution.organisation))] += contribution.value;
    return figure;
}

/// Reports handed out one after the other, with or without protection.
struct Drawer
{
    Paper paper;
    std::vector<LedgerRow> rows, secrets;
    std::map<QString, QString> texts; ///< of every figure, as printed last
    int refused = 0;

    void handOutBare(const Build& build)
    {
        Publisher publisher(Policy::none());
        build(publisher);
        keep(publisher.rows(), publisher.published());
    }

    void handOut(const Build& build, const Policy& policy)
    {
        LedgerHistory history;
        history.exports = int(!rows.empty());
        const LedgerView ledger(rows, history, secrets);
        NoProgress progress;
        auto report = protectReport(
            [&](Publisher& publisher) -> Expected<int> {
                build(publisher);
                return 0;
            },
            policy, ledger, progress);
        if (!report) {
            ++refused;
            return;
        }
        for (const AuditRow& row : report->record.audit.rows) {
            const CountedRow& counted = row.counted;
            if (row.state == RowState::Shown)
                rows.push_back({counted.name, counted.statistic, counted.contributions, counted.value, *counted.shown});
        }
        for (LedgerRow& secret : secretsOf(report->record))
            secrets.push_back(std::move(secret));
        keep(report->record.counted, report->record.published);
    }

    void keep(const std::vector<CountedRow>& counted, const std::vector<Published>& published)
    {
        for (const CountedRow& row : counted) {
            const QString id = idOf(row.name);
            if (row.shown && !paper.figures.contains(id))
                paper.figures.emplace(id, figureOf(row.name, row.statistic, row.contributions, row.value));
            if (!row.shown && row.verdict == Verdict::TooFew && row.statistic == Statistic::Count)
                paper.secrets.emplace(id, figureOf(row.name, row.statistic, row.contributions, row.value));
        }
        for (const Published& each : published)
            texts[each.name().key] = each.text(QLocale(QLocale::English, QLocale::UnitedStates));
    }
};

const QString hidden = u"\u2022\u2022\u2022"_s;

} // namespace

Q_DECLARE_METATYPE(std::vector<Build>)

/// Situations with worked answers (disclosure.md, "How it is tested", 1 and 2). Every attack succeeds on the
/// unprotected reports and fails on ours, which withhold what is said here and nothing else.
class TestSituations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attacksFail_data();
    void attacksFail();
    void aCorrectionReprintsWhatWasPrinted();
    void aShareTellsNoMoreThanItsCounts();
    void overNinetyFivePerCentLeavesKToGuess();
    void aNumberOfCategoriesTellsNoneOfThem();
    void anInsiderLearnsNoOthersPart();
    void aSecretStaysOneInLaterReports();
    void aSecretIsNotNarrowedByLaterReports();
    void aReportOfNobodyTellsNothing();
};

void TestSituations::attacksFail_data()
{
    QTest::addColumn<std::vector<Build>>("reports");
    QTest::addColumn<QStringList>("withheld");
    const Group all = group(1, 40);
    QTest::newRow("total minus shown parts") << std::vector<Build>{[=](Publisher& p) {
        p.count(name(u"all"_s), all, all);
        p.count(name(u"FR"_s), group(1, 12), all);
        p.count(name(u"DE"_s), group(13, 36), all); // 4 are left
    }} << QStringList{u"FR"_s};
    QTest::newRow("table minus table") << std::vector<Build>{[=](Publisher& p) {
        p.count(name(u"all"_s), all, all);
        p.count(name(u"FR"_s), group(1, 15), all);
        p.count(name(u"Server"_s), group(1, 18), all); // FR, and 3 more
    }} << QStringList{u"FR"_s};
    QTest::newRow("a filter and its complement, in two reports")
        << std::vector<Build>{[=](Publisher& p) { p.count(name(u"all"_s), all, all); },
               [=](Publisher& p) { p.count(name(u"filter | all"_s), group(1, 36), group(1, 36)); }}
        << QStringList{u"filter | all"_s};
    QTest::newRow("nested filters, in three reports")
        << std::vector<Build>{[=](Publisher& p) { p.count(name(u"all"_s), all, all); },
               [=](Publisher& p) { p.count(name(u"FR | all"_s), group(1, 24), group(1, 24)); },
               [=](Publisher& p) { p.count(name(u"FR, new | all"_s), group(1, 21), group(1, 21)); }}
        << QStringList{u"FR, new | all"_s};
    QTest::newRow("a filter that fits one customer")
        << std::vector<Build>{[=](Publisher& p) { p.count(name(u"one | all"_s), group(7, 7), group(7, 7)); }}
        << QStringList{u"one | all"_s};
    QTest::newRow("two withheld a line are not enough") << std::vector<Build>{[=](Publisher& p) {
        p.count(name(u"all"_s), group(1, 30), group(1, 30));
        p.count(name(u"FR"_s), group(1, 22), group(1, 30)); // 8 are left: two cells of 4
        p.count(name(u"DE"_s), group(23, 26), group(1, 30));
        p.count(name(u"US"_s), group(27, 30), group(1, 30));
        p.count(name(u"not in Europe"_s), both(group(1, 22), group(27, 30)), group(1, 30));
    }} << QStringList{u"DE"_s, u"US"_s, u"not in Europe"_s};
    QTest::newRow("linked tables that share a margin") << std::vector<Build>{[=](Publisher& p) {
        p.count(name(u"all"_s), all, all);
        p.count(name(u"big"_s), group(1, 20), all);
        p.count(name(u"small"_s), group(21, 40), all);
        p.count(name(u"FR"_s), both(group(1, 10), group(21, 24)), all);
        p.count(name(u"DE"_s), both(group(11, 20), group(25, 40)), all);
        p.count(name(u"FR big"_s), group(1, 10), all); // FR small is 4
        p.count(name(u"DE big"_s), group(11, 20), all);
    }} << QStringList{u"DE big"_s, u"FR big"_s};
    QTest::newRow("month minus month with one joiner")
        << std::vector<Build>{[=](Publisher& p) { p.sum(users(u"users"_s, u"2026-04"_s), each(group(1, 20), 10)); },
               [=](Publisher& p) { p.sum(users(u"users"_s), each(group(1, 21), 10)); }}
        << QStringList{};
    QTest::newRow("a joiner and a leaver")
        << std::vector<Build>{[=](Publisher& p) { p.sum(users(u"users"_s, u"2026-04"_s), each(group(1, 20), 10)); },
               [=](Publisher& p) { p.sum(users(u"users"_s), each(group(2, 21), 10)); }}
        << QStringList{};
    QTest::newRow("one joiner, in one report") << std::vector<Build>{[=](Publisher& p) {
        p.sum(users(u"April"_s, u"2026-04"_s), each(group(1, 20), 10));
        p.sum(users(u"May"_s), each(group(1, 21), 10));
    }} << QStringList{u"April"_s};
    std::vector<Contribution> parts = each(group(1, 49), 40);
    for (const Contribution& small : with(each(group(50, 60), 10), 60, 900))
        parts.push_back(small);
    QTest::newRow("the rest of several parts is mostly one customer's")
        << std::vector<Build>{[=](Publisher& p) { p.sum(users(u"all"_s), parts); },
               [=](Publisher& p) { p.sum(users(u"Server | all"_s), each(group(1, 25), 40)); },
               [=](Publisher& p) { p.sum(users(u"Data Center | all"_s), each(group(26, 49), 40)); }}
        // one has 900 of 1000
        << QStringList{u"Data Center | all"_s};
}

void TestSituations::attacksFail()
{
    QFETCH(std::vector<Build>, reports);
    QFETCH(QStringList, withheld);
    const Policy policy{5, 25, 0.5};
    Drawer bare, ours;
    for (const Build& build : reports) {
        bare.handOutBare(build);
        ours.handOut(build, policy);
    }
    const bool isTold = isolate(bare.paper, policy.k, policy.k - 1) || estimate(bare.paper, policy.p);
    QVERIFY2(isTold, "the attack fails even without protection: it proves nothing");
    const Success success = attack::attack(ours.paper, policy.k, policy.p);
    QVERIFY2(!success, qPrintable(success.value_or(QString())));
    QCOMPARE(ours.refused, 0);
    QStringList hiddenOnes;
    for (const auto& [key, text] : ours.texts) {
        if (text == hidden)
            hiddenOnes << key;
    }
    hiddenOnes.sort();
    withheld.sort();
    QCOMPARE(hiddenOnes, withheld);
}

void TestSituations::aCorrectionReprintsWhatWasPrinted()
{
    // One customer is corrected away: 30 beside 29 would tell that it was there.
    Drawer ours;
    for (const int last : {30, 29}) {
        ours.handOut([&](Publisher& p) { p.count(name(u"all"_s), group(1, last), group(1, last)); }, Policy());
        QCOMPARE(ours.texts.at(u"all"_s), u"30"_s);
    }
    Drawer sums;
    for (const double part : {10.0, 500.0}) {
        sums.handOut([&](Publisher& p) { p.sum(users(u"all"_s), with(each(group(1, 100), 10), 7, part)); }, Policy());
        QCOMPARE(sums.texts.at(u"all"_s), u"1,000"_s);
    }
}

void TestSituations::aShareTellsNoMoreThanItsCounts()
{
    // 10 % of 40 would be 4.
    Drawer ours;
    ours.handOut(
        [](Publisher& p) {
            const Published whole = p.count(name(u"all"_s), group(1, 40), group(1, 40));
            const Published part = p.part(name(u"part"_s), group(1, 4), group(1, 40));
            p.share(name(u"share"_s), part, whole);
            p.intervalEnd(name(u"low"_s), part, whole, &Interval::low);
            p.ratio(name(u"ratio"_s), part, whole);
            p.change(name(u"change"_s), part, whole);
        },
        Policy());
    QCOMPARE(ours.texts.at(u"all"_s), u"40"_s);
    for (const QString& key : {u"part"_s, u"share"_s, u"low"_s, u"ratio"_s, u"change"_s})
        QCOMPARE(ours.texts.at(key), hidden);
}

void TestSituations::overNinetyFivePerCentLeavesKToGuess()
{
    // "over 95 %" of 40 is 39 or 40: it would tell of the one that may not use it.
    for (const int whole : {20, 40, 199, 200, 400}) {
        for (const int rest : {0, 1}) {
            Drawer ours;
            ours.handOut(
                [&](Publisher& p) {
                    const Published all = p.count(name(u"all"_s), group(1, whole), group(1, whole));
                    p.share(name(u"share"_s), p.part(name(u"part"_s), group(1, whole - rest), group(1, whole)), all);
                },
                Policy());
            QCOMPARE(ours.texts.at(u"part"_s), hidden);
            QCOMPARE(ours.texts.at(u"share"_s), whole >= 200 ? u"over 95 %"_s : hidden);
        }
    }
}

void TestSituations::aNumberOfCategoriesTellsNoneOfThem()
{
    // Twelve organisations in "12 categories" would be one in each.
    const auto labelOf = [](int categories, int sizeOfEach) {
        std::vector<CategoryGroup> groups;
        for (int i = 0; i < categories; ++i)
            groups.push_back({QString::number(i), group(1 + i * sizeOfEach, (i + 1) * sizeOfEach)});
        groups.push_back({u"large"_s, group(1001, 1040)});
        Publisher publisher{Policy()};
        return publisher.categories(name(u"c"_s), groups, both(group(1, categories * sizeOfEach), group(1001, 1040)))
            .back()
            .name;
    };
    QVERIFY(!labelOf(12, 1).contains(u"12"_s));
    QVERIFY(!labelOf(7, 2).contains(u'7'));
    QVERIFY(labelOf(4, 4).contains(u'4'));
}

void TestSituations::anInsiderLearnsNoOthersPart()
{
    // The second largest takes its 90 off 205 and knows the largest to be at most 115 where it has 100.
    const auto told = [](Publisher& p) { p.sum(users(u"all"_s), with(with(each(group(1, 5), 5), 1, 100), 2, 90)); };
    Drawer bare, ours;
    bare.handOutBare(told);
    ours.handOut(told, {5, 25, 0.5});
    QVERIFY(estimate(bare.paper, 25));
    QVERIFY(!isolate(bare.paper, 5, 4)); // of enough organisations it is
    QCOMPARE(ours.texts.at(u"all"_s), hidden);
}

void TestSituations::aSecretStaysOneInLaterReports()
{
    // The first report withholds a cell of 2. By the second, in which it does not stand, no attack may get near it.
    const Policy policy{5, 25, 0.5};
    const Group cell = group(1, 2);
    const auto first = [&](Publisher& p) {
        p.count(name(u"all"_s), group(1, 60), group(1, 60));
        p.count(name(u"cell"_s), cell, group(1, 60));
    };
    const auto second = [&](Publisher& p) {
        p.count(name(u"x | all"_s), group(1, 7), group(1, 7)); // with 5 others
        p.count(name(u"y | all"_s), both(cell, group(8, 12)), both(cell, group(8, 12))); // with 5 others
        p.count(name(u"z | all"_s), group(3, 12), group(3, 12)); // those: x + y - z is twice the cell
    };
    Drawer bare, ours;
    bare.handOutBare(first);
    bare.handOutBare(second);
    QVERIFY(isolate(bare.paper, policy.k, 4));
    ours.handOut(first, policy);
    ours.handOut(second, policy);
    QVERIFY(ours.paper.secrets.contains(idOf(name(u"cell"_s))));
    const Success success = attack::attack(ours.paper, policy.k, policy.p);
    QVERIFY2(!success, qPrintable(success.value_or(QString())));
}

void TestSituations::aSecretIsNotNarrowedByLaterReports()
{
    // x + y - z is twice the cell of 2 and 4 others: enough organisations, yet nobody can take the cell for more than 4.
    const Policy policy{5, 25, 0.5};
    const Group cell = group(1, 2);
    const auto first = [&](Publisher& p) {
        p.count(name(u"all"_s), group(1, 60), group(1, 60));
        p.count(name(u"cell"_s), cell, group(1, 60));
    };
    const auto second = [&](Publisher& p) {
        const Group x = both(group(1, 7), group(13, 16)), y = both(cell, group(8, 12)), z = group(3, 12);
        p.count(name(u"x | all"_s), x, x);
        p.count(name(u"y | all"_s), y, y);
        p.count(name(u"z | all"_s), z, z);
    };
    const auto hiddenOnes = [](const Drawer& drawer) {
        return std::ranges::count_if(drawer.texts, [](const auto& figure) { return figure.second == hidden; });
    };
    Drawer withoutSecret, ours;
    withoutSecret.handOut(second, policy);
    QCOMPARE(hiddenOnes(withoutSecret), 0);
    ours.handOut(first, policy);
    QCOMPARE(hiddenOnes(ours), 1); // the cell
    ours.handOut(second, policy);
    QCOMPARE(hiddenOnes(ours), 2);
    QCOMPARE(ours.refused, 0);
}

void TestSituations::aReportOfNobodyTellsNothing()
{
    Drawer ours;
    ours.handOut(
        [](Publisher& p) {
            p.count(name(u"none"_s), {}, {});
            p.sum(users(u"sum"_s), {});
            p.median(users(u"median"_s), {});
        },
        Policy());
    QVERIFY(ours.paper.figures.empty());
    QCOMPARE(ours.refused, 0);
}

QTEST_GUILESS_MAIN(TestSituations)
#include "tst_situations.moc"
