// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/licencerows.h"

#include "models/views/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace uptake {

namespace {

struct LicenceRowsText
{
    Q_DECLARE_TR_FUNCTIONS(LicenceRows)
};

QString nameIn(const std::vector<QString>& names, quint32 code)
{
    return code == none ? QString() : names[code];
}

} // namespace

std::vector<LicenceRow> licencesBehind(const Subset& subset, Day day)
{
    const Facts& facts = subset.facts();
    std::vector<LicenceRow> rows;
    for (const LicenceFacts& licence : facts.licences()) {
        const LicenceState& state = stateAt(licence, day);
        if (!isActiveOn(state, day) || !subset.containsLicence(licence, day))
            continue;
        const ProductFacts& product = facts.products()[raw(licence.product)];
        rows.push_back({licence.number, organisationLabel(facts.organisations()[raw(state.organisation)]),
            product.name.isEmpty() ? product.key : product.name, nameIn(facts.licenseTypes(), state.licenseType),
            nameIn(facts.hostings(), state.hosting), nameIn(facts.tiers(), state.tier), state.capacity, state.end});
    }
    std::sort(rows.begin(), rows.end(), [](const LicenceRow& a, const LicenceRow& b) {
        return std::pair(a.organisation, a.number) < std::pair(b.organisation, b.number);
    });
    return rows;
}

std::vector<Column<LicenceRow>> licenceTable()
{
    using L = LicenceRow;
    return {
        {LicenceRowsText::tr("Number"), [](const L& row) { return row.number; }, {}},
        {LicenceRowsText::tr("Organisation"), [](const L& row) { return row.organisation; }, {}},
        {LicenceRowsText::tr("Product"), [](const L& row) { return row.product; }, {}},
        {LicenceRowsText::tr("Licence type"), [](const L& row) { return row.type; }, {}},
        {LicenceRowsText::tr("Hosting"), [](const L& row) { return row.hosting; }, {}},
        {LicenceRowsText::tr("Tier"), [](const L& row) { return row.tier; }, {}},
        {LicenceRowsText::tr("Users allowed"),
            [](const L& row) { return row.users ? wording::count(*row.users) : QString(); },
            [](const L& row) { return row.users ? QVariant(*row.users) : QVariant(); }, CellKind::Number},
        {LicenceRowsText::tr("Maintenance until"),
            [](const L& row) { return row.end ? wording::day(*row.end) : QString(); },
            [](const L& row) { return row.end ? QVariant(*row.end) : QVariant(); }},
    };
}

} // namespace uptake
