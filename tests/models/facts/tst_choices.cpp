// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/choices.h"
#include "tests/support/expectedmacros.h"
#include "tests/support/factsfixture.h"

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Facts> fleet()
{
    FactsFixture fixture;
    fixture
        .add(Licensed{.number = u"SEN-1"_s,
            .company = u"Ann"_s,
            .capacity = 10,
            .hosting = u"Server"_s,
            .type = u"COMMERCIAL"_s,
            .country = u"FR"_s})
        .add(Licensed{.number = u"SEN-2"_s,
            .company = u"Bob"_s,
            .capacity = 5000,
            .hosting = u"Cloud"_s,
            .type = u"COMMERCIAL"_s});
    fixture
        .add(Sent{.from = u"A"_s,
            .on = u"2026-04-10"_s,
            .version = u"2.9"_s,
            .entitlement = u"SEN-1"_s,
            .features = {{u"pivot"_s, 1}, {u"chart"_s, 0}}})
        .add(Sent{.from = u"A"_s,
            .on = u"2026-05-10"_s,
            .version = u"2.12"_s,
            .host = u"7.4"_s,
            .features = {{u"pivot"_s, 1}, {u"chart"_s, 0}}})
        .add(Sent{.from = u"B"_s, .version = u"2.12.1"_s, .entitlement = u"SEN-1"_s, .features = {{u"pivot"_s, 2}}})
        .add(Sent{.from = u"C"_s, .version = u"2.9"_s});
    return fixture.build();
}

} // namespace

class TestChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsValuesWithTheirCounts_data();
    void listsValuesWithTheirCounts();
    void everyChoiceIsAKnownValue();
    void namesWhatIsKnownInstead_data();
    void namesWhatIsKnownInstead();
};

void TestChoices::listsValuesWithTheirCounts_data()
{
    QTest::addColumn<Dimension>("dimension");
    QTest::addColumn<QStringList>("choices"); // value, installations, licences
    QTest::newRow("product") << Dimension::Product << QStringList{u"com.example 3 2"_s};
    QTest::newRow("hosting") << Dimension::Hosting << QStringList{u"Cloud 0 1"_s, u"Server 2 1"_s, u" 1 0"_s};
    QTest::newRow("tier") << Dimension::Tier << QStringList{u"1-10 2 1"_s, u"2001+ 0 1"_s, u" 1 0"_s};
    QTest::newRow("country") << Dimension::Country << QStringList{u"FR 2 1"_s, u" 1 1"_s};
    QTest::newRow("type") << Dimension::LicenceType << QStringList{u"COMMERCIAL 2 2"_s, u" 1 0"_s};
    QTest::newRow("add-on version") << Dimension::AddonVersion
                                    << QStringList{u"2.12 2 0"_s, u">2.12.1 1 0"_s, u">2.12 1 0"_s, u"2.9 1 0"_s};
    QTest::newRow("host version") << Dimension::HostVersion << QStringList{u"7.4 1 0"_s};
    QTest::newRow("feature") << Dimension::Feature << QStringList{u"chart 0 0"_s, u"pivot 2 0"_s};
    QTest::newRow("organisation") << Dimension::Organisation
                                  << QStringList{u"Ann (FR) 2 1"_s, u"Bob 0 1"_s, u"C 1 0"_s};
}

void TestChoices::listsValuesWithTheirCounts()
{
    QFETCH(Dimension, dimension);
    QFETCH(QStringList, choices);
    QStringList found;
    for (const Choice& choice : uptake::choices(*fleet(), dimension))
        found << u"%1%2 %3 %4"_s.arg(choice.level == 0 ? u""_s : u">"_s, choice.value)
                     .arg(choice.installations)
                     .arg(choice.licences);
    QCOMPARE(found, choices);
}

void TestChoices::everyChoiceIsAKnownValue()
{
    const auto facts = fleet();
    for (const Dimension dimension : dimensions) {
        for (const Choice& choice : choices(*facts, dimension)) {
            Selection selection;
            valuesOf(selection, dimension) << choice.value;
            QVERIFY2(checkValues(*facts, selection), qPrintable(choice.value));
        }
    }
}

void TestChoices::namesWhatIsKnownInstead_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("error");
    QTest::newRow("hosting") << u"hosting=Datacenter"_s
                             << u"filter: no data is about hosting \"Datacenter\" (known: Cloud, Server, -)"_s;
    QTest::newRow("version") << u"addon-version=2.12,2.13"_s
                             << u"filter: no data is about addon-version \"2.13\" (known: 2.12, 2.9)"_s;
    QTest::newRow("organisation")
        << u"organisation=Zoe"_s
        << u"filter: no data is about organisation \"Zoe\" (write the company's name as its licence does)"_s;
    QTest::newRow("organisation, known") << u"organisation=ann,A"_s << QString();
}

void TestChoices::namesWhatIsKnownInstead()
{
    QFETCH(QString, filter);
    QFETCH(QString, error);
    const auto checked = checkValues(*fleet(), valueOf(selectionFromText(filter)));
    QCOMPARE(checked ? QString() : checked.error().toString(), error);
}

QTEST_GUILESS_MAIN(TestChoices)
#include "tst_choices.moc"
