// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace uptake {

/// One thing that was checked, and how it came out, in words.
struct VerifyCheck
{
    QString name; ///< "exact", "interval", ...: a contract of the JSON answer
    bool hasPassed = false;
    QString words;
};

/// T1, T2 and T3 on what a reader of the report has: the figures of figures.json and how they hang together. Fails if
/// it is no figures.json.
[[nodiscard]] Expected<QList<VerifyCheck>> verifyFigures(const QByteArray& figuresJson);

/// T1, T2, T3 and the insider's view on the organisations themselves, from the record that the ledger keeps of the
/// audit.
[[nodiscard]] Expected<QList<VerifyCheck>> verifyRecord(const QByteArray& recordJson);

/// Every numeral of a report's text must be a released value, a date, a page number or fixed text. `pages` are the
/// texts of its pages.
[[nodiscard]] Expected<VerifyCheck> verifyNumerals(const QStringList& pages, const QByteArray& figuresJson);

/// "document" of figures.json: the digest, in hex, of the record that belongs to it.
[[nodiscard]] Expected<QString> documentOf(const QByteArray& figuresJson);

} // namespace uptake
