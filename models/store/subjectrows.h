// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/dossier.h"
#include "models/store/mentions.h"

namespace uptake {

/// Fills temp tables with whom a look-up is about: temp.about_organisations, _licences, _installations, _contacts (id),
/// _numbers (text: a letter for the kind and the number), _spellings (numbers as reports may write them), _rows (kind,
/// id: rows of the tables that are long) and _quarantine (id). Answers the dossier without its rows. Temp tables are in memory alone.
[[nodiscard]] Expected<Dossier> markSubject(Connection& connection, const QString& what, LookUpReach reach);

/// A table that may hold rows about somebody, and which of them are, told with the tables of markSubject(). In the
/// order to delete them.
struct SubjectTable
{
    QString name;
    QString condition; ///< on the table as t
};
/// Read from the end, who it is comes first, and what later files repeated last.
const QList<SubjectTable>& subjectTables();

/// A column in which rows that are not about somebody may still name them. Erasing takes the words out and leaves the
/// row.
struct FreeText
{
    enum class Kind { Text, Bytes };
    QString table;
    QString key; ///< column that tells the row
    QString column;
    Kind kind = Kind::Text;
};
const QList<FreeText>& freeTexts();

/// What to look for in these columns. To be asked after markSubject(), on the same connection.
[[nodiscard]] Expected<Mentions> mentionsOf(Connection& connection, const Dossier& dossier);

} // namespace uptake
