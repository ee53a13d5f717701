// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/inputfile.h"

#include "models/import/importtext.h"
#include "models/import/packedfiles.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr qint64 largestKept = 1 << 20; ///< bytes of a packed file that an ArchiveSession keeps
constexpr qsizetype mostMembers = 100'000; ///< files of an archive

Failure notReadable(const QString& path, const QString& why)
{
    return Failure(Error{ImportText::tr("the file cannot be read: %1").arg(why), path,
        ImportText::tr("give yourself the right to read it")});
}

Expected<std::unique_ptr<QIODevice>> openPacked(std::shared_ptr<PackedFiles> files, const QString& path)
{
    if (files->isEncrypted())
        return Failure(Error{
            ImportText::tr("it is encrypted"), path, ImportText::tr("unpack it yourself, and import what was in it")});
    return deviceOf(std::move(files));
}

Expected<std::unique_ptr<QIODevice>> openMember(const QString& archivePath, const QString& name)
{
    const auto files = PackedFiles::open(archivePath, PackedFiles::Form::Archive);
    if (!files)
        return Failure(files.error());
    const QString path = archivePath + u'/' + name;
    while (true) {
        const auto next = (*files)->next();
        if (!next)
            return Failure(next.error());
        if (!*next)
            return Failure(
                Error{ImportText::tr("there is no such file in the archive"), path, ImportText::tr("check the path")});
        if ((*files)->name() == name)
            return openPacked(*files, path);
    }
}

Expected<std::unique_ptr<QIODevice>> openGzip(const QString& path)
{
    const auto files = PackedFiles::open(path, PackedFiles::Form::Compressed);
    if (!files)
        return Failure(files.error());
    const auto next = (*files)->next();
    if (!next)
        return Failure(next.error());
    if (!*next)
        return Failure(
            Error{ImportText::tr("the file is empty"), path, ImportText::tr("check that it is the right file")});
    return openPacked(*files, path);
}

/// "box/" if `name` is that of a mail in the Maildir "box" (box/cur/..., box/new/...).
std::optional<QString> maildirOf(const QString& name)
{
    const qsizetype folder = name.lastIndexOf(u'/');
    const QString path = name.left(std::max<qsizetype>(folder, 0));
    const qsizetype before = path.lastIndexOf(u'/') + 1;
    const QStringView last = QStringView(path).mid(before);
    if (last == "cur"_L1 || last == "new"_L1 || last == "tmp"_L1)
        return path.left(before);
    return std::nullopt;
}

} // namespace

/// Where a session stands: an archive that is read on and on, and the last file of it that was opened, if it is small.
struct ArchiveSession::Place
{
    QString archivePath;
    std::shared_ptr<PackedFiles> files;
    QString name;
    std::optional<QByteArray> bytes;
    Place* outer = nullptr; ///< of the session that this one stands in

    static thread_local Place* current;

    /// The file's bytes if it is small and can be read; none otherwise.
    std::optional<QByteArray> read(const QString& archive, const QString& wanted)
    {
        if (archive == archivePath && wanted == name)
            return bytes;
        bool isFresh = archive != archivePath || !files;
        while (true) {
            if (isFresh && !start(archive))
                return std::nullopt;
            if (goTo(wanted))
                break;
            files = nullptr;
            if (isFresh)
                return std::nullopt;
            isFresh = true; // it may stand before what was read last
        }
        name = wanted;
        bytes = take();
        return bytes;
    }

private:
    bool start(const QString& archive)
    {
        const auto opened = PackedFiles::open(archive, PackedFiles::Form::Archive);
        archivePath = archive;
        name.clear();
        files = opened ? *opened : nullptr;
        return files != nullptr;
    }
    bool goTo(const QString& wanted)
    {
        for (auto next = files->next(); next && *next; next = files->next()) {
            if (files->name() == wanted)
                return true;
        }
        return false;
    }
    std::optional<QByteArray> take()
    {
        const auto size = files->unpackedSize();
        if (files->isEncrypted() || (size && *size > largestKept))
            return std::nullopt;
        QByteArray all(qsizetype(largestKept) + 1, Qt::Uninitialized);
        qsizetype used = 0;
        while (used < all.size()) {
            const qint64 got = files->read(all.data() + used, all.size() - used);
            if (got < 0)
                return std::nullopt; // who opens it alone is told why
            if (got == 0)
                return all.left(used);
            used += got;
        }
        return std::nullopt;
    }
};

thread_local ArchiveSession::Place* ArchiveSession::Place::current = nullptr;

ArchiveSession::ArchiveSession()
    : m_place(std::make_unique<Place>())
{
    m_place->outer = std::exchange(Place::current, m_place.get());
}

ArchiveSession::~ArchiveSession()
{
    Place::current = m_place->outer;
}

std::optional<QByteArray> ArchiveSession::smallFile(const QString& archivePath, const QString& name)
{
    return Place::current ? Place::current->read(archivePath, name) : std::nullopt;
}

bool looksPacked(QByteArrayView head)
{
    return head.startsWith("\x1f\x8b") || head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06");
}

QString inputName(const QString& path)
{
    const QFileInfo file(path);
    return file.suffix().compare("gz"_L1, Qt::CaseInsensitive) == 0 ? file.completeBaseName() : file.fileName();
}

Expected<std::unique_ptr<QIODevice>> openInput(const QString& path)
{
    if (QFileInfo(path).exists()) {
        auto file = std::make_unique<QFile>(path);
        if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return notReadable(path, file->errorString());
        if (file->peek(2).startsWith("\x1f\x8b"))
            return openGzip(path);
        return file;
    }
    if (const auto place = placeInArchive(path)) {
        if (const auto bytes = ArchiveSession::smallFile(place->archivePath, place->name)) {
            auto buffer = std::make_unique<QBuffer>();
            buffer->setData(*bytes);
            buffer->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
            return buffer;
        }
        return openMember(place->archivePath, place->name);
    }
    return Failure(Error{ImportText::tr("there is no such file"), path, ImportText::tr("check the path")});
}

std::optional<PlaceInArchive> placeInArchive(const QString& path)
{
    for (qsizetype slash = path.lastIndexOf(u'/'); slash > 0; slash = path.lastIndexOf(u'/', slash - 1)) {
        if (QFileInfo(path.left(slash)).isFile())
            return PlaceInArchive{path.left(slash), path.mid(slash + 1)};
    }
    return std::nullopt;
}

bool isPackedMaildir(const QString& path)
{
    return path.endsWith(u'/') && !QFileInfo(path).isDir() && placeInArchive(path);
}

Expected<QStringList> archiveMembers(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return QStringList(); // openInput() says what is wrong with it
    if (!looksPacked(file.peek(4)))
        return QStringList();
    const bool isZip = file.peek(2) == "PK";
    const auto files = PackedFiles::open(path, PackedFiles::Form::Archive);
    if (!files)
        return isZip ? Expected<QStringList>(Failure(files.error())) : QStringList(); // a .gz of no archive
    QStringList names;
    QSet<QString> folders; ///< "box/cur", "box/new"
    for (auto next = (*files)->next(); !next || *next; next = (*files)->next()) {
        if (!next)
            return isZip || !names.isEmpty() ? Expected<QStringList>(Failure(next.error())) : QStringList();
        const QString name = (*files)->name();
        if (name.isEmpty())
            continue;
        if (names.size() == mostMembers)
            return Failure(Error{ImportText::tr("more than %1 files are in the archive").arg(mostMembers), path,
                ImportText::tr("unpack it yourself, and import what was in it")});
        names << name;
        folders << name.left(std::max<qsizetype>(name.lastIndexOf(u'/'), 0));
    }
    if (isZip && names.isEmpty())
        return Failure(Error{
            ImportText::tr("no file is in the archive"), path, ImportText::tr("check that it is the right file")});
    QStringList members;
    QSet<QString> maildirs;
    for (const QString& name : names) {
        const auto maildir = maildirOf(name);
        if (!maildir || !folders.contains(*maildir + u"cur"_s) || !folders.contains(*maildir + u"new"_s))
            members << path + u'/' + name;
        else if (!maildirs.contains(*maildir)) {
            maildirs << *maildir;
            members << path + u'/' + *maildir;
        }
    }
    return members;
}

} // namespace uptake
