// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/maildraft.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace uptake {

using namespace reportwords;

namespace {

struct ReportTextWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

constexpr std::size_t longestWord = longestName;

} // namespace

bool MailDraft::take(ReportField field, std::string_view label, std::string_view value)
{
    const unsigned bit = 1U << unsigned(field);
    if (m_seen & bit)
        return field != ReportField::ServerId || normalisedServerId(value) == m_report.serverId;
    m_seen |= bit;
    if (field >= ReportField::Users && field < ReportField::Connections)
        takeCount(field, label, value);
    else if (field < ReportField::Users)
        takeWord(field, label, value);
    return true;
}

void MailDraft::takeConnection(std::string_view name, std::string_view value)
{
    const auto open = name.ends_with(')') ? name.rfind('(') : std::string_view::npos;
    const auto driver = trimmed(name.substr(0, open));
    const auto mode
        = open == std::string_view::npos ? std::string_view() : trimmed(name.substr(open + 1, name.size() - open - 2));
    takeConnection(name, driver, mode, value);
}

void MailDraft::takeConnection(
    std::string_view label, std::string_view driver, std::string_view mode, std::string_view value)
{
    if (const auto count = entryCount(label, driver, value, m_report.connections.size()))
        m_report.connections.push_back({std::string(driver), std::string(mode), *count});
}

void MailDraft::takeFeature(std::string_view name, std::string_view value)
{
    auto& features = m_report.features;
    const auto isSame = [name](const FeatureUse& use) { return use.name == name; };
    if (const auto count = entryCount(name, name, value, features.size());
        count && std::none_of(features.begin(), features.end(), isSame))
        features.push_back({std::string(name), *count});
}

ReadText MailDraft::finish() &&
{
    constexpr auto others = ~(1U << unsigned(ReportField::ServerId) | 1U << unsigned(ReportField::HostProduct)
        | 1U << unsigned(ReportField::HostVersion) | 1U);
    if (!(m_seen & 1U << unsigned(ReportField::ServerId)) || !(m_seen & others))
        return NotAReport{};
    for (const auto& [field, value] : m_profile.values) {
        if (!(m_seen & 1U << unsigned(field)))
            take(field, nameOf(field), value);
    }
    if (!m_problem && m_report.product.empty())
        reject("Product", {}, ReportTextWords::tr("is missing"));
    if (!m_problem && m_report.addonVersion.empty())
        reject("Add-on version", {}, ReportTextWords::tr("is missing"));
    if (m_problem)
        return *std::move(m_problem);
    return std::move(m_report);
}

void MailDraft::takeWord(ReportField field, std::string_view label, std::string_view value)
{
    if (value.size() > longestWord) {
        reject(label, value, ReportTextWords::tr("is too long"));
    } else if (field == ReportField::ServerId) {
        if (auto id = normalisedServerId(value))
            m_report.serverId = *std::move(id);
        else
            reject(label, value, ReportTextWords::tr("is not a server ID: four groups of four letters and digits"));
    } else if (field == ReportField::Product) {
        m_report.product = value;
    } else if (field == ReportField::AddonVersion) {
        m_report.addonVersion = value;
    } else if (field == ReportField::Entitlement) {
        m_report.entitlement = value;
    } else if (field == ReportField::HostProduct) {
        m_report.hostProduct = value;
    } else if (field == ReportField::HostVersion) {
        const Folded folded(label); // what hostProductOf answers is a part of it
        if (const auto product = m_profile.hostProductOf(folded.view()); !product.empty())
            m_report.hostProduct = product;
        m_report.hostVersion = value;
    }
}

void MailDraft::takeCount(ReportField field, std::string_view label, std::string_view value)
{
    constexpr std::array counts{&Report::users, &Report::datasources, &Report::administrators, &Report::queries,
        &Report::tables, &Report::queriesModified};
    if (const Count count = countFrom(value); count.state == CountState::Good)
        m_report.*counts[unsigned(field) - unsigned(ReportField::Users)] = count.value;
    else
        rejectCount(label, value, count.state);
}

std::optional<qint64> MailDraft::entryCount(
    std::string_view label, std::string_view name, std::string_view value, std::size_t entriesSoFar)
{
    const Count count = countFrom(value);
    if (count.state != CountState::Good)
        rejectCount(label, value, count.state);
    else if (name.empty())
        reject(label, value, ReportTextWords::tr("has no name"));
    else if (label.size() > longestWord)
        reject(label.substr(0, longestWord), value, ReportTextWords::tr("is too long"));
    else if (entriesSoFar >= mostEntries)
        reject(label, value, ReportTextWords::tr("is one entry more than a report can hold"));
    else
        return count.value;
    return std::nullopt;
}

void MailDraft::rejectCount(std::string_view label, std::string_view value, CountState state)
{
    reject(label, value,
        state == CountState::Negative       ? ReportTextWords::tr("is negative")
            : state == CountState::TooLarge ? ReportTextWords::tr("is larger than any count that is believed")
                                            : ReportTextWords::tr("is not a whole number"));
}

void MailDraft::reject(std::string_view label, std::string_view value, const QString& reason)
{
    const auto toText
        = [](std::string_view t) { return QString::fromUtf8(t.data(), qsizetype(std::min(t.size(), longestWord))); };
    if (!m_problem)
        m_problem = Rejection{0, toText(label), toText(value), reason, {}};
}

} // namespace uptake
