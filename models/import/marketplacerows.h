// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/columns.h"
#include "models/import/downloadcolumns.h"
#include "models/records/event.h"
#include "models/records/licence.h"
#include "models/records/marketdata.h"
#include "models/records/transaction.h"

#include <variant>

namespace uptake {

/// RTBF in a contact field: the person asked to be forgotten, so nothing of them is kept.
bool asksToBeForgotten(const Field& field);

/// Turns rows of a Marketplace download into records (formats.md, 1).
class MarketplaceRows
{
public:
    MarketplaceRows(const Columns& columns, ImportKind kind, RowOptions options);

    std::variant<Licence, Rejection> licence(const CsvRow& row);
    std::variant<Transaction, Rejection> transaction(const CsvRow& row);
    std::variant<LicenceEvent, Rejection> event(const CsvRow& row);
    std::variant<Release, Rejection> release(const CsvRow& row);
    std::variant<Feedback, Rejection> feedback(const CsvRow& row);
    std::variant<FreeTierDay, Rejection> freeTierDay(const CsvRow& row);
    std::variant<Distribution, Rejection> distribution(const CsvRow& row);

    QStringList unknownColumns() const { return m_unknown; } ///< columns of the file that this kind of download is not known to have

    /// Places of the columns that are shown and kept only when the user asks to keep contacts.
    const std::vector<int>& hiddenColumns() const { return m_hidden; }

private:
    bool begin(const CsvRow& row);
    void hidePeople(Rejection& rejection) const;
    std::optional<Rejection> takeRejection();
    /// What a row became: the record, or what is wrong with it.
    template<class Record> std::variant<Record, Rejection> result(Record record)
    {
        if (auto rejection = takeRejection())
            return std::move(*rejection);
        return record;
    }
    QString productOf(size_t place);
    std::optional<qint64> integer(size_t place);
    Distribution wideDistribution();
    QString extra();
    QStringList forgottenRoles() const;
    QList<Contact> contacts(const QStringList& forgotten) const;
    QString address(size_t first) const;

    RowOptions m_options;
    ImportKind m_kind;
    RowReader m_reader; ///< the columns that become fields of the record
    RowReader m_people; ///< contact columns
    std::vector<std::pair<int, std::string>> m_extra; ///< further known columns: place and name
    int m_columnCount = 0;
    int m_neededCount = 0; ///< a shorter row is broken: a column that becomes a field is missing
    QStringList m_unknown;
    std::vector<int> m_hidden; ///< places that quarantine keeps nothing of: people, and columns that are not known not to name them
    bool m_namesPeople = false; ///< the file has contact columns
    bool m_isBroken = false; ///< the row's fields cannot be told apart
    std::vector<std::pair<int, QString>> m_series; ///< of a wide version distribution: place and value
};

} // namespace uptake
