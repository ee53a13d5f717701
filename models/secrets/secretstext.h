// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace uptake {

/// Texts of secrets, under "Secrets" in the catalogues.
struct SecretsText
{
    Q_DECLARE_TR_FUNCTIONS(Secrets)
};

} // namespace uptake
