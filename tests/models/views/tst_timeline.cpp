// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/importkind.h" // before the records: its Distribution would shadow theirs
#include "models/metrics/suggestions.h"
#include "models/store/decisions.h"
#include "models/views/suggestiontable.h"
#include "models/views/tabletext.h"
#include "models/views/timeline.h"
#include "tests/support/linkedvendor.h"

#include <QRegularExpression>
#include <QTest>

using namespace uptake;
using namespace Qt::StringLiterals;

/// An installation's story, and the licences suggested for one that has none.
class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueNamesItsFileAndLine();
    void tellsWhatHappenedNewestFirst();
    void tellsGapsInReporting();
    void tellsUsersByMonth();
    void comparesTwoDays();
    void tellsTheLinkedLicenceEvenIfByHand();
    void suggestsALicenceWithItsReasons();
    void suggestsNoRefusedLink();
    void suggestsNothingForLinkedInstallations();

private:
    static InstallationStory story(LinkedVendor& vendor, const QString& id) { return valueOf(installationStories(vendor.connection(), id)).constFirst(); }
};

void TestTimeline::everyValueNamesItsFileAndLine()
{
    LinkedVendor vendor;
    for (const TimelineEntry& entry : timelineOf(story(vendor, u"AAAA-AAAA-AAAA-AAAA"_s))) {
        if (entry.happening != Happening::Gap)
            QVERIFY2(entry.source.contains(QRegularExpression(u"(licenses|later|transactions)\\.csv:[23]$|reports\\.jsonl:[12]$"_s)), qPrintable(entry.title + u' ' + entry.source));
    }
}

void TestTimeline::tellsWhatHappenedNewestFirst()
{
    LinkedVendor vendor;
    QStringList told;
    for (const TimelineEntry& entry : timelineOf(story(vendor, u"AAAA-AAAA-AAAA-AAAA"_s)))
        told << u"%1 %2"_s.arg(dateOf(dayOfSeconds(entry.at)).toString(Qt::ISODate), entry.title);
    QCOMPARE(told,
        (QStringList{u"2026-07-01 Licence SEN-5000001 changed"_s, u"2026-06-05 Upgraded to 2.10"_s, u"2026-06-05 Stopped using"_s, u"2026-06-05 Report"_s, u"2026-04-01 No report for 2 months"_s,
            u"2026-03-05 First report"_s, u"2026-03-01 Licence SEN-5000001"_s, u"2026-01-01 New"_s}));
}

void TestTimeline::tellsGapsInReporting()
{
    LinkedVendor vendor;
    const auto gaps = gapsIn(story(vendor, u"AAAA-AAAA-AAAA-AAAA"_s).history);
    QCOMPARE(gaps.size(), size_t(1));
    QCOMPARE(toText(gaps.front().from), u"2026-04"_s);
    QCOMPARE(toText(gaps.front().to), u"2026-05"_s);
    QVERIFY(gapsIn(story(vendor, u"BBBB-BBBB-BBBB-BBBB"_s).history).empty());
}

void TestTimeline::tellsUsersByMonth()
{
    const auto report = [](const char* day, std::optional<qint64> users, const char* version) {
        HistoryReport told;
        told.report.sentAt = *secondsFromText(std::string(day) + "T02:00:00Z");
        told.report.users = users;
        told.report.addonVersion = version;
        return told;
    };
    InstallationHistory history;
    QVERIFY(usersByMonth(history).empty());
    history.reports = {report("2025-12-28", 40, "2.9.0"), report("2026-02-28", std::nullopt, "2.10.0")};
    TableModel<UsersMonth> table(usersTable());
    table.setRows(usersByMonth(history));
    QCOMPARE(toCsv(table), u"Month,Users,Version\r\nDec 2025,40,2.9.0\r\nJan 2026,,\r\nFeb 2026,,2.10.0\r\n"_s);
    QCOMPARE(table.index(1, 2).data().toString(), u"no report"_s); // and not: no users
}

void TestTimeline::comparesTwoDays()
{
    LinkedVendor vendor;
    const auto values = comparedDays(story(vendor, u"AAAA-AAAA-AAAA-AAAA"_s), *dayFromText("2026-03-31"), *dayFromText("2026-07-31"));
    const auto value = [&](const QString& name) {
        for (const ComparedValue& each : values) {
            if (each.name == name)
                return QStringList{each.then, each.now, each.change}.join(u'|');
        }
        return QString();
    };
    QCOMPARE(value(u"Users"_s), u"80|90|+10"_s);
    QCOMPARE(value(u"Add-on version"_s), u"2.9|2.10|"_s);
    QCOMPARE(value(u"Feature: chart"_s), u"3|0|\u22123"_s);
    QCOMPARE(value(u"Tier"_s), u"100 Users|250 Users|"_s);
    for (const ComparedValue& each : values)
        QVERIFY(each.then.isEmpty() == each.thenSource.isEmpty() && each.now.isEmpty() == each.nowSource.isEmpty());
    const auto before = comparedDays(story(vendor, u"AAAA-AAAA-AAAA-AAAA"_s), *dayFromText("2025-01-01"), *dayFromText("2026-07-31"));
    QVERIFY(before.front().then.isEmpty());
}

void TestTimeline::tellsTheLinkedLicenceEvenIfByHand()
{
    LinkedVendor vendor;
    const QString id = u"BBBB-BBBB-BBBB-BBBB"_s;
    QVERIFY(story(vendor, id).licenceStates.isEmpty());
    EXPECT_VALUE(decide(vendor.connection(), {decision::Link{*valueOf(installationNumber(vendor.connection(), id, u"com.example"_s)), u"a4000002"_s}}, 1));
    QCOMPARE(story(vendor, id).licenceStates.constFirst().record.company, u"Birch Bank"_s);
    QCOMPARE(story(vendor, id).sales.constFirst().record.transactionId, u"T2"_s);
    QCOMPARE(linkText(story(vendor, id)), u"linked by hand"_s);
}

void TestTimeline::suggestsALicenceWithItsReasons()
{
    LinkedVendor vendor;
    const auto facts = vendor.facts();
    NoProgress progress;
    const auto found = valueOf(suggestLinks(Subset(*facts, {}), {}, std::nullopt, progress));
    QCOMPARE(found.size(), size_t(1)); // Alder's licence has its installation
    const auto shown = shownSuggestions(*facts, found);
    QCOMPARE(shown.front().serverId, u"BBBB-BBBB-BBBB-BBBB"_s);
    QCOMPARE(shown.front().licence, u"SEN-5000002"_s);
    QCOMPARE(shown.front().score, 55); // 40 of 50 users, began three days after the licence, which lasts
    QVERIFY(shown.front().reasons.contains(u"its users fill the tier +25"_s));
    QVERIFY(shown.front().reasons.contains(u"it began to report when the licence began +25"_s));
}

void TestTimeline::suggestsNoRefusedLink()
{
    LinkedVendor vendor;
    EXPECT_VALUE(decide(vendor.connection(), {decision::Refuse{*valueOf(installationNumber(vendor.connection(), u"BBBB-BBBB-BBBB-BBBB"_s, u"com.example"_s)), u"a4000002"_s}}, 1));
    const auto hints = valueOf(suggestionHints(vendor.connection()));
    const auto facts = vendor.facts();
    NoProgress progress;
    QVERIFY(valueOf(suggestLinks(Subset(*facts, {}), hints, std::nullopt, progress)).empty());
}

void TestTimeline::suggestsNothingForLinkedInstallations()
{
    LinkedVendor vendor;
    EXPECT_VALUE(decide(vendor.connection(), {decision::Link{*valueOf(installationNumber(vendor.connection(), u"BBBB-BBBB-BBBB-BBBB"_s, u"com.example"_s)), u"a4000002"_s}}, 1));
    const auto facts = vendor.facts();
    NoProgress progress;
    QVERIFY(valueOf(suggestLinks(Subset(*facts, {}), {}, std::nullopt, progress)).empty());
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
