// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/segments.h"
#include "tests/support/temporarystore.h"

#include <QTest>

using namespace uptake;
using namespace Qt::StringLiterals;

class TestSegments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsFiltersByName();
    void aSameNameReplaces();
    void removingTellsWhetherThereWasOne();
};

void TestSegments::keepsFiltersByName()
{
    TemporaryStore store;
    SavedSegments segments(store.connection());
    QVERIFY(segments.save({u"Servers"_s, u"hosting=Server"_s}));
    QVERIFY(segments.save({u"Banks"_s, u"tier=2001+"_s}));
    const QList<Segment> expected{{u"Banks"_s, u"tier=2001+"_s}, {u"Servers"_s, u"hosting=Server"_s}};
    QCOMPARE(valueOf(segments.all()), expected);
}

void TestSegments::aSameNameReplaces()
{
    TemporaryStore store;
    SavedSegments segments(store.connection());
    QVERIFY(segments.save({u"Mine"_s, u"hosting=Server"_s}));
    QVERIFY(segments.save({u"Mine"_s, u"hosting=Cloud"_s}));
    QCOMPARE(valueOf(segments.all()), (QList<Segment>{{u"Mine"_s, u"hosting=Cloud"_s}}));
}

void TestSegments::removingTellsWhetherThereWasOne()
{
    TemporaryStore store;
    SavedSegments segments(store.connection());
    QVERIFY(segments.save({u"Mine"_s, u"hosting=Server"_s}));
    QVERIFY(valueOf(segments.remove(u"Mine"_s)));
    QVERIFY(!valueOf(segments.remove(u"Mine"_s)));
    QVERIFY(valueOf(segments.all()).isEmpty());
}

QTEST_GUILESS_MAIN(TestSegments)
#include "tst_segments.moc"
