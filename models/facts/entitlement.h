// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"

#include <QString>

namespace uptake {

/// An entitlement number of a product as all sides may write it: "SEN-1234567" and "1234567" are one.
inline QString entitlementKey(ProductId product, QStringView number)
{
    QStringView bare = number.trimmed();
    if (bare.startsWith(QLatin1StringView("SEN-"), Qt::CaseInsensitive))
        bare = bare.mid(4);
    return QString::number(raw(product)) + u'|' + bare.toString().toUpper();
}

} // namespace uptake
