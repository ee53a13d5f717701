// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"

#include <QIODevice>
#include <QStringList>

#include <memory>
#include <optional>

namespace uptake {

/// Opens a file for reading from its beginning to its end, in constant memory and without unpacking anything to disk: a
/// plain file, what a .gz file holds, or a file inside a .zip or .tar archive (ARCHIVE/NAME, as archiveMembers() names
/// it). pos() and size() tell how far the reading is. Errors: not there, not readable, encrypted, damaged. What turns
/// out damaged later makes read() fail, with errorString().
[[nodiscard]] Expected<std::unique_ptr<QIODevice>> openInput(const QString& path);

/// A file inside an archive.
struct PlaceInArchive
{
    QString archivePath;
    QString name; ///< of the file inside; that of a Maildir ends with "/"
};

/// Takes ARCHIVE/NAME apart; none if no part of the path is a file.
std::optional<PlaceInArchive> placeInArchive(const QString& path);

/// Does `path` name a Maildir inside an archive, as archiveMembers() does: ARCHIVE/FOLDER/ with cur and new in it?
bool isPackedMaildir(const QString& path);

/// While one lives, openInput() goes through an archive once if its files are asked for in their order, instead of once
/// for each. It holds for the thread that made it.
class ArchiveSession
{
public:
    ArchiveSession();
    ~ArchiveSession();
    ArchiveSession(const ArchiveSession&) = delete;
    ArchiveSession& operator=(const ArchiveSession&) = delete;

    /// The bytes of a small file in an archive, if the innermost session of this thread can give them.
    static std::optional<QByteArray> smallFile(const QString& archivePath, const QString& name);

private:
    struct Place;
    std::unique_ptr<Place> m_place;
};

/// The files inside a .zip or .tar (also .tgz) archive, as paths for openInput(), in their order. Empty for any other
/// file. A Maildir is one member. A name is shown without what could lead elsewhere ("..", a leading "/") and without
/// control characters.
[[nodiscard]] Expected<QStringList> archiveMembers(const QString& path);

/// Do these first bytes begin a .zip or .gz?
bool looksPacked(QByteArrayView head);

/// The name of an input without its folder and without .gz: what says what it holds.
QString inputName(const QString& path);

} // namespace uptake
