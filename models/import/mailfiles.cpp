// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/mailfiles.h"

#include "models/import/ascii.h"
#include "models/import/inputfile.h"
#include "models/import/mailreadertext.h"
#include "models/import/packedfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace uptake {
using namespace Qt::StringLiterals;

namespace {

Failure cannotRead(const QString& path, const QString& why)
{
    return Failure(Error{MailReaderText::tr("cannot read the mail: %1").arg(why), path,
        MailReaderText::tr("check that the file is there and that you may read it")});
}

constexpr std::size_t chunk = 256U << 10;

/// Files of one mail each: an .eml, or those of a Maildir.
class MailFiles final : public Mails
{
public:
    MailFiles(const QStringList& paths, qint64 size)
        : m_paths(paths.begin(), paths.end())
    {
        bytesInAll = size;
    }
    Expected<std::optional<RawMail>> next() override
    {
        if (m_at == m_paths.size())
            return std::optional<RawMail>();
        const auto file = openInput(m_paths[m_at++]);
        if (!file) // a Maildir changes while it is read
            return RawMail{{}, false, file.error().what};
        m_bytes.resize(qsizetype(chunk));
        qsizetype size = 0;
        while (size < qsizetype(largestMail)) {
            if (size == m_bytes.size())
                m_bytes.resize(std::min(2 * size, qsizetype(largestMail)));
            const qint64 got = (*file)->read(m_bytes.data() + size, m_bytes.size() - size);
            if (got < 0)
                return RawMail{{}, false, (*file)->errorString()};
            if (got == 0)
                break;
            size += got;
        }
        char more = 0;
        const bool isCut = (*file)->read(&more, 1) > 0;
        m_bytes.resize(size);
        bytesRead += (*file)->size();
        return RawMail{{m_bytes.constData(), std::size_t(m_bytes.size())}, isCut, {}};
    }

private:
    std::vector<QString> m_paths;
    std::size_t m_at = 0;
    QByteArray m_bytes;
};

/// An mbox, of which one mail and one chunk are in memory.
class Mbox final : public Mails
{
public:
    Mbox(std::unique_ptr<QIODevice> file, QString path)
        : m_file(std::move(file))
        , m_path(std::move(path))
    {
    }
    Expected<void> open()
    {
        bytesInAll = m_file->size();
        const auto filled = fill();
        m_begin = std::min(m_bytes.find("From "), m_bytes.size());
        return filled;
    }
    Expected<std::optional<RawMail>> next() override
    {
        std::size_t end = std::string_view::npos;
        std::size_t from = m_begin;
        bool isCut = false;
        while ((end = separator(from)) == std::string_view::npos && !m_isAtEnd) {
            from -= m_begin;
            m_bytes.erase(0, std::exchange(m_begin, 0));
            if (from > largestMail) {
                m_bytes.erase(largestMail, from - largestMail);
                from = largestMail;
                isCut = true;
            }
            if (const auto filled = fill(); !filled)
                return Failure(filled.error());
        }
        end = std::min(end, m_bytes.size());
        if (m_begin == end)
            return std::optional<RawMail>();
        const std::size_t mail = std::min(m_bytes.find('\n', m_begin), end - 1) + 1;
        const std::size_t kept = std::min(end, m_begin + largestMail);
        const std::size_t size = unquote(std::min(mail, kept), kept) - std::min(mail, kept);
        m_begin = end;
        return RawMail{std::string_view(m_bytes).substr(std::min(mail, kept), size), isCut || kept < end, {}};
    }

private:
    Expected<void> fill()
    {
        const std::size_t size = m_bytes.size();
        m_bytes.resize(size + chunk);
        const qint64 got = m_file->read(m_bytes.data() + size, qint64(chunk));
        m_bytes.resize(size + std::size_t(std::max<qint64>(got, 0)));
        m_isAtEnd = got <= 0;
        bytesRead = m_file->pos();
        if (got < 0)
            return cannotRead(m_path, m_file->errorString());
        return {};
    }

    /// Where the first "From " line after `from` starts. If there is none, `from` is where to go on when there is more
    /// to read.
    std::size_t separator(std::size_t& from) const
    {
        const std::string_view bytes = m_bytes;
        for (;;) {
            const auto found = bytes.find("\nFrom ", from);
            if (found == std::string_view::npos) {
                from = std::max(from, bytes.size() - std::min<std::size_t>(bytes.size(), 5));
                return std::string_view::npos;
            }
            const auto line = bytes.substr(found + 1, 1000);
            const auto lineEnd = line.find('\n');
            const auto following = line.substr(lineEnd == std::string_view::npos ? line.size() : lineEnd + 1);
            from = found;
            if (line.size() < 1000 && following.find('\n') == std::string_view::npos && !m_isAtEnd)
                return std::string_view::npos;
            // Some writers leave a body's "From here on" unquoted: a separator tells the time, or a header follows.
            if (hasTime(line.substr(0, lineEnd)) || isHeaderField(following))
                return found + 1;
            from = found + 1;
        }
    }

    static bool hasTime(std::string_view line)
    {
        for (auto colon = line.find(':'); colon != std::string_view::npos; colon = line.find(':', colon + 1)) {
            if (colon > 1 && colon + 5 < line.size() && isDigit(line[colon - 1]) && isDigit(line[colon + 1])
                && isDigit(line[colon + 2]) && line[colon + 3] == ':' && isDigit(line[colon + 4])
                && isDigit(line[colon + 5]))
                return true;
        }
        return false;
    }

    /// Takes one '>' from each line of ">From ", ">>From "…, in place. Returns the new end of the mail.
    std::size_t unquote(std::size_t begin, std::size_t end)
    {
        std::string_view mail = std::string_view(m_bytes).substr(0, end);
        for (auto from = mail.find(">From ", begin); from != std::string_view::npos;
             from = mail.find(">From ", from + 1)) {
            auto first = from;
            while (first > begin && mail[first - 1] == '>')
                --first;
            if (first > begin && mail[first - 1] != '\n')
                continue;
            m_marks.push_back(first);
        }
        std::size_t to = m_marks.empty() ? end : m_marks.front();
        for (std::size_t i = 0; i < m_marks.size(); ++i) {
            const auto next = i + 1 < m_marks.size() ? m_marks[i + 1] : end;
            const auto moved = std::copy(m_bytes.begin() + std::ptrdiff_t(m_marks[i]) + 1,
                m_bytes.begin() + std::ptrdiff_t(next), m_bytes.begin() + std::ptrdiff_t(to));
            to = std::size_t(moved - m_bytes.begin());
        }
        m_marks.clear();
        return to;
    }

    std::unique_ptr<QIODevice> m_file;
    QString m_path;
    std::string m_bytes;
    std::size_t m_begin = 0; ///< of the next mail's "From " line
    bool m_isAtEnd = false;
    std::vector<std::size_t> m_marks; ///< the '>' to take away
};

/// The mails of a Maildir inside an archive, in the archive's order.
class PackedMails final : public Mails
{
public:
    PackedMails(std::shared_ptr<PackedFiles> files, QString folder)
        : m_files(std::move(files))
        , m_folder(std::move(folder))
    {
        bytesInAll = m_files->packedSize();
    }
    Expected<std::optional<RawMail>> next() override
    {
        while (true) {
            const auto found = m_files->next();
            if (!found)
                return Failure(found.error());
            if (!*found) {
                bytesRead = bytesInAll;
                return std::optional<RawMail>();
            }
            const QString name = m_files->name();
            const QStringView inside = QStringView(name).mid(m_folder.size());
            if (name.startsWith(m_folder) && (inside.startsWith(u"cur/") || inside.startsWith(u"new/"))
                && inside.count(u'/') == 1)
                return read();
        }
    }

private:
    std::optional<RawMail> read()
    {
        m_bytes.resize(qsizetype(chunk));
        qsizetype size = 0;
        qint64 got = 1;
        while (got > 0 && size < qsizetype(largestMail)) {
            if (size == m_bytes.size())
                m_bytes.resize(std::min(2 * size, qsizetype(largestMail)));
            got = m_files->read(m_bytes.data() + size, m_bytes.size() - size);
            size += std::max<qint64>(got, 0);
        }
        bytesRead = std::min(m_files->packedBytesRead(), bytesInAll);
        if (got < 0)
            return RawMail{{}, false, m_files->errorText()};
        char more = 0;
        const bool isCut = got > 0 && m_files->read(&more, 1) > 0;
        return RawMail{{m_bytes.constData(), std::size_t(size)}, isCut, {}};
    }

    std::shared_ptr<PackedFiles> m_files;
    QString m_folder; ///< "box/"
    QByteArray m_bytes;
};

QFileInfoList maildirFiles(const QDir& folder)
{
    QFileInfoList files;
    for (const QString& name : {u"cur"_s, u"new"_s})
        files += QDir(folder.filePath(name)).entryInfoList(QDir::Files);
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.fileName() < b.fileName(); });
    return files;
}

Expected<std::unique_ptr<Mails>> openFolder(const QString& path)
{
    const QDir folder(path);
    if (!folder.exists(u"cur"_s) && !folder.exists(u"new"_s))
        return Failure(Error{MailReaderText::tr("this folder is no Maildir"), path,
            MailReaderText::tr("choose the folder that holds cur and new, or an .mbox or .eml file")});
    QStringList paths;
    qint64 size = 0;
    for (const QFileInfo& file : maildirFiles(folder)) {
        paths << file.filePath();
        size += file.size();
    }
    return std::make_unique<MailFiles>(paths, size);
}

} // namespace

bool isHeaderField(std::string_view line)
{
    const auto end = std::find_if_not(line.begin(), line.end(),
        [](char c) { return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_'; });
    return end != line.begin() && end != line.end() && *end == ':';
}

Expected<std::unique_ptr<Mails>> openMails(const QString& path)
{
    if (QFileInfo(path).isDir())
        return openFolder(path);
    if (isPackedMaildir(path)) {
        const auto place = placeInArchive(path);
        auto files = PackedFiles::open(place->archivePath, PackedFiles::Form::Archive);
        if (!files)
            return Failure(files.error());
        return std::make_unique<PackedMails>(std::move(*files), place->name);
    }
    auto file = openInput(path);
    if (!file)
        return Failure(file.error());
    const QByteArray start = (*file)->read(4096);
    const qint64 size = (*file)->size();
    std::string_view text(start.constData(), std::size_t(start.size()));
    text.remove_prefix(text.starts_with("\xEF\xBB\xBF") ? 3 : 0);
    text.remove_prefix(std::min(text.find_first_not_of("\r\n"), text.size()));
    if (text.empty() || text.starts_with("From ")) {
        file = openInput(path); // from its beginning
        if (!file)
            return Failure(file.error());
        auto mbox = std::make_unique<Mbox>(std::move(*file), path);
        if (const auto opened = mbox->open(); !opened)
            return Failure(opened.error());
        return mbox;
    }
    if (!isHeaderField(text))
        return Failure(Error{MailReaderText::tr("this is neither a mail nor a mailbox"), path,
            MailReaderText::tr("choose an .mbox or .eml file, or a Maildir folder")});
    return std::make_unique<MailFiles>(QStringList{path}, size);
}

} // namespace uptake
