// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/marketplacerows.h"
#include "tests/support/csvtext.h"

#include <QMap>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

/// The header of a licences download as the Marketplace writes it today.
const QByteArray licenceHeader = "addonLicenseId,hostLicenseId,licenseId,addonKey,addonName,licenseType,"
                                 "maintenanceStartDate,maintenanceEndDate,status,hosting,tier,company,country,"
                                 "region,technicalContactName,technicalContactEmail,technicalContactPhone,"
                                 "technicalContactAddress1,technicalContactAddress2,technicalContactCity,"
                                 "technicalContactState,technicalContactPostcode,billingContactName,"
                                 "billingContactEmail,billingContactPhone,billingContactAddress1,"
                                 "billingContactAddress2,billingContactCity,billingContactState,billingContactPostcode,"
                                 "partnerType,partnerName,partnerContactName,"
                                 "partnerContactEmail,lastUpdated,appEntitlementId,appEntitlementNumber,"
                                 "hostEntitlementId,hostEntitlementNumber,cloudId,cloudSiteHostname,cmtStatus,"
                                 "cmtRelatedOnPremLicense,extendedServerSupport,licenseSourceType,transactionAccountId,"
                                 "appEdition,upgradeEvaluationEdition,"
                                 "upgradeEvaluationStartDate,upgradeEvaluationEndDate";
const QByteArray saleHeader
    = "saleDate,transactionId,transactionLineItemId,licenseId,addonKey,saleType,vendorAmount,purchasePrice";

/// A row under `header` that says `values` and nothing else.
QByteArray rowOf(const QByteArray& header, const QMap<QByteArray, QByteArray>& values)
{
    QByteArrayList fields;
    for (const QByteArray& column : header.split(','))
        fields << values.value(column);
    return fields.join(',');
}

/// The rows of a file, read as `kind`.
struct File
{
    File(const QByteArray& header, const QByteArray& text, ImportKind kind, const RowOptions& options = {})
        : csv(opened(header + '\n' + text + '\n'))
        , columns(nextRow(csv))
        , rows(columns, kind, options)
    {
    }
    Licence licence() { return std::get<Licence>(rows.licence(nextRow(csv))); }
    Transaction sale() { return std::get<Transaction>(rows.transaction(nextRow(csv))); }
    template <class Record> static QString reasonOf(const std::variant<Record, Rejection>& read)
    {
        const auto* rejection = std::get_if<Rejection>(&read);
        return rejection ? rejection->column + u'|' + rejection->value + u'|' + rejection->reason : u"not rejected"_s;
    }
    CsvReader csv;
    Columns columns;
    MarketplaceRows rows;
};

RowOptions keepingContacts()
{
    RowOptions options;
    options.keepContacts = true;
    return options;
}

RowOptions ofProduct(const QString& product)
{
    RowOptions options;
    options.product = product;
    return options;
}

const QMap<QByteArray, QByteArray> licenceOfAnn{{"addonLicenseId", "4711"}, {"licenseId", "SEN-4711"},
    {"appEntitlementNumber", "E-1-2-3-4"}, {"addonKey", "com.example"}, {"addonName", "Example"},
    {"licenseType", "COMMERCIAL"}, {"maintenanceStartDate", "2025-01-31"}, {"maintenanceEndDate", "2026-01-31"},
    {"status", "active"}, {"hosting", "datacenter"}, {"tier", "500 Users"}, {"company", "Ann & Co"}, {"country", "DE"},
    {"technicalContactName", "Ann"}, {"technicalContactEmail", "ann@example.com"}, {"technicalContactCity", "Bonn"},
    {"billingContactName", "RTBF"}, {"billingContactEmail", "RTBF"}, {"lastUpdated", "2025-12-24"}, {"cloudId", "c-1"}};

} // namespace

class TestMarketplaceRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsALicenceOfTodaysDownload();
    void readsALicenceOfAnOlderDownload();
    void acceptsWhatNamesALicence_data();
    void acceptsWhatNamesALicence();
    void refusesAFileWithoutAKeyColumn_data();
    void refusesAFileWithoutAKeyColumn();
    void takesTheAddonFromTheUserWhereTheFileNamesNone();
    void dropsContactsUnlessAskedToKeepThem();
    void keepsNothingOfAPersonWhoAskedToBeForgotten();
    void putsNoPersonIntoTheExtraColumns();
    void rejectsABadDateWithItsColumnAndValue();
    void rejectsALicenceThatNothingNames();
    void acceptsARowWhoseEmptyEndASpreadsheetCut();
    void rejectsARowOfTheWrongLength_data();
    void rejectsARowOfTheWrongLength();
    void rejectsARowWithBrokenQuotes();
    void listsColumnsItDoesNotKnow();
    void readsASaleInCents();
    void rejectsASaleThatSaysTooLittle_data();
    void rejectsASaleThatSaysTooLittle();
    void readsAnEvent();
    void readsARelease();
};

void TestMarketplaceRows::readsALicenceOfTodaysDownload()
{
    QCOMPARE(licenceHeader.split(',').size(), 50);
    File file(licenceHeader, rowOf(licenceHeader, licenceOfAnn), ImportKind::Licenses);
    const Licence licence = file.licence();
    QCOMPARE(licence.addonLicenseId, u"4711"_s);
    QCOMPARE(licence.licenseId, u"SEN-4711"_s);
    QCOMPARE(licence.appEntitlementNumber, u"E-1-2-3-4"_s);
    QCOMPARE(licence.addonKey, u"com.example"_s);
    QCOMPARE(licence.hosting, u"Data Center"_s);
    QCOMPARE(licence.tier, u"500 Users"_s);
    QCOMPARE(licence.company, u"Ann & Co"_s);
    QCOMPARE(dateOf(licence.maintenanceStart.value_or(0)), QDate(2025, 1, 31));
    QCOMPARE(dateOf(licence.maintenanceEnd.value_or(0)), QDate(2026, 1, 31));
    QCOMPARE(dateOf(licence.lastUpdated.value_or(0)), QDate(2025, 12, 24));
    QVERIFY2(licence.extra.contains(u"\"cloudId\":\"c-1\""_s), qPrintable(licence.extra));
    QCOMPARE(file.rows.unknownColumns(), QStringList());
}

void TestMarketplaceRows::readsALicenceOfAnOlderDownload()
{
    File file("licenseId,addonKey,licenseType,status,hosting,tier,company,evaluationLicense",
        "SEN-1,com.example,STARTER,inactive,Server,10 Users,Bob,null", ImportKind::Licenses);
    const Licence licence = file.licence();
    QCOMPARE(licence.licenseId, u"SEN-1"_s);
    QCOMPARE(licence.addonLicenseId, QString());
    QCOMPARE(licence.status, u"inactive"_s);
    QVERIFY(!licence.maintenanceEnd);
    QCOMPARE(licence.extra, QString());
    QCOMPARE(file.rows.unknownColumns(), QStringList());
}

void TestMarketplaceRows::acceptsWhatNamesALicence_data()
{
    QTest::addColumn<QByteArray>("column");
    for (const char* column : {"addonLicenseId", "licenseId", "appEntitlementNumber"})
        QTest::newRow(column) << QByteArray(column);
}

void TestMarketplaceRows::acceptsWhatNamesALicence()
{
    QFETCH(QByteArray, column);
    File file(column + ",addonKey,status", "7,com.example,active", ImportKind::Licenses);
    EXPECT_VALUE(checkColumns(file.columns, ImportKind::Licenses, {}));
    QCOMPARE(file.licence().status, u"active"_s);
}

void TestMarketplaceRows::refusesAFileWithoutAKeyColumn_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<ImportKind>("kind");
    QTest::addColumn<QString>("column");
    QTest::newRow("licence") << QByteArray("addonKey,tier") << ImportKind::Licenses << u"addonLicenseId"_s;
    QTest::newRow("licence of no add-on") << QByteArray("addonLicenseId,tier") << ImportKind::Licenses << u"addonKey"_s;
    QTest::newRow("sale") << QByteArray("addonKey,saleDate,vendorAmount") << ImportKind::Transactions
                          << u"transactionLineItemId"_s;
    QTest::newRow("sale of no day") << QByteArray("addonKey,transactionId,vendorAmount") << ImportKind::Transactions
                                    << u"saleDate"_s;
    QTest::newRow("sale of no amount") << QByteArray("addonKey,transactionId,saleDate") << ImportKind::Transactions
                                       << u"vendorAmount"_s;
    QTest::newRow("event") << QByteArray("addonKey,licenseId") << ImportKind::Churn << u"eventDate"_s;
    QTest::newRow("release") << QByteArray("addonKey,releaseDate") << ImportKind::Releases << u"version"_s;
}

void TestMarketplaceRows::refusesAFileWithoutAKeyColumn()
{
    QFETCH(QByteArray, header);
    QFETCH(ImportKind, kind);
    QFETCH(QString, column);
    CsvReader csv(opened(header + '\n'));
    const auto checked = checkColumns(Columns(nextRow(csv)), kind, {});
    EXPECT_ERROR(checked, column);
    QVERIFY(!checked.error().remedy.isEmpty());
}

void TestMarketplaceRows::takesTheAddonFromTheUserWhereTheFileNamesNone()
{
    File file("addonLicenseId,addonKey", "1,\n2,com.other", ImportKind::Licenses, ofProduct(u"com.example"_s));
    EXPECT_VALUE(checkColumns(file.columns, ImportKind::Licenses, ofProduct(u"com.example"_s)));
    QCOMPARE(file.licence().addonKey, u"com.example"_s);
    QCOMPARE(file.licence().addonKey, u"com.other"_s);
}

void TestMarketplaceRows::dropsContactsUnlessAskedToKeepThem()
{
    const QByteArray row = rowOf(licenceHeader, licenceOfAnn);
    QVERIFY(File(licenceHeader, row, ImportKind::Licenses).licence().contacts.isEmpty());
    const QList<Contact> kept = File(licenceHeader, row, ImportKind::Licenses, keepingContacts()).licence().contacts;
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept[0].role, u"technical"_s);
    QCOMPARE(kept[0].name, u"Ann"_s);
    QCOMPARE(kept[0].email, u"ann@example.com"_s);
    QCOMPARE(kept[0].address, u"Bonn"_s);
}

void TestMarketplaceRows::keepsNothingOfAPersonWhoAskedToBeForgotten()
{
    auto values = licenceOfAnn;
    for (const QByteArray& column : licenceHeader.split(',')) {
        if (column.contains("Contact"))
            values[column] = "RTBF";
    }
    QVERIFY(File(licenceHeader, rowOf(licenceHeader, values), ImportKind::Licenses, keepingContacts())
                .licence()
                .contacts.isEmpty());
}

void TestMarketplaceRows::putsNoPersonIntoTheExtraColumns()
{
    const Licence licence = File(licenceHeader, rowOf(licenceHeader, licenceOfAnn), ImportKind::Licenses).licence();
    for (const QString& word : {u"Ann"_s, u"ann@"_s, u"Bonn"_s, u"RTBF"_s})
        QVERIFY2(!licence.extra.contains(word), qPrintable(licence.extra));
}

void TestMarketplaceRows::rejectsABadDateWithItsColumnAndValue()
{
    auto values = licenceOfAnn;
    values["maintenanceEndDate"] = "2026-02-30";
    File file(licenceHeader, rowOf(licenceHeader, values), ImportKind::Licenses);
    const QString reason = File::reasonOf(file.rows.licence(nextRow(file.csv)));
    QVERIFY2(reason.startsWith(u"maintenanceEndDate|2026-02-30|"_s), qPrintable(reason));
}

void TestMarketplaceRows::rejectsALicenceThatNothingNames()
{
    File file("addonLicenseId,licenseId,addonKey", "null,,com.example", ImportKind::Licenses);
    const QString reason = File::reasonOf(file.rows.licence(nextRow(file.csv)));
    QVERIFY2(reason.startsWith(u"addonLicenseId|"_s), qPrintable(reason));
}

void TestMarketplaceRows::acceptsARowWhoseEmptyEndASpreadsheetCut()
{
    File file("addonLicenseId,addonKey,channel,campaignName", "1,com.example", ImportKind::Licenses);
    QCOMPARE(file.licence().addonLicenseId, u"1"_s);
}

void TestMarketplaceRows::rejectsARowOfTheWrongLength_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason");
    QTest::newRow("too short") << QByteArray("1,com.example") << u"the row has 2 fields where the header has 3"_s;
    QTest::newRow("too long") << QByteArray("1,com.example,active,500")
                              << u"the row has 4 fields where the header has 3"_s;
    QTest::newRow("too long by nothing") << QByteArray("1,com.example,active,, ") << u"not rejected"_s;
}

void TestMarketplaceRows::rejectsARowOfTheWrongLength()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, reason);
    File file("addonLicenseId,addonKey,status", row, ImportKind::Licenses);
    const QString found = File::reasonOf(file.rows.licence(nextRow(file.csv)));
    QVERIFY2(found.endsWith(reason), qPrintable(found));
}

void TestMarketplaceRows::rejectsARowWithBrokenQuotes()
{
    File file("addonLicenseId,addonKey,status", "1,\"com\"example,active", ImportKind::Licenses);
    const auto read = file.rows.licence(nextRow(file.csv));
    QVERIFY(std::holds_alternative<Rejection>(read));
    QVERIFY(std::get<Rejection>(read).column.contains(u"7"_s));
    QCOMPARE(std::get<Rejection>(read).raw, QByteArray("1,\"com\"example,active"));
}

void TestMarketplaceRows::listsColumnsItDoesNotKnow()
{
    File file("addonLicenseId,Favourite colour,addonKey,channel,technicalContactName,shoeSize",
        "1,red,com.example,web,Ann,44", ImportKind::Licenses);
    QCOMPARE(file.rows.unknownColumns(), QStringList({u"Favourite colour"_s, u"shoeSize"_s}));
    QCOMPARE(file.licence().extra, u"{\"channel\":\"web\"}"_s);
}

void TestMarketplaceRows::readsASaleInCents()
{
    File file(saleHeader, "2026-03-01T10:00:00.000Z,AT-1,L-1,SEN-1,com.example,Refund,-12.34,16.45",
        ImportKind::Transactions);
    const Transaction sale = file.sale();
    QCOMPARE(dateOf(sale.saleDate.value_or(0)), QDate(2026, 3, 1));
    QCOMPARE(sale.lineItemId, u"L-1"_s);
    QCOMPARE(sale.vendorAmount, Cents{-1234});
    QCOMPARE(sale.purchasePrice, Cents{1645});
}

void TestMarketplaceRows::rejectsASaleThatSaysTooLittle_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::newRow("no identity") << QByteArray("2026-03-01,,null,SEN-1,com.example,New,1,1")
                                 << u"transactionLineItemId|"_s;
    QTest::newRow("no day") << QByteArray("Pending,AT-1,L-1,SEN-1,com.example,New,1,1") << u"saleDate|"_s;
    QTest::newRow("no amount") << QByteArray("2026-03-01,AT-1,L-1,SEN-1,com.example,New,,1") << u"vendorAmount|"_s;
    QTest::newRow("amount with a decimal comma")
        << QByteArray("2026-03-01,AT-1,L-1,SEN-1,com.example,New,\"12,34\",1") << u"vendorAmount|12,34|"_s;
    QTest::newRow("no add-on") << QByteArray("2026-03-01,AT-1,L-1,SEN-1,,New,1,1") << u"addonKey|"_s;
}

void TestMarketplaceRows::rejectsASaleThatSaysTooLittle()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, column);
    File file(saleHeader, row, ImportKind::Transactions);
    const QString reason = File::reasonOf(file.rows.transaction(nextRow(file.csv)));
    QVERIFY2(reason.startsWith(column), qPrintable(reason));
}

void TestMarketplaceRows::readsAnEvent()
{
    File file("addonKey,eventDate,licenseId,monthsValid", "com.example,2026-04-01,SEN-1,12\ncom.example,,SEN-2,12",
        ImportKind::Renewal);
    const auto event = std::get<LicenceEvent>(file.rows.event(nextRow(file.csv)));
    QCOMPARE(event.event, u"renewal"_s);
    QCOMPARE(dateOf(event.eventDate.value_or(0)), QDate(2026, 4, 1));
    QCOMPARE(event.extra, u"{\"monthsValid\":\"12\"}"_s);
    QVERIFY(File::reasonOf(file.rows.event(nextRow(file.csv))).startsWith(u"eventDate|"_s));
}

void TestMarketplaceRows::readsARelease()
{
    File file("addonKey,version,releaseDate,notes",
        "com.example,2.10,2026-04-01,\"Faster, better\"\ncom.example,,2026-04-01,\ncom.example,2.11,soon,",
        ImportKind::Releases);
    const auto release = std::get<Release>(file.rows.release(nextRow(file.csv)));
    QCOMPARE(release.version, u"2.10"_s);
    QCOMPARE(dateOf(release.released), QDate(2026, 4, 1));
    QCOMPARE(release.notes, u"Faster, better"_s);
    QVERIFY(File::reasonOf(file.rows.release(nextRow(file.csv))).startsWith(u"version|"_s));
    QVERIFY(File::reasonOf(file.rows.release(nextRow(file.csv))).startsWith(u"releaseDate|soon|"_s));
}

QTEST_GUILESS_MAIN(TestMarketplaceRows)
#include "tst_marketplacerows.moc"
