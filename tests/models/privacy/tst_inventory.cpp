// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/dossierexport.h"
#include "models/privacy/inventory.h"
#include "tests/support/linkedvendor.h"

#include <QTest>

using namespace uptake;
using namespace Qt::StringLiterals;

class TestInventory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableIsExplained();
    void tellsWhatIsTrulyStored();
    void aDossierIsWrittenForPeopleAndForPrograms();
};

void TestInventory::everyTableIsExplained()
{
    TemporaryStore store;
    for (const StoredKind& kind : valueOf(inventory(store.connection())))
        QVERIFY2(!kind.purpose.isEmpty(),
            qPrintable(u"say in models/privacy/inventory.cpp what %1 keeps and why"_s.arg(kind.table)));
}

void TestInventory::tellsWhatIsTrulyStored()
{
    LinkedVendor vendor;
    QStringList told;
    for (const StoredKind& kind : valueOf(inventory(vendor.connection()))) {
        told << kind.table;
        QCOMPARE(kind.columns, vendor.rows((vendor.isOnServer() ? u"SELECT column_name FROM information_schema.columns WHERE table_schema = 'uptake' AND table_name = '%1' ORDER BY ordinal_position"_s
                                                      : u"SELECT name FROM pragma_table_info('%1')"_s)
                                                     .arg(kind.table)));
        QCOMPARE(QString::number(kind.rows), vendor.rows(u"SELECT count(*) FROM %1"_s.arg(kind.table)).constFirst());
    }
    QCOMPARE(told,
        vendor.rows(
            vendor.isOnServer() ? u"SELECT tablename FROM pg_tables WHERE schemaname = 'uptake' AND tablename <> 'schema_version' AND tablename NOT LIKE 'reports\\_%' ORDER BY tablename COLLATE \"C\""_s
                                : u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"_s));
}

void TestInventory::aDossierIsWrittenForPeopleAndForPrograms()
{
    LinkedVendor vendor;
    const auto dossier = valueOf(dossierOf(vendor.connection(), u"Alder Works"_s, LookUpReach::Subject));
    EXPECT_VALUE(writeDossier(dossier, vendor.path(u"alder.json"_s)));
    EXPECT_VALUE(writeDossier(dossier, vendor.path(u"alder.pdf"_s)));
    QFile pdf(vendor.path(u"alder.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
    QFile json(vendor.path(u"alder.json"_s));
    QVERIFY(json.open(QIODevice::ReadOnly));
    QVERIFY(json.readAll().contains("SEN-5000001"));
    EXPECT_ERROR(writeDossier(dossier, vendor.path(u"no/such.pdf"_s)), u"no/such.pdf"_s);
}

QTEST_MAIN(TestInventory)
#include "tst_inventory.moc"
