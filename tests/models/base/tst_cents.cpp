// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/cents.h"

#include <QTest>

using namespace uptake;

class TestCents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnAmount_data();
    void readsAnAmount();
    void guessesNothing_data();
    void guessesNothing();
    void addsUpExactly();
};

void TestCents::readsAnAmount_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("cents");
    QTest::newRow("whole dollars") << QByteArray("12") << qint64(1200);
    QTest::newRow("one decimal") << QByteArray("12.3") << qint64(1230);
    QTest::newRow("two decimals") << QByteArray("12.34") << qint64(1234);
    QTest::newRow("a refund") << QByteArray("-12.34") << qint64(-1234);
    QTest::newRow("plus") << QByteArray("+5") << qint64(500);
    QTest::newRow("nothing") << QByteArray("0.00") << qint64(0);
    QTest::newRow("cents alone") << QByteArray(".5") << qint64(50);
    QTest::newRow("a point at the end") << QByteArray("5.") << qint64(500);
    QTest::newRow("dollars with their sign") << QByteArray("$1,234.50") << qint64(123450);
    QTest::newRow("a refund in dollars") << QByteArray("-$1.00") << qint64(-100);
    QTest::newRow("millions") << QByteArray("1,234,567.89") << qint64(123456789);
    QTest::newRow("rounded down") << QByteArray("1.234") << qint64(123);
    QTest::newRow("rounded up") << QByteArray("1.235") << qint64(124);
    QTest::newRow("rounded away from zero") << QByteArray("-1.235") << qint64(-124);
    QTest::newRow("rounded into the dollars") << QByteArray("0.999") << qint64(100);
    QTest::newRow("a long fraction") << QByteArray("0.1049999999") << qint64(10);
}

void TestCents::readsAnAmount()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, cents);
    QCOMPARE(centsFromText(text.toStdString()), std::optional(Cents{cents}));
}

void TestCents::guessesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "-", "$", ".", "12,34", "1.234,50", "12 dollars", "12€", "1e3", "--5", "5-", "1.2.3",
             "1,2345", "NaN", "99999999999999999999"})
        QTest::newRow(text[0] ? text : "nothing") << QByteArray(text);
}

void TestCents::guessesNothing()
{
    QFETCH(QByteArray, text);
    QVERIFY(!centsFromText(text.toStdString()));
}

void TestCents::addsUpExactly()
{
    Cents sum;
    for (int i = 0; i < 1000; ++i)
        sum += *centsFromText("0.10");
    QCOMPARE(sum, Cents{10000});
    QCOMPARE(sum.inDollars(), 100.0);
}

QTEST_GUILESS_MAIN(TestCents)
#include "tst_cents.moc"
