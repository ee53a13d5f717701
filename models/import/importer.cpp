// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/importer.h"

#include "models/import/detect.h"
#include "models/import/inputfile.h"
#include "models/import/jsonreports.h"
#include "models/import/mailreader.h"
#include "models/import/marketplacerows.h"
#include "models/import/pipeline.h"
#include "models/store/licences.h"
#include "models/store/reports.h"
#include "models/store/staterows.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr qsizetype rejectionsShown = 20;

struct FoundFile
{
    QString path;
    ImportKind kind{};
    qint64 size = 0;
};

/// Progress of one file as part of all of them.
struct OverallProgress
{
    Progress& progress;
    qint64 before = 0; ///< bytes of the files done
    qint64 total = 0;

    bool report(qint64 done) { return progress.report(before + done, total); }
};

/// Imports one file. Holds what its rows need: the batch, the counts, the quarantine.
class FileImport
{
public:
    FileImport(Connection& connection, const FoundFile& file, const ImportOptions& options, OverallProgress& progress)
        : m_connection(connection)
        , m_batches(connection)
        , m_file(file)
        , m_options(options)
        , m_progress(progress)
    { }

    Expected<FileSummary> run()
    {
        const auto batch = m_batches.begin(m_options.shownPath.isEmpty() ? m_file.path : m_options.shownPath, toText(m_file.kind), m_options.now);
        if (!batch)
            return Failure(batch.error());
        m_batch = *batch;
        m_summary.path = m_file.path;
        m_summary.kind = toText(m_file.kind);
        m_summary.batch = m_batch;
        const bool isReports = m_file.kind == ImportKind::Reports || m_file.kind == ImportKind::Mail;
        if (auto done = isReports ? importReports() : importRows(); !done) {
            if (done.error().where.isEmpty())
                done.error().where = m_file.path;
            return Failure(done.error());
        }
        for (auto skipped = m_skipReasons.cbegin(); skipped != m_skipReasons.cend(); ++skipped)
            m_summary.notes << u"%1: %2"_s.arg(skipped.key()).arg(skipped.value());
        Batch whole{m_batch, m_file.path, m_summary.kind, m_options.now, m_snapshot, m_summary.counts, {}, m_summary.notes.join(u'\n'), m_header, m_options.product,
            m_options.dimension};
        if (const auto done = m_batches.finish(whole); !done)
            return Failure(done.error());
        m_summary.counts = whole.counts;
        return std::move(m_summary);
    }

private:
    Expected<void> reject(const Rejection& rejection)
    {
        if (m_options.refusesRejections) {
            const QString column = rejection.column.isEmpty() ? QString() : rejection.column + u": "_s;
            const QString value = rejection.value.isEmpty() ? QString() : u" \"%1\""_s.arg(rejection.value.left(80));
            return Failure(Error{column + rejection.reason + value, m_options.shownPath, Text::tr("mend that too")});
        }
        ++m_summary.counts.rows;
        ++m_summary.counts.rejected;
        if (m_summary.rejections.size() < rejectionsShown)
            m_summary.rejections << rejection;
        return m_batches.quarantine(m_batch, rejection);
    }

    Expected<void> importReports()
    {
        std::unique_ptr<ReportSource> source;
        if (m_file.kind == ImportKind::Mail) {
            auto mail = MailReader::open(m_file.path);
            if (!mail)
                return Failure(mail.error());
            source = std::move(*mail);
        } else {
            auto device = openInput(m_file.path);
            if (!device)
                return Failure(device.error());
            source = std::make_unique<JsonReports>(std::move(*device));
        }
        auto reports = Reports::open(m_connection);
        if (!reports)
            return Failure(reports.error());
        std::atomic<qint64> bytesRead = 0;
        Pipeline<ReportItem> items([&] {
            bytesRead = source->bytesRead();
            return source->next();
        });
        for (qint64 n = 0;; ++n) {
            if (n % 1024 == 0 && !m_progress.report(bytesRead))
                return cancelled();
            const auto item = items.next();
            if (!item)
                return Failure(item.error());
            if (!*item)
                return checkNotEmpty();
            if (const auto taken = take(**item, *reports); !taken)
                return taken;
        }
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
        const auto saved = reports.save(report, m_batch, line);
        if (!saved)
            return Failure(saved.error());
        if (const auto* conflict = std::get_if<Conflict>(&*saved)) {
            return reject({line, u"sentAt"_s, timestampToText(report.sentAt),
                Text::tr("this installation sent another report with other figures at the same second, stored from %1").arg(conflict->with), {}});
        }
        count(m_summary.counts, std::get<SaveResult>(*saved));
        return {};
    }

    Expected<void> checkNotEmpty() const
    {
        if (m_summary.counts.rows > 0)
            return {};
        return Failure(Error{Text::tr("no usage report is in it"), m_file.path, Text::tr("check that it is the right file")});
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
            return Failure(Error{Text::tr("the file holds nothing but blank lines"), m_file.path, Text::tr("check that it is the right file")});
        m_header = QByteArray((*header)->raw.data(), std::min(qsizetype((*header)->raw.size()), largestKeptRow));
        const Columns columns(**header);
        const RowOptions options{m_options.product, m_options.keepContacts, m_options.dimension};
        if (auto fit = checkColumns(columns, m_file.kind, options); !fit) {
            fit.error().where = u"%1:%2"_s.arg(m_file.path).arg((*header)->line);
            return fit;
        }
        MarketplaceRows rows(columns, m_file.kind, options);
        if (const QStringList unknown = rows.unknownColumns(); !unknown.isEmpty())
            m_summary.notes << Text::tr("columns that were ignored: %1").arg(unknown.join(", "_L1));
        if (!columns.repeated().isEmpty())
            m_summary.notes << Text::tr("columns that stand twice, of which the first was read: %1").arg(columns.repeated().join(", "_L1));
        if (m_file.kind == ImportKind::Licenses)
            return importLicences(csv, rows);
        auto states = statesOf(m_file.kind);
        if (!states)
            return Failure(states.error());
        switch (m_file.kind) {
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
    template<class Repository, class Parse> Expected<void> importInto(CsvReader& csv, Repository& repository, Parse parse)
    {
        using Record = std::invoke_result_t<Parse, const CsvRow&>;
        using Item = std::pair<qint64, Record>;
        std::atomic<qint64> bytesRead = 0;
        Pipeline<Item> items([&]() -> Expected<std::optional<Item>> {
            bytesRead = csv.bytesRead();
            const auto row = csv.next();
            if (!row)
                return Failure(row.error());
            return *row ? std::optional<Item>(std::in_place, (*row)->line, parse(**row)) : std::nullopt;
        });
        for (qint64 n = 0;; ++n) {
            if (n % 1024 == 0 && !m_progress.report(bytesRead))
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
        m_snapshot = m_options.asOf ? m_options.asOf : licences->newestUpdate();
        return licences->finish(m_batch, m_snapshot);
    }

    Connection& m_connection;
    Batches m_batches;
    const FoundFile& m_file;
    const ImportOptions& m_options;
    OverallProgress& m_progress;
    BatchId m_batch{};
    std::optional<Day> m_snapshot;
    QByteArray m_header; ///< of a CSV file
    FileSummary m_summary;
    QMap<QString, qint64> m_skipReasons;
};

qint64 sizeOf(const QString& path)
{
    if (!QFileInfo(path).isDir()) {
        const auto file = openInput(path);
        return file ? (*file)->size() : 0;
    }
    qint64 size = 0;
    for (QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        files.next();
        size += files.fileInfo().size();
    }
    return size;
}

Expected<ImportKind> kindOf(const QString& path, const ImportOptions& options)
{
    const auto detected = detect(path);
    if (options.kind.isEmpty())
        return detected ? Expected<ImportKind>(detected->kind) : Failure(detected.error());
    const auto wanted = importKindFromText(options.kind);
    if (!wanted)
        return Failure(Error{Text::tr("--kind does not know \"%1\"").arg(options.kind), {}, Text::tr("it knows %1").arg(allImportKinds()), Error::Kind::Usage});
    if (QFileInfo(path).isDir())
        return *wanted;
    const auto file = openInput(path);
    char first = 0;
    if (!file || (*file)->read(&first, 1) <= 0)
        return Failure(detected ? Error{Text::tr("the file is empty"), path, {}} : detected.error());
    return *wanted;
}

Error nothingToRead(const QString& what, const QString& path)
{
    return {what, path, Text::tr("it reads Marketplace CSV downloads, usage reports as JSON, and mail (.eml, .mbox, Maildir)")};
}

/// Every file that `paths` names or holds, with its kind. What a folder holds besides is named in `passedOver`.
Expected<QList<FoundFile>> findFiles(const QStringList& paths, const ImportOptions& options, QStringList& passedOver)
{
    QList<FoundFile> found;
    const auto addOrPassOver = [&](const QString& path) -> Expected<void> {
        if (const auto kind = kindOf(path, options))
            found << FoundFile{path, *kind, sizeOf(path)};
        else if (kind.error().kind == Error::Kind::Usage)
            return Failure(kind.error());
        else
            passedOver << kind.error().toString();
        return {};
    };
    const auto addMembers = [&](const QString& archive) -> Expected<bool> {
        const auto members = archiveMembers(archive);
        if (!members)
            return Failure(members.error());
        for (const QString& member : *members) {
            if (const auto added = addOrPassOver(member); !added)
                return Failure(added.error());
        }
        return !members->isEmpty();
    };
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir() || isMaildir(path)) {
            const qsizetype before = found.size();
            const auto isArchive = addMembers(path);
            if (!isArchive)
                return Failure(isArchive.error());
            if (*isArchive) {
                if (found.size() == before)
                    return Failure(nothingToRead(Text::tr("nothing in this archive is a file that Uptake reads; %1").arg(passedOver.constLast()), path));
                continue;
            }
            const auto kind = kindOf(path, options);
            if (!kind)
                return Failure(kind.error());
            found << FoundFile{path, *kind, sizeOf(path)};
            continue;
        }
        const qsizetype before = found.size();
        QStringList folders{path};
        while (!folders.isEmpty()) {
            const QDir folder(folders.takeFirst());
            for (const QFileInfo& entry : folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
                const QString name = entry.filePath();
                if (entry.isDir() && !entry.isSymLink() && !isMaildir(name)) {
                    folders << name;
                    continue;
                }
                const auto isArchive = addMembers(name);
                if (!isArchive)
                    passedOver << isArchive.error().toString();
                else if (*isArchive)
                    continue;
                else if (const auto added = addOrPassOver(name); !added)
                    return Failure(added.error());
            }
        }
        if (found.size() == before)
            return Failure(nothingToRead(Text::tr("nothing in this folder is a file that Uptake reads"), path));
    }
    return found;
}

} // namespace

Expected<ImportSummary> importPaths(Connection& connection, const QStringList& paths, const ImportOptions& options, Progress& progress)
{
    ImportSummary summary;
    const auto files = findFiles(paths, options, summary.passedOver);
    if (!files)
        return Failure(files.error());
    auto transaction = WriteTransaction::begin(connection);
    if (!transaction)
        return Failure(transaction.error());
    OverallProgress overall{progress};
    for (const FoundFile& file : *files)
        overall.total += file.size;
    for (const FoundFile& file : *files) {
        auto done = FileImport(connection, file, options, overall).run();
        if (!done)
            return Failure(done.error());
        overall.before += file.size;
        summary.counts += done->counts;
        summary.files << std::move(*done);
    }
    if (!overall.report(0))
        return cancelled();
    if (const auto committed = transaction->commit(); !committed)
        return Failure(committed.error());
    return summary;
}

} // namespace uptake
