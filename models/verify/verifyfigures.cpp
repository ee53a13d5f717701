// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verify/bounds.h"
#include "models/verify/columnspace.h"
#include "models/verify/readjson.h"
#include "models/verify/verify.h"
#include "models/verify/verifytext.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

using namespace verify;

/// The figures as unknowns, of which some are shown, and what must hold between them.
struct Reading
{
    int unknowns = 0;
    std::vector<QString> names;
    std::vector<std::optional<double>> shown; ///< of counts; none where withheld
    std::vector<bool> isCount;
    std::vector<KnownSums::Row> rows;
    std::vector<double> sums;
};

Expected<Reading> readingOf(const QJsonObject& json)
{
    Reading reading;
    for (const QJsonValue& value : json[u"figures"_s].toArray()) {
        reading.names.push_back(u"%1 (%2)"_s.arg(value[u"key"_s].toString(), value[u"period"_s].toString()));
        reading.isCount.push_back(value[u"statistic"_s] == u"count"_s);
        reading.shown.push_back(
            value[u"shown"_s].isDouble() ? std::optional(value[u"shown"_s].toDouble()) : std::nullopt);
    }
    const auto figures = int(reading.names.size());
    reading.unknowns = figures;
    for (int i = 0; i < figures; ++i) {
        if (reading.isCount[size_t(i)] && reading.shown[size_t(i)]) {
            reading.rows.push_back({{i, 1.0}});
            reading.sums.push_back(*reading.shown[size_t(i)]);
        }
    }
    for (const QJsonValue& value : json[u"relations"_s].toArray()) {
        KnownSums::Row row{{value[u"whole"_s].toInt(-1), -1.0}};
        for (const QJsonValue& part : value[u"parts"_s].toArray())
            row.emplace_back(part.toInt(-1), 1.0);
        for (const auto& [unknown, factor] : row) {
            if (unknown < 0 || unknown >= figures || !reading.isCount[size_t(unknown)])
                return Failure(Error{VerifyText::tr("a relation names a figure that is not there"), {}, {}});
        }
        if (!value[u"isComplete"_s].toBool())
            row.emplace_back(reading.unknowns++, 1.0); // the rest
        reading.rows.push_back(std::move(row));
        reading.sums.push_back(0);
    }
    return reading;
}

Vector vectorOf(const KnownSums::Row& row, int unknowns)
{
    Vector vector(size_t(unknowns), 0);
    for (const auto& [unknown, factor] : row)
        vector[size_t(unknown)] = factor > 0 ? 1 : prime - 1;
    return vector;
}

VerifyCheck checkExact(const Reading& reading)
{
    ColumnSpace known;
    for (const auto& row : reading.rows)
        known.add(vectorOf(row, reading.unknowns));
    QStringList told;
    int withheld = 0;
    for (size_t i = 0; i < reading.names.size(); ++i) {
        if (!reading.isCount[i] || reading.shown[i])
            continue;
        ++withheld;
        if (known.spans(vectorOf({{int(i), 1.0}}, reading.unknowns)))
            told << reading.names[i];
    }
    if (!told.isEmpty())
        return {
            u"exact"_s, false, VerifyText::tr("withheld, but told by the other figures: %1").arg(told.join(u", "_s))};
    return {u"exact"_s, true, VerifyText::tr("none of %n withheld figures can be worked out", nullptr, withheld)};
}

VerifyCheck checkInterval(const Reading& reading)
{
    std::vector<KnownSums::Row> targets;
    std::vector<QString> names;
    for (size_t i = 0; i < reading.names.size(); ++i) {
        if (reading.isCount[i] && !reading.shown[i]) {
            targets.push_back({{int(i), 1.0}});
            names.push_back(reading.names[i]);
        }
    }
    const auto bounds = boundsOf({reading.unknowns, reading.rows, reading.sums}, targets);
    if (!bounds)
        return {u"interval"_s, false,
            VerifyText::tr("the figures contradict each other, or their intervals could not be worked out")};
    QStringList narrow;
    for (size_t i = 0; i < names.size(); ++i) {
        if ((*bounds)[i].high - (*bounds)[i].low < 1)
            narrow << names[i];
    }
    if (!narrow.isEmpty())
        return {u"interval"_s, false,
            VerifyText::tr("withheld, but only one whole number is left for it: %1").arg(narrow.join(u", "_s))};
    return {u"interval"_s, true, VerifyText::tr("more than one value is possible for each withheld figure")};
}

VerifyCheck checkHeadline(const Reading& reading, int k)
{
    QStringList small;
    for (size_t i = 0; i < reading.names.size(); ++i) {
        if (reading.isCount[i] && reading.shown[i] && *reading.shown[i] < k)
            small << reading.names[i];
    }
    for (const auto& row : reading.rows) {
        double rest = 0;
        bool isTold = row.size() > 1;
        for (const auto& [unknown, factor] : row) {
            if (unknown >= int(reading.names.size()))
                continue;
            isTold &= reading.shown[size_t(unknown)].has_value();
            rest -= isTold ? factor * *reading.shown[size_t(unknown)] : 0;
        }
        if (isTold && std::abs(rest) > 0 && rest < k)
            small << VerifyText::tr("what %1 leaves of its parts").arg(reading.names[size_t(row.front().first)]);
    }
    if (!small.isEmpty())
        return {
            u"headline"_s, false, VerifyText::tr("fewer than %1 organisations: %2").arg(k).arg(small.join(u", "_s))};
    return {u"headline"_s, true,
        VerifyText::tr("no figure, and no difference of a figure and its parts, is of fewer than %1 organisations")
            .arg(k)};
}

} // namespace

VerifyCheck verify::checkPolicy(const QJsonObject& json)
{
    const QJsonValue policy = json[u"policy"_s];
    const bool isStrict
        = policy[u"k"_s].toInt() >= 5 && policy[u"p"_s].toInt() >= 25 && policy[u"dominance"_s].toDouble(1) <= 0.5;
    return {u"policy"_s, isStrict,
        isStrict ? VerifyText::tr("k = %1, p = %2").arg(policy[u"k"_s].toInt()).arg(policy[u"p"_s].toInt())
                 : VerifyText::tr("the rules are laxer than their floors allow")};
}

Expected<QJsonObject> verify::readJson(const QByteArray& json, const QString& kind)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object[u"uptake"_s] != kind)
        return Failure(Error{VerifyText::tr("it is not what Uptake writes as \"%1\"").arg(kind), {}, {}});
    return object;
}

Expected<QList<VerifyCheck>> verifyFigures(const QByteArray& figuresJson)
{
    const auto json = readJson(figuresJson, u"figures 1"_s);
    if (!json)
        return Failure(json.error());
    const auto reading = readingOf(*json);
    if (!reading)
        return Failure(reading.error());
    return QList<VerifyCheck>{checkPolicy(*json), checkExact(*reading), checkInterval(*reading),
        checkHeadline(*reading, (*json)[u"policy"_s][u"k"_s].toInt())};
}

Expected<QString> documentOf(const QByteArray& figuresJson)
{
    const auto json = readJson(figuresJson, u"figures 1"_s);
    if (!json)
        return Failure(json.error());
    return (*json)[u"document"_s].toString();
}

} // namespace uptake
