// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QByteArray>
#include <QList>

namespace uptake {

/// A mail profile as it is kept: the store does not look into it.
struct StoredProfile
{
    QString name;
    QByteArray json;
};

/// The mail profiles that imports use (formats.md, "Profile").
class Profiles
{
public:
    explicit Profiles(Connection& connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Expected<QList<StoredProfile>> all(); ///< in the order in which they were added
    [[nodiscard]] Expected<void> save(const StoredProfile& profile); ///< in the place of one of the same name
    [[nodiscard]] Expected<bool> remove(const QString& name); ///< false: there is none

private:
    Connection& m_connection;
};

} // namespace uptake
