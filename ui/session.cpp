// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include "models/facts/factsloader.h"
#include "models/import/mending.h"
#include "models/sample/samplefleet.h"
#include "models/store/batches.h"
#include "models/store/undo.h"

#include <QDateTime>
#include <QFileInfo>

#include <tuple>
#include <utility>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostQuarantined = 10'000; // rows that the window lists: nobody mends more of them one by one

struct Loaded
{
    std::shared_ptr<const Facts> facts;
    ImportHistory history;
    QList<Segment> segments;
    QList<FeaturePlan> plans;
};

Expected<Loaded> load(const DatabaseUrl& url, const LoadOptions& options, Progress& progress)
{
    auto connection = Connection::open(url);
    if (!connection)
        return Failure(connection.error());
    if (!progress.report(0, 0))
        return cancelled();
    auto facts = loadFacts(**connection, progress, options);
    if (!facts)
        return Failure(facts.error());
    Batches batches(**connection);
    auto all = batches.all();
    if (!all)
        return Failure(all.error());
    auto quarantine = batches.quarantined(mostQuarantined);
    if (!quarantine)
        return Failure(quarantine.error());
    const auto quarantineSize = batches.quarantineSize();
    if (!quarantineSize)
        return Failure(quarantineSize.error());
    auto segments = SavedSegments(**connection).all();
    if (!segments)
        return Failure(segments.error());
    auto plans = featurePlans(**connection);
    if (!plans)
        return Failure(plans.error());
    return Loaded{*facts, {*all, *quarantine, *quarantineSize}, *segments, *plans};
}

template <class T>
Expected<T> withConnection(const DatabaseUrl& url, const std::function<Expected<T>(Connection&)>& work)
{
    auto connection = Connection::open(url);
    return connection ? work(**connection) : Failure(connection.error());
}

Expected<ImportSummary> importInto(
    const DatabaseUrl& url, const QStringList& paths, const ImportOptions& options, Progress& progress)
{
    return withConnection<ImportSummary>(
        url, [&](Connection& connection) { return uptake::importPaths(connection, paths, options, progress); });
}

Expected<ImportPreview> previewIn(const DatabaseUrl& url, const PreviewRequest& request, Progress& progress)
{
    return withConnection<ImportPreview>(url, [&](Connection& connection) {
        return request.plan ? previewPlan(connection, *request.plan, request.options, progress)
                            : previewPaths(connection, request.paths, request.options, progress);
    });
}

ImportOptions dated(ImportOptions options)
{
    options.now = QDateTime::currentSecsSinceEpoch();
    return options;
}

Expected<ImportSummary> importSample(const DatabaseUrl& url, const QString& folder, qint64 now, Progress& progress)
{
    SampleOptions options;
    const Month thisMonth = monthOf(dayOfSeconds(now));
    options.last = thisMonth - std::chrono::months{1};
    if (auto written = writeSample(folder, options); !written)
        return Failure(written.error());
    ImportOptions how;
    how.now = now;
    return importInto(url, {folder}, how, progress);
}

Error notOpened(const DatabaseUrl& url)
{
    return {Session::tr("opening the database was cancelled"), url.path, Session::tr("reload (F5) opens it after all")};
}

QString nameOf(const QStringList& paths)
{
    if (paths.size() == 1)
        return QFileInfo(paths.front()).fileName();
    return Session::tr("%1 and %2 more").arg(QFileInfo(paths.front()).fileName(), QString::number(paths.size() - 1));
}

} // namespace

Session::Session(DatabaseUrl url, QObject* parent)
    : QObject(parent)
    , m_url(std::move(url))
{
    const auto facts = std::make_shared<const Facts>();
    m_facts = facts;
    m_view = {facts, std::make_shared<const Subset>(*facts, Selection{}), Selection{}};
    connect(&m_imports, &ImportQueue::started, this, &Session::tellStart);
    connect(&m_imports, &ImportQueue::progressed, this, &Session::tellProgress);
    connect(&m_imports, &ImportQueue::ended, this, &Session::tellEnd);
}

Session::~Session()
{
    m_planWrite = {}; // waits
    for (const UnwrittenPlan& next : std::as_const(m_unwrittenPlans)) { // what was typed just before the window closed
        if (auto connection = Connection::open(next.url))
            std::ignore = uptake::savePlan(**connection, next.plan);
    }
}

void Session::reload()
{
    const int run = m_loads.next();
    m_isLoading = true;
    m_load = runJob<Loaded>(
        this,
        [url = m_url, options = LoadOptions{.knownOn = m_knownOn, .previous = m_facts}](
            Progress& progress) { return load(url, options, progress); },
        [this, run](Expected<Loaded> loaded) {
            if (!m_loads.isCurrent(run))
                return;
            m_isLoading = false;
            if (!loaded) {
                m_isLoaded = true;
                Q_EMIT viewChanged(view()); // pages wait no more
                Q_EMIT failed(loaded.error().kind == Error::Kind::Cancelled ? notOpened(m_url) : loaded.error());
                return;
            }
            m_isLoaded = true;
            m_history = loaded->history;
            Q_EMIT historyChanged(m_history);
            setSegments(loaded->segments);
            m_plans = loaded->plans;
            setFacts(loaded->facts);
        });
}

void Session::cancelLoading()
{
    m_load.cancel();
}

void Session::importPaths(const QStringList& paths, const ImportOptions& options)
{
    if (paths.isEmpty())
        return;
    m_imports.addImport(nameOf(paths), [url = m_url, paths, how = dated(options)](Progress& progress) {
        return importInto(url, paths, how, progress);
    });
}

void Session::importPlan(const ImportPlan& plan, const ImportOptions& options)
{
    QStringList paths;
    for (const PlannedFile& file : plan.files)
        paths << file.path;
    if (paths.isEmpty())
        return;
    m_imports.addImport(nameOf(paths), [url = m_url, plan, how = dated(options)](Progress& progress) {
        return withConnection<ImportSummary>(
            url, [&](Connection& connection) { return uptake::importPlan(connection, plan, how, progress); });
    });
}

int Session::preview(const PreviewRequest& request, PreviewDone done, std::function<void(qint64, qint64)> progress)
{
    const auto start = [this, url = m_url, request, done, progress = std::move(progress)](std::function<void()> ended) {
        return runJob<ImportPreview>(
            this, [url, request](Progress& watched) { return previewIn(url, request, watched); },
            [done, ended = std::move(ended)](const Expected<ImportPreview>& preview) {
                ended();
                done(preview);
            },
            progress);
    };
    return m_imports.add(start, [done] { done(cancelled()); });
}

void Session::openSample()
{
    if (m_imports.isBusy() || isSample())
        return;
    m_sampleFolder = std::make_unique<QTemporaryDir>();
    if (!m_sampleFolder->isValid()) {
        Q_EMIT failed({tr("no folder for the sample data can be made"), m_sampleFolder->path(),
            tr("free some space, or set TMPDIR to a folder that you may write to")});
        return;
    }
    m_ownUrl = m_url;
    m_url = DatabaseUrl{m_sampleFolder->filePath(u"sample.sqlite"_s)};
    m_knownOn.reset();
    forgetSteps();
    Q_EMIT databaseChanged();
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    m_imports.addImport(
        tr("sample data"), [url = m_url, folder = m_sampleFolder->filePath(u"files"_s), now](Progress& progress) {
            return importSample(url, folder, now, progress);
        });
}

void Session::closeSample()
{
    if (!m_ownUrl || isImporting())
        return;
    m_url = *m_ownUrl;
    m_ownUrl.reset();
    m_load = {}; // waits: the folder must not go while it is read
    m_sampleFolder.reset();
    m_view.selection = {};
    m_knownOn.reset();
    forgetSteps();
    Q_EMIT databaseChanged();
    reload();
}

void Session::setUndone(const QList<BatchId>& batches, bool undone)
{
    if (batches.isEmpty())
        return;
    const Step step{undone ? tr("taking back of imports") : tr("bringing back of imports"), batches, undone};
    apply(step, false, [this, step](const Expected<QList<Decision>>& done) {
        if (!done)
            return;
        m_done << step;
        m_takenBack.clear();
    });
}

void Session::mend(const QuarantinedRow& row, const QString& mended, std::function<void(const Expected<void>&)> done)
{
    if (isImporting()) {
        done(Failure(Error{tr("an import is under way"), {}, tr("wait for it, or cancel it, and try again")}));
        return;
    }
    m_isStepping = true;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const auto work = [url = m_url, row, bytes = mended.trimmed().toUtf8(), now](Progress&) {
        return withConnection<FileSummary>(
            url, [&](Connection& connection) { return importMended(connection, row, bytes, now); });
    };
    m_imports.add([this, work, done = std::move(done)](std::function<void()> ended) {
        return runJob<FileSummary>(
            this, work, [this, done, ended = std::move(ended)](const Expected<FileSummary>& summary) {
                m_isStepping = false;
                ended();
                if (summary) {
                    m_done << Step{tr("mending of a row"), {*summary->batch}, false};
                    m_takenBack.clear();
                    tellSteps();
                    reload();
                }
                done(summary ? Expected<void>() : Failure(summary.error()));
                Q_EMIT importEnded();
            });
    });
}

void Session::decide(
    const QString& what, const QList<Decision>& decisions, std::function<void(const Expected<void>&)> done)
{
    const Step step{what, {}, false, decisions};
    apply(step, false, [this, step, done = std::move(done)](const Expected<QList<Decision>>& back) {
        if (back) {
            m_done << Step{step.text, {}, false, *back};
            m_takenBack.clear();
        }
        if (done)
            done(back ? Expected<void>() : Failure(back.error()));
    });
}

void Session::undo()
{
    if (m_done.isEmpty())
        return;
    if (const auto undoIt = m_done.constLast().undoIt) {
        m_takenBack << m_done.takeLast();
        undoIt();
        tellSteps();
        return;
    }
    apply(m_done.constLast(), true, [this](const Expected<QList<Decision>>& forth) {
        if (!forth)
            return;
        m_takenBack << m_done.takeLast();
        m_takenBack.last().decisions = *forth;
    });
}

void Session::redo()
{
    if (m_takenBack.isEmpty())
        return;
    if (const auto redoIt = m_takenBack.constLast().redoIt) {
        m_done << m_takenBack.takeLast();
        redoIt();
        tellSteps();
        return;
    }
    apply(m_takenBack.constLast(), false, [this](const Expected<QList<Decision>>& back) {
        if (!back)
            return;
        m_done << m_takenBack.takeLast();
        m_done.last().decisions = *back;
    });
}

/// Does what a step did, or the reverse of it, and loads the facts anew.
void Session::apply(const Step& step, bool isReverse, StepDone whenDone)
{
    if (isImporting()) {
        Q_EMIT failed({tr("an import is under way"), {}, tr("wait for it, or cancel it, and try again")});
        return;
    }
    m_isStepping = true;
    const bool undone = step.undone != isReverse;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const auto work = [url = m_url, step, undone, now](Progress&) {
        return withConnection<QList<Decision>>(url, [&](Connection& connection) -> Expected<QList<Decision>> {
            if (!step.decisions.isEmpty())
                return uptake::decide(connection, step.decisions, now);
            const auto done
                = undone ? undoBatches(connection, step.batches, now) : redoBatches(connection, step.batches);
            return done ? Expected<QList<Decision>>(QList<Decision>()) : Failure(done.error());
        });
    };
    m_imports.add([this, work, whenDone = std::move(whenDone)](std::function<void()> ended) {
        return runJob<QList<Decision>>(
            this, work, [this, whenDone, ended = std::move(ended)](const Expected<QList<Decision>>& done) {
                m_isStepping = false;
                ended();
                whenDone(done);
                if (done) {
                    tellSteps();
                    reload();
                } else {
                    Q_EMIT failed(done.error());
                }
                Q_EMIT importEnded();
            });
    });
}

void Session::tellSteps()
{
    Q_EMIT stepsChanged(m_done.isEmpty() ? QString() : m_done.constLast().text,
        m_takenBack.isEmpty() ? QString() : m_takenBack.constLast().text);
}

void Session::forgetSteps()
{
    m_done.clear();
    m_takenBack.clear();
    tellSteps();
}

void Session::cancel()
{
    m_imports.cancelRunning();
}

void Session::tellStart(int id)
{
    Q_EMIT importStarted(m_imports.entry(id)->title);
}

void Session::tellProgress(int id)
{
    const QueueEntry* entry = m_imports.entry(id);
    Q_EMIT importProgress(entry->bytesDone, entry->bytesInAll);
}

/// Makes the import something that undo() can take back.
void Session::keepStep(const ImportSummary& summary)
{
    Step step{summary.files.size() == 1 ? tr("import of %1").arg(QFileInfo(summary.files.front().path).fileName())
                                        : tr("import of %n files", nullptr, int(summary.files.size())),
        {}, false};
    for (const FileSummary& file : summary.files) {
        if (file.batch)
            step.batches << *file.batch;
    }
    if (isSample() || step.batches.isEmpty())
        return;
    m_done << step;
    m_takenBack.clear();
    tellSteps();
}

void Session::tellEnd(int id)
{
    const QueueEntry entry = *m_imports.entry(id);
    if (entry.summary) {
        keepStep(*entry.summary);
        Q_EMIT importFinished(*entry.summary);
        reload();
    } else {
        if (isSample()) // a sample that could not be made is not worth staying in
            closeSample();
        if (entry.error)
            Q_EMIT failed(*entry.error);
        else
            Q_EMIT importCancelled();
    }
    Q_EMIT importEnded();
}

} // namespace uptake
