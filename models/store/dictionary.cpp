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
    auto term = Query::prepare(connection, u"INSERT INTO terms (text) VALUES (?)"_s, Run::AnsweringItsId);
    auto product = Query::prepare(connection, u"INSERT INTO products (key, name) VALUES (?, ?)"_s, Run::AnsweringItsId);
    auto name = Query::prepare(connection, u"UPDATE products SET name = ? WHERE id = ?"_s);
    auto organisation = Query::prepare(connection, u"INSERT INTO organisations (key, company, country) VALUES (?, ?, ?)"_s, Run::AnsweringItsId);
    for (const auto* query : {&term, &product, &name, &organisation}) {
        if (!*query)
            return Failure(query->error());
    }
    Dictionary dictionary(std::move(*term), std::move(*product), std::move(*name), std::move(*organisation));
    const auto terms = readAll(connection, u"SELECT id, text FROM terms"_s,
        [&](const Query& row) { dictionary.m_terms.emplace(row.bytes(1), quint32(row.integer(0))); });
    if (!terms)
        return Failure(terms.error());
    const auto products = readAll(connection, u"SELECT id, key, name FROM products"_s, [&](const Query& row) {
        dictionary.m_products.emplace(row.bytes(1), {quint32(row.integer(0)), row.text(2)});
    });
    if (!products)
        return Failure(products.error());
    const auto organisations = readAll(connection, u"SELECT id, key FROM organisations"_s,
        [&](const Query& row) { dictionary.m_organisations.emplace(row.bytes(1), row.integer(0)); });
    if (!organisations)
        return Failure(organisations.error());
    return dictionary;
}

Expected<quint32> Dictionary::term(std::string_view text)
{
    if (text.empty())
        return 0;
    if (const quint32* known = m_terms.find(text))
        return *known;
    if (const auto done = m_addTerm.run(QString::fromUtf8(text.data(), qsizetype(text.size()))); !done)
        return Failure(done.error());
    const auto id = quint32(m_addTerm.insertedId());
    m_terms.emplace(text, id);
    return id;
}

Expected<quint32> Dictionary::product(const QString& key, const QString& name)
{
    if (m_lastProductId != 0 && key == m_lastProduct)
        return m_lastProductId;
    const std::string text = key.toStdString();
    Product* product = m_products.find(text);
    if (!product) {
        if (const auto done = m_addProduct.run(key, name); !done)
            return Failure(done.error());
        product = &m_products.emplace(text, {quint32(m_addProduct.insertedId()), name});
    } else if (product->name.isEmpty() && !name.isEmpty()) {
        if (const auto done = m_nameProduct.run(name, qint64(product->id)); !done)
            return Failure(done.error());
        product->name = name;
    }
    m_lastProduct = key;
    m_lastProductId = product->name.isEmpty() ? 0 : product->id; // one without a name may get it from the next row
    return product->id;
}

Expected<std::optional<qint64>> Dictionary::organisation(const QString& company, const QString& country)
{
    return organisation(organisationKey(company, country).toStdString(), company, country);
}

Expected<std::optional<qint64>> Dictionary::organisation(std::string_view key, const QString& company, const QString& country)
{
    if (key.empty())
        return std::optional<qint64>();
    if (const qint64* known = m_organisations.find(key))
        return std::optional(*known);
    if (const auto done = m_addOrganisation.run(key, company.trimmed(), country); !done)
        return Failure(done.error());
    return std::optional(m_organisations.emplace(key, m_addOrganisation.insertedId()));
}

} // namespace uptake
