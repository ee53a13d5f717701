// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/event.h"
#include "models/records/transaction.h"
#include "models/store/connection.h"

#include <functional>

namespace uptake {

/// A line of an order as the store keeps it: products and organisations are row numbers.
struct StoredSale
{
    qint64 product = 0;
    qint64 organisation = 0; ///< 0 = none
    Transaction sale; ///< without names of product and company, contacts and further columns
};

/// Reads the newest state of each line of an order (by lastUpdated, then by import) that counts: of imports that are
/// not undone; with `knownOn`, as they were known then (counting.h). A line that an older export told without a line item
/// is left out where a newer one tells it with its line items.
[[nodiscard]] Expected<void> readSales(
    Connection& connection, const std::function<void(const StoredSale&)>& take, std::optional<Day> knownOn = {});

struct StoredEvent
{
    qint64 product = 0;
    LicenceEvent event; ///< without names and further columns
};

/// Reads the newest state of each churn, conversion and renewal that counts.
[[nodiscard]] Expected<void> readLicenceEvents(
    Connection& connection, const std::function<void(const StoredEvent&)>& take, std::optional<Day> knownOn = {});

} // namespace uptake
