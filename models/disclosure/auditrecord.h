// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/disclosure/protect.h"

#include <QByteArray>

namespace uptake {

/// "k=10 p=25 dominance=50".
QString policyText(const Policy& policy);
int kOf(const QString& policyText);

/// What the audit saw and found, so that other code can repeat it: rows over atoms, atoms with their sizes, what each
/// test must hold. No names; but sizes of atoms and exact sums, which tell of single organisations: it stays in the
/// ledger, and only its digest leaves.
QByteArray auditRecordJson(const ProtectionRecord& record);

/// figures.json, which goes with the PDF: the figures as shown, what was withheld, how they hang together as a reader
/// of the report can see, what was proved and by which rules, and the digest of the audit's record. No names, no exact
/// values, no sizes that the report does not show. With what the vendor wrote into the report: numbers in that are no
/// figures.
QByteArray figuresJson(const ProtectionRecord& record, const QStringList& ownWords);
QByteArray figuresJson(const ProtectionRecord& record, const QStringList& ownWords,
    const QString& document); ///< where its id is known already

/// SHA-256 of the audit's record, in hex: the report's document id.
QString documentId(const ProtectionRecord& record);

} // namespace uptake
