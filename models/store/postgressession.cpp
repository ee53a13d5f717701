// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgressession.h"

#include "models/store/postgresbulk.h"
#include "models/store/postgreserror.h"

#include <algorithm>
#include <libpq-fe.h>

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
    return PQtransactionStatus(m_connection) != PQTRANS_IDLE || m_sent > 0 || m_isCopying;
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
    if (m_sent > 0)
        return {};
    if (const auto settled = settleCopy(); !settled)
        return settled;
    return PQenterPipelineMode(m_connection) == 1 ? Expected<void>() : failure(nullptr);
}

Expected<void> PostgresSession::hasAdded(const std::shared_ptr<PostgresBulk>& bulk)
{
    if (std::find(m_bulks.begin(), m_bulks.end(), bulk) == m_bulks.end())
        m_bulks.push_back(bulk);
    if (!bulk->isFull())
        return {};
    const auto settled = settleSent();
    return settled ? copy(*bulk) : settled;
}

Expected<bool> PostgresSession::mayStage()
{
    if (m_mayStage)
        return *m_mayStage;
    if (const auto settled = settle(); !settled)
        return Failure(settled.error());
    const Result result(PQexec(m_connection, "SELECT has_database_privilege(current_database(), 'TEMPORARY')"), &PQclear);
    if (PQresultStatus(result.get()) != PGRES_TUPLES_OK)
        return failure(result.get());
    m_mayStage = *PQgetvalue(result.get(), 0, 0) == 't';
    return *m_mayStage;
}

void PostgresSession::drop()
{
    for (const auto& bulk : m_bulks)
        bulk->clear();
    (void)settle(); // what was sent and failed must not stand in the way
}

Expected<void> PostgresSession::settle()
{
    auto settled = settleSent();
    const auto bulks = std::exchange(m_bulks, {});
    for (const auto& bulk : bulks) {
        if (settled && !bulk->isEmpty())
            settled = copy(*bulk);
        bulk->clear();
    }
    const auto copied = settleCopy();
    return settled ? copied : settled;
}

/// Sends the rows that wait, and does not wait until they are in their table.
Expected<void> PostgresSession::copy(PostgresBulk& bulk)
{
    if (const auto settled = settleCopy(); !settled)
        return settled;
    const Result result(PQexec(m_connection, bulk.statements().constData()), &PQclear);
    if (PQresultStatus(result.get()) != PGRES_COPY_IN)
        return failure(result.get());
    m_isCopying = true;
    for (const QByteArrayView part : {QByteArrayView(PostgresBulk::header()), QByteArrayView(bulk.rows()), QByteArrayView(PostgresBulk::trailer())}) {
        if (PQputCopyData(m_connection, part.data(), int(part.size())) != 1)
            return failure(nullptr);
    }
    bulk.clear();
    return PQputCopyEnd(m_connection, nullptr) == 1 ? Expected<void>() : failure(nullptr);
}

Expected<void> PostgresSession::settleCopy()
{
    if (!std::exchange(m_isCopying, false))
        return {};
    std::optional<Failure> failed;
    while (const Result result{PQgetResult(m_connection), &PQclear}) {
        if (PQresultStatus(result.get()) == PGRES_COPY_IN) { // the server was not told that there is no more
            if (PQputCopyEnd(m_connection, "not all of it could be sent") != 1)
                break;
        } else if (PQresultStatus(result.get()) != PGRES_COMMAND_OK && !failed) {
            failed = failure(result.get());
        }
    }
    if (PQstatus(m_connection) != CONNECTION_OK && !failed)
        failed = failure(nullptr);
    return failed ? Expected<void>(*failed) : Expected<void>();
}

Expected<void> PostgresSession::settleSent()
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
