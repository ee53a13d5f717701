// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/databasepassword.h"

#include "app/commandtext.h"
#include "app/passphrase.h"
#include "models/secrets/keyring.h"
#include "models/store/postgresaddress.h"

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

class KeyringOrTerminal final : public PasswordSource
{
public:
    std::optional<QString> next(const DatabaseUrl& database) override
    {
        if (database.password.isEmpty() && !m_last) {
            const auto kept = Keyring().password(passwordService(), accountOf(database));
            m_last = kept ? *kept : std::nullopt;
        }
        if (database.password.isEmpty() && m_last)
            return m_last;
        if (m_hasAsked || !::isatty(STDIN_FILENO))
            return {};
        m_hasAsked = true;
        m_last = QString::fromLocal8Bit(typedSecretly(CommandText::tr("Password of %1: ").arg(accountOf(database))));
        return m_last;
    }

private:
    std::optional<QString> m_last; ///< what a command's next connection tries first
    bool m_hasAsked = false;
};

} // namespace

DatabaseUrl withPasswords(DatabaseUrl database)
{
    if (database.isServer() && database.password.isEmpty())
        database.passwords = std::make_shared<KeyringOrTerminal>();
    return database;
}

} // namespace uptake
