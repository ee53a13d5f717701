// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/tier.h"

#include <QTest>

#include <random>

using namespace uptake;
using namespace Qt::StringLiterals;

class TestTier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheCapacityOfATier_data();
    void readsTheCapacityOfATier();
    void namesHostingsAlike_data();
    void namesHostingsAlike();
    void knowsEvaluations_data();
    void knowsEvaluations();
    void takesSpellingsOfACompanyForOne_data();
    void takesSpellingsOfACompanyForOne();
    void keepsDifferentOrganisationsApart_data();
    void keepsDifferentOrganisationsApart();
    void knowsNoOrganisationWithoutAName();
    void foldsAsciiNamesAsAllOthers();
};

void TestTier::readsTheCapacityOfATier_data()
{
    QTest::addColumn<QString>("tier");
    QTest::addColumn<qint64>("capacity"); // -1 = none
    QTest::newRow("users") << u"10 Users"_s << qint64(10);
    QTest::newRow("per unit") << u"Per Unit Pricing (47 users)"_s << qint64(47);
    QTest::newRow("enterprise") << u"Enterprise 2000 Users"_s << qint64(2000);
    QTest::newRow("comma") << u"10,000 Users"_s << qint64(10000);
    QTest::newRow("point") << u"10.000 Users"_s << qint64(10000);
    QTest::newRow("two commas") << u"1,000,000 Users"_s << qint64(1000000);
    QTest::newRow("no-break space") << u"10\u00a0000 Users"_s << qint64(10000);
    QTest::newRow("the number alone") << u"500"_s << qint64(500);
    QTest::newRow("the first number") << u"500 Users (was 250)"_s << qint64(500);
    QTest::newRow("unlimited") << u"Unlimited Users"_s << qint64(-1);
    QTest::newRow("subscription") << u"Subscription"_s << qint64(-1);
    QTest::newRow("evaluation") << u"Evaluation"_s << qint64(-1);
    QTest::newRow("nothing") << QString() << qint64(-1);
    QTest::newRow("unlimited, though a number stands there") << u"Unlimited Users (10000+)"_s << qint64(-1);
}

void TestTier::readsTheCapacityOfATier()
{
    QFETCH(QString, tier);
    QFETCH(qint64, capacity);
    QCOMPARE(capacityOf(tier).value_or(-1), capacity);
}

void TestTier::namesHostingsAlike_data()
{
    QTest::addColumn<QString>("hosting");
    QTest::addColumn<QString>("name");
    for (const QString& spelling :
        {u"Data Center"_s, u"Data center"_s, u"datacenter"_s, u"DATA-CENTER"_s, u" Data Centre "_s})
        QTest::newRow(qPrintable(spelling)) << spelling << u"Data Center"_s;
    QTest::newRow("server") << u"server"_s << u"Server"_s;
    QTest::newRow("CLOUD") << u"CLOUD"_s << u"Cloud"_s;
    QTest::newRow("unknown stays") << u" Mainframe "_s << u"Mainframe"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestTier::namesHostingsAlike()
{
    QFETCH(QString, hosting);
    QFETCH(QString, name);
    QCOMPARE(normalisedHosting(hosting), name);
}

void TestTier::knowsEvaluations_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("expected");
    for (const QString& type : {u"EVALUATION"_s, u"NET_NEW_EVALUATION"_s, u"UPGRADE_EVALUATION"_s,
             u"IMMEDIATE_EVALUATION"_s, u"evaluation"_s, u"DEMONSTRATION"_s})
        QTest::newRow(qPrintable(type)) << type << true;
    for (const QString& type : {u"COMMERCIAL"_s, u"ACADEMIC"_s, u"COMMUNITY"_s, u"OPEN_SOURCE"_s, u"STARTER"_s,
             u"FREE"_s, u"INTERNAL USE"_s, u""_s})
        QTest::newRow(qPrintable(u"not "_s + type)) << type << false;
}

void TestTier::knowsEvaluations()
{
    QFETCH(QString, type);
    QFETCH(bool, expected);
    QCOMPARE(isEvaluation(type), expected);
}

void TestTier::takesSpellingsOfACompanyForOne_data()
{
    QTest::addColumn<QString>("spelling");
    for (const QString& spelling : {u"Acme Systems"_s, u"ACME SYSTEMS"_s, u"  acme   systems "_s,
             u"Acme Systems, Inc."_s, u"Acme Systems Ltd"_s, u"Acme-Systems GmbH"_s, u"Acme Systems S.A."_s,
             u"AcmeSystems"_s, u"Acme Systems S.A.R.L."_s, u"Acme Systems BV"_s, u"Acme Systems AG"_s,
             u"Acme Systems LLC"_s, u"Acme Systems Corp."_s, u"Acme Systems Corp, Inc"_s, u"\uff21cme Systems"_s})
        QTest::newRow(qPrintable(spelling)) << spelling;
}

void TestTier::takesSpellingsOfACompanyForOne()
{
    QFETCH(QString, spelling);
    QCOMPARE(organisationKey(spelling, u"de "_s), organisationKey(u"Acme Systems"_s, u"DE"_s));
}

void TestTier::keepsDifferentOrganisationsApart_data()
{
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("country");
    QTest::newRow("another country") << u"Acme"_s << u"US"_s;
    QTest::newRow("another name") << u"Acme Foods"_s << u"DE"_s;
    QTest::newRow("an accent") << u"Acm\u00e9"_s << u"DE"_s;
    QTest::newRow("a suffix in front is a name") << u"AG Acme"_s << u"DE"_s;
}

void TestTier::keepsDifferentOrganisationsApart()
{
    QFETCH(QString, company);
    QFETCH(QString, country);
    QVERIFY(organisationKey(company, country) != organisationKey(u"Acme"_s, u"DE"_s));
}

void TestTier::knowsNoOrganisationWithoutAName()
{
    QCOMPARE(organisationKey({}, u"DE"_s), QString());
    QCOMPARE(organisationKey(u" - "_s, u"DE"_s), QString());
    QVERIFY(!organisationKey(u"AG"_s, u"DE"_s).isEmpty()); // a company may be called so
}

void TestTier::foldsAsciiNamesAsAllOthers()
{
    // A name in front that is not ASCII keeps the quick way from being taken.
    const QStringList parts{u"Acme"_s, u"ag"_s, u"S.A."_s, u" "_s, u","_s, u"'"_s, u"-"_s, u"3M"_s, u"GmbH"_s, u"A&B"_s, u"("_s};
    std::mt19937 random(7);
    for (int i = 0; i < 2000; ++i) {
        QString name = u"x"_s;
        for (size_t part = random() % 12; part > 0; --part)
            name += parts[qsizetype(random() % size_t(parts.size()))] + (random() % 2 ? u" "_s : QString());
        const QString country = random() % 2 ? u" De"_s : QString();
        QCOMPARE(organisationKey(u"\u00e9"_s + name, country), u"\u00e9"_s + organisationKey(name, country));
    }
}

QTEST_GUILESS_MAIN(TestTier)
#include "tst_tier.moc"
