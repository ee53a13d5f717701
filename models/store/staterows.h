// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/event.h"
#include "models/records/marketdata.h"
#include "models/records/transaction.h"
#include "models/store/contacts.h"
#include "models/store/dictionary.h"
#include "models/store/forgetting.h"
#include "models/store/saved.h"
#include "models/store/sightings.h"

namespace uptake {

/// Rows that are kept once for each different state of what they tell: transactions, licence events, releases, feedback and so on.
/// Which state counts is decided when facts are made (newest lastUpdated), so the order of imports does not matter.
class StateRows
{
public:
    [[nodiscard]] static Expected<StateRows> forTransactions(Connection& connection);
    [[nodiscard]] static Expected<StateRows> forEvents(Connection& connection);
    [[nodiscard]] static Expected<StateRows> forReleases(Connection& connection);
    [[nodiscard]] static Expected<StateRows> forFeedback(Connection& connection);
    [[nodiscard]] static Expected<StateRows> forFreeTier(Connection& connection);
    [[nodiscard]] static Expected<StateRows> forDistributions(Connection& connection);

    [[nodiscard]] Expected<SaveResult> save(const Transaction& transaction, BatchId batch, qint64 line);
    [[nodiscard]] Expected<SaveResult> save(const LicenceEvent& event, BatchId batch, qint64 line);
    [[nodiscard]] Expected<SaveResult> save(const Release& release, BatchId batch, qint64 line);
    [[nodiscard]] Expected<SaveResult> save(const Feedback& feedback, BatchId batch, qint64 line);
    [[nodiscard]] Expected<SaveResult> save(const FreeTierDay& day, BatchId batch, qint64 line);
    /// The row counts as what its most changed point is.
    [[nodiscard]] Expected<SaveResult> save(const Distribution& points, BatchId batch, qint64 line);

private:
    StateRows(Dictionary dictionary, Sightings sightings, Contacts contacts, Forgetting forgetting, Query insert, Query find, Query known);
    static Expected<StateRows> open(Connection& connection, const QString& table, const QString& columns);
    [[nodiscard]] Expected<void> keepContact(const Contact& contact);
    template<class... Values>
    Expected<SaveResult> saveRow(quint32 product, const QString& identity, qint64 digest, BatchId batch, qint64 line, const Values&... values);

    Dictionary m_dictionary;
    Sightings m_sightings;
    Contacts m_contacts;
    Forgetting m_forgetting;
    Query m_insert, m_find, m_known;
    qint64 m_savedRow = 0; ///< id of the row that the last save inserted or found
};

} // namespace uptake
