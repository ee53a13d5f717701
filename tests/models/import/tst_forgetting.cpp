// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/undo.h"
#include "tests/models/import/importing.h"

#include <algorithm>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "addonLicenseId,appEntitlementNumber,technicalContactName,technicalContactEmail,"
                          "billingContactName,billingContactEmail,status,tier,lastUpdated\n";
const QByteArray kept = "1,,Ada,ada@example.org,Bob,bob@example.org,active,10 Users,2026-03-01\n";
const QByteArray forgotten = "1,,RTBF,RTBF,Bob,bob@example.org,active,10 Users,2026-04-01\n";
const QByteArray successor = "1,,Cleo,cleo@example.org,Bob,bob@example.org,active,10 Users,2026-05-01\n";

class ContactStore : public ImportStore
{
public:
    BatchId keep(const QString& name, const QByteArray& rows, const QByteArray& columns = header)
    {
        ImportOptions keeping = options();
        keeping.keepContacts = true;
        return valueOf(ImportStore::import({write(name, columns + rows)}, keeping)).files.front().batch.value();
    }
    BatchId drop(const QString& name, const QByteArray& rows)
    {
        return valueOf(ImportStore::import({write(name, header + rows)})).files.front().batch.value();
    }
    QString people()
    {
        return rows(u"SELECT DISTINCT role || ' ' || name || ' ' || email FROM contacts ORDER BY 1"_s).join(u", "_s);
    }
};

const QString ada = u"technical Ada ada@example.org"_s;
const QString bob = u"billing Bob bob@example.org"_s;
const QString cleo = u"technical Cleo cleo@example.org"_s;

} // namespace

class TestForgetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNobodyWhoAskedToBeForgottenInWhateverOrder();
    void forgetsThoughTheNewerFileIsNotToKeepContacts();
    void forgetsOneOfTwoInTheSameRow();
    void forgetsWhenTheSameStateComesAgain();
    void keepsWhoeverANewerRowNames();
    void forgetsUnderEveryNumberOfTheLicence();
    void forgetsInSalesFeedbackAndTheFreeTier();
    void bringsNobodyBackByUndoOrRedo();
    void leavesOtherLicencesAlone();
};

void TestForgetting::keepsNobodyWhoAskedToBeForgottenInWhateverOrder()
{
    std::vector<std::pair<QString, QByteArray>> files{
        {u"march.csv"_s, kept}, {u"april.csv"_s, forgotten}, {u"again.csv"_s, kept + forgotten}};
    std::sort(files.begin(), files.end());
    do {
        ContactStore store;
        for (const auto& [name, rows] : files)
            store.keep(name, rows);
        QCOMPARE(store.people(), bob);
    } while (std::next_permutation(files.begin(), files.end()));
}

void TestForgetting::forgetsThoughTheNewerFileIsNotToKeepContacts()
{
    ContactStore store;
    store.keep(u"march.csv"_s, kept);
    QCOMPARE(store.people(), bob + u", "_s + ada);
    store.drop(u"april.csv"_s, forgotten);
    QCOMPARE(store.people(), bob);
    store.keep(u"march-again.csv"_s, kept);
    QCOMPARE(store.people(), bob);
}

void TestForgetting::forgetsOneOfTwoInTheSameRow()
{
    ContactStore store;
    store.keep(u"a.csv"_s, "1,,rtbf,ada@example.org,Bob,bob@example.org,active,10 Users,2026-04-01\n");
    QCOMPARE(store.people(), bob);
}

void TestForgetting::forgetsWhenTheSameStateComesAgain()
{
    ContactStore store;
    store.keep(u"march.csv"_s, kept);
    store.keep(u"march-later.csv"_s, "1,,RTBF,RTBF,RTBF,RTBF,active,10 Users,2026-03-01\n");
    QCOMPARE(store.people(), QString());
}

void TestForgetting::keepsWhoeverANewerRowNames()
{
    for (const bool newestFirst : {false, true}) {
        ContactStore store;
        if (newestFirst)
            store.keep(u"may.csv"_s, successor);
        store.keep(u"march.csv"_s, kept);
        store.keep(u"april.csv"_s, forgotten);
        if (!newestFirst)
            store.keep(u"may.csv"_s, successor);
        QCOMPARE(store.people(), bob + u", "_s + cleo);
    }
}

void TestForgetting::forgetsUnderEveryNumberOfTheLicence()
{
    const QByteArray otherNumber = ",E-1,RTBF,RTBF,,,active,10 Users,2026-04-01\n";
    const QByteArray bridge = "1,E-1,,,,,inactive,10 Users,2026-02-01\n";
    ContactStore store;
    store.keep(u"march.csv"_s, kept);
    store.keep(u"april.csv"_s, otherNumber);
    QCOMPARE(store.people(), bob + u", "_s + ada); // nothing says yet that they are one
    const BatchId joined = store.keep(u"bridge.csv"_s, bridge);
    QCOMPARE(store.people(), bob);
    EXPECT_VALUE(undoBatches(store.connection(), {joined}, 7));
    EXPECT_VALUE(redoBatches(store.connection(), {joined}));
    QCOMPARE(store.people(), bob);
}

void TestForgetting::forgetsInSalesFeedbackAndTheFreeTier()
{
    ContactStore store;
    store.keep(u"sales.csv"_s, "1,AT-1,1,2026-03-01,New,10,Ada,ada@example.org,2026-03-01\n",
        "transactionLineItemId,transactionId,addonLicenseId,saleDate,saleType,vendorAmount,technicalContactName,"
        "technicalContactEmail,lastUpdated\n");
    store.keep(
        u"feedback.csv"_s, "2026-03-01,uninstall,E-1,Ada\n", "date,feedbackType,appEntitlementNumber,fullName\n");
    store.keep(u"free.csv"_s, "2026-03-01,E-1,2026-01-01,5,ada@example.org\n",
        "day,entitlementNumber,dateOfEvaluation,parentUnitCount,technicalEmail\n");
    QCOMPARE(store.rows(u"SELECT count(*) FROM contacts"_s), QStringList{u"3"_s});
    store.drop(u"april.csv"_s, "1,E-1,RTBF,RTBF,,,active,10 Users,2026-04-01\n");
    QCOMPARE(
        store.rows(u"SELECT kind FROM contacts"_s), QStringList{u"feedback"_s}); // no technical contact, but a user
    store.keep(
        u"feedback-later.csv"_s, "2026-04-01,disable,E-1,RTBF\n", "date,feedbackType,appEntitlementNumber,fullName\n");
    QCOMPARE(store.people(), QString());
}

void TestForgetting::bringsNobodyBackByUndoOrRedo()
{
    ContactStore store;
    const BatchId march = store.keep(u"march.csv"_s, kept);
    const BatchId april = store.keep(u"april.csv"_s, forgotten);
    for (const BatchId batch : {april, march}) {
        EXPECT_VALUE(undoBatches(store.connection(), {batch}, 7));
        QCOMPARE(store.people(), bob);
    }
    store.keep(u"march-again.csv"_s, kept);
    QCOMPARE(store.people(), bob);
    for (const BatchId batch : {march, april}) {
        EXPECT_VALUE(redoBatches(store.connection(), {batch}));
        QCOMPARE(store.people(), bob);
    }
}

void TestForgetting::leavesOtherLicencesAlone()
{
    ContactStore store;
    store.keep(u"march.csv"_s, kept + "2,,Dora,dora@example.org,,,active,10 Users,2026-03-01\n");
    store.keep(u"april.csv"_s, forgotten);
    QCOMPARE(store.people(), bob + u", technical Dora dora@example.org"_s);
}

QTEST_GUILESS_MAIN(TestForgetting)
#include "tst_forgetting.moc"
