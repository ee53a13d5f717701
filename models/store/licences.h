// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/licence.h"
#include "models/store/contacts.h"
#include "models/store/dictionary.h"
#include "models/store/forgetting.h"
#include "models/store/saved.h"
#include "models/store/sightings.h"
#include "models/store/statespans.h"

#include <string>
#include <vector>

namespace uptake {

/// A licence with what saving it computes from it alone, and so on any thread.
struct PreparedLicence
{
    Licence licence;
    std::string organisation; ///< key
    qint64 digest = 0; ///< of all that the row says
    std::vector<std::string> identities; ///< as identitiesOf(), that of the licenseId still without the product's number
};
[[nodiscard]] PreparedLicence prepared(Licence licence);

/// Licences and their history in the store. One object serves one import of one file.
class Licences
{
public:
    [[nodiscard]] static Expected<Licences> open(Connection& connection);

    /// Saves what a row says of a licence, unless a newer row of the same file said something else of it (formats.md, licenses).
    [[nodiscard]] Expected<SaveResult> save(PreparedLicence& prepared, BatchId batch, qint64 line); ///< completes its identities
    [[nodiscard]] Expected<SaveResult> save(const Licence& licence, BatchId batch, qint64 line) 
    {
        PreparedLicence prepared = uptake::prepared(licence);
        return save(prepared, batch, line);
    }
    /// The newest lastUpdated of the rows saved: the date of a download that the user gives none.
    std::optional<Day> newestUpdate() const { return m_newestUpdate; }
    /// Once the date of the download is known: makes it the newest (or oldest) that shows the states it repeats.
    [[nodiscard]] Expected<void> finish(BatchId batch, std::optional<Day> snapshot) { return m_spans.finish(*m_connection, batch, snapshot); }

private:
    struct InThisFile
    {
        std::optional<Day> lastUpdated;
        qint32 updatedSecond = 0; ///< of that day
        qint64 state = 0; ///< 0: the file has not named the licence yet
        SaveResult result;
        bool isInserted = false; ///< the state is new with this file
    };
    Licences(Connection& connection, Dictionary dictionary, Sightings sightings, Contacts contacts, Forgetting forgetting, std::vector<Query> queries);
    Expected<void> readKnown();
    Expected<quint32> licenceOf(const std::vector<std::string>& identities, Saved& saved);
    InThisFile& inThisFile(quint32 licence);
    Expected<void> join(quint32 into, quint32 from);
    Expected<void> keepIdentities(const std::vector<std::string>& identities, quint32 id, BatchId batch);
    Expected<void> forget(const InThisFile& earlier, quint32 id, BatchId batch);
    Expected<bool> insertState(const PreparedLicence& prepared, qint64 state, quint32 id, quint32 product, BatchId batch, qint64 line);
    Expected<InThisFile> saveState(const PreparedLicence& prepared, quint32 id, quint32 product, BatchId batch, qint64 line);

    Connection* m_connection;
    Dictionary m_dictionary;
    Sightings m_sightings;
    Contacts m_contacts;
    Forgetting m_forgetting;
    std::vector<Query> m_queries; ///< by the Statement enumeration of the .cpp
    TextMap<quint32> m_identities;
    StateSpans m_spans;
    std::optional<Day> m_newestUpdate;
    quint32 m_newest = 0; ///< greatest number of a licence
    std::vector<InThisFile> m_inThisFile; ///< by licence
};

} // namespace uptake
