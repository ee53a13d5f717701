// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/store/textmap.h"

#include <QString>

#include <string>

namespace uptake {

/// An entitlement number of a product as all sides may write it: "SEN-1234567" and "1234567" are one.
inline std::string entitlementKey(ProductId product, QStringView number)
{
    QStringView bare = number.trimmed();
    if (bare.startsWith(QLatin1StringView("SEN-"), Qt::CaseInsensitive))
        bare = bare.mid(4);
    const QByteArray upper = bare.toString().toUpper().toUtf8();
    return std::to_string(raw(product)) + '|' + std::string(upper.constData(), size_t(upper.size()));
}

using Entitlements = TextMap<quint32>; ///< entitlementKey() -> into Facts::licences()

} // namespace uptake
