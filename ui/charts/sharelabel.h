// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace uptake {

/// What stands beside a bar: "31 %", and where that would read as none or as all, but is not, "<1 %" and ">99 %".
QString shareLabel(double share);

} // namespace uptake
