// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disclosure/auditrecord.h"
#include "models/report/printable.h"
#include "models/report/reportwriter.h"
#include "models/verify/verify.h"
#include "tests/support/expectedmacros.h"
#include "tests/support/factsfixture.h"
#include "tests/support/pdf.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace uptake;
using namespace Qt::StringLiterals;
using uptake::test::Pdf;

namespace {

constexpr int organisations = 48;
const QString longWord = QString(10'000, u'W');

/// What data and users could say to break out of a PDF's strings, or to show something else than they say.
const QStringList& hostile()
{
    static const QStringList all{u") Tj ET Q q BT"_s, u"endstream endobj"_s, u"<< /JS (app.alert(1)) /S /JavaScript >>"_s,
        u"(((( \\) \\\\ \\101"_s, u"> <feff> ]] >>"_s, u"tab\there\u0001\u0007 bell"_s, u"line\r\nend"_s,
        u"turned \u202egnp.exe\u202c round"_s, u"zero\u200b\u2060\ufeff\u200dwidth"_s, u"1\u200b2 and \u20667\u20698"_s,
        u"z\u0301\u0302\u0303\u0304\u0305\u0306\u0307algo"_s, u"\u0301begins with a mark"_s, u"%1 of %2 %%"_s,
        u"<b>&amp;</b> ]]> <!--"_s, u"half \xd83d pair"_s, longWord, u"9"_s + QString(400, u'7')};
    return all;
}

/// Each of the names is a feature, a version, a host version, a country, a size and a kind of licence of some.
std::shared_ptr<const Facts> fleet()
{
    FactsFixture fixture;
    for (int i = 0; i < organisations; ++i) {
        const QString& name = hostile()[i / 3 % hostile().size()]; // of three organisations each
        const QString& of12 = hostile()[i / 12];
        const QString number = u"SEN-%1"_s.arg(i);
        fixture.add(Licensed{.number = number,
            .company = u"%1 %2"_s.arg(name).arg(i),
            .updated = u"2026-05-31"_s,
            .capacity = 50 + i,
            .hosting = of12,
            .product = hostile()[2],
            .type = hostile()[4 + i / 12],
            .tier = hostile()[8 + i / 12],
            .country = of12});
        for (const QString& on : {u"2026-04-15"_s, u"2026-05-31"_s}) {
            Sent sent{.from = u"S%1"_s.arg(i), .on = on, .version = hostile()[12 + i / 12], .host = of12, .entitlement = number, .users = 20 + i,
                .product = hostile()[2]};
            for (const QString& feature : hostile())
                sent.features.emplace_back(feature, (i + feature.size()) % 2);
            fixture.add(sent);
        }
    }
    return fixture.build();
}

} // namespace

/// Names and words that were made to break a PDF are text in it and nothing else.
class TestPdfInjection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysAWholePdf_data();
    void staysAWholePdf();
    void printsWhatHasAShape_data();
    void printsWhatHasAShape();
    void cutsNoNumber_data();
    void cutsNoNumber();

private:
    QTemporaryDir m_folder;
};

void TestPdfInjection::staysAWholePdf_data()
{
    QTest::addColumn<QString>("audience");
    QTest::addColumn<bool>("isUnprotected");
    QTest::addColumn<bool>("isArchive");
    QTest::newRow("bank") << u"bank"_s << false << false;
    QTest::newRow("investor, PDF/A") << u"investor"_s << false << true;
    QTest::newRow("internal, exact") << u"internal"_s << true << false;
}

void TestPdfInjection::staysAWholePdf()
{
    QFETCH(QString, audience);
    QFETCH(bool, isUnprotected);
    QFETCH(bool, isArchive);
    const auto facts = fleet();
    ReportTemplate design = valueOf(reportTemplate(audience));
    design.isUnprotected = isUnprotected;
    design.pdf = isArchive ? PdfKind::PdfA : PdfKind::Pdf16;
    design.periodMonths = 1;
    design.title = isArchive ? hostile().mid(2, 3).join(u' ').left(80) : QString(); // else the product's name
    design.vendor = hostile()[7] + hostile()[5];
    design.comment = hostile().mid(0, 15).join(u'\n');
    design.filter.hostings = {hostile()[0], hostile()[1], hostile()[2], hostile()[3]};
    NoProgress progress;
    const Subset subset(*facts, design.filter);
    const auto draft = valueOf(draftReport(design, subset, day(u"2026-05-31"_s), {}, progress));
    const QByteArray bytes = valueOf(reportPdf(design, draft, day(u"2026-05-31"_s), progress));
    const QString path = m_folder.filePath(u"report.pdf"_s);
    QVERIFY(test::write(path, bytes));

    const auto checked = test::run(u"qpdf"_s, {u"--check"_s, path});
    QVERIFY2(checked.status == 0, checked.out.constData()); // 3 for a mere warning
    const Pdf pdf(path);
    QCOMPARE(pdf.ofType(u"/Annot"_s).size(), design.sections.size()); // the links of the contents, and no other
    QCOMPARE(pdf.ofType(u"/Filespec"_s).size(), isArchive || isUnprotected ? 0 : 1);
    pdf.forEachDictionary([](const QJsonObject& each, const Pdf::Object&) {
        for (const QString& key : {u"/JS"_s, u"/JavaScript"_s, u"/A"_s, u"/AA"_s, u"/OpenAction"_s, u"/URI"_s, u"/Launch"_s})
            QVERIFY2(!each.contains(key), QJsonDocument(each).toJson().constData());
        QVERIFY(each[u"/S"_s] != u"/JavaScript"_s);
    });

    const QString text = QString::fromUtf8(test::run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).out);
    QString words = text;
    words.remove(QRegularExpression(u"\\s"_s));
    for (const QString& each : {u")TjETQqBT"_s, u"endstreamendobj"_s, u"<</JS(app.alert(1))/S/JavaScript>>"_s, u"((((\\)\\\\\\101"_s, u"><feff>]]>>"_s,
             u"turnedgnp.exeround"_s, u"zerowidth"_s, u"12and78"_s, u"beginswithamark"_s, u"%1of%2%%"_s, u"<b>&amp;</b>]]><!--"_s, u"half\ufffdpair"_s})
        QVERIFY2(words.contains(each), qPrintable(each));
    QVERIFY(!text.contains(QRegularExpression(u"[\\x{200b}-\\x{200f}\\x{202a}-\\x{202e}\\x{2060}-\\x{206f}\\x{feff}\\x{1}-\\x{8}]"_s)));
    QVERIFY(text.contains(u"WWWWW…"_s));
    if (!isUnprotected) {
        const auto numerals = valueOf(
            verifyNumerals(text.chopped(1).split(u'\f'), figuresJson(draft.record, ownWordsOf(draft.content))));
        QVERIFY2(numerals.hasPassed, qPrintable(numerals.words));
    }

    // Nothing reaches beyond the margins.
    static const QRegularExpression box(u"<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\">"_s);
    const QString boxes = QString::fromUtf8(test::run(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s}).out);
    for (auto it = box.globalMatch(boxes); it.hasNext();) {
        const auto match = it.next();
        QVERIFY2(match.captured(1).toDouble() > 62 && match.captured(3).toDouble() < 595 - 62
                && match.captured(4).toDouble() < 842 - 30,
            qPrintable(boxes.mid(match.capturedStart(), 300)));
    }
}

void TestPdfInjection::printsWhatHasAShape_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    QTest::newRow("plain") << u"Play SQL 2.12 (beta)"_s << u"Play SQL 2.12 (beta)"_s;
    QTest::newRow("other letters") << u"Éclair Größe 日本 עברית"_s << u"Éclair Größe 日本 עברית"_s;
    QTest::newRow("French spaces") << u"1\u202f240\u00a0%"_s << u"1\u202f240\u00a0%"_s;
    QTest::newRow("lines stay") << u"a\nb"_s << u"a\nb"_s;
    QTest::newRow("controls") << u"a\tb\u0000c\u009bd\u2028e"_s << u"a b c d e"_s;
    QTest::newRow("directions") << u"\u202ea\u2066b\u200fc"_s << u"abc"_s;
    QTest::newRow("without a width") << u"a\u200bb\u00adc\U000e0041d"_s << u"abcd"_s;
    QTest::newRow("no characters") << u"a\ufffeb\xd800" u"c\ue000d"_s << u"ab\ufffdcd"_s;
    QTest::newRow("a letter with two marks") << u"e\u0301\u0323x"_s << u"e\u0301\u0323x"_s;
    QTest::newRow("a tower of marks") << u"e\u0301\u0302\u0303\u0304x\u0301"_s << u"e\u0301\u0302x\u0301"_s;
    QTest::newRow("a mark on nothing") << u"\u0301x"_s << u"x"_s;
    QTest::newRow("beyond 16 bits") << u"\U0001f600!"_s << u"\U0001f600!"_s;
}

void TestPdfInjection::printsWhatHasAShape()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    QCOMPARE(printable(text), printed);
    QCOMPARE(printable(printed), printed);
}

void TestPdfInjection::cutsNoNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("cut");
    QTest::newRow("fits") << u"pivot"_s << 5 << u"pivot"_s;
    QTest::newRow("a word") << u"pivot table"_s << 8 << u"pivot ta…"_s;
    QTest::newRow("a space") << u"pivot table"_s << 6 << u"pivot…"_s;
    QTest::newRow("a number") << u"of 1240 each"_s << 5 << u"of…"_s;
    QTest::newRow("a number with a comma") << u"of 1,240 each"_s << 4 << u"of…"_s;
    QTest::newRow("a version") << u"run 2.12.3"_s << 8 << u"run…"_s;
    QTest::newRow("after a number") << u"of 1240 each"_s << 7 << u"of 1240…"_s;
    QTest::newRow("a character of two") << u"a\U0001f600b"_s << 2 << u"a…"_s;
    QTest::newRow("a letter and its mark") << u"ae\u0301b"_s << 2 << u"a…"_s;
    QTest::newRow("a number alone") << QString(30, u'7') << 9 << u"…"_s;
}

void TestPdfInjection::cutsNoNumber()
{
    QFETCH(QString, text);
    QFETCH(int, most);
    QFETCH(QString, cut);
    QCOMPARE(shortened(text, most), cut);
}

QTEST_MAIN(TestPdfInjection)
#include "tst_pdfinjection.moc"
