// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/csvreader.h"

#include <QByteArray>

#include <vector>

namespace uptake {

/// Text with every e-mail address in it replaced by "[address]".
QByteArray withoutAddresses(std::string_view text);

/// A mail as quarantine may keep it: of its headers (and those of mails inside it) only what tells the time and how to read it, no
/// sender, recipient or route; no e-mail address in the rest.
QByteArray withoutPeople(std::string_view mail);

/// A row of a CSV file with the fields at `places` emptied, written anew with `separator`.
QByteArray withoutFields(const CsvRow& row, const std::vector<int>& places, char separator);

} // namespace uptake
