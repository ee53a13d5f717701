// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/reporttext.h"

#include <QTest>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

const QByteArray smallest = "Server ID: B8XU-91QO-FN3Y-ETQ2\nProduct: com.example\nAdd-on version: 2.12.1\n";
const QByteArray whole = R"(Play SQL usage report
Server ID: b8xu-91qo-fn3y-etq2
Product: com.playsql.playsql-plugin
Users: 1,840
Confluence version: 7.19.4
Add-on version: 2.12.1
Datasources: 3
Administrators: 4
Queries: 57
Tables: 12
Queries modified in the last month: 9
Support entitlement number: SEN-1234567
Connections:
- postgresql (read-only): 2
- h2: 1
Features:
- query.chart: 12
- table.history: 0
)";

Report wholeReport()
{
    return {"B8XU-91QO-FN3Y-ETQ2", "com.playsql.playsql-plugin", 0, "confluence", "7.19.4", "2.12.1", "SEN-1234567",
        1840, 3, 4, 57, 12, 9, {{"postgresql", "read-only", 2}, {"h2", "", 1}},
        {{"query.chart", 12}, {"table.history", 0}}};
}

QByteArray asHtml(const QByteArray& text)
{
    QByteArray html = "<html><body><h1>Usage report</h1><table>";
    for (const QByteArray& line : text.split('\n')) {
        const auto colon = line.lastIndexOf(": ");
        const auto label = line.startsWith("- ") ? 2 : 0;
        if (colon > 0)
            html += "<tr><td>" + line.mid(label, colon - label) + "</td><td>" + line.mid(colon + 2) + "</td></tr>";
    }
    return html + "</table></body></html>";
}

/// "report", "none", or "column|value" of the rejection.
QString outcome(const ReadText& read)
{
    if (const auto* rejection = std::get_if<Rejection>(&read))
        return rejection->column + u'|' + rejection->value;
    return std::holds_alternative<Report>(read) ? u"report"_s : u"none"_s;
}

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

class TestReportText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheWholeReport_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("as written") << whole;
        QTest::newRow("CRLF") << QByteArray(whole).replace("\n", "\r\n");
        QTest::newRow("quoted by a reply")
            << "On Monday the server wrote:\n> " + QByteArray(whole).replace("\n", "\n> ");
        QTest::newRow("quoted twice") << ">> " + QByteArray(whole).replace("\n", "\n>> ");
        QTest::newRow("keys in capitals")
            << QByteArray(whole).replace("Server ID", "SERVER ID").replace("Users", "USERS");
        QTest::newRow("spaces around") << QByteArray(whole).replace(": ", "  :   ").replace("\n", " \t\n   ");
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + whole.mid(whole.indexOf('\n') + 1);
        QTest::newRow("no-break spaces") << QByteArray(whole).replace(
            "Server ID: ", "\xC2\xA0Server\xC2\xA0ID:\xC2\xA0");
        QTest::newRow("double spaced") << QByteArray(whole).replace("\n", "\n\n");
        QTest::newRow("greeting and signature")
            << "Dear vendor,\nhere: it is\n\n" + whole + "-- \nBob: the builder\n- Tel: 12a\n";
        QTest::newRow("stars for bullets") << QByteArray(whole).replace("\n- ", "\n* ");
        QTest::newRow("lists first") << whole.mid(whole.indexOf("Connections"))
                + whole.left(whole.indexOf("Connections"));
        QTest::newRow("a second report after it") << whole + QByteArray(smallest).replace("B8XU", "ZZZZ");
    }
    void readsTheWholeReport()
    {
        QFETCH(QByteArray, text);
        const auto read = reportFromText(view(text));
        QCOMPARE(outcome(read), u"report"_s);
        QVERIFY(std::get<Report>(read) == wholeReport());
    }

    void readsTwoColumnHtml_data()
    {
        QTest::addColumn<QByteArray>("html");
        const QByteArray html = asHtml(whole);
        QTest::newRow("as written") << html;
        QTest::newRow("capitals")
            << QByteArray(html).replace("<t", "<T").replace("</td", "</TD").replace("</tr", "</TR");
        QTest::newRow("attributes") << QByteArray(html).replace("<td>", "<td class=\"a>b\" style='x>y' width=3>");
        QTest::newRow("nested tags")
            << QByteArray(html).replace("<td>", "<td><p><b><font>").replace("</td>", "</font></b></p></td>");
        QTest::newRow("header cells")
            << QByteArray(html).replace("<tr><td>", "<tr><th>").replace("</td><td>", "</th><td>");
        QTest::newRow("no-break spaces")
            << QByteArray(html).replace("Server ID", "Server&nbsp;ID").replace("1,840", "1&nbsp;840");
        QTest::newRow("white space") << QByteArray(html).replace("<td>", "<td>\n   ").replace("</td>", "\n\t</td>\n");
        QTest::newRow("broken lines")
            << QByteArray(html).replace("the last month", "the\r\n    last month").replace("l (", "l\n (");
        QTest::newRow("entities")
            << QByteArray(html).replace("com.playsql", "com&#46;playsql").replace("SEN-", "SEN&#x2D;");
        QTest::newRow("comment, style, script") << QByteArray(html).replace(
            "<table>", "<!-- <td>x</td> --><style>td>a{}</style><script>'<td>'</script><table>");
        QTest::newRow("comment in a cell") << QByteArray(html).replace("<td>", "<td><!-- - -->");
        QTest::newRow("colons") << QByteArray(html).replace("</td><td>", ":</td><td>");
        QTest::newRow("no closing tags") << QByteArray(html).replace("</td>", "").replace("</tr>", "");
        QTest::newRow("layout table") << "<table><tr><td>Logo<td>" + html + "</td></tr></table>";
        QTest::newRow("rows that are none") << QByteArray(html).replace(
            "<table>", "<table><tr><td>Key<td>Value<tr><td colspan=2>Report<tr><td>1<td>2<td>3</tr>");
    }
    void readsTwoColumnHtml()
    {
        QFETCH(QByteArray, html);
        auto expected = wholeReport(); // HTML tells a connection by its mode alone
        expected.connections.pop_back();
        expected.features.insert(expected.features.begin(), {"h2", 1});
        const auto read = reportFromHtml(view(html));
        QCOMPARE(outcome(read), u"report"_s);
        QVERIFY(std::get<Report>(read) == expected);
    }

    void readsCounts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("count"); // -1: rejected
        QTest::newRow("plain") << QByteArray("840") << qint64(840);
        QTest::newRow("zero") << QByteArray("0") << qint64(0);
        QTest::newRow("comma") << QByteArray("1,234") << qint64(1234);
        QTest::newRow("space") << QByteArray("1 234") << qint64(1234);
        QTest::newRow("point") << QByteArray("1.234.567") << qint64(1234567);
        QTest::newRow("apostrophe") << QByteArray("12'345") << qint64(12345);
        QTest::newRow("curly apostrophe") << QByteArray("12\xE2\x80\x99"
                                                        "345")
                                          << qint64(12345);
        QTest::newRow("no-break space") << QByteArray("1\xC2\xA0"
                                                      "234")
                                        << qint64(1234);
        QTest::newRow("narrow no-break space") << QByteArray("1\xE2\x80\xAF"
                                                             "234")
                                               << qint64(1234);
        QTest::newRow("the largest") << QByteArray("1000000000000") << qint64(1000000000000);
        QTest::newRow("one more") << QByteArray("1000000000001") << qint64(-1);
        QTest::newRow("far too large") << QByteArray(5000, '9') << qint64(-1);
        QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
        QTest::newRow("a fraction") << QByteArray("1.5") << qint64(-1);
        QTest::newRow("a wrong group") << QByteArray("1,23") << qint64(-1);
        QTest::newRow("a long first group") << QByteArray("1234,567") << qint64(-1);
        QTest::newRow("two separators") << QByteArray("1,234.567") << qint64(-1);
        QTest::newRow("a separator at the end") << QByteArray("1,") << qint64(-1);
        QTest::newRow("words") << QByteArray("many") << qint64(-1);
        QTest::newRow("nothing") << QByteArray("") << qint64(-1);
        QTest::newRow("hexadecimal") << QByteArray("0x10") << qint64(-1);
    }
    void readsCounts()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, count);
        const auto read = reportFromText(view(smallest + "Users: " + text + "\n"));
        const auto* report = std::get_if<Report>(&read);
        QCOMPARE(report && report->users ? *report->users : -1, count);
        const auto inList = reportFromText(view(smallest + "Features:\n- a:b: " + text + "\n"));
        QCOMPARE(std::holds_alternative<Report>(inList), count >= 0);
    }

    void tellsReportsFromOtherText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("smallest") << smallest << u"report"_s;
        QTest::newRow("empty") << QByteArray() << u"none"_s;
        QTest::newRow("a letter") << QByteArray("Dear all,\nsee you at 10:30.\n") << u"none"_s;
        QTest::newRow("server ID alone") << QByteArray("Server ID: B8XU-91QO-FN3Y-ETQ2\nHello: world\n") << u"none"_s;
        QTest::newRow("no server ID") << QByteArray("Product: x\nUsers: 4\nAdd-on version: 1\n") << u"none"_s;
        QTest::newRow("server ID and host") << QByteArray("Server ID: x\nJava version: 17\n") << u"none"_s;
        QTest::newRow("bad server ID") << QByteArray(smallest).replace("B8XU", "not-an-id B8XU")
                                       << u"Server ID|not-an-id B8XU-91QO-FN3Y-ETQ2"_s;
        QTest::newRow("empty server ID") << QByteArray(smallest).replace("B8XU-91QO-FN3Y-ETQ2", "") << u"Server ID|"_s;
        QTest::newRow("no product") << QByteArray(smallest).replace("Product", "Produce") << u"Product|"_s;
        QTest::newRow("no version") << QByteArray(smallest).replace("2.12.1", "") << u"Add-on version|"_s;
        QTest::newRow("negative") << smallest + "Users: -5\n" << u"Users|-5"_s;
        QTest::newRow("list entry") << smallest + "Features:\n- pivot: some\n" << u"pivot|some"_s;
        QTest::newRow("connection") << smallest + "Connections:\n- h2 (x): -1\n" << u"h2 (x)|-1"_s;
        QTest::newRow("endless word") << smallest + "Support entitlement number: " + QByteArray(9999, 'x')
                                      << u"Support entitlement number|"_s + QString(255, u'x');
    }
    void tellsReportsFromOtherText()
    {
        QFETCH(QByteArray, text);
        QTEST(outcome(reportFromText(view(text))), "expected");
    }

    void theWordBeforeVersionIsTheHost()
    {
        const auto read = reportFromText(view(smallest + "JIRA Version: 9.4\nPlay SQL version: 3\n"));
        QCOMPARE(outcome(read), u"report"_s);
        QCOMPARE(std::get<Report>(read).hostProduct, std::string("jira"));
        QCOMPARE(std::get<Report>(read).hostVersion, std::string("9.4"));
    }

    void aFeatureThatIsNamedTwiceCountsOnce()
    {
        const auto read = reportFromText(view(smallest + "Features:\n- a: 1\n- a: 2\n"));
        QCOMPARE(outcome(read), u"report"_s);
        QVERIFY(std::get<Report>(read).features == std::vector<FeatureUse>({{"a", 1}}));
    }

    void endlessListsAreRejected()
    {
        QByteArray text = smallest + "Features:\n";
        for (int i = 0; i < 5000; ++i)
            text += "- f" + QByteArray::number(i) + ": 1\n";
        QCOMPARE(outcome(reportFromText(view(text))), u"f4096|1"_s);
    }

    void brokenHtmlIsNoReport_data()
    {
        QTest::addColumn<QByteArray>("html");
        for (const char* html : {"", "<", "</", "<td", "<!--", "<script>", "<td>Server ID<td>", "</td></td>x", "&",
                 "&#;&#x110000;", "<table><tr><td>&"})
            QTest::newRow(html) << QByteArray(html);
        QTest::newRow("a million brackets") << QByteArray(1000000, '<');
        QTest::newRow("a million cells") << QByteArray("<td>").repeated(250000);
        QTest::newRow("open attributes") << QByteArray("<a x=\"").repeated(150000);
    }
    void brokenHtmlIsNoReport()
    {
        QFETCH(QByteArray, html);
        QCOMPARE(outcome(reportFromHtml(view(html))), u"none"_s);
    }
};

QTEST_GUILESS_MAIN(TestReportText)
#include "tst_reporttext.moc"
