// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/disclosure/published.h"
#include "models/report/template.h"
#include "models/store/connection.h"

namespace uptake {

/// Refuses a template whose own words (title, vendor's name, comment, values of the filter that the data do not have)
/// name a customer of the database, or hold anything
/// shaped like an e-mail address or a server ID: no rule for figures covers what is typed by hand (disclosure.md, "Text
/// and file").
[[nodiscard]] Expected<void> checkTexts(Connection& connection, const ReportTemplate& design, const Facts& facts);

/// Refuses figures that are shown under a name which tells of a customer: what installations call their features,
/// versions and drivers is text of others.
[[nodiscard]] Expected<void> checkNames(Connection& connection, const std::vector<Published>& figures);

} // namespace uptake
