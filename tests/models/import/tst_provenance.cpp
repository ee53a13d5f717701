// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/history.h"
#include "models/store/undo.h"
#include "tests/models/import/importing.h"

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

/// A file of a kind whose second record is the one that is looked for.
struct Kind
{
    const char* file;
    const char* header;
    const char* first;
    const char* second;
    const char* table;
    int line; ///< of the second record
};

const Kind kinds[] = {
    {"licences.csv", "addonLicenseId,licenseType,status,tier,lastUpdated\n",
        "1,COMMERCIAL,active,\"10\nUsers\",2026-10-01\n", "2,COMMERCIAL,active,10 Users,2026-10-01\n", "licence_states",
        4},
    {"transactions.csv", "transactionLineItemId,saleDate,vendorAmount\n", "1,2026-10-01,1.00\n", "2,2026-10-01,1.00\n",
        "transactions", 3},
    {"churn.csv", "licenseId,eventDate\n", "1,2026-10-01\n", "2,2026-10-01\n", "licence_events", 3},
    {"feedback.csv", "date,feedbackType,appEntitlementNumber\n", "2026-10-01,uninstall,E-1\n",
        "2026-10-01,uninstall,E-2\n", "feedback", 3},
    {"free.csv", "day,licenseId,parentUnitCount\n", "2026-10-01,1,1\n", "2026-10-01,2,1\n", "free_tier_days", 3},
    {"versions.csv", "date,dimension,value,installations\n", "2026-10-01,tier,a,1\n", "2026-10-01,tier,b,1\n",
        "distributions", 3},
    {"releases.csv", "version,releaseDate\n", "1.0,2026-10-01\n", "2.0,2026-10-01\n", "releases", 3},
    {"reports.jsonl", "\n",
        "{\"serverId\":\"AAAA-AAAA-AAAA-AAA1\",\"product\":\"p\",\"sentAt\":\"2026-10-01T00:00:00Z\",\"addonVersion\":"
        "\"1\"}\n",
        "{\"serverId\":\"AAAA-AAAA-AAAA-AAA2\",\"product\":\"p\",\"sentAt\":\"2026-10-01T00:00:00Z\",\"addonVersion\":"
        "\"1\"}\n",
        "reports", 3},
    {"mail.mbox", "",
        "From x Thu Oct  1 02:00:07 2026\nDate: Thu, 01 Oct 2026 00:00:00 +0000\n\nServer ID: "
        "AAAA-AAAA-AAAA-AAA1\nProduct: p\nAdd-on version: 1\n\n",
        "From x Thu Oct  1 02:00:07 2026\nDate: Thu, 01 Oct 2026 00:00:00 +0000\n\nServer ID: "
        "AAAA-AAAA-AAAA-AAA2\nProduct: p\nAdd-on version: 1\n\n",
        "reports", 2},
};

} // namespace

/// Every stored row leads to the file and line that it came from, and to another one that has it too when the first is
/// undone.
class TestProvenance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsToFileAndLine_data()
    {
        QTest::addColumn<int>("kind");
        for (int i = 0; i < int(std::size(kinds)); ++i)
            QTest::newRow(kinds[i].file) << i;
    }
    void leadsToFileAndLine()
    {
        QFETCH(int, kind);
        const Kind& each = kinds[kind];
        const QString name = QString::fromLatin1(each.file);
        ImportStore store;
        const QString both = store.write(name, QByteArray(each.header) + each.first + each.second);
        const QString again = store.write(u"again-"_s + name, QByteArray(each.header) + each.second);
        const auto placeOfNewest = [&] {
            return store
                .rows(
                    u"SELECT path, line FROM %1 r JOIN batches b ON b.id = batch_id AND undone_at IS NULL ORDER BY r.id DESC"_s
                        .arg(QString::fromLatin1(each.table)))
                .value(0);
        };
        const auto batch = valueOf(store.import({both})).files.front().batch.value();
        QCOMPARE(placeOfNewest(), both + u'|' + QString::number(each.line));
        const auto second = valueOf(store.import({again})).files.front().batch.value();
        QCOMPARE(placeOfNewest(), both + u'|' + QString::number(each.line));
        const int lineThere = name.endsWith(u".mbox"_s) ? 1 : 2;
        valueOf(undoBatches(store.connection(), {batch}, 7));
        QCOMPARE(placeOfNewest(), again + u'|' + QString::number(lineThere));
        valueOf(undoBatches(store.connection(), {second}, 8));
        QCOMPARE(placeOfNewest(), QString());
        valueOf(redoBatches(store.connection(), {batch}));
        QCOMPARE(placeOfNewest(), both + u'|' + QString::number(each.line));
    }

    void historyTellsTheFileThatCounts()
    {
        const Kind& mails = kinds[8];
        const Kind& lines = kinds[7];
        ImportStore store;
        const auto first = valueOf(store.import({store.write(u"a.mbox"_s, QByteArray(mails.first) + mails.second)}))
                               .files.front()
                               .batch.value();
        valueOf(store.import({store.write(u"b.jsonl"_s, QByteArray(lines.header) + lines.second)}));
        const auto placeOf = [&] {
            const HistoryReport report = valueOf(installationHistory(store.connection(), u"AAAA-AAAA-AAAA-AAA2"_s))
                                             .constFirst()
                                             .reports.constFirst();
            return u"%1:%2"_s.arg(report.path).arg(report.line);
        };
        QCOMPARE(placeOf(), store.path(u"a.mbox"_s) + u":2"_s);
        valueOf(undoBatches(store.connection(), {first}, 7));
        QCOMPARE(placeOf(), store.path(u"b.jsonl"_s) + u":2"_s);
    }
};

QTEST_GUILESS_MAIN(TestProvenance)
#include "tst_provenance.moc"
