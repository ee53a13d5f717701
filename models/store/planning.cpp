// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/planning.h"

#include "models/store/query.h"
#include "models/store/storetext.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

std::optional<double> numberIn(const Query& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
}

Expected<void> check(const FeaturePlan& plan)
{
    if (plan.feature.trimmed().isEmpty())
        return Failure(Error{StoreText::tr("the plan names no feature"), {}, StoreText::tr("name it as the reports do"),
            Error::Kind::Usage});
    if (plan.impact && !(*plan.impact >= 0 && std::isfinite(*plan.impact)))
        return Failure(Error{StoreText::tr("the impact is no number from 0"), plan.feature,
            StoreText::tr("write 3 for massive, 1 for medium, 0.25 for minimal"), Error::Kind::Usage});
    if (plan.effort && !(*plan.effort > 0 && std::isfinite(*plan.effort)))
        return Failure(Error{StoreText::tr("the effort is no number above 0"), plan.feature,
            StoreText::tr("write it in person-months, like 0.5"), Error::Kind::Usage});
    return {};
}

} // namespace

Expected<QList<FeaturePlan>> featurePlans(Connection& connection)
{
    auto query = Query::prepare(connection, u"SELECT feature, impact, effort FROM feature_plans ORDER BY feature"_s);
    if (!query)
        return Failure(query.error());
    if (const auto done = query->run(); !done)
        return Failure(done.error());
    QList<FeaturePlan> plans;
    while (true) {
        const auto row = query->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return plans;
        plans << FeaturePlan{query->text(0), numberIn(*query, 1), numberIn(*query, 2)};
    }
}

Expected<void> savePlan(Connection& connection, const FeaturePlan& plan)
{
    if (const auto checked = check(plan); !checked)
        return checked;
    auto transaction = WriteTransaction::begin(connection);
    if (!transaction)
        return Failure(transaction.error());
    auto forget = Query::prepare(connection, u"DELETE FROM feature_plans WHERE feature = ?"_s);
    if (!forget)
        return Failure(forget.error());
    if (const auto done = forget->run(plan.feature); !done)
        return done;
    if (plan.impact || plan.effort) {
        auto insert
            = Query::prepare(connection, u"INSERT INTO feature_plans (feature, impact, effort) VALUES (?, ?, ?)"_s);
        if (!insert)
            return Failure(insert.error());
        if (const auto done = insert->run(plan.feature, plan.impact, plan.effort); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace uptake
