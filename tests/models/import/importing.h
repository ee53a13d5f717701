// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/importer.h"
#include "tests/support/temporarystore.h"

namespace uptake {

/// Only what is not zero: "3 rows, added 2, rejected 1".
inline QString described(const RowCounts& counts)
{
    QStringList words{QStringLiteral("%1 rows").arg(counts.rows)};
    const std::pair<QString, qint64> kinds[] = {{QStringLiteral("added"), counts.added},
        {QStringLiteral("updated"), counts.updated}, {QStringLiteral("unchanged"), counts.unchanged},
        {QStringLiteral("skipped"), counts.skipped}, {QStringLiteral("rejected"), counts.rejected}};
    for (const auto& [name, count] : kinds) {
        if (count != 0)
            words << QStringLiteral("%1 %2").arg(name).arg(count);
    }
    return words.join(QStringLiteral(", "));
}

/// Cancels when it is asked for the `limit`th time.
class CancelAt final : public Progress
{
public:
    explicit CancelAt(int limit)
        : m_limit(limit)
    {
    }
    bool report(qint64 done, qint64 total) override
    {
        if (done < m_done || done > total)
            isMonotonous = false;
        m_done = done;
        return ++calls < m_limit;
    }
    int calls = 0;
    bool isMonotonous = true;

private:
    int m_limit;
    qint64 m_done = 0;
};

inline ImportOptions options(const QString& kind = {})
{
    ImportOptions result;
    result.kind = kind;
    result.product = QStringLiteral("com.example");
    result.now = 1'790'000'000;
    return result;
}

/// A store that files can be given to.
class ImportStore : public TemporaryStore
{
public:
    Expected<ImportSummary> import(const QStringList& paths, const ImportOptions& how = options())
    {
        NoProgress progress;
        return importPaths(connection(), paths, how, progress);
    }
    /// Imports text as a file of this name; answers its counts.
    QString import(const QString& name, const QByteArray& bytes)
    {
        return described(valueOf(import({write(name, bytes)})).counts);
    }
};

} // namespace uptake
