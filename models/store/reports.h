// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/report.h"
#include "models/store/dictionary.h"
#include "models/store/reportmonths.h"
#include "models/store/saved.h"
#include "models/store/sightings.h"

#include <array>
#include <unordered_map>
#include <unordered_set>
#include <variant>
#include <vector>

namespace uptake {

/// sent_at and installation in one number: the id of a report (resources/sql/0001_initial.sql).
constexpr int installationBits = 28;
constexpr qint64 reportId(qint64 sentAt, quint32 installation)
{
    return sentAt << installationBits | qint64(installation);
}
constexpr qint64 sentAtOf(qint64 reportId)
{
    return reportId >> installationBits;
}

/// Another report of the same installation and second, with other figures, stands in the store already.
struct Conflict
{
    QString with; ///< "mail.mbox:17"
};

/// Usage reports in the store. One object serves one import: it keeps the dictionaries in memory.
class Reports
{
public:
    [[nodiscard]] static Expected<Reports> open(Connection& connection);

    /// On a server: asks at once which of these are there already and what they say, so that no other one waits for an answer. Gives their
    /// installations numbers.
    [[nodiscard]] Expected<void> expect(const std::vector<const Report*>& reports);

    /// Saves a report. One that says less than the stored one of the same identity is unchanged, one that says more updates it;
    /// one that contradicts it is a Conflict, and the stored one stays.
    [[nodiscard]] Expected<std::variant<SaveResult, Conflict>> save(const Report& report, BatchId batch, qint64 line);

private:
    struct Coded
    {
        quint32 installation = 0;
        quint32 addonVersion = 0, hostProduct = 0, hostVersion = 0, entitlement = 0;
        QByteArray connections, features;
    };
    /// A report that is there.
    struct Stored
    {
        std::array<std::optional<qint64>, 10> told;
        std::string connections, features;
        BatchId batch{};
        qint64 line = 0;
        QString path; ///< of the batch
        bool isUndone = false;
    };
    struct Queries
    {
        Query insert, add, update, select, addInstallation, addInstallations;
    };
    Reports(Connection& connection, Dictionary dictionary, Sightings sightings, Queries queries);
    static Stored storedIn(const Query& row);
    Expected<quint32> installation(const Report& report);
    Expected<void> addInstallations(const std::vector<const Report*>& reports);
    Expected<Coded> code(const Report& report);
    Expected<Stored> stored(qint64 id);
    Expected<std::variant<SaveResult, Conflict>> compare(const Report& report, const Coded& coded, BatchId batch, qint64 line);

    Connection* m_connection;
    ReportMonths m_months;
    Dictionary m_dictionary;
    Sightings m_sightings;
    Queries m_queries;
    TextMap<quint32> m_installations; ///< server ID and product -> id
    std::string m_key;
    std::unordered_set<qint64> m_isNew; ///< ids of expected reports that are not there
    std::unordered_map<qint64, Stored> m_known; ///< those that are, by id
};

} // namespace uptake
