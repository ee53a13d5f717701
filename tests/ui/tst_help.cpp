// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/openwindow.h"
#include "ui/dialogs/helpdialog.h"

#include <QTextBrowser>

using namespace uptake;
using namespace Qt::StringLiterals;

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsExplained();
    void theDefinitionsAreThoseOfTheCards();
    void opensAtTheCurrentPage();
};

void TestHelp::everyPageIsExplained()
{
    OpenWindow open;
    for (const QString& topic : open->pageIds() + helpTopics())
        QVERIFY2(helpText(topic).startsWith(u"# "), qPrintable(topic));
}

void TestHelp::theDefinitionsAreThoseOfTheCards()
{
    for (const Term term : {Term::EstimatedUsers, Term::FeatureReach, Term::Quarantine})
        QVERIFY2(
            helpText(u"definitions"_s).contains(definitionOf(term).section(u'\n', 0, 0)), qPrintable(titleOf(term)));
}

void TestHelp::opensAtTheCurrentPage()
{
    OpenWindow open;
    open->showPage(u"versions"_s);
    open.find<QAction>(u"helpAction"_s)->trigger();
    auto* help = open.find<HelpDialog>(u"helpDialog"_s);
    QCOMPARE(help->topic(), u"versions"_s);
    QVERIFY(help->findChild<QTextBrowser*>(u"helpText"_s)->toPlainText().contains(u"newest version at the foot"));
    open->showPage(u"imports"_s);
    open.find<QAction>(u"helpAction"_s)->trigger(); // the same dialog goes there
    QCOMPARE(help->topic(), u"imports"_s);
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
