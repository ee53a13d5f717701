// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/watchedfiles.h"

#include <QList>

namespace uptake {

/// A file of a watched folder as it is now.
struct FoundFile
{
    QString path;
    FileStamp stamp;
};

/// The files of a folder and of those in it that may be worth importing: none that is hidden, empty, or named as
/// half-finished downloads are. At most a few ten thousand.
QList<FoundFile> filesToWatch(const QString& folder);

/// Decides which files of a watched folder are to be imported now: those that have settled (two looks found them the
/// same) and have not been dealt with as they are.
class FolderWatch
{
public:
    explicit FolderWatch(QHash<QString, FileStamp> dealtWith = {})
        : m_dealtWith(std::move(dealtWith))
    {
    }

    /// What one look at the folder found; answers what is to be imported, and takes it for dealt with.
    QList<FoundFile> look(const QList<FoundFile>& files);

private:
    QHash<QString, FileStamp> m_dealtWith; ///< by path
    QHash<QString, FileStamp> m_before; ///< what the look before found
};

} // namespace uptake
