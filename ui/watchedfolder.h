// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/folderwatch.h"
#include "ui/job.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace uptake {

class Session;

/// A folder whose files are imported by themselves, while the window is open. Looks at it every few seconds, on a
/// worker thread, which works on network shares too; imports go through the queue. Remembered between runs; rests while
/// sample data is shown.
class WatchedFolder : public QObject
{
    Q_OBJECT

public:
    explicit WatchedFolder(Session& session, QObject* parent = nullptr);

    void resume(); ///< watches the folder that was watched when the window was last closed
    void start(const QString& folder);
    void stop();
    QString folder() const { return m_folder; } ///< empty: none is watched
    QString stateText() const;
    void setPause(int milliseconds) { m_timer.setInterval(milliseconds); } ///< between two looks

Q_SIGNALS:
    void changed();

private:
    void begin();
    void look();
    void take(const QList<FoundFile>& files);
    void countEnd(int id);

    Session& m_session;
    QString m_folder;
    QTimer m_timer;
    std::optional<FolderWatch> m_watch; ///< none until it is known what has been dealt with
    QList<int> m_imports; ///< of this folder, in the queue
    qint64 m_imported = 0; ///< files, since the watching began
    bool m_isMissing = false; ///< the folder
    Generation m_runs;
    Job m_job;
};

} // namespace uptake
