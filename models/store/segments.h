// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QList>

namespace uptake {

/// A filter that the user gave a name.
struct Segment
{
    QString name;
    QString filter; ///< as toText(Selection) writes it

    bool operator==(const Segment&) const = default;
};

/// The saved filters. They may name organisations: whoever erases one has to look here too.
class SavedSegments
{
public:
    explicit SavedSegments(Connection& connection)
        : m_connection(connection)
    { }

    [[nodiscard]] Expected<QList<Segment>> all(); ///< by name
    [[nodiscard]] Expected<void> save(const Segment& segment); ///< in place of one of the same name
    [[nodiscard]] Expected<bool> remove(const QString& name); ///< false: there was none

private:
    Connection& m_connection;
};

} // namespace uptake
