// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/evaluations.h"

#include "models/metrics/business.h"

#include <algorithm>

namespace uptake {

namespace {

using namespace Qt::StringLiterals;

std::optional<Day> earlier(std::optional<Day> a, std::optional<Day> b)
{
    return a && b ? std::min(a, b) : a ? a : b;
}

/// What matters of each of Facts::licenseTypes().
struct Types
{
    std::vector<bool> isPaid;
    std::vector<bool> isDemonstration;

    explicit Types(const Facts& facts)
        : isPaid(paidTypes(facts))
    {
        for (const QString& type : facts.licenseTypes())
            isDemonstration.push_back(type.compare("DEMONSTRATION"_L1, Qt::CaseInsensitive) == 0);
    }
};

/// The evaluation that the states of a licence tell of; its conversion only as far as they know.
std::optional<Evaluation> evaluationIn(const Facts& facts, const Types& types, quint32 licence)
{
    Evaluation evaluation{licence, 0, {}, {}};
    std::optional<Day> told;
    std::optional<Day> first;
    for (const LicenceState& state : facts.licences()[licence].states) {
        told = earlier(told, state.evaluationStart);
        if (!state.isEvaluation || types.isDemonstration[state.licenseType])
            continue;
        first = earlier(first, state.start);
        evaluation.end = std::max(evaluation.end, state.end);
    }
    if (!told && !first)
        return std::nullopt;
    evaluation.start = told ? *told : *first;
    const auto convert = [&](std::optional<Day> day) {
        if (day && *day >= evaluation.start)
            evaluation.converted = earlier(evaluation.converted, day);
    };
    for (const LicenceState& state : facts.licences()[licence].states) {
        convert(state.evaluationSale);
        if (first && !state.isEvaluation && types.isPaid[state.licenseType])
            convert(state.start ? state.start : std::optional(state.knownFrom));
    }
    return evaluation;
}

} // namespace

std::vector<Evaluation> evaluationsOf(const Subset& subset)
{
    const Facts& facts = subset.facts();
    const Types types(facts);
    std::vector<Evaluation> evaluations;
    std::vector<quint32> ofLicence(facts.licences().size(), none);
    for (quint32 licence = 0; licence < facts.licences().size(); ++licence) {
        const auto evaluation = evaluationIn(facts, types, licence);
        if (!evaluation || !subset.containsLicence(facts.licences()[licence], evaluation->start))
            continue;
        ofLicence[licence] = quint32(evaluations.size());
        evaluations.push_back(*evaluation);
    }
    const auto convert = [&](quint32 licence, Day day) {
        if (licence == none || ofLicence[licence] == none)
            return;
        Evaluation& evaluation = evaluations[ofLicence[licence]];
        if (day >= evaluation.start)
            evaluation.converted = earlier(evaluation.converted, day);
    };
    for (const SaleFacts& sale : facts.sales()) {
        if (sale.amount.value > 0)
            convert(sale.licence, sale.day);
    }
    for (const EventFacts& event : facts.events()) {
        if (event.kind == LicenceEventKind::Conversion)
            convert(event.licence, event.day);
    }
    return evaluations;
}

} // namespace uptake
