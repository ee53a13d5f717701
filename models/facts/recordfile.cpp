// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/recordfile.h"

#include <numeric>

namespace uptake {

/// How long each is, and all of them in one piece.
void RecordWriter::list(const std::vector<QString>& texts)
{
    std::vector<quint32> lengths;
    std::vector<char16_t> all;
    lengths.reserve(texts.size());
    for (const QString& text : texts) {
        lengths.push_back(quint32(text.size()));
        all.insert(all.end(), text.utf16(), text.utf16() + text.size());
    }
    list(lengths);
    list(all);
}

void RecordReader::list(std::vector<QString>& texts)
{
    std::vector<quint32> lengths;
    std::vector<char16_t> all;
    list(lengths);
    list(all);
    m_isGood = m_isGood && std::accumulate(lengths.begin(), lengths.end(), quint64(0)) == all.size();
    texts.clear();
    texts.reserve(m_isGood ? lengths.size() : 0);
    const char16_t* next = all.data();
    for (size_t i = 0; m_isGood && i < lengths.size(); next += lengths[i++])
        texts.push_back(QString::fromUtf16(next, qsizetype(lengths[i])));
}

void RecordWriter::list(const std::vector<Version>& versions)
{
    std::vector<QString> texts;
    for (const Version& version : versions)
        texts.push_back(version.toString());
    list(texts);
}

void RecordReader::list(std::vector<Version>& versions)
{
    std::vector<QString> texts;
    list(texts);
    versions.clear();
    for (const QString& text : texts)
        versions.emplace_back(text);
}

} // namespace uptake
