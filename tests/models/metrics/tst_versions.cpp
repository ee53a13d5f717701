// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/versions.h"
#include "tests/support/factsfixture.h"

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

/// "2.10 2": version and installations, a line each.
QStringList described(const std::vector<VersionShare>& shares)
{
    QStringList lines;
    for (const VersionShare& share : shares)
        lines << u"%1 %2"_s.arg(share.version).arg(share.installations);
    return lines;
}

VersionTable tableOf(const QStringList& versions, VersionDetail detail)
{
    FactsFixture fixture;
    int number = 0;
    for (const QString& version : versions)
        fixture.add(Sent{.from = u"S%1"_s.arg(++number), .version = version, .host = version});
    const auto facts = fixture.build();
    return versionShares(Subset(*facts, {}), month(u"2026-05"_s), detail);
}

} // namespace

class TestVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheNewestVersionFirst_data();
    void listsTheNewestVersionFirst();
    void givesSharesOfAllThatReport();
    void countsAnInstallationOnceAtItsLastVersion();
    void knowsNoVersionsInAMonthWithoutReports();
};

void TestVersions::listsTheNewestVersionFirst_data()
{
    QTest::addColumn<QStringList>("installed");
    QTest::addColumn<QStringList>("merged");
    QTest::addColumn<QStringList>("full");
    QTest::newRow("numbers, not letters") << QStringList{u"2.9"_s, u"2.10"_s} << QStringList{u"2.10 1"_s, u"2.9 1"_s}
                                          << QStringList{u"2.10 1"_s, u"2.9 1"_s};
    QTest::newRow("major before minor") << QStringList{u"2.99"_s, u"3.0"_s} << QStringList{u"3.0 1"_s, u"2.99 1"_s}
                                        << QStringList{u"3.0 1"_s, u"2.99 1"_s};
    QTest::newRow("major.minor are merged")
        << QStringList{u"2.1.0"_s, u"2.1.9"_s, u"2.1.10"_s, u"2.2.0"_s} << QStringList{u"2.2 1"_s, u"2.1 3"_s}
        << QStringList{u"2.2.0 1"_s, u"2.1.10 1"_s, u"2.1.9 1"_s, u"2.1.0 1"_s};
    QTest::newRow("a pre-release below its release") << QStringList{u"2.1.0"_s,
        u"2.1.0-beta1"_s} << QStringList{u"2.1 2"_s} << QStringList{u"2.1.0 1"_s, u"2.1.0-beta1 1"_s};
    QTest::newRow("a pre-release of the next minor")
        << QStringList{u"2.1.5"_s, u"2.2.0-rc1"_s, u"2.2.0"_s} << QStringList{u"2.2 2"_s, u"2.1 1"_s}
        << QStringList{u"2.2.0 1"_s, u"2.2.0-rc1 1"_s, u"2.1.5 1"_s};
    QTest::newRow("one version of many") << QStringList{u"2.1"_s, u"2.1"_s, u"2.1"_s} << QStringList{u"2.1 3"_s}
                                         << QStringList{u"2.1 3"_s};
}

void TestVersions::listsTheNewestVersionFirst()
{
    QFETCH(QStringList, installed);
    QFETCH(QStringList, merged);
    QFETCH(QStringList, full);
    const VersionTable byMinor = tableOf(installed, VersionDetail::MajorMinor);
    QCOMPARE(described(byMinor.addon), merged);
    QCOMPARE(described(byMinor.host), merged);
    const VersionTable whole = tableOf(installed, VersionDetail::Full);
    QCOMPARE(described(whole.addon), full);
    QCOMPARE(described(whole.host), full);
}

void TestVersions::givesSharesOfAllThatReport()
{
    FactsFixture fixture;
    fixture.add(Sent{.from = u"A"_s, .version = u"2.0"_s, .host = u"7.19"_s});
    for (const QString& server : {u"B"_s, u"C"_s, u"D"_s})
        fixture.add(Sent{.from = server, .version = u"1.0"_s});
    const auto facts = fixture.build();
    const VersionTable table = versionShares(Subset(*facts, {}), month(u"2026-05"_s));
    QCOMPARE(table.reportingInstallations, 4);
    QCOMPARE(table.addon[0].share, .25);
    QCOMPARE(table.addon[1].share, .75);
    QCOMPARE(described(table.host), QStringList{u"7.19 1"_s});
    QCOMPARE(table.host[0].share, .25); // three do not tell their host
}

void TestVersions::countsAnInstallationOnceAtItsLastVersion()
{
    FactsFixture fixture;
    fixture.add(Sent{.on = u"2026-05-20"_s, .version = u"1.1"_s})
        .add(Sent{.on = u"2026-05-01"_s, .version = u"1.0"_s})
        .add(Sent{.on = u"2026-06-01"_s, .version = u"1.2"_s});
    const auto facts = fixture.build();
    QCOMPARE(described(versionShares(Subset(*facts, {}), month(u"2026-05"_s)).addon), QStringList{u"1.1 1"_s});
}

void TestVersions::knowsNoVersionsInAMonthWithoutReports()
{
    FactsFixture fixture;
    const auto facts = fixture.add(Sent{}).build();
    const VersionTable table = versionShares(Subset(*facts, {}), month(u"2026-04"_s));
    QCOMPARE(int(table.completeness), int(Completeness::Missing));
    QVERIFY(table.addon.empty());
}

QTEST_GUILESS_MAIN(TestVersions)
#include "tst_versions.moc"
