// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdf.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <QtEndian>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace uptake::test;

/// What ISO 19005-1 asks of a PDF/A-1b file, as far as qpdf's JSON tells it.
class TestPdfArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isPdf14WithATableOfReferences();
    void isOpenToAll();
    void saysWhatItIs();
    void namesItsColours();
    void embedsItsFonts();
    void knowsNoTransparency();
    void doesNothingByItself();
    void compressesAsArchivesMay();
    void linksArePrinted();

private:
    QByteArray bytes() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"archive.pdf"_s);
    std::unique_ptr<Pdf> m_pdf;
};

void TestPdfArchive::initTestCase()
{
    const QString database = m_folder.filePath(u"uptake.sqlite"_s), files = m_folder.filePath(u"files"_s);
    QCOMPARE(uptake::test::uptake(database, {u"sample"_s, files}).status, 0);
    QCOMPARE(uptake::test::uptake(database, {u"import"_s, files}).status, 0);
    // A logo with all that PDF/A-1 knows not: transparent pixels, paints and shades.
    const QString logo = m_folder.filePath(u"logo.svg"_s);
    QVERIFY(write(logo,
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 40' width='120' height='40'><defs>"
        "<linearGradient id='g'><stop offset='0' stop-color='red' stop-opacity='0.3'/><stop offset='1' stop-color='blue'/></linearGradient></defs>"
        "<rect width='60' height='40' fill='url(#g)'/><g opacity='0.5'><rect x='60' width='30' height='40' fill='#0a0' fill-opacity='0.4'/>"
        "<circle cx='90' cy='20' r='15' stroke='#00f' stroke-opacity='0.2' stroke-width='4' fill='none'/></g></svg>"));
    const Ended made = uptake::test::uptake(database,
        {u"report"_s, u"--pdfa"_s, u"--template"_s, u"investor"_s, u"--logo"_s, logo, u"--title"_s, u"Play <SQL> & \"more\""_s, u"--vendor"_s,
            u"Société d’exemple"_s, u"--out"_s, m_path});
    QVERIFY2(made.status == 0, qPrintable(made.error));
    QCOMPARE(run(u"qpdf"_s, {u"--check"_s, m_path}).status, 0);
    m_pdf = std::make_unique<Pdf>(m_path);
    QCOMPARE_GT(m_pdf->objects().size(), 50u);
}

void TestPdfArchive::isPdf14WithATableOfReferences()
{
    const QByteArray file = bytes();
    QVERIFY(file.startsWith("%PDF-1.4\n%"));
    const QByteArray comment = file.mid(10, 4); // four bytes that say that the file is binary
    QVERIFY(std::all_of(comment.begin(), comment.end(), [](char c) { return uchar(c) > 127; }));
    const qsizetype table = file.mid(file.lastIndexOf("startxref\n") + 10).split('\n').constFirst().toLongLong();
    QVERIFY(file.mid(table).startsWith("xref\n0 "));
    QVERIFY(m_pdf->ofType(u"/ObjStm"_s).isEmpty() && m_pdf->ofType(u"/XRef"_s).isEmpty());
    QVERIFY(file.endsWith("%%EOF\n"));
    QCOMPARE(file.count("%%EOF"), 1); // nothing was added to it later
    const QJsonArray id = m_pdf->trailer()[u"/ID"_s].toArray();
    QCOMPARE(id.size(), 2);
    QCOMPARE_GE(id[0].toString().size(), qsizetype(18));
}

void TestPdfArchive::isOpenToAll()
{
    QVERIFY(!m_pdf->trailer().contains(u"/Encrypt"_s));
    QCOMPARE(run(u"qpdf"_s, {u"--is-encrypted"_s, m_path}).status, 2);
}

void TestPdfArchive::saysWhatItIs()
{
    const QJsonValue reference = m_pdf->catalogue()[u"/Metadata"_s];
    const QJsonObject dictionary = m_pdf->dictionary(reference);
    QVERIFY(!dictionary.contains(u"/Filter"_s)); // a reader of text finds it
    QCOMPARE(dictionary[u"/Type"_s].toString(), u"/Metadata"_s);
    QCOMPARE(dictionary[u"/Subtype"_s].toString(), u"/XML"_s);
    const QByteArray xmp = m_pdf->dataOf(reference);
    QVERIFY(xmp.startsWith("<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"));
    QVERIFY(xmp.endsWith("<?xpacket end=\"w\"?>"));
    std::map<QString, QString> said;
    QString element;
    QXmlStreamReader xml(xmp);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
            said[element] = xml.text().toString();
        else if (xml.isStartElement() && xml.name() != u"li"_s && xml.name() != u"Alt"_s)
            element = xml.qualifiedName().toString();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(said[u"pdfaid:part"_s], u"1"_s);
    QCOMPARE(said[u"pdfaid:conformance"_s], u"B"_s);
    const QJsonObject information = m_pdf->dictionary(m_pdf->trailer()[u"/Info"_s]);
    QCOMPARE(information.size(), 4); // nothing that the metadata do not say too
    QVERIFY(Pdf::text(information[u"/Title"_s]).startsWith(u"Play <SQL> & \"more\""_s));
    QCOMPARE(said[u"dc:title"_s], Pdf::text(information[u"/Title"_s]));
    QCOMPARE(said[u"xmp:CreatorTool"_s], Pdf::text(information[u"/Creator"_s]));
    QCOMPARE(said[u"pdf:Producer"_s], Pdf::text(information[u"/Producer"_s]));
    QCOMPARE(u"D:"_s + said[u"xmp:CreateDate"_s].remove(u'-'), Pdf::text(information[u"/CreationDate"_s]));
}

void TestPdfArchive::namesItsColours()
{
    const QJsonArray intents = m_pdf->resolved(m_pdf->catalogue()[u"/OutputIntents"_s]).toArray();
    QCOMPARE(intents.size(), 1);
    const QJsonObject intent = m_pdf->dictionary(intents[0]);
    QCOMPARE(intent[u"/S"_s].toString(), u"/GTS_PDFA1"_s);
    QVERIFY(!Pdf::text(intent[u"/OutputConditionIdentifier"_s]).isEmpty());
    const QJsonValue reference = intent[u"/DestOutputProfile"_s];
    QCOMPARE(m_pdf->dictionary(reference)[u"/N"_s].toInt(), 3);
    const QByteArray profile = m_pdf->dataOf(reference);
    QCOMPARE(profile.mid(36, 4), QByteArray("acsp")); // an ICC profile
    QCOMPARE(profile.mid(16, 4), QByteArray("RGB "));
    QVERIFY2(profile[8] == 2, "PDF 1.4 knows version 2 of ICC profiles");
    QCOMPARE(qFromBigEndian<quint32>(profile.constData()), quint32(profile.size()));
    // And no colour that this profile is not of.
    m_pdf->forEachDictionary([](const QJsonObject& each, const Pdf::Object&) {
        for (const QJsonValue& value : each)
            QVERIFY(value.toString() != u"/DeviceCMYK"_s);
    });
    static const QRegularExpression cmyk(u"(^|\\s)([\\d.]+\\s+){4}[kK]\\s"_s);
    for (const auto& [name, object] : m_pdf->objects()) {
        if (object.isStream && !object.value.toObject().contains(u"/Type"_s))
            QVERIFY2(!cmyk.match(QString::fromLatin1(object.data)).hasMatch(), qPrintable(name));
    }
}

void TestPdfArchive::embedsItsFonts()
{
    int fonts = 0;
    for (const QJsonObject& font : m_pdf->ofType(u"/Font"_s)) {
        const QString kind = font[u"/Subtype"_s].toString();
        if (kind == u"/Type0"_s) {
            ++fonts;
            QVERIFY(font[u"/BaseFont"_s].toString().contains(QRegularExpression(u"^/[A-Z]{6}\\+"_s)));
            QVERIFY(m_pdf->dataOf(font[u"/ToUnicode"_s]).contains("begincmap"));
            QCOMPARE(font[u"/Encoding"_s].toString(), u"/Identity-H"_s);
            continue;
        }
        QCOMPARE(kind, u"/CIDFontType2"_s);
        QCOMPARE(font[u"/CIDToGIDMap"_s].toString(), u"/Identity"_s);
        const QJsonObject descriptor = m_pdf->dictionary(font[u"/FontDescriptor"_s]);
        QCOMPARE(descriptor[u"/FontName"_s].toString(), font[u"/BaseFont"_s].toString());
        QVERIFY(!m_pdf->dataOf(descriptor[u"/FontFile2"_s]).isEmpty());
        QVERIFY(!m_pdf->dataOf(descriptor[u"/CIDSet"_s]).isEmpty()); // which glyphs a subset has
    }
    QCOMPARE_GT(fonts, 2);
}

void TestPdfArchive::knowsNoTransparency()
{
    m_pdf->forEachDictionary([](const QJsonObject& each, const Pdf::Object& in) {
        const QJsonValue mask = each[u"/SMask"_s];
        QVERIFY2(mask.isUndefined() || mask.toString() == u"/None"_s, QJsonDocument(each).toJson().constData());
        for (const QString& alpha : {u"/CA"_s, u"/ca"_s})
            QCOMPARE(each[alpha].toDouble(1), 1.0);
        const QJsonValue blend = each[u"/BM"_s];
        QVERIFY(blend.isUndefined() || blend.toString() == u"/Normal"_s || blend.toString() == u"/Compatible"_s);
        if (each.contains(u"/Group"_s))
            QVERIFY(each[u"/Group"_s][u"/S"_s].toString() != u"/Transparency"_s);
        if (each[u"/Subtype"_s] == u"/Image"_s && in.isStream) {
            QVERIFY(!each[u"/Interpolate"_s].toBool());
            QVERIFY(!each.contains(u"/Alternates"_s) && !each.contains(u"/OPI"_s));
        }
    });
}

void TestPdfArchive::doesNothingByItself()
{
    const QJsonObject catalogue = m_pdf->catalogue();
    for (const QString& key : {u"/OpenAction"_s, u"/AA"_s, u"/AcroForm"_s, u"/OCProperties"_s})
        QVERIFY2(!catalogue.contains(key), qPrintable(key));
    const QJsonObject names = m_pdf->dictionary(catalogue[u"/Names"_s]);
    QVERIFY(!names.contains(u"/JavaScript"_s) && !names.contains(u"/EmbeddedFiles"_s));
    m_pdf->forEachDictionary([](const QJsonObject& each, const Pdf::Object&) {
        for (const QString& key : {u"/JS"_s, u"/AA"_s, u"/A"_s, u"/EF"_s, u"/EmbeddedFiles"_s, u"/PS"_s, u"/URI"_s})
            QVERIFY2(!each.contains(key), QJsonDocument(each).toJson().constData());
        const QString action = each[u"/S"_s].toString();
        QVERIFY(action != u"/Launch"_s && action != u"/JavaScript"_s && action != u"/URI"_s);
    });
}

void TestPdfArchive::compressesAsArchivesMay()
{
    m_pdf->forEachDictionary([](const QJsonObject& each, const Pdf::Object& in) {
        const QJsonValue filter = each[u"/Filter"_s];
        const QJsonArray filters = filter.isArray() ? filter.toArray() : QJsonArray{filter};
        for (const QJsonValue& one : filters)
            QVERIFY2(one.toString() != u"/LZWDecode"_s && one.toString() != u"/Crypt"_s, qPrintable(one.toString()));
        if (in.isStream) // what a stream holds lies in the file itself
            QVERIFY(!each.contains(u"/FFilter"_s) && !each.contains(u"/FDecodeParms"_s));
    });
}

void TestPdfArchive::linksArePrinted()
{
    const QList<QJsonObject> annotations = m_pdf->ofType(u"/Annot"_s);
    QCOMPARE_GT(annotations.size(), 3);
    for (const QJsonObject& each : annotations) {
        QCOMPARE(each[u"/Subtype"_s].toString(), u"/Link"_s);
        QCOMPARE(each[u"/F"_s].toInt(), 4); // to be printed, and not hidden
    }
}

QTEST_GUILESS_MAIN(TestPdfArchive)
#include "tst_pdfarchive.moc"
