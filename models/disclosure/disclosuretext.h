// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace uptake {

/// Texts of disclosure, under "Disclosure" in the catalogues.
struct DisclosureText
{
    Q_DECLARE_TR_FUNCTIONS(Disclosure)
};

} // namespace uptake
