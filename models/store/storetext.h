// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace uptake {

/// Texts of the store, under "Store" in the catalogues.
struct StoreText
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace uptake
