// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"

#include <optional>

namespace uptake {

/// Passwords in a file in place of a keyring: JSON, readable by its owner alone. Refuses a file that others may read.
class PasswordFile
{
public:
    explicit PasswordFile(QString path)
        : m_path(std::move(path))
    {
    }
    [[nodiscard]] Expected<std::optional<QString>> password(const QString& service, const QString& account) const;
    /// Without a password, lets go of the one that is there.
    [[nodiscard]] Expected<void> keep(
        const QString& service, const QString& account, const std::optional<QString>& password) const;

private:
    QString m_path;
};

} // namespace uptake
