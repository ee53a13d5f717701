// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/installationlist.h"
#include "tests/support/expectedmacros.h"
#include "tests/support/factsfixture.h"

#include <QAbstractItemModelTester>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

/// Says stop from the `m_left`th look on.
class Stopping final : public Progress
{
public:
    explicit Stopping(int left)
        : m_left(left)
    {
    }
    bool report(qint64, qint64) override { return m_left-- > 0; }

private:
    int m_left;
};

std::shared_ptr<const InstallationList> listOf(const std::shared_ptr<const Facts>& facts,
    const Selection& selection = {}, const std::optional<std::vector<InstallationId>>& only = {})
{
    NoProgress progress;
    return valueOf(makeInstallationList(facts, Subset(*facts, selection), only, progress));
}

QString idsOf(const InstallationList& list, const LineOrder& order)
{
    QStringList ids;
    for (const quint32 line : order)
        ids << list.text(line, InstallationColumn::ServerId);
    return ids.join(u' ');
}

LineOrder by(const InstallationList& list, InstallationColumn column, Qt::SortOrder order = Qt::AscendingOrder)
{
    NoProgress progress;
    return valueOf(sortedLines(list, column, order, progress));
}

} // namespace

class TestInstallationList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsTheNewestReportAndTheLicenceOfEach();
    void sortsNumbersAsNumbersAndAbsentOnesLast_data();
    void sortsNumbersAsNumbersAndAbsentOnesLast();
    void filtersByEveryWord_data();
    void filtersByEveryWord();
    void showsOnlyASetThatWasAskedFor();
    void aManyLinesAreSortedAsFewAre();
    void stopsWhenItIsToldTo();
    void csvRunsNoFormula();
    void theModelIsSound();

private:
    std::shared_ptr<const Facts> m_facts;
};

void TestInstallationList::init()
{
    FactsFixture fixture;
    fixture.add(
        Licensed{.number = u"SEN-10"_s, .company = u"=Alder, Inc"_s, .capacity = 100, .hosting = u"Data Center"_s});
    fixture.add(Licensed{.number = u"SEN-20"_s, .company = u"Birch"_s});
    fixture.add(
        Sent{.from = u"A"_s, .on = u"2026-05-10"_s, .version = u"2.9"_s, .entitlement = u"SEN-10"_s, .users = 900});
    fixture.add(
        Sent{.from = u"A"_s, .on = u"2026-06-10"_s, .version = u"2.10"_s, .entitlement = u"SEN-10"_s, .users = 1000});
    fixture.add(Sent{.from = u"B"_s, .on = u"2026-06-11"_s, .version = u"2.9"_s, .entitlement = u"20"_s, .users = 9});
    fixture.add(Sent{.from = u"C"_s, .on = u"2026-04-01"_s, .version = u"3.0"_s});
    m_facts = fixture.build();
}

void TestInstallationList::tellsTheNewestReportAndTheLicenceOfEach()
{
    const auto list = listOf(m_facts);
    QCOMPARE(list->lines.size(), size_t(3));
    const auto text = [&](InstallationColumn column) { return list->text(0, column); };
    QCOMPARE(text(InstallationColumn::ServerId), u"A"_s);
    QCOMPARE(text(InstallationColumn::Organisation), u"=Alder, Inc"_s);
    QCOMPARE(text(InstallationColumn::Licence), u"SEN-10"_s);
    QCOMPARE(text(InstallationColumn::Version), u"2.10"_s);
    QCOMPARE(list->value(0, InstallationColumn::Users), QVariant(1000));
    QCOMPARE(list->value(0, InstallationColumn::FirstReport), QVariant(u"2026-05-10"_s));
    QCOMPARE(list->value(0, InstallationColumn::LastReport), QVariant(u"2026-06-10"_s));
    QCOMPARE(list->value(0, InstallationColumn::Reports), QVariant(2));
    QCOMPARE(text(InstallationColumn::Hosting), u"Data Center"_s);
    QCOMPARE(list->value(2, InstallationColumn::Licence), QVariant());
    QCOMPARE(list->value(2, InstallationColumn::Users), QVariant());
}

void TestInstallationList::sortsNumbersAsNumbersAndAbsentOnesLast_data()
{
    QTest::addColumn<InstallationColumn>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("ids");
    QTest::newRow("users") << InstallationColumn::Users << Qt::AscendingOrder << u"B A C"_s;
    QTest::newRow("users, most first: absent is not the most")
        << InstallationColumn::Users << Qt::DescendingOrder << u"A B C"_s;
    QTest::newRow("2.10 is newer than 2.9") << InstallationColumn::Version << Qt::AscendingOrder << u"B A C"_s;
    QTest::newRow("organisation") << InstallationColumn::Organisation << Qt::AscendingOrder << u"A B C"_s;
    QTest::newRow("organisation, none last") << InstallationColumn::Organisation << Qt::DescendingOrder << u"B A C"_s;
    QTest::newRow("newest report first") << InstallationColumn::LastReport << Qt::DescendingOrder << u"B A C"_s;
}

void TestInstallationList::sortsNumbersAsNumbersAndAbsentOnesLast()
{
    QFETCH(InstallationColumn, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(QString, ids);
    const auto list = listOf(m_facts);
    QCOMPARE(idsOf(*list, by(*list, column, order)), ids);
}

void TestInstallationList::filtersByEveryWord_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("ids");
    QTest::newRow("nothing") << u"  "_s << u"A B C"_s;
    QTest::newRow("organisation, any case") << u"ALDER"_s << u"A"_s;
    QTest::newRow("licence") << u"sen-20"_s << u"B"_s;
    QTest::newRow("version") << u"2.9"_s << u"B"_s;
    QTest::newRow("two words") << u"2. birch"_s << u"B"_s;
    QTest::newRow("two words that never meet") << u"alder birch"_s << u""_s;
}

void TestInstallationList::filtersByEveryWord()
{
    QFETCH(QString, words);
    QFETCH(QString, ids);
    const auto list = listOf(m_facts);
    NoProgress progress;
    QCOMPARE(
        idsOf(*list, valueOf(filteredLines(*list, by(*list, InstallationColumn::ServerId), words, progress))), ids);
}

void TestInstallationList::showsOnlyASetThatWasAskedFor()
{
    QCOMPARE(listOf(m_facts, {}, std::vector{InstallationId{2}, InstallationId{1}})->lines.size(), size_t(2));
    Selection server;
    server.hostings << u"Data Center"_s;
    QCOMPARE(listOf(m_facts, server)->lines.size(), size_t(1));
}

void TestInstallationList::aManyLinesAreSortedAsFewAre()
{
    FactsFixture fixture;
    for (int i = 0; i < 20'000; ++i)
        fixture.add(Sent{.from = u"S%1"_s.arg(i, 5, 10, QLatin1Char('0')), .users = (i * 7919LL) % 20'000});
    const auto facts = fixture.build();
    const auto list = listOf(facts);
    const LineOrder order = by(*list, InstallationColumn::Users);
    for (size_t i = 0; i < order.size(); ++i)
        QCOMPARE(list->value(order[i], InstallationColumn::Users).toLongLong(), qint64(i));
}

void TestInstallationList::stopsWhenItIsToldTo()
{
    Stopping never(0);
    const auto made = makeInstallationList(m_facts, Subset(*m_facts, {}), std::nullopt, never);
    QVERIFY(!made && made.error().kind == Error::Kind::Cancelled);
    const auto list = listOf(m_facts);
    for (const int looks : {0, 1}) {
        Stopping soon(looks);
        QVERIFY(!sortedLines(*list, InstallationColumn::Users, Qt::AscendingOrder, soon));
    }
    Stopping now(0);
    QVERIFY(!filteredLines(*list, by(*list, InstallationColumn::Users), u"a"_s, now));
}

void TestInstallationList::csvRunsNoFormula()
{
    const auto list = listOf(m_facts);
    const std::vector columns{InstallationColumn::ServerId, InstallationColumn::Organisation, InstallationColumn::Users,
        InstallationColumn::LastReport};
    QCOMPARE(installationsCsv(*list, by(*list, InstallationColumn::ServerId), columns),
        "Server ID,Organisation,Users,Last report\r\nA,\"'=Alder, "
        "Inc\",1000,2026-06-10\r\nB,Birch,9,2026-06-11\r\nC,,,2026-04-01\r\n");
    QCOMPARE(installationsText(*list, {1}, {InstallationColumn::ServerId, InstallationColumn::Users}),
        u"Server ID\tUsers\nB\t9"_s);
}

void TestInstallationList::theModelIsSound()
{
    InstallationModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto list = listOf(m_facts);
    model.show(list, by(*list, InstallationColumn::ServerId, Qt::DescendingOrder));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.installation(0).serverId, u"C"_s);
    QCOMPARE(model.index(0, int(InstallationColumn::Licence)).data().toString(), u"\u2013"_s);
}

QTEST_GUILESS_MAIN(TestInstallationList)
#include "tst_installationlist.moc"
