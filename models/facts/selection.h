// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"
#include "models/facts/activespans.h"
#include "models/facts/bits.h"
#include "models/facts/facts.h"

#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace uptake {

/// What the filter bar says, as a value. A report or licence is kept if it fits every list; an empty list fits all, a
/// list with values fits what fits any of them. In the lists about licences "" stands for what is unknown: no licence
/// is linked, or it does not say. Subset says what exactly each list is held against. The period cuts what trends show;
/// metrics of one month or day take theirs apart. It may name organisations: wherever one is stored, erasing an
/// organisation has to look.
struct Selection
{
    QStringList products = {}; ///< add-on keys
    QStringList hostings = {};
    std::optional<Month> from = {}; ///< first month shown
    std::optional<Month> to = {}; ///< last month shown
    QStringList tiers
        = {}; ///< bands ("11-50", "none"; tierband.h) or tiers as the Marketplace writes them ("500 Users")
    QStringList countries = {}; ///< as licences write them: "FR"
    QStringList licenseTypes = {}; ///< "COMMERCIAL"
    QStringList addonVersions = {}; ///< "2.12" keeps all of 2.12, "2.12.1" that alone
    QStringList hostVersions = {}; ///< likewise
    QStringList features = {}; ///< of which a report counts any above 0
    QStringList organisations
        = {}; ///< company names, "Name (CC)" for that of one country, or server IDs of its installations

    bool operator==(const Selection&) const = default;
    bool isEmpty() const { return *this == Selection(); }
};

/// Each list of a Selection.
enum class Dimension { Product, Hosting, Tier, Country, LicenceType, AddonVersion, HostVersion, Feature, Organisation };
inline constexpr std::array dimensions{Dimension::Product, Dimension::Hosting, Dimension::Tier, Dimension::Country,
    Dimension::LicenceType, Dimension::AddonVersion, Dimension::HostVersion, Dimension::Feature,
    Dimension::Organisation};
QStringList& valuesOf(Selection& selection, Dimension dimension);
const QStringList& valuesOf(const Selection& selection, Dimension dimension);
/// "hosting", "addon-version": the name of a list in the text of a selection.
QString keyOf(Dimension dimension);

/// One line: "hosting=Data Center;country=FR,DE;period=2026-01..2026-06". A backslash takes the meaning from the sign
/// after it; "-" stands for what is unknown. Empty for an empty selection.
QString toText(const Selection& selection);
/// Reads what toText() writes; spaces around names and values do not count, an end of the period may be missing
/// ("2026-01..") and one month stands for itself. Errors: no such name, a name twice, no month, nothing after the name.
[[nodiscard]] Expected<Selection> selectionFromText(const QString& text);

/// {"hosting": ["Data Center"], "from": "2026-01"}: only what is set.
QJsonObject toJson(const Selection& selection);
/// Errors: a condition that this program does not know, since leaving it out would show more than was asked for; values
/// of another type.
[[nodiscard]] Expected<Selection> selectionFromJson(const QJsonObject& json);

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
    /// Who opted out counts in what the vendor sees, and in nothing that is published.
    enum class Counts { All, WhoTakesPart };
    Subset(const Facts& facts, const Selection& selection, Counts counts = Counts::All);

    bool containsReport(Row row) const { return m_keepsAll || m_reports[row]; }
    bool containsInstallation(InstallationId installation) const
    {
        return m_keepsAll || m_installations[raw(installation)];
    }
    /// Is the licence, one of facts().licences(), kept on `day`?
    bool containsLicence(const LicenceFacts& licence, Day day) const;
    /// Is a licence kept while it is in this state, as far as the licence itself goes?
    bool containsState(const LicenceFacts& licence, const LicenceState& state) const;
    /// Calls `take(from, to)` for the parts of [from, to] in which the reports linked to a licence keep it: all of it,
    /// unless versions or features are selected.
    template <class Take> void forEachSpanOfReports(quint32 licence, Day from, Day to, Take take) const
    {
        if (!m_followsReports) {
            take(from, to);
            return;
        }
        const auto changes = linkChanges(licence);
        for (size_t i = 0; i < changes.size(); ++i) {
            const Day first = std::max(from, changes[i].day);
            const Day last = i + 1 == changes.size() ? to : std::min(to, changes[i + 1].day - 1);
            if (changes[i].keepers > 0 && first <= last)
                take(first, last);
        }
    }
    /// Calls `take(row)` for each report of `rows` that is kept, in order.
    template <class Take> void forEachReport(RowRange rows, Take take) const
    {
        if (!m_keepsAll) {
            m_reports.forEach(rows.first, rows.last, [&](size_t row) { take(Row(row)); });
            return;
        }
        for (Row row = rows.first; row < rows.last; ++row)
            take(row);
    }
    /// The kept ones of rows [first, last), of the 64 from `word` * 64 on, a bit each.
    quint64 wordOf(size_t word, size_t first, size_t last) const
    {
        return m_keepsAll ? Bits::wordOf(~quint64(0), word, first, last) : m_reports.wordOf(word, first, last);
    }
    /// How many reports of `rows` are kept.
    qint64 countReports(RowRange rows) const
    {
        return m_keepsAll ? rows.size() : qint64(m_reports.count(rows.first, rows.last));
    }
    bool containsMarket(const SaleFacts& sale) const;
    bool containsMarket(const EventFacts& event) const;
    /// Which of Facts::sales() are kept; worked out when it is asked for first, by whichever thread.
    const Bits& sales() const;
    /// When which licences are active and kept; likewise.
    const std::vector<LicenceSpan>& activeSpans() const;
    /// Which of Facts::licences() are active (definitions.md) and kept on a day.
    Bits activeLicences(Day day) const;
    bool keepsAll() const { return m_keepsAll; } ///< then reports() and installations() are empty
    const Bits& reports() const { return m_reports; } ///< by Row
    const Bits& installations() const { return m_installations; }
    const Facts& facts() const { return *m_facts; }
    const Selection& selection() const { return m_selection; }

    /// The months that trends show: the selection's period within the months of the data; both ends included.
    std::vector<Month> months() const;

private:
    struct Rules; ///< what is selected, by the codes of the facts
    struct Verdicts;
    /// From `day` on, `keepers` installations keep the licence.
    struct LinkChange
    {
        quint32 licence = 0;
        Day day = 0;
        int keepers = 0;
    };
    void selectReports(const Rules& rules);
    quint64 fittingOwners(const Rules& rules, const Verdicts& verdicts, size_t word, quint64 kept) const;
    bool fitsOwner(const Rules& rules, const Verdicts& verdicts, Row row) const;
    /// From when to when the newest report of an installation linked to a licence fits: in the order of time. Worked
    /// out when it is asked for first, since pages of reports do without.
    std::span<const LinkChange> linkChanges(quint32 licence) const;
    void followLicences() const;
    std::vector<LinkChange> followInstallations(InstallationId from, InstallationId to) const;
    void sortChanges(const std::vector<LinkChange>& changes) const;
    bool fitsReports(quint32 licence, Day day) const;

    const Facts* m_facts;
    Selection m_selection;
    bool m_keepsAll;
    Bits m_reports;
    Bits m_installations;
    std::shared_ptr<const Rules> m_rules;
    bool m_followsReports = false; ///< licences are judged by their reports too
    Bits m_fitting; ///< reports that fit the selected versions and features, whoever sent them; where any are selected

    struct OnDemand
    {
        std::once_flag hasSales, hasSpans, hasLinkChanges;
        std::vector<LinkChange> linkChanges; ///< by licence, then day
        std::vector<size_t> firstChange; ///< of each licence; one more at the end
        Bits sales;
        std::vector<LicenceSpan> spans;
    };
    std::shared_ptr<OnDemand> m_onDemand = std::make_shared<OnDemand>();
};

/// The newest report of each installation up to the end of `day`, or none; by installation.
std::vector<Row> newestReports(const Facts& facts, Day day);

} // namespace uptake
