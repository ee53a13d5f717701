// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/columns.h"
#include "tests/support/csvtext.h"

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

/// The row of `line` under `header`, read by the names in `names`.
struct OneRow
{
    OneRow(const QByteArray& header, const QByteArray& line, std::vector<std::string_view> names)
        : csv(opened(header + '\n' + line + '\n'))
        , reader(Columns(nextRow(csv)), std::move(names))
    {
        reader.setRow(nextRow(csv));
    }
    CsvReader csv;
    RowReader reader;
};

Columns columnsOf(const QByteArray& header)
{
    CsvReader csv(opened(header + '\n'));
    return Columns(nextRow(csv));
}

} // namespace

class TestColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAColumnHoweverItIsSpelled_data();
    void findsAColumnHoweverItIsSpelled();
    void findsColumnsByNameNotByPlace();
    void readsTheFirstOfAColumnThatStandsTwice();
    void takesTheMarketplacesWordsForAbsent_data();
    void takesTheMarketplacesWordsForAbsent();
    void takesAFieldThatARowLacksForAbsent();
    void readsADay_data();
    void readsADay();
    void rejectsWhatIsNoDateWithItsColumnAndValue();
    void rejectsWhatIsNoAmount();
    void keepsTheFirstRejectionOfARow();
    void writesJsonThatIsJson();
};

void TestColumns::findsAColumnHoweverItIsSpelled_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("as documented") << QByteArray("addonLicenseId");
    QTest::newRow("upper case") << QByteArray("ADDONLICENSEID");
    QTest::newRow("words") << QByteArray("Addon License ID");
    QTest::newRow("underscores") << QByteArray("addon_license_id");
    QTest::newRow("spaces around") << QByteArray("  addonLicenseId ");
    QTest::newRow("quoted") << QByteArray("\"addonLicenseId\"");
}

void TestColumns::findsAColumnHoweverItIsSpelled()
{
    QFETCH(QByteArray, header);
    QCOMPARE(columnsOf("tier," + header + ",status").find("addonLicenseId"), 1);
}

void TestColumns::findsColumnsByNameNotByPlace()
{
    const Columns columns = columnsOf("status,tier,licenseId");
    QCOMPARE(columns.find("licenseId"), 2);
    QCOMPARE(columns.find("addonLicenseId"), -1);
    QVERIFY(!columns.has("license"));
    QCOMPARE(columns.count(), 3);
}

void TestColumns::readsTheFirstOfAColumnThatStandsTwice()
{
    const Columns columns = columnsOf("tier,status,Tier");
    QCOMPARE(columns.find("tier"), 0);
    QCOMPARE(columns.repeated(), QStringList{u"Tier"_s});
}

void TestColumns::takesTheMarketplacesWordsForAbsent_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("null") << QByteArray("null") << QString();
    QTest::newRow("NA") << QByteArray("NA") << QString();
    QTest::newRow("Pending") << QByteArray("Pending") << QString();
    QTest::newRow("nothing") << QByteArray("") << QString();
    QTest::newRow("spaces") << QByteArray("  ") << QString();
    QTest::newRow("null among spaces") << QByteArray(" null ") << QString();
    QTest::newRow("a company that begins so") << QByteArray("NASA") << u"NASA"_s;
    QTest::newRow("a sentence that begins so") << QByteArray("Pending sale") << u"Pending sale"_s;
    QTest::newRow("zero") << QByteArray("0") << u"0"_s;
}

void TestColumns::takesTheMarketplacesWordsForAbsent()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, text);
    const OneRow row("tier,company", "x," + value, {"company"});
    QCOMPARE(row.reader.text(0), text);
    QCOMPARE(row.reader.field(0).isAbsent(), text.isEmpty());
}

void TestColumns::takesAFieldThatARowLacksForAbsent()
{
    OneRow row("tier,company,saleDate", "x", {"company", "saleDate", "region"});
    QVERIFY(row.reader.field(0).isAbsent());
    QVERIFY(!row.reader.day(1));
    QVERIFY(row.reader.field(2).isAbsent());
    QVERIFY(!row.reader.takeRejection());
}

void TestColumns::readsADay_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("date") << QByteArray("2026-03-07");
    QTest::newRow("date and time") << QByteArray("2026-03-07T23:59:59.999Z");
}

void TestColumns::readsADay()
{
    QFETCH(QByteArray, value);
    OneRow row("saleDate,tier", value + ",x", {"saleDate"});
    QCOMPARE(dateOf(row.reader.day(0).value_or(0)), QDate(2026, 3, 7));
}

void TestColumns::rejectsWhatIsNoDateWithItsColumnAndValue()
{
    OneRow row("Sale Date,tier", "07/03/2026,x", {"saleDate"});
    QVERIFY(!row.reader.day(0));
    const auto rejection = row.reader.takeRejection();
    QVERIFY(rejection);
    QCOMPARE(rejection->line, 2);
    QCOMPARE(rejection->column, u"saleDate"_s);
    QCOMPARE(rejection->value, u"07/03/2026"_s);
    QCOMPARE(rejection->raw, QByteArray("07/03/2026,x"));
    QVERIFY(rejection->reason.contains(u"YYYY-MM-DD"_s));
    QVERIFY(!row.reader.takeRejection());
}

void TestColumns::rejectsWhatIsNoAmount()
{
    OneRow row("vendorAmount,purchasePrice", "12 dollars,12.50", {"vendorAmount", "purchasePrice"});
    QVERIFY(!row.reader.cents(0));
    QCOMPARE(row.reader.cents(1), std::optional(Cents{1250}));
    QCOMPARE(row.reader.takeRejection().value_or(Rejection()).column, u"vendorAmount"_s);
}

void TestColumns::keepsTheFirstRejectionOfARow()
{
    OneRow row("saleDate,lastUpdated", "yesterday,today", {"saleDate", "lastUpdated"});
    row.reader.day(0);
    row.reader.day(1);
    QCOMPARE(row.reader.takeRejection().value_or(Rejection()).value, u"yesterday"_s);
}

void TestColumns::writesJsonThatIsJson()
{
    std::string object;
    appendJson(object, "channel", u"a \"b\" \\ c\nd"_s);
    appendJson(object, "partnerName", u"Caf\u00e9"_s);
    QCOMPARE(QString::fromStdString(object + '}'),
        u"{\"channel\":\"a \\\"b\\\" \\\\ c\\u000ad\",\"partnerName\":\"Caf\u00e9\"}"_s);
}

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
