// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cents.h"
#include "models/base/dates.h"
#include "models/base/ids.h"

#include <QString>

#include <optional>

namespace uptake {

/// One line of an order, in the newest state that a transactions download told.
struct SaleFacts
{
    ProductId product{};
    OrganisationId organisation{}; ///< of its licence where that is known, else of the company that the order names
    quint32 licence = 0xffffffff; ///< into Facts::licences(), or none
    quint32 saleType = 0; ///< into Facts::saleTypes()
    quint32 hosting = 0; ///< into Facts::hostings()
    Day day = 0;
    std::optional<Day> start; ///< maintenance that it pays for
    std::optional<Day> end;
    Cents amount; ///< vendorAmount; refunds are negative
    QString licenseType;
    QString tier;
    QString country;
    QString number; ///< that names its licence, as written; tells licences apart that no licences download shows
};

enum class LicenceEventKind { Churn, Conversion, Renewal };

/// One row of a churn, conversion or renewal download, in its newest state.
struct EventFacts
{
    LicenceEventKind kind = LicenceEventKind::Churn;
    ProductId product{};
    OrganisationId organisation{}; ///< of its licence, else one of its own
    quint32 licence = 0xffffffff; ///< into Facts::licences(), or none
    quint32 hosting = 0; ///< into Facts::hostings()
    Day day = 0;
    QString number; ///< as in SaleFacts
};

} // namespace uptake
