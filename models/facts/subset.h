// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/bits.h"
#include "models/facts/facts.h"
#include "models/facts/selection.h"

#include <memory>
#include <vector>

namespace uptake {

/// A selection carried out on facts: which reports, installations and licences it keeps. Made once, shared by all
/// metrics of a page.
///
/// A report is kept if
/// - its installation is of a selected product and organisation;
/// - its licence is of a selected hosting, tier, country and type, in the state known at the end of the report's month
/// (stateAt). Its
///   licence is the one that it names, else the one that its installation named last. Without a licence all of these
///   are unknown (""), and so is what the licence leaves empty;
/// - it says itself that a selected add-on version, host version and feature is in use.
/// An installation is kept if any of its reports is.
///
/// A sale is kept if it says itself that it is of a selected product, hosting, tier, country and type, its organisation
/// is selected, and, where versions or features are selected, its licence is kept on that day. An event (churn,
/// conversion, renewal) likewise, with the tier, country and type of its licence on that day.
///
/// A licence is kept on a day if
/// - it is of a selected product, and its state known on that day is of a selected hosting, tier, country, type and
/// organisation;
/// - where versions or features are selected: the newest report up to that day of any installation linked to it fits
/// them. Licences that
///   no report is linked to are left out then, since nobody knows what they run.
class Subset
{
public:
    Subset(const Facts& facts, const Selection& selection);

    bool containsReport(Row row) const { return m_keepsAll || m_reports[row]; }
    bool containsInstallation(InstallationId installation) const
    {
        return m_keepsAll || m_installations[raw(installation)];
    }
    /// Is the licence, one of facts().licences(), kept on `day`?
    bool containsLicence(const LicenceFacts& licence, Day day) const;
    bool containsMarket(const SaleFacts& sale) const;
    bool containsMarket(const EventFacts& event) const;
    bool keepsAll() const { return m_keepsAll; } ///< then reports() and installations() are empty
    const Bits& reports() const { return m_reports; } ///< by Row
    const Bits& installations() const { return m_installations; }
    const Facts& facts() const { return *m_facts; }
    const Selection& selection() const { return m_selection; }

    /// The months that trends show: the selection's period within the months of the data; both ends included.
    std::vector<Month> months() const;

private:
    struct Rules; ///< what is selected, by the codes of the facts
    /// From `day` on, `keepers` installations keep the licence.
    struct LinkChange
    {
        quint32 licence = 0;
        Day day = 0;
        int keepers = 0;
    };
    void selectReports(const Rules& rules);
    void followLicences(const Rules& rules);
    bool fitsReports(quint32 licence, Day day) const;

    const Facts* m_facts;
    Selection m_selection;
    bool m_keepsAll;
    Bits m_reports;
    Bits m_installations;
    std::shared_ptr<const Rules> m_rules;
    bool m_followsReports = false; ///< licences are judged by their reports too
    std::vector<LinkChange> m_linkChanges; ///< by licence, then day
    std::vector<size_t> m_firstChange; ///< of each licence; one more at the end
};

/// The newest report of each installation up to the end of `day`, or none; by installation.
std::vector<Row> newestReports(const Facts& facts, Day day);

} // namespace uptake
