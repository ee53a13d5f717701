// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/csvreader.h"
#include "tests/support/csvtext.h"
#include "tests/support/faildevice.h"

#include <QRandomGenerator>
#include <QStringEncoder>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

/// A row a line: "2: field|field", or "2! the line" where it is broken.
QStringList rowsOf(std::unique_ptr<QIODevice> device)
{
    CsvReader csv(std::move(device));
    QStringList rows;
    while (const CsvRow* row = valueOf(csv.next())) {
        QStringList fields;
        for (const std::string_view field : row->fields)
            fields << textOf(field);
        const QString raw = QString::fromUtf8(row->raw.data(), qsizetype(row->raw.size()));
        rows << QString::number(row->line) + (row->broken.isEmpty() ? u": "_s + fields.join(u'|') : u"! "_s + raw);
    }
    return rows;
}

QByteArray encoded(const QString& text, QStringConverter::Encoding encoding, QStringConverter::Flag flag)
{
    QStringEncoder encoder(encoding, flag);
    return encoder(text);
}

/// Text made of what a CSV reader can stumble over.
QString randomText(quint32 seed)
{
    static const QStringList pieces{u"a"_s, u"b"_s, u","_s, u","_s, u"\""_s, u"\""_s, u"\"\""_s, u"\n"_s, u"\r\n"_s,
        u"\r"_s, u";"_s, u" "_s, u"\u00e9"_s, u"\U0001f600"_s};
    QRandomGenerator chance(seed);
    QString text = u"h,i\n"_s;
    for (int i = chance.bounded(1, 40); i > 0; --i)
        text += pieces[chance.bounded(int(pieces.size()))];
    return text;
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRowsAndTheirLines_data();
    void readsRowsAndTheirLines();
    void givesUpOneLineOnlyWhereQuotingIsBroken_data();
    void givesUpOneLineOnlyWhereQuotingIsBroken();
    void saysWhereTheQuotingIsBroken();
    void readsEveryEncodingAlike_data();
    void readsEveryEncodingAlike();
    void readsWindowsBytesAsTheyWereMeant();
    void readsTheSameInPiecesAsAtOnce_data();
    void readsTheSameInPiecesAsAtOnce();
    void readsTheSameInPiecesWhateverStandsThere();
    void tellsThatTheDeviceFailed_data();
    void tellsThatTheDeviceFailed();
    void goesOnBehindALineThatIsTooLong();
    void goesOnBehindAQuoteThatNeverCloses();
    void findsTheSeparatorBehindALongQuotedField();
    void readsNothingFromAnEmptyFile();
};

void TestCsvReader::readsRowsAndTheirLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << QStringList{u"1: a|b"_s, u"2: 1|2"_s};
    QTest::newRow("no line end at the end") << QByteArray("a,b\n1,2") << QStringList{u"1: a|b"_s, u"2: 1|2"_s};
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << QStringList{u"1: a|b"_s, u"2: 1|2"_s};
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r3,4") << QStringList{u"1: a|b"_s, u"2: 1|2"_s, u"3: 3|4"_s};
    QTest::newRow("empty fields") << QByteArray("a,b,c\n,,\n1,,\n")
                                  << QStringList{u"1: a|b|c"_s, u"2: ||"_s, u"3: 1||"_s};
    QTest::newRow("blank lines") << QByteArray("\n\na,b\n\n   \n1,2\n\n") << QStringList{u"3: a|b"_s, u"6: 1|2"_s};
    QTest::newRow("quoted separator") << QByteArray("a,\"b,c\"\n") << QStringList{u"1: a|b,c"_s};
    QTest::newRow("quoted newline") << QByteArray("a,\"b\nc\"\nd,e\n") << QStringList{u"1: a|b\nc"_s, u"3: d|e"_s};
    QTest::newRow("quoted CRLF") << QByteArray("a,\"b\r\nc\"\r\nd,e\r\n") << QStringList{u"1: a|b\r\nc"_s, u"3: d|e"_s};
    QTest::newRow("quoted CR") << QByteArray("a,\"b\rc\"\rd,e\r") << QStringList{u"1: a|b\rc"_s, u"3: d|e"_s};
    QTest::newRow("every line end in quotes")
        << QByteArray("a,\"b\r\n\r\nc\n\rd\"\ne,f\n") << QStringList{u"1: a|b\r\n\r\nc\n\rd"_s, u"6: e|f"_s};
    QTest::newRow("doubled quotes") << QByteArray("\"say \"\"hi\"\" now\",b\n")
                                    << QStringList{u"1: say \"hi\" now|b"_s};
    QTest::newRow("nothing but a quote") << QByteArray("\"\"\"\",b\n") << QStringList{u"1: \"|b"_s};
    QTest::newRow("quoted nothing") << QByteArray("\"\",b\n") << QStringList{u"1: |b"_s};
    QTest::newRow("doubled quotes in two fields")
        << QByteArray("\"a\"\"\",\"\"\"b\"\n") << QStringList{u"1: a\"|\"b"_s};
    QTest::newRow("a quote inside an unquoted field") << QByteArray("5\" disk,b\n") << QStringList{u"1: 5\" disk|b"_s};
    QTest::newRow("spaces behind a closing quote") << QByteArray("\"a\"  ,\"b\" \n") << QStringList{u"1: a|b"_s};
    QTest::newRow("semicolons") << QByteArray("a;b\n1,5;2\n") << QStringList{u"1: a|b"_s, u"2: 1,5|2"_s};
    QTest::newRow("tabs") << QByteArray("a\tb\n1\t2\n") << QStringList{u"1: a|b"_s, u"2: 1|2"_s};
    QTest::newRow("bars") << QByteArray("a|b\n1|2,3\n") << QStringList{u"1: a|b"_s, u"2: 1|2,3"_s};
    QTest::newRow("commas in quotes are not counted")
        << QByteArray("\"a,b,c\";d\n1;2\n") << QStringList{u"1: a,b,c|d"_s, u"2: 1|2"_s};
    QTest::newRow("commas in quotes over lines are not counted")
        << QByteArray("\"a,b\nc,\"\"d,\";e\n1;2\n") << QStringList{u"1: a,b\nc,\"d,|e"_s, u"3: 1|2"_s};
    QTest::newRow("separators behind a quoted newline")
        << QByteArray("\"a\r\nb\"\tc\td\r\n1,5\t2\t3\r\n") << QStringList{u"1: a\r\nb|c|d"_s, u"3: 1,5|2|3"_s};
    QTest::newRow("semicolons behind a quote inside an unquoted field")
        << QByteArray("5\" disk;b\n1;2\n") << QStringList{u"1: 5\" disk|b"_s, u"2: 1|2"_s};
    QTest::newRow("semicolons behind blank lines")
        << QByteArray("\n  \r\na;b\n1;2\n") << QStringList{u"3: a|b"_s, u"4: 1|2"_s};
    QTest::newRow("one column") << QByteArray("a\nb\n") << QStringList{u"1: a"_s, u"2: b"_s};
    QTest::newRow("the hint of a spreadsheet")
        << QByteArray("sep=;\na,b,c;d\n1;2\n") << QStringList{u"2: a,b,c|d"_s, u"3: 1|2"_s};
    QTest::newRow("the hint with CRLF") << QByteArray("sep=;\r\na;b\r\n") << QStringList{u"2: a|b"_s};
    QTest::newRow("the hint with CR") << QByteArray("sep=;\ra;b\r1;2\r") << QStringList{u"2: a|b"_s, u"3: 1|2"_s};
    QTest::newRow("the hint and blank lines") << QByteArray("sep=;\r\r\n\na;b\n") << QStringList{u"4: a|b"_s};
    QTest::newRow("nothing but the hint") << QByteArray("sep=;") << QStringList();
}

void TestCsvReader::readsRowsAndTheirLines()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, rows);
    QCOMPARE(rowsOf(opened(text)), rows);
}

void TestCsvReader::givesUpOneLineOnlyWhereQuotingIsBroken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("never closed") << QByteArray("a,b\nc,\"d\ne,f\n")
                                  << QStringList{u"1: a|b"_s, u"2! c,\"d"_s, u"3: e|f"_s};
    QTest::newRow("never closed in a header with semicolons")
        << QByteArray("a;\"b\nc,1;d\n") << QStringList{u"1! a;\"b"_s, u"2: c,1|d"_s};
    QTest::newRow("never closed, last line") << QByteArray("a,b\nc,\"d") << QStringList{u"1: a|b"_s, u"2! c,\"d"_s};
    QTest::newRow("never closed, CRLF") << QByteArray("a,b\r\nc,\"d\r\ne,f\r\n")
                                        << QStringList{u"1: a|b"_s, u"2! c,\"d"_s, u"3: e|f"_s};
    QTest::newRow("closed by the next quote")
        << QByteArray("a,\"b\nc,\"d\"\ne,f\n") << QStringList{u"1! a,\"b"_s, u"2: c|d"_s, u"3: e|f"_s};
    QTest::newRow("stray quote") << QByteArray("a,\"b\"c,d\ne,f\n") << QStringList{u"1! a,\"b\"c,d"_s, u"2: e|f"_s};
    QTest::newRow("stray quote, CRLF") << QByteArray("a,\"b\"c,d\r\ne,f\r\n")
                                       << QStringList{u"1! a,\"b\"c,d"_s, u"2: e|f"_s};
    QTest::newRow("behind a quoted newline")
        << QByteArray("\"a\nb\",\"c\"d\ne,f\n") << QStringList{u"1! \"a"_s, u"2: b\"|c\"d"_s, u"3: e|f"_s};
}

void TestCsvReader::givesUpOneLineOnlyWhereQuotingIsBroken()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, rows);
    if (QTest::currentDataTag() == "behind a quoted newline"_ba)
        rows[1] = u"2! b\",\"c\"d"_s;
    QCOMPARE(rowsOf(opened(text)), rows);
}

void TestCsvReader::saysWhereTheQuotingIsBroken()
{
    CsvReader csv(opened("a,b\nc,\"d\"e\n"));
    nextRow(csv);
    const CsvRow& row = nextRow(csv);
    QCOMPARE(row.line, 2);
    QVERIFY2(row.broken.contains(u"not doubled"_s), qPrintable(row.broken));
    QCOMPARE(row.raw.substr(size_t(row.brokenColumn) - 1, 1), std::string_view("\""));
}

void TestCsvReader::readsEveryEncodingAlike_data()
{
    using C = QStringConverter;
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"name,city\r\nCaf\u00e9,\"Z\u00fcrich\n\u6771\u4eac\"\r\n\U0001f600,b\r\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xef\xbb\xbf") + text.toUtf8();
    QTest::newRow("UTF-16, little endian, with a mark") << encoded(text, C::Utf16LE, C::Flag::WriteBom);
    QTest::newRow("UTF-16, little endian") << encoded(text, C::Utf16LE, C::Flag::Default);
    QTest::newRow("UTF-16, big endian, with a mark") << encoded(text, C::Utf16BE, C::Flag::WriteBom);
    QTest::newRow("UTF-16, big endian") << encoded(text, C::Utf16BE, C::Flag::Default);
}

void TestCsvReader::readsEveryEncodingAlike()
{
    QFETCH(QByteArray, bytes);
    const QStringList rows{u"1: name|city"_s, u"2: Caf\u00e9|Z\u00fcrich\n\u6771\u4eac"_s, u"4: \U0001f600|b"_s};
    QCOMPARE(rowsOf(opened(bytes)), rows);
    QCOMPARE(rowsOf(FailDevice::make(bytes)), rows);
    QCOMPARE(rowsOf(FailDevice::make(bytes, 7)), rows);
}

void TestCsvReader::readsWindowsBytesAsTheyWereMeant()
{
    QCOMPARE(
        rowsOf(opened("name,price\nCaf\xe9,5 \x80\n")), QStringList({u"1: name|price"_s, u"2: Caf\u00e9|5 \u20ac"_s}));
}

void TestCsvReader::readsTheSameInPiecesAsAtOnce_data()
{
    readsRowsAndTheirLines_data();
    QTest::newRow("broken, LF") << QByteArray("a,b\nc,\"d\"e,f\ng,h\n")
                                << QStringList{u"1: a|b"_s, u"2! c,\"d\"e,f"_s, u"3: g|h"_s};
    QTest::newRow("broken, CRLF") << QByteArray("a,b\r\nc,\"d\"e,f\r\ng,h\r\n")
                                  << QStringList{u"1: a|b"_s, u"2! c,\"d\"e,f"_s, u"3: g|h"_s};
    QTest::newRow("broken, CR") << QByteArray("a,b\rc,\"d\"e,f\rg,h\r")
                                << QStringList{u"1: a|b"_s, u"2! c,\"d\"e,f"_s, u"3: g|h"_s};
}

void TestCsvReader::readsTheSameInPiecesAsAtOnce()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, rows);
    QCOMPARE(rowsOf(FailDevice::make(text)), rows);
    QCOMPARE(rowsOf(FailDevice::make(text, 2)), rows);
}

void TestCsvReader::readsTheSameInPiecesWhateverStandsThere()
{
    using C = QStringConverter;
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const QString text = randomText(seed);
        const QStringList rows = rowsOf(opened(text.toUtf8()));
        QVERIFY2(rowsOf(FailDevice::make(text.toUtf8())) == rows, qPrintable(u"seed %1"_s.arg(seed)));
        QVERIFY2(rowsOf(FailDevice::make(encoded(text, C::Utf16LE, C::Flag::WriteBom), 3)) == rows,
            qPrintable(u"UTF-16, seed %1"_s.arg(seed)));
    }
}

void TestCsvReader::tellsThatTheDeviceFailed_data()
{
    QTest::addColumn<qint64>("at");
    QTest::newRow("at once") << qint64(0);
    QTest::newRow("in the header") << qint64(2);
    QTest::newRow("between rows") << qint64(4);
    QTest::newRow("in a row") << qint64(6);
    QTest::newRow("in a broken row") << qint64(14);
}

void TestCsvReader::tellsThatTheDeviceFailed()
{
    QFETCH(qint64, at);
    CsvReader csv(FailDevice::make("a,b\nc,d\n\"e\"f,g\nh,i\n", 1, at));
    auto row = csv.next();
    while (row && *row)
        row = csv.next();
    EXPECT_ERROR(row, u"the disk is gone"_s);
}

void TestCsvReader::goesOnBehindALineThatIsTooLong()
{
    const QByteArray text = "a,b\n" + QByteArray(2'000'000, 'x') + ",y\nc,d\n";
    CsvReader csv(opened(text));
    nextRow(csv);
    const CsvRow& broken = nextRow(csv);
    QVERIFY(!broken.broken.isEmpty());
    QCOMPARE(broken.line, 2);
    const CsvRow& after = nextRow(csv);
    QCOMPARE(after.line, 3);
    QCOMPARE(textOf(after.fields.front()), u"c"_s);
    QVERIFY(!valueOf(csv.next()));
}

void TestCsvReader::goesOnBehindAQuoteThatNeverCloses()
{
    const int lines = 300'000; // more bytes than the longest record
    CsvReader csv(opened("a,\"b\n" + QByteArray("c,d\n").repeated(lines)));
    QVERIFY(!nextRow(csv).broken.isEmpty());
    int rows = 0;
    while (const CsvRow* row = valueOf(csv.next())) {
        ++rows;
        QVERIFY(row->broken.isEmpty());
        QCOMPARE(row->line, rows + 1);
    }
    QCOMPARE(rows, lines);
}

void TestCsvReader::findsTheSeparatorBehindALongQuotedField()
{
    const QByteArray text = "\"a,\n" + QByteArray(600'000, ',') + "\";b\n1;2\n"; // more bytes than are read at once
    CsvReader csv(opened(text));
    QCOMPARE(nextRow(csv).fields.size(), size_t(2));
    QCOMPARE(csv.separator(), ';');
    QCOMPARE(nextRow(csv).line, 3);
}

void TestCsvReader::readsNothingFromAnEmptyFile()
{
    QCOMPARE(rowsOf(opened("")), QStringList());
    QCOMPARE(rowsOf(opened("\xef\xbb\xbf")), QStringList());
    QCOMPARE(rowsOf(opened("\n\r\n \n")), QStringList());
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
