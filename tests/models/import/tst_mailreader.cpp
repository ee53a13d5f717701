// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/mailreader.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

const QByteArray body = "Server ID: B8XU-91QO-FN3Y-ETQ2\nProduct: com.example\nUsers: 840\nAdd-on version: 2.12.1\n"
                        "Confluence version: 7.19.4\nFeatures:\n- pivot: 3\n";
const QByteArray json = R"({"schema": "usage-report/1", "serverId": "B8XU-91QO-FN3Y-ETQ2", "product": "com.example",
 "hostProduct": "confluence", "hostVersion": "7.19.4", "addonVersion": "2.12.1", "users": 840, "features": {"pivot": 3}})";
const QByteArray head = "From: host@example.com\nSubject: Usage report\nDate: Thu, 01 Oct 2026 04:00:07 +0200\n";
const QByteArray from = "From host@example.com Thu Oct  1 02:00:07 2026\n";

QByteArray html()
{
    return "<table><tr><td>"
        + body.left(body.indexOf("Features:")).trimmed().replace(": ", "</td><td>").replace("\n", "</td></tr><tr><td>")
        + "</td></tr><tr><td>pivot</td><td>3</td></tr></table>";
}

/// A part with its header, as it stands between two boundaries.
QByteArray part(const QByteArray& type, const QByteArray& content, const QByteArray& more = {})
{
    return "Content-Type: " + type + "\n" + more + "\n" + content + "\n";
}

QByteArray multipart(const QByteArray& kind, const QList<QByteArray>& parts, const QByteArray& boundary = "limit")
{
    QByteArray text = "Content-Type: multipart/" + kind + "; boundary=\"" + boundary + "\"\n\nThis is MIME.\n";
    for (const QByteArray& each : parts)
        text += "--" + boundary + "\n" + each + "\n";
    return text + "--" + boundary + "--\n";
}

QByteArray base64(const QByteArray& text)
{
    QByteArray lines;
    const QByteArray all = text.toBase64();
    for (qsizetype i = 0; i < all.size(); i += 76)
        lines += all.mid(i, 76) + "\n";
    return lines;
}

const QByteArray inBase64 = "Content-Transfer-Encoding: base64\n";
const QByteArray inQuotedPrintable = "Content-Transfer-Encoding: quoted-printable\n";

/// One word or more an item: "report 2026-10-01 840", "rejected Users|-5", "skipped reply".
QString describe(const ReportItem& item)
{
    if (const auto* skipped = std::get_if<Skipped>(&item))
        return u"skipped "_s + skipped->reason;
    if (const auto* rejection = std::get_if<Rejection>(&item))
        return u"rejected "_s + rejection->column + u'|' + rejection->value;
    const Report& report = std::get<ReadReport>(item).report;
    return u"report %1 %2"_s.arg(report.sentAt).arg(report.users.value_or(-1));
}

std::vector<ReportItem> readAll(const QString& path)
{
    std::vector<ReportItem> items;
    const auto reader = MailReader::open(path);
    for (bool isOver = !reader; !isOver;) {
        auto item = (*reader)->next();
        isOver = !item || !*item;
        if (!isOver)
            items.push_back(**std::move(item));
    }
    if (reader)
        QTest::qCompare((*reader)->bytesRead(), (*reader)->bytesInAll(), "bytesRead", "bytesInAll", __FILE__, __LINE__);
    return items;
}

qint64 lineOf(const ReportItem& item)
{
    return std::visit([](const auto& each) { return each.line; }, item);
}

const QString good = u"report 1790820007 840"_s;

} // namespace

class TestMailReader : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QString& name, const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile::remove(path); // a file that is cut and written again goes to the disk at once, a thousand times over
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    QStringList described(const QByteArray& bytes) const
    {
        QStringList lines;
        for (const ReportItem& item : readAll(write(u"file"_s, bytes)))
            lines += describe(item);
        return lines;
    }

private Q_SLOTS:
    void readsAReportFromEveryCarrier_data()
    {
        QTest::addColumn<QByteArray>("mail");
        const QByteArray hello = part("text/plain", "The report is attached.");
        const QByteArray latin = QByteArray(body).replace("Users",
            "Gr\xFC\xDF"
            "e: x\nUsers");
        const QByteArray attached = "Content-Disposition: attachment; filename=\"usage-report.json\"\n";
        QByteArray utf16("\xFF\xFE", 2);
        for (const char c : body)
            utf16 += QByteArray(1, c) + QByteArray(1, '\0');
        QTest::newRow("no MIME at all") << head + "\n" + body;
        QTest::newRow("text") << head + part("text/plain; charset=utf-8", body);
        QTest::newRow("text in base64") << head + part("text/plain; charset=\"utf-8\"", base64(body), inBase64);
        QTest::newRow("text quoted printable") << head
                + part("text/plain", QByteArray(body).replace("Server", "Ser=\nver").replace("840", "8=340"),
                    inQuotedPrintable);
        QTest::newRow("html") << head + part("text/html", html());
        QTest::newRow("html quoted printable")
            << head + part("text/html; charset=utf-8", html().replace("<td>", "<td=\n>"), inQuotedPrintable);
        QTest::newRow("text and html") << head
                + multipart("alternative", {part("text/plain", body), part("text/html", html())});
        QTest::newRow("poor text, good html") << head + multipart("alternative", {hello, part("text/html", html())});
        QTest::newRow("json attached") << head
                + multipart("mixed", {hello, part("application/json", base64(json), inBase64 + attached)});
        QTest::newRow("json by name") << head
                + multipart("mixed", {hello, part("application/octet-stream", base64(json), inBase64 + attached)});
        QTest::newRow("json as the mail") << head + part("application/json", json);
        QTest::newRow("json as text") << head + part("text/plain", json);
        QTest::newRow("json before text") << head
                + multipart("mixed",
                    {part("text/plain", QByteArray(body).replace("840", "1")), part("application/json", json)});
        QTest::newRow("broken json, good text")
            << head + multipart("mixed", {part("text/plain", body), part("application/json", json.left(99))});
        QTest::newRow("other json, good text")
            << head + multipart("mixed", {part("application/json", "{\"a\": 1}"), part("text/plain", body)});
        QTest::newRow("truncated base64 of json, good text") << head
                + multipart(
                    "mixed", {part("text/plain", body), part("application/json", base64(json).left(151), inBase64)});
        QTest::newRow("forwarded") << "Subject: Fwd\n"
                + multipart("mixed", {hello, part("message/rfc822", head + "\n" + body)});
        QTest::newRow("forwarded without a date")
            << head + multipart("mixed", {hello, part("message/rfc822", "Subject: x\n\n" + body)});
        QTest::newRow("forwarded thrice") << "Date: Thu, 1 Jan 2026 00:00:00 +0000\n"
                + multipart("mixed",
                    {hello,
                        part("message/rfc822",
                            "Subject: b\n"
                                + part("message/rfc822",
                                    "Subject: c\n"
                                        + multipart("digest", {part("message/rfc822", head + "\n" + body)}, "inner")))},
                    "outer");
        QTest::newRow("forwarded inline") << head + "\nsee below\n---- Forwarded message ----\nFrom: x\n\n" + body;
        QTest::newRow("quoted by a forward")
            << "Subject: FW: report\nDate: Thu, 01 Oct 2026 04:00:07 +0200\n\nBob wrote:\n> " + QByteArray(body).replace("\n", "\n> ");
        QTest::newRow("nested multiparts") << head
                + multipart("mixed",
                    {multipart("related", {multipart("alternative", {part("text/plain", body)}, "c")}, "b")}, "a");
        QTest::newRow("latin-1") << head + part("text/plain; charset=iso-8859-1", latin);
        QTest::newRow("latin-1 that says utf-8") << head + part("text/plain; charset=utf-8", latin);
        QTest::newRow("latin-1 that says nothing") << head + "\n" + latin;
        QTest::newRow("unknown charset") << head + part("text/plain; charset=x-klingon", latin);
        QTest::newRow("charset of nonsense") << head + part("text/plain; charset=\"\\\"%s%n\"", body);
        QTest::newRow("utf-16") << head + part("text/plain; charset=utf-16", base64(utf16), inBase64);
        QTest::newRow("utf-16 that says nothing") << head + part("text/plain", base64(utf16), inBase64);
        QByteArray wideJson("\xFE\xFF", 2);
        for (const char c : json)
            wideJson += QByteArray(1, '\0') + QByteArray(1, c);
        QTest::newRow("json in utf-16")
            << head + multipart("mixed", {hello, part("application/json", base64(wideJson), inBase64 + attached)});
        QTest::newRow("json behind a mark")
            << head + multipart("mixed", {hello, part("application/json", base64("\xEF\xBB\xBF" + json), inBase64 + attached)});
        QTest::newRow("utf-16 without a mark")
            << head + part("text/plain; charset=UTF-16", base64(utf16.mid(2)), inBase64);
        QTest::newRow("utf-16 cut within a character")
            << head + part("text/plain; charset=utf-16", base64(utf16 + "x"), inBase64);
        QTest::newRow("encoded subject") << "Subject: =?utf-8?b?UsOpc3Vtw6k=?=\n" + head + "\n" + body;
        QTest::newRow("folded headers") << QByteArray(head).replace("Date: ", "Date:\n ") + "\n" + body;
        QTest::newRow("headers in capitals")
            << QByteArray(head).replace("Date", "DATE") + part("TEXT/PLAIN; CHARSET=UTF-8", body);
        QTest::newRow("unknown transfer encoding")
            << head + part("text/plain", body, "Content-Transfer-Encoding: x-other\n");
    }
    void readsAReportFromEveryCarrier()
    {
        QFETCH(QByteArray, mail);
        QCOMPARE(described(mail), QStringList(good));
        QCOMPARE(described(QByteArray(mail).replace("\n", "\r\n")), QStringList(good));
        QCOMPARE(described(from + mail), QStringList(good));
        QCOMPARE(described(QByteArray(from + mail + "\n").repeated(3)), QStringList({good, good, good}));
        QCOMPARE(
            described(QByteArray(from + mail + "\n").replace("\n", "\r\n").repeated(2)), QStringList({good, good}));
        const auto items = readAll(write(u"file"_s, from + mail));
        const Report& report = std::get<ReadReport>(items.front()).report;
        QCOMPARE(report.hostProduct + ' ' + report.hostVersion, std::string("confluence 7.19.4"));
        QVERIFY(report.features == std::vector<FeatureUse>({{"pivot", 3}}));
    }

    void tellsWhyAMailIsNoReport_data()
    {
        QTest::addColumn<QByteArray>("mail");
        QTest::addColumn<QString>("expected");
        const QByteArray date = "Date: Thu, 01 Oct 2026 00:00:00 +0000\n";
        const QString other = u"skipped other mail without a report"_s;
        const QString reply = u"skipped reply"_s;
        const QString bounce = u"skipped delivery failure notice"_s;
        const QString automatic = u"skipped automatic reply"_s;
        QTest::newRow("bounce") << "From: mailer-daemon@mx.example\nSubject: Delivery Status Notification\n" + date
                + "\nfailed\n" << bounce;
        QTest::newRow("bounce by its type")
            << "From: x@y.example\n" + multipart("report; report-type=delivery-status", {part("text/plain", "x")})
            << bounce;
        QTest::newRow("out of office") << QByteArray("From: x@y.example\nAuto-Submitted: auto-replied\n\nI am away\n")
                                       << automatic;
        QTest::newRow("automatic by its subject")
            << QByteArray("Subject: Out of Office: Re: report\n\nI am away\n") << automatic;
        QTest::newRow("thanks") << head + "\nThanks a lot!\n" << other;
        const QByteArray quoted = "Bob wrote:\n> " + QByteArray(body).replace("\n", "\n> ");
        for (const char* prefix : {"Re: ", "RE : ", "AW: ", "Re[2]: ", "=?utf-8?q?R=45:?= "})
            QTest::newRow(prefix) << QByteArray(head).replace("Subject: ", QByteArray("Subject: ") + prefix) + "\n" + body << reply;
        QTest::newRow("reply that quotes, in base64")
            << QByteArray(head).replace("Usage", "Re: Usage") + part("text/plain", base64(quoted), inBase64) << reply;
        QTest::newRow("quotes, and says no more") << head + "\n" + quoted << other;
        QTest::newRow("reply in html") << QByteArray(head).replace("Usage", "Re: Usage") + part("text/html", html()) << reply;
        QTest::newRow("bounce that quotes") << QByteArray(head).replace("From: host", "From: MAILER-DAEMON") + "\n" + body << bounce;
        QTest::newRow("bounce with what came back")
            << head + multipart("report; report-type=delivery-status", {part("text/plain", "x"), part("message/rfc822", head + "\n" + body)}) << bounce;
        QTest::newRow("date too far") << "Date: Thu, 01 Oct 2999 00:00:00 +0000\n\n" + body << u"rejected Date|Thu, 01 Oct 2999 00:00:00 +0000"_s;
        QTest::newRow("more header fields than any mail") << QByteArray("X: y\n").repeated(60'000) + head + "Content-Disposition: inline\n\n" + body << u"skipped message too large"_s;
        QTest::newRow("other json") << head + part("application/json", "{\"name\": 1}") << other;
        QTest::newRow("picture") << head + part("image/png", base64("x"), inBase64) << other;
        QTest::newRow("bad count") << head + "\n" + QByteArray(body).replace("840", "-5") << u"rejected Users|-5"_s;
        QTest::newRow("bad server ID") << head + "\n" + QByteArray(body).replace("B8XU", "not-an-id B8XU")
                                       << u"rejected Server ID|not-an-id B8XU-91QO-FN3Y-ETQ2"_s;
        QTest::newRow("bad html") << head + part("text/html", html().replace("840", "lots"))
                                  << u"rejected Users|lots"_s;
        QTest::newRow("no date") << "Subject: x\n\n" + body << u"rejected Date|"_s;
        QTest::newRow("unreadable date") << "Date: yesterday\n\n" + body << u"rejected Date|yesterday"_s;
        QTest::newRow("json, no date") << part("application/json", json) << u"rejected Date|"_s;
        QTest::newRow("forwarded, no date anywhere")
            << part("message/rfc822", "Subject: x\n\n" + body) << u"rejected Date|"_s;
        QTest::newRow("large and no report")
            << date + "\n" + QByteArray(5 << 20, 'x') << u"skipped message too large"_s;
        QTest::newRow("large with a report") << head + "\n" + QByteArray(5 << 20, 'x') << u"rejected |Usage report"_s;
    }
    void tellsWhyAMailIsNoReport()
    {
        QFETCH(QByteArray, mail);
        QFETCH(QString, expected);
        QCOMPARE(described(mail), QStringList(expected));
        QCOMPARE(described(QByteArray(from + mail + "\n").repeated(2)), QStringList({expected, expected}));
    }

    void aBrokenReportKeepsItsMail()
    {
        const QByteArray mail = head + "\n" + QByteArray(body).replace("840", "-5") + "\nFrom me\n>From you\n";
        QByteArray quoted = mail;
        quoted.replace("\n>From", "\n>>From").replace("\nFrom", "\n>From");
        const auto items = readAll(write(u"a.mbox"_s, from + head + "\n" + body + "\n" + from + quoted));
        QCOMPARE(items.size(), std::size_t(2));
        const auto& rejection = std::get<Rejection>(items.back());
        QCOMPARE(rejection.raw, QByteArray(mail).remove(0, mail.indexOf("Subject:")));
        QCOMPARE(rejection.line, 2);
        QVERIFY(!rejection.reason.isEmpty());
        const auto large = readAll(write(u"b.eml"_s, mail + QByteArray(100'000, 'x')));
        QCOMPARE(std::get<Rejection>(large.front()).raw.size(), largestKeptRow);
    }

    void aBrokenReportNamesNobody()
    {
        const QByteArray people = "From: Ann <ann@example.com>\nReceived: from host\n\tby other\nX-Sender: Ann\n";
        const QByteArray mail = people + head + "\n> From: Bob\nTo: Bob\n" + QByteArray(body).replace("840", "-5") + "\nyours, bob@example.com\n";
        const auto items = readAll(write(u"a.eml"_s, mail));
        QCOMPARE(items.size(), std::size_t(1));
        const QByteArray raw = std::get<Rejection>(items.front()).raw;
        for (const char* word : {"Ann", "ann", "@", "host", "other", "Bob"})
            QVERIFY2(!raw.contains(word), raw.constData());
        QVERIFY(raw.contains("-5"));
        QVERIFY(raw.contains("yours, [address]"));
    }

    void everyMailInsideIsRead()
    {
        const auto inner = [](const QByteArray& users) {
            return part("message/rfc822", head + "\n" + QByteArray(body).replace("840", users));
        };
        const QByteArray mail
            = head + multipart("mixed", {part("text/plain", body), inner("1"), inner("-5"), inner("2")});
        QCOMPARE(
            described(mail), QStringList({u"report 1790820007 1"_s, u"report 1790820007 2"_s, u"rejected Users|-5"_s}));
    }

    void separatesMailsByFromLines_data()
    {
        QTest::addColumn<QByteArray>("mbox");
        QTest::addColumn<int>("mails");
        const QByteArray mail = head + "\n" + body + "\n";
        QTest::newRow("empty") << QByteArray() << 0;
        QTest::newRow("one") << from + mail << 1;
        QTest::newRow("byte order mark, blank lines") << "\xEF\xBB\xBF\n\n" + from + mail << 1;
        QTest::newRow("no blank line between") << from + mail.trimmed() + "\n" + from + mail << 2;
        QTest::newRow("quoted From") << from + mail + ">From here on\n>" + from + from + mail << 2;
        QTest::newRow("unquoted From") << from + mail + "\nFrom Monday on we are away\n" + from + mail << 2;
        QTest::newRow("From without a time") << "From me\n" + mail + "From you\n" + mail << 2;
        QTest::newRow("ends with its From line") << from + mail + from << 2;
        QTest::newRow("From lines only") << from.repeated(5) << 5;
        QTest::newRow("larger than memory")
            << from + head + "\n" + QByteArray("0123456789abcde\n").repeated(2 << 20) + from + mail << 2;
    }
    void separatesMailsByFromLines()
    {
        QFETCH(QByteArray, mbox);
        QFETCH(int, mails);
        const auto items = readAll(write(u"file.mbox"_s, mbox));
        QCOMPARE(int(items.size()), mails);
        for (int i = 0; i < mails; ++i)
            QCOMPARE(lineOf(items[std::size_t(i)]), i + 1);
    }

    void mailsAtEveryBufferBoundaryAreFound()
    {
        const QByteArray mail = from + head + "\n" + body + "\n";
        for (int shift = 0; shift < 80; ++shift) { // the second From line crosses the end of the first 256 KiB
            const QByteArray filler((256 << 10) - mail.size() - shift, 'x');
            QCOMPARE(described(mail + filler + "\n" + mail), QStringList({good, good}));
        }
    }

    void readsAMaildirInNameOrder()
    {
        const auto mail = [](const QByteArray& users) { return head + "\n" + QByteArray(body).replace("840", users); };
        write(u"box/cur/2.host:2,S"_s, mail("2"));
        write(u"box/new/1.host"_s, mail("1"));
        write(u"box/cur/3.host"_s, "");
        write(u"box/tmp/0.host"_s, mail("0"));
        const auto items = readAll(m_folder.filePath(u"box"_s));
        QCOMPARE(items.size(), std::size_t(3));
        QCOMPARE(describe(items[0]), u"report 1790820007 1"_s);
        QCOMPARE(describe(items[1]), u"report 1790820007 2"_s);
        QCOMPARE(describe(items[2]), u"skipped unreadable message"_s);
        QCOMPARE(lineOf(items[2]), 3);
    }

    void whatIsNoMailIsAnError_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("not there") << m_folder.filePath(u"nowhere.mbox"_s);
        QTest::newRow("folder") << m_folder.path();
        QTest::newRow("csv") << write(u"a.csv"_s, "a,b,c\n1,2,3\n");
        QTest::newRow("json") << write(u"a.json"_s, json);
        QTest::newRow("picture") << write(u"a.png"_s, "\x89PNG\r\n\x1A\n");
    }
    void whatIsNoMailIsAnError()
    {
        QFETCH(QString, path);
        const auto reader = MailReader::open(path);
        QVERIFY(!reader);
        QCOMPARE(reader.error().where, path);
        QVERIFY(!reader.error().what.isEmpty());
        QVERIFY(!reader.error().remedy.isEmpty());
    }

    void endlessNestingIsNoReport_data()
    {
        QTest::addColumn<QByteArray>("mail");
        QByteArray multiparts;
        for (int i = 0; i < 3000; ++i)
            multiparts += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b"
                + QByteArray::number(i) + "\n";
        QTest::newRow("multiparts") << multiparts + "\n" + body;
        QTest::newRow("mails") << QByteArray("Content-Type: message/rfc822\n\n").repeated(100'000) + head + "\n" + body;
        QTest::newRow("boundaries") << "Content-Type: multipart/mixed; boundary=b\n\n"
                + QByteArray("--b\n").repeated(100'000);
    }
    void endlessNestingIsNoReport()
    {
        QFETCH(QByteArray, mail);
        QCOMPARE(described(mail).size(), 1);
        QVERIFY(described(mail).front().startsWith("skipped"_L1));
    }

    void noMutationCrashesOrLosesAMail()
    {
        const QByteArray mail = head + "\n" + body + "\n";
        const QByteArray odd = head
            + multipart("mixed",
                {part("text/html", html()), part("application/json", base64(json), inBase64),
                    part("message/rfc822", head + part("text/plain; charset=utf-16", body, inQuotedPrintable))})
            + "\n";
        const QList<QByteArray> mails{
            mail, odd, "From: mailer-daemon@x\n\nno\n\n", head + part("text/html", html()) + "\n", mail};
        QRandomGenerator random(20261001);
        for (int round = 0; round < 1000; ++round) {
            QByteArray mbox;
            for (QByteArray each : mails) {
                for (int i = random.bounded(6); i > 0 && !each.isEmpty(); --i) {
                    const auto at = random.bounded(int(each.size()));
                    switch (random.bounded(4)) {
                    case 0:
                        each[at] = char(random.bounded(256));
                        break;
                    case 1:
                        each.remove(at, random.bounded(40));
                        break;
                    case 2:
                        each.insert(at, each.mid(random.bounded(int(each.size())), random.bounded(60)));
                        break;
                    default:
                        each.truncate(at + 1);
                    }
                }
                mbox += from + each.replace("From ", "From:")
                    + "\n"; // ours are the only From lines, so the count is known
            }
            std::vector<qint64> numbers;
            for (const ReportItem& item : readAll(write(u"mutant.mbox"_s, mbox))) {
                if (numbers.empty() || numbers.back() != lineOf(item))
                    numbers.push_back(lineOf(item));
            }
            QCOMPARE(numbers, std::vector<qint64>({1, 2, 3, 4, 5}));
        }
    }
};

QTEST_GUILESS_MAIN(TestMailReader)
#include "tst_mailreader.moc"
