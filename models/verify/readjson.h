// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/verify/verify.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace uptake::verify {

/// An object that says of itself that it is `kind`.
[[nodiscard]] Expected<QJsonObject> readJson(const QByteArray& json, const QString& kind);

/// Is the policy at least as strict as the floors demand?
VerifyCheck checkPolicy(const QJsonObject& json);

} // namespace uptake::verify
