// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace uptake {

/// A folder's name as IMAP writes it (RFC 3501, 5.1.3, "modified UTF-7"): "Envoyés" is "Envoy&AOk-s".
QByteArray encodedFolderName(const QString& name);
/// What people read. A name that is not rightly encoded stays as it is: some servers send plain UTF-8.
QString decodedFolderName(QByteArrayView encoded);

} // namespace uptake
