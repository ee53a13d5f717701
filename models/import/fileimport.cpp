// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/fileimport.h"

#include "models/import/forgotten.h"
#include "models/import/glimpserows.h"
#include "models/import/importtext.h"
#include "models/import/inputfile.h"
#include "models/import/jsonreports.h"
#include "models/import/mailreader.h"
#include "models/import/marketplacerows.h"
#include "models/import/pipeline.h"
#include "models/store/forgetting.h"
#include "models/store/licences.h"
#include "models/store/profiles.h"
#include "models/store/reports.h"
#include "models/store/staterows.h"

#include <algorithm>
#include <atomic>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr qsizetype rejectionsShown = 20;
constexpr qint64 smallFile = 64 * 1024; ///< bytes

/// RTBF: the person asked to be forgotten, on the screen too.
QString withoutForgotten(const QString& text)
{
    return text.compare("RTBF"_L1, Qt::CaseInsensitive) == 0 ? QString() : text;
}

QStringList reportColumns()
{
    return {ImportText::tr("Server ID"), ImportText::tr("Product"), ImportText::tr("Sent"),
        ImportText::tr("Add-on version"), ImportText::tr("Host version"), ImportText::tr("Users"),
        ImportText::tr("Features")};
}

QStringList reportRow(const Report& report)
{
    return {QString::fromStdString(report.serverId), QString::fromStdString(report.product),
        timestampToText(report.sentAt), QString::fromStdString(report.addonVersion),
        QString::fromStdString(report.hostProduct + ' ' + report.hostVersion).trimmed(),
        report.users ? QString::number(*report.users) : QString(), QString::number(report.features.size())};
}

/// Imports one file. Holds what its rows need: the batch, the counts, the quarantine.
class FileImport
{
public:
    FileImport(Connection& connection, const PlannedFile& file, ImportKind kind, const ImportOptions& options,
        OverallProgress& progress, SharedByFiles& shared, Glimpse* glimpse)
        : m_connection(connection)
        , m_batches(connection)
        , m_file(file)
        , m_kind(kind)
        , m_options(options)
        , m_progress(progress)
        , m_shared(shared)
        , m_glimpse(glimpse)
    {
    }

    Expected<FileSummary> run()
    {
        const auto batch = m_batches.begin(
            m_options.shownPath.isEmpty() ? m_file.path : m_options.shownPath, toText(m_kind), m_options.now);
        if (!batch)
            return Failure(batch.error());
        m_batch = *batch;
        auto tombstones = Tombstones::load(m_connection);
        if (!tombstones)
            return Failure(tombstones.error());
        m_tombstones = std::move(*tombstones);
        m_summary.path = m_file.path;
        m_summary.kind = toText(m_kind);
        m_summary.reason = m_file.reason;
        m_summary.batch = m_batch;
        const bool isReports = m_kind == ImportKind::Reports || m_kind == ImportKind::Mail;
        if (auto done = isReports ? importReports() : importRows(); !done) {
            if (done.error().where.isEmpty())
                done.error().where = m_file.path;
            return Failure(done.error());
        }
        for (auto skipped = m_skipReasons.cbegin(); skipped != m_skipReasons.cend(); ++skipped)
            m_summary.notes << u"%1: %2"_s.arg(skipped.key()).arg(skipped.value());
        Batch whole{m_batch, m_file.path, m_summary.kind, m_options.now, m_snapshot, m_summary.counts, {},
            m_summary.notes.join(u'\n'), m_header, m_file.product, m_file.dimension};
        if (const auto done = m_batches.finish(whole); !done)
            return Failure(done.error());
        if (const auto forgot = isReports ? Expected<void>() : Forgetting::run(m_connection); !forgot)
            return Failure(forgot.error());
        m_summary.counts = whole.counts;
        if (m_glimpse)
            m_glimpse->snapshot = m_snapshot;
        return std::move(m_summary);
    }

private:
    /// A row about somebody who was erased counts as skipped, and nothing of it is kept.
    template <class Record> bool passesOver(Record& record)
    {
        return !m_tombstones.isEmpty() && isForgotten(m_tombstones, record) && passOver();
    }

    bool passOver()
    {
        ++m_summary.counts.rows;
        ++m_summary.counts.skipped;
        ++m_skipReasons[ImportText::tr("about somebody who was erased")];
        return true;
    }

    Expected<void> reject(const Rejection& rejection)
    {
        if ((m_tombstones.mentions(rejection.raw) || m_tombstones.mentions(rejection.value.toUtf8())) && passOver())
            return {};
        if (m_options.refusesRejections) {
            const QString column = rejection.column.isEmpty() ? QString() : rejection.column + u": "_s;
            const QString value = rejection.value.isEmpty() ? QString() : u" \"%1\""_s.arg(rejection.value.left(80));
            return Failure(
                Error{column + rejection.reason + value, m_options.shownPath, ImportText::tr("mend that too")});
        }
        ++m_summary.counts.rows;
        ++m_summary.counts.rejected;
        if (m_summary.rejections.size() < rejectionsShown)
            m_summary.rejections << rejection;
        return m_batches.quarantine(m_batch, rejection);
    }

    Expected<std::vector<MailProfile>> mailProfiles()
    {
        if (!m_shared.profiles) {
            std::vector<MailProfile> profiles = m_options.profiles;
            profiles.push_back(builtInProfile());
            const auto stored = Profiles(m_connection).all();
            if (!stored)
                return Failure(stored.error());
            for (const StoredProfile& each : *stored) {
                if (auto profile = mailProfileFromJson(each.json, each.name))
                    profiles.push_back(*std::move(profile));
                else
                    m_shared.profileNotes
                        << ImportText::tr("the mail profile %1 cannot be used").arg(profile.error().toString());
            }
            m_shared.profiles = std::move(profiles);
        }
        m_summary.notes << m_shared.profileNotes;
        return *m_shared.profiles;
    }

    Expected<void> importReports()
    {
        std::unique_ptr<ReportSource> source;
        if (m_kind == ImportKind::Mail) {
            auto profiles = mailProfiles();
            if (!profiles)
                return Failure(profiles.error());
            auto mails = m_file.openMails ? m_file.openMails() : openMails(m_file.path);
            if (!mails)
                return Failure(mails.error());
            source = MailReader::open(*std::move(mails), *std::move(profiles));
        } else {
            auto device = openInput(m_file.path);
            if (!device)
                return Failure(device.error());
            source = std::make_unique<JsonReports>(std::move(*device));
        }
        if (!m_shared.reports) {
            auto reports = Reports::open(m_connection);
            if (!reports)
                return Failure(reports.error());
            m_shared.reports = std::move(*reports);
        }
        std::atomic<qint64> bytesRead = 0;
        if (m_glimpse)
            m_glimpse->columns = reportColumns();
        Pipeline<ReportItem> items(
            [&]() -> Expected<std::optional<ReportItem>> {
                bytesRead = source->bytesRead();
                if (isEnough(bytesRead))
                    return std::optional<ReportItem>();
                auto item = source->next();
                if (m_glimpse && item && *item)
                    show(**item);
                return item;
            },
            readingOf<Pipeline<ReportItem>>());
        if (m_connection.server())
            return takeTogether(items, bytesRead, *m_shared.reports);
        for (qint64 n = 0;; ++n) {
            if (n % 1024 == 0 && !m_progress.report(bytesRead, m_summary.counts.rows))
                return cancelled();
            const auto item = items.next();
            if (!item)
                return Failure(item.error());
            if (!*item)
                return checkNotEmpty();
            if (const auto taken = take(**item, *m_shared.reports); !taken)
                return taken;
        }
    }

    /// As one by one, but a server is asked about a thousand reports at once.
    Expected<void> takeTogether(Pipeline<ReportItem>& items, const std::atomic<qint64>& bytesRead, Reports& reports)
    {
        constexpr size_t most = 1000;
        for (bool hasMore = true; hasMore;) {
            if (!m_progress.report(bytesRead, m_summary.counts.rows))
                return cancelled();
            std::vector<ReportItem> together;
            while (hasMore && together.size() < most) {
                const auto item = items.next();
                if (!item)
                    return Failure(item.error());
                hasMore = *item != nullptr;
                if (hasMore)
                    together.push_back(std::move(**item));
            }
            std::vector<const Report*> expected;
            for (const ReportItem& item : together) {
                const auto* read = std::get_if<ReadReport>(&item);
                if (read && (m_tombstones.isEmpty() || !isForgotten(m_tombstones, read->report)))
                    expected.push_back(&read->report);
            }
            if (const auto told = reports.expect(expected); !told)
                return told;
            for (const ReportItem& item : together) {
                if (const auto taken = take(item, reports); !taken)
                    return taken;
            }
        }
        return checkNotEmpty();
    }

    template <class Pipe> typename Pipe::Reading readingOf() const
    {
        return m_file.size < smallFile ? Pipe::Reading::OnDemand : Pipe::Reading::Ahead;
    }

    Expected<void> take(const ReportItem& item, Reports& reports)
    {
        if (const auto* rejection = std::get_if<Rejection>(&item))
            return reject(*rejection);
        if (const auto* skipped = std::get_if<Skipped>(&item)) {
            ++m_summary.counts.rows;
            ++m_summary.counts.skipped;
            ++m_skipReasons[skipped->reason];
            return {};
        }
        const auto& [report, line] = std::get<ReadReport>(item);
        if (passesOver(report))
            return {};
        if (m_glimpse)
            m_glimpse->see(dayOfSeconds(report.sentAt));
        const auto saved = reports.save(report, m_batch, line);
        if (!saved)
            return Failure(saved.error());
        if (const auto* conflict = std::get_if<Conflict>(&*saved)) {
            return reject({line, u"sentAt"_s, timestampToText(report.sentAt),
                ImportText::tr(
                    "this installation sent another report with other figures at the same second, stored from %1")
                    .arg(conflict->with),
                {}});
        }
        count(m_summary.counts, std::get<SaveResult>(*saved));
        return {};
    }

    /// Has a preview read what it wants to read of the file? On the reader's thread, as all that follows.
    bool isEnough(qint64 bytesRead)
    {
        if (!m_glimpse || bytesRead < m_glimpse->mostBytes)
            return false;
        m_glimpse->isCut = true;
        return true;
    }

    void show(const ReportItem& item)
    {
        const auto* read = std::get_if<ReadReport>(&item);
        if (read && m_glimpse->firstRows.size() < Glimpse::mostRows)
            m_glimpse->firstRows << reportRow(read->report);
    }

    void show(const CsvRow& row)
    {
        if (m_glimpse->firstRows.size() >= Glimpse::mostRows || !row.broken.isEmpty())
            return;
        QStringList texts;
        for (const int place : m_shown)
            texts << (size_t(place) < row.fields.size() ? withoutForgotten(textOf(row.fields[size_t(place)]))
                                                        : QString());
        m_glimpse->firstRows << texts;
    }

    /// Columns that a preview shows: all but those that may name people.
    void chooseColumns(const Columns& columns, const MarketplaceRows& rows)
    {
        for (int place = 0; place < columns.count(); ++place) {
            const auto& hidden = rows.hiddenColumns();
            if (!m_options.keepContacts && std::find(hidden.begin(), hidden.end(), place) != hidden.end())
                continue;
            m_shown.push_back(place);
            m_glimpse->columns << QString::fromStdString(columns.names()[size_t(place)]);
        }
    }

    Expected<void> checkNotEmpty() const
    {
        if (m_summary.counts.rows > 0)
            return {};
        return Failure(Error{ImportText::tr("no usage report is in it"), m_file.path,
            ImportText::tr("check that it is the right file")});
    }

    Expected<void> importRows()
    {
        auto device = openInput(m_file.path);
        if (!device)
            return Failure(device.error());
        CsvReader csv(std::move(*device));
        const auto header = csv.next();
        if (!header)
            return Failure(header.error());
        if (!*header)
            return Failure(Error{ImportText::tr("the file holds nothing but blank lines"), m_file.path,
                ImportText::tr("check that it is the right file")});
        m_header = QByteArray((*header)->raw.data(), std::min(qsizetype((*header)->raw.size()), largestKeptRow));
        const Columns columns(**header);
        const RowOptions options{m_file.product, m_options.keepContacts, m_file.dimension};
        if (auto fit = checkColumns(columns, m_kind, options); !fit) {
            fit.error().where = u"%1:%2"_s.arg(m_file.path).arg((*header)->line);
            return fit;
        }
        MarketplaceRows rows(columns, m_kind, options);
        if (const QStringList unknown = rows.unknownColumns(); !unknown.isEmpty())
            m_summary.notes << ImportText::tr("columns that were ignored: %1").arg(unknown.join(", "_L1));
        if (!columns.repeated().isEmpty())
            m_summary.notes << ImportText::tr("columns that stand twice, of which the first was read: %1")
                                   .arg(columns.repeated().join(", "_L1));
        if (m_glimpse)
            chooseColumns(columns, rows);
        if (m_kind == ImportKind::Licenses)
            return importLicences(csv, rows);
        auto states = statesOf(m_kind);
        if (!states)
            return Failure(states.error());
        switch (m_kind) {
        case ImportKind::Transactions:
            return importInto(csv, *states, [&](const CsvRow& row) { return rows.transaction(row); });
        case ImportKind::Releases:
            return importInto(csv, *states, [&](const CsvRow& row) { return rows.release(row); });
        case ImportKind::Feedback:
            return importInto(csv, *states, [&](const CsvRow& row) { return rows.feedback(row); });
        case ImportKind::FreeTier:
            return importInto(csv, *states, [&](const CsvRow& row) { return rows.freeTierDay(row); });
        case ImportKind::Distribution:
            return importInto(csv, *states, [&](const CsvRow& row) { return rows.distribution(row); });
        default:
            return importInto(csv, *states, [&](const CsvRow& row) { return rows.event(row); });
        }
    }

    Expected<StateRows> statesOf(ImportKind kind)
    {
        switch (kind) {
        case ImportKind::Transactions:
            return StateRows::forTransactions(m_connection);
        case ImportKind::Releases:
            return StateRows::forReleases(m_connection);
        case ImportKind::Feedback:
            return StateRows::forFeedback(m_connection);
        case ImportKind::FreeTier:
            return StateRows::forFreeTier(m_connection);
        case ImportKind::Distribution:
            return StateRows::forDistributions(m_connection);
        default:
            return StateRows::forEvents(m_connection);
        }
    }

    /// Reads every row with `parse` and saves it into `repository`.
    template <class Repository, class Parse>
    Expected<void> importInto(CsvReader& csv, Repository& repository, Parse parse)
    {
        using Record = std::invoke_result_t<Parse, const CsvRow&>;
        using Item = std::pair<qint64, Record>;
        std::atomic<qint64> bytesRead = 0;
        Pipeline<Item> items(
            [&]() -> Expected<std::optional<Item>> {
                bytesRead = csv.bytesRead();
                if (isEnough(bytesRead))
                    return std::optional<Item>();
                const auto row = csv.next();
                if (!row)
                    return Failure(row.error());
                if (m_glimpse && *row)
                    show(**row);
                return *row ? std::optional<Item>(std::in_place, (*row)->line, parse(**row)) : std::nullopt;
            },
            readingOf<Pipeline<Item>>());
        for (qint64 n = 0;; ++n) {
            if (n % 1024 == 0 && !m_progress.report(bytesRead, m_summary.counts.rows))
                return cancelled();
            const auto item = items.next();
            if (!item)
                return Failure(item.error());
            if (!*item)
                return {};
            auto& [line, record] = **item;
            if (const auto* rejection = std::get_if<Rejection>(&record)) {
                if (const auto rejected = reject(*rejection); !rejected)
                    return rejected;
                continue;
            }
            if (passesOver(std::get<0>(record)))
                continue;
            if (m_glimpse)
                see(std::get<0>(record), *m_glimpse);
            const auto saved = repository.save(std::get<0>(record), m_batch, line);
            if (!saved)
                return Failure(saved.error());
            count(m_summary.counts, *saved);
        }
    }

    Expected<void> importLicences(CsvReader& csv, MarketplaceRows& rows)
    {
        auto licences = Licences::open(m_connection);
        if (!licences)
            return Failure(licences.error());
        const auto parse = [&](const CsvRow& row) -> std::variant<PreparedLicence, Rejection> {
            auto record = rows.licence(row);
            if (auto* rejection = std::get_if<Rejection>(&record))
                return std::move(*rejection);
            return prepared(std::get<Licence>(std::move(record)));
        };
        if (const auto done = importInto(csv, *licences, parse); !done)
            return done;
        m_snapshot = m_file.asOf ? m_file.asOf : licences->newestUpdate();
        return licences->finish(m_batch, m_snapshot);
    }

    Connection& m_connection;
    Batches m_batches;
    const PlannedFile& m_file;
    ImportKind m_kind;
    const ImportOptions& m_options;
    OverallProgress& m_progress;
    SharedByFiles& m_shared;
    Glimpse* m_glimpse;
    std::vector<int> m_shown; ///< places of the columns that a preview shows
    BatchId m_batch{};
    std::optional<Day> m_snapshot;
    QByteArray m_header; ///< of a CSV file
    FileSummary m_summary;
    QMap<QString, qint64> m_skipReasons;
    Tombstones m_tombstones;
};

} // namespace

Expected<FileSummary> importFile(Connection& connection, const PlannedFile& file, const ImportOptions& options,
    OverallProgress& progress, SharedByFiles& shared, Glimpse* glimpse)
{
    if (!file.kind)
        return Failure(
            file.problem.value_or(Error{ImportText::tr("it is not known what this file is"), file.path, {}}));
    return FileImport(connection, file, *file.kind, options, progress, shared, glimpse).run();
}

} // namespace uptake
