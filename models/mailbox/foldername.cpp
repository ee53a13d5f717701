// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mailbox/foldername.h"

#include <algorithm>
#include <optional>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

bool isPlain(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() <= 0x7e;
}

/// Characters as UTF-16, most significant byte first, in base64 with a comma for the slash and without padding.
QByteArray shifted(QStringView text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        bytes += char(c.unicode() >> 8U);
        bytes += char(c.unicode() & 0xffU);
    }
    return '&' + bytes.toBase64(QByteArray::OmitTrailingEquals).replace('/', ',') + '-';
}

std::optional<QString> unshifted(QByteArrayView base64)
{
    const auto result = QByteArray::fromBase64Encoding(
        base64.toByteArray().replace(',', '/'), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray& bytes = result.decoded;
    if (!result || bytes.size() % 2 != 0)
        return std::nullopt;
    QString text;
    for (qsizetype i = 0; i < bytes.size(); i += 2)
        text += QChar(char16_t(uchar(bytes[i]) << 8U | uchar(bytes[i + 1])));
    return text;
}

} // namespace

QByteArray encodedFolderName(const QString& name)
{
    QByteArray encoded;
    for (qsizetype i = 0; i < name.size();) {
        if (isPlain(name[i])) {
            encoded += name[i] == u'&' ? QByteArray("&-") : QByteArray(1, name[i].toLatin1());
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < name.size() && !isPlain(name[end]))
            ++end;
        encoded += shifted(QStringView(name).mid(i, end - i));
        i = end;
    }
    return encoded;
}

QString decodedFolderName(QByteArrayView encoded)
{
    QString name;
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        if (encoded[i] != '&') {
            name += QLatin1Char(encoded[i]);
            continue;
        }
        qsizetype end = i + 1;
        while (end < encoded.size() && encoded[end] != '-')
            ++end;
        const auto text = unshifted(encoded.sliced(i + 1, end - i - 1));
        if (end == encoded.size() || !text)
            return QString::fromUtf8(encoded);
        name += end == i + 1 ? u"&"_s : *text;
        i = end;
    }
    const bool isAscii = std::all_of(encoded.begin(), encoded.end(), [](char c) { return uchar(c) < 0x80; });
    return isAscii ? name : QString::fromUtf8(encoded);
}

} // namespace uptake
