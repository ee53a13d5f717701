// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/version.h"

#include <QTest>

using namespace uptake;
using namespace Qt::StringLiterals;

class TestVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesNumberByNumber_data();
    void comparesNumberByNumber();
    void ordersEverySpelling();
    void namesTheMinorVersion_data();
    void namesTheMinorVersion();
};

void TestVersion::comparesNumberByNumber_data()
{
    QTest::addColumn<QString>("older");
    QTest::addColumn<QString>("newer");
    QTest::newRow("numbers, not letters") << u"2.9"_s << u"2.10"_s;
    QTest::newRow("major before minor") << u"2.99"_s << u"3.0"_s;
    QTest::newRow("patch") << u"2.10.1"_s << u"2.10.2"_s;
    QTest::newRow("a longer one is newer") << u"2.10"_s << u"2.10.1"_s;
    QTest::newRow("a v before it") << u"v2.9"_s << u"2.10"_s;
    QTest::newRow("a pre-release below its release") << u"2.0-beta"_s << u"2.0"_s;
    QTest::newRow("a snapshot below its release") << u"2.0.0-SNAPSHOT"_s << u"2.0.0"_s;
    QTest::newRow("a pre-release above the release before") << u"1.9.9"_s << u"2.0-alpha"_s;
    QTest::newRow("alpha below beta") << u"2.0-alpha"_s << u"2.0-beta"_s;
    QTest::newRow("rc9 below rc10") << u"2.0-rc9"_s << u"2.0-rc10"_s;
    QTest::newRow("beta.2 below beta.11") << u"2.0-beta.2"_s << u"2.0-beta.11"_s;
    QTest::newRow("beta below beta1") << u"2.0-beta"_s << u"2.0-beta1"_s;
    QTest::newRow("a milestone without a dash") << u"7.0m1"_s << u"7.0"_s;
    QTest::newRow("beyond 64 bits") << u"1.5"_s << u"1.99999999999999999999999"_s;
    QTest::newRow("no number at all") << u"trunk"_s << u"0.1"_s;
}

void TestVersion::comparesNumberByNumber()
{
    QFETCH(QString, older);
    QFETCH(QString, newer);
    QVERIFY(Version(older) < Version(newer));
    QVERIFY(Version(newer) > Version(older));
    QVERIFY(Version(older) != Version(newer));
    QVERIFY(Version(newer) <= Version(newer));
}

void TestVersion::ordersEverySpelling()
{
    // Sorting needs a total order: of two that are not equal one must come first.
    const QStringList all{u""_s, u"2"_s, u"2.0"_s, u"2.0.0"_s, u"v2.0"_s, u"2.0+build1"_s, u"2.0+build2"_s,
        u"2.0-rc1"_s, u"2.0-RC1"_s, u"2.0-rc.1"_s, u"2.0rc1"_s, u"trunk"_s, u"TRUNK"_s};
    for (const QString& a : all) {
        for (const QString& b : all) {
            QVERIFY2((Version(a) == Version(b)) == ((Version(a) <=> Version(b)) == 0), qPrintable(a + u" and "_s + b));
            QVERIFY2((Version(a) < Version(b)) == (Version(b) > Version(a)), qPrintable(a + u" and "_s + b));
        }
    }
}

void TestVersion::namesTheMinorVersion_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("majorMinor");
    QTest::newRow("patch cut") << u"2.12.1"_s << u"2.12"_s;
    QTest::newRow("as it is") << u"2.12"_s << u"2.12"_s;
    QTest::newRow("major alone") << u"3"_s << u"3.0"_s;
    QTest::newRow("pre-release cut") << u"2.12.1-beta"_s << u"2.12"_s;
    QTest::newRow("v cut") << u"v2.12.1"_s << u"2.12"_s;
    QTest::newRow("no number") << u"trunk"_s << u"trunk"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void TestVersion::namesTheMinorVersion()
{
    QFETCH(QString, text);
    QFETCH(QString, majorMinor);
    QCOMPARE(Version(text).majorMinor(), majorMinor);
    QCOMPARE(Version(text).toString(), text);
}

QTEST_GUILESS_MAIN(TestVersion)
#include "tst_version.moc"
