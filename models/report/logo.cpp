// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/logo.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

struct LogoText
{
    Q_DECLARE_TR_FUNCTIONS(Logo)
};

Failure refused(const QString& what, const QString& where, const QString& remedy)
{
    return Failure(Error{what, where, remedy});
}

/// Does a style take in something else than a part of the same file?
bool isFetched(QStringView style)
{
    static const QRegularExpression other(
        u"@import|url\\(\\s*['\"]?\\s*(?!['\"#\\s])"_s, QRegularExpression::CaseInsensitiveOption);
    return other.match(style.toString()).hasMatch();
}

/// Does an SVG hold shapes only? Text could name someone, and references could bring in other files.
bool holdsShapesOnly(const QByteArray& bytes)
{
    static const QStringList forbidden{u"text"_s, u"tspan"_s, u"textarea"_s, u"image"_s, u"script"_s,
        u"foreignobject"_s, u"a"_s, u"video"_s, u"audio"_s, u"animation"_s};
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::ProcessingInstruction)
            return false; // entities can name files, and grow without bounds; a style sheet is another file
        if (xml.isCharacters() && isFetched(xml.text()))
            return false;
        if (!xml.isStartElement())
            continue;
        if (forbidden.contains(xml.name().toString().toLower()))
            return false;
        for (const QXmlStreamAttribute& attribute : xml.attributes()) {
            if (attribute.name().compare("href"_L1, Qt::CaseInsensitive) == 0 && !attribute.value().startsWith(u'#'))
                return false;
            if (isFetched(attribute.value()))
                return false;
        }
    }
    return !xml.hasError();
}

/// A picture without what else came with it: texts, a colour profile and its description, a resolution.
QImage pixelsOf(QImage picture)
{
    if (picture.colorSpace().isValid() && picture.colorSpace() != QColorSpace(QColorSpace::SRgb))
        picture.convertToColorSpace(QColorSpace::SRgb);
    QImage pixels(picture.size(), QImage::Format_ARGB32);
    for (int y = 0; y < picture.height(); ++y)
        std::copy_n(picture.constScanLine(y), picture.width() * 4, pixels.scanLine(y));
    pixels.setDotsPerMeterX(2835);
    pixels.setDotsPerMeterY(2835);
    return pixels;
}

/// Does an SVG speak of anything that one sees through? Rather said of too many than of too few.
bool hasTransparency(const QByteArray& bytes)
{
    static const QRegularExpression seeThrough(
        u"opacity|rgba\\s*\\(|hsla\\s*\\(|transparent|#([0-9a-f]{8}|[0-9a-f]{4})\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return seeThrough.match(QString::fromUtf8(bytes)).hasMatch();
}

/// Is a name of SVG itself? Editors add others, which tell of files and of who drew.
bool isSvgName(QStringView name)
{
    static const QStringList told{u"title"_s, u"desc"_s, u"metadata"_s};
    const QStringView prefix = name.contains(u':') ? name.left(name.indexOf(u':')) : QStringView();
    const bool isKnown = prefix.isEmpty() || prefix == u"svg"_s || prefix == u"xlink"_s || name == u"xmlns:svg"_s
        || name == u"xmlns:xlink"_s;
    return isKnown && !told.contains(name.mid(name.indexOf(u':') + 1).toString().toLower())
        && !name.startsWith(u"data-"_s) && !name.startsWith(u"aria-"_s);
}

/// An SVG without comments, descriptions and what editors add.
QByteArray shapesOf(const QByteArray& bytes)
{
    QByteArray shapes;
    QXmlStreamReader xml(bytes);
    xml.setNamespaceProcessing(false);
    QXmlStreamWriter out(&shapes);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && !isSvgName(xml.qualifiedName())) {
            xml.skipCurrentElement();
        } else if (xml.isStartElement()) {
            out.writeStartElement(xml.qualifiedName().toString());
            for (const QXmlStreamAttribute& attribute : xml.attributes()) {
                if (isSvgName(attribute.qualifiedName()))
                    out.writeAttribute(attribute.qualifiedName().toString(), attribute.value().toString());
            }
        } else if (xml.isEndElement()) {
            out.writeEndElement();
        } else if (xml.isCharacters()) {
            out.writeCharacters(xml.text().toString());
        }
    }
    return shapes;
}

} // namespace

Expected<Logo> Logo::fromFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(LogoText::tr("the logo cannot be read: %1").arg(file.errorString()), path,
            LogoText::tr("name a PNG or SVG file"));
    return fromBytes(file.read(largestFile + 1), path);
}

Expected<Logo> Logo::fromBytes(const QByteArray& bytes, const QString& where)
{
    if (bytes.size() > largestFile)
        return refused(LogoText::tr("the logo is larger than %1 KiB").arg(largestFile / 1024), where,
            LogoText::tr("save it smaller"));
    Logo logo;
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    if (reader.canRead()) {
        const QSize size = reader.size();
        if (size.isEmpty() || std::max(size.width(), size.height()) > largestSide)
            return refused(LogoText::tr("the logo is wider or higher than %1 pixels").arg(largestSide), where,
                LogoText::tr("save it smaller"));
        QImage picture = reader.read().convertToFormat(QImage::Format_ARGB32);
        if (picture.isNull())
            return refused(LogoText::tr("the logo is no whole PNG file: %1").arg(reader.errorString()), where,
                LogoText::tr("save it anew"));
        QBuffer out(&logo.m_bytes);
        out.open(QIODevice::WriteOnly);
        pixelsOf(picture).save(&out, "png");
        logo.m_size = size;
        return logo;
    }
    if (!bytes.contains("<svg"))
        return refused(LogoText::tr("the logo is neither PNG nor SVG"), where, LogoText::tr("save it as PNG or SVG"));
    if (!holdsShapesOnly(bytes))
        return refused(LogoText::tr("the logo holds more than shapes: text, a script, a picture or a link"), where,
            LogoText::tr("convert its text to outlines, or save it as PNG"));
    const QByteArray shapes = shapesOf(bytes);
    const QSvgRenderer renderer(shapes);
    if (!renderer.isValid() || renderer.defaultSize().isEmpty())
        return refused(LogoText::tr("the logo is no whole SVG file"), where, LogoText::tr("save it anew"));
    logo.m_bytes = shapes;
    logo.m_size = renderer.viewBoxF().isEmpty() ? QSizeF(renderer.defaultSize()) : renderer.viewBoxF().size();
    logo.m_isSvg = true;
    return logo;
}

void Logo::paint(QPainter& painter, const QRectF& box) const
{
    if (isNull())
        return;
    const QRectF place(box.topLeft(), m_size.scaled(box.size(), Qt::KeepAspectRatio));
    if (m_isSvg && !hasTransparency(m_bytes)) {
        QSvgRenderer renderer(m_bytes);
        renderer.render(&painter, place);
        return;
    }
    // On white, without transparency: PDF/A-1 knows none.
    constexpr double drawnSide = 1600; // pixels: fine enough for print
    const QImage picture = m_isSvg ? QImage() : QImage::fromData(m_bytes, "png");
    QImage flat(m_isSvg ? m_size.scaled(drawnSide, drawnSide, Qt::KeepAspectRatio).toSize() : picture.size(),
        QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter onWhite(&flat);
    if (m_isSvg)
        QSvgRenderer(m_bytes).render(&onWhite);
    else
        onWhite.drawImage(0, 0, picture);
    onWhite.end();
    painter.drawImage(place, flat);
}

} // namespace uptake
