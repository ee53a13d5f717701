// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/passwordfile.h"

#include "models/secrets/secretstext.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr auto forItsOwner = QFile::ReadOwner | QFile::WriteOwner;

Expected<QJsonObject> readPasswords(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return QJsonObject();
    if (file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther))
        return Failure(Error{SecretsText::tr("others may read the file of passwords"), path,
            SecretsText::tr("give it the mode 0600: chmod 600 FILE")});
    if (!file.open(QIODevice::ReadOnly))
        return Failure(Error{file.errorString(), path, SecretsText::tr("give yourself the right to read the file")});
    const QByteArray bytes = file.readAll();
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!bytes.isEmpty() && !document.isObject())
        return Failure(Error{SecretsText::tr("the file holds no passwords of Uptake"), path,
            SecretsText::tr("name another file with UPTAKE_KEYRING_FILE")});
    return document.object();
}

} // namespace

Expected<std::optional<QString>> PasswordFile::password(const QString& service, const QString& account) const
{
    const auto all = readPasswords(m_path);
    if (!all)
        return Failure(all.error());
    const QJsonValue found = all->value(service).toObject().value(account);
    return found.isString() ? std::optional(found.toString()) : std::nullopt;
}

Expected<void> PasswordFile::keep(
    const QString& service, const QString& account, const std::optional<QString>& password) const
{
    auto all = readPasswords(m_path);
    if (!all)
        return Failure(all.error());
    QJsonObject accounts = all->value(service).toObject();
    if (password)
        accounts.insert(account, *password);
    else
        accounts.remove(account);
    all->insert(service, accounts);
    QSaveFile file(m_path);
    const bool isKept = file.open(QIODevice::WriteOnly) && file.setPermissions(forItsOwner)
        && file.write(QJsonDocument(*all).toJson()) > 0 && file.commit();
    if (!isKept)
        return Failure(Error{SecretsText::tr("the password cannot be kept: %1").arg(file.errorString()), m_path,
            SecretsText::tr("name another file with UPTAKE_KEYRING_FILE")});
    return {};
}

} // namespace uptake
