// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/detect.h"

#include "models/import/columns.h"
#include "models/import/importtext.h"
#include "models/import/inputfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr qint64 headSize = 256 * 1024;

Failure unknown(const QString& path, const QString& what)
{
    return Failure(Error{what, path,
        ImportText::tr("Uptake reads Marketplace CSV downloads, usage reports as JSON, and mail (.eml, .mbox, "
                       "Maildir), also packed (.zip, .gz); --kind says what a file is")});
}

bool looksLikeVersion(const QString& name)
{
    static const QRegularExpression version(u"^v?\\d+(\\.\\d+)*([-+.].*)?$"_s);
    return version.match(name).hasMatch();
}

bool looksLikeMail(const QByteArray& head)
{
    static const QRegularExpression header(
        u"^(Received|Return-Path|Delivered-To|From|To|Subject|Date|Message-ID|MIME-Version|Content-Type|X-[A-Za-z0-9-]+|DKIM-Signature|ARC-[A-Za-z-]+|Reply-To|Sender|Authentication-Results):"_s,
        QRegularExpression::CaseInsensitiveOption);
    return header.match(QString::fromLatin1(head.left(200))).hasMatch();
}

/// Full of control characters, which no text file holds.
bool looksBinary(QByteArrayView head)
{
    const auto controls = std::count_if(head.begin(), head.end(),
        [](char c) { return c >= 0 && c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b; });
    return controls * 200 > head.size(); // a stray one costs its row only
}

/// Without the mark of its encoding, and as UTF-8 where it is UTF-16.
QByteArray asUtf8(const QByteArray& head)
{
    const std::string_view bytes(head.constData(), size_t(head.size()));
    const EncodingMark mark = encodingOf(bytes);
    if (mark.encoding == TextEncoding::Bytes)
        return head.mid(qsizetype(mark.length));
    std::string text;
    Utf16Decoder(mark.encoding).decode(bytes.substr(mark.length), text);
    return QByteArray::fromStdString(text);
}

Expected<Detected> detectCsv(const QString& path)
{
    auto file = openInput(path);
    if (!file)
        return Failure(file.error());
    CsvReader reader(std::move(*file));
    const auto header = reader.next();
    if (!header)
        return Failure(header.error());
    if (!*header)
        return unknown(path, ImportText::tr("the file holds nothing but blank lines"));
    if (!(*header)->broken.isEmpty())
        return Failure(Error{ImportText::tr("the header cannot be read: %1").arg((*header)->broken),
            u"%1:%2"_s.arg(path).arg((*header)->line),
            ImportText::tr("check that it is the right file, and export it again")});
    QStringList names;
    for (const std::string_view field : (*header)->fields)
        names << textOf(field);
    auto detected = detectHeader(names, inputName(path));
    if (!detected) {
        detected.error().where = path + u":1"_s;
        return detected;
    }
    return detected;
}

} // namespace

bool isMaildir(const QString& path)
{
    const QDir folder(path);
    return folder.exists(u"cur"_s) && folder.exists(u"new"_s);
}

Expected<Detected> detectHeader(const QStringList& header, const QString& fileName)
{
    const auto has = [&](QLatin1StringView name) { return header.contains(name, Qt::CaseInsensitive); };
    const auto because = [](ImportKind kind, const QString& columns) {
        return Detected{kind, ImportText::tr("its header has %1").arg(columns)};
    };
    const bool namesLicence = has("addonLicenseId"_L1) || has("licenseId"_L1) || has("appEntitlementNumber"_L1);
    if (has("eventDate"_L1)) {
        for (const ImportKind kind : {ImportKind::Churn, ImportKind::Conversion, ImportKind::Renewal}) {
            if (fileName.contains(toText(kind), Qt::CaseInsensitive))
                return Detected{kind, ImportText::tr("its header has eventDate, its name says %1").arg(toText(kind))};
        }
        return Failure(Error{ImportText::tr("the file holds licence events, but neither header nor name says which"),
            fileName, ImportText::tr("say --kind churn, --kind conversion or --kind renewal")});
    }
    if (has("transactionLineItemId"_L1) || (has("transactionId"_L1) && (has("vendorAmount"_L1) || has("saleDate"_L1))))
        return because(ImportKind::Transactions,
            has("transactionLineItemId"_L1) ? u"transactionLineItemId"_s : u"transactionId"_s);
    if (has("feedbackType"_L1))
        return because(ImportKind::Feedback, u"feedbackType"_s);
    if (has("parentUnitCount"_L1) || (has("day"_L1) && has("dateOfEvaluation"_L1)))
        return because(ImportKind::FreeTier, u"parentUnitCount, dateOfEvaluation"_s);
    if (has("dimension"_L1) && has("value"_L1) && has("installations"_L1))
        return because(ImportKind::Distribution, u"dimension, value, installations"_s);
    if (has("version"_L1) && has("releaseDate"_L1))
        return because(ImportKind::Releases, u"version, releaseDate"_s);
    if (header.size() > 1 && !looksLikeVersion(header.constFirst())
        && std::all_of(header.begin() + 1, header.end(), looksLikeVersion))
        return Detected{ImportKind::Distribution, ImportText::tr("its columns but the first are versions")};
    const int licenceColumns
        = int(has("licenseType"_L1)) + int(has("tier"_L1)) + int(has("status"_L1)) + int(has("maintenanceEndDate"_L1));
    if (licenceColumns >= 2 && namesLicence)
        return because(ImportKind::Licenses, u"licenseType, tier, status"_s);
    if (licenceColumns >= 3) {
        return Failure(Error{ImportText::tr("this looks like a licences download, but the column addonLicenseId (or "
                                            "appEntitlementNumber, licenseId) is missing"),
            fileName, ImportText::tr("export the file again with all its columns")});
    }
    if (has("saleDate"_L1) || has("vendorAmount"_L1)) {
        return Failure(Error{ImportText::tr("this looks like a transactions download, but the column "
                                            "transactionLineItemId (or transactionId) is missing"),
            fileName, ImportText::tr("export the file again with all its columns")});
    }
    if (header.size() == 6 && has("file"_L1) && has("reason"_L1) && has("row"_L1)) {
        return Failure(Error{ImportText::tr("this is an exported list of the quarantine"), fileName,
            ImportText::tr(
                "mend its rows on the Imports page, or with uptake mend, or in the files that they come from")});
    }
    return Failure(Error{ImportText::tr("no download that Uptake knows has this header: %1")
                             .arg(header.mid(0, 6).join(", "_L1).left(200)),
        fileName, ImportText::tr("say what the file is with --kind (%1)").arg(allImportKinds())});
}

Expected<Detected> detect(const QString& path)
{
    if (isMaildir(path) || isPackedMaildir(path))
        return Detected{ImportKind::Mail, ImportText::tr("the folder is a Maildir")};
    const auto file = openInput(path);
    if (!file)
        return Failure(file.error());
    QByteArray head(headSize, Qt::Uninitialized);
    qint64 size = 0;
    for (qint64 got = 1; got > 0 && size < headSize; size += got) {
        got = (*file)->read(head.data() + size, headSize - size);
        if (got < 0)
            return Failure(Error{(*file)->errorString(), path,
                ImportText::tr("unpack it yourself, or fetch it again, and import what was in it")});
    }
    head.truncate(size);
    if (head.isEmpty())
        return unknown(path, ImportText::tr("the file is empty"));
    if (looksPacked(head))
        return unknown(path,
            QFileInfo(path).exists() ? ImportText::tr("this is an archive")
                                     : ImportText::tr("an archive inside another is not read"));
    head = asUtf8(head);
    if (head.startsWith("From ") || looksLikeMail(head))
        return Detected{ImportKind::Mail, ImportText::tr("it begins as mail does")};
    if (looksBinary(head))
        return unknown(path, ImportText::tr("this is a binary file"));
    const QByteArray text = head.trimmed();
    if (text.startsWith('{') || text.startsWith('[')) {
        if (text.contains("\"serverId\""))
            return Detected{ImportKind::Reports, ImportText::tr("it holds JSON objects with a serverId")};
        return unknown(path, ImportText::tr("this is JSON, but no usage report is in it"));
    }
    const QString name = QFileInfo(inputName(path)).suffix().toLower();
    if ((name == "jsonl"_L1 || name == "ndjson"_L1 || name == "json"_L1) && text.contains("\"serverId\""))
        return Detected{ImportKind::Reports, ImportText::tr("it is named as JSON and mentions serverId")};
    return detectCsv(path);
}

} // namespace uptake
