// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clicking.h"
#include "tests/support/openwindow.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/segments.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>

using namespace uptake;
using namespace Qt::StringLiterals;

/// A correction makes two companies alike: the window asks whether they are one, and does as it is told.
class TestJoining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void joinsWhenTheUserSaysSo();
    void leavesThemApartWhenTheUserDoesNot_data();
    void leavesThemApartWhenTheUserDoesNot();
    void asksOnlyWhereTwoAreAlike_data();
    void asksOnlyWhereTwoAreAlike();

private:
    template <class T> T* find(const QString& name) { return m_open->find<T>(name); }
    void press(const QString& name) { click(find<QPushButton>(name)); }
    ConfirmDialog* question() { return (*m_open)->findChild<ConfirmDialog*>(u"joinQuestion"_s); }
    bool isIdle()
    {
        const QList<Page*> pages = (*m_open)->findChildren<Page*>();
        return !m_open->session().isImporting() && !m_open->session().isLoading()
            && std::all_of(pages.begin(), pages.end(), [](const Page* page) { return page->isSettled(); });
    }
    void type(const QString& name, const QString& text)
    {
        auto* line = find<QLineEdit>(name);
        QTRY_VERIFY(line->isVisible() && !line->size().isEmpty());
        QTest::mouseClick(line, Qt::LeftButton);
        line->selectAll();
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
        else
            QTest::keyClicks(line, text);
        QCOMPARE(line->text(), text);
    }
    /// Finds Alder and corrects it, as a user types and clicks.
    void correctAlder(const QString& company, const QString& country)
    {
        type(u"lookUpWhat"_s, u"Alder"_s);
        press(u"lookUp"_s);
        QTRY_VERIFY(m_open->title(u"foundCard"_s).endsWith(u"about Alder"_s));
        press(u"correctDossier"_s);
        QTRY_VERIFY((*m_open)->findChild<QLineEdit*>(u"correct-company"_s));
        type(u"correct-company"_s, company);
        type(u"correct-country"_s, country);
        press(u"correctNow"_s);
        QTRY_COMPARE(companyOf(u"AAAA-AAAA-AAAA-AAAA"_s), company);
    }
    QString companyOf(const QString& server)
    {
        const auto& facts = *m_open->session().view().facts;
        for (const InstallationFacts& installation : facts.installations()) {
            if (installation.serverId == server)
                return facts.organisations()[raw(installation.organisation)].name;
        }
        return {};
    }
    /// How many organisations the fleet's two licences count as.
    qsizetype organisations()
    {
        QSet<quint32> seen;
        for (const LicenceFacts& licence : m_open->session().view().facts->licences())
            seen << raw(licence.states.back().organisation);
        return seen.size();
    }
    bool isFound(const QString& text)
    {
        const QAbstractItemModel* model = find<DataTable>(u"found"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 1).data().toString().contains(text))
                return true;
        }
        return false;
    }

    std::unique_ptr<OpenWindow> m_open;
};

void TestJoining::init()
{
    m_open = std::make_unique<OpenWindow>();
    m_open->importFleet();
    (*m_open)->showPage(u"privacy"_s);
    click(find<Segments>(u"reach"_s)->findChildren<QAbstractButton*>().at(1));
    QCOMPARE(organisations(), 2);
}

void TestJoining::joinsWhenTheUserSaysSo()
{
    correctAlder(u"Birch"_s, u"DE"_s);
    QTRY_VERIFY(question() && question()->isVisible());
    QStringList texts;
    for (const QLabel* label : question()->findChildren<QLabel*>())
        texts << label->text();
    QVERIFY2(texts.contains(u"Is it the same organisation as Birch, DE?"_s), qPrintable(texts.join(u'\n')));
    QTRY_VERIFY(isIdle());
    QCOMPARE(organisations(), 2); // nothing is joined before the user says so
    QVERIFY(!isFound(u"BBBB-BBBB-BBBB-BBBB"_s));
    press(u"joinQuestionYes"_s);
    QTRY_COMPARE(organisations(), 1);
    QTRY_VERIFY(isIdle() && !question());
    QVERIFY(isFound(u"AAAA-AAAA-AAAA-AAAA"_s) && isFound(u"BBBB-BBBB-BBBB-BBBB"_s)); // what is shown is looked up anew
    (*m_open)->activateWindow(); // as a desktop does when a dialog has closed
    QTRY_VERIFY((*m_open)->isActiveWindow() && QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(organisations(), 2);
    QTRY_VERIFY(isIdle());
    QCOMPARE(companyOf(u"AAAA-AAAA-AAAA-AAAA"_s), u"Birch"_s); // parted, but called so still
}

void TestJoining::leavesThemApartWhenTheUserDoesNot_data()
{
    QTest::addColumn<bool>("isByKey");
    QTest::newRow("Cancel") << false;
    QTest::newRow("Escape") << true;
}

void TestJoining::leavesThemApartWhenTheUserDoesNot()
{
    QFETCH(bool, isByKey);
    correctAlder(u"Birch"_s, u"DE"_s);
    QTRY_VERIFY(question() && question()->isVisible());
    QTRY_VERIFY(isIdle());
    if (isByKey) {
        QTest::keyClick(question(), Qt::Key_Escape);
    } else {
        const QList<QPushButton*> buttons = question()->findChildren<QPushButton*>();
        const auto cancel = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* button) { return button->text() == "&Cancel"_L1; });
        QVERIFY(cancel != buttons.end());
        click(*cancel);
    }
    QTRY_VERIFY(!question());
    QTRY_VERIFY(isIdle());
    QCOMPARE(organisations(), 2);
    QCOMPARE(companyOf(u"AAAA-AAAA-AAAA-AAAA"_s), u"Birch"_s); // the correction holds all the same
}

void TestJoining::asksOnlyWhereTwoAreAlike_data()
{
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("country");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("another spelling") << u"BIRCH GmbH"_s << u"de"_s << true;
    QTest::newRow("no country, so that of the files holds") << u"Birch"_s << QString() << false;
    QTest::newRow("another country") << u"Birch"_s << u"FR"_s << false;
    QTest::newRow("another name") << u"Birching"_s << u"DE"_s << false;
}

void TestJoining::asksOnlyWhereTwoAreAlike()
{
    QFETCH(QString, company);
    QFETCH(QString, country);
    QFETCH(bool, isAsked);
    correctAlder(company, country);
    if (isAsked) {
        QTRY_VERIFY(question() && question()->isVisible());
        return;
    }
    QTRY_VERIFY(isIdle());
    QVERIFY(!question());
}

QTEST_MAIN(TestJoining)
#include "tst_joining.moc"
