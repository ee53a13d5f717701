// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchedfolder.h"

#include "models/import/watchedimport.h"
#include "models/views/wording.h"
#include "ui/session.h"
#include "ui/settings.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr auto folderKey = "watch/folder"_L1;
constexpr auto databaseKey = "watch/database"_L1; // that it is imported into
constexpr int pauseBetweenLooks = 3000; // ms

Expected<QHash<QString, FileStamp>> dealtWith(const DatabaseUrl& url)
{
    auto connection = Connection::open(url);
    return connection ? WatchedFiles(**connection).all() : Failure(connection.error());
}

Expected<ImportSummary> importFound(const DatabaseUrl& url, const FoundFile& file, qint64 now, Progress& progress)
{
    auto connection = Connection::open(url);
    if (!connection)
        return Failure(connection.error());
    ImportOptions options;
    options.now = now;
    return importWatched(**connection, file, options, progress);
}

} // namespace

WatchedFolder::WatchedFolder(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setInterval(pauseBetweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &WatchedFolder::look);
    connect(&session.imports(), &ImportQueue::ended, this, &WatchedFolder::countEnd);
}

void WatchedFolder::resume()
{
    const QSettings settings = windowSettings();
    const QString folder = settings.value(folderKey).toString();
    if (!folder.isEmpty() && settings.value(databaseKey).toString() == m_session.database().path) {
        m_folder = folder;
        begin();
    }
}

void WatchedFolder::start(const QString& folder)
{
    stop();
    m_folder = QDir::cleanPath(folder);
    QSettings settings = windowSettings();
    settings.setValue(folderKey, m_folder);
    settings.setValue(databaseKey, m_session.database().path);
    begin();
}

void WatchedFolder::stop()
{
    m_timer.stop();
    m_runs.next();
    m_job.cancel();
    m_folder.clear();
    m_watch.reset();
    m_imported = 0;
    windowSettings().remove(folderKey);
    Q_EMIT changed();
}

void WatchedFolder::begin()
{
    const int run = m_runs.next();
    using DealtWith = QHash<QString, FileStamp>;
    m_job = runJob<DealtWith>(
        this, [url = m_session.database()](Progress&) { return dealtWith(url); },
        [this, run](const Expected<DealtWith>& known) {
            if (!m_runs.isCurrent(run))
                return;
            m_watch.emplace(known.value_or(DealtWith()));
            m_timer.start();
            look();
        });
    Q_EMIT changed();
}

void WatchedFolder::look()
{
    if (m_folder.isEmpty() || m_job.isRunning() || m_session.isSample() || !m_watch)
        return;
    const int run = m_runs.next();
    m_job = runJob<QList<FoundFile>>(
        this, [folder = m_folder](Progress&) -> Expected<QList<FoundFile>> { return filesToWatch(folder); },
        [this, run](const Expected<QList<FoundFile>>& files) {
            if (m_runs.isCurrent(run) && files)
                take(*files);
        });
}

void WatchedFolder::take(const QList<FoundFile>& files)
{
    const bool isMissing = !QFileInfo(m_folder).isDir();
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    for (const FoundFile& file : m_watch->look(files)) {
        m_imports << m_session.imports().addImport(
            QFileInfo(file.path).fileName(), [url = m_session.database(), file, now](Progress& progress) {
                return importFound(url, file, now, progress);
            });
    }
    if (std::exchange(m_isMissing, isMissing) != isMissing)
        Q_EMIT changed();
}

void WatchedFolder::countEnd(int id)
{
    const QueueEntry* entry = m_session.imports().entry(id);
    if (m_imports.removeAll(id) == 0 || !entry || !entry->summary)
        return;
    m_imported += entry->summary->files.size();
    Q_EMIT changed();
}

QString WatchedFolder::stateText() const
{
    if (m_folder.isEmpty())
        return tr("Files that appear in a watched folder, or change there, are imported by themselves while this "
                  "window is open.");
    const QString folder = QDir::toNativeSeparators(m_folder);
    if (m_isMissing)
        return tr("%1 is not there at the moment. It is watched again once it is.").arg(folder);
    return m_imported == 0 ? tr("Watching %1. Nothing new has come yet.").arg(folder)
                           : tr("Watching %1. Imported since then: %2.").arg(folder, wording::files(m_imported));
}

} // namespace uptake
