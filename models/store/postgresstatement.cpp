// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresstatement.h"

#include "models/store/postgresbulk.h"

#include <QtEndian>

#include <bit>
#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

// Numbers of types in the server's catalogue; they never change.
constexpr Oid typeBool = 16;
constexpr Oid typeBytes = 17;
constexpr Oid typeInt64 = 20;
constexpr Oid typeInt16 = 21;
constexpr Oid typeInt32 = 23;
constexpr Oid typeText = 25;
constexpr Oid typeDouble = 701;
constexpr Oid typeNumeric = 1700;

constexpr int portion = 16384; ///< rows fetched at a time
constexpr int inBinary = 1;
constexpr int fewSendings = 100; ///< rows that are not worth a temporary table

/// A whole number of PostgreSQL's type numeric, as sums are: four digits a group, after four numbers of 16 bits that describe them.
qint64 wholeNumeric(const char* bytes)
{
    const auto word = [&](int i) { return qFromBigEndian<qint16>(bytes + qsizetype(2) * i); };
    const int groups = word(0);
    const int weight = word(1);
    const bool isNegative = quint16(word(2)) == 0x4000;
    qint64 number = 0;
    for (int i = 0; i <= weight; ++i)
        number = number * 10000 + (i < groups ? word(4 + i) : 0);
    return isNegative ? -number : number;
}

} // namespace

QByteArray postgresSql(const QString& sql)
{
    QString result;
    result.reserve(sql.size() + 32);
    int places = 0;
    QChar quote;
    for (qsizetype i = 0; i < sql.size(); ++i) {
        const QChar c = sql[i];
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if (c == u'\'' || c == u'"') {
            quote = c;
        } else if (c == u'?') {
            qsizetype end = i + 1;
            while (end < sql.size() && sql[end].isDigit())
                ++end;
            const int place = end > i + 1 ? sql.mid(i + 1, end - i - 1).toInt() : places + 1;
            places = std::max(places, place);
            result += u'$' + QString::number(place);
            i = end - 1;
            continue;
        }
        result += c;
    }
    if (result.startsWith("INSERT OR IGNORE INTO "_L1))
        result = u"INSERT INTO "_s + result.mid(22) + u" ON CONFLICT DO NOTHING"_s;
    return result.toUtf8();
}

/// Values as libpq wants them.
struct PostgresStatement::Parameters
{
    explicit Parameters(const PostgresStatement& statement)
    {
        for (const Value& value : statement.m_values) {
            types.push_back(value.type);
            pointers.push_back(value.length < 0 ? nullptr : statement.m_bytes.data() + value.offset);
            lengths.push_back(std::max(value.length, 0));
            formats.push_back(inBinary);
        }
    }
    int count() const { return int(types.size()); }
    std::vector<Oid> types;
    std::vector<const char*> pointers;
    std::vector<int> lengths, formats;
};

PostgresStatement::PostgresStatement(std::shared_ptr<PostgresSession> session, const QString& sql, Run how)
    : m_session(std::move(session))
    , m_sql(postgresSql(sql))
    , m_name(m_session->newName())
    , m_how(how)
{
    if (how == Run::AnsweringItsId)
        m_sql += " RETURNING id";
    else if (how == Run::InBulk)
        m_bulk = PostgresBulk::of(m_sql);
}

PostgresStatement::~PostgresStatement()
{
    clear();
    if (m_isPrepared)
        m_session->letGoOf(m_name);
}

void PostgresStatement::dropResult()
{
    PQclear(m_result);
    m_result = nullptr;
    m_row = -1;
    m_rows = 0;
}

void PostgresStatement::clear()
{
    dropResult();
    if (m_hasCursor && m_session->isInTransaction())
        (void)m_session->run("CLOSE " + m_name);
    m_hasCursor = false;
    m_values.clear();
    m_bytes.clear();
}

void PostgresStatement::append(quint32 type, const char* bytes, size_t length)
{
    m_values.push_back({type, m_bytes.size(), int(length)});
    m_bytes.append(bytes, length);
}

void PostgresStatement::add(std::string_view text)
{
    append(typeText, text.data(), text.size());
    if (text.find('\0') == std::string_view::npos)
        return;
    // No text of the server holds a zero; the sign for what cannot be told stands in its place.
    const std::string whole = QString::fromUtf8(text.data(), qsizetype(text.size())).replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter)).toStdString();
    m_bytes.resize(m_values.back().offset);
    m_bytes += whole;
    m_values.back().length = int(whole.size());
}

void PostgresStatement::add(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    add(std::string_view(utf8.constData(), size_t(utf8.size())));
}

void PostgresStatement::add(const QByteArray& bytes)
{
    append(typeBytes, bytes.constData(), size_t(bytes.size()));
}

void PostgresStatement::add(qint64 number)
{
    const qint64 bigEndian = qToBigEndian(number);
    append(typeInt64, reinterpret_cast<const char*>(&bigEndian), sizeof(bigEndian));
}

void PostgresStatement::add(double number)
{
    const quint64 bigEndian = qToBigEndian(std::bit_cast<quint64>(number));
    append(typeDouble, reinterpret_cast<const char*>(&bigEndian), sizeof(bigEndian));
}

void PostgresStatement::add(std::monostate)
{
    m_values.push_back({0, m_bytes.size(), -1});
}

Expected<void> PostgresStatement::prepare()
{
    if (m_isPrepared)
        return {};
    if (const auto settled = m_session->settle(); !settled)
        return settled;
    const Parameters values(*this);
    if (const auto done = take(PQprepare(m_session->connection(), m_name, m_sql, values.count(), values.types.data())); !done)
        return done;
    m_isPrepared = true;
    return {};
}

Expected<void> PostgresStatement::run()
{
    if (const auto settled = m_session->settle(); !settled)
        return settled;
    if (m_how == Run::ByPortions && m_session->isInTransaction())
        return declare();
    const bool isFirst = m_runs++ == 0;
    if (!isFirst) {
        if (const auto prepared = prepare(); !prepared)
            return prepared;
    }
    const Parameters values(*this);
    PGconn* connection = m_session->connection();
    const auto done = take(isFirst
            ? PQexecParams(connection, m_sql, values.count(), values.types.data(), values.pointers.data(), values.lengths.data(), values.formats.data(), inBinary)
            : PQexecPrepared(connection, m_name, values.count(), values.pointers.data(), values.lengths.data(), values.formats.data(), inBinary));
    if (!done || m_how != Run::AnsweringItsId)
        return done;
    m_insertedId = m_rows > 0 ? qFromBigEndian<qint64>(PQgetvalue(m_result, 0, 0)) : 0;
    dropResult();
    return {};
}

/// Is the row that is sent now to be copied?
Expected<bool> PostgresStatement::isCopied()
{
    if (!m_bulk || !m_session->isInTransaction())
        return false;
    if (!m_bulk->isStaged() || m_sendings > fewSendings)
        return true;
    if (++m_sendings <= fewSendings)
        return false;
    const auto may = m_session->mayStage();
    if (may && !*may)
        m_bulk.reset();
    return may;
}

Expected<void> PostgresStatement::send()
{
    const auto copied = isCopied();
    if (!copied)
        return Failure(copied.error());
    if (*copied) {
        m_bulk->beginRow(int(m_values.size()));
        for (const Value& value : m_values)
            m_bulk->add(m_bytes.data() + value.offset, value.length);
        return m_session->hasAdded(m_bulk);
    }
    if (const auto prepared = prepare(); !prepared)
        return prepared;
    if (const auto begun = m_session->beginSending(); !begun)
        return begun;
    const Parameters values(*this);
    if (PQsendQueryPrepared(m_session->connection(), m_name, values.count(), values.pointers.data(), values.lengths.data(), values.formats.data(), inBinary) != 1)
        return m_session->failure(nullptr);
    m_session->hasSent();
    return m_session->isFull() ? m_session->settle() : Expected<void>();
}

Expected<void> PostgresStatement::declare()
{
    const Parameters values(*this);
    const QByteArray sql = "DECLARE " + m_name + " NO SCROLL CURSOR FOR " + m_sql;
    const auto done = take(PQexecParams(m_session->connection(), sql, values.count(), values.types.data(), values.pointers.data(), values.lengths.data(),
        values.formats.data(), inBinary));
    if (!done)
        return done;
    m_hasCursor = true;
    return fetch();
}

Expected<void> PostgresStatement::fetch()
{
    if (const auto settled = m_session->settle(); !settled)
        return settled;
    const QByteArray sql = "FETCH " + QByteArray::number(portion) + " FROM " + m_name;
    return take(PQexecParams(m_session->connection(), sql, 0, nullptr, nullptr, nullptr, nullptr, inBinary));
}

Expected<void> PostgresStatement::take(pg_result* result)
{
    dropResult();
    m_result = result;
    const auto status = PQresultStatus(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
        const Failure failed = m_session->failure(result);
        dropResult();
        return failed;
    }
    m_rows = PQntuples(result);
    m_affected = int(QByteArray(PQcmdTuples(result)).toLongLong());
    return {};
}

Expected<bool> PostgresStatement::next()
{
    if (m_row + 1 < m_rows) {
        ++m_row;
        return true;
    }
    if (!m_hasCursor || m_rows < portion) {
        dropResult();
        return false;
    }
    if (const auto fetched = fetch(); !fetched)
        return Failure(fetched.error());
    return next();
}

bool PostgresStatement::isNull(int column) const
{
    return m_row < 0 || PQgetisnull(m_result, m_row, column) == 1;
}

qint64 PostgresStatement::integer(int column) const
{
    if (isNull(column))
        return 0;
    const char* value = PQgetvalue(m_result, m_row, column);
    switch (PQftype(m_result, column)) {
    case typeInt64:
        return qFromBigEndian<qint64>(value);
    case typeInt32:
        return qFromBigEndian<qint32>(value);
    case typeInt16:
        return qFromBigEndian<qint16>(value);
    case typeBool:
        return *value;
    case typeNumeric:
        return wholeNumeric(value);
    case typeDouble:
        return qint64(real(column));
    default:
        return QByteArray(value).toLongLong();
    }
}

double PostgresStatement::real(int column) const
{
    if (isNull(column))
        return 0;
    if (PQftype(m_result, column) != typeDouble)
        return double(integer(column));
    return std::bit_cast<double>(qFromBigEndian<quint64>(PQgetvalue(m_result, m_row, column)));
}

QString PostgresStatement::text(int column) const
{
    const std::string_view utf8 = bytes(column);
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

std::string_view PostgresStatement::bytes(int column) const
{
    if (isNull(column))
        return {};
    switch (PQftype(m_result, column)) {
    case typeInt64:
    case typeInt32:
    case typeInt16:
    case typeBool:
    case typeNumeric:
        m_scratch = std::to_string(integer(column));
        return m_scratch;
    case typeDouble:
        m_scratch = QByteArray::number(real(column), 'g', 17).toStdString();
        return m_scratch;
    default:
        return {PQgetvalue(m_result, m_row, column), size_t(PQgetlength(m_result, m_row, column))};
    }
}

} // namespace uptake
