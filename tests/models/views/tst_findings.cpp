// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/definitions.h"
#include "models/views/findings.h"
#include "models/views/wording.h"

#include <QTest>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

Month month(int number)
{
    return Month{std::chrono::year{2026}, std::chrono::month{unsigned(number)}};
}

HeadcountPoint point(int number, Completeness completeness, qint64 reporting, qint64 expected)
{
    HeadcountPoint p{month(number), completeness, {}, reporting, expected};
    p.headcount.reportingInstallations = reporting;
    return p;
}

VersionTable versions(int number, Completeness completeness, std::vector<VersionShare> shares)
{
    return {month(number), completeness, 10, std::move(shares), {}};
}

QString spaced(QString text)
{
    return text.replace(u'\u00a0', u' ');
}

} // namespace

class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEstimateComesWithItsInterval();
    void noEstimateSaysWhy();
    void aPartialMonthIsNeverCompared();
    void aGapIsNotComparedAcross();
    void coverageOfAPartialMonthSaysSoFar();
    void theYearBeforeIsNamedToo();
    void versionUptakeComparesWithThreeMonthsBefore();
    void versionUptakeIgnoresThePartialMonth();
    void everyTermHasADefinition();
    void wordsNumbers();
};

void TestFindings::anEstimateComesWithItsInterval()
{
    const QString text = findings::estimate({Estimate{41234, 38876, 43540}, {}});
    QCOMPARE(spaced(text), u"About 41,200 users, between 38,900 and 43,500 (95 %)"_s);
}

void TestFindings::noEstimateSaysWhy()
{
    QCOMPARE(findings::estimate({{}, u"only 3 licences report"_s}), u"No estimate: only 3 licences report"_s);
}

void TestFindings::aPartialMonthIsNeverCompared()
{
    const std::vector<HeadcountPoint> trend{point(8, Completeness::Whole, 60, 0), point(9, Completeness::Whole, 63, 60),
        point(10, Completeness::Partial, 41, 63)};
    QCOMPARE(findings::reporting(trend),
        u"63 installations were reporting at the end of September, 3 more than in August"_s);
}

void TestFindings::aGapIsNotComparedAcross()
{
    const std::vector<HeadcountPoint> trend{point(8, Completeness::Whole, 60, 0),
        point(9, Completeness::Missing, 0, 60), point(10, Completeness::Whole, 70, 0)};
    QCOMPARE(findings::wholeBefore(trend), nullptr);
    QVERIFY(!findings::reporting(trend).contains(u"than in"));
}

void TestFindings::coverageOfAPartialMonthSaysSoFar()
{
    QCOMPARE(findings::coverage(point(10, Completeness::Partial, 41, 63)), u"41 of 63 reported in October so far"_s);
    QCOMPARE(findings::coverage(point(10, Completeness::Partial, 64, 63)), u"64 reported in October so far, 63 the month before"_s);
    QCOMPARE(findings::coverage(point(10, Completeness::Whole, 60, 63)), u"60 of 63 sent a report in October"_s);
    QCOMPARE(findings::coverage(point(10, Completeness::Whole, 70, 63)),
        u"70 sent a report in October, 63 the month before"_s);
    QCOMPARE(findings::soFar(41, 63), u"41 of 63 reported so far"_s);
    QCOMPARE(findings::soFar(64, 63), u"64 reported so far, 63 the month before"_s);
}

void TestFindings::theYearBeforeIsNamedToo()
{
    std::vector<HeadcountPoint> trend;
    const qint64 reporting[] = {70, 80, 90, 100, 110, 120, 130, 140, 150, 160, 170, 180, 175};
    for (size_t i = 0; i < std::size(reporting); ++i) {
        HeadcountPoint month = point(9, Completeness::Whole, reporting[i], 0);
        month.month = Month(std::chrono::year(2025) / 9) + std::chrono::months{int(i)};
        month.headcount.reportingInstallations = reporting[i];
        trend.push_back(month);
    }
    const QString now = findings::reporting(trend);
    QVERIFY2(now.endsWith(u"5 fewer than in August and 105 more than a year before"), qPrintable(now));
    trend.front().completeness = Completeness::Partial; // a year ago only a part is known: no comparison
    QVERIFY2(findings::reporting(trend).endsWith(u"5 fewer than in August"), qPrintable(findings::reporting(trend)));
}

void TestFindings::versionUptakeComparesWithThreeMonthsBefore()
{
    const std::vector<VersionTable> months{
        versions(7, Completeness::Whole, {{u"2.12"_s, 5, 0.54}, {u"2.9"_s, 5, 0.46}}),
        versions(10, Completeness::Whole, {{u"2.13"_s, 2, 0.2}, {u"2.12"_s, 4, 0.42}, {u"2.9"_s, 4, 0.38}}),
    };
    QCOMPARE(spaced(findings::versionUptake(months)),
        u"62 % of installations run 2.12 or newer, 8 points more than in July"_s);
}

void TestFindings::versionUptakeIgnoresThePartialMonth()
{
    const std::vector<VersionTable> months{
        versions(9, Completeness::Whole, {{u"2.12"_s, 10, 1.0}}),
        versions(10, Completeness::Partial, {{u"2.13"_s, 10, 1.0}}),
    };
    QCOMPARE(spaced(findings::versionUptake(months)), u"100 % of installations run 2.12 or newer"_s);
}

void TestFindings::everyTermHasADefinition()
{
    for (int term = 0; term <= int(Term::ReportExports); ++term) {
        QVERIFY(!definitionOf(Term(term)).isEmpty());
        if (term > 0)
            QVERIFY2(titleOf(Term(term)) != titleOf(Term(0)),
                qPrintable(QString::number(term))); // none falls through to the first
    }
}

void TestFindings::wordsNumbers()
{
    QCOMPARE(wording::count(41234), u"41,234"_s);
    QCOMPARE(wording::installations(1), u"1 installation"_s);
    QCOMPARE(wording::installations(0), u"0 installations"_s);
    QCOMPARE(wording::signedCount(-3), u"\u22123"_s);
    QCOMPARE(wording::points(0.08), u"+8 points"_s);
    QCOMPARE(wording::points(-0.01), u"\u22121 point"_s);
    QCOMPARE(wording::percent(std::optional<double>()), u"–"_s);
    QCOMPARE(wording::month(month(10)), u"Oct 2026"_s);
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
