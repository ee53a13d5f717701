// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace uptake {

/// Texts of mail profiles, under "MailProfile" in the catalogues.
struct MailProfileText
{
    Q_DECLARE_TR_FUNCTIONS(MailProfile)
};

} // namespace uptake
