// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/folderwatch.h"

#include <QDateTime>
#include <QDirIterator>

#include <algorithm>
#include <array>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFiles = 50'000;

bool isHalfDone(const QString& name)
{
    static const std::array endings{u".part"_s, u".crdownload"_s, u".download"_s, u".tmp"_s, u".partial"_s, u"~"_s};
    return std::any_of(endings.begin(), endings.end(),
        [&](const QString& ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

} // namespace

QList<FoundFile> filesToWatch(const QString& folder)
{
    QList<FoundFile> files;
    QDirIterator entries(folder, QDir::Files | QDir::Readable | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (entries.hasNext() && files.size() < mostFiles) {
        const QFileInfo entry = (entries.next(), entries.fileInfo());
        if (entry.size() > 0 && !entry.fileName().startsWith(u'.') && !isHalfDone(entry.fileName()))
            files << FoundFile{entry.filePath(), {entry.size(), entry.lastModified().toMSecsSinceEpoch()}};
    }
    std::sort(files.begin(), files.end(), [](const FoundFile& a, const FoundFile& b) { return a.path < b.path; });
    return files;
}

QList<FoundFile> FolderWatch::look(const QList<FoundFile>& files)
{
    QList<FoundFile> settled;
    QHash<QString, FileStamp> now;
    for (const FoundFile& file : files) {
        now.insert(file.path, file.stamp);
        const auto before = m_before.constFind(file.path);
        const auto dealtWith = m_dealtWith.constFind(file.path);
        const bool isSettled = before != m_before.cend() && *before == file.stamp;
        if (isSettled && (dealtWith == m_dealtWith.cend() || *dealtWith != file.stamp)) {
            settled << file;
            m_dealtWith.insert(file.path, file.stamp);
        }
    }
    m_before = std::move(now);
    return settled;
}

} // namespace uptake
