// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/report.h"

#include <QTest>

using namespace uptake;

class TestServerId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAServerId_data();
    void readsAServerId();
    void readsNoServerIdWhereThereIsNone_data();
    void readsNoServerIdWhereThereIsNone();
};

void TestServerId::readsAServerId_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("as it is") << QByteArray("B8XU-91QO-FN3Y-ETQ2");
    QTest::newRow("lower case") << QByteArray("b8xu-91qo-fn3y-etq2");
    QTest::newRow("spaces around") << QByteArray(" B8XU-91QO-FN3Y-ETQ2\t\r");
}

void TestServerId::readsAServerId()
{
    QFETCH(QByteArray, text);
    QCOMPARE(normalisedServerId(text.toStdString()).value_or(""), std::string("B8XU-91QO-FN3Y-ETQ2"));
}

void TestServerId::readsNoServerIdWhereThereIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "B8XU-91QO-FN3Y", "B8XU-91QO-FN3Y-ETQ2-AAAA", "B8XU91QOFN3YETQ2", "B8XU-91QO-FN3Y-ETQ",
             "B8XU 91QO FN3Y ETQ2", "B8XU-91QO-FN3Y_ETQ2", "B8X--91QO-FN3Y-ETQ2", "B8X\xc3\x84-91QO-FN3Y-ETQ"})
        QTest::newRow(text[0] ? text : "nothing") << QByteArray(text);
}

void TestServerId::readsNoServerIdWhereThereIsNone()
{
    QFETCH(QByteArray, text);
    QVERIFY(!normalisedServerId(text.toStdString()));
}

QTEST_GUILESS_MAIN(TestServerId)
#include "tst_serverid.moc"
