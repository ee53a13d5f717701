// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportwriter.h"
#include "tests/support/expectedmacros.h"
#include "tests/support/factsfixture.h"
#include "tests/support/pdf.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QTemporaryDir>
#include <QtEndian>

using namespace uptake;
using namespace Qt::StringLiterals;
using uptake::test::Pdf;

namespace {

const QByteArray canary = "Jane.Canary";

quint32 crcOf(const QByteArray& bytes)
{
    quint32 crc = ~0u;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320u : 0u);
    }
    return ~crc;
}

QByteArray numberOf(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunkOf(const QByteArray& type, const QByteArray& data)
{
    return numberOf(quint32(data.size())) + type + data + numberOf(crcOf(type + data));
}

/// A picture of which the file tells who drew it, where, with what and for whom, and that is partly transparent.
QByteArray telltalePng()
{
    QImage picture(60, 20, QImage::Format_ARGB32);
    picture.fill(QColor(31, 95, 180, 120));
    picture.setText(u"Author"_s, QString::fromLatin1(canary));
    picture.setText(QString::fromLatin1(canary), u"a key can tell, too"_s);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "png");
    QByteArray added;
    added += chunkOf("eXIf", "II*\0" + QByteArray("GPS 48.85 N 2.35 E ") + canary);
    added += chunkOf("iTXt", "XML:com.adobe.xmp" + QByteArray(5, '\0') + "<x:xmpmeta>" + canary + "</x:xmpmeta>");
    added += chunkOf("tEXt", "Software" + QByteArray(1, '\0') + canary);
    bytes.insert(33, added); // after the first chunk, which says how large the picture is
    return bytes + canary; // and after the last one
}

QByteArray telltaleSvg()
{
    return "<?xml version='1.0'?><!-- by Jane.Canary --><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 60 20' width='60' height='20' "
           "xmlns:inkscape='http://example.org/i' inkscape:export-filename='/home/Jane.Canary/logo.png' data-owner='Jane.Canary' "
           "aria-label='Jane.Canary'><title>Jane.Canary</title><desc>Jane.Canary</desc><metadata><rdf:RDF xmlns:rdf='http://example.org/r'>"
           "<rdf:li>Jane.Canary</rdf:li></rdf:RDF></metadata><inkscape:guide name='Jane.Canary'/>"
           "<defs><linearGradient id='a'><stop offset='0' stop-color='#fff'/><stop offset='1' stop-color='#1f5fb4'/></linearGradient></defs>"
           "<rect width='60' height='20' fill='url(#a)'><title>Jane.Canary</title></rect></svg><!-- Jane.Canary -->";
}

} // namespace

/// A logo is printed as a picture; what else its file tells is not.
class TestPdfLogo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsNothingButItsPicture_data();
    void tellsNothingButItsPicture();
    void refusesWhatBringsInMore_data();
    void refusesWhatBringsInMore();

private:
    QByteArray pdfWith(const Logo& logo, PdfKind kind);

    QTemporaryDir m_folder;
};

QByteArray TestPdfLogo::pdfWith(const Logo& logo, PdfKind kind)
{
    FactsFixture fixture;
    for (int i = 0; i < 20; ++i)
        fixture.add(Sent{.from = u"S%1"_s.arg(i), .on = u"2026-05-31"_s, .users = 10});
    const auto facts = fixture.build();
    ReportTemplate design = valueOf(reportTemplate(u"public"_s));
    design.sections = {SectionKind::Headline};
    design.logo = logo;
    design.pdf = kind;
    NoProgress progress;
    const Subset subset(*facts, {});
    const auto draft = valueOf(draftReport(design, subset, day(u"2026-05-31"_s), {}, progress));
    return valueOf(reportPdf(design, draft, day(u"2026-05-31"_s), progress));
}

void TestPdfLogo::tellsNothingButItsPicture_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("PNG") << telltalePng();
    QTest::newRow("SVG") << telltaleSvg();
}

void TestPdfLogo::tellsNothingButItsPicture()
{
    QFETCH(QByteArray, file);
    QVERIFY(file.contains(canary));
    const Logo logo = valueOf(Logo::fromBytes(file, u"logo"_s));
    QVERIFY2(!logo.bytes().contains(canary), logo.bytes().constData()); // nor is it in a saved template
    QCOMPARE(valueOf(Logo::fromBytes(logo.bytes(), {})), logo); // as it is read again from one
    for (const PdfKind kind : {PdfKind::Pdf16, PdfKind::PdfA}) {
        const QByteArray bytes = pdfWith(logo, kind);
        QVERIFY(bytes != pdfWith({}, kind)); // it is there
        const QString path = m_folder.filePath(u"logo.pdf"_s);
        QVERIFY(test::write(path, bytes));
        QCOMPARE(test::run(u"qpdf"_s, {u"--check"_s, path}).status, 0);
        const QByteArray opened = test::run(u"qpdf"_s, {u"--qdf"_s, path, u"-"_s}).out;
        const Pdf pdf(path);
        for (const QByteArray& word : {canary, QByteArray("Canary"), QByteArray("GPS"), QByteArray("xmpmeta>J"), QByteArray("Software"), QByteArray("inkscape"),
                 QByteArray("a key can tell")}) {
            QVERIFY2(!opened.contains(word), word.constData());
            for (const auto& [name, object] : pdf.objects())
                QVERIFY2(!object.data.contains(word), qPrintable(name));
        }
    }
}

void TestPdfLogo::refusesWhatBringsInMore_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::newRow("a script") << QByteArray("<script>alert(1)</script>");
    QTest::newRow("a picture elsewhere") << QByteArray("<image href='http://example.org/x.png' width='9' height='9'/>");
    QTest::newRow("a shape elsewhere") << QByteArray("<use href='other.svg#a'/>");
    QTest::newRow("a link") << QByteArray("<a href='http://example.org'><rect width='9' height='9'/></a>");
    QTest::newRow("text") << QByteArray("<text>Jane</text>");
    QTest::newRow("a paint elsewhere") << QByteArray("<rect fill='url(http://example.org/a.svg#b)' width='9' height='9'/>");
    QTest::newRow("a paint in a style") << QByteArray("<rect style='fill: url( \"other.svg#b\" )' width='9' height='9'/>");
    QTest::newRow("a style sheet elsewhere") << QByteArray("<style>@import 'file:///etc/passwd';</style>");
    QTest::newRow("a style sheet before it") << QByteArray("<?xml-stylesheet href='/etc/passwd'?>");
}

void TestPdfLogo::refusesWhatBringsInMore()
{
    QFETCH(QByteArray, inside);
    const auto svg = [](const QByteArray& content) {
        return "<svg xmlns='http://www.w3.org/2000/svg' width='60' height='20'><rect width='60' height='20'/>" + content + "</svg>";
    };
    EXPECT_ERROR(Logo::fromBytes(svg(inside), u"logo.svg"_s), u"more than shapes"_s);
    EXPECT_VALUE(Logo::fromBytes(svg({}), u"logo.svg"_s));
}

QTEST_MAIN(TestPdfLogo)
#include "tst_pdflogo.moc"
