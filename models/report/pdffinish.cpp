// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pdffinish.h"

#include "models/report/reporttext.h"

#ifdef __clang__ // version 14 can't read the definition, of no use here, as C++20
#define JSON_HH
class JSON;
#endif

#include <QCryptographicHash>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <map>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

using Object = QPDFObjectHandle;

Object text(const QString& words)
{
    return Object::newUnicodeString(words.toStdString());
}

/// One finished PDF. Points of the page are measured from below in PDF, from above in ReportPages.
class Finish
{
public:
    Finish(const QByteArray& drawn, const ReportPages& pages, const PdfProperties& properties)
        : m_pages(pages)
        , m_properties(properties)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("report", drawn.constData(), size_t(drawn.size()));
        for (const QPDFPageObjectHelper& page : QPDFPageDocumentHelper(m_pdf).getAllPages())
            m_objects.push_back(page.getObjectHandle());
    }

    QByteArray make()
    {
        nameSubsets();
        addLinks();
        addOutline();
        writeProperties();
        attach();
        QPDFWriter writer(m_pdf);
        writer.setOutputMemory();
        const bool isArchive = m_properties.kind == PdfKind::PdfA;
        writer.setObjectStreamMode(
            qpdf_o_disable); // streams of objects would keep Qt's order, which changes from run to run
        if (isArchive)
            writer.forcePDFVersion("1.4");
        else
            writer.setMinimumPDFVersion("1.6");
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())};
    }

private:
    /// Qt embeds the glyphs that are used, but names the subset in one place only, and by chance; PDF asks for
    /// "AAAAAB+Inter-Medium" in all.
    void nameSubsets()
    {
        std::map<std::string, std::vector<std::pair<Object, std::string>>> places;
        for (Object object : m_pdf.getAllObjects()) {
            const bool isFont = object.isDictionaryOfType("/Font");
            const std::string key = isFont ? "/BaseFont" : "/FontName";
            if (!(isFont || object.isDictionaryOfType("/FontDescriptor")) || !object.hasKey(key))
                continue;
            const std::string name = object.getKey(key).getName();
            places[name.substr(name.find('+') == std::string::npos ? 1 : name.find('+') + 1)].emplace_back(object, key);
        }
        char letter = 'A';
        for (auto& [name, uses] : places) {
            for (auto& [object, key] : uses)
                object.replaceKey(key, Object::newName(std::string("/AAAAA") + letter + '+' + name));
            ++letter;
        }
    }

    Object destination(int page, double top)
    {
        Object place = Object::newArray();
        place.appendItem(m_objects.at(size_t(page)));
        place.appendItem(Object::newName("/XYZ"));
        place.appendItem(Object::newInteger(0));
        place.appendItem(Object::newReal(m_pages.size.height() - top, 2));
        place.appendItem(Object::newNull());
        return place;
    }

    void addLinks()
    {
        for (size_t i = 0; i < m_objects.size(); ++i) {
            Object annotations = Object::newArray();
            for (const PageLink& link : m_pages.pages.at(i).links) {
                Object annotation = Object::newDictionary();
                annotation.replaceKey("/Type", Object::newName("/Annot"));
                annotation.replaceKey("/Subtype", Object::newName("/Link"));
                annotation.replaceKey("/F", Object::newInteger(4)); // printed, as PDF/A asks
                annotation.replaceKey("/Border", Object::parse("[0 0 0]"));
                annotation.replaceKey("/Rect",
                    Object::newArray(Object::Rectangle(link.box.left(), m_pages.size.height() - link.box.bottom(),
                        link.box.right(), m_pages.size.height() - link.box.top())));
                annotation.replaceKey("/Dest", destination(link.page, link.top));
                annotations.appendItem(m_pdf.makeIndirectObject(annotation));
            }
            if (annotations.getArrayNItems() > 0)
                m_objects[i].replaceKey("/Annots", annotations);
        }
    }

    void addOutline()
    {
        if (m_pages.outline.empty())
            return;
        Object root = m_pdf.makeIndirectObject(Object::newDictionary());
        std::vector<Object> items;
        for (const PagePlace& place : m_pages.outline) {
            Object item = m_pdf.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", text(place.title));
            item.replaceKey("/Parent", root);
            item.replaceKey("/Dest", destination(place.page, place.top));
            items.push_back(item);
        }
        for (size_t i = 0; i < items.size(); ++i) {
            if (i > 0)
                items[i].replaceKey("/Prev", items[i - 1]);
            if (i + 1 < items.size())
                items[i].replaceKey("/Next", items[i + 1]);
        }
        root.replaceKey("/Type", Object::newName("/Outlines"));
        root.replaceKey("/First", items.front());
        root.replaceKey("/Last", items.back());
        root.replaceKey("/Count", Object::newInteger(qint64(items.size())));
        Object catalogue = m_pdf.getRoot();
        catalogue.replaceKey("/Outlines", root);
        catalogue.replaceKey("/PageMode", Object::newName("/UseOutlines"));
    }

    /// Title, program and the date of the data; nothing that Qt or the machine would say.
    void writeProperties()
    {
        const QString program = u"Uptake"_s;
        const QString version = u"Uptake %1"_s.arg(QLatin1StringView(UPTAKE_VERSION));
        Object information = Object::newDictionary();
        information.replaceKey("/Title", text(m_pages.title));
        information.replaceKey("/Creator", text(program));
        information.replaceKey("/Producer", text(version));
        information.replaceKey(
            "/CreationDate", Object::newString(u"D:%1"_s.arg(m_properties.date.toString(u"yyyyMMdd"_s)).toStdString()));
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(information));
        Object catalogue = m_pdf.getRoot();
        Object metadata = Object::newStream(&m_pdf, xmp(program, version).toStdString());
        metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
        metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
        catalogue.replaceKey("/Metadata", metadata);
        catalogue.replaceKey("/Lang", Object::newString(codeOf(m_properties.language).toStdString()));
        Object preferences = Object::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
        catalogue.replaceKey("/ViewerPreferences", preferences);
        // The first part of the id is the report's, the second is made from the bytes of the file.
        const Object id = Object::newString(
            QCryptographicHash::hash(m_properties.id, QCryptographicHash::Sha256).left(16).toStdString());
        Object both = Object::newArray();
        both.appendItem(id);
        both.appendItem(id);
        m_pdf.getTrailer().replaceKey("/ID", both);
    }

    QString xmp(const QString& program, const QString& version) const
    {
        const QString archive = m_properties.kind == PdfKind::PdfA
            ? u"<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"><pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>\n"_s
            : QString();
        return u"<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
               "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
               "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
               "<rdf:Description rdf:about=\"\" "
               "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title><rdf:Alt><rdf:li "
               "xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title></rdf:Description>\n"
               "<rdf:Description rdf:about=\"\" "
               "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"><xmp:CreatorTool>%2</xmp:CreatorTool><xmp:CreateDate>%4</"
               "xmp:CreateDate></rdf:Description>\n"
               "<rdf:Description rdf:about=\"\" "
               "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"><pdf:Producer>%3</pdf:Producer></rdf:Description>\n"
               "%5</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>"_s.arg(
                   m_pages.title.toHtmlEscaped(), program, version, m_properties.date.toString(Qt::ISODate), archive);
    }

    void attach()
    {
        if (!m_properties.attachment || m_properties.kind == PdfKind::PdfA)
            return;
        const Attachment& attachment = *m_properties.attachment;
        auto stream = QPDFEFStreamObjectHelper::createEFStream(m_pdf, attachment.bytes.toStdString());
        stream.setSubtype("application/json");
        auto file = QPDFFileSpecObjectHelper::createFileSpec(m_pdf, attachment.name.toStdString(), stream);
        file.setDescription(attachment.description.toStdString());
        QPDFEmbeddedFileDocumentHelper(m_pdf).replaceEmbeddedFile(attachment.name.toStdString(), file);
    }

    const ReportPages& m_pages;
    const PdfProperties& m_properties;
    QPDF m_pdf;
    std::vector<Object> m_objects; ///< by page
};

} // namespace

Expected<QByteArray> finishedPdf(const QByteArray& drawn, const ReportPages& pages, const PdfProperties& properties)
{
    try {
        return Finish(drawn, pages, properties).make();
    } catch (const std::exception& error) { // the library's, at its boundary
        return Failure(Error{ReportText::tr("the PDF could not be finished: %1").arg(QString::fromUtf8(error.what())),
            {}, ReportText::tr("this is a fault of Uptake: please report it")});
    }
}

} // namespace uptake
