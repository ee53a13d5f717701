// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/mailprofile.h"

namespace uptake {

/// The field that a profile calls so; Unknown if there is none.
ReportField reportFieldFromName(std::string_view name);

} // namespace uptake
