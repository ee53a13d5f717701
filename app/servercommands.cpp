// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servercommands.h"

#include "app/commandtext.h"
#include "app/databasepassword.h"
#include "models/store/copying.h"
#include "models/store/roles.h"

#include <QElapsedTimer>
#include <QJsonObject>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

/// Rows done, on a terminal alone, five times a second.
class TerminalProgress final : public Progress
{
public:
    TerminalProgress() { m_sinceLast.start(); }
    ~TerminalProgress() override
    {
        if (m_hasWritten)
            std::fputs("\n", stderr);
    }
    bool report(qint64 done, qint64 total) override
    {
        if (total <= 0 || m_sinceLast.elapsed() < 200 || !::isatty(STDERR_FILENO))
            return true;
        m_sinceLast.restart();
        m_hasWritten = true;
        std::fprintf(stderr, "\r%3lld %%", static_cast<long long>(100 * done / total));
        return true;
    }

private:
    QElapsedTimer m_sinceLast;
    bool m_hasWritten = false;
};

Expected<ExitStatus> copy(const Invocation& invocation)
{
    if (!invocation.has(u"from"_s) || !invocation.has(u"to"_s))
        return Failure(Error{CommandText::tr("it is not said from where to where"), u"copy"_s,
            CommandText::tr("write: uptake copy --from FILE --to postgresql://user@host/database"),
            Error::Kind::Usage});
    const DatabaseUrl from = withPasswords(DatabaseUrl::of(invocation.value(u"from"_s)));
    const DatabaseUrl to = withPasswords(DatabaseUrl::of(invocation.value(u"to"_s)));
    Expected<CopySummary> copied;
    {
        TerminalProgress progress;
        copied = copyDatabase(from, to, progress);
    }
    if (!copied)
        return Failure(copied.error());
    if (invocation.json)
        printJson(QJsonObject{
            {u"from"_s, from.path}, {u"to"_s, to.path}, {u"tables"_s, copied->tables}, {u"rows"_s, copied->rows}});
    else
        printOut(CommandText::tr("%1 rows of %2 tables are copied to %3, and were read back from it.")
                     .arg(copied->rows)
                     .arg(copied->tables)
                     .arg(to.path));
    return Done;
}

Expected<ExitStatus> roles(const Invocation& invocation)
{
    const QStringList readers = invocation.options.values(u"reader"_s);
    const QStringList importers = invocation.options.values(u"importer"_s);
    if (readers.isEmpty() && importers.isEmpty())
        return Failure(Error{CommandText::tr("no role is named"), u"roles"_s,
            CommandText::tr("write: uptake roles --reader NAME --importer NAME"), Error::Kind::Usage});
    auto connection = Connection::open(invocation.database);
    if (!connection)
        return Failure(connection.error());
    if (const auto granted = grantRoles(**connection, readers, importers); !granted)
        return Failure(granted.error());
    if (invocation.json)
        printJson(QJsonObject{{u"readers"_s, readers.join(u' ')}, {u"importers"_s, importers.join(u' ')}});
    for (const QString& role : invocation.json ? QStringList() : readers)
        printOut(CommandText::tr("%1 may count, look and hand out reports.").arg(role));
    for (const QString& role : invocation.json ? QStringList() : importers)
        printOut(CommandText::tr("%1 may also import, undo and decide.").arg(role));
    return Done;
}

} // namespace

QList<Command> serverCommands()
{
    return {
        {u"copy"_s, {}, u"copy a database row for row into an empty one: a file to a server, or back"_s,
            {{u"from"_s, u"The database to copy."_s, u"FILE|postgresql://..."_s},
                {u"to"_s, u"A new file, or an empty database of a server."_s, u"FILE|postgresql://..."_s}},
            0, 0, copy},
        {u"roles"_s, {}, u"let roles of the server use the database (as its owner, with --db)"_s,
            {{u"reader"_s, u"May count, look and hand out reports."_s, u"NAME"_s},
                {u"importer"_s, u"May also import, undo and decide."_s, u"NAME"_s}},
            0, 0, roles},
    };
}

} // namespace uptake
