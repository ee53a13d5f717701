// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/language.h"
#include "tests/support/openwindow.h"
#include "ui/dialogs/palette.h"
#include "ui/dialogs/passphrasedialog.h"
#include "ui/pages/accesslogtext.h"
#include "ui/pages/installationspage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/segments.h"

#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>

using namespace uptake;
using namespace Qt::StringLiterals;

/// What the owner of data may ask for, in the window.
class TestPrivacyPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void findsAndErases();
    void theLogSpeaksTheWindowsLanguage();
    void correctsAndTakesBack();
    void thePaletteFindsACustomer();
    void periodsShowWhatIsOver();
    void backsUpAndRestores();
    void aPassphraseIsTypedTwice();
    void anOptOutNeedsNoWords();
    void organisationsAreMergedAndParted();

private:
    template <class T> T* find(const QString& name) { return m_open->find<T>(name); }
    void click(const QString& name) { find<QPushButton>(name)->click(); }
    void lookUp(const QString& what)
    {
        find<QLineEdit>(u"lookUpWhat"_s)->setText(what);
        click(u"lookUp"_s);
        QTRY_VERIFY(m_open->title(u"foundCard"_s).contains(what));
    }
    void openStory()
    {
        (*m_open)->findChild<InstallationsPage*>()->openStory(u"AAAA-AAAA-AAAA-AAAA"_s, u"com.example.addon"_s);
    }
    void choosePath(const QString& path)
    {
        QTRY_VERIFY((*m_open)->findChild<QFileDialog*>(u"fileDialog"_s));
        auto* dialog = (*m_open)->findChild<QFileDialog*>(u"fileDialog"_s);
        dialog->selectFile(path);
        Q_EMIT dialog->filesSelected({path});
        dialog->reject();
        QTRY_VERIFY(!(*m_open)->findChild<QFileDialog*>(u"fileDialog"_s));
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

    std::unique_ptr<OpenWindow> m_open;
};

/// Entries that an earlier version wrote in another language too.
void TestPrivacyPage::theLogSpeaksTheWindowsLanguage()
{
    const auto told = [](const QString& action, const QString& detail) { return detailText(Access{0, action, detail, false}); };
    QCOMPARE(told(u"look-up"_s, loggedRows(1234)), u"1,234 rows"_s);
    QCOMPARE(told(u"export"_s, u"1\u202f234 lignes"_s), u"1,234 rows"_s);
    QCOMPARE(told(u"erasure"_s, u"1 ligne"_s), u"1 row"_s);
    QCOMPARE(told(u"import"_s, u"churn 1: 25, licenses 2: 324"_s), u"Churn: 25 rows · Licences: 324 rows"_s);
    QCOMPARE(told(u"retention"_s, u"reports 12, notes 1"_s), u"Usage reports: 12 rows · Notes: 1 row"_s);
    QCOMPARE(told(u"correction"_s, u"company"_s), u"Company"_s);
    QCOMPARE(told(u"look-up"_s, u"something else"_s), u"something else"_s);
    installLanguage(Language::French);
    const auto english = qScopeGuard([] { installLanguage(Language::English); });
    QCOMPARE(told(u"look-up"_s, u"38 rows"_s), u"38 lignes"_s);
    QCOMPARE(told(u"import"_s, u"reports 4: 1"_s), u"Rapports d’usage\u00a0: 1 ligne"_s);
}

void TestPrivacyPage::init()
{
    m_open = std::make_unique<OpenWindow>();
    m_open->importFleet();
    (*m_open)->showPage(u"privacy"_s);
}

void TestPrivacyPage::findsAndErases()
{
    lookUp(u"Alder"_s);
    QTRY_VERIFY(find<DataTable>(u"found"_s)->model()->rowCount() > 3);
    click(u"eraseDossier"_s);
    QTRY_VERIFY((*m_open)->findChild<QDialog*>(u"eraseQuestion"_s));
    QVERIFY(find<QLabel>(u"eraseQuestionText"_s)->text().contains(u"cannot be undone"_s));
    click(u"eraseQuestionYes"_s);
    QTRY_COMPARE(m_open->title(u"foundCard"_s), u"Nothing is known about Alder"_s);
    QTRY_COMPARE(companyOf(u"AAAA-AAAA-AAAA-AAAA"_s), QString());
    QTRY_VERIFY(find<DataTable>(u"accessLog"_s)->model()->rowCount() >= 3);
    m_open->import(u"licenses.csv"_s);
    QCOMPARE(m_open->session().view().facts->licences().size(), size_t(1));
}

void TestPrivacyPage::correctsAndTakesBack()
{
    lookUp(u"Alder"_s);
    click(u"correctDossier"_s);
    QTRY_VERIFY((*m_open)->findChild<QLineEdit*>(u"correct-company"_s));
    find<QLineEdit>(u"correct-company"_s)->setText(u"Elder"_s);
    click(u"correctNow"_s);
    QTRY_COMPARE(companyOf(u"AAAA-AAAA-AAAA-AAAA"_s), u"Elder"_s);
    m_open->import(u"licenses.csv"_s);
    QCOMPARE(companyOf(u"AAAA-AAAA-AAAA-AAAA"_s), u"Elder"_s);
    m_open->session().undo();
    QTRY_COMPARE(companyOf(u"AAAA-AAAA-AAAA-AAAA"_s), u"Elder"_s); // the import again
    QTRY_VERIFY(!m_open->session().isImporting() && !m_open->session().isLoading());
    m_open->session().undo();
    QTRY_COMPARE(companyOf(u"AAAA-AAAA-AAAA-AAAA"_s), u"Alder"_s);
}

void TestPrivacyPage::thePaletteFindsACustomer()
{
    (*m_open)->showPage(u"overview"_s);
    (*m_open)->openPalette();
    find<QLineEdit>(u"paletteLine"_s)->setText(u"SEN-1"_s);
    QTest::keyClick(find<QLineEdit>(u"paletteLine"_s), Qt::Key_Return);
    QCOMPARE((*m_open)->currentPage(), u"privacy"_s);
    QTRY_VERIFY(m_open->title(u"foundCard"_s).endsWith(u"about SEN-1"_s));
    QVERIFY(find<DataTable>(u"found"_s)->model()->rowCount() > 3); // the company's reports as well
    QCOMPARE(find<Segments>(u"reach"_s)->current(), 1);
}

void TestPrivacyPage::periodsShowWhatIsOver()
{
    QTRY_COMPARE(m_open->title(u"retentionCard"_s), u"Everything is kept until it is erased"_s);
    QVERIFY(!find<QPushButton>(u"eraseOver"_s)->isEnabled());
    auto* period = find<QComboBox>(u"retentionPeriod"_s);
    QTRY_VERIFY(period->isEnabled()); // once it is known what is kept
    period->setCurrentIndex(period->findData(30));
    Q_EMIT period->activated(period->currentIndex());
    QTRY_COMPARE(
        m_open->title(u"retentionCard"_s), u"7 rows are over their period"_s); // the reports are of summer 2026
    click(u"eraseOver"_s);
    QTRY_VERIFY((*m_open)->findChild<QPushButton*>(u"eraseOverQuestionYes"_s));
    click(u"eraseOverQuestionYes"_s);
    QTRY_COMPARE(m_open->title(u"retentionCard"_s), u"Nothing is over its period"_s);
    QTRY_COMPARE(m_open->session().view().facts->rowCount(), size_t(0));
}

void TestPrivacyPage::backsUpAndRestores()
{
    click(u"backUp"_s);
    choosePath(m_open->path(u"it.uptake-backup"_s));
    QTRY_VERIFY((*m_open)->findChild<PassphraseDialog*>());
    find<QLineEdit>(u"passphrase"_s)->setText(u"open sesame"_s);
    find<QLineEdit>(u"passphraseAgain"_s)->setText(u"open sesame"_s);
    click(u"passphraseGiven"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"backupState"_s)->text().contains(u"was read back"_s), 60'000);
    QTRY_VERIFY(!(*m_open)->findChild<PassphraseDialog*>());
    click(u"restoreBackup"_s);
    choosePath(m_open->path(u"it.uptake-backup"_s));
    QTRY_VERIFY((*m_open)->findChild<PassphraseDialog*>());
    find<QLineEdit>(u"passphrase"_s)->setText(u"wrong"_s);
    click(u"passphraseGiven"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"backupState"_s)->text().contains(u"passphrase is wrong"_s), 60'000);
    QTRY_VERIFY(!(*m_open)->findChild<PassphraseDialog*>());
    click(u"restoreBackup"_s);
    choosePath(m_open->path(u"it.uptake-backup"_s));
    QTRY_VERIFY((*m_open)->findChild<PassphraseDialog*>());
    find<QLineEdit>(u"passphrase"_s)->setText(u"open sesame"_s);
    click(u"passphraseGiven"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"backupState"_s)->text().contains(u"is restored"_s), 60'000);
    QVERIFY(QFile::exists(m_open->path(u"uptake.sqlite.before-restore"_s)));
    QTRY_COMPARE(companyOf(u"AAAA-AAAA-AAAA-AAAA"_s), u"Alder"_s);
}

void TestPrivacyPage::aPassphraseIsTypedTwice()
{
    PassphraseDialog dialog(PassphraseDialog::Ask::Twice, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy given(&dialog, &PassphraseDialog::given);
    auto* go = dialog.findChild<QPushButton*>(u"passphraseGiven"_s);
    QVERIFY(!go->isEnabled());
    dialog.findChild<QLineEdit*>(u"passphrase"_s)->setText(u"one"_s);
    dialog.findChild<QLineEdit*>(u"passphraseAgain"_s)->setText(u"two"_s);
    QVERIFY(!go->isEnabled());
    QCOMPARE(dialog.findChild<QLabel*>(u"passphraseRemark"_s)->text(), u"The two differ."_s);
    dialog.findChild<QLineEdit*>(u"passphraseAgain"_s)->setText(u"one"_s);
    go->click();
    QCOMPARE(given.size(), 1);
    QCOMPARE(given.front().front().toByteArray(), QByteArray("one"));
}

void TestPrivacyPage::anOptOutNeedsNoWords()
{
    (*m_open)->showPage(u"installations"_s);
    openStory();
    QTRY_VERIFY(find<QPushButton>(u"addNote"_s)->isVisible());
    click(u"addNote"_s);
    QVERIFY(!find<QPushButton>(u"keepNote"_s)->isEnabled());
    find<QComboBox>(u"noteKind"_s)->setCurrentIndex(2);
    QVERIFY(find<QPushButton>(u"keepNote"_s)->isEnabled());
    click(u"keepNote"_s);
    QTRY_VERIFY(m_open->session().view().facts->installations().front().isOptedOut);
}

void TestPrivacyPage::organisationsAreMergedAndParted()
{
    (*m_open)->showPage(u"installations"_s);
    openStory();
    QTRY_VERIFY(find<QPushButton>(u"storyOrganisation"_s)->isVisible());
    click(u"storyOrganisation"_s);
    find<QLineEdit>(u"organisationName"_s)->setText(u"birch"_s);
    click(u"applyOrganisation"_s);
    QTRY_COMPARE(companyOf(u"AAAA-AAAA-AAAA-AAAA"_s), u"Birch"_s);
    QTRY_VERIFY(!m_open->session().isImporting() && !m_open->session().isLoading());
    m_open->session().undo();
    QTRY_COMPARE(companyOf(u"AAAA-AAAA-AAAA-AAAA"_s), u"Alder"_s);
    QTRY_VERIFY(!m_open->session().isImporting() && !m_open->session().isLoading());
    m_open->session().redo();
    QTRY_COMPARE(companyOf(u"AAAA-AAAA-AAAA-AAAA"_s), u"Birch"_s);
    QTRY_VERIFY(!m_open->session().isImporting() && !m_open->session().isLoading());
    QTRY_VERIFY(!(*m_open)->findChild<QDialog*>(u"organisationDialog"_s));
    click(u"storyOrganisation"_s);
    find<QRadioButton>(u"splitOrganisation"_s)->setChecked(true);
    click(u"applyOrganisation"_s);
    QTRY_COMPARE(companyOf(u"AAAA-AAAA-AAAA-AAAA"_s), u"Alder"_s);
}

QTEST_MAIN(TestPrivacyPage)
#include "tst_privacypage.moc"
