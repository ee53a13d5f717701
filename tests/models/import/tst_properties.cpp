// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/factsloader.h"
#include "models/metrics/features.h"
#include "models/metrics/headcount.h"
#include "models/metrics/versions.h"
#include "models/store/undo.h"
#include "tests/models/import/importing.h"

#include <algorithm>
#include <random>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

using Random = std::mt19937;

int below(Random& random, int limit)
{
    return int(random() % quint32(limit));
}

QByteArray number(int value)
{
    return QByteArray::number(value);
}

QByteArray date(Random& random)
{
    return "2026-0" + number(1 + below(random, 6)) + '-' + number(10 + below(random, 18));
}

/// A file: what must come first in each part of it, and its records.
struct File
{
    QString name;
    QByteArray header;
    QByteArrayList records;

    QByteArray bytes() const { return header + records.join(); }
};

/// A made-up vendor's files. Nothing in it contradicts itself: no licence has two states of one day, no report comes in
/// two versions.
struct Vendor
{
    std::vector<File> files;
    File mailbox; ///< the same reports as the file of reports has

    explicit Vendor(quint32 seed)
        : m_random(seed)
    {
        files.push_back({u"licences.csv"_s,
            "addonLicenseId,licenseId,appEntitlementNumber,addonKey,licenseType,status,hosting,tier,company,country,"
            "maintenanceStartDate,lastUpdated\n",
            {}});
        files.push_back({u"transactions.csv"_s,
            "transactionLineItemId,transactionId,licenseId,addonKey,saleType,vendorAmount,saleDate,lastUpdated\n", {}});
        files.push_back({u"churn.csv"_s, "addonKey,eventDate,licenseId,lastUpdated\n", {}});
        files.push_back({u"releases.csv"_s, "addonKey,version,releaseDate\n", {}});
        files.push_back({u"reports.jsonl"_s, {}, {}});
        mailbox.name = u"reports.mbox"_s;
        for (int i = 0; i < 5; ++i)
            files[3].records << "com.example," + number(i) + ".0,2026-01-1" + number(i) + '\n';
        for (int i = 0; i < 30; ++i)
            addOrganisation(i);
    }

private:
    void addOrganisation(int i)
    {
        const QByteArray key = i % 5 == 0 ? "com.other" : "com.example";
        for (int state = 0; state <= below(m_random, 3); ++state) { // a chain: each names an identity of the one before
            const QByteArray id = state < 2 ? number(100 + i) : "";
            const QByteArray sen = state > 0 ? "SEN-" + number(100 + i) : "";
            const QByteArray entitlement = below(m_random, 2) == 0 ? "E-" + number(i) : "";
            files[0].records << id + ',' + sen + ',' + entitlement + ',' + key + ",COMMERCIAL,"
                    + (below(m_random, 4) == 0 ? "inactive" : "active") + ",Server," + number(10 << below(m_random, 5))
                    + " Users,\"Company, " + number(i) + "\",DE,2025-01-01,2026-0" + number(state + 1) + "-01\n";
        }
        for (int line = 0; line < below(m_random, 3); ++line)
            files[1].records << number(10 * i + line) + ",AT-" + number(i) + ",SEN-" + number(100 + i) + ',' + key
                    + ",New," + number(below(m_random, 9999) - 999) + ".50," + date(m_random) + ",2026-06-01\n";
        if (below(m_random, 4) == 0)
            files[2].records << key + ',' + date(m_random) + ",SEN-" + number(100 + i) + ",2026-06-01\n";
        for (int month = 1; month <= 6; ++month) {
            if (below(m_random, 5) > 0)
                addReport(i, key, "2026-0" + number(month) + '-' + number(10 + below(m_random, 18)));
        }
    }

    void addReport(int i, const QByteArray& key, const QByteArray& day)
    {
        const QByteArray server = "AAAA-BBBB-CCCC-" + number(1000 + i);
        const QByteArray users = number(below(m_random, 500));
        const QByteArray version = number(below(m_random, 5)) + ".0";
        const QByteArray chart = number(below(m_random, 4));
        const QByteArray modified = number(below(m_random, 2));
        const QByteArray sen = "SEN-" + number(100 + i);
        files[4].records << "{\"serverId\":\"" + server + "\",\"product\":\"" + key + "\",\"sentAt\":\"" + day
                + "T12:00:07Z\",\"addonVersion\":\"" + version
                + "\",\"hostProduct\":\"confluence\",\"hostVersion\":\"7." + number(i % 3) + "\",\"users\":" + users
                + ",\"queriesModifiedLastMonth\":" + modified + ",\"supportEntitlementNumber\":\"" + sen
                + "\",\"features\":{\"chart\":" + chart + ",\"pivot\":0}}\n";
        const QDate on = QDate::fromString(QString::fromLatin1(day), Qt::ISODate);
        mailbox.records << "From x Thu Oct  1 02:00:07 2026\nSubject: Usage report\nDate: "
                + QLocale::c().toString(on, u"d MMM yyyy"_s).toLatin1() + " 14:00:07 +0200\n\nServer ID: " + server
                + "\nProduct: " + key + "\nAdd-on version: " + version + "\nConfluence version: 7." + number(i % 3)
                + "\nUsers: " + users + "\nQueries modified in the last month: " + modified
                + "\nSupport entitlement number: " + sen + "\nFeatures:\n- chart: " + chart + "\n- pivot: 0\n\n";
    }

    Random m_random;
};

QString text(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'g', 12) : u"-"_s;
}

/// Every metric of a store, in words.
QString figuresOf(TemporaryStore& store)
{
    NoProgress progress;
    const auto facts = valueOf(loadFacts(store.connection(), progress));
    const Subset subset(*facts, {});
    QString figures = u"%1 products, %2 licences, %3 installations, %4 sales\n"_s.arg(facts->products().size())
                          .arg(facts->licences().size())
                          .arg(facts->installations().size())
                          .arg(facts->sales().size());
    qint64 cents = 0;
    for (const SaleFacts& sale : facts->sales())
        cents += sale.amount.value;
    figures += u"%1 cents\n"_s.arg(cents);
    const Day newest = facts->newestDay().value_or(0);
    for (const Day day : {newest, newest - 40, newest - 90}) {
        const Headcount count = headcount(subset, day);
        figures
            += u"%1: %2 active licences, %3 licensed, %4 without, %5 reporting, %6 users, %7 active, %8 active users, %9\n"_s
                   .arg(day - newest)
                   .arg(count.activeLicences)
                   .arg(count.licensedUsers)
                   .arg(count.licencesWithoutCapacity)
                   .arg(count.reportingInstallations)
                   .arg(count.reportedUsers)
                   .arg(count.activeInstallations)
                   .arg(count.activeUsers)
                   .arg(text(count.reportingRate));
    }
    for (int month = 1; month <= 6; ++month) {
        const Month at = monthFromNumber(2026 * 12 + month - 1);
        for (const FeatureUsage& use : featureUsage(subset, at).features)
            figures += u"%1 %2: %3 of %4, %5, %6, %7\n"_s.arg(month)
                           .arg(use.name)
                           .arg(use.usedBy)
                           .arg(use.exposed)
                           .arg(text(use.depth), text(use.momentum), text(use.retention));
        for (const VersionShare& share : versionShares(subset, at, VersionDetail::Full).addon)
            figures += u"%1 %2: %3\n"_s.arg(month).arg(share.version).arg(share.installations);
    }
    return figures;
}

/// Figures after the import of `files`, one call each, in their order.
QString figuresAfter(const std::vector<File>& files)
{
    ImportStore store;
    int n = 0;
    for (const File& file : files)
        valueOf(store.import({store.write(u"%1-%2"_s.arg(n++).arg(file.name), file.bytes())}));
    return figuresOf(store);
}

} // namespace

/// What must hold whatever the files are: for made-up vendors of many seeds. A failure names its seed.
class TestProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrderOfFilesAndRowsDoesNotMatter_data() { seeds(); }
    void theOrderOfFilesAndRowsDoesNotMatter();
    void splittingAFileDoesNotMatter_data() { seeds(); }
    void splittingAFileDoesNotMatter();
    void twiceIsOnce_data() { seeds(); }
    void twiceIsOnce();
    void undoneIsNeverImported_data() { seeds(); }
    void undoneIsNeverImported();
    void jsonAndMailAgree_data() { seeds(); }
    void jsonAndMailAgree();

private:
    static void seeds()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U})
            QTest::addRow("seed %u", seed) << seed;
        const quint32 fresh = std::random_device()();
        QTest::addRow("seed %u", fresh) << fresh;
    }
};

void TestProperties::theOrderOfFilesAndRowsDoesNotMatter()
{
    QFETCH(quint32, seed);
    std::vector<File> files = Vendor(seed).files;
    const QString expected = figuresAfter(files);
    Random random(seed);
    for (int round = 0; round < 2; ++round) {
        std::shuffle(files.begin(), files.end(), random);
        for (File& file : files)
            std::shuffle(file.records.begin(), file.records.end(), random);
        QCOMPARE(figuresAfter(files), expected);
    }
}

void TestProperties::splittingAFileDoesNotMatter()
{
    QFETCH(quint32, seed);
    const std::vector<File> files = Vendor(seed).files;
    Random random(seed);
    std::vector<File> parts;
    for (const File& file : files) {
        const qsizetype middle = file.records.isEmpty() ? 0 : below(random, int(file.records.size()));
        parts.push_back({file.name, file.header, file.records.mid(0, middle + 3)}); // overlapping by three
        parts.push_back({file.name, file.header, file.records.mid(middle)});
    }
    std::erase_if(parts, [](const File& part) { return part.records.isEmpty(); });
    QString whole = figuresAfter(files);
    QString split = figuresAfter(parts);
    // What was known on an earlier day depends on the date of the download, which its parts need not share: the newest
    // day is compared.
    const auto comparable = [](QString& figures) {
        QStringList lines = figures.split(u'\n');
        lines.removeIf([](const QString& line) { return line.startsWith(u'-'); });
        return lines.join(u'\n');
    };
    QCOMPARE(comparable(split), comparable(whole));
}

void TestProperties::twiceIsOnce()
{
    QFETCH(quint32, seed);
    const Vendor vendor(seed);
    ImportStore store;
    QStringList paths;
    for (const File& file : vendor.files)
        paths << store.write(file.name, file.bytes());
    valueOf(store.import(paths));
    const QString figures = figuresOf(store);
    const QStringList rows = store.rows(
        u"SELECT (SELECT count(*) FROM licence_states), (SELECT count(*) FROM reports), (SELECT count(*) FROM transactions), (SELECT count(*) FROM quarantine)"_s);
    const RowCounts again = valueOf(store.import(paths)).counts;
    QCOMPARE(again.added + again.updated, 0);
    QCOMPARE(figuresOf(store), figures);
    QCOMPARE(
        store.rows(
            u"SELECT (SELECT count(*) FROM licence_states), (SELECT count(*) FROM reports), (SELECT count(*) FROM transactions), (SELECT count(*) FROM quarantine)"_s),
        rows);
}

void TestProperties::undoneIsNeverImported()
{
    QFETCH(quint32, seed);
    const Vendor vendor(seed);
    const Vendor other(seed + 1000);
    ImportStore alone;
    const QString empty = figuresOf(alone);
    ImportStore store;
    QList<BatchId> first;
    QList<BatchId> second;
    for (const auto& [files, batches] : {std::pair(&vendor.files, &first), std::pair(&other.files, &second)}) {
        for (const File& file : *files) {
            if (!file.records.isEmpty())
                *batches << valueOf(store.import({store.write(file.name, file.bytes())})).files.front().batch.value();
        }
    }
    valueOf(undoBatches(store.connection(), first + second, 7));
    QCOMPARE(figuresOf(store), empty);
    valueOf(redoBatches(store.connection(), first));
    ImportStore onlyFirst;
    for (const File& file : vendor.files) {
        if (!file.records.isEmpty())
            valueOf(onlyFirst.import({onlyFirst.write(file.name, file.bytes())}));
    }
    QCOMPARE(figuresOf(store), figuresOf(onlyFirst));
}

void TestProperties::jsonAndMailAgree()
{
    QFETCH(quint32, seed);
    const Vendor vendor(seed);
    std::vector<File> byMail = vendor.files;
    byMail.back() = vendor.mailbox;
    QCOMPARE(figuresAfter(byMail), figuresAfter(vendor.files));
    byMail.push_back(vendor.files.back()); // and both are one
    QCOMPARE(figuresAfter(byMail), figuresAfter(vendor.files));
}

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_properties.moc"
