// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgressession.h"

#include "models/store/postgreserror.h"

#include <libpq-fe.h>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr size_t mostUnused = 50; ///< prepared statements that wait to be let go of

using Result = std::unique_ptr<PGresult, decltype(&PQclear)>;

} // namespace

void PostgresSession::letGoOf(const QByteArray& statement)
{
    m_unused.push_back(statement);
    const bool canRun = PQtransactionStatus(m_connection) == PQTRANS_IDLE || PQtransactionStatus(m_connection) == PQTRANS_INTRANS;
    if (m_unused.size() < mostUnused || m_sent > 0 || !canRun)
        return;
    QByteArray all;
    for (const QByteArray& name : m_unused)
        all += "DEALLOCATE " + name + ';';
    m_unused.clear();
    const Result result(PQexec(m_connection, all.constData()), &PQclear);
}

bool PostgresSession::isInTransaction() const
{
    return PQtransactionStatus(m_connection) != PQTRANS_IDLE || m_sent > 0;
}

Expected<void> PostgresSession::run(const QByteArray& statements)
{
    if (const auto settled = settle(); !settled)
        return settled;
    const Result result(PQexec(m_connection, statements.constData()), &PQclear);
    const auto status = PQresultStatus(result.get());
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK ? Expected<void>() : failure(result.get());
}

Expected<void> PostgresSession::commit()
{
    if (const auto settled = settle(); !settled)
        return settled;
    if (PQtransactionStatus(m_connection) == PQTRANS_INERROR)
        return Failure(postgresError("25P02", QString::fromUtf8(PQerrorMessage(m_connection)), m_where));
    return run("COMMIT");
}

Expected<void> PostgresSession::beginSending()
{
    if (m_sent > 0 || PQenterPipelineMode(m_connection) == 1)
        return {};
    return failure(nullptr);
}

Expected<void> PostgresSession::settle()
{
    if (m_sent == 0)
        return {};
    std::optional<Failure> failed;
    if (PQpipelineSync(m_connection) != 1)
        failed = failure(nullptr);
    // Each statement is answered by its result and a null, the whole by a result of its own.
    for (int nulls = 0; nulls < 2 && PQstatus(m_connection) == CONNECTION_OK;) {
        const Result result(PQgetResult(m_connection), &PQclear);
        if (!result) {
            ++nulls;
            continue;
        }
        nulls = 0;
        const auto status = PQresultStatus(result.get());
        if (status == PGRES_PIPELINE_SYNC)
            break;
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_PIPELINE_ABORTED && !failed)
            failed = failure(result.get());
    }
    m_sent = 0;
    if (PQstatus(m_connection) != CONNECTION_OK && !failed)
        failed = failure(nullptr);
    if (PQexitPipelineMode(m_connection) != 1 && !failed)
        failed = failure(nullptr);
    return failed ? Expected<void>(*failed) : Expected<void>();
}

Failure PostgresSession::failure(const pg_result* result) const
{
    const char* state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const bool isLost = PQstatus(m_connection) != CONNECTION_OK;
    const char* said = result ? PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : nullptr;
    const QString text = QString::fromUtf8(said ? said : PQerrorMessage(m_connection));
    return Failure(postgresError(isLost || !state ? (isLost ? "" : "XX000") : state, text, m_where));
}

} // namespace uptake
