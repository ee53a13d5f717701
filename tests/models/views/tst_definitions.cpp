// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/definitions.h"

#include <QSet>
#include <QTest>

using namespace uptake;
using namespace Qt::StringLiterals;

class TestDefinitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEachTermOnce();
    void findsATermHoweverItIsWritten_data();
    void findsATermHoweverItIsWritten();
    void offersAllThatAWordMayMean();
};

void TestDefinitions::namesEachTermOnce()
{
    QSet<QString> keys;
    for (const Term term : allTerms()) {
        QVERIFY2(!keys.contains(keyOf(term)), qPrintable(keyOf(term)));
        keys << keyOf(term);
        QVERIFY(!titleOf(term).isEmpty());
        QVERIFY(definitionOf(term).endsWith(u'.') || definitionOf(term).endsWith(u"gap."_s));
        QVERIFY(termsCalled(keyOf(term)) == std::vector{term});
        QVERIFY(termsCalled(titleOf(term)) == std::vector{term});
    }
    QCOMPARE_GT(keys.size(), 30);
}

void TestDefinitions::findsATermHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<Term>("term");
    QTest::newRow("key") << u"time-to-upgrade"_s << Term::TimeToUpgrade;
    QTest::newRow("title") << u"Time to upgrade"_s << Term::TimeToUpgrade;
    QTest::newRow("capitals") << u"rice"_s << Term::Rice;
    QTest::newRow("part") << u"momentum"_s << Term::Momentum;
    QTest::newRow("no spaces") << u"dropsupport"_s << Term::DropSupport;
}

void TestDefinitions::findsATermHoweverItIsWritten()
{
    QFETCH(QString, words);
    QFETCH(Term, term);
    QVERIFY(termsCalled(words) == std::vector{term});
}

void TestDefinitions::offersAllThatAWordMayMean()
{
    QCOMPARE_GT(termsCalled(u"reach"_s).size(), size_t(2));
    QVERIFY(termsCalled(u"no such thing"_s).empty());
    QVERIFY(termsCalled(u"-"_s).empty());
}

QTEST_GUILESS_MAIN(TestDefinitions)
#include "tst_definitions.moc"
