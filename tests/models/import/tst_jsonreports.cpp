// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/jsonreports.h"
#include "tests/support/csvtext.h"
#include "tests/support/faildevice.h"

#include <QRandomGenerator>
#include <QStringEncoder>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

/// A report of `users` users; on one line, or on five.
QByteArray report(int users, const QByteArray& lineEnd = " ")
{
    return "{\"serverId\": \"AAAA-BBBB-CCCC-DDDD\"," + lineEnd + "\"product\": \"com.example\"," + lineEnd
        + "\"sentAt\": \"2026-10-01T02:00:07Z\"," + lineEnd + "\"addonVersion\": \"2.1\"," + lineEnd
        + "\"users\": " + QByteArray::number(users) + "}";
}

/// An item a line: "3: 12 users" or "3! column".
QStringList itemsOf(std::unique_ptr<QIODevice> device)
{
    JsonReports reports(std::move(device));
    QStringList items;
    while (const auto item = valueOf(reports.next())) {
        if (const auto* read = std::get_if<ReadReport>(&*item))
            items << u"%1: %2 users"_s.arg(read->line).arg(read->report.users.value_or(-1));
        else
            items << u"%1! %2"_s.arg(std::get<Rejection>(*item).line).arg(std::get<Rejection>(*item).column);
    }
    return items;
}

} // namespace

class TestJsonReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryLayout_data();
    void readsEveryLayout();
    void readsTheSameInPiecesAsAtOnce_data();
    void readsTheSameInPiecesAsAtOnce();
    void readsTheSameInPiecesWhateverStandsThere();
    void keepsABrokenLineAsItStood();
    void saysWhichScalarStandsAmongTheReports();
    void givesUpALineBehindATextThatIsTooLong();
    void goesOnBehindALineThatIsTooLong();
    void readsMoreThanABufferHolds();
    void tellsThatTheDeviceFailed_data();
    void tellsThatTheDeviceFailed();
};

void TestJsonReports::readsEveryLayout_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("items");
    const QStringList two{u"1: 1 users"_s, u"2: 2 users"_s};
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("blank lines") << QByteArray("\n \r\n") << QStringList();
    QTest::newRow("one object") << report(1) << QStringList{u"1: 1 users"_s};
    QTest::newRow("one object over lines") << QByteArray(report(1, "\n") + "\n") << QStringList{u"1: 1 users"_s};
    QTest::newRow("one object, its brace on a line of its own")
        << report(1).replace("{", "{\n  ") << QStringList{u"1: 1 users"_s};
    QTest::newRow("a line each") << QByteArray(report(1) + "\n" + report(2) + "\n") << two;
    QTest::newRow("a line each, no end of the last") << QByteArray(report(1) + "\n" + report(2)) << two;
    QTest::newRow("a line each, CRLF") << QByteArray(report(1) + "\r\n" + report(2) + "\r\n") << two;
    QTest::newRow("blank lines between") << QByteArray("\n" + report(1) + "\n\n\n" + report(2))
                                         << QStringList{u"2: 1 users"_s, u"5: 2 users"_s};
    QTest::newRow("a mark before") << QByteArray("\xef\xbb\xbf" + report(1) + "\n" + report(2)) << two;
    QTest::newRow("a mark before a list") << QByteArray("\xef\xbb\xbf[" + report(1) + ",\n" + report(2) + "]") << two;
    const auto utf16 = [](const QByteArray& text, QStringConverter::Encoding encoding, QStringConverter::Flag mark) {
        return QByteArray(QStringEncoder(encoding, mark)(QString::fromUtf8(text)));
    };
    for (const auto& [name, encoding] : {std::pair("little", QStringConverter::Utf16LE), std::pair("big", QStringConverter::Utf16BE)}) {
        const QByteArray lines = report(1) + "\r\n" + report(2) + "\r\n";
        QTest::addRow("a line each in UTF-16, %s end first", name) << utf16(lines, encoding, QStringConverter::Flag::WriteBom) << two;
        QTest::addRow("a line each in UTF-16, %s end first, no mark", name) << utf16(lines, encoding, QStringConverter::Flag::Default) << two;
        QTest::addRow("a list over lines in UTF-16, %s end first", name)
            << utf16("[\n" + report(1, "\n") + ",\n" + report(2, "\n") + "\n]\n", encoding, QStringConverter::Flag::WriteBom)
            << QStringList{u"2: 1 users"_s, u"7: 2 users"_s};
        QTest::addRow("a scalar at the end of UTF-16, %s end first, cut", name)
            << utf16("[" + report(1) + ",\n17", encoding, QStringConverter::Flag::WriteBom).chopped(1) << QStringList{u"1: 1 users"_s, u"2! "_s};
    }
    QTest::newRow("a list") << QByteArray("[" + report(1) + ",\n" + report(2) + "]") << two;
    QTest::newRow("a list on one line") << QByteArray("[" + report(1) + "," + report(2) + "]")
                                        << QStringList{u"1: 1 users"_s, u"1: 2 users"_s};
    QTest::newRow("a list over lines") << QByteArray("[\n" + report(1, "\n") + ",\n" + report(2, "\n") + "\n]\n")
                                       << QStringList{u"2: 1 users"_s, u"7: 2 users"_s};
    QTest::newRow("an empty list") << QByteArray("[]") << QStringList();
    QTest::newRow("objects over lines") << QByteArray(report(1, "\n") + "\n" + report(2, "\n"))
                                        << QStringList{u"1: 1 users"_s, u"6: 2 users"_s};
    QTest::newRow("a broken line in the middle") << QByteArray(report(1) + "\n{\"serverId\": \"AAAA\n" + report(2))
                                                 << QStringList{u"1: 1 users"_s, u"2! "_s, u"3: 2 users"_s};
    QTest::newRow("a broken line first") << QByteArray("{\"serverId\":\n" + report(1) + "\n" + report(2))
                                         << QStringList{u"1! "_s, u"2: 1 users"_s, u"3: 2 users"_s};
    QTest::newRow("words in the middle") << QByteArray(report(1) + "\nhello\n" + report(2))
                                         << QStringList{u"1: 1 users"_s, u"2! "_s, u"3: 2 users"_s};
    QTest::newRow("a field missing in the middle")
        << QByteArray(report(1) + "\n" + report(5).replace("product", "add-on") + "\n" + report(2))
        << QStringList{u"1: 1 users"_s, u"2! product"_s, u"3: 2 users"_s};
    QTest::newRow("a bad count in a list") << QByteArray("[" + report(1) + ",\n" + report(-5) + ",\n" + report(2) + "]")
                                           << QStringList{u"1: 1 users"_s, u"2! users"_s, u"3: 2 users"_s};
    QTest::newRow("a broken object in a list")
        << QByteArray("[" + report(1) + ",\n" + report(5).replace("\"users\":", "users=") + ",\n" + report(2) + "]")
        << QStringList{u"1: 1 users"_s, u"2! "_s, u"3: 2 users"_s};
    QTest::newRow("braces and quotes in a text")
        << QByteArray("[" + report(1).replace("com.example", "}{][\\\"") + "," + report(2) + "]")
        << QStringList{u"1: 1 users"_s, u"1: 2 users"_s};
    const QStringList between{u"1: 1 users"_s, u"1! "_s, u"1: 2 users"_s};
    for (const char* stray : {"7", "null", "true", "-1.5e3", "\"a text\"", R"("{], \" [")", "hello", "}"}) {
        QTest::addRow("between reports on a line: %s", stray)
            << QByteArray("[" + report(1) + ", " + stray + " , " + report(2) + "]") << between;
    }
    QTest::newRow("words without a comma behind") << QByteArray("[" + report(1) + " hello " + report(2) + "]") << between;
    QTest::newRow("scalars around a report")
        << QByteArray("[7," + report(1) + ",8]") << QStringList{u"1! "_s, u"1: 1 users"_s, u"1! "_s};
    QTest::newRow("scalars on lines of their own")
        << QByteArray("[\n7,\r\n" + report(1) + ",\n\"never closed,\n" + report(2) + "]")
        << QStringList{u"2! "_s, u"3: 1 users"_s, u"4! "_s, u"5: 2 users"_s};
    QTest::newRow("a scalar at the end of the file") << QByteArray("[" + report(1) + ",7") << QStringList{u"1: 1 users"_s, u"1! "_s};
}

void TestJsonReports::readsEveryLayout()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, items);
    QCOMPARE(itemsOf(opened(text)), items);
}

void TestJsonReports::readsTheSameInPiecesAsAtOnce_data()
{
    readsEveryLayout_data();
}

void TestJsonReports::readsTheSameInPiecesAsAtOnce()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, items);
    QCOMPARE(itemsOf(FailDevice::make(text)), items);
    QCOMPARE(itemsOf(FailDevice::make(text, 11)), items);
}

void TestJsonReports::readsTheSameInPiecesWhateverStandsThere()
{
    static const QByteArrayList pieces{
        "{", "}", "[", "]", ",", "\"", "\\", "\n", "\r\n", " ", "a", ":", "1", report(1), report(2, "\n")};
    for (quint32 seed = 1; seed <= 40; ++seed) {
        QRandomGenerator chance(seed);
        QByteArray text;
        for (int i = chance.bounded(1, 12); i > 0; --i)
            text += pieces[chance.bounded(int(pieces.size()))];
        QVERIFY2(itemsOf(FailDevice::make(text, 13)) == itemsOf(opened(text)), qPrintable(u"seed %1"_s.arg(seed)));
    }
}

void TestJsonReports::keepsABrokenLineAsItStood()
{
    JsonReports reports(opened(report(1) + "\n{\"serverId\": 5 \r\n" + report(2)));
    valueOf(reports.next());
    const auto item = valueOf(reports.next());
    QCOMPARE(std::get<Rejection>(item.value()).raw, QByteArray("{\"serverId\": 5"));
    QVERIFY(!std::get<Rejection>(item.value()).reason.isEmpty());
}

void TestJsonReports::saysWhichScalarStandsAmongTheReports()
{
    JsonReports reports(opened("[" + report(1) + ", \"a, b\" ," + report(2) + "]"));
    valueOf(reports.next());
    const auto item = valueOf(reports.next());
    const auto& rejection = std::get<Rejection>(item.value());
    QCOMPARE(rejection.line, 1);
    QCOMPARE(rejection.value, u"\"a, b\""_s);
    QCOMPARE(rejection.raw, QByteArray("\"a, b\""));
    QVERIFY2(rejection.reason.contains(u"object"_s), qPrintable(rejection.reason));
}

void TestJsonReports::givesUpALineBehindATextThatIsTooLong()
{
    const QByteArray text = "[" + report(1) + ",\n\"" + QByteArray(qsizetype(JsonReports::largestReport) * 2, 'x') + "\"," + report(3)
        + ",\n" + report(2) + "]";
    QCOMPARE(itemsOf(opened(text)), QStringList({u"1: 1 users"_s, u"2! "_s, u"3: 2 users"_s}));
}

void TestJsonReports::goesOnBehindALineThatIsTooLong()
{
    const QByteArray text = report(1) + "\n{\"serverId\": \""
        + QByteArray(qsizetype(JsonReports::largestReport) * 2, 'x') + "\"}\n" + report(2);
    QCOMPARE(itemsOf(opened(text)), QStringList({u"1: 1 users"_s, u"2! "_s, u"3: 2 users"_s}));
}

void TestJsonReports::readsMoreThanABufferHolds()
{
    QByteArray text;
    for (int i = 1; i <= 5000; ++i)
        text += report(i) + "\n";
    const QStringList items = itemsOf(opened(text));
    QCOMPARE(items.size(), 5000);
    for (int i = 1; i <= 5000; ++i)
        QCOMPARE(items[i - 1], u"%1: %1 users"_s.arg(i));
}

void TestJsonReports::tellsThatTheDeviceFailed_data()
{
    QTest::addColumn<qint64>("at");
    QTest::newRow("at once") << qint64(0);
    QTest::newRow("in the first report") << qint64(30);
    QTest::newRow("between reports") << qint64(report(1).size() + 1);
    QTest::newRow("in the last report") << qint64(2 * report(1).size());
}

void TestJsonReports::tellsThatTheDeviceFailed()
{
    QFETCH(qint64, at);
    JsonReports reports(FailDevice::make(report(1) + "\n" + report(2) + "\n", 16, at));
    auto item = reports.next();
    while (item && *item)
        item = reports.next();
    EXPECT_ERROR(item, u"the disk is gone"_s);
}

QTEST_GUILESS_MAIN(TestJsonReports)
#include "tst_jsonreports.moc"
