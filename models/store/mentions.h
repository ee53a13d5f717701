// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/dossier.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QSet>

namespace uptake {

/// Where free text names somebody: by a name in any spacing and punctuation, or by a number, address or server ID that
/// is a word of its own.
class Mentions
{
public:
    /// `domains`: of mail addresses that are theirs alone.
    explicit Mentions(const Dossier& dossier, const QStringList& domains = {});

    bool areIn(const QString& text) const;
    /// Is a row or mail, as it stood in its file, about them: has it one of their numbers or addresses, or their name
    /// as a whole field? Looks into encoded mails too.
    bool areSubjectOf(const QByteArray& raw) const;
    QString without(const QString& text) const; ///< each mention is "[erased]"

private:
    bool isTheirs(QStringView word) const;

    QRegularExpression m_names; ///< as words of a text
    QRegularExpression m_fields; ///< as a whole field of a row or line
    QSet<QString> m_words; ///< in capitals
};

} // namespace uptake
