// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/store/query.h"
#include "models/store/textmap.h"

#include <utility>

namespace uptake {

/// The store's dictionaries, read once and added to while importing: terms, products, organisations.
class Dictionary
{
public:
    [[nodiscard]] static Expected<Dictionary> load(Connection& connection);

    [[nodiscard]] Expected<quint32> term(std::string_view text); ///< id of the text, which is added where it is new; 0 for ""
    /// Id of an add-on key. A name that is told for a product that has none yet is kept.
    [[nodiscard]] Expected<quint32> product(const QString& key, const QString& name = {});
    /// Id of the organisation of a company name and country; none without a company name.
    [[nodiscard]] Expected<std::optional<qint64>> organisation(const QString& company, const QString& country);
    /// The same where the caller has the organisation's key already (organisationKey() as UTF-8).
    [[nodiscard]] Expected<std::optional<qint64>> organisation(std::string_view key, const QString& company, const QString& country);
    void prefetchOrganisation(std::string_view key) const { m_organisations.prefetch(key); } ///< as TextMap::prefetch()

private:
    Dictionary(Query term, Query product, Query productName, Query organisation)
        : m_addTerm(std::move(term))
        , m_addProduct(std::move(product))
        , m_nameProduct(std::move(productName))
        , m_addOrganisation(std::move(organisation))
    { }

    TextMap<quint32> m_terms;
    struct Product
    {
        quint32 id = 0;
        QString name;
    };
    TextMap<Product> m_products;
    TextMap<qint64> m_organisations;
    QString m_lastProduct; ///< the key asked for last, of a product that has a name
    quint32 m_lastProductId = 0;
    Query m_addTerm, m_addProduct, m_nameProduct, m_addOrganisation;
};

} // namespace uptake
