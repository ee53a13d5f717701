// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/mailfiles.h"

#include <QFile>

namespace uptake {

/// Mails on their way from a server into the database: in a file without a name in the folder for temporary files, readable by its owner
/// alone, which the system forgets with the program, however that ends.
class MailSpool
{
public:
    /// Errors: the file cannot be made or written, as where the disk is full.
    [[nodiscard]] Expected<void> add(quint32 uid, std::string_view mail, const QString& problem);
    /// The mails in their order, cut to largestMail. The spool must outlive them.
    [[nodiscard]] Expected<std::unique_ptr<Mails>> read();
    void clear();

    bool isEmpty() const { return m_count == 0; }
    qint64 bytes() const { return m_bytes; }
    qint64 count() const { return m_count; }

private:
    [[nodiscard]] Expected<void> open();

    QFile m_file;
    qint64 m_bytes = 0;
    qint64 m_count = 0;
};

} // namespace uptake
