// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/dates.h"
#include "models/base/ids.h"
#include "models/records/rejection.h"
#include "models/store/connection.h"

#include <QList>

#include <limits>

namespace uptake {

/// How an import's rows fared. rows = added + updated + unchanged + skipped + rejected.
struct RowCounts
{
    qint64 rows = 0;
    qint64 added = 0; ///< something not known before
    qint64 updated = 0; ///< something known, told differently
    qint64 unchanged = 0; ///< known already, word for word
    qint64 skipped = 0; ///< nothing to store: mail that is no report, a row that a newer one in the same file replaces
    qint64 rejected = 0; ///< in quarantine

    RowCounts& operator+=(const RowCounts& other);
    bool operator==(const RowCounts&) const = default;
};

/// One imported file.
struct Batch
{
    BatchId id{};
    QString path;
    QString kind; ///< as of ImportKind: "licenses", "reports", ...
    qint64 importedAt = 0; ///< seconds since 1970, UTC
    std::optional<Day> snapshot; ///< date of a licences download
    RowCounts counts;
    std::optional<qint64> undoneAt; ///< since when it counts for nothing; none while it counts
    QString notes; ///< what the reader passed over, in words, one a line
    QByteArray header; ///< of a CSV file
    QString product, dimension; ///< what the user said of the file
};

/// A row in quarantine.
struct QuarantinedRow
{
    qint64 id = 0;
    BatchId batch{};
    QString path;
    QString kind;
    Rejection rejection;
    QByteArray header; ///< of its file, if that is CSV
    QString product, dimension; ///< what the user said of the file
    std::optional<Day> snapshot; ///< of its batch
};

class Batches
{
public:
    explicit Batches(Connection& connection)
        : m_connection(connection)
    { }

    [[nodiscard]] Expected<BatchId> begin(const QString& path, const QString& kind, qint64 importedAt);
    /// Writes snapshot, counts and notes. Rows that only undone imports had shown count as added.
    [[nodiscard]] Expected<void> finish(Batch& batch);
    /// Keeps a bad row, once: the same file again does not bring it a second time.
    [[nodiscard]] Expected<void> quarantine(BatchId batch, const Rejection& rejection);

    [[nodiscard]] Expected<QList<Batch>> all(); ///< newest first
    [[nodiscard]] Expected<QList<QuarantinedRow>> quarantined(int most = std::numeric_limits<int>::max()); ///< that wait to be mended; newest batch first, then by line
    [[nodiscard]] Expected<qint64> quarantineSize(); ///< how many wait
    /// Says that a later batch brought a row of the quarantine, mended: while that batch counts, the row waits no more.
    [[nodiscard]] Expected<void> markMended(qint64 row, BatchId mendedBy);

private:
    Connection& m_connection;
};

} // namespace uptake
