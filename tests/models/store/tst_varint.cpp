// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/varint.h"

#include <QTest>

#include <limits>
#include <string_view>
#include <vector>

using namespace uptake;

namespace {

/// The numbers in `bytes`, up to where they are damaged.
std::vector<quint64> numbersIn(const QByteArray& bytes)
{
    VarintReader reader(std::string_view(bytes.constData(), size_t(bytes.size())));
    std::vector<quint64> numbers;
    while (const auto number = reader.next())
        numbers.push_back(*number);
    return numbers;
}

} // namespace

class TestVarint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote();
    void keepsToTheLayoutOfTheStore_data();
    void keepsToTheLayoutOfTheStore();
    void endsAtDamagedBytes_data();
    void endsAtDamagedBytes();
};

void TestVarint::readsWhatItWrote()
{
    const std::vector<quint64> numbers{
        0, 1, 127, 128, 300, 16383, 16384, 1'000'000'000'000, std::numeric_limits<quint64>::max(), 0};
    QByteArray bytes;
    for (const quint64 number : numbers)
        appendVarint(bytes, number);
    QCOMPARE(numbersIn(bytes), numbers);
}

void TestVarint::keepsToTheLayoutOfTheStore_data()
{
    QTest::addColumn<quint64>("number");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("0") << quint64(0) << QByteArray("00");
    QTest::newRow("127") << quint64(127) << QByteArray("7f");
    QTest::newRow("128") << quint64(128) << QByteArray("8001");
    QTest::newRow("300") << quint64(300) << QByteArray("ac02");
}

void TestVarint::keepsToTheLayoutOfTheStore()
{
    QFETCH(quint64, number);
    QFETCH(QByteArray, hex);
    QByteArray bytes;
    appendVarint(bytes, number);
    QCOMPARE(bytes.toHex(), hex);
}

void TestVarint::endsAtDamagedBytes_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << QByteArray("") << 0;
    QTest::newRow("cut") << QByteArray("0580") << 1;
    QTest::newRow("never ends") << QByteArray("05ffffffffffffffffffffffff") << 1;
}

void TestVarint::endsAtDamagedBytes()
{
    QFETCH(QByteArray, hex);
    QFETCH(int, count);
    QCOMPARE(int(numbersIn(QByteArray::fromHex(hex)).size()), count);
}

QTEST_GUILESS_MAIN(TestVarint)
#include "tst_varint.moc"
