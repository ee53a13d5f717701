// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace uptake {

/// "Germany" of "DE" in the language that tr() answers in on this thread, as ICU has it from Unicode's CLDR; of
/// "germany" too, where a download wrote the English name. What is no code of ISO 3166-1 stays as it is written; empty
/// of "".
QString countryName(const QString& code);

} // namespace uptake
