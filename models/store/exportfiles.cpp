// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/exportfiles.h"

#include "models/store/ledgertext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUuid>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr qsizetype randomPart = 8; ///< letters that make the name of a draft its own
constexpr int longestWait = 120'000; ///< milliseconds, for another program's export
/// Milliseconds after which a lock that nobody holds is of a program that was killed before it had written its number
/// there. Who lives holds the file itself, however long it takes.
constexpr int leftAfter = 200;

/// Beside a file; for a database on a server in the user's own folder, since drafts are of this machine.
QString notePath(const DatabaseUrl& url)
{
    if (!url.isServer())
        return url.path + u".exporting"_s;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/ledgers"_s;
    QDir().mkpath(folder);
    const QByteArray name = QCryptographicHash::hash(url.path.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return u"%1/%2.exporting"_s.arg(folder, QLatin1StringView(name));
}

QString lockPath(const DatabaseUrl& url)
{
    return notePath(url) + u".lock"_s;
}

void removeDraft(const QString& draft)
{
    QFile::remove(draft);
    QFile::remove(figuresDraftOf(draft));
}

/// Where a draft would have been put: ".report.pdf.1a2b3c4d" becomes "report.pdf".
QString targetOf(const QString& draft)
{
    const QFileInfo info(draft);
    return u"%1/%2"_s.arg(info.absolutePath(), info.fileName().mid(1).chopped(randomPart + 1));
}

/// In one step: whoever looks sees the old file or the new one.
bool replace(const QString& from, const QString& to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

/// Six letters, as QSaveFile names what it has not put in place yet. A copy that somebody made is whole, and of a name
/// in small letters.
bool isHalfAnchor(const QString& path)
{
    static const QRegularExpression name(u"\\.ledger\\.[A-Za-z]{6}$"_s);
    if (!name.match(path).hasMatch())
        return false;
    QFile file(path);
    const bool isNamedByHand = path.right(6) == path.right(6).toLower();
    return !isNamedByHand || !file.open(QIODevice::ReadOnly) || !file.readAll().endsWith('\n');
}

} // namespace

QByteArray digestOfFile(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

Expected<void> writeDraft(const QByteArray& bytes, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size() || !file.flush()
        || ::fsync(file.handle()) != 0)
        return Failure(Error{LedgerText::tr("the report cannot be written: %1").arg(file.errorString()), path,
            LedgerText::tr("name a file in a folder that you may write to")});
    return {};
}

QString figuresPathOf(const QString& path)
{
    const QFileInfo info(path);
    return u"%1/%2.figures.json"_s.arg(info.path(), info.completeBaseName());
}

QString figuresDraftOf(const QString& draft)
{
    return draft + u".figures.json"_s;
}

ExportDraft::ExportDraft(const DatabaseUrl& url, const QString& target)
    : m_lock(lockPath(url))
    , m_note(notePath(url))
{
    m_lock.setStaleLockTime(leftAfter);
    const QFileInfo info(target);
    m_path = u"%1/.%2.%3"_s.arg(
        info.absolutePath(), info.fileName(), QUuid::createUuid().toString(QUuid::Id128).left(randomPart));
}

Expected<std::unique_ptr<ExportDraft>> ExportDraft::begin(const DatabaseUrl& url, const QString& target)
{
    std::unique_ptr<ExportDraft> draft(new ExportDraft(url, target));
    const bool isLocked = draft->m_lock.tryLock(longestWait);
    if (!isLocked && draft->m_lock.error() == QLockFile::LockFailedError)
        return Failure(Error{LedgerText::tr("another program is exporting a report from this database"), lockPath(url),
            LedgerText::tr("try again when it is done")});
    QFile note(draft->m_note);
    const QByteArray path = draft->m_path.toUtf8();
    if (!isLocked || !note.open(QIODevice::WriteOnly) || note.write(path) != path.size() || !note.flush())
        return Failure(Error{LedgerText::tr("the ledger cannot be written: %1").arg(note.errorString()), draft->m_note,
            LedgerText::tr("give yourself the right to write to the folder")});
    note.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return draft;
}

ExportDraft::~ExportDraft()
{
    if (!m_lock.isLocked())
        return;
    removeDraft(m_path);
    QFile::remove(m_note);
}

bool putInPlace(const QString& draft, const QString& target, const QByteArray& digest)
{
    if (digestOfFile(draft) == digest)
        replace(draft, target);
    if (digestOfFile(target) != digest) // another program may have put it there
        return false;
    if (QFile::exists(figuresDraftOf(draft)))
        replace(figuresDraftOf(draft), figuresPathOf(target));
    return true;
}

void settleLeftDraft(
    const DatabaseUrl& url, const std::function<bool(const QString& path, const QByteArray& digest)>& isKept)
{
    const QFileInfo sign(notePath(url));
    const QString name = sign.completeBaseName(); // of the database
    const QStringList left
        = sign.dir().entryList({name + u".exporting*"_s, name + u".ledger.*"_s}, QDir::Files | QDir::Hidden);
    if (left.isEmpty())
        return;
    QLockFile lock(lockPath(url)); // one of a program that is gone is no obstacle
    lock.setStaleLockTime(leftAfter);
    qint64 number = 0;
    QString host, program;
    const bool saysWhose = lock.getLockInfo(&number, &host, &program); // else only its age tells
    if (!lock.tryLock(saysWhose ? 0 : 2 * leftAfter))
        return;
    QFile note(notePath(url));
    if (note.open(QIODevice::ReadOnly)) {
        const QString draft = QString::fromUtf8(note.readAll());
        // The note says what to remove: only what bears the name of a draft.
        const QFileInfo info(draft);
        if (info.isAbsolute() && info.fileName().startsWith(u'.') && info.fileName().size() > randomPart + 2) {
            if (const QByteArray digest = digestOfFile(draft); !digest.isEmpty() && isKept(targetOf(draft), digest))
                putInPlace(draft, targetOf(draft), digest);
            removeDraft(draft);
        }
    }
    note.remove();
    for (const QString& each : left) {
        if (isHalfAnchor(sign.dir().filePath(each)))
            QFile::remove(sign.dir().filePath(each));
    }
}

} // namespace uptake
