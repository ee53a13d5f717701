// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/bits.h"

#include <QTest>

#include <random>

using namespace uptake;

class TestBits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsAPlainListDoes();
    void staysClearPastItsEnd();
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

QTEST_GUILESS_MAIN(TestBits)
#include "tst_bits.moc"
