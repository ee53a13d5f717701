// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cents.h"
#include "models/metrics/basis.h"
#include "models/metrics/groups.h"

namespace uptake {

/// vendorAmount of the sales of a month by one saleType and hosting; refunds are negative.
struct SalesCell
{
    QString saleType = {};
    QString hosting = {};
    Cents amount = {};
    qint64 lines = 0; ///< of orders
    Group organisations = {}; ///< that these are of
};

/// Definitions, "Business", in one month. What no imported file can tell is none, not 0.
struct BusinessMonth
{
    Month month{};
    Completeness completeness
        = Completeness::Whole; ///< Partial while the newest date of licences, sales and events is inside the month
    std::vector<SalesCell> sales = {}; ///< by saleType, then hosting; every cell that has a line
    std::optional<Cents> salesTotal = {}; ///< none before the first known sale
    Comparisons salesChange = {}; ///< of the total, in cents
    std::optional<qint64> customers = {}; ///< organisations with an active paid licence at the month's end; none before
                                          ///< the first known licence
    Comparisons customersChange = {};
    qint64 evaluationsStarted = 0;
    qint64 evaluationsConverted = 0; ///< of those that started in this month, whenever they were sold
    qint64 evaluationsOpen = 0; ///< of those: not over yet and not converted
    std::optional<double> conversion = {}; ///< converted / started
    qint64 renewalsDue = 0; ///< paid periods that end in the month
    qint64 renewalsRenewed = 0; ///< of those
    qint64 renewalsOpen = 0; ///< of those: their end is still to come
    std::optional<double> renewalRate = {}; ///< renewed / due, of those that are not open
    qint64 churned = 0; ///< see Business::churnIsReported
    /// Behind each figure.
    struct Behind
    {
        Group sales, customers, evaluationsStarted, evaluationsConverted, evaluationsOpen, renewalsDue, renewalsRenewed,
            renewalsOpen, churned;
    };
    Behind organisations = {};
};

struct Business
{
    std::vector<BusinessMonth> months = {}; ///< oldest first
    bool churnIsReported = false; ///< churned counts churn downloads; else paid periods that ended and were not renewed
    std::optional<Day> newest = {}; ///< newest date of licences, sales and events
    qint64 organisations = 0; ///< behind the sales and licences of all months
};

/// Each month from the first licence, sale or event to the newest date, within the subset's period.
Business business(const Subset& subset);

/// Is a licence of this type paid for? Neither free of charge nor for evaluation or demonstration; unknown types are
/// taken as paid.
bool isPaid(const QString& licenseType);
/// The same of each of Facts::licenseTypes().
std::vector<bool> paidTypes(const Facts& facts);

} // namespace uptake
