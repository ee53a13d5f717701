// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mailbox/mailspool.h"

#include "models/mailbox/mailboxtext.h"

#include <cstdlib>
#include <unistd.h>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

/// What stands before each mail.
struct Head
{
    quint32 uid = 0;
    quint32 size = 0; ///< bytes of the mail
    quint32 problemSize = 0; ///< bytes of the text behind it that says why there is none
};

/// Not QDir::temp(): where TMPDIR names no folder, that is the current one.
QString temporaryFolder()
{
    const QString folder = qEnvironmentVariable("TMPDIR");
    return folder.isEmpty() ? u"/tmp"_s : folder;
}

Failure cannotKeep(const QString& why)
{
    return Failure(
        Error{MailboxText::tr("the mails that come cannot be kept for the import: %1").arg(why), temporaryFolder(),
            MailboxText::tr(
                "free some space there, or set TMPDIR to a folder that you may write to; then fetch again: it goes on "
                "where it ended")});
}

class SpooledMails final : public Mails
{
public:
    SpooledMails(QFile& file, qint64 size)
        : m_file(file)
    {
        bytesInAll = size;
    }
    Expected<std::optional<RawMail>> next() override
    {
        if (bytesRead == bytesInAll)
            return std::optional<RawMail>();
        Head head;
        if (m_file.read(reinterpret_cast<char*>(&head), sizeof head) != sizeof head)
            return cannotKeep(m_file.errorString());
        m_mail = m_file.read(head.size);
        const QByteArray problem = m_file.read(head.problemSize);
        if (m_mail.size() != qsizetype(head.size) || problem.size() != qsizetype(head.problemSize))
            return cannotKeep(m_file.errorString());
        bytesRead = m_file.pos();
        const auto kept = std::min(std::size_t(m_mail.size()), largestMail);
        return RawMail{
            {m_mail.constData(), kept}, std::size_t(m_mail.size()) > kept, QString::fromUtf8(problem), head.uid};
    }

private:
    QFile& m_file;
    QByteArray m_mail;
};

} // namespace

Expected<void> MailSpool::open()
{
    QByteArray path = QFile::encodeName(temporaryFolder() + u"/uptake-mail-XXXXXX"_s);
    const int handle = ::mkstemp(path.data()); // 0600
    if (handle < 0)
        return cannotKeep(qt_error_string(errno));
    ::unlink(path.constData());
    if (!m_file.open(handle, QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return cannotKeep(m_file.errorString());
    return {};
}

Expected<void> MailSpool::add(quint32 uid, std::string_view mail, const QString& problem)
{
    if (!m_file.isOpen()) {
        if (const auto opened = open(); !opened)
            return opened;
    }
    const QByteArray words = problem.toUtf8();
    const Head head{uid, quint32(mail.size()), quint32(words.size())};
    QByteArray record(reinterpret_cast<const char*>(&head), sizeof head);
    record += QByteArrayView(mail.data(), qsizetype(mail.size()));
    record += words;
    if (m_file.write(record) != record.size()) // what is half written is behind m_bytes, and not read
        return cannotKeep(m_file.errorString());
    m_bytes += record.size();
    ++m_count;
    return {};
}

Expected<std::unique_ptr<Mails>> MailSpool::read()
{
    if (!m_file.seek(0))
        return cannotKeep(m_file.errorString());
    return std::make_unique<SpooledMails>(m_file, m_bytes);
}

void MailSpool::clear()
{
    m_file.close(); // and the system lets go of it
    m_bytes = 0;
    m_count = 0;
}

} // namespace uptake
