// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"

#include <optional>

namespace uptake {

/// Passwords in the system's keyring (Secret Service or KWallet), by what they are for ("Uptake PostgreSQL") and whose they are
/// ("anna@db.example:5432/uptake").
///
/// Where the environment variable UPTAKE_KEYRING_FILE names a file, they are kept there instead, readable by its owner alone: for tests,
/// and for machines where no keyring runs. Nothing is ever kept in plain text unless that variable asks for it.
///
/// Use it on the main thread only. It waits for the keyring, which may ask the user to unlock it; keys and clicks wait meanwhile.
class Keyring
{
public:
    /// None where the keyring holds no such password. Fails in words where no keyring runs, or the user does not unlock it.
    [[nodiscard]] Expected<std::optional<QString>> password(const QString& service, const QString& account) const;
    /// Keeps a password in place of an earlier one.
    [[nodiscard]] Expected<void> keep(const QString& service, const QString& account, const QString& password) const;
    /// Lets go of a password; one that is not there is no failure.
    [[nodiscard]] Expected<void> forget(const QString& service, const QString& account) const;
};

} // namespace uptake
