// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/inputfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>
#include <optional>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr size_t blockSize = 256 * 1024;
constexpr qint64 largestUnpacked = qint64(64) << 30; ///< bytes
constexpr qint64 harmless = qint64(64) << 20; ///< up to here nobody asks how well it was packed
constexpr qint64 mostTimes = 500; ///< text packs 10 to 50 times; what packs better than this is made to fill a disk

Failure notReadable(const QString& path, const QString& why)
{
    return Failure(Error{Text::tr("the file cannot be read: %1").arg(why), path, Text::tr("give yourself the right to read it")});
}

/// What libarchive says of a failure, in the user's words.
QString whyOf(archive* archive)
{
    const QString text = QString::fromUtf8(archive_error_string(archive));
    if (text.contains("assphrase"_L1) || text.contains("ncrypt"_L1))
        return Text::tr("it is encrypted");
    return text.isEmpty() ? Text::tr("it is damaged") : Text::tr("the archive is damaged (%1)").arg(text);
}

Failure damaged(const QString& path, archive* archive)
{
    return Failure(Error{whyOf(archive), path, Text::tr("unpack it yourself, or fetch it again, and import what was in it")});
}

struct Close
{
    void operator()(archive* archive) const { archive_read_free(archive); }
};
using Archive = std::unique_ptr<archive, Close>;

/// An archive at its beginning. `isRaw`: a compressed file without an archive in it counts as one entry.
Expected<Archive> openArchive(const QString& path, bool isRaw)
{
    Archive archive(archive_read_new());
    archive_read_support_filter_gzip(archive.get());
    if (isRaw) {
        archive_read_support_format_raw(archive.get());
        archive_read_support_format_empty(archive.get());
    } else {
        archive_read_support_format_zip(archive.get());
        archive_read_support_format_tar(archive.get());
    }
    if (archive_read_open_filename(archive.get(), QFile::encodeName(path).constData(), blockSize) != ARCHIVE_OK)
        return damaged(path, archive.get());
    return archive;
}

QString nameOf(archive_entry* entry)
{
    const char* utf8 = archive_entry_pathname_utf8(entry);
    const char* bytes = utf8 ? utf8 : archive_entry_pathname(entry);
    QStringList parts;
    for (QString part : QString::fromUtf8(bytes ? bytes : "").split(u'/', Qt::SkipEmptyParts)) {
        if (part == "."_L1 || part == ".."_L1)
            continue;
        for (QChar& c : part) {
            if (c.category() == QChar::Other_Control)
                c = QChar::ReplacementCharacter;
        }
        parts << part;
    }
    return parts.join(u'/');
}

/// One file inside an archive, unpacked while it is read.
class PackedFile final : public QIODevice
{
public:
    PackedFile(Archive archive, std::optional<qint64> unpackedSize, qint64 packedSize)
        : m_archive(std::move(archive))
        , m_unpackedSize(unpackedSize)
        , m_packedSize(packedSize)
    {
        QIODevice::open(ReadOnly | Unbuffered);
    }
    bool isSequential() const override { return true; }
    qint64 pos() const override { return m_unpackedSize ? std::min(m_done, *m_unpackedSize) : std::min(packedDone(), m_packedSize); }
    qint64 size() const override { return m_unpackedSize.value_or(m_packedSize); }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        if (m_isBroken)
            return -1;
        const auto got = archive_read_data(m_archive.get(), data, size_t(most));
        if (got < 0)
            return fail(whyOf(m_archive.get()));
        m_done += got;
        if (m_done > largestUnpacked || (m_done > harmless && m_done / mostTimes > packedDone()))
            return fail(Text::tr("it unpacks to far more than such a file can hold"));
        return got;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 packedDone() const { return archive_filter_bytes(m_archive.get(), -1); }
    qint64 fail(const QString& why)
    {
        m_isBroken = true;
        setErrorString(why);
        return -1;
    }

    Archive m_archive;
    std::optional<qint64> m_unpackedSize;
    qint64 m_packedSize;
    qint64 m_done = 0;
    bool m_isBroken = false;
};

Expected<std::unique_ptr<QIODevice>> openPacked(Archive archive, archive_entry* entry, const QString& archivePath, const QString& path)
{
    if (archive_entry_is_encrypted(entry))
        return Failure(Error{Text::tr("it is encrypted"), path, Text::tr("unpack it yourself, and import what was in it")});
    const auto unpacked = archive_entry_size_is_set(entry) ? std::optional<qint64>(archive_entry_size(entry)) : std::nullopt;
    return std::make_unique<PackedFile>(std::move(archive), unpacked, QFileInfo(archivePath).size());
}

Expected<std::unique_ptr<QIODevice>> openMember(const QString& archivePath, const QString& name)
{
    const QString path = archivePath + u'/' + name;
    auto archive = openArchive(archivePath, false);
    if (!archive)
        return Failure(archive.error());
    archive_entry* entry = nullptr;
    while (true) {
        const int code = archive_read_next_header(archive->get(), &entry);
        if (code == ARCHIVE_EOF)
            return Failure(Error{Text::tr("there is no such file in the archive"), path, Text::tr("check the path")});
        if (code < ARCHIVE_WARN)
            return damaged(archivePath, archive->get());
        if (archive_entry_filetype(entry) == AE_IFREG && nameOf(entry) == name)
            return openPacked(std::move(*archive), entry, archivePath, path);
    }
}

Expected<std::unique_ptr<QIODevice>> openGzip(const QString& path)
{
    auto archive = openArchive(path, true);
    if (!archive)
        return Failure(archive.error());
    archive_entry* entry = nullptr;
    const int code = archive_read_next_header(archive->get(), &entry);
    if (code == ARCHIVE_EOF)
        return Failure(Error{Text::tr("the file is empty"), path, Text::tr("check that it is the right file")});
    if (code < ARCHIVE_WARN)
        return damaged(path, archive->get());
    return openPacked(std::move(*archive), entry, path, path);
}

} // namespace

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
    for (qsizetype slash = path.lastIndexOf(u'/'); slash > 0; slash = path.lastIndexOf(u'/', slash - 1)) {
        if (QFileInfo(path.left(slash)).isFile())
            return openMember(path.left(slash), path.mid(slash + 1));
    }
    return Failure(Error{Text::tr("there is no such file"), path, Text::tr("check the path")});
}

Expected<QStringList> archiveMembers(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return QStringList(); // openInput() says what is wrong with it
    if (!looksPacked(file.peek(4)))
        return QStringList();
    const bool isZip = file.peek(2) == "PK";
    auto archive = openArchive(path, false);
    if (!archive)
        return isZip ? Expected<QStringList>(Failure(archive.error())) : QStringList(); // a .gz of no archive
    QStringList members;
    archive_entry* entry = nullptr;
    while (true) {
        const int code = archive_read_next_header(archive->get(), &entry);
        if (code == ARCHIVE_EOF)
            break;
        if (code < ARCHIVE_WARN)
            return isZip || !members.isEmpty() ? Expected<QStringList>(damaged(path, archive->get())) : QStringList();
        if (archive_entry_filetype(entry) == AE_IFREG && !nameOf(entry).isEmpty())
            members << path + u'/' + nameOf(entry);
    }
    if (isZip && members.isEmpty())
        return Failure(Error{Text::tr("no file is in the archive"), path, Text::tr("check that it is the right file")});
    return members;
}

} // namespace uptake
