// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/language.h"
#include "tests/support/openwindow.h"
#include "ui/charts/chartview.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/preferences.h"
#include "ui/languagechoice.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

/// Puts what the French catalogue holds between brackets, so that what it does not hold stands out: texts that are not
/// given to tr(), and those that are looked for in another context than the one they are kept in.
class Brackets final : public QTranslator
{
public:
    explicit Brackets(const QString& path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString context;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"source")
                m_texts << context + u'\n' + xml.readElementText();
        }
    }
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char*, int) const override
    {
        const QString source = QString::fromUtf8(text);
        return m_texts.contains(QString::fromUtf8(context) + u'\n' + source) ? u'⟦' + source + u'⟧' : QString();
    }

private:
    QSet<QString> m_texts;
};

/// What is left of a text outside of brackets, tags and names of months.
QString uncovered(const QString& text)
{
    static const QRegularExpression tags(
        u"<style.*</style>|<[^>]*>|&[a-z]+;"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression months(u"\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b"_s);
    const QString words = QString(text).replace(tags, u" "_s);
    QString left;
    int depth = 0;
    for (const QChar c : words) {
        if (c == u'⟦') {
            ++depth;
        } else if (c == u'⟧' && --depth < 0) { // a line of a text that was parted
            left.clear();
            depth = 0;
        } else if (c != u'⟧' && depth == 0) {
            left += c;
        }
    }
    return left.remove(months);
}

/// Words that are names: of the data that the test imports, of files, formats, languages and keys.
const QSet<QString>& names()
{
    static const QSet<QString> all{u"Uptake"_s, u"English"_s, u"Français"_s, u"com"_s, u"example"_s, u"addon"_s,
        u"Example"_s, u"Alder"_s, u"Birch"_s, u"France"_s, u"Germany"_s, u"Server"_s, u"Data"_s, u"Center"_s,
        u"pivot"_s, u"chart"_s, u"AAAA"_s, u"BBBB"_s, u"CCCC"_s, u"SEN"_s, u"Commercial"_s, u"licenses"_s, u"csv"_s,
        u"reports"_s, u"jsonl"_s, u"Users"_s, u"Ctrl"_s, u"Shift"_s, u"Alt"_s, u"Backspace"_s, u"Left"_s, u"Right"_s,
        u"Back"_s, u"Forward"_s, u"confluence"_s, u"New"_s, u"OK"_s, u"Qt"_s, u"GPL"_s, u"or"_s, u"later"_s};
    return all;
}

QStringList textsOf(const QAbstractItemModel& model)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column) {
        texts << model.headerData(column, Qt::Horizontal).toString()
              << model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        for (int row = 0; row < std::min(model.rowCount(), 60); ++row)
            texts << model.index(row, column).data().toString();
    }
    return texts;
}

/// Everything that a widget says, on the screen, to the mouse and to screen readers.
QStringList textsOf(const QWidget& widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    if (widget.isWindow())
        texts << widget.windowTitle();
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        texts << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        texts << button->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        texts << line->placeholderText();
    if (const auto* text = qobject_cast<const QTextBrowser*>(&widget))
        texts << text->toPlainText();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        texts += textsOf(*box->model());
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
        view && view->model() && !qobject_cast<const QHeaderView*>(view))
        texts += textsOf(*view->model());
    if (const auto* chart = qobject_cast<const ChartView*>(&widget); chart && chart->plot()) {
        texts << chart->plot()->summary();
        for (const Spot& spot : chart->plot()->spots())
            texts << spot.text << spot.plain << spot.name;
        for (const auto* ticks : {&chart->plot()->xTicks, &chart->plot()->yTicks}) {
            for (const Tick& tick : *ticks)
                texts << tick.label;
        }
    }
    for (const QAction* action : widget.actions())
        texts << action->text();
    return texts;
}

} // namespace

/// The window in another language than English: nothing of it stays English.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void nothingWaitsForItsTranslation_data();
    void nothingWaitsForItsTranslation();
    void nothingThatIsShownGoesUntranslated();
    void theHelpIsWhole();
    void numbersAndDatesFollowTheLanguage();
    void keysOfAMenuAreTheirOwn();
    void theChoiceIsKept();
    void theSystemDecidesWhereNothingIsChosen();

private:
    /// Copies of the catalogues, up to date with the sources.
    static void updateCatalogues(const QString& folder)
    {
        const QString source = QStringLiteral(SOURCE_DIR "/");
        for (const char* name : {"uptake_fr.ts", "uptake_en.ts"})
            QVERIFY(QFile::copy(
                source + u"resources/i18n/"_s + QLatin1StringView(name), folder + u'/' + QLatin1StringView(name)));
        QProcess update;
        update.start(source + u"app/update-translations"_s, {folder});
        QVERIFY(update.waitForFinished(120'000));
        QCOMPARE(update.exitCode(), 0);
    }

    /// Adds to `open` words what `root` and all below it say in no language but English.
    void collect(QWidget* root, const QString& where)
    {
        QList<QWidget*> widgets = root->findChildren<QWidget*>();
        widgets << root;
        for (const QWidget* widget : widgets) {
            if (widget->objectName() == u"helpTopics" || widget->objectName() == u"qt_spinbox_lineedit")
                continue; // what they show is checked elsewhere
            if (widget->objectName() == u"aboutDatabase")
                continue; // a path
            if (widget->objectName() == u"stored" || widget->objectName() == u"accessLog")
                continue; // the database's own names of columns, and entries as they were written down
            for (const QString& text : textsOf(*widget)) {
                static const QRegularExpression word(u"[A-Za-zÀ-ÿ]{2,}"_s);
                for (auto it = word.globalMatch(uncovered(text)); it.hasNext();) {
                    if (!names().contains(it.next().captured()))
                        m_open << u"%1, %2 %3: %4"_s.arg(
                            where, QLatin1StringView(widget->metaObject()->className()), widget->objectName(), text);
                }
            }
        }
    }

    QStringList m_open;
};

void TestLanguage::cleanup()
{
    speak(Language::English);
    QLocale::setDefault(QLocale::c());
}

void TestLanguage::nothingWaitsForItsTranslation_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"uptake_fr.ts", "uptake_en.ts"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestLanguage::nothingWaitsForItsTranslation()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    updateCatalogues(folder.path());
    QFile fresh(folder.filePath(name));
    QFile kept(QStringLiteral(SOURCE_DIR "/resources/i18n/") + name);
    QVERIFY(fresh.open(QIODevice::ReadOnly) && kept.open(QIODevice::ReadOnly));
    const QByteArray texts = fresh.readAll();
    QVERIFY2(
        !texts.contains("type=\"unfinished\""), "a text waits for its translation: app/update-translations shows it");
    QVERIFY2(texts == kept.readAll(), "texts have come or gone: run app/update-translations");
}

void TestLanguage::nothingThatIsShownGoesUntranslated()
{
    const QTemporaryDir catalogues;
    updateCatalogues(catalogues.path());
    Brackets brackets(catalogues.filePath(u"uptake_fr.ts"_s));
    QCoreApplication::installTranslator(&brackets);
    {
        OpenWindow open;
        open.importFleet();
        Selection some;
        some.features = {u"chart"_s};
        for (const Selection& selection : {Selection(), some}) {
            open.session().setSelection(selection);
            for (const QString& page : open->pageIds()) {
                open->showPage(page);
                QCoreApplication::processEvents();
                collect(&*open, page);
            }
        }
        for (const QMenu* menu : open->findChildren<QMenu*>())
            collect(const_cast<QMenu*>(menu), u"menu"_s);
        open->showPage(u"overview"_s);
        auto* card = open.find<Card>(u"reportingCard"_s);
        card->showDefinition();
        card->showTable();
        for (const char* action : {"preferencesAction", "helpDefinitionsAction", "knownOnAction", "paletteAction",
                 "aboutAction", "saveFilterAction"})
            open.find<QAction>(QLatin1StringView(action))->trigger();
        const QList<QDialog*> dialogs = open->findChildren<QDialog*>();
        QCOMPARE_GE(dialogs.size(), 6);
        for (QDialog* dialog : dialogs)
            collect(dialog, dialog->objectName());
    }
    QCoreApplication::removeTranslator(&brackets);
    m_open.removeDuplicates();
    for (const QString& text : m_open)
        qWarning("%s", qPrintable(text));
    QVERIFY(m_open.isEmpty());
}

void TestLanguage::theHelpIsWhole()
{
    const auto shapeOf = [](const QString& text) { // headings, list entries and rows of tables
        static const QRegularExpression shape(u"^(#|-|\\d\\.|\\|)"_s, QRegularExpression::MultilineOption);
        int parts = 0;
        for (auto it = shape.globalMatch(text); it.hasNext(); it.next())
            ++parts;
        return parts;
    };
    for (const QString& topic : helpTopics()) {
        installLanguage(Language::English);
        const QString english = helpText(topic);
        installLanguage(Language::French);
        const QString french = helpText(topic);
        QVERIFY2(!french.isEmpty(), qPrintable(topic));
        QVERIFY2(french != english, qPrintable(topic));
        QVERIFY2(shapeOf(french) == shapeOf(english), qPrintable(topic));
    }
}

void TestLanguage::numbersAndDatesFollowTheLanguage()
{
    speak(Language::French);
    OpenWindow open;
    open.importReports({{.users = 12'345}});
    QCOMPARE(open.find<QLabel>(u"reportedUsersValue"_s)->text(), u"12\u202f345"_s);
    QVERIFY2(open.find<QLabel>(u"freshnessLine"_s)->text().contains(u"28 sept. 2026"),
        qPrintable(open.find<QLabel>(u"freshnessLine"_s)->text()));
}

/// Two entries of a menu on the same key: Alt and the key would do neither at once.
void TestLanguage::keysOfAMenuAreTheirOwn()
{
    for (const Language language : {Language::English, Language::French}) {
        speak(language);
        OpenWindow open;
        open.importFleet();
        QList<QList<QAction*>> menus{open->menuBar()->actions()};
        for (const QMenu* menu : open->findChildren<QMenu*>())
            menus << menu->actions();
        for (const QList<QAction*>& menu : menus) {
            QHash<QString, QString> taken;
            for (const QAction* action : menu) {
                const QString key = QKeySequence::mnemonic(action->text()).toString();
                if (key.isEmpty())
                    continue;
                QVERIFY2(!taken.contains(key), qPrintable(u"%1: %2, %3"_s.arg(key, taken.value(key), action->text())));
                taken.insert(key, action->text());
            }
        }
    }
}

void TestLanguage::theChoiceIsKept()
{
    OpenWindow open;
    QCOMPARE(chosenLanguage(), std::nullopt);
    open.find<QAction>(u"preferencesAction"_s)->trigger();
    auto* box = open.find<QComboBox>(u"languageBox"_s);
    QSignalSpy reopens(open.find<Preferences>(u"preferences"_s), &Preferences::reopenWanted);
    box->setCurrentIndex(box->findText(u"Français"_s));
    QCOMPARE(chosenLanguage(), std::optional(Language::French));
    QCOMPARE(reopens.size(), 1);
    box->setCurrentIndex(0);
    QCOMPARE(chosenLanguage(), std::nullopt);
}

void TestLanguage::theSystemDecidesWhereNothingIsChosen()
{
    QCOMPARE(spokenOf({u"fr-CA"_s, u"en"_s}), Language::French);
    QCOMPARE(spokenOf({u"de-DE"_s, u"fr"_s}), Language::French);
    QCOMPARE(spokenOf({u"de-DE"_s}), Language::English);
    QCOMPARE(localeOf(Language::French, QLocale(QLocale::French, QLocale::Canada)).territory(), QLocale::Canada);
    QCOMPARE(localeOf(Language::English, QLocale::c()).territory(), QLocale::UnitedKingdom);
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
