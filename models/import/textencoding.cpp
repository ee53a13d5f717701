// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/textencoding.h"

#include <QStringDecoder>

namespace uptake {

EncodingMark encodingOf(std::string_view head)
{
    if (head.starts_with("\xef\xbb\xbf"))
        return {TextEncoding::Bytes, 3};
    if (head.starts_with("\xff\xfe"))
        return {TextEncoding::Utf16LittleEndian, 2};
    if (head.starts_with("\xfe\xff"))
        return {TextEncoding::Utf16BigEndian, 2};
    // Without a mark, every other byte of a Latin text in UTF-16 is zero.
    if (head.size() > 3 && head[0] != 0 && head[1] == 0 && head[2] != 0 && head[3] == 0)
        return {TextEncoding::Utf16LittleEndian, 0};
    if (head.size() > 3 && head[0] == 0 && head[1] != 0 && head[2] == 0 && head[3] != 0)
        return {TextEncoding::Utf16BigEndian, 0};
    return {};
}

void Utf16Decoder::decode(std::string_view bytes, std::string& utf8)
{
    m_rest.append(bytes);
    size_t usable = m_rest.size() & ~size_t(1);
    const size_t highByte = m_encoding == TextEncoding::Utf16LittleEndian ? 1 : 2;
    if (usable >= 2 && (quint8(m_rest[usable - highByte]) & 0xfc) == 0xd8) // a high surrogate without its partner
        usable -= 2;
    QStringDecoder decoder(
        m_encoding == TextEncoding::Utf16LittleEndian ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE,
        QStringDecoder::Flag::ConvertInitialBom); // the file's own mark is gone; another is a character
    const QString text = decoder(QByteArrayView(m_rest.data(), qsizetype(usable)));
    m_rest.erase(0, usable);
    utf8 += text.toStdString();
}

} // namespace uptake
