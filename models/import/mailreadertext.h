// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace uptake {

/// Texts of reading mails, under "MailReader" in the catalogues.
struct MailReaderText
{
    Q_DECLARE_TR_FUNCTIONS(MailReader)
};

} // namespace uptake
