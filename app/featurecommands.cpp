// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/featurecommands.h"

#include "app/commandtext.h"
#include "app/counting.h"
#include "models/metrics/featuredetail.h"
#include "models/metrics/groups.h"
#include "models/store/planning.h"

#include <QHash>
#include <QJsonArray>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

QString nameOf(ValueClass valueClass)
{
    switch (valueClass) {
    case ValueClass::Core:
        return u"core"_s;
    case ValueClass::Broad:
        return u"broad"_s;
    case ValueClass::Niche:
        return u"niche"_s;
    case ValueClass::Dormant:
        break;
    }
    return u"dormant"_s;
}

QString intervalText(const Interval& interval)
{
    return percent(interval.low) + u" – "_s + percent(interval.high);
}

/// What is planned with a feature; nothing where the vendor has not said.
FeaturePlan planOf(const QList<FeaturePlan>& plans, const QString& feature)
{
    for (const FeaturePlan& plan : plans) {
        if (plan.feature == feature)
            return plan;
    }
    return {feature, {}, {}};
}

std::optional<Rice> riceOf(const FeatureUsage& feature, const FeaturePlan& plan)
{
    return plan.impact && plan.effort ? riceOf(feature, *plan.impact, *plan.effort) : std::nullopt;
}

QJsonValue toJson(const std::optional<Rice>& rice)
{
    if (!rice)
        return {};
    return QJsonObject{
        {u"value"_s, rice->value}, {u"low"_s, rice->low}, {u"high"_s, rice->high}, {u"confidence"_s, rice->confidence}};
}

QJsonObject toJson(const FeatureUsage& feature, const FeaturePlan& plan, bool knowsSales)
{
    const auto revenue = [&](Cents amount) { return dollarsOrNull(knowsSales ? std::optional(amount) : std::nullopt); };
    return {{u"name"_s, feature.name}, {u"exposed"_s, feature.exposed}, {u"using"_s, feature.usedBy},
        {u"reach"_s, feature.reach}, {u"reachLow"_s, feature.reachInterval.low},
        {u"reachHigh"_s, feature.reachInterval.high}, {u"usersReach"_s, orNull(feature.usersReach)},
        {u"depth"_s, orNull(feature.depth)}, {u"momentum"_s, orNull(feature.momentum)},
        {u"retention"_s, orNull(feature.retention)}, {u"started"_s, feature.started}, {u"stopped"_s, feature.stopped},
        {u"usersExposed"_s, feature.usersExposed}, {u"usersUsing"_s, feature.usersUsing},
        {u"revenueReach"_s, orNull(feature.revenueReach)}, {u"revenueExposed"_s, revenue(feature.revenueExposed)},
        {u"revenueUsing"_s, revenue(feature.revenueUsing)}, {u"valueClass"_s, nameOf(feature.valueClass)},
        {u"impact"_s, orNull(plan.impact)}, {u"effort"_s, orNull(plan.effort)},
        {u"rice"_s, toJson(riceOf(feature, plan))}, {u"reachChange"_s, uptake::toJson(feature.reachChange)}};
}

/// How many organisations stand behind each figure of each feature, by its name.
QHash<QString, QJsonObject> organisationsBehind(const Subset& subset, Month month)
{
    const auto sizeOf = [](const Group& group) { return qint64(group.size()); };
    QHash<QString, QJsonObject> behind;
    for (const FeatureGroups& groups : organisationsByFeature(subset, month))
        behind[groups.name] = {{u"exposed"_s, sizeOf(groups.exposed)}, {u"using"_s, sizeOf(groups.users)}};
    for (const FeatureChangeGroups& groups : organisationsByFeatureChange(subset, month)) {
        QJsonObject& each = behind[groups.name];
        each.insert(u"stayed"_s, sizeOf(groups.stayed));
        each.insert(u"started"_s, sizeOf(groups.started));
        each.insert(u"stopped"_s, sizeOf(groups.stopped));
        each.insert(u"exposedInBoth"_s, sizeOf(groups.exposedInBoth));
    }
    return behind;
}

Expected<QList<FeaturePlan>> plansIn(const Invocation& invocation)
{
    auto connection = Connection::open(invocation.database);
    if (!connection)
        return Failure(connection.error());
    return featurePlans(**connection);
}

void printFeature(const FeatureUsage& feature, const FeaturePlan& plan)
{
    const auto rice = riceOf(feature, plan);
    printOut(tableLine({{feature.name, -24}, {counted(feature.usedBy), 8}, {counted(feature.exposed), 8},
        {percent(feature.reach), 10}, {intervalText(feature.reachInterval), 20}, {percent(feature.retention), 12},
        {percent(feature.usersReach), 12}, {percent(feature.revenueReach), 12}, {nameOf(feature.valueClass), 9},
        {rice ? QLocale().toString(rice->value, 'f', 1) : u"-"_s, 9}}));
}

Expected<ExitStatus> featuresCommand(const Invocation& invocation)
{
    const auto loaded = loadSelected(invocation);
    if (!loaded)
        return Failure(loaded.error());
    const auto month = monthOption(invocation, *loaded);
    if (!month)
        return Failure(month.error());
    const auto plans = plansIn(invocation);
    if (!plans)
        return Failure(plans.error());
    const FeatureTable table = featureUsage(
        loaded->subset(), *month, invocation.has(u"finite"_s) ? Population::ActiveLicences : Population::Endless);
    if (invocation.json) {
        const auto behind = organisationsBehind(loaded->subset(), *month);
        QJsonArray features;
        for (const FeatureUsage& feature : table.features) {
            QJsonObject line = toJson(feature, planOf(*plans, feature.name), !loaded->facts->sales().empty());
            line.insert(u"organisations"_s, behind.value(feature.name));
            features << line;
        }
        printJson(
            QJsonObject{{u"month"_s, toText(table.month)}, {u"reportingInstallations"_s, table.reportingInstallations},
                {u"features"_s, features}, {u"basis"_s, toJson(table.basis)}, {u"medianReach"_s, table.medianReach},
                {u"medianDepth"_s, table.medianDepth}});
        return Done;
    }
    printOut(headingOf(CommandText::tr("Features"), table.basis));
    printOut(tableLine({{CommandText::tr("feature"), -24}, {CommandText::tr("using"), 8}, {CommandText::tr("of"), 8},
        {CommandText::tr("reach"), 10}, {CommandText::tr("95 %"), 20}, {CommandText::tr("retention"), 12},
        {CommandText::tr("of users"), 12}, {CommandText::tr("of revenue"), 12}, {CommandText::tr("class"), 9},
        {CommandText::tr("RICE"), 9}}));
    for (const FeatureUsage& feature : table.features)
        printFeature(feature, planOf(*plans, feature.name));
    return Done;
}

QJsonArray toJson(const std::vector<FeatureDetail::Slice>& slices)
{
    QJsonArray array;
    for (const FeatureDetail::Slice& slice : slices) {
        array << QJsonObject{{u"value"_s, slice.value}, {u"exposed"_s, slice.exposed}, {u"using"_s, slice.usedBy},
            {u"reach"_s, slice.reach}, {u"reachLow"_s, slice.interval.low}, {u"reachHigh"_s, slice.interval.high},
            {u"usersUsing"_s, slice.usersUsing},
            {u"organisations"_s,
                QJsonObject{{u"exposed"_s, qint64(slice.organisationsExposed.size())},
                    {u"using"_s, qint64(slice.organisationsUsing.size())}}}};
    }
    return array;
}

QJsonArray toJson(const std::vector<ReachPoint>& points)
{
    QJsonArray array;
    for (const ReachPoint& point : points) {
        array << QJsonObject{{u"month"_s, toText(point.month)},
            {u"completeness"_s, completenessName(point.completeness)}, {u"exposed"_s, point.exposed},
            {u"using"_s, point.usedBy}, {u"reach"_s, orNull(point.reach)},
            {u"reachLow"_s, point.reach ? QJsonValue(point.interval.low) : QJsonValue()},
            {u"reachHigh"_s, point.reach ? QJsonValue(point.interval.high) : QJsonValue()}};
    }
    return array;
}

Expected<ExitStatus> featureCommand(const Invocation& invocation)
{
    const auto loaded = loadSelected(invocation);
    if (!loaded)
        return Failure(loaded.error());
    const auto month = monthOption(invocation, *loaded);
    if (!month)
        return Failure(month.error());
    const QString name = invocation.arguments.constFirst();
    const Subset subset = loaded->subset();
    const auto detail = featureDetail(subset, name, *month);
    if (!detail)
        return Failure(Error{CommandText::tr("no report of %1 mentions the feature \"%2\"").arg(toText(*month), name),
            u"feature"_s, CommandText::tr("uptake features lists them")});
    const auto plans = plansIn(invocation);
    if (!plans)
        return Failure(plans.error());
    const std::array slices{std::pair(CommandText::tr("tier"), &detail->byTier),
        std::pair(CommandText::tr("hosting"), &detail->byHosting),
        std::pair(CommandText::tr("country"), &detail->byCountry),
        std::pair(CommandText::tr("version"), &detail->byVersion)};
    if (invocation.json) {
        printJson(QJsonObject{{u"basis"_s, toJson(detail->basis)},
            {u"feature"_s, toJson(detail->usage, planOf(*plans, name), !loaded->facts->sales().empty())},
            {u"byTier"_s, toJson(detail->byTier)}, {u"byHosting"_s, toJson(detail->byHosting)},
            {u"byCountry"_s, toJson(detail->byCountry)}, {u"byVersion"_s, toJson(detail->byVersion)},
            {u"trend"_s, toJson(reachTrend(subset, name))}});
        return Done;
    }
    printOut(headingOf(name, detail->basis));
    printFeature(detail->usage, planOf(*plans, name));
    for (const auto& [title, rows] : slices) {
        printOut(CommandText::tr("By %1").arg(title));
        for (const FeatureDetail::Slice& slice : *rows) {
            printOut(tableLine({{u"  "_s + (slice.value.isEmpty() ? CommandText::tr("(unknown)") : slice.value), -22},
                {counted(slice.usedBy), 8}, {counted(slice.exposed), 8}, {percent(slice.reach), 10},
                {intervalText(slice.interval), 20}}));
        }
    }
    return Done;
}

Expected<std::optional<double>> numberOption(const Invocation& invocation, const QString& name)
{
    if (!invocation.has(name))
        return std::optional<double>();
    bool isNumber = false;
    const double number = invocation.value(name).toDouble(&isNumber);
    if (!isNumber)
        return Failure(Error{CommandText::tr("\"%1\" is no number").arg(invocation.value(name)), u"--"_s + name,
            CommandText::tr("write it like 0.5"), Error::Kind::Usage});
    return std::optional(number);
}

/// Keeps what is said of a feature beside what was said before; --clear forgets it; without any of these it lists all
/// plans.
Expected<ExitStatus> planCommand(const Invocation& invocation)
{
    auto connection = Connection::open(invocation.database);
    if (!connection)
        return Failure(connection.error());
    const auto impact = numberOption(invocation, u"impact"_s);
    const auto effort = numberOption(invocation, u"effort"_s);
    if (!impact || !effort)
        return Failure(impact ? effort.error() : impact.error());
    if (invocation.arguments.isEmpty() && (*impact || *effort || invocation.has(u"clear"_s)))
        return Failure(Error{CommandText::tr("the plan names no feature"), u"plan"_s,
            CommandText::tr("write: uptake plan FEATURE --impact I --effort E"), Error::Kind::Usage});
    auto plans = featurePlans(**connection);
    if (!plans)
        return Failure(plans.error());
    if (!invocation.arguments.isEmpty()) {
        FeaturePlan plan = invocation.has(u"clear"_s) ? FeaturePlan{invocation.arguments.constFirst(), {}, {}}
                                                      : planOf(*plans, invocation.arguments.constFirst());
        plan.impact = *impact ? *impact : plan.impact;
        plan.effort = *effort ? *effort : plan.effort;
        if (*impact || *effort || invocation.has(u"clear"_s)) {
            if (const auto saved = savePlan(**connection, plan); !saved)
                return Failure(saved.error());
        }
        plans = QList{plan};
    }
    QJsonArray array;
    for (const FeaturePlan& plan : *plans) {
        array << QJsonObject{
            {u"feature"_s, plan.feature}, {u"impact"_s, orNull(plan.impact)}, {u"effort"_s, orNull(plan.effort)}};
        if (!invocation.json) {
            const auto number = [](std::optional<double> value) { return value ? QLocale().toString(*value) : u"-"_s; };
            printOut(tableLine({{plan.feature, -24},
                {CommandText::tr("impact %1, effort %2").arg(number(plan.impact), number(plan.effort)), 0}}));
        }
    }
    if (invocation.json)
        printJson(QJsonObject{{u"plans"_s, array}});
    return Done;
}

} // namespace

QList<Command> featureCommands()
{
    const QList<QCommandLineOption> options = QList{monthChoice()} + selectionOptions();
    const QCommandLineOption finite(
        u"finite"_s, u"Intervals for your active licences only: narrower the more of them report."_s);
    return {
        {u"features"_s, {}, u"which features are used"_s, options + QList{finite}, 0, 0, featuresCommand},
        {u"feature"_s, u"NAME"_s, u"who uses one feature, and since when"_s, options, 1, 1, featureCommand},
        {u"plan"_s, u"[FEATURE]"_s, u"keep what a feature is worth (for RICE), or list that"_s,
            {{u"impact"_s, u"How much it matters to who uses it: 3, 2, 1, 0.5 or 0.25."_s, u"I"_s},
                {u"effort"_s, u"Person-months to build on it."_s, u"E"_s}, {u"clear"_s, u"Forget what was planned."_s}},
            0, 1, planCommand},
    };
}

} // namespace uptake
