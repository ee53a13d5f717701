// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/keyring.h"

#include "models/secrets/passwordfile.h"
#include "models/secrets/secretstext.h"

#include <QEventLoop>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

std::optional<PasswordFile> fileInstead()
{
    const QString path = qEnvironmentVariable("UPTAKE_KEYRING_FILE");
    return path.isEmpty() ? std::nullopt : std::optional<PasswordFile>(path);
}

/// Waits until the keyring has answered. Keys and clicks wait with it, so that nothing is begun in the middle.
QKeychain::Error finished(QKeychain::Job& job, const QString& account)
{
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    job.setKey(account);
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job.start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return job.error();
}

Failure failure(const QKeychain::Job& job)
{
    switch (job.error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Failure(Error{SecretsText::tr("the keyring was not unlocked"), job.key(),
            SecretsText::tr("unlock it, or type the password")});
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Failure(Error{SecretsText::tr("no keyring runs on this machine"), job.key(),
            SecretsText::tr("install one, such as gnome-keyring or KWallet, or type the password")});
    default:
        return Failure(Error{SecretsText::tr("the keyring failed: %1").arg(job.errorString()), job.key(),
            SecretsText::tr("check that a keyring runs, or type the password")});
    }
}

} // namespace

Expected<std::optional<QString>> Keyring::password(const QString& service, const QString& account) const
{
    if (const auto file = fileInstead())
        return file->password(service, account);
    QKeychain::ReadPasswordJob job(service);
    switch (finished(job, account)) {
    case QKeychain::NoError:
        return std::optional(job.textData());
    case QKeychain::EntryNotFound:
        return std::optional<QString>();
    default:
        return failure(job);
    }
}

Expected<void> Keyring::keep(const QString& service, const QString& account, const QString& password) const
{
    if (const auto file = fileInstead())
        return file->keep(service, account, password);
    QKeychain::WritePasswordJob job(service);
    job.setTextData(password);
    if (finished(job, account) != QKeychain::NoError)
        return failure(job);
    return {};
}

Expected<void> Keyring::forget(const QString& service, const QString& account) const
{
    if (const auto file = fileInstead())
        return file->keep(service, account, std::nullopt);
    QKeychain::DeletePasswordJob job(service);
    const auto result = finished(job, account);
    if (result != QKeychain::NoError && result != QKeychain::EntryNotFound)
        return failure(job);
    return {};
}

} // namespace uptake
