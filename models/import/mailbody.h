// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gmime/gmime.h>
#include <optional>
#include <string>
#include <string_view>

namespace uptake {

constexpr std::size_t largestBody = 4U << 20; ///< of one part, decoded

/// One part of a mail, still encoded.
struct MailBody
{
    std::string_view bytes;
    GMimeContentEncoding encoding = GMIME_CONTENT_ENCODING_DEFAULT;
    std::string charset; ///< in lower case
};

/// What `part` holds: a view of the mail that GMime parsed.
MailBody bodyOf(GMimePart* part);

/// Bytes of a mail into UTF-8. Keeps its memory from one part to the next.
class MailDecoder
{
public:
    /// None if the body is larger than largestBody. Valid until the next call.
    std::optional<std::string_view> decode(const MailBody& body);

private:
    std::string_view toUtf8(std::string_view bytes, const std::string& charset);
    bool convert(std::string_view bytes, const std::string& charset);

    std::string m_decoded;
    std::string m_converted;
};

} // namespace uptake
