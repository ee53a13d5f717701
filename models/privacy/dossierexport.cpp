// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/dossierexport.h"

#include "models/privacy/inventory.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

struct PrivacyText
{
    Q_DECLARE_TR_FUNCTIONS(Privacy)
};

QString kindText(Dossier::Kind kind)
{
    switch (kind) {
    case Dossier::Kind::Organisation:
        return u"organisation"_s;
    case Dossier::Kind::Installation:
        return u"installation"_s;
    case Dossier::Kind::Licence:
        return u"licence"_s;
    case Dossier::Kind::Person:
        return u"person"_s;
    case Dossier::Kind::Nobody:
        break;
    }
    return u"nobody"_s;
}

QString htmlOf(const Dossier& dossier)
{
    QString html
        = u"<h1>%1</h1><p>%2</p>"_s.arg(PrivacyText::tr("What is stored about %1").arg(dossier.what.toHtmlEscaped()),
            PrivacyText::tr("%n entries. Each names the file and the line that it was read from.", nullptr,
                int(dossier.rows.size())));
    QString table;
    for (const FoundRow& row : dossier.rows) {
        if (row.table != table) {
            table = row.table;
            html += u"<h2>%1</h2><p><i>%2</i></p>"_s.arg(
                tableName(table).toHtmlEscaped(), purposeOf(table).toHtmlEscaped());
        }
        html += u"<p>"_s;
        for (qsizetype i = 0; i < row.columns.size(); ++i)
            html += u"%1: <b>%2</b><br/>"_s.arg(
                QString(row.columns[i]).replace(u'_', u' ').toHtmlEscaped(), row.values[i].left(2000).toHtmlEscaped());
        if (!row.source.isEmpty())
            html += u"<small>%1</small>"_s.arg(PrivacyText::tr("from %1").arg(row.source).toHtmlEscaped());
        html += u"</p>"_s;
    }
    return html;
}

QByteArray pdfOf(const Dossier& dossier)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(96);
        writer.setCreator(QString());
        writer.setTitle(PrivacyText::tr("What is stored"));
        QTextDocument document;
        QFont font(u"Inter"_s);
        font.setPointSizeF(9.5);
        document.setDefaultFont(font);
        document.setHtml(htmlOf(dossier));
        document.print(&writer);
    }
    return buffer.data();
}

} // namespace

QJsonObject toJson(const Dossier& dossier)
{
    QJsonArray rows;
    for (const FoundRow& row : dossier.rows) {
        QJsonObject object{
            {u"table"_s, row.table}, {u"source"_s, row.source.isEmpty() ? QJsonValue() : QJsonValue(row.source)}};
        QJsonObject values;
        for (qsizetype i = 0; i < row.columns.size(); ++i)
            values.insert(row.columns[i], row.values[i]);
        object.insert(u"values"_s, values);
        rows << object;
    }
    return {{u"what"_s, dossier.what}, {u"kind"_s, kindText(dossier.kind)},
        {u"names"_s, QJsonArray::fromStringList(dossier.names)},
        {u"serverIds"_s, QJsonArray::fromStringList(dossier.serverIds)},
        {u"people"_s, QJsonArray::fromStringList(dossier.people)}, {u"rows"_s, rows}};
}

Expected<void> writeDossier(const Dossier& dossier, const QString& path)
{
    const QByteArray bytes
        = path.endsWith(".pdf"_L1, Qt::CaseInsensitive) ? pdfOf(dossier) : QJsonDocument(toJson(dossier)).toJson();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Failure(Error{PrivacyText::tr("the export cannot be written: %1").arg(file.errorString()), path,
        PrivacyText::tr("name a file that you may write")});
}

} // namespace uptake
