// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/dates.h"

#include <QTest>

using namespace uptake;
using namespace Qt::StringLiterals;

class TestDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsADay_data();
    void readsADay();
    void readsNoDayWhereThereIsNone_data();
    void readsNoDayWhereThereIsNone();
    void readsATime_data();
    void readsATime();
    void readsNoTimeWhereThereIsNone_data();
    void readsNoTimeWhereThereIsNone();
    void tellsTheDayOfASecond_data();
    void tellsTheDayOfASecond();
    void knowsFirstAndLastDayOfAMonth_data();
    void knowsFirstAndLastDayOfAMonth();
    void readsAndWritesMonths_data();
    void readsAndWritesMonths();
    void numbersMonthsWithoutGaps();
    void writesATimeAsItReadsIt();
};

void TestDates::readsADay_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("date") << QByteArray("2026-03-07") << QDate(2026, 3, 7);
    QTest::newRow("date and time") << QByteArray("2026-03-07T23:59:59.999Z") << QDate(2026, 3, 7);
    QTest::newRow("date, space and time") << QByteArray("2026-03-07 23:59") << QDate(2026, 3, 7);
    QTest::newRow("time with an offset: the UTC day") << QByteArray("2026-10-01T00:30:00+02:00") << QDate(2026, 9, 30);
    QTest::newRow("leap day") << QByteArray("2024-02-29") << QDate(2024, 2, 29);
    QTest::newRow("of long ago") << QByteArray("0001-01-01") << QDate(1, 1, 1);
}

void TestDates::readsADay()
{
    QFETCH(QByteArray, text);
    QFETCH(QDate, date);
    const auto read = dayFromText(text.toStdString());
    QVERIFY(read);
    QCOMPARE(dateOf(*read), date);
    QCOMPARE(dayOf(date), *read);
}

void TestDates::readsNoDayWhereThereIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "2026", "2026-03", "2026-3-7", "07/03/2026", "2026/03/07", "2026-02-29", "2026-13-01",
             "2026-00-10", "2026-01-00", "2026-03-07x", "20260307", "2026-03-0a", "+026-03-07"})
        QTest::newRow(text[0] ? text : "nothing") << QByteArray(text);
}

void TestDates::readsNoDayWhereThereIsNone()
{
    QFETCH(QByteArray, text);
    QVERIFY(!dayFromText(text.toStdString()));
}

void TestDates::readsATime_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("UTC") << QByteArray("2026-10-01T02:00:07Z") << u"2026-10-01T02:00:07Z"_s;
    QTest::newRow("without a zone") << QByteArray("2026-10-01T02:00:07") << u"2026-10-01T02:00:07Z"_s;
    QTest::newRow("with a space") << QByteArray("2026-10-01 02:00:07Z") << u"2026-10-01T02:00:07Z"_s;
    QTest::newRow("without seconds") << QByteArray("2026-10-01T02:00Z") << u"2026-10-01T02:00:00Z"_s;
    QTest::newRow("with a fraction") << QByteArray("2026-10-01T02:00:07.999Z") << u"2026-10-01T02:00:07Z"_s;
    QTest::newRow("east") << QByteArray("2026-10-01T01:00:00+02:00") << u"2026-09-30T23:00:00Z"_s;
    QTest::newRow("west") << QByteArray("2026-12-31T23:30:00-0130") << u"2027-01-01T01:00:00Z"_s;
    QTest::newRow("hours alone") << QByteArray("2026-10-01T02:00:00+02") << u"2026-10-01T00:00:00Z"_s;
    QTest::newRow("leap second") << QByteArray("2016-12-31T23:59:60Z") << u"2016-12-31T23:59:59Z"_s;
    QTest::newRow("before 1970") << QByteArray("1969-12-31T23:59:59Z") << u"1969-12-31T23:59:59Z"_s;
}

void TestDates::readsATime()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, utc);
    const auto read = secondsFromText(text.toStdString());
    QVERIFY(read);
    QCOMPARE(timestampToText(*read), utc);
}

void TestDates::readsNoTimeWhereThereIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "2026-10-01", "2026-10-01T", "2026-10-01T24:00:00Z", "2026-10-01T02:60:00Z",
             "2026-10-01T02:00:61Z", "2026-10-01T2:00", "2026-10-01T02-00", "2026-02-30T02:00:00Z",
             "2026-10-01T02:00:00 PM", "2026-10-01T02:00:00+99:00", "2026-10-01T02:00:00+2"})
        QTest::newRow(text[0] ? text : "nothing") << QByteArray(text);
}

void TestDates::readsNoTimeWhereThereIsNone()
{
    QFETCH(QByteArray, text);
    QVERIFY(!secondsFromText(text.toStdString()));
}

void TestDates::tellsTheDayOfASecond_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QDate>("date");
    QTest::newRow("the epoch") << qint64(0) << QDate(1970, 1, 1);
    QTest::newRow("the day's last second") << qint64(86399) << QDate(1970, 1, 1);
    QTest::newRow("the next day") << qint64(86400) << QDate(1970, 1, 2);
    QTest::newRow("the second before the epoch") << qint64(-1) << QDate(1969, 12, 31);
    QTest::newRow("a day before the epoch") << qint64(-86400) << QDate(1969, 12, 31);
}

void TestDates::tellsTheDayOfASecond()
{
    QFETCH(qint64, seconds);
    QFETCH(QDate, date);
    QCOMPARE(dateOf(dayOfSeconds(seconds)), date);
    QCOMPARE(dayOfSeconds(secondsOfDay(dayOf(date))), dayOf(date));
}

void TestDates::knowsFirstAndLastDayOfAMonth_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("31 days") << QDate(2026, 12, 1) << QDate(2026, 12, 31);
    QTest::newRow("30 days") << QDate(2026, 4, 1) << QDate(2026, 4, 30);
    QTest::newRow("February") << QDate(2026, 2, 1) << QDate(2026, 2, 28);
    QTest::newRow("February of a leap year") << QDate(2024, 2, 1) << QDate(2024, 2, 29);
}

void TestDates::knowsFirstAndLastDayOfAMonth()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QCOMPARE(dateOf(firstDayOf(monthOf(last))), first);
    QCOMPARE(dateOf(lastDayOf(monthOf(first))), last);
}

void TestDates::readsAndWritesMonths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isMonth");
    for (const QString& text : {u"2026-10"_s, u"2026-01"_s, u"0999-12"_s})
        QTest::newRow(qPrintable(text)) << text << true;
    for (const QString& text : {u"2026-13"_s, u"2026-00"_s, u"2026-1"_s, u"2026"_s, u"2026-10-01"_s, u"10-2026"_s,
             u"0000-01"_s, u" 2026-10"_s, u""_s})
        QTest::newRow(qPrintable(u"no month: "_s + text)) << text << false;
}

void TestDates::readsAndWritesMonths()
{
    QFETCH(QString, text);
    QFETCH(bool, isMonth);
    const auto read = monthFromText(text);
    QCOMPARE(read.has_value(), isMonth);
    if (read)
        QCOMPARE(toText(*read), text);
}

void TestDates::numbersMonthsWithoutGaps()
{
    const Month january = monthOf(QDate(2026, 1, 15));
    QCOMPARE(monthNumber(january), monthNumber(monthOf(QDate(2025, 12, 31))) + 1);
    for (int i = 0; i < 24; ++i)
        QVERIFY(monthFromNumber(monthNumber(january) + i) == january + std::chrono::months{i});
}

void TestDates::writesATimeAsItReadsIt()
{
    for (const qint64 seconds : {qint64(0), qint64(1790820007), qint64(951782400)})
        QCOMPARE(secondsFromText(timestampToText(seconds).toStdString()), std::optional(seconds));
}

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
