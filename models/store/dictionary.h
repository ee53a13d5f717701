// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/store/query.h"

#include <string>
#include <unordered_map>
#include <utility>

namespace uptake {

/// Lets std::string maps be searched by std::string_view.
struct TextHash
{
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};
template<class Value> using TextMap = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

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

private:
    Dictionary(Query term, Query product, Query productName, Query organisation)
        : m_addTerm(std::move(term))
        , m_addProduct(std::move(product))
        , m_nameProduct(std::move(productName))
        , m_addOrganisation(std::move(organisation))
    { }

    TextMap<quint32> m_terms;
    TextMap<std::pair<quint32, QString>> m_products;
    TextMap<qint64> m_organisations;
    Query m_addTerm, m_addProduct, m_nameProduct, m_addOrganisation;
};

} // namespace uptake
