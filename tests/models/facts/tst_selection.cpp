// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/selection.h"
#include "tests/support/expectedmacros.h"
#include "tests/support/factsfixture.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <random>

using namespace uptake;
using namespace Qt::StringLiterals;

class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsText_data();
    void readsText();
    void saysWhatIsWrongWithAText_data();
    void saysWhatIsWrongWithAText();
    void writesAsALineWhatItReads();
    void refusesJsonThatItDoesNotKnow_data();
    void refusesJsonThatItDoesNotKnow();
    void comesBackFromTextAndJsonAsItWas();
};

void TestSelection::readsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Selection>("selection");
    const Month may = month(u"2026-05"_s);
    const Month june = month(u"2026-06"_s);
    QTest::newRow("nothing") << u""_s << Selection{};
    QTest::newRow("spaces and empty parts") << u" ; ;"_s << Selection{};
    QTest::newRow("one") << u"hosting=Data Center"_s << Selection{.hostings = {u"Data Center"_s}};
    QTest::newRow("spaces around") << u" Hosting = Data Center , Cloud ; country = FR "_s
                                   << Selection{.hostings = {u"Data Center"_s, u"Cloud"_s}, .countries = {u"FR"_s}};
    QTest::newRow("unknown") << u"country=-,FR"_s << Selection{.countries = {QString(), u"FR"_s}};
    QTest::newRow("a dash itself") << u"country=\\-"_s << Selection{.countries = {u"-"_s}};
    QTest::newRow("signs kept by a backslash")
        << u"organisation=A\\, B\\; \\\\C,D=E"_s << Selection{.organisations = {u"A, B; \\C"_s, u"D=E"_s}};
    QTest::newRow("period") << u"period=2026-05..2026-06"_s << Selection{.from = may, .to = june};
    QTest::newRow("period without end") << u"period=2026-05.."_s << Selection{.from = may};
    QTest::newRow("period without beginning") << u"period= .. 2026-06"_s << Selection{.to = june};
    QTest::newRow("one month") << u"period=2026-05"_s << Selection{.from = may, .to = may};
    QTest::newRow("everything")
        << u"product=p;hosting=h;tier=11-50;country=c;licence-type=t;addon-version=2.12;host-version=7;feature=f;organisation=o"_s
        << Selection{.products = {u"p"_s},
               .hostings = {u"h"_s},
               .tiers = {u"11-50"_s},
               .countries = {u"c"_s},
               .licenseTypes = {u"t"_s},
               .addonVersions = {u"2.12"_s},
               .hostVersions = {u"7"_s},
               .features = {u"f"_s},
               .organisations = {u"o"_s}};
}

void TestSelection::readsText()
{
    QFETCH(QString, text);
    QFETCH(Selection, selection);
    QCOMPARE(toText(valueOf(selectionFromText(text))), toText(selection));
    QVERIFY(valueOf(selectionFromText(text)) == selection);
}

void TestSelection::saysWhatIsWrongWithAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("what");
    QTest::newRow("no such name") << u"colour=red"_s << u"nothing can be filtered by \"colour\""_s;
    QTest::newRow("no value") << u"hosting="_s << u"\"hosting\" has no value"_s;
    QTest::newRow("no equals sign") << u"hosting"_s << u"\"hosting\" has no value"_s;
    QTest::newRow("an empty value") << u"country=FR,"_s << u"a value of \"country\" is empty"_s;
    QTest::newRow("a name twice") << u"country=FR;country=DE"_s << u"\"country\" stands twice"_s;
    QTest::newRow("a period twice") << u"period=2026-05;period=2026-06"_s << u"\"period\" stands twice"_s;
    QTest::newRow("no month") << u"period=May"_s << u"\"May\" is no month"_s;
    QTest::newRow("backwards") << u"period=2026-06..2026-05"_s << u"the period ends before it begins"_s;
}

void TestSelection::saysWhatIsWrongWithAText()
{
    QFETCH(QString, text);
    QFETCH(QString, what);
    const auto selection = selectionFromText(text);
    QVERIFY(!selection);
    QCOMPARE(selection.error().what, what);
    QCOMPARE(int(selection.error().kind), int(Error::Kind::Usage));
    QVERIFY(!selection.error().remedy.isEmpty());
}

void TestSelection::writesAsALineWhatItReads()
{
    const Selection selection{
        .hostings = {u"Data Center"_s}, .from = month(u"2026-05"_s), .countries = {u"FR"_s, QString()}};
    QCOMPARE(toText(selection), u"hosting=Data Center;country=FR,-;period=2026-05.."_s);
    QCOMPARE(toJson(selection),
        QJsonObject({{u"hosting"_s, QJsonArray{u"Data Center"_s}}, {u"country"_s, QJsonArray{u"FR"_s, QString()}},
            {u"from"_s, u"2026-05"_s}}));
    QCOMPARE(toText(Selection{}), QString());
    QVERIFY(toJson(Selection{}).isEmpty());
}

void TestSelection::refusesJsonThatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("a condition of a later program") << QByteArray(R"({"hosting": ["Cloud"], "weather": ["rain"]})");
    QTest::newRow("no list") << QByteArray(R"({"hosting": "Cloud"})");
    QTest::newRow("no text") << QByteArray(R"({"hosting": [7]})");
    QTest::newRow("no month") << QByteArray(R"({"from": "soon"})");
    QTest::newRow("backwards") << QByteArray(R"({"from": "2026-05", "to": "2026-04"})");
}

void TestSelection::refusesJsonThatItDoesNotKnow()
{
    QFETCH(QByteArray, json);
    QVERIFY(!selectionFromJson(QJsonDocument::fromJson(json).object()));
}

void TestSelection::comesBackFromTextAndJsonAsItWas()
{
    std::mt19937 chance(1);
    const QString signs = u"aB1 ,;=\\-.é()\""_s;
    for (int round = 0; round < 2000; ++round) {
        Selection selection;
        for (const Dimension dimension : dimensions) {
            for (auto values = chance() % 3; values > 0; --values) {
                QString value;
                for (auto length = chance() % 5; length > 0; --length)
                    value += signs[qsizetype(chance() % quint32(signs.size()))];
                valuesOf(selection, dimension) << value;
            }
        }
        if (chance() % 2 == 0)
            selection.from = monthFromNumber(24300 + int(chance() % 10));
        if (chance() % 2 == 0)
            selection.to = monthFromNumber(24310 + int(chance() % 10));
        const auto read = selectionFromText(toText(selection));
        QVERIFY2(read && *read == selection, qPrintable(toText(selection)));
        QVERIFY(valueOf(selectionFromJson(toJson(selection))) == selection);
    }
}

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
