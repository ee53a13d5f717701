// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/countries.h"
#include "models/base/language.h"

#include <QTest>

using namespace uptake;
using namespace Qt::StringLiterals;

class TestCountries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areNamedInEachLanguage_data();
    void areNamedInEachLanguage();
};

void TestCountries::areNamedInEachLanguage_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("code") << u"DE"_s << u"Germany"_s << u"Allemagne"_s;
    QTest::newRow("small letters") << u"gb"_s << u"United Kingdom"_s << u"Royaume-Uni"_s;
    QTest::newRow("a country that few customers live in") << u"LI"_s << u"Liechtenstein"_s << u"Liechtenstein"_s;
    QTest::newRow("name") << u"spain"_s << u"Spain"_s << u"Espagne"_s;
    QTest::newRow("no code") << u"ZQ"_s << u"ZQ"_s << u"ZQ"_s;
    QTest::newRow("something else") << u"Outer space"_s << u"Outer space"_s << u"Outer space"_s;
    QTest::newRow("longer than any country") << QString(5000, u'x') << QString(5000, u'x') << QString(5000, u'x');
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void TestCountries::areNamedInEachLanguage()
{
    QFETCH(QString, written);
    QFETCH(QString, english);
    QFETCH(QString, french);
    QCOMPARE(countryName(written), english);
    const LanguageScope scope(Language::French);
    QCOMPARE(countryName(written), french);
}

QTEST_GUILESS_MAIN(TestCountries)
#include "tst_countries.moc"
