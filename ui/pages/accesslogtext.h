// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/accesslog.h"

namespace uptake {

/// What an entry of the log of accesses says was done, in the language of the window.
QString actionText(const QString& action);
/// What it tells besides: the log keeps codes and numbers. Earlier versions wrote rows in the language that they spoke
/// then; those are told in the window's language too, and what is not known stays as it was written.
QString detailText(const Access& entry);

} // namespace uptake
