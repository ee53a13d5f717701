// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/packedfiles.h"

#include "models/import/importtext.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr size_t blockSize = 256 * 1024;
constexpr qint64 largestUnpacked = qint64(64) << 30; ///< bytes of all files together
constexpr qint64 harmless = qint64(64) << 20; ///< up to here nobody asks how well it was packed
constexpr qint64 mostTimes = 500; ///< text packs 10 to 50 times; what packs better than this is made to fill a disk

/// What libarchive says of a failure, in the user's words.
QString whyOf(archive* archive)
{
    const QString text = QString::fromUtf8(archive_error_string(archive));
    if (text.contains("assphrase"_L1) || text.contains("ncrypt"_L1))
        return ImportText::tr("it is encrypted");
    return text.isEmpty() ? ImportText::tr("it is damaged") : ImportText::tr("the archive is damaged (%1)").arg(text);
}

QString safeName(archive_entry* entry)
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

class PackedDevice final : public QIODevice
{
public:
    explicit PackedDevice(std::shared_ptr<PackedFiles> files)
        : m_files(std::move(files))
        , m_unpackedSize(m_files->unpackedSize())
    {
        QIODevice::open(ReadOnly | Unbuffered);
    }
    bool isSequential() const override { return true; }
    qint64 pos() const override
    {
        return m_unpackedSize ? std::min(m_done, *m_unpackedSize)
                              : std::min(m_files->packedBytesRead(), m_files->packedSize());
    }
    qint64 size() const override { return m_unpackedSize.value_or(m_files->packedSize()); }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const qint64 got = m_files->read(data, most);
        if (got < 0)
            setErrorString(m_files->errorText());
        m_done += std::max<qint64>(got, 0);
        return got;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    std::shared_ptr<PackedFiles> m_files;
    std::optional<qint64> m_unpackedSize;
    qint64 m_done = 0;
};

} // namespace

PackedFiles::PackedFiles(std::unique_ptr<archive, Close> archive, const QString& path)
    : m_archive(std::move(archive))
    , m_path(path)
    , m_packedSize(QFileInfo(path).size())
{
}

Failure PackedFiles::damaged() const
{
    return Failure(Error{whyOf(m_archive.get()), m_path,
        ImportText::tr("unpack it yourself, or fetch it again, and import what was in it")});
}

Expected<std::shared_ptr<PackedFiles>> PackedFiles::open(const QString& path, Form form)
{
    std::unique_ptr<archive, Close> reader(archive_read_new());
    archive_read_support_filter_gzip(reader.get());
    if (form == Form::Compressed) {
        archive_read_support_format_raw(reader.get());
        archive_read_support_format_empty(reader.get());
    } else {
        archive_read_support_format_zip(reader.get());
        archive_read_support_format_tar(reader.get());
    }
    const int code = archive_read_open_filename(reader.get(), QFile::encodeName(path).constData(), blockSize);
    std::shared_ptr<PackedFiles> files(new PackedFiles(std::move(reader), path));
    if (code != ARCHIVE_OK)
        return files->damaged();
    return files;
}

Expected<bool> PackedFiles::next()
{
    m_unpackedBefore += std::exchange(m_unpacked, 0);
    m_errorText.clear();
    while (true) {
        const int code = archive_read_next_header(m_archive.get(), &m_entry);
        if (code == ARCHIVE_EOF)
            return false;
        if (code < ARCHIVE_WARN)
            return damaged();
        m_name = safeName(m_entry);
        if (archive_entry_filetype(m_entry) != AE_IFREG)
            continue;
        if (const int before = m_names[m_name]++; before > 0)
            m_name += u" (%1)"_s.arg(before + 1);
        return true;
    }
}

std::optional<qint64> PackedFiles::unpackedSize() const
{
    return archive_entry_size_is_set(m_entry) ? std::optional<qint64>(archive_entry_size(m_entry)) : std::nullopt;
}

qint64 PackedFiles::read(char* data, qint64 most)
{
    if (!m_errorText.isEmpty())
        return -1;
    const auto got = archive_read_data(m_archive.get(), data, size_t(most));
    if (got < 0) {
        m_errorText = whyOf(m_archive.get());
        return -1;
    }
    m_unpacked += got;
    const qint64 all = m_unpackedBefore + m_unpacked;
    if (all > largestUnpacked || (all > harmless && all / mostTimes > packedBytesRead())) {
        m_errorText = ImportText::tr("it unpacks to far more than such a file can hold");
        return -1;
    }
    return got;
}

std::unique_ptr<QIODevice> deviceOf(std::shared_ptr<PackedFiles> files)
{
    return std::make_unique<PackedDevice>(std::move(files));
}

} // namespace uptake
