// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/worlds.h"

#include "tests/support/expectedmacros.h"
#include "tests/support/factsfixture.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace uptake::attack {

namespace {

const QStringList hostings{u"Server"_s, u"Data Center"_s, u"Cloud"_s};
const QStringList countries{u"FR"_s, u"DE"_s, u"US"_s, u"NO"_s};
const QStringList versions{u"2.1"_s, u"2.0"_s, u"1.9"_s, u"1.8"_s};
const QStringList features{u"pivot"_s, u"chart"_s, u"export"_s};

QDate firstOf(int month)
{
    return QDate(2026, 3, 1).addMonths(month);
}

template <class Value> Value oneOf(std::mt19937& random, const QList<Value>& values)
{
    // The first is the most likely, and the last of few.
    qsizetype i = 0;
    while (i + 1 < values.size() && random() % 2 == 0)
        ++i;
    return values[i];
}

/// What an organisation is called in every build of the facts.
QString nameOf(const Facts& facts, OrganisationId organisation)
{
    return facts.organisations()[raw(organisation)].name;
}

Figure figureOf(const Facts& facts, const CountedRow& row)
{
    Figure figure{idOf(row.name), row.name.period, row.name.measure, row.statistic, {}, row.value, 0};
    for (const Contribution& contribution : row.contributions)
        figure.parts[nameOf(facts, contribution.organisation)] += contribution.value;
    return figure;
}

} // namespace

Day World::lastDay() const
{
    return dayOf(firstOf(months).addDays(-1));
}

std::shared_ptr<const Facts> World::facts(const std::vector<size_t>& order, const QString& prefix) const
{
    std::vector<size_t> indices = order;
    if (indices.empty()) {
        indices.resize(customers.size());
        std::iota(indices.begin(), indices.end(), size_t(0));
    }
    FactsFixture fixture;
    for (const size_t i : indices) {
        const Customer& customer = customers[i];
        const QString number = u"SEN-%1"_s.arg(i);
        const QString last = firstOf(months).addDays(-1).toString(Qt::ISODate);
        fixture.add(Licensed{.number = number,
            .company = prefix + customer.name,
            .known = last,
            .updated = last,
            .from = firstOf(customer.joins).toString(Qt::ISODate),
            .to = customer.leaves < months ? firstOf(customer.leaves).addDays(-1).toString(Qt::ISODate) : QString(),
            .capacity = customer.capacity,
            .hosting = customer.hosting,
            .country = customer.country});
        for (size_t installation = 0; installation < customer.users.size(); ++installation) {
            for (int month = customer.joins; month < std::min(months, customer.leaves); ++month) {
                Sent sent{.from = u"S%1-%2"_s.arg(i).arg(installation),
                    .on = firstOf(month).addMonths(1).addDays(-1).toString(Qt::ISODate),
                    .version = customer.version,
                    .host = u"9.%1"_s.arg(i % 2),
                    .entitlement = number,
                    .users = customer.users[installation]};
                for (qsizetype feature = 0; feature < features.size(); ++feature) {
                    if (customer.has[size_t(feature)])
                        sent.features.emplace_back(features[feature], customer.uses[size_t(feature)] ? 3 : 0);
                }
                fixture.add(sent);
            }
        }
    }
    for (int i = 0; hasOtherProduct && i < 12; ++i) {
        const QString last = firstOf(months).addDays(-1).toString(Qt::ISODate);
        fixture.add(Licensed{.number = u"SEN-9%1"_s.arg(i),
            .company = u"Elsewhere %1"_s.arg(i),
            .known = last,
            .updated = last,
            .from = u"2026-01-01"_s,
            .capacity = 70,
            .product = u"com.other"_s,
            .country = u"FR"_s});
        fixture.add(Sent{.from = u"T%1"_s.arg(i),
            .on = last,
            .entitlement = u"SEN-9%1"_s.arg(i),
            .users = 20,
            .features = {{u"pivot"_s, 2}},
            .product = u"com.other"_s});
    }
    return fixture.build();
}

World splitByInstallation(const World& world)
{
    World split = world;
    split.customers.clear();
    for (const Customer& customer : world.customers) {
        for (size_t i = 0; i < customer.users.size(); ++i) {
            split.customers.push_back(customer);
            split.customers.back().name += u"#%1"_s.arg(i);
            split.customers.back().users = {customer.users[i]};
        }
    }
    return split;
}

World randomWorld(std::mt19937& random)
{
    const auto below = [&](int end) { return int(random() % unsigned(end)); };
    World world;
    world.months = 2 + below(2);
    world.k = below(8) == 0 ? 7 : 5;
    const int count = 16 + below(30);
    std::vector<int> reach; // of each feature, in tenths
    for (qsizetype i = 0; i < features.size(); ++i)
        reach.push_back(below(11));
    for (int i = 0; i < count; ++i) {
        Customer customer{.name = QString::number(i),
            .hosting = oneOf(random, hostings),
            .country = oneOf(random, countries),
            .version = oneOf(random, versions),
            .capacity = 10 << below(6)};
        for (int installations = 1 + (below(5) == 0 ? 1 + below(3) : 0); installations > 0; --installations)
            customer.users.push_back((3 + below(60)) * (below(12) == 0 ? 30 : 1));
        for (const int tenths : reach) {
            customer.has.push_back(below(12) != 0);
            customer.uses.push_back(customer.has.back() && below(10) < tenths);
        }
        if (below(6) == 0)
            customer.joins = below(world.months);
        if (below(8) == 0)
            customer.leaves = customer.joins + 1 + below(world.months);
        world.customers.push_back(std::move(customer));
    }
    return world;
}

std::vector<Wish> randomWishes(std::mt19937& random, int count)
{
    const QStringList designs{u"bank"_s, u"investor"_s, u"public"_s};
    const QStringList filters{{}, u"hosting=Server"_s, u"hosting=Data Center"_s, u"country=FR"_s,
        u"hosting=Server,Data Center"_s, u"country=FR,DE"_s, u"addon-version=2.1"_s, u"feature=pivot"_s,
        u"hosting=Server;country=FR"_s};
    std::vector<Wish> wishes;
    for (int i = 0; i < count; ++i) {
        Wish wish;
        wish.design = designs[qsizetype(random() % 3)];
        wish.filter = i == 0 ? QString() : filters[qsizetype(random() % size_t(filters.size()))];
        wish.monthsBack = int(random() % 4) == 0 ? 1 : 0;
        wishes.push_back(std::move(wish));
    }
    return wishes;
}

LedgerView Vendor::ledger(const Facts& facts) const
{
    std::map<QString, OrganisationId> ids;
    for (size_t i = 0; i < facts.organisations().size(); ++i)
        ids.emplace(facts.organisations()[i].name, OrganisationId{quint32(i)});
    const auto rowOf = [&](const Figure& figure) {
        LedgerRow row{{figure.id.section(u'|', 0, -3), figure.period, figure.measure}, figure.statistic, {},
            figure.exact, figure.shown};
        for (const auto& [name, part] : figure.parts) {
            const auto found = ids.try_emplace(name, OrganisationId{quint32(0x8000'0000 + ids.size())}).first;
            row.contributions.push_back({found->second, part});
        }
        std::sort(row.contributions.begin(), row.contributions.end(),
            [](const Contribution& a, const Contribution& b) { return a.organisation < b.organisation; });
        return row;
    };
    std::vector<LedgerRow> rows, secrets;
    for (const QString& id : m_order)
        rows.push_back(rowOf(m_paper.figures.at(id)));
    for (const Figure& figure : m_secrets)
        secrets.push_back(rowOf(figure));
    LedgerHistory history;
    history.exports = int(m_reports.size());
    history.smallestK = m_reports.empty() ? 0 : m_world.k;
    return LedgerView(std::move(rows), std::move(history), std::move(secrets));
}

void Vendor::keep(const Facts& facts, const std::vector<CountedRow>& rows, const std::vector<Published>& published,
    const std::vector<CountedRow>& all)
{
    std::map<QString, const CountedRow*> counted;
    for (const CountedRow& row : rows)
        counted.emplace(idOf(row.name), &row);
    std::map<QString, double> report;
    for (const Published& each : published) {
        const QString id = idOf(each.name());
        const bool isRow = each.statistic() == Statistic::Count || each.statistic() == Statistic::Sum
            || each.statistic() == Statistic::Estimate || each.statistic() == Statistic::Median;
        if (each.statistic() == Statistic::Share && each.isWithheld() == false
            && each.text(QLocale(QLocale::English)).startsWith(u"over"_s) && each.name().key.endsWith(u"/reach"_s)) {
            const QString stem = each.name().key.chopped(6) + u"/%1|"_s + each.name().period + u"|organisations"_s;
            if (counted.contains(stem.arg(u"using"_s)) && !counted.at(stem.arg(u"using"_s))->shown)
                m_paper.edges.push_back({stem.arg(u"using"_s), stem.arg(u"exposed"_s)});
        }
        if (!isRow || each.isWithheld() || !each.earlierPeriod().isEmpty())
            continue;
        report[id] = *each.shown();
        if (const auto before = m_paper.figures.find(id); before != m_paper.figures.end()) {
            if (before->second.shown != *each.shown())
                m_contradiction = u"%1: %2, then %3"_s.arg(id).arg(before->second.shown).arg(*each.shown());
            continue;
        }
        const auto row = counted.find(id);
        if (row == counted.end())
            continue; // an earlier value that stands in
        Figure figure = figureOf(facts, *row->second);
        figure.shown = *each.shown();
        m_order.push_back(id);
        m_paper.figures.emplace(id, std::move(figure));
        m_paper.secrets.erase(id);
    }
    for (const CountedRow& row : all) {
        const QString id = idOf(row.name);
        if (row.statistic != Statistic::Count || m_paper.figures.contains(id))
            continue;
        if (row.verdict == Verdict::TooFew && !row.contributions.empty())
            m_paper.secrets.emplace(id, figureOf(facts, row));
        if (row.verdict == Verdict::RestTooFew && !row.rest.empty()) {
            CountedRow rest = row;
            rest.name.key += u" (rest)"_s;
            rest.contributions = row.rest;
            rest.value = double(row.rest.size());
            m_paper.secrets.emplace(idOf(rest.name), figureOf(facts, rest));
        }
    }
    m_reports.push_back(std::move(report));
}

Paper Vendor::paper() const
{
    Paper paper = m_paper;
    for (auto* list : {&paper.figures, &paper.secrets}) {
        for (auto& [id, figure] : *list) {
            std::map<QString, double> parts;
            for (const auto& [name, part] : figure.parts) // what belongs together, if it was told apart
                parts[name.section(u'#', 0, 0)] += part;
            figure.parts = std::move(parts);
        }
    }
    return paper;
}

bool Vendor::handOut(const Wish& wish)
{
    return handOut(wish, *m_world.facts());
}

bool Vendor::handOut(const Wish& wish, const Facts& facts)
{
    ReportTemplate design = valueOf(reportTemplate(wish.design));
    design.policy.k = m_world.k;
    if (!wish.sections.isEmpty())
        design.sections = wish.sections;
    design.filter = valueOf(selectionFromText(wish.filter));
    const Subset subset(facts, design.filter);
    const Day asOf = dayOf(dateOf(lastDayOf(monthOf(m_world.lastDay()) - std::chrono::months{wish.monthsBack})));
    if (m_guard == Guard::None || m_guard == Guard::PrimaryOnly) {
        auto counts = reportCounts(design, subset, asOf);
        if (!counts)
            return false;
        const QString scope = wish.filter.isEmpty() ? QString() : u"filter "_s + wish.filter;
        Publisher publisher(m_guard == Guard::None ? Policy::none() : design.policy, nullptr, {}, scope);
        (void)reportContent(design, *counts, publisher);
        Publisher primary(design.policy, nullptr, {}, scope);
        (void)reportContent(design, *counts, primary);
        keep(facts, publisher.rows(), publisher.published(), primary.rows());
        return true;
    }
    if (m_guard == Guard::SmallerK)
        design.policy.k = Policy::smallestK;
    NoProgress progress;
    const auto draft
        = draftReport(design, subset, asOf, m_guard == Guard::NoLedger ? LedgerView() : ledger(facts), progress);
    if (!draft)
        return false;
    keep(facts, draft->record.counted, draft->record.published, draft->record.counted);
    for (const LedgerRow& secret : secretsOf(draft->record)) {
        CountedRow row{.name = secret.name,
            .statistic = secret.statistic,
            .contributions = secret.contributions,
            .value = secret.value};
        m_secrets.push_back(figureOf(facts, row));
    }
    return true;
}

} // namespace uptake::attack
