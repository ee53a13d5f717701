// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disclosure/release.h"

#include "models/disclosure/auditrecord.h"
#include "models/disclosure/disclosuretext.h"
#include "models/records/tier.h"
#include "models/store/exportfiles.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr quint32 firstUnknown = 0x8000'0000; ///< numbers from here are organisations that only the ledger knows

/// What an organisation is known by, from one import to the next: its folded name and country, or its installation.
QString identityOf(const OrganisationFacts& organisation)
{
    return organisation.name.isEmpty() ? QString() : u"c|"_s + organisationKey(organisation.name, organisation.country);
}

QString identityOf(const InstallationFacts& installation, const Facts& facts)
{
    return u"i|%1|%2"_s.arg(facts.products()[raw(installation.product)].key, installation.serverId);
}

/// The identity of each organisation of the facts.
std::vector<QString> identities(const Facts& facts)
{
    std::vector<QString> identities;
    for (const OrganisationFacts& organisation : facts.organisations())
        identities.push_back(identityOf(organisation));
    for (const InstallationFacts& installation : facts.installations()) {
        QString& identity = identities[raw(installation.organisation)];
        if (identity.isEmpty())
            identity = identityOf(installation, facts);
    }
    for (size_t i = 0; i < identities.size(); ++i) {
        if (identities[i].isEmpty())
            identities[i] = u"n|%1"_s.arg(i); // a licence that names no company and that no installation names
    }
    return identities;
}

Failure notWritten(const QString& path, const QString& why)
{
    return Failure(Error{DisclosureText::tr("the report cannot be written: %1").arg(why), path,
        DisclosureText::tr("name a file in a folder that you may write to")});
}

/// The same for the same secret, whichever report withheld it.
QByteArray fingerprintOf(const LedgerEntry& entry)
{
    QByteArray text = (entry.key + u'|' + entry.period + u'|' + entry.measure).toUtf8();
    for (const LedgerEntry::Member& member : entry.members)
        text += member.commitment + QByteArray::number(member.hundredths) + ';';
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

/// The figures that this report hands out for the first time, and those that it withholds.
std::vector<LedgerEntry> newEntries(const Ledger& ledger, const Facts& facts, const ProtectionRecord& record)
{
    const std::vector<QString> names = identities(facts);
    std::vector<QByteArray> commitments(names.size()); // of those who stand behind a figure, most of them behind many
    const auto commitmentOf = [&](OrganisationId organisation) {
        QByteArray& commitment = commitments[raw(organisation)];
        if (commitment.isEmpty())
            commitment = ledger.commitmentOf(names[raw(organisation)]);
        return commitment;
    };
    std::vector<LedgerEntry> entries;
    const auto add = [&](const RowName& name, Statistic statistic, double exact, std::optional<double> shown,
                         const std::vector<Contribution>& contributions) {
        LedgerEntry entry{name.key, name.period, name.measure, int(statistic), exact, shown, {}};
        for (const Contribution& contribution : contributions)
            entry.members.push_back(
                {commitmentOf(contribution.organisation), std::llround(contribution.value * 100), 0});
        entries.push_back(std::move(entry));
    };
    for (const AuditRow& row : record.audit.rows) {
        const CountedRow& counted = row.counted;
        if (row.state == RowState::Shown && counted.shown)
            add(counted.name, counted.statistic, counted.value, counted.shown, counted.contributions);
    }
    std::set<QByteArray> known;
    for (const LedgerEntry& entry : ledger.entries()) {
        if (!entry.shown)
            known.insert(fingerprintOf(entry));
    }
    for (const LedgerRow& secret : secretsOf(record)) {
        add(secret.name, secret.statistic, secret.value, {}, secret.contributions);
        if (!known.insert(fingerprintOf(entries.back())).second)
            entries.pop_back();
    }
    return entries;
}

/// Of the exports in force.
LedgerHistory historyOf(const Ledger& ledger)
{
    LedgerHistory history{ledger.exportsInForce(), ledger.head(), 0, ledger.rebasedOn(), {}, {}};
    for (const LedgerExport& each : ledger.exports()) {
        if (each.isRebase) {
            history.smallestK = 0;
            history.records.clear();
            history.reports.clear();
        } else if (each.isWritten.value_or(true)) {
            const int k = kOf(each.policy);
            history.smallestK = history.smallestK == 0 ? k : std::min(k, history.smallestK);
            history.records.push_back(each.record);
            history.reports.emplace(each.id, EarlierReport{each.id, each.title, each.day});
        }
    }
    return history;
}

/// Of each organisation once, in their order: what it added, of sums all that it added.
template <class OrganisationOf>
std::vector<Contribution> contributionsTo(const LedgerEntry& entry, const OrganisationOf& organisationOf)
{
    std::vector<Contribution> all;
    all.reserve(entry.members.size());
    for (const LedgerEntry::Member& member : entry.members)
        all.push_back({organisationOf(member), double(member.hundredths) / 100});
    std::stable_sort(all.begin(), all.end(),
        [](const Contribution& a, const Contribution& b) { return a.organisation < b.organisation; });
    std::vector<Contribution> once;
    once.reserve(all.size());
    for (const Contribution& each : all) {
        if (once.empty() || once.back().organisation != each.organisation)
            once.push_back(each);
        else if (entry.statistic == int(Statistic::Count))
            once.back().value = each.value;
        else
            once.back().value += each.value;
    }
    return once;
}

} // namespace

Expected<LedgerView> ledgerView(const Ledger& ledger, const Facts& facts)
{
    if (ledger.fault())
        return Failure(*ledger.fault());
    if (ledger.entries().empty())
        return LedgerView({}, historyOf(ledger));
    std::unordered_map<QByteArray, OrganisationId> known;
    for (const InstallationFacts& installation :
        facts.installations()) // one that was nobody's may belong to a company by now
        known.emplace(ledger.commitmentOf(identityOf(installation, facts)), installation.organisation);
    const std::vector<QString> names = identities(facts);
    for (size_t i = 0; i < names.size(); ++i)
        known.emplace(ledger.commitmentOf(names[i]), OrganisationId{quint32(i)});
    quint32 next = firstUnknown;
    std::unordered_map<qint64, OrganisationId> byNumber; // most stand behind many figures
    const auto organisationOf = [&](const LedgerEntry::Member& member) {
        const auto [found, isNew] = byNumber.try_emplace(member.number);
        if (isNew) {
            const auto [today, isUnknown] = known.try_emplace(member.commitment, OrganisationId{next});
            next += isUnknown ? 1 : 0;
            found->second = today->second;
        }
        return found->second;
    };
    std::vector<LedgerRow> rows, secrets;
    for (const LedgerEntry& entry : ledger.entries()) {
        LedgerRow row{{entry.key, entry.period, entry.measure}, Statistic(entry.statistic), {}, entry.exact,
            entry.shown.value_or(0), entry.exportId};
        row.contributions = contributionsTo(entry, organisationOf);
        (entry.shown ? rows : secrets).push_back(std::move(row));
    }
    return LedgerView(std::move(rows), historyOf(ledger), std::move(secrets));
}

Expected<LedgerExport> release(Ledger& ledger, const Facts& facts, const ProtectionRecord& record,
    const ReleaseRequest& request, const std::function<Expected<void>(const QString& draft)>& write,
    const std::function<Expected<void>(const LedgerExport&)>& keep)
{
    const auto draft = ExportDraft::begin(ledger.url(), request.path);
    if (!draft)
        return Failure(draft.error());
    const QString temporary = (*draft)->path();
    if (const auto written = write(temporary); !written)
        return Failure(written.error());
    LedgerExport added;
    added.day = request.day;
    added.title = request.title;
    added.audience = request.audience;
    added.path = QFileInfo(request.path).absoluteFilePath();
    added.temporaryPath = temporary;
    added.fileDigest = digestOfFile(temporary);
    added.policy = policyText(record.policy);
    added.record = auditRecordJson(record);
    const auto appended = ledger.append(std::move(added), newEntries(ledger, facts, record), keep);
    if (!appended)
        return Failure(appended.error());
    const bool isThere = putInPlace(temporary, appended->path, appended->fileDigest);
    if (const auto ended = ledger.end(appended->id, isThere); !ended)
        return Failure(ended.error());
    if (!isThere)
        return notWritten(request.path, DisclosureText::tr("it could not be put in its place"));
    return *appended;
}

} // namespace uptake
