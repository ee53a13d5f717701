// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/databasepassword.h"

#include "app/passphrase.h"
#include "models/secrets/keyring.h"
#include "models/store/postgresaddress.h"
#include "models/store/postgreserror.h"

#include <QCoreApplication>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Expected<DatabaseUrl> withPassword(DatabaseUrl database)
{
    if (!database.isServer())
        return database;
    auto tried = tryConnection(database);
    if (tried || tried.error().kind != Error::Kind::Password || !database.password.isEmpty())
        return database;
    if (const auto kept = Keyring().password(passwordService(), accountOf(database)); kept && *kept) {
        database.password = **kept;
        tried = tryConnection(database);
        if (tried || tried.error().kind != Error::Kind::Password)
            return database;
    }
    if (!::isatty(STDIN_FILENO))
        return Failure(tried.error());
    database.password = QString::fromLocal8Bit(typedSecretly(Text::tr("Password of %1: ").arg(accountOf(database))));
    return database;
}

} // namespace uptake
