// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/renewals.h"

#include "models/metrics/business.h"

#include <algorithm>
#include <span>

namespace uptake {

namespace {

using namespace Qt::StringLiterals;

constexpr Day sameEnd = 7;
constexpr Day nearEnd = 90;

/// What is known of one licence: a period that ends, or a renewal.
struct Mark
{
    quint32 licence = 0; ///< into Facts::licences(), or above them one of Facts::unknownLicences()
    Day day = 0;
    bool isRenewal = false;
    Day start = 0; ///< of a renewal: the maintenance that it pays for
    OrganisationId organisation{};

    bool isNear(Day end) const { return std::min(std::abs(day - end), std::abs(start - end)) <= nearEnd; }
};

class Marks
{
public:
    explicit Marks(const Subset& subset)
        : m_subset(subset)
        , m_facts(subset.facts())
        , m_isPaid(paidTypes(m_facts))
    {
        readStates();
        readSales();
        for (const EventFacts& event : m_facts.events()) {
            if (event.kind == LicenceEventKind::Renewal && subset.containsMarket(event))
                m_marks.push_back({licenceOf(event), event.day, true, event.day, event.organisation});
        }
        std::sort(m_marks.begin(), m_marks.end(),
            [](const Mark& a, const Mark& b) { return std::pair(a.licence, a.day) < std::pair(b.licence, b.day); });
    }
    std::span<const Mark> all() const { return m_marks; }

private:
    template <class Market> quint32 licenceOf(const Market& row) const
    {
        return row.licence != none ? row.licence : quint32(m_facts.licences().size()) + row.unknownLicence;
    }
    void readStates()
    {
        const Day newest = m_facts.newestDay().value_or(0);
        for (quint32 licence = 0; licence < m_facts.licences().size(); ++licence) {
            if (!m_subset.containsLicence(m_facts.licences()[licence], newest))
                continue;
            for (const LicenceState& state : m_facts.licences()[licence].states) {
                if (state.end && !state.isEvaluation && m_isPaid[state.licenseType])
                    m_marks.push_back(
                        {licence, *state.end, false, 0, m_facts.licences()[licence].states.back().organisation});
            }
        }
    }
    void readSales()
    {
        std::vector<bool> isRenewal, isRefund;
        for (const QString& type : m_facts.saleTypes()) {
            isRenewal.push_back(type.compare("Renewal"_L1, Qt::CaseInsensitive) == 0);
            isRefund.push_back(type.compare("Refund"_L1, Qt::CaseInsensitive) == 0);
        }
        m_subset.sales().forEach(0, m_facts.sales().size(), [&](size_t at) {
            const SaleFacts& sale = m_facts.sales()[at];
            if (isRefund[sale.saleType] || !m_isPaid[sale.licenseType])
                return;
            if (sale.end)
                m_marks.push_back({licenceOf(sale), *sale.end, false, 0, sale.organisation});
            if (isRenewal[sale.saleType])
                m_marks.push_back({licenceOf(sale), sale.day, true, sale.start.value_or(sale.day), sale.organisation});
        });
    }

    const Subset& m_subset;
    const Facts& m_facts;
    std::vector<bool> m_isPaid; ///< by licence type
    std::vector<Mark> m_marks;
};

/// The renewals due of one licence, whose marks stand by day.
void appendDue(std::span<const Mark> marks, std::vector<DueRenewal>& due)
{
    const OrganisationId organisation = marks.front().organisation; // all are of one licence, or of one unknown number
    std::vector<Day> ends;
    std::vector<Mark> renewals;
    for (const Mark& mark : marks) {
        if (mark.isRenewal)
            renewals.push_back(mark);
        else if (!ends.empty() && mark.day - ends.back() <= sameEnd)
            ends.back() = mark.day;
        else
            ends.push_back(mark.day);
    }
    for (const Day end : ends) {
        const auto isOfThis = [&](const Mark& renewal) { return renewal.isNear(end); };
        due.push_back(
            {end, end != ends.back() || std::any_of(renewals.begin(), renewals.end(), isOfThis), organisation});
        std::erase_if(renewals, isOfThis);
    }
    std::optional<Day> last;
    for (const Mark& renewal : renewals) {
        if (!last || renewal.day - *last > sameEnd) // an order's line and a download's row tell of the same renewal
            due.push_back({renewal.day, true, organisation});
        last = renewal.day;
    }
}

} // namespace

std::vector<DueRenewal> dueRenewals(const Subset& subset)
{
    const Marks marks(subset);
    std::vector<DueRenewal> due;
    const auto all = marks.all();
    for (size_t first = 0, last = 0; first < all.size(); first = last) {
        while (last < all.size() && all[last].licence == all[first].licence)
            ++last;
        appendDue(all.subspan(first, last - first), due);
    }
    return due;
}

} // namespace uptake
