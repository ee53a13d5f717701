// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/mailbody.h"

#include "models/import/ascii.h"
#include "models/import/textencoding.h"

#include <algorithm>

namespace uptake {

MailBody bodyOf(GMimePart* part)
{
    MailBody body;
    GMimeDataWrapper* content = g_mime_part_get_content(part);
    GMimeStream* stream = content ? g_mime_data_wrapper_get_stream(content) : nullptr;
    if (!stream || !GMIME_IS_STREAM_MEM(stream))
        return body;
    const GByteArray* array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    const std::string_view all(reinterpret_cast<const char*>(array->data), array->len);
    const auto begin = std::min(std::size_t(stream->bound_start), all.size());
    body.bytes
        = all.substr(begin, stream->bound_end < 0 ? std::string_view::npos : std::size_t(stream->bound_end) - begin);
    body.encoding = g_mime_data_wrapper_get_encoding(content);
    if (const char* charset = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset"))
        body.charset = loweredAscii(charset);
    return body;
}

std::optional<std::string_view> MailDecoder::decode(const MailBody& body)
{
    GMimeEncoding state;
    g_mime_encoding_init_decode(&state, body.encoding);
    std::string_view bytes = body.bytes;
    if (bytes.size() > 3 * largestBody) // quoted-printable makes three bytes of one
        return std::nullopt;
    if (body.encoding > GMIME_CONTENT_ENCODING_BINARY) {
        m_decoded.resize(g_mime_encoding_outlen(&state, bytes.size()));
        m_decoded.resize(g_mime_encoding_step(&state, bytes.data(), bytes.size(), m_decoded.data()));
        bytes = m_decoded;
    }
    return bytes.size() > largestBody ? std::nullopt : std::optional(toUtf8(bytes, body.charset));
}

std::string_view MailDecoder::toUtf8(std::string_view bytes, const std::string& charset)
{
    const bool isUnicode = charset.empty() || charset == "utf-8" || charset == "us-ascii" || charset == "utf8";
    const EncodingMark mark = encodingOf(bytes);
    if (isUnicode && mark.encoding != TextEncoding::Bytes) {
        m_converted.clear();
        Utf16Decoder(mark.encoding).decode(bytes.substr(mark.length), m_converted);
        return m_converted;
    }
    if (mark.encoding == TextEncoding::Bytes)
        bytes.remove_prefix(mark.length);
    const bool holdsAscii = isUnicode || charset.starts_with("iso-8859") || charset.starts_with("windows-");
    if (holdsAscii && std::none_of(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) != 0; }))
        return bytes;
    if (!isUnicode && convert(bytes, charset))
        return m_converted;
    if (g_utf8_validate_len(bytes.data(), bytes.size(), nullptr))
        return bytes;
    m_converted.clear(); // Latin-1 is what nothing cannot be
    for (const char c : bytes) {
        if (c & 0x80)
            m_converted += char(0xC0 | (static_cast<unsigned char>(c) >> 6));
        m_converted += c & 0x80 ? char(c & 0xBF) : c;
    }
    return m_converted;
}

bool MailDecoder::convert(std::string_view bytes, const std::string& charset)
{
    const char* from = g_mime_charset_iconv_name(charset.c_str());
    if (charset == "utf-16" && bytes.size() > 1 && (bytes[0] == 0 || bytes[1] == 0)) // no byte order mark
        from = bytes[0] == 0 ? "UTF-16BE" : "UTF-16LE";
    gsize read = 0;
    gsize written = 0;
    char* text
        = from ? g_convert(bytes.data(), gssize(bytes.size()), "UTF-8", from, &read, &written, nullptr) : nullptr;
    m_converted.assign(text ? text : "", text ? written : 0);
    g_free(text);
    return text != nullptr;
}

} // namespace uptake
