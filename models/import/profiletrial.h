// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/mailprofile.h"

namespace uptake {

/// A line of a mail's text, and what a profile made of it.
struct TrialLine
{
    int line = 0; ///< of the text, 1-based; 0 in the rows of HTML
    int column = 0;
    QString field; ///< as nameOf(); empty: it was not understood
    QString text; ///< the field's value, or the line
};

/// How a profile reads one mail.
struct ProfileTrial
{
    qint64 number = 0; ///< of the mail, 1-based
    bool isReport = false;
    QString outcome; ///< in words
    QList<TrialLine> lines; ///< in the order of the text; at most a few hundred
};

/// Reads the mail with this number in a file of mails by one profile alone. Errors: as MailReader; there are fewer
/// mails.
[[nodiscard]] Expected<ProfileTrial> tryProfile(const MailProfile& profile, const QString& path, qint64 number);

} // namespace uptake
