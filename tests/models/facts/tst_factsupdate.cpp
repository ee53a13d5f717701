// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/factscache.h"
#include "models/facts/factsloader.h"
#include "models/import/mending.h"
#include "models/store/batches.h"
#include "models/store/decisions.h"
#include "models/store/query.h"
#include "models/store/undo.h"
#include "tests/models/import/importing.h"
#include "tests/support/factstext.h"

#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

/// All that facts say, in their order, so that two that are the same are the same text.
QStringList everythingOf(const Facts& facts)
{
    QStringList lines = textOf(facts);
    const auto number = [](auto value) { return QString::number(qint64(value)); };
    const auto day = [](std::optional<Day> value) { return value ? QString::number(*value) : u"-"_s; };
    const auto unknownLicence = [&](const auto& each) { return each.unknownLicence == none ? u"-"_s : facts.unknownLicences()[each.unknownLicence]; };
    for (const InstallationFacts& each : facts.installations())
        lines << u"installation"_s + each.serverId + number(raw(each.product)) + u' ' + number(raw(each.organisation)) + u' ' + number(each.licence) + number(each.isOptedOut);
    for (const OrganisationFacts& each : facts.organisations())
        lines << u"organisation"_s + organisationLabel(each) + number(each.isOptedOut);
    for (const LicenceFacts& each : facts.licences()) {
        lines << u"licence"_s + each.identity + u' ' + each.number + u' ' + number(raw(each.product));
        for (const LicenceState& state : each.states)
            lines << u"state"_s + number(state.knownFrom) + u' ' + number(state.knownTo) + day(state.start) + day(state.end)
                    + number(raw(state.organisation)) + u' ' + facts.hostings()[state.hosting] + facts.tiers()[state.tier]
                    + facts.countries()[state.country] + facts.licenseTypes()[state.licenseType] + day(state.lastUpdated)
                    + number(state.capacity.value_or(-1)) + number(state.isActive) + number(state.isEvaluation) + day(state.evaluationStart)
                    + day(state.evaluationSale);
    }
    for (const SaleFacts& each : facts.sales())
        lines << u"sale"_s + number(each.day) + u' ' + number(each.amount.value) + u' ' + number(each.licence) + u' ' + number(raw(each.organisation))
                + facts.saleTypes()[each.saleType] + facts.tiers()[each.tier] + facts.hostings()[each.hosting] + facts.licenseTypes()[each.licenseType]
                + facts.countries()[each.country] + number(raw(each.product)) + day(each.start) + day(each.end) + unknownLicence(each);
    for (const EventFacts& each : facts.events())
        lines << u"event"_s + number(each.day) + u' ' + number(each.licence) + u' ' + number(raw(each.organisation)) + number(int(each.kind))
                + number(raw(each.product)) + facts.hostings()[each.hosting] + unknownLicence(each);
    for (const auto& versions : {facts.addonVersions(), facts.hostVersions()}) {
        for (const Version& each : versions)
            lines << u"version"_s + each.toString();
    }
    for (const FeatureColumn& each : facts.features())
        lines << u"feature"_s + each.name;
    for (const ProductFacts& each : facts.products()) {
        lines << u"product"_s + each.key + each.name;
        for (const ReleaseFacts& release : each.releases)
            lines << u"release"_s + release.version.toString() + number(release.released) + number(release.isImported);
    }
    for (Row row = 0; row < facts.rowCount(); ++row)
        lines << u"row"_s + number(raw(facts.installation(row))) + u' ' + number(facts.sentAt(row)) + u' ' + number(facts.licence(row)) + u' ' + number(facts.licenceOf(row))
                + u' ' + number(facts.addonVersion(row)) + u' ' + number(facts.hostVersion(row));
    lines << u"newest"_s + day(facts.newestReport()) + day(facts.newestLicence());
    return lines;
}

/// A report, now and then of a size that no narrow column holds, of a clock that is wrong, or by another spelling.
QByteArray randomReport(std::mt19937& chance)
{
    const auto below = [&](unsigned limit) { return int(chance() % limit); };
    const auto number = [](qint64 value) { return QByteArray::number(value); };
    const int server = below(14);
    QByteArray year = below(25) == 0 ? "2140" : "2026";
    QByteArray line = "{'serverId':'AAAA-AAAA-AAAA-AA" + number(10 + server) + "','product':'com." + (server % 4 == 0 ? "b" : "a")
        + "','sentAt':'" + year + "-0" + number(1 + below(6)) + "-1" + number(below(3)) + "T02:00:0" + number(below(2)) + "Z','addonVersion':'2."
        + number(below(5)) + (below(4) == 0 ? ".0" : "") + "'";
    if (below(4) != 0)
        line += ",'users':" + number(below(6) == 0 ? 700'000 + below(9) : below(50));
    if (below(2) == 0)
        line += ",'hostVersion':'7." + number(below(3)) + "'";
    if (below(3) != 0)
        line += ",'supportEntitlementNumber':'SEN-" + number(below(5) == 0 ? below(6) : server % 6) + "'";
    if (below(2) == 0)
        line += ",'connections':[{'driver':'mysql','mode':'read-only','count':" + number(below(3)) + "}]";
    line += ",'features':{'f" + number(below(5)) + "':" + number(below(3)) + "}}";
    return line.replace('\'', '"') + '\n';
}

} // namespace

class TestFactsUpdate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAFullLoadSays_data();
    void saysWhatAFullLoadSays();
    void isTheSameFactsWhereNothingChanged();
    void isNotFooledByRowsThatVanished();

private:
    static std::shared_ptr<const Facts> load(ImportStore& store, const std::shared_ptr<const Facts>& previous, qint64 cachedFrom = std::numeric_limits<qint64>::max())
    {
        NoProgress progress;
        return valueOf(loadFacts(store.connection(), progress, {.previous = previous, .cachedFrom = cachedFrom}));
    }
};

void TestFactsUpdate::saysWhatAFullLoadSays_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 12; ++seed)
        QTest::addRow("fleet %u", seed) << seed;
}

/// Whatever is imported, mended, undone, redone or decided, and however many such steps are caught up with at once.
void TestFactsUpdate::saysWhatAFullLoadSays()
{
    QFETCH(unsigned, seed);
    std::mt19937 chance(seed);
    ImportStore store;
    std::shared_ptr<const Facts> facts, cached;
    std::map<qint64, bool> undone; // of each batch
    int files = 0;
    const auto import = [&](const QString& name, const QByteArray& bytes) {
        const QString kind = name.endsWith(u".csv"_s) ? name.section(QRegularExpression(u"[0-9]"_s), 0, 0) : QString();
        const auto summary = valueOf(store.import({store.write(name, bytes)}, options(kind)));
        for (const FileSummary& file : summary.files) {
            if (file.batch)
                undone[raw(*file.batch)] = false;
        }
    };
    const auto importMarket = [&](const QString& name, unsigned kind) {
        const auto below = [&](unsigned limit) { return QByteArray::number(qulonglong(chance() % limit)); };
        const QByteArray day = "2026-0" + QByteArray::number(qulonglong(1 + chance() % 6)) + "-1" + below(9);
        if (kind == 0)
            import(u"churn"_s + name, "addonKey,hosting,licenseId,eventDate,transactionId\ncom.a,Server,SEN-" + below(9) + ',' + day + ",T-" + below(9) + '\n');
        else if (kind == 1)
            import(u"releases"_s + name, "addonKey,version,releaseDate\ncom." + QByteArray(chance() % 2 == 0 ? "a" : "b") + ",2." + below(5) + ',' + day + '\n');
        else
            import(u"transactions"_s + name,
                "transactionId,transactionLineItemId,licenseId,company,saleDate,vendorAmount,saleType,lastUpdated,addonKey,hosting,tier,country,"
                "maintenanceStartDate,maintenanceEndDate\nT-" + below(9) + ",L-" + below(9) + ",SEN-" + below(9) + ",Company " + below(4) + ',' + day + ",1" + below(99)
                    + ".50,New," + day + ",com.a,Server,10 Users,DE," + day + ',' + (chance() % 2 == 0 ? "2027-01-01" : "") + '\n');
    };
    for (int step = 0; step < 40; ++step) {
        switch (chance() % 12) {
        case 0:
            importMarket(u"%1.csv"_s.arg(++files), chance() % 4);
            break;
        case 1:
            import(u"licenses%1.csv"_s.arg(++files),
                "addonLicenseId,licenseId,addonKey,licenseType,status,hosting,tier,company,lastUpdated\n" + QByteArray::number(qulonglong(chance() % 6)) + ",SEN-"
                    + QByteArray::number(qulonglong(chance() % 6)) + ",com.a,COMMERCIAL,active,Server,10 Users,Company " + QByteArray::number(qulonglong(chance() % 4))
                    + ",2026-0" + QByteArray::number(qulonglong(1 + chance() % 6)) + "-01\n");
            break;
        case 2:
        case 6:
            if (!undone.empty()) {
                const auto batch = std::next(undone.begin(), std::ptrdiff_t(chance() % undone.size()));
                if (batch->second)
                    EXPECT_VALUE(redoBatches(store.connection(), {BatchId{batch->first}}));
                else
                    EXPECT_VALUE(undoBatches(store.connection(), {BatchId{batch->first}}, 1'790'000'100 + step));
                batch->second = !batch->second;
            }
            break;
        case 3:
            if (facts && !facts->installations().empty()) {
                const auto& ids = facts->reportColumns().installationIds;
                const auto id = qint64(ids[chance() % ids.size()]);
                const bool toNone = chance() % 2 == 0 || facts->licences().empty();
                EXPECT_VALUE(decide(store.connection(),
                    {decision::Link{id, toNone ? std::optional(QString()) : std::optional(facts->licences()[chance() % facts->licences().size()].identity)}}, 1'790'000'000));
            }
            break;
        case 7:
            if (const auto known = valueOf(organisationsNamed(store.connection(), u"Company %1"_s.arg(chance() % 4))); !known.isEmpty() && chance() % 2 == 0)
                EXPECT_VALUE(decide(store.connection(),
                    {decision::Write{0, known.first().id, u"opt-out"_s, {}}}, 1'790'000'000 + step));
            else if (facts && !facts->installations().empty()) {
                const auto& ids = facts->reportColumns().installationIds;
                const QString kind = chance() % 3 == 0 ? u"consent"_s : u"opt-out"_s;
                EXPECT_VALUE(decide(store.connection(), {decision::Write{qint64(ids[chance() % ids.size()]), 0, kind, {}}}, 1'790'000'000 + step));
            }
            break;
        case 4:
            import(u"broken%1.jsonl"_s.arg(++files), randomReport(chance).replace("addonVersion", "addonVersionn") + randomReport(chance));
            break;
        case 5:
            if (const auto waiting = valueOf(Batches(store.connection()).quarantined()); !waiting.isEmpty()) {
                const auto& row = waiting[qsizetype(chance() % size_t(waiting.size()))];
                const auto mended = importMended(store.connection(), row, randomReport(chance).trimmed(), 1'790'000'050 + step);
                if (mended && mended->batch) // else it is of the second of another report, and waits on
                    undone[raw(*mended->batch)] = false;
            }
            break;
        default:
            QByteArray lines;
            for (size_t i = 0; i < 1 + chance() % 12; ++i)
                lines += randomReport(chance);
            import(u"reports%1.jsonl"_s.arg(++files), lines);
        }
        if (chance() % 3 == 0)
            continue;
        const QStringList expected = everythingOf(*load(store, {}));
        facts = load(store, facts);
        const QStringList found = everythingOf(*facts);
        for (qsizetype line = 0; line < std::min(found.size(), expected.size()); ++line)
            QCOMPARE(found[line], expected[line]);
        QCOMPARE(found.size(), expected.size());
        QCOMPARE(everythingOf(*load(store, {}, 1)), expected); // from the cache, brought up to date
    }
}

void TestFactsUpdate::isTheSameFactsWhereNothingChanged()
{
    ImportStore store;
    std::mt19937 chance(1);
    (void)store.import(u"reports.jsonl"_s, randomReport(chance));
    const auto facts = load(store, {});
    QCOMPARE(load(store, facts), facts);
    ImportStore other;
    QVERIFY(load(other, facts)->isEmpty());
}

void TestFactsUpdate::isNotFooledByRowsThatVanished()
{
    ImportStore store;
    std::mt19937 chance(1);
    for (int i = 0; i < 8; ++i)
        (void)store.import(u"reports%1.jsonl"_s.arg(i), randomReport(chance));
    const auto facts = load(store, {});
    EXPECT_VALUE(execute(store.connection(), u"DELETE FROM reports WHERE id = (SELECT max(id) FROM reports)"_s));
    (void)store.import(u"more.jsonl"_s, randomReport(chance));
    QCOMPARE(everythingOf(*load(store, facts)), everythingOf(*load(store, {})));
}

QTEST_GUILESS_MAIN(TestFactsUpdate)
#include "tst_factsupdate.moc"
