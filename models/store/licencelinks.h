// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <string>
#include <string_view>
#include <vector>

namespace uptake {

/// The identities of a licence, rows that share one of which are one licence; the product's number stands for its key.
std::vector<std::string> identitiesOf(std::string_view addonLicenseId, std::string_view entitlementNumber, std::string_view licenseId, quint32 product);

inline std::vector<std::string> identitiesOf(const QString& addonLicenseId, const QString& entitlementNumber, const QString& licenseId, quint32 product)
{
    return identitiesOf(addonLicenseId.toStdString(), entitlementNumber.toStdString(), licenseId.toStdString(), product);
}

/// Finds anew which states are of one licence, from the imports that count: after an undo, licences that only an undone row had joined are
/// apart again; after a redo they are one. States of undone imports follow a licence whose identity they share.
[[nodiscard]] Expected<void> relinkLicences(Connection& connection);

} // namespace uptake
