// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporarystore.h"

#include <QByteArray>
#include <QList>

namespace uptake {

/// A usage report as an installation mails it: each number is another installation.
inline QByteArray reportMail(int number)
{
    return "From: confluence@example.com\r\nTo: usage@example.com\r\nSubject: Usage report\r\nDate: Sat, 10 Oct 2026 12:00:00 +0000\r\n\r\n"
           "Play SQL usage report\r\nServer ID: MAIL-AAAA-"
        + QByteArray::number(1000 + number % 9000) + "-AAA" + QByteArray::number(number / 9000)
        + "\r\nProduct: com.example\r\nUsers: " + QByteArray::number(number % 50) + "\r\nAdd-on version: 1."
        + QByteArray::number(number % 7) + "\r\nFeatures:\r\n- query.chart: 12\r\n- table.history: 0\r\n";
}

inline QList<QByteArray> reportMails(int from, int to)
{
    QList<QByteArray> mails;
    for (int number = from; number < to; ++number)
        mails << reportMail(number);
    return mails;
}

inline QByteArray newsletter()
{
    return "From: news@example.com\r\nSubject: News\r\nDate: Sat, 10 Oct 2026 12:00:00 +0000\r\n\r\nNothing new.\r\n";
}

/// The reports that a store holds, whatever they came from.
inline QStringList reportsIn(TemporaryStore& store)
{
    return store.rows(QStringLiteral("SELECT server_id, reports.id / 268435456, users, terms.text, hex(features) FROM reports "
                                     "JOIN installations ON installations.id = installation_id "
                                     "JOIN terms ON terms.id = addon_version ORDER BY 1, 2"));
}

} // namespace uptake
