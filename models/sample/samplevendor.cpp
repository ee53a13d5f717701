// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplevendor.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace uptake {

namespace {

/// The same numbers on every platform: the standard's engine is fixed, its distributions are not.
class Chance
{
public:
    explicit Chance(quint64 seed)
        : m_engine(seed)
    { }
    int below(int limit) { return int(m_engine() % quint64(limit)); }
    int between(int low, int high) { return low + below(high - low + 1); }
    double unit() { return double(m_engine() >> 11) / double(1ULL << 53); }
    bool happens(double probability) { return unit() < probability; }
    double exponential(double mean) { return -mean * std::log(1 - unit()); }
    template<size_t N> size_t weighted(const std::array<int, N>& weights)
    {
        int total = 0;
        for (const int weight : weights)
            total += weight;
        int at = below(total);
        for (size_t i = 0; i < N; ++i) {
            at -= weights[i];
            if (at < 0)
                return i;
        }
        return N - 1;
    }

private:
    std::mt19937_64 m_engine;
};

struct Country
{
    const char* code;
    const char* region;
};
constexpr std::array<Country, 10> countries{{{"US", "Americas"}, {"DE", "EMEA"}, {"GB", "EMEA"}, {"FR", "EMEA"}, {"AU", "APAC"}, {"CH", "EMEA"}, {"NL", "EMEA"}, {"CA", "Americas"},
    {"JP", "APAC"}, {"SE", "EMEA"}}};
constexpr std::array<int, 10> countryWeights{30, 22, 10, 9, 6, 6, 5, 5, 4, 3};
constexpr std::array<const char*, 3> hostings{"Server", "Data Center", "Cloud"};
constexpr std::array<int, 3> hostingWeights{55, 33, 12};
constexpr std::array<int, 8> tiers{10, 25, 50, 100, 250, 500, 2000, 10000};
constexpr std::array<int, 8> tierWeights{22, 20, 16, 15, 12, 9, 5, 1};
constexpr std::array<const char*, 5> types{"COMMERCIAL", "ACADEMIC", "COMMUNITY", "OPEN_SOURCE", "EVALUATION"};
constexpr std::array<int, 5> typeWeights{72, 8, 5, 4, 11};
constexpr std::array<const char*, 12> hosts{"6.13.4", "6.15.10", "7.4.0", "7.4.17", "7.13.0", "7.13.7", "7.19.2", "7.19.16", "8.5.3", "8.5.6", "9.2.0", "9.4.1"};
constexpr std::array<const char*, 5> drivers{"postgresql", "mysql", "oracle", "sqlserver", "h2"};
constexpr std::array<const char*, 14> firstNames{"Amber", "Birch", "Cobalt", "Dune", "Ember", "Fjord", "Garnet", "Harbor", "Indigo", "Juniper", "Lumen", "Meridian", "Northwind", "Opal"};
constexpr std::array<const char*, 10> lastNames{"Bank", "Systems", "Insurance", "Robotics", "Telecom", "Foods", "Pharma", "Logistics", "Energy", "University"};

struct SampleFeature
{
    QByteArray name;
    double share; ///< of installations that use it
    int depth; ///< typical count
    int since; ///< minor version that brought it
};
const std::array<SampleFeature, 12> namedFeatures{{{"macro.inline", 0.66, 30, 0}, {"query.chart", 0.54, 8, 0}, {"table.formula", 0.41, 20, 0}, {"query.export", 0.36, 4, 0},
    {"query.parameters", 0.27, 12, 0}, {"table.history", 0.19, 3, 0}, {"dashboard.share", 0.22, 6, 3}, {"table.forms", 0.09, 2, 4}, {"pivot", 0.14, 5, 6}, {"rest.api", 0.06, 160, 2},
    {"audit.log", 0.03, 2, 7}, {"query.schedule", 0.11, 9, 8}}};

/// The named features, and as many numbered ones as are asked for besides: ever fewer installations use them.
std::vector<SampleFeature> featuresFor(int count)
{
    std::vector<SampleFeature> features;
    for (int i = 0; i < count; ++i) {
        if (size_t(i) < namedFeatures.size())
            features.push_back(namedFeatures[size_t(i)]);
        else
            features.push_back({"feature." + QByteArray::number(i + 1), 1.0 / i, i, 0});
    }
    return features;
}

class Maker
{
public:
    explicit Maker(const SampleOptions& options)
        : m_options(options)
        , m_chance(options.seed)
        , m_features(featuresFor(options.features))
        , m_last(monthNumber(options.last))
        , m_first(m_last - options.months + 1)
        , m_today(lastDayOf(options.last))
    { }

    SampleVendor make()
    {
        for (int i = 0; i * 2 < m_options.months; ++i)
            m_vendor.releases.emplace_back("2." + QByteArray::number(i) + ".0", firstDayOf(monthFromNumber(m_first + i * 2)) + m_chance.below(20));
        for (const SampleFeature& feature : m_features)
            m_vendor.features.push_back(feature.name);
        for (int i = 0; i < m_options.organisations; ++i)
            organisation(i);
        std::stable_sort(m_vendor.reports.begin(), m_vendor.reports.end(), [](const SampleReport& a, const SampleReport& b) { return a.sentAt < b.sentAt; });
        return std::move(m_vendor);
    }

private:
    struct Stay
    {
        int first = 0, last = 0; ///< month numbers
    };

    void organisation(int index)
    {
        // Drawn one after another: the operands of one expression are worked out in an order that compilers choose.
        const QByteArray form = m_chance.happens(0.3) ? " GmbH" : m_chance.happens(0.3) ? ", Inc." : "";
        const QByteArray last = lastNames[size_t(m_chance.below(int(lastNames.size())))];
        const QByteArray first = firstNames[size_t(m_chance.below(int(firstNames.size())))];
        const QByteArray company = first + ' ' + last + ' ' + QByteArray::number(index + 1) + form;
        const Country& country = countries[m_chance.weighted(countryWeights)];
        const char* hosting = hostings[m_chance.weighted(hostingWeights)];
        Stay stay;
        stay.first = m_first + int(std::pow(m_chance.unit(), 1.6) * m_options.months * 0.95);
        stay.last = m_chance.happens(0.82) ? m_last : m_chance.between(stay.first, m_last);
        const int licences = m_chance.happens(0.1) ? 2 : 1;
        for (int i = 0; i < licences; ++i)
            licence(index * 2 + i, company, country, hosting, stay);
    }

    void licence(int index, const QByteArray& company, const Country& country, const char* hosting, Stay stay)
    {
        const int tier = tiers[m_chance.weighted(tierWeights)];
        SampleLicence licence;
        licence.number = 1'000'000 + index;
        licence.type = types[m_chance.weighted(typeWeights)];
        licence.hosting = hosting;
        licence.company = company;
        licence.country = country.code;
        licence.region = country.region;
        licence.contact = "contact" + QByteArray::number(index) + "@example.com";
        licence.tierText = licence.type == "EVALUATION" ? QByteArray("Evaluation") : licence.hosting == "Cloud" ? "Per Unit Pricing (" + QByteArray::number(tier) + " users)"
                                                                                                                 : QByteArray::number(tier) + " Users";
        licence.start = firstDayOf(monthFromNumber(stay.first)) + m_chance.below(27);
        licence.end = licence.start + (licence.type == "EVALUATION" ? 30 : 365 * ((stay.last - stay.first) / 12 + 1));
        licence.status = licence.end >= m_today ? "active" : m_chance.happens(0.7) ? "inactive" : "cancelled";
        licence.lastUpdated = std::min(m_today, licence.start + m_chance.below(300));
        if (licence.type == "COMMERCIAL" || licence.type == "ACADEMIC")
            sell(licence, tier, stay);
        const bool reports = licence.hosting != "Cloud" && m_chance.happens(0.78);
        const int number = licence.number;
        m_vendor.licences.push_back(std::move(licence));
        if (!reports)
            return;
        const bool isLinked = m_chance.happens(0.88);
        installation(isLinked ? number : 0, tier, stay);
        if (m_chance.happens(0.15)) // a staging site beside
            installation(isLinked ? number : 0, std::max(10, tier / 4), stay);
    }

    void sell(SampleLicence& licence, int tier, Stay stay)
    {
        const auto amount = qint64(std::pow(tier, 0.7) * 3000 * (licence.type == "ACADEMIC" ? 0.5 : 1));
        for (int year = 0; year <= (stay.last - stay.first) / 12; ++year) {
            const Day day = licence.start + 365 * year;
            if (day > m_today)
                break;
            licence.sales.push_back({day, year == 0 ? "New" : "Renewal", amount, year});
            if (m_chance.happens(0.02))
                licence.sales.push_back({std::min(m_today, day + 20), "Refund", -amount, 100 + year});
        }
    }

    void installation(int licence, int tier, Stay stay)
    {
        static constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
        SampleReport report;
        for (int i = 0; i < 19; ++i)
            report.serverId += i % 5 == 4 ? '-' : letters[m_chance.below(36)];
        report.licence = licence;
        report.users = std::max(1, int(tier * (0.25 + 0.7 * m_chance.unit())));
        report.datasources = m_chance.between(1, 4);
        report.administrators = m_chance.between(1, 6);
        report.queries = m_chance.between(1, 120);
        report.tables = m_chance.below(40);
        report.driver = drivers[size_t(m_chance.below(int(drivers.size())))];
        report.mode = m_chance.happens(0.6) ? "read-only" : "read-write";
        const double upgradeLag = m_chance.exponential(70);
        const double enthusiasm = 0.6 + 0.8 * m_chance.unit();
        std::vector<bool> uses(m_features.size());
        for (size_t i = 0; i < m_features.size(); ++i)
            uses[i] = m_chance.happens(m_features[i].share * enthusiasm);
        size_t host = size_t(m_chance.below(5));
        bool modifies = m_chance.happens(0.7);
        for (int month = stay.first; month <= stay.last; ++month) {
            if (m_chance.happens(0.05))
                continue;
            if (m_chance.happens(0.05) && host + 1 < hosts.size())
                ++host;
            if (m_chance.happens(0.04))
                modifies = !modifies;
            for (size_t i = 0; i < m_features.size(); ++i) {
                if (m_chance.happens(uses[i] ? 0.025 : 0.012 * m_features[i].share))
                    uses[i] = !uses[i];
            }
            report.users = std::clamp(int(report.users * (0.98 + 0.06 * m_chance.unit())), 1, tier);
            send(report, month, upgradeLag, uses, hosts[host], modifies);
        }
    }

    void send(SampleReport& report, int month, double upgradeLag, const std::vector<bool>& uses, const char* host, bool modifies)
    {
        const Day day = firstDayOf(monthFromNumber(month)) + m_chance.below(28);
        report.sentAt = secondsOfDay(day) + m_chance.below(86400);
        report.hostVersion = host;
        int minor = 0;
        for (size_t i = 0; i < m_vendor.releases.size(); ++i) {
            if (m_vendor.releases[i].second + upgradeLag <= day)
                minor = int(i);
        }
        report.addonVersion = m_vendor.releases[size_t(minor)].first;
        report.queriesModified = modifies ? m_chance.between(1, 14) : 0;
        report.features.clear();
        for (size_t i = 0; i < m_features.size(); ++i) {
            if (minor >= m_features[i].since)
                report.features.emplace_back(int(i), uses[i] ? m_chance.between(1, m_features[i].depth * 2) : 0);
        }
        m_vendor.reports.push_back(report);
    }

    SampleOptions m_options;
    Chance m_chance;
    std::vector<SampleFeature> m_features;
    int m_last;
    int m_first;
    Day m_today;
    SampleVendor m_vendor;
};

} // namespace

SampleVendor makeVendor(const SampleOptions& options)
{
    return Maker(options).make();
}

} // namespace uptake
