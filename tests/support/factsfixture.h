// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/factsbuilder.h"
#include "models/store/varint.h"

#include <QTest>

#include <map>

namespace uptake {

/// "2026-05-10" as a day; the date must exist.
inline Day day(const QString& text)
{
    const auto read = dayFromText(text.toStdString());
    if (!read)
        qFatal("%s is no date", qPrintable(text));
    return *read;
}

/// "2026-05" as a month; it must exist.
inline Month month(const QString& text)
{
    return monthOf(day(text + QStringLiteral("-01")));
}

/// A usage report, of which a test says what matters to it.
struct Sent
{
    QString from = QStringLiteral("A"); ///< server ID
    QString on = QStringLiteral("2026-05-10"); ///< a day, or a day and time
    QString version = QStringLiteral("1.0");
    QString host = {};
    QString entitlement = {};
    qint64 users = CountColumn::absent;
    qint64 modified = CountColumn::absent; ///< queries modified
    std::vector<std::pair<QString, qint64>> features = {};
    QString product = QStringLiteral("com.example");
    qint64 datasources = CountColumn::absent;
    qint64 administrators = CountColumn::absent;
    qint64 queries = CountColumn::absent;
    qint64 tables = CountColumn::absent;
    std::vector<std::tuple<QString, QString, qint64>> connections = {}; ///< driver, mode, count
};

/// A state of a licence, of which a test says what matters to it. Active without end if it says nothing.
struct Licensed
{
    QString number = QStringLiteral("SEN-1"); ///< licenseId; states with the same number are of one licence
    QString company = {}; ///< empty: an organisation of its own
    QString known = QStringLiteral("2026-01-01"); ///< date of the only download that shows it
    QString updated = {};
    QString from = {};
    QString to = {};
    std::optional<qint64> capacity = {};
    QString hosting = QStringLiteral("Server");
    bool isActive = true;
    bool isEvaluation = false;
    QString addonLicenseId = {};
    QString entitlementNumber = {};
    QString product = QStringLiteral("com.example");
    QString type = QStringLiteral("COMMERCIAL");
    QString tier = {};
    QString country = {};
    QString evaluationStart = {};
    QString evaluationSale = {};
};

/// A line of an order, of which a test says what matters to it.
struct Sold
{
    QString on = QStringLiteral("2026-05-10");
    qint64 cents = 10000;
    QString type = QStringLiteral("New");
    QString number = QStringLiteral("SEN-1"); ///< licenseId
    QString company = {}; ///< empty: named by its licence only
    QString hosting = QStringLiteral("Server");
    QString from = {};
    QString to = {};
    QString licenseType = QStringLiteral("COMMERCIAL");
    QString product = QStringLiteral("com.example");
    QString tier = {};
    QString country = {};
};

/// A row of a churn, conversion or renewal download.
struct Happened
{
    LicenceEventKind kind = LicenceEventKind::Churn;
    QString on = QStringLiteral("2026-05-10");
    QString number = QStringLiteral("SEN-1");
    QString hosting = QStringLiteral("Server");
    QString product = QStringLiteral("com.example");
};

/// Makes Facts from reports and licences told in a line each, in any order.
class FactsFixture
{
public:
    FactsFixture& add(const Sent& sent)
    {
        FactsBuilder::ReportRow row;
        const qint64 product = productId(sent.product);
        const auto [found, isNew]
            = m_installations.try_emplace(sent.product + u'|' + sent.from, qint64(m_installations.size()) + 1);
        if (isNew)
            m_builder.installation(found->second, product, sent.from);
        row.installation = found->second;
        const auto seconds = secondsFromText(sent.on.toStdString());
        row.sentAt = seconds ? *seconds : secondsOfDay(day(sent.on));
        row.addonVersion = term(sent.version);
        row.hostVersion = term(sent.host);
        row.entitlement = term(sent.entitlement);
        row.users = sent.users;
        row.queriesModified = sent.modified;
        row.datasources = sent.datasources;
        row.administrators = sent.administrators;
        row.queries = sent.queries;
        row.tables = sent.tables;
        for (const auto& [name, count] : sent.features)
            row.features.emplace_back(term(name), count);
        QByteArray connections;
        for (const auto& [driver, mode, count] : sent.connections) {
            for (const quint64 number : {quint64(term(driver)), quint64(term(mode)), quint64(count)})
                appendVarint(connections, number);
        }
        row.connections = {connections.constData(), size_t(connections.size())};
        m_builder.report(row);
        return *this;
    }

    FactsFixture& add(const Licensed& licensed)
    {
        FactsBuilder::LicenceRow row;
        const qint64 product = productId(licensed.product);
        const auto licence
            = m_licences.try_emplace(licensed.product + u'|' + licensed.number, qint64(m_licences.size()) + 1)
                  .first->second;
        row.state.knownFrom = row.state.knownTo = day(licensed.known);
        row.state.lastUpdated = optionalDay(licensed.updated);
        row.state.start = optionalDay(licensed.from);
        row.state.end = optionalDay(licensed.to);
        row.state.evaluationStart = optionalDay(licensed.evaluationStart);
        row.state.evaluationSale = optionalDay(licensed.evaluationSale);
        row.state.capacity = licensed.capacity;
        row.state.isActive = licensed.isActive;
        row.state.isEvaluation = licensed.isEvaluation;
        row.hosting = licensed.hosting;
        row.tier = licensed.tier;
        row.country = licensed.country;
        row.licenseType = licensed.isEvaluation ? QStringLiteral("EVALUATION") : licensed.type;
        row.licenseId = licensed.number;
        row.addonLicenseId = licensed.addonLicenseId;
        row.entitlementNumber = licensed.entitlementNumber;
        row.organisation = companyId(licensed.company, licensed.country);
        m_builder.licence(licence, product, row);
        return *this;
    }

    /// Licences come before their sales and events.
    FactsFixture& add(const Sold& sold)
    {
        SaleFacts sale;
        sale.day = day(sold.on);
        sale.start = optionalDay(sold.from);
        sale.end = optionalDay(sold.to);
        sale.amount = Cents{sold.cents};
        m_builder.sale({productId(sold.product), companyId(sold.company), sold.hosting, sold.type, sold.licenseType,
                           sold.tier, sold.country, {sold.number}},
            sale);
        return *this;
    }

    FactsFixture& add(const Happened& happened)
    {
        EventFacts event;
        event.kind = happened.kind;
        event.day = day(happened.on);
        m_builder.event(
            {.product = productId(happened.product), .hosting = happened.hosting, .numbers = {happened.number}}, event);
        return *this;
    }

    FactsFixture& release(const QString& version, const QString& on)
    {
        m_builder.release(productId(QStringLiteral("com.example")), version, day(on));
        return *this;
    }

    std::shared_ptr<const Facts> build() { return m_builder.build(); }

private:
    static std::optional<Day> optionalDay(const QString& text)
    {
        return text.isEmpty() ? std::nullopt : std::optional(day(text));
    }
    qint64 companyId(const QString& company, const QString& country = {}) ///< 0 = none
    {
        if (company.isEmpty())
            return 0;
        const auto [found, isNew] = m_companies.try_emplace(company, qint64(m_companies.size()) + 1);
        if (isNew)
            m_builder.organisation(found->second, company, country);
        return found->second;
    }
    qint64 productId(const QString& key)
    {
        const auto [found, isNew] = m_products.try_emplace(key, qint64(m_products.size()) + 1);
        if (isNew)
            m_builder.product(found->second, key, {});
        return found->second;
    }
    quint32 term(const QString& text)
    {
        if (text.isEmpty())
            return 0;
        const auto [found, isNew] = m_terms.try_emplace(text, quint32(m_terms.size()) + 1);
        if (isNew)
            m_builder.term(found->second, text);
        return found->second;
    }

    FactsBuilder m_builder;
    std::map<QString, qint64> m_products, m_installations, m_licences, m_companies;
    std::map<QString, quint32> m_terms;
};

} // namespace uptake
