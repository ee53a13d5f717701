// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/dictionary.h"

#include "models/records/tier.h"

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

/// Calls `take(query)` for each row that `sql` answers.
template<class Take> Expected<void> readAll(Connection& connection, const QString& sql, Take take)
{
    auto query = Query::prepare(connection, sql);
    if (!query)
        return Failure(query.error());
    if (const auto done = query->run(); !done)
        return Failure(done.error());
    while (true) {
        const auto row = query->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return {};
        take(*query);
    }
}

} // namespace

Expected<Dictionary> Dictionary::load(Connection& connection)
{
    auto term = Query::prepare(connection, u"INSERT INTO terms (text) VALUES (?)"_s);
    auto product = Query::prepare(connection, u"INSERT INTO products (key, name) VALUES (?, ?)"_s);
    auto name = Query::prepare(connection, u"UPDATE products SET name = ? WHERE id = ?"_s);
    auto organisation = Query::prepare(connection, u"INSERT INTO organisations (key, company, country) VALUES (?, ?, ?)"_s);
    for (const auto* query : {&term, &product, &name, &organisation}) {
        if (!*query)
            return Failure(query->error());
    }
    Dictionary dictionary(std::move(*term), std::move(*product), std::move(*name), std::move(*organisation));
    const auto terms = readAll(connection, u"SELECT id, text FROM terms"_s,
        [&](const Query& row) { dictionary.m_terms.emplace(row.text(1).toStdString(), quint32(row.integer(0))); });
    if (!terms)
        return Failure(terms.error());
    const auto products = readAll(connection, u"SELECT id, key, name FROM products"_s, [&](const Query& row) {
        dictionary.m_products.emplace(row.text(1).toStdString(), std::pair(quint32(row.integer(0)), row.text(2)));
    });
    if (!products)
        return Failure(products.error());
    const auto organisations = readAll(connection, u"SELECT id, key FROM organisations"_s,
        [&](const Query& row) { dictionary.m_organisations.emplace(row.text(1).toStdString(), row.integer(0)); });
    if (!organisations)
        return Failure(organisations.error());
    return dictionary;
}

Expected<quint32> Dictionary::term(std::string_view text)
{
    if (text.empty())
        return 0;
    if (const auto known = m_terms.find(text); known != m_terms.end())
        return known->second;
    if (const auto done = m_addTerm.run(QString::fromUtf8(text.data(), qsizetype(text.size()))); !done)
        return Failure(done.error());
    const auto id = quint32(m_addTerm.insertedId());
    m_terms.emplace(text, id);
    return id;
}

Expected<quint32> Dictionary::product(const QString& key, const QString& name)
{
    const std::string text = key.toStdString();
    if (const auto known = m_products.find(text); known != m_products.end()) {
        auto& [id, knownName] = known->second;
        if (knownName.isEmpty() && !name.isEmpty()) {
            if (const auto done = m_nameProduct.run(name, qint64(id)); !done)
                return Failure(done.error());
            knownName = name;
        }
        return id;
    }
    if (const auto done = m_addProduct.run(key, name); !done)
        return Failure(done.error());
    const auto id = quint32(m_addProduct.insertedId());
    m_products.emplace(text, std::pair(id, name));
    return id;
}

Expected<std::optional<qint64>> Dictionary::organisation(const QString& company, const QString& country)
{
    const QString key = organisationKey(company, country);
    if (key.isEmpty())
        return std::optional<qint64>();
    const std::string text = key.toStdString();
    auto known = m_organisations.find(text);
    if (known == m_organisations.end()) {
        if (const auto done = m_addOrganisation.run(key, company.trimmed(), country); !done)
            return Failure(done.error());
        known = m_organisations.emplace(text, m_addOrganisation.insertedId()).first;
    }
    return std::optional(known->second);
}

} // namespace uptake
