// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace uptake {

/// Users that a licence tier allows: the number in "500 Users", "Per Unit Pricing (47 users)", "Enterprise 2,000 Users".
/// None for "Unlimited Users", "Subscription", "Evaluation": no number is ever guessed (formats.md, licenses).
std::optional<qint64> capacityOf(QStringView tier);

/// "Data center", "datacenter" -> "Data Center"; "server" -> "Server"; "cloud" -> "Cloud"; anything else as it is.
QString normalisedHosting(QStringView hosting);

/// Is this licence type an evaluation or a demonstration, which no headcount includes (definitions.md, active licences)?
bool isEvaluation(QStringView licenseType);

/// Company name and country folded to what makes two licences one organisation: case, spaces, punctuation and legal suffix do not count.
/// Empty when there is no company name.
QString organisationKey(QStringView company, QStringView country);

} // namespace uptake
