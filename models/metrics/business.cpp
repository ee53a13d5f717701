// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/business.h"

#include "models/base/parallel.h"
#include "models/metrics/cellgroups.h"
#include "models/metrics/evaluations.h"
#include "models/metrics/renewals.h"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>

namespace uptake {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostMonths = 600; ///< a date that somebody mistyped shall not make a chart of a thousand years

/// First and newest day that licences, sales and events tell of.
struct Span
{
    std::optional<Day> first;
    std::optional<Day> newest;
    std::optional<Day> firstLicence;
    std::optional<Day> firstSale;

    void widen(Day day)
    {
        first = std::min(first.value_or(day), day);
        newest = std::max(newest.value_or(day), day);
    }
};

Span spanOf(const Subset& subset, const Bits& sales)
{
    const Facts& facts = subset.facts();
    Span span;
    sales.forEach(0, sales.size(), [&](size_t i) {
        span.firstSale = span.firstSale.value_or(facts.sales()[i].day);
        span.widen(facts.sales()[i].day);
    });
    for (const EventFacts& event : facts.events()) {
        if (subset.containsMarket(event))
            span.widen(event.day);
    }
    for (const LicenceFacts& licence : facts.licences()) {
        for (const LicenceState& state : licence.states) {
            const Day start = std::min(state.start.value_or(state.knownFrom), state.knownFrom);
            span.firstLicence = std::min(span.firstLicence.value_or(start), start);
            span.first = std::min(span.first.value_or(start), start);
            span.newest = std::max(span.newest.value_or(state.knownTo), state.knownTo);
        }
    }
    return span;
}

Completeness completenessIn(const Facts& facts, Day newest, Month month)
{
    constexpr Day quietDays = 3; // as for reports: the last days of a month may pass without a sale
    const Day end = lastDayOf(month);
    const bool isOver = newest > end || (facts.newestDay().value_or(0) >= end && newest >= end - quietDays);
    return isOver ? Completeness::Whole : Completeness::Partial;
}

/// The months of a result, by position.
class Months
{
public:
    explicit Months(std::vector<BusinessMonth>& months)
        : m_months(months)
        , m_first(monthNumber(months.front().month))
    {
    }
    BusinessMonth* at(Day day) const
    {
        const int place = monthNumber(monthOf(day)) - m_first;
        return place < 0 || size_t(place) >= m_months.size() ? nullptr : &m_months[size_t(place)];
    }

private:
    std::vector<BusinessMonth>& m_months;
    int m_first;
};

void addSales(const Facts& facts, const Bits& sales, const Span& span, Months months, std::vector<BusinessMonth>& all)
{
    for (BusinessMonth& month : all) {
        if (span.firstSale && lastDayOf(month.month) >= *span.firstSale)
            month.salesTotal = Cents{};
    }
    std::vector<SalesCell> cells(facts.saleTypes().size() * facts.hostings().size());
    CellGroups organisations(facts, cells.size() + 1); // and of the month
    BusinessMonth* current = nullptr;
    const auto finish = [&] {
        for (size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].lines == 0)
                continue;
            cells[i].organisations = organisations.take(i);
            current->sales.push_back(std::exchange(cells[i], {}));
        }
        current->organisations.sales = organisations.take(cells.size());
    };
    sales.forEach(0, sales.size(), [&](size_t i) { // by day
        const SaleFacts& sale = facts.sales()[i];
        BusinessMonth* month = months.at(sale.day);
        if (!month)
            return;
        if (month != current && current)
            finish();
        current = month;
        const size_t place = sale.saleType * facts.hostings().size() + sale.hosting;
        organisations.add(place, sale.organisation);
        organisations.add(cells.size(), sale.organisation);
        SalesCell& cell = cells[place];
        if (cell.lines++ == 0) {
            cell.saleType = facts.saleTypes()[sale.saleType];
            cell.hosting = facts.hostings()[sale.hosting];
        }
        cell.amount += sale.amount;
        *month->salesTotal += sale.amount;
    });
    if (current)
        finish();
    for (BusinessMonth& month : all)
        std::sort(month.sales.begin(), month.sales.end(), [](const auto& a, const auto& b) {
            return std::pair(a.saleType, a.hosting) < std::pair(b.saleType, b.hosting);
        });
}

/// Organisations with an active paid licence at each month's end, or at the newest day of a month that is not over.
void addCustomers(const Subset& subset, const Span& known, Day newest, std::vector<BusinessMonth>& months)
{
    const Facts& facts = subset.facts();
    const std::vector<bool> isPaidType = paidTypes(facts);
    std::vector<Day> days;
    for (BusinessMonth& month : months) {
        days.push_back(std::min(lastDayOf(month.month), newest));
        if (known.firstLicence && *known.firstLicence <= days.back())
            month.customers = 0;
    }
    const size_t wordsEach = (months.size() + Bits::perWord - 1) / Bits::perWord;
    std::vector<quint64> isCustomer(facts.organisations().size() * wordsEach); // a bit a month, of each organisation
    for (const LicenceSpan& span : subset.activeSpans()) {
        if (!isPaidType[span.licenseType])
            continue;
        const size_t organisation = raw(facts.licences()[span.licence].states.back().organisation);
        const auto first = std::lower_bound(days.begin(), days.end(), span.from);
        const auto last = std::upper_bound(first, days.end(), span.to);
        for (auto day = size_t(first - days.begin()); day < size_t(last - days.begin()); ++day)
            isCustomer[organisation * wordsEach + day / Bits::perWord] |= quint64(1) << day % Bits::perWord;
    }
    for (size_t at = 0; at < isCustomer.size(); ++at) {
        for (quint64 rest = isCustomer[at]; rest != 0; rest &= rest - 1) {
            BusinessMonth& month = months[at % wordsEach * Bits::perWord + size_t(std::countr_zero(rest))];
            if (!month.customers)
                continue;
            ++*month.customers;
            month.organisations.customers.push_back(OrganisationId{quint32(at / wordsEach)}); // in order
        }
    }
}

void addEvaluations(const Subset& subset, Day newest, Months months, std::vector<BusinessMonth>& all)
{
    for (const Evaluation& evaluation : evaluationsOf(subset)) {
        BusinessMonth* month = months.at(evaluation.start);
        if (!month)
            continue;
        const OrganisationId organisation = subset.facts().licences()[evaluation.licence].states.back().organisation;
        ++month->evaluationsStarted;
        month->organisations.evaluationsStarted.push_back(organisation);
        if (evaluation.converted) {
            ++month->evaluationsConverted;
            month->organisations.evaluationsConverted.push_back(organisation);
        } else if (!evaluation.end || *evaluation.end >= newest) {
            ++month->evaluationsOpen;
            month->organisations.evaluationsOpen.push_back(organisation);
        }
    }
    for (BusinessMonth& month : all) {
        for (Group* group : {&month.organisations.evaluationsStarted, &month.organisations.evaluationsConverted,
                 &month.organisations.evaluationsOpen})
            sortGroup(*group);
        if (month.evaluationsStarted > 0)
            month.conversion = double(month.evaluationsConverted) / double(month.evaluationsStarted);
    }
}

void addRenewals(const Subset& subset, Day newest, Months months, Business& result)
{
    for (const EventFacts& event : subset.facts().events()) {
        if (event.kind != LicenceEventKind::Churn || !subset.containsMarket(event))
            continue;
        result.churnIsReported = true;
        if (BusinessMonth* month = months.at(event.day)) {
            ++month->churned;
            month->organisations.churned.push_back(event.organisation);
        }
    }
    for (const DueRenewal& renewal : dueRenewals(subset)) {
        BusinessMonth* month = months.at(renewal.due);
        if (!month)
            continue;
        const auto count = [&](qint64& figure, Group& group) {
            ++figure;
            group.push_back(renewal.organisation);
        };
        BusinessMonth::Behind& behind = month->organisations;
        count(month->renewalsDue, behind.renewalsDue);
        if (renewal.isRenewed)
            count(month->renewalsRenewed, behind.renewalsRenewed);
        else if (renewal.due >= newest)
            count(month->renewalsOpen, behind.renewalsOpen);
        else if (!result.churnIsReported)
            count(month->churned, behind.churned);
    }
    for (BusinessMonth& month : result.months) {
        for (Group* group : {&month.organisations.renewalsDue, &month.organisations.renewalsRenewed,
                 &month.organisations.renewalsOpen, &month.organisations.churned})
            sortGroup(*group);
        if (const qint64 settled = month.renewalsDue - month.renewalsOpen; settled > 0)
            month.renewalRate = double(month.renewalsRenewed) / double(settled);
    }
}

/// The change of a figure since `ago` months before; none unless both months are whole.
template <class Figure>
std::optional<Change> changeSince(const std::vector<BusinessMonth>& months, size_t at, size_t ago, Figure figure)
{
    if (at < ago || months[at].completeness != Completeness::Whole
        || months[at - ago].completeness != Completeness::Whole)
        return std::nullopt;
    const std::optional<double> before = figure(months[at - ago]);
    const std::optional<double> now = figure(months[at]);
    return before && now ? std::optional(Change{months[at - ago].month, *before, *now - *before}) : std::nullopt;
}

void addComparisons(std::vector<BusinessMonth>& months)
{
    const auto sales = [](const BusinessMonth& month) {
        return month.salesTotal ? std::optional(double(month.salesTotal->value)) : std::nullopt;
    };
    const auto customers = [](const BusinessMonth& month) {
        return month.customers ? std::optional(double(*month.customers)) : std::nullopt;
    };
    for (size_t at = 0; at < months.size(); ++at) {
        months[at].salesChange = {changeSince(months, at, 1, sales), changeSince(months, at, 12, sales)};
        months[at].customersChange = {changeSince(months, at, 1, customers), changeSince(months, at, 12, customers)};
    }
}

qint64 organisationsBehind(const Subset& subset, const Bits& sales, Day newest)
{
    const Facts& facts = subset.facts();
    std::vector<bool> seen(facts.organisations().size());
    sales.forEach(0, sales.size(), [&](size_t i) { seen[raw(facts.sales()[i].organisation)] = true; });
    for (const LicenceFacts& licence : facts.licences()) {
        if (subset.containsLicence(licence, newest))
            seen[raw(licence.states.back().organisation)] = true;
    }
    return std::count(seen.begin(), seen.end(), true);
}

} // namespace

bool isPaid(const QString& licenseType)
{
    static const std::array unpaid{"COMMUNITY"_L1, "OPEN_SOURCE"_L1, "FREE"_L1, "LEGACY_FREE"_L1, "INTERNAL USE"_L1,
        "EVALUATION"_L1, "NET_NEW_EVALUATION"_L1, "UPGRADE_EVALUATION"_L1, "IMMEDIATE_EVALUATION"_L1,
        "DEMONSTRATION"_L1};
    return std::none_of(unpaid.begin(), unpaid.end(),
        [&](QLatin1StringView type) { return licenseType.compare(type, Qt::CaseInsensitive) == 0; });
}

std::vector<bool> paidTypes(const Facts& facts)
{
    std::vector<bool> types;
    for (const QString& type : facts.licenseTypes())
        types.push_back(isPaid(type));
    return types;
}

Business business(const Subset& subset)
{
    const Facts& facts = subset.facts();
    Business result;
    const Bits& sales = subset.sales();
    const Span span = spanOf(subset, sales);
    if (!span.newest)
        return result;
    result.newest = span.newest;
    const Selection& selection = subset.selection();
    const Month last = std::min(monthOf(*span.newest), selection.to.value_or(monthOf(*span.newest)));
    const Month first = std::max(
        {monthOf(*span.first), selection.from.value_or(monthOf(*span.first)), last - std::chrono::months{mostMonths}});
    for (Month month = first; month <= last; month += std::chrono::months{1})
        result.months.push_back({month, completenessIn(facts, *span.newest, month)});
    if (result.months.empty())
        return result;
    const Months months(result.months);
    const std::array<std::function<void()>, 5> parts{// each fills members of its own
        [&] { addRenewals(subset, *span.newest, months, result); },
        [&] { addCustomers(subset, span, *span.newest, result.months); },
        [&] { addSales(facts, sales, span, months, result.months); },
        [&] { addEvaluations(subset, *span.newest, months, result.months); },
        [&] { result.organisations = organisationsBehind(subset, sales, *span.newest); }};
    forEachOnThreads(threadsFor(facts.sales().size() + facts.licences().size()), parts.size(),
        [&](size_t part) { parts[part](); });
    addComparisons(result.months);
    return result;
}

} // namespace uptake
