// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recentimports.h"

#include "ui/settings.h"

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr auto recentImportsKey = "recentImports"_L1;
constexpr qsizetype mostKept = 10;

} // namespace

QStringList recentImports()
{
    return windowSettings().value(recentImportsKey).toStringList();
}

void rememberImport(const QStringList& paths)
{
    QStringList recent = recentImports();
    for (qsizetype i = std::min(paths.size(), mostKept); i-- > 0;) {
        recent.removeAll(paths[i]);
        recent.prepend(paths[i]);
    }
    windowSettings().setValue(recentImportsKey, recent.mid(0, mostKept));
}

void forgetImports()
{
    windowSettings().remove(recentImportsKey);
}

} // namespace uptake
