// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verify/bounds.h"
#include "models/verify/readjson.h"
#include "models/verify/smallgroups.h"
#include "models/verify/verifytext.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

using namespace verify;

/// A block of the record: rows over atoms.
struct RecordRow
{
    QString name;
    bool isPublished = false;
    bool isNew = false;
    bool isSecret = false;
    std::vector<std::tuple<int, qint64, qint64>> entries;
    QJsonObject interval;
};

struct RecordBlock
{
    std::vector<int> organisations;
    std::vector<double> values;
    std::vector<std::pair<double, double>> largest; ///< two parts of each atom
    std::vector<RecordRow> rows;
    int rank = 0;
    bool isSum = false;
};

Expected<RecordBlock> blockOf(const QJsonObject& json)
{
    RecordBlock block;
    block.rank = json[u"rank"_s].toInt();
    block.isSum = json[u"statistic"_s] == u"sum"_s;
    for (const QJsonValue& atom : json[u"atoms"_s].toArray()) {
        block.organisations.push_back(atom[0].toInt());
        block.values.push_back(atom[1].toDouble());
        block.largest.emplace_back(atom[2].toDouble(), atom[3].toDouble());
    }
    for (const QJsonValue& value : json[u"rows"_s].toArray()) {
        RecordRow row;
        row.name = u"%1 (%2)"_s.arg(value[u"row"_s][u"key"_s].toString(), value[u"row"_s][u"period"_s].toString());
        const QString state = value[u"state"_s].toString();
        row.isNew = state == "shown"_L1;
        row.isPublished = row.isNew || state == "ledger"_L1;
        row.isSecret = value[u"isSecret"_s].toBool();
        row.interval = value[u"interval"_s].toObject();
        for (const QJsonValue& entry : value[u"entries"_s].toArray()) {
            const int atom = entry[0].toInt(-1);
            if (atom < 0 || atom >= int(block.organisations.size()) || entry[2].toInteger() == 0)
                return Failure(Error{VerifyText::tr("the record of the audit is damaged"), {}, {}});
            row.entries.emplace_back(atom, entry[1].toInteger(), entry[2].toInteger());
        }
        block.rows.push_back(std::move(row));
    }
    return block;
}

Vector vectorOf(const RecordRow& row, size_t atoms)
{
    Vector vector(atoms, 0);
    for (const auto& [atom, numerator, denominator] : row.entries)
        vector[size_t(atom)] = fraction(numerator, denominator);
    return vector;
}

KnownSums::Row factorsOf(const RecordRow& row)
{
    KnownSums::Row factors;
    for (const auto& [atom, numerator, denominator] : row.entries)
        factors.emplace_back(atom, double(numerator) / double(denominator));
    return factors;
}

double sumOf(const RecordRow& row, const RecordBlock& block)
{
    double sum = 0;
    for (const auto& [atom, factor] : factorsOf(row))
        sum += factor * block.values[size_t(atom)];
    return sum;
}

/// What went wrong in any block.
struct Troubles
{
    QStringList exact, interval, headline, customer;
    int secret = 0;
};

void checkExact(const RecordBlock& block, Troubles& troubles)
{
    ColumnSpace published;
    for (const RecordRow& row : block.rows) {
        if (row.isPublished)
            published.add(vectorOf(row, block.organisations.size()));
    }
    if (int(published.dimension()) != block.rank)
        troubles.exact << VerifyText::tr("a rank of %1 instead of %2").arg(published.dimension()).arg(block.rank);
    for (const RecordRow& row : block.rows) {
        troubles.secret += row.isSecret ? 1 : 0;
        if (row.isSecret && published.spans(vectorOf(row, block.organisations.size())))
            troubles.exact << row.name;
    }
}

void checkIntervals(const RecordBlock& block, Troubles& troubles)
{
    KnownSums known{int(block.organisations.size()), {}, {}};
    std::vector<KnownSums::Row> targets;
    std::vector<const RecordRow*> rows;
    for (const RecordRow& row : block.rows) {
        if (row.isPublished) {
            known.rows.push_back(factorsOf(row));
            known.sums.push_back(sumOf(row, block));
        } else if (!row.interval.isEmpty()) {
            targets.push_back(factorsOf(row));
            rows.push_back(&row);
        }
    }
    if (targets.empty() || known.rows.empty())
        return;
    const auto bounds = boundsOf(known, targets);
    if (!bounds) {
        troubles.interval << VerifyText::tr("the intervals could not be worked out");
        return;
    }
    constexpr double tolerance = 1e-5;
    for (size_t i = 0; i < rows.size(); ++i) {
        const double value = sumOf(*rows[i], block);
        const auto [low, high] = (*bounds)[i];
        const QJsonObject& wanted = rows[i]->interval;
        const bool isWide = value - low >= wanted[u"below"_s].toDouble() - tolerance
            && high - value >= wanted[u"above"_s].toDouble() - tolerance
            && high - low >= wanted[u"width"_s].toDouble() - tolerance;
        if (!isWide)
            troubles.interval << rows[i]->name;
    }
}

/// Atoms that no published row tells apart, with the two largest parts in each group.
struct CustomerGroup
{
    KnownSums::Row atoms;
    double largest = 0;
    double second = 0;
};

std::vector<CustomerGroup> customerGroups(const RecordBlock& block)
{
    std::vector<Vector> columns(block.organisations.size());
    for (const RecordRow& row : block.rows) {
        if (!row.isPublished)
            continue;
        const Vector vector = vectorOf(row, columns.size());
        for (size_t atom = 0; atom < columns.size(); ++atom)
            columns[atom].push_back(vector[atom]);
    }
    std::map<Vector, CustomerGroup> groups;
    for (size_t atom = 0; atom < columns.size(); ++atom) {
        CustomerGroup& group = groups[columns[atom]];
        group.atoms.emplace_back(int(atom), 1.0);
        for (const double part : {block.largest[atom].first, block.largest[atom].second}) {
            group.second = std::max(group.second, std::min(group.largest, part));
            group.largest = std::max(group.largest, part);
        }
    }
    std::vector<CustomerGroup> list;
    for (const auto& [column, group] : groups)
        list.push_back(group);
    return list;
}

/// The bounds of each group by the published rows, or by those of earlier reports alone.
std::optional<std::vector<Bounds>> groupBounds(
    const RecordBlock& block, const std::vector<CustomerGroup>& groups, bool withNew)
{
    KnownSums known{int(block.organisations.size()), {}, {}};
    std::vector<KnownSums::Row> targets;
    for (const CustomerGroup& group : groups)
        targets.push_back(group.atoms);
    for (const RecordRow& row : block.rows) {
        if (!row.isPublished || (row.isNew && !withNew))
            continue;
        known.rows.push_back(factorsOf(row));
        known.sums.push_back(sumOf(row, block));
    }
    return boundsOf(known, targets);
}

/// Does the second largest customer of a group learn the part of the largest to within p per cent? Not by this report
/// where earlier ones told it already.
void checkCustomers(const RecordBlock& block, int p, Troubles& troubles)
{
    const bool hasNew
        = std::any_of(block.rows.begin(), block.rows.end(), [](const RecordRow& row) { return row.isNew; });
    if (!block.isSum || !hasNew)
        return;
    const std::vector<CustomerGroup> groups = customerGroups(block);
    const auto now = groupBounds(block, groups, true);
    const auto before = groupBounds(block, groups, false);
    if (!now || !before) {
        troubles.customer << VerifyText::tr("the intervals could not be worked out");
        return;
    }
    constexpr double tolerance = 1e-5;
    for (size_t i = 0; i < groups.size(); ++i) {
        const auto& [atoms, largest, second] = groups[i];
        const double least = largest + second + p / 100.0 * largest - tolerance * std::max(1.0, largest);
        if ((*now)[i].high < least && (*before)[i].high >= least)
            troubles.customer << block.rows.back().name;
    }
}

void checkHeadline(const RecordBlock& block, int k, Troubles& troubles)
{
    std::vector<const RecordRow*> published;
    for (const RecordRow& row : block.rows) {
        if (row.isPublished)
            published.push_back(&row);
    }
    const auto firstNew
        = std::stable_partition(published.begin(), published.end(), [](const RecordRow* row) { return !row->isNew; });
    if (firstNew == published.end())
        return;
    const auto earlier = size_t(firstNew - published.begin());
    std::vector<Vector> columns(block.organisations.size(), Vector(published.size(), 0));
    for (size_t i = 0; i < published.size(); ++i) {
        for (const auto& [atom, numerator, denominator] : published[i]->entries)
            columns[size_t(atom)][i] = fraction(numerator, denominator);
    }
    switch (dependsOnFewer(columns, block.organisations, k, earlier)) {
    case GroupAnswer::NoneBelow:
        return;
    case GroupAnswer::Below:
        troubles.headline << VerifyText::tr("among the figures with %1").arg(published.back()->name);
        return;
    case GroupAnswer::Undecided:
        troubles.headline << VerifyText::tr("undecided among the figures with %1").arg(published.back()->name);
    }
}

} // namespace

Expected<QList<VerifyCheck>> verifyRecord(const QByteArray& recordJson)
{
    const auto json = readJson(recordJson, u"audit 1"_s);
    if (!json)
        return Failure(json.error());
    const int k = (*json)[u"policy"_s][u"k"_s].toInt();
    Troubles troubles;
    for (const QJsonValue& value : (*json)[u"blocks"_s].toArray()) {
        const auto block = blockOf(value.toObject());
        if (!block)
            return Failure(block.error());
        checkExact(*block, troubles);
        checkIntervals(*block, troubles);
        checkHeadline(*block, k, troubles);
        checkCustomers(*block, (*json)[u"policy"_s][u"p"_s].toInt(), troubles);
    }
    const auto check = [](const QString& name, const QStringList& trouble, const QString& good, const QString& bad) {
        return VerifyCheck{name, trouble.isEmpty(), trouble.isEmpty() ? good : bad.arg(trouble.join(u", "_s))};
    };
    return QList<VerifyCheck>{checkPolicy(*json),
        check(u"record exact"_s, troubles.exact,
            VerifyText::tr("none of %n secret figures is a combination of published ones", nullptr, troubles.secret),
            VerifyText::tr("can be worked out: %1")),
        check(u"record interval"_s, troubles.interval,
            VerifyText::tr("what can be worked out of each sensitive figure reaches far enough from it"),
            VerifyText::tr("can be worked out too nearly: %1")),
        check(u"record headline"_s, troubles.headline,
            VerifyText::tr(
                "every combination of published figures, earlier reports included, depends on %1 organisations or more")
                .arg(k),
            VerifyText::tr("a combination depends on fewer than the rules allow: %1")),
        check(u"record insider"_s, troubles.headline,
            VerifyText::tr("a customer who takes its own figures off is left with %1 organisations or more").arg(k - 1),
            VerifyText::tr("a customer could work out another: %1")),
        check(u"record customer"_s, troubles.customer,
            VerifyText::tr("what one customer adds to a sum can be estimated by no other"),
            VerifyText::tr("what one customer adds could be estimated among the figures with %1"))};
}

} // namespace uptake
