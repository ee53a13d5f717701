// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/bits.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace uptake;

class TestBits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsAPlainListDoes();
    void staysClearPastItsEnd();
    void growsByPartsOfOthers();
};

void TestBits::answersAsAPlainListDoes()
{
    std::mt19937 chance(1);
    for (const size_t size : {0u, 1u, 63u, 64u, 65u, 200u}) {
        std::vector<bool> plain(size);
        Bits bits(size);
        for (size_t i = 0; i < size; ++i) {
            plain[i] = chance() % 3 == 0;
            if (plain[i])
                bits.set(i);
        }
        for (size_t i = 0; i < size; ++i)
            QCOMPARE(bits[i], bool(plain[i]));
        for (size_t first = 0; first <= size; first += 7) {
            for (size_t last = first; last <= size; ++last) {
                std::vector<size_t> expected;
                for (size_t i = first; i < last; ++i) {
                    if (plain[i])
                        expected.push_back(i);
                }
                std::vector<size_t> found;
                bits.forEach(first, last, [&](size_t at) { found.push_back(at); });
                QCOMPARE(found, expected);
                QCOMPARE(bits.count(first, last), expected.size());
            }
        }
    }
}

void TestBits::staysClearPastItsEnd()
{
    Bits bits(3);
    bits.set(2);
    bits.resize(130);
    QCOMPARE(bits.count(), 1u);
    bits.set(129);
    QVERIFY(bits[129] && !bits[128]);
}

void TestBits::growsByPartsOfOthers()
{
    std::mt19937 chance(2);
    Bits other(300);
    for (size_t i = 0; i < other.size(); ++i) {
        if (chance() % 2 == 0)
            other.set(i);
    }
    Bits bits;
    std::vector<bool> plain;
    for (int step = 0; step < 200; ++step) {
        const size_t first = chance() % other.size();
        const size_t last = first + 1 + chance() % (other.size() - first);
        bits.append(other, first, last);
        for (size_t i = first; i < last; ++i)
            plain.push_back(other[i]);
    }
    QCOMPARE(bits.size(), plain.size());
    for (size_t i = 0; i < plain.size(); ++i)
        QCOMPARE(bits[i], bool(plain[i]));
    QCOMPARE(bits.count(), size_t(std::count(plain.begin(), plain.end(), true))); // and nothing past the end
}

QTEST_GUILESS_MAIN(TestBits)
#include "tst_bits.moc"
