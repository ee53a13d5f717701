// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/installationplaces.h"
#include "models/facts/reportcolumns.h"
#include "models/facts/reportrow.h"
#include "models/store/textmap.h"

#include <string>

namespace uptake {

/// Makes ReportColumns of rows that come in any order.
class ReportsBuilder
{
public:
    void add(const ReportRow& row);
    /// Numbers in the store of the installations of reports that have no place there; each once, ascending.
    std::vector<quint32> installationsBesides(const InstallationPlaces& known) const;
    /// `terms` are the texts by number, `installationIds` the numbers in the store of all installations in their
    /// order; those without a report are left out.
    ReportColumns build(const std::vector<QString>& terms, const std::vector<quint32>& installationIds);

private:
    quint32 connectionCode(std::string_view connections);
    void sort();
    void codeConnections(const std::vector<QString>& terms);
    void codeEntitlements();
    void placeInstallations(const std::vector<quint32>& ids);

    ReportColumns m_reports; ///< as they come, with installations by their number in the store
    std::vector<quint32> m_addonTerms, m_hostTerms, m_entitlementTerms;
    std::vector<quint32> m_features; ///< term of each feature column
    std::vector<quint32> m_featureOfTerm; ///< column of a term, or none
    TextMap<quint32> m_connectionCodes; ///< as the store writes them -> code
    std::vector<std::string> m_connectionTexts; ///< by code
    std::vector<quint32> m_connections; ///< code of each report
};

} // namespace uptake
