// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/textmap.h"

#include <QTest>

#include <map>
#include <random>

using namespace uptake;

class TestTextMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWhenEmpty();
    void keepsTheFirstValue();
    void tellsTextsApartThatShareABeginning();
    void answersAsAMapDoes();
};

void TestTextMap::findsNothingWhenEmpty()
{
    TextMap<int> map;
    QVERIFY(!map.find("a"));
    QVERIFY(!map.find(""));
    QCOMPARE(map.size(), size_t(0));
}

void TestTextMap::keepsTheFirstValue()
{
    TextMap<int> map;
    QCOMPARE(map.emplace("a", 1), 1);
    QCOMPARE(map.emplace("a", 2), 1);
    QCOMPARE(map.size(), size_t(1));
    *map.find("a") = 3;
    QCOMPARE(*map.find("a"), 3);
}

void TestTextMap::tellsTextsApartThatShareABeginning()
{
    TextMap<int> map;
    map.emplace("", 0);
    map.emplace("a", 1);
    map.emplace("ab", 2);
    map.emplace(std::string_view("a\0b", 3), 3);
    QCOMPARE(*map.find(""), 0);
    QCOMPARE(*map.find("a"), 1);
    QCOMPARE(*map.find("ab"), 2);
    QCOMPARE(*map.find(std::string_view("a\0b", 3)), 3);
    QVERIFY(!map.find("b"));
}

void TestTextMap::answersAsAMapDoes()
{
    std::mt19937 random{7};
    TextMap<unsigned> map;
    std::map<std::string, unsigned> expected;
    for (unsigned i = 0; i < 50'000; ++i) {
        const std::string text = std::to_string(random() % 20'000) + std::string(random() % 3, 'x');
        map.emplace(text, i);
        expected.emplace(text, i);
    }
    QCOMPARE(map.size(), expected.size());
    for (const auto& [text, value] : expected) {
        const unsigned* found = map.find(text);
        QVERIFY2(found, text.c_str());
        QCOMPARE(*found, value);
    }
    unsigned long long sum = 0;
    map.forEachValue([&sum](unsigned value) { sum += value; });
    for (const auto& [text, value] : expected)
        sum -= value;
    QCOMPARE(sum, 0ULL);
}

QTEST_APPLESS_MAIN(TestTextMap)
#include "tst_textmap.moc"
