// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cents.h"
#include "models/base/dates.h"
#include "models/base/ids.h"
#include "models/facts/row.h"

#include <optional>

namespace uptake {

/// One line of an order, in the newest state that a transactions download told.
struct SaleFacts
{
    ProductId product{};
    OrganisationId organisation{}; ///< of its licence where that is known, else of the company that the order names
    quint32 licence = none; ///< into Facts::licences(), or none
    quint32 unknownLicence = none; ///< into Facts::unknownLicences(), where there is no licence; or none
    quint32 saleType = 0; ///< into Facts::saleTypes()
    quint32 hosting = 0; ///< into Facts::hostings()
    quint32 licenseType = 0; ///< into Facts::licenseTypes()
    quint32 tier = 0; ///< into Facts::tiers()
    quint32 country = 0; ///< into Facts::countries()
    Day day = 0;
    std::optional<Day> start; ///< maintenance that it pays for
    std::optional<Day> end;
    Cents amount; ///< vendorAmount; refunds are negative
};

enum class LicenceEventKind { Churn, Conversion, Renewal };

/// One row of a churn, conversion or renewal download, in its newest state.
struct EventFacts
{
    LicenceEventKind kind = LicenceEventKind::Churn;
    ProductId product{};
    OrganisationId organisation{}; ///< of its licence, else one of its own
    quint32 licence = none; ///< into Facts::licences(), or none
    quint32 unknownLicence = none; ///< as in SaleFacts
    quint32 hosting = 0; ///< into Facts::hostings()
    Day day = 0;
};

} // namespace uptake
