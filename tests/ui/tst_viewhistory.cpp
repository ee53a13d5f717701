// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/palette.h"
#include "ui/viewhistory.h"

#include <QTest>

using namespace uptake;
using namespace Qt::StringLiterals;

/// Where the user has been, and what the palette finds: plain values, no window.
class TestViewHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForward();
    void goingOnForgetsWhatLayAhead();
    void theSamePlaceTwiceIsOne();
    void everyWordMustOccur();
    void startsOfWordsComeFirst();
};

namespace {

Place place(const QString& page, const QStringList& hostings = {})
{
    Selection selection;
    selection.hostings = hostings;
    return {page, selection};
}

} // namespace

void TestViewHistory::goesBackAndForward()
{
    ViewHistory history;
    QVERIFY(!history.hasBack() && !history.hasForward());
    history.visit(place(u"overview"_s));
    history.visit(place(u"features"_s));
    history.visit(place(u"features"_s, {u"Server"_s}));
    QVERIFY(history.hasBack() && !history.hasForward());
    QCOMPARE(history.back(), place(u"features"_s));
    QCOMPARE(history.back(), place(u"overview"_s));
    QVERIFY(!history.hasBack());
    QCOMPARE(history.forward(), place(u"features"_s));
}

void TestViewHistory::goingOnForgetsWhatLayAhead()
{
    ViewHistory history;
    history.visit(place(u"overview"_s));
    history.visit(place(u"features"_s));
    history.back();
    history.visit(place(u"versions"_s));
    QVERIFY(!history.hasForward());
    QCOMPARE(history.back(), place(u"overview"_s));
}

void TestViewHistory::theSamePlaceTwiceIsOne()
{
    ViewHistory history;
    history.visit(place(u"overview"_s));
    history.visit(place(u"overview"_s));
    QVERIFY(!history.hasBack());
}

void TestViewHistory::everyWordMustOccur()
{
    QVERIFY(fitOf(u"Import a folder"_s, u"fold imp"_s));
    QVERIFY(!fitOf(u"Import a folder"_s, u"import pivot"_s));
    QVERIFY(fitOf(u"Import a folder"_s, QString()));
}

void TestViewHistory::startsOfWordsComeFirst()
{
    QVERIFY(*fitOf(u"Imports"_s, u"imp"_s) < *fitOf(u"Take back the import"_s, u"imp"_s));
    QVERIFY(*fitOf(u"Take back the import"_s, u"port"_s) > *fitOf(u"Take back the port"_s, u"port"_s));
}

QTEST_GUILESS_MAIN(TestViewHistory)
#include "tst_viewhistory.moc"
