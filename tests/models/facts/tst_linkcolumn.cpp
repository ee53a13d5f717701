// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/codecolumn.h"
#include "models/facts/linkcolumn.h"

#include <QTest>

#include <random>

using namespace uptake;

class TestLinkColumn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheUsualOneFromOthersAndFromNone();
    void growsByPartsOfAnother();
    void codesKeepTheirValuesHoweverManyThereAre_data();
    void codesKeepTheirValuesHoweverManyThereAre();
};

void TestLinkColumn::tellsTheUsualOneFromOthersAndFromNone()
{
    LinkColumn links;
    links.append(7, 7);
    links.append(none, 7);
    links.append(9, 7);
    links.append(none, none);
    QCOMPARE(links.size(), 4u);
    QCOMPARE(links(0, 7), 7u);
    QCOMPARE(links(1, 7), none);
    QCOMPARE(links(2, 7), 9u);
    QVERIFY(links.isOther(2) && !links.isOther(0) && !links.isOther(1));
    QCOMPARE(links(3, none), none);
    QVERIFY(links.isSound());
}

void TestLinkColumn::growsByPartsOfAnother()
{
    std::mt19937 chance(1);
    LinkColumn other;
    for (int i = 0; i < 300; ++i)
        other.append(chance() % 3 == 0 ? none : quint32(chance() % 3), 1);
    LinkColumn links;
    std::vector<quint32> plain;
    for (int step = 0; step < 100; ++step) {
        const auto first = Row(chance() % other.size());
        const auto last = Row(first + 1 + chance() % (other.size() - first));
        links.append(other, {first, last});
        for (Row row = first; row < last; ++row)
            plain.push_back(other(row, 1));
    }
    QCOMPARE(links.size(), plain.size());
    for (Row row = 0; row < plain.size(); ++row)
        QCOMPARE(links(row, 1), plain[row]);
    QVERIFY(links.isSound());
}

void TestLinkColumn::codesKeepTheirValuesHoweverManyThereAre_data()
{
    QTest::addColumn<quint32>("largest");
    for (const quint32 largest : {0u, 65534u, 65535u, 65536u, 70000u})
        QTest::addRow("up to %u", largest) << largest;
}

void TestLinkColumn::codesKeepTheirValuesHoweverManyThereAre()
{
    QFETCH(quint32, largest);
    const CodeColumn codes(std::vector<quint32>{0, largest, none});
    QCOMPARE(codes.size(), 3u);
    QCOMPARE(codes[0], 0u);
    QCOMPARE(codes[1], largest);
    QCOMPARE(codes[2], none);
    QVERIFY(codes.isBelow(largest + 1));
    QVERIFY(!codes.isBelow(largest));
}

QTEST_GUILESS_MAIN(TestLinkColumn)
#include "tst_linkcolumn.moc"
