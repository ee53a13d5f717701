// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace uptake {

/// A text as a field of comma-separated values: quoted where it must be, and never a formula that a spreadsheet would run.
QString csvField(QString text);

} // namespace uptake
