// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresbulk.h"

#include <QRegularExpression>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr size_t mostBytes = 256 * 1024; ///< of rows that wait: so much is on its way while the next rows are made

template <class Number> void append(std::string& bytes, Number number)
{
    const Number bigEndian = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char*>(&bigEndian), sizeof(bigEndian));
}

} // namespace

std::shared_ptr<PostgresBulk> PostgresBulk::of(const QByteArray& insert)
{
    static const QRegularExpression pattern(u"^INSERT INTO (\\w+) \\(([\\w, ]+)\\) VALUES \\(((?:\\$\\d+(?:, )?)+)\\)( ON CONFLICT DO NOTHING)?$"_s);
    const auto match = pattern.match(QString::fromUtf8(insert));
    if (!match.hasMatch() || match.capturedView(2).count(u',') != match.capturedView(3).count(u','))
        return {};
    const QString table = match.captured(1);
    const QString columns = match.captured(2);
    const bool isStaged = match.hasCaptured(4);
    const QString copy = u"COPY %1 (%2) FROM STDIN (FORMAT binary)"_s;
    const QString staged = u"CREATE TEMPORARY TABLE IF NOT EXISTS staged_%1 ON COMMIT DROP AS SELECT %2 FROM %1 WITH NO DATA; "_s + copy.arg(u"staged_%1"_s, u"%2"_s)
        + u"; INSERT INTO %1 (%2) SELECT %2 FROM staged_%1 ON CONFLICT DO NOTHING; TRUNCATE staged_%1"_s;
    return std::shared_ptr<PostgresBulk>(new PostgresBulk((isStaged ? staged : copy).arg(table, columns).toUtf8(), isStaged));
}

void PostgresBulk::beginRow(int values)
{
    append(m_rows, qint16(values));
}

void PostgresBulk::add(const char* bytes, int length)
{
    append(m_rows, qint32(std::max(length, -1)));
    if (length > 0)
        m_rows.append(bytes, size_t(length));
}

bool PostgresBulk::isFull() const
{
    return m_rows.size() >= mostBytes;
}

const QByteArray& PostgresBulk::header()
{
    static const QByteArray bytes("PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0", 19); // signature, no flags, nothing more
    return bytes;
}

const QByteArray& PostgresBulk::trailer()
{
    static const QByteArray bytes("\377\377", 2); // a row of -1 values
    return bytes;
}

} // namespace uptake
