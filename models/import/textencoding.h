// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace uptake {

enum class TextEncoding { Bytes, Utf16LittleEndian, Utf16BigEndian }; ///< Bytes: UTF-8, or an older one of single bytes

/// How a text file is encoded, as its first four bytes show, and how many of them are the mark of that.
struct EncodingMark
{
    TextEncoding encoding = TextEncoding::Bytes;
    size_t length = 0;
};
EncodingMark encodingOf(std::string_view head);

/// Turns UTF-16 into UTF-8, bit by bit.
class Utf16Decoder
{
public:
    explicit Utf16Decoder(TextEncoding encoding)
        : m_encoding(encoding)
    {
    }
    /// Appends what `bytes` add to `utf8`; half a character waits for the next ones.
    void decode(std::string_view bytes, std::string& utf8);

private:
    TextEncoding m_encoding;
    std::string m_rest;
};

} // namespace uptake
