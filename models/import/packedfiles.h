// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"

#include <QHash>
#include <QIODevice>

#include <archive.h>
#include <archive_entry.h>
#include <memory>
#include <optional>

namespace uptake {

/// A .zip, .tar, .tgz or .gz that is read through once, entry by entry (libarchive behind this one file). Nothing is
/// written to disk.
class PackedFiles
{
public:
    enum class Form { Archive, Compressed }; ///< Compressed: one file, without an archive in it
    [[nodiscard]] static Expected<std::shared_ptr<PackedFiles>> open(const QString& path, Form form);

    /// Moves to the next regular file; false behind the last.
    [[nodiscard]] Expected<bool> next();
    /// The file's path inside, without what could lead elsewhere ("..", a leading "/") and without control characters.
    /// Where two would be one, the later gets a number.
    QString name() const { return m_name; }
    std::optional<qint64> unpackedSize() const;
    bool isEncrypted() const { return archive_entry_is_encrypted(m_entry) != 0; }
    /// Bytes of the file under way; 0 at its end, -1 if it cannot be read: errorText() says why.
    qint64 read(char* data, qint64 most);
    QString errorText() const { return m_errorText; }
    qint64 packedBytesRead() const { return archive_filter_bytes(m_archive.get(), -1); }
    qint64 packedSize() const { return m_packedSize; }
    const QString& path() const { return m_path; }

private:
    struct Close
    {
        void operator()(archive* archive) const { archive_read_free(archive); }
    };
    PackedFiles(std::unique_ptr<archive, Close> archive, const QString& path);
    Failure damaged() const;

    std::unique_ptr<archive, Close> m_archive;
    archive_entry* m_entry = nullptr;
    QString m_path;
    QString m_name;
    QHash<QString, int> m_names; ///< how often each stood there
    qint64 m_packedSize;
    qint64 m_unpackedBefore = 0; ///< bytes of the files before
    qint64 m_unpacked = 0; ///< bytes of this file
    QString m_errorText;
};

/// The file that `files` has moved to, unpacked while it is read.
std::unique_ptr<QIODevice> deviceOf(std::shared_ptr<PackedFiles> files);

} // namespace uptake
