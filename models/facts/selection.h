// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/facts.h"

#include <QStringList>

#include <vector>

namespace uptake {

/// What the filter bar says, as a value. An empty list means "all"; hosting "" stands for installations linked to no licence.
/// The period cuts what trends show; metrics of one month or day take theirs apart.
struct Selection
{
    QStringList products; ///< add-on keys
    QStringList hostings;
    std::optional<Month> from; ///< first month shown
    std::optional<Month> to; ///< last month shown

    bool operator==(const Selection&) const = default;
};

/// A selection carried out on facts: which reports and licences it keeps. Made once, shared by all metrics of a page.
class Subset
{
public:
    Subset(const Facts& facts, const Selection& selection);

    bool containsReport(Row row) const { return m_keepsAll || m_installations[raw(m_facts->installation(row))]; }
    bool containsInstallation(InstallationId installation) const { return m_keepsAll || m_installations[raw(installation)]; }
    /// Is the licence, in its state on `day`, selected?
    bool containsLicence(const LicenceFacts& licence, Day day) const;
    /// Is a sale, or an event, of a selected product and hosting?
    template<class MarketFacts> bool containsMarket(const MarketFacts& row) const
    {
        return m_keepsAll || (m_products[raw(row.product)] && m_hostings[row.hosting]);
    }
    const Facts& facts() const { return *m_facts; }
    const Selection& selection() const { return m_selection; }

    /// The months that trends show: the selection's period within the months of the data; both ends included.
    std::vector<Month> months() const;

private:
    const Facts* m_facts;
    Selection m_selection;
    bool m_keepsAll;
    std::vector<bool> m_products;
    std::vector<bool> m_hostings;
    std::vector<bool> m_installations;
};


} // namespace uptake
