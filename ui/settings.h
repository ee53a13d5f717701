// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace uptake {

/// Where the window keeps its state between runs. Not for secrets.
inline QSettings windowSettings()
{
    return QSettings(QStringLiteral("Uptake"), QStringLiteral("Uptake"));
}

} // namespace uptake
