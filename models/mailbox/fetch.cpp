// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mailbox/fetch.h"

#include "models/import/importplan.h"
#include "models/mailbox/imapclient.h"
#include "models/mailbox/mailboxtext.h"
#include "models/mailbox/mailspool.h"
#include "models/mailbox/tlswire.h"
#include "models/store/query.h"

#include <QElapsedTimer>
#include <QThread>

#include <set>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

/// What a fetched part is called in the history: no user name, which may be somebody's.
QString addressOf(const Mailbox& mailbox)
{
    return u"imaps://%1/%2"_s.arg(mailbox.server, mailbox.folder);
}

Error placed(Error error, const Mailbox& mailbox)
{
    if (error.where.isEmpty())
        error.where = mailbox.name;
    return error;
}

/// An import within a fetch: it can be cancelled, but how far it is does not show, being quick beside the fetching.
class ImportProgress final : public Progress
{
public:
    explicit ImportProgress(std::function<bool()> goOn)
        : m_goOn(std::move(goOn))
    {
    }
    bool report(qint64, qint64) override { return m_goOn(); }

private:
    std::function<bool()> m_goOn;
};

/// Remembers how far the work is, for those who wait and only ask whether to go on.
class RepeatedProgress final : public Progress
{
public:
    explicit RepeatedProgress(Progress& progress)
        : m_progress(progress)
    {
    }
    bool report(qint64 done, qint64 total) override
    {
        m_done = done;
        m_total = total;
        return repeat();
    }
    void tellRows(qint64 rows) override { m_progress.tellRows(rows); }
    bool repeat() { return m_progress.report(m_done, m_total); }

private:
    Progress& m_progress;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

class Fetch
{
public:
    Fetch(Connection& connection, const Mailbox& mailbox, const OpenWire& openWire, const FetchOptions& options,
        Progress& progress)
        : m_connection(connection)
        , m_mailbox(mailbox)
        , m_openWire(openWire)
        , m_options(options)
        , m_progress(progress)
    {
    }

    Expected<FetchResult> run()
    {
        auto done = fetchAll();
        if (!done && done.error().kind != Error::Kind::Cancelled
            && !m_isImportFailing) { // what came whole is not fetched twice
            if (auto imported = importSpool(); !imported && imported.error().kind == Error::Kind::Cancelled)
                done = imported;
        }
        std::optional<Error> problem;
        if (!done)
            problem = placed(done.error(), m_mailbox);
        if (const auto remembered = remember(problem); !remembered && !problem)
            return Failure(remembered.error());
        if (problem && m_kept == 0)
            return Failure(*problem);
        m_result.interruption = problem;
        return std::move(m_result);
    }

private:
    Expected<void> fetchAll()
    {
        const auto stored = Mailboxes(m_connection).find(m_mailbox.name);
        if (!stored)
            return Failure(stored.error());
        if (*stored)
            m_place = m_reached = (*stored)->place;
        int triesLeft = m_options.tries;
        int pause = m_options.pause;
        bool wasConnected = false;
        while (true) {
            const qint64 before = m_taken;
            auto wire = m_openWire();
            if (!wire && (!wasConnected || wire.error().kind == Error::Kind::Cancelled))
                return Failure(wire.error());
            if (wire) {
                wasConnected = true;
                ImapClient client(*std::move(wire));
                const auto done = fetchOver(client);
                if (done || !client.isLost())
                    return done;
                m_lost = done.error();
            }
            if (m_taken > before) {
                triesLeft = m_options.tries;
                pause = m_options.pause;
            }
            if (triesLeft-- == 0)
                return Failure(lostForGood());
            if (!rest(pause))
                return cancelled();
            pause *= 2;
        }
    }

    Error lostForGood() const
    {
        Error error = m_lost;
        if (m_wanted > 0)
            error.what += MailboxText::tr("; %1 of %2 new messages had come").arg(m_taken).arg(m_wanted);
        return error;
    }

    bool rest(int milliseconds)
    {
        constexpr int slice = 50;
        for (int rested = 0; rested < milliseconds; rested += slice) {
            if (!goesOn())
                return false;
            QThread::msleep(slice);
        }
        return goesOn();
    }

    Expected<void> fetchOver(ImapClient& client)
    {
        const auto folder = client.examine(m_mailbox.folder);
        if (!folder)
            return Failure(folder.error());
        if (folder->uidValidity != m_place.uidValidity) {
            if (const auto imported = importSpool(); !imported) // of the numbers that held until now
                return imported;
            m_place = {folder->uidValidity, 0};
        }
        m_early.clear();
        const auto uids = client.uidsAfter(m_place.lastUid);
        if (!uids)
            return Failure(uids.error());
        m_uids = *uids;
        m_head = 0;
        m_wanted = m_taken + qint64(m_uids.size());
        const auto take = [this](const FetchedMail& mail, const QString& problem) { return this->take(mail, problem); };
        const auto done = [this](std::size_t place) { return reach(place); };
        if (const auto fetched = client.fetch(m_uids, take, done); !fetched)
            return fetched;
        client.logOut();
        return importSpool();
    }

    /// Puts a message into the spool, and imports that when it is large.
    Expected<void> take(const FetchedMail& mail, const QString& problem)
    {
        const bool isWanted = m_head < m_uids.size() && mail.uid >= m_uids[m_head] && mail.uid <= m_uids.back();
        if (!isWanted || !m_early.insert(mail.uid).second)
            return {}; // the server tells of a message twice, or of one that is new
        if (const auto added = m_spool.add(mail.uid, mail.bytes, problem); !added)
            return added;
        ++m_taken;
        m_bytes += qint64(mail.bytes.size());
        while (m_head < m_uids.size() && m_early.erase(m_uids[m_head]) > 0)
            m_place.lastUid = m_uids[m_head++];
        if (!goesOn())
            return cancelled();
        return m_spool.bytes() >= m_options.spoolBytes ? importSpool() : Expected<void>();
    }

    /// All messages before a place in the list have come, but for those that are gone.
    Expected<void> reach(std::size_t place)
    {
        if (place <= m_head)
            return {};
        m_head = place;
        m_place.lastUid = m_uids[place - 1];
        m_early.erase(m_early.begin(), m_early.upper_bound(m_place.lastUid));
        return {};
    }

    bool goesOn()
    {
        m_progress.tellRows(m_taken);
        const qint64 expected = m_taken > 0 ? qint64(double(m_bytes) * double(m_wanted) / double(m_taken)) : 0;
        return m_progress.report(m_bytes, std::max(m_bytes, expected)); // the server has told no sizes
    }

    Expected<void> importSpool()
    {
        if (m_spool.isEmpty())
            return reached();
        ImportPlan plan;
        PlannedFile file;
        file.path = addressOf(m_mailbox);
        file.kind = ImportKind::Mail;
        file.reason = MailboxText::tr("it was fetched from a mailbox");
        file.size = m_spool.bytes();
        file.openMails = [this] { return m_spool.read(); };
        plan.files << file;
        const auto imported = importWhole(plan);
        m_isImportFailing = !imported;
        if (!imported)
            return imported;
        ++m_kept;
        m_spool.clear();
        return {};
    }

    Expected<void> importWhole(const ImportPlan& plan)
    {
        ImportProgress progress([this] { return goesOn(); });
        {
            auto transaction = WriteTransaction::begin(m_connection);
            if (!transaction)
                return Failure(transaction.error());
            auto summary = importWithin(m_connection, plan, m_options.import, progress);
            if (!summary)
                return Failure(summary.error());
            const RowCounts& counts = summary->counts;
            m_result.messages += m_spool.count();
            m_result.import.counts += counts;
            if (counts.skipped < counts.rows) {
                m_result.import.files << summary->files;
                if (const auto kept = reached(); !kept)
                    return kept;
                return transaction->commit();
            }
        } // an import without a report is taken back: every newsletter would be a line in the history
        return reached();
    }

    /// Keeps how far the fetch has come.
    Expected<void> reached()
    {
        if (m_place == m_reached)
            return {};
        m_reached = m_place;
        return Mailboxes(m_connection).reach(m_mailbox, m_place);
    }

    Expected<void> remember(const std::optional<Error>& problem)
    {
        FetchOutcome outcome;
        outcome.at = m_options.import.now;
        outcome.messages = m_result.messages;
        outcome.added = m_result.import.counts.added;
        outcome.rejected = m_result.import.counts.rejected;
        if (problem)
            outcome.problem
                = problem->kind == Error::Kind::Cancelled ? MailboxText::tr("it was cancelled") : sentenceOf(*problem);
        return Mailboxes(m_connection).remember(m_mailbox.name, outcome);
    }

    static QString sentenceOf(const Error& problem)
    {
        return problem.remedy.isEmpty() ? problem.what : u"%1 (%2)"_s.arg(problem.what, problem.remedy);
    }

    Connection& m_connection;
    const Mailbox& m_mailbox;
    const OpenWire& m_openWire;
    const FetchOptions& m_options;
    Progress& m_progress;
    MailSpool m_spool;
    FetchPlace m_place; ///< that holds once the spool is imported
    FetchPlace m_reached; ///< that the store knows
    std::vector<quint32> m_uids; ///< wanted over this connection, ascending
    std::size_t m_head = 0; ///< the first of them that has not come
    std::set<quint32> m_early; ///< that came before one with a smaller number
    qint64 m_taken = 0; ///< messages that came
    qint64 m_wanted = 0; ///< and those that are yet to come
    qint64 m_bytes = 0; ///< of those that came
    int m_kept = 0; ///< parts that were imported
    bool m_isImportFailing = false;
    Error m_lost; ///< why the last connection ended
    FetchResult m_result;
};

} // namespace

Expected<FetchResult> fetchMailbox(Connection& connection, const Mailbox& mailbox, const OpenWire& openWire,
    const FetchOptions& options, Progress& progress)
{
    return Fetch(connection, mailbox, openWire, options, progress).run();
}

Expected<FetchResult> fetchMailbox(Connection& connection, const Mailbox& mailbox, const QString& password,
    const FetchOptions& options, Progress& progress)
{
    RepeatedProgress repeated(progress);
    const GoOn goOn = [&repeated] { return repeated.repeat(); };
    const OpenWire openWire = [&] { return openTlsWire(mailbox, password, goOn); };
    return fetchMailbox(connection, mailbox, openWire, options, repeated);
}

Expected<MailboxTrial> tryMailbox(const Mailbox& mailbox, const QString& password, Progress& progress)
{
    auto wire = openTlsWire(mailbox, password, [&progress] { return progress.report(0, 0); });
    if (!wire)
        return Failure(placed(wire.error(), mailbox));
    ImapClient client(*std::move(wire));
    MailboxTrial trial;
    const auto folders = client.folders();
    if (!folders)
        return Failure(placed(folders.error(), mailbox));
    trial.folders = *folders;
    if (mailbox.folder.isEmpty())
        return trial;
    const auto folder = client.examine(mailbox.folder);
    if (!folder) {
        Error error = placed(folder.error(), mailbox);
        if (!trial.folders.isEmpty() && !trial.folders.contains(mailbox.folder))
            error.remedy
                = MailboxText::tr("choose one that the server has: %1").arg(trial.folders.mid(0, 20).join(u", "_s));
        return Failure(error);
    }
    trial.messages = folder->messages;
    client.logOut();
    return trial;
}

} // namespace uptake
