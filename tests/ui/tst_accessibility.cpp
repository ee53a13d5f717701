// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/language.h"
#include "tests/support/openwindow.h"
#include "ui/charts/chartview.h"
#include "ui/dialogs/linkdialog.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/pages/page.h"
#include "ui/theme.h"
#include "ui/widgets/stattile.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

using namespace uptake;
using namespace Qt::StringLiterals;

/// The window for those who do not see it, or see it large: every control has a name and a role, every chart speaks,
/// the keyboard reaches all, and twice the type breaks nothing.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<OpenWindow>();
        m_open->importFleet();
    }
    void cleanup()
    {
        m_open.reset();
        Theme::setTextScale(1);
        installLanguage(Language::English);
    }
    void everyControlHasANameAndARole();
    void everyChartSpeaks();
    void theKeyboardReachesEveryControl();
    void everyDialogsControlHasAName();
    void whatHasTheKeyboardIsSeen();
    void everyMenuActionHasItsOwnKeys();
    void twiceTheTextIsWhole_data();
    void twiceTheTextIsWhole();
    void dialogsOfLargeTypeFitTheScreen();

private:
    template <class T> QList<T*> shown()
    {
        QList<T*> found;
        for (T* widget : (*m_open)->findChildren<T*>()) {
            if (widget->isVisible())
                found << widget;
        }
        return found;
    }
    QStringList cutShort();
    QStringList nameless(const QString& where);
    void seeFocus(QWidget* widget);

    std::unique_ptr<OpenWindow> m_open;
};

/// Controls in sight that a screen reader has no name for.
QStringList TestAccessibility::nameless(const QString& where)
{
    const auto isControl = [](const QWidget* widget) {
        const bool isPart = qobject_cast<QComboBox*>(widget->parentWidget())
            || qobject_cast<QAbstractSpinBox*>(widget->parentWidget());
        return !isPart
            && (qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget)
                || qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget)
                || (qobject_cast<const QAbstractItemView*>(widget) && !widget->inherits("QHeaderView"))
                || qobject_cast<const ChartView*>(widget));
    };
    QStringList found;
    for (QWidget* widget : shown<QWidget>()) {
        if (!isControl(widget))
            continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->role() == QAccessible::NoRole || interface->text(QAccessible::Name).trimmed().isEmpty())
            found << u"%1: %2 %3"_s.arg(where, QLatin1StringView(widget->metaObject()->className()), widget->objectName());
    }
    return found;
}

void TestAccessibility::everyControlHasANameAndARole()
{
    QStringList found;
    for (const QString& page : (*m_open)->pageIds()) {
        (*m_open)->showPage(page);
        if (!QTest::qWaitFor([&] { return nameless(page).isEmpty(); })) // some cards are named when their data is there
            found += nameless(page);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestAccessibility::everyDialogsControlHasAName()
{
    QStringList found;
    const auto look = [&](const QString& where) {
        QVERIFY2(!shown<QDialog>().isEmpty(), qPrintable(where));
        found += nameless(where);
        for (QDialog* dialog : shown<QDialog>())
            dialog->close();
        QTRY_VERIFY(shown<QDialog>().isEmpty());
    };
    for (const QString& action : {u"preferencesAction"_s, u"connectAction"_s, u"helpAction"_s, u"paletteAction"_s, u"aboutAction"_s}) {
        m_open->find<QAction>(action)->trigger();
        look(action);
    }
    m_open->find<Card>(u"reportingCard"_s)->showTable();
    look(u"table"_s);
    m_open->find<Card>(u"reportingCard"_s)->showDefinition();
    look(u"definition"_s);
    (new ProfileDialog(m_open->session(), &**m_open))->open();
    look(u"profiles"_s);
    auto* link = new LinkDialog(m_open->session(), {}, &**m_open);
    link->findChild<QTableView*>(u"linkSuggestions"_s)->setVisible(true);
    link->open();
    look(u"link"_s);
    m_open->write(u"bad.csv"_s, "addonLicenseId,addonKey,licenseType,maintenanceStartDate,maintenanceEndDate,status,hosting,tier\n"
                                "9,com.example.addon,COMMERCIAL,2026-01-01,sometime,active,Server,500 Users\n");
    (*m_open)->previewImport({m_open->path(u"bad.csv"_s)});
    QTRY_VERIFY(m_open->find<QTableView>(u"previewRejected"_s)->isVisible());
    look(u"preview"_s);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

/// It looks another way with the keyboard than without, and nothing moves.
void TestAccessibility::seeFocus(QWidget* widget)
{
    widget->window()->setFocus();
    QTRY_VERIFY(!widget->hasFocus());
    const QRect room = widget->contentsRect();
    const QImage without = widget->grab().toImage();
    widget->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY2(widget->hasFocus(), qPrintable(widget->objectName()));
    QVERIFY2(widget->grab().toImage() != without, qPrintable(widget->objectName()));
    QCOMPARE(widget->contentsRect(), room);
}

void TestAccessibility::whatHasTheKeyboardIsSeen()
{
    QVERIFY(QTest::qWaitForWindowActive(&**m_open));
    seeFocus(m_open->find<QWidget>(u"activeUsers"_s));
    (*m_open)->showPage(u"features"_s);
    seeFocus(m_open->find<QWidget>(u"features"_s));
    (*m_open)->showPage(u"installations"_s);
    seeFocus(m_open->find<QWidget>(u"installations"_s));
    for (QAbstractButton* segment : shown<QAbstractButton>()) {
        if (segment->property("role").toString() == u"segment")
            seeFocus(segment); // chosen or not
    }
    m_open->find<QAction>(u"helpAction"_s)->trigger();
    auto* help = m_open->find<QWidget>(u"helpText"_s);
    QVERIFY(QTest::qWaitForWindowActive(help->window()));
    m_open->find<QWidget>(u"helpTopics"_s)->setFocus();
    seeFocus(help);
}

void TestAccessibility::everyChartSpeaks()
{
    for (const QString& page : (*m_open)->pageIds()) {
        (*m_open)->showPage(page);
        for (ChartView* chart : shown<ChartView>()) {
            QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(chart);
            QCOMPARE(interface->role(), QAccessible::Chart);
            QVERIFY2(interface->text(QAccessible::Name).size() > 10, qPrintable(chart->objectName()));
            for (int i = 0; i < interface->childCount(); ++i)
                QVERIFY2(!interface->child(i)->text(QAccessible::Value).isEmpty(), qPrintable(chart->objectName()));
        }
    }
}

void TestAccessibility::theKeyboardReachesEveryControl()
{
    for (const QString& page : (*m_open)->pageIds()) {
        (*m_open)->showPage(page);
        for (QAbstractButton* button : shown<QAbstractButton>()) {
            const bool isPartOfAnother
                = button->inherits("QTableCornerButton") || qobject_cast<QLineEdit*>(button->parentWidget());
            if (button->isEnabled() && !isPartOfAnother)
                QVERIFY2(button->focusPolicy() & Qt::TabFocus,
                    qPrintable(page + u": "_s + button->objectName() + u' ' + button->text()));
        }
    }
}

void TestAccessibility::everyMenuActionHasItsOwnKeys()
{
    QHash<QKeySequence, QString> taken;
    for (const QAction* action : (*m_open)->findChildren<QAction*>()) {
        for (const QKeySequence& keys : action->shortcuts()) {
            QVERIFY2(!taken.contains(keys),
                qPrintable(keys.toString() + u": "_s + taken.value(keys) + u", "_s + action->text()));
            taken.insert(keys, action->text());
        }
    }
    QVERIFY(taken.size() > 15);
}

void TestAccessibility::twiceTheTextIsWhole_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<Language>("language");
    QTest::newRow("usual") << 1.0 << Language::English;
    QTest::newRow("twice as large") << 2.0 << Language::English;
    QTest::newRow("usual, in French") << 1.0 << Language::French; // whose words are longer
    QTest::newRow("twice as large, in French") << 2.0 << Language::French;
}

/// Labels and buttons in sight that show less than they say, and areas of which a part cannot be scrolled to.
QStringList TestAccessibility::cutShort()
{
    QStringList found;
    const auto note = [&](const QWidget* widget, const QString& text, const QSize& needed) {
        if (needed.width() > widget->width() + 1 || needed.height() > widget->height() + 1)
            found << u"%1: \"%2\" needs %3x%4 and has %5x%6"_s.arg(widget->objectName(), text)
                         .arg(needed.width())
                         .arg(needed.height())
                         .arg(widget->width())
                         .arg(widget->height());
    };
    for (const QLabel* label : shown<QLabel>()) {
        const bool isWrapped = label->wordWrap() && label->hasHeightForWidth();
        note(label, label->text(),
            isWrapped ? QSize(0, label->heightForWidth(label->width())) : label->minimumSizeHint());
    }
    for (const QAbstractButton* button : shown<QAbstractButton>()) {
        if (!button->text().isEmpty())
            note(button, button->text(), button->minimumSizeHint());
    }
    for (const QFormLayout* form : (*m_open)->findChildren<QFormLayout*>()) {
        for (int row = 1; row < form->rowCount(); ++row) {
            const QLayoutItem* above = form->itemAt(row - 1, QFormLayout::FieldRole);
            const QLayoutItem* below = form->itemAt(row, QFormLayout::FieldRole);
            if (above && below && above->widget() && below->widget() && below->widget()->isVisible() && above->geometry().intersects(below->geometry()))
                found << u"%1 lies over %2"_s.arg(below->widget()->objectName(), above->widget()->objectName());
        }
    }
    for (const QScrollArea* area : shown<QScrollArea>()) {
        const auto isReached = [](int content, int inSight, const QScrollBar* bar, Qt::ScrollBarPolicy policy) {
            return content <= inSight + (policy == Qt::ScrollBarAlwaysOff ? 0 : bar->maximum());
        };
        if (area->widget()
            && (!isReached(area->widget()->width(), area->viewport()->width(), area->horizontalScrollBar(),
                    area->horizontalScrollBarPolicy())
                || !isReached(area->widget()->height(), area->viewport()->height(), area->verticalScrollBar(),
                    area->verticalScrollBarPolicy())))
            found << u"%1 cannot be scrolled to all that it holds"_s.arg(area->objectName());
        if (qobject_cast<const Page*>(area->parentWidget()) && area->horizontalScrollBar()->maximum() > 0)
            found << u"%1 is %2 pixels wider than the window"_s.arg(area->parentWidget()->objectName()).arg(area->horizontalScrollBar()->maximum());
    }
    return found;
}

/// No label and no button shows less than it says, and all of a page can be scrolled to, downwards alone.
void TestAccessibility::twiceTheTextIsWhole()
{
    QFETCH(double, scale);
    QFETCH(Language, language);
    Theme::setTextScale(scale);
    installLanguage(language);
    init();
    for (const QString& page : (*m_open)->pageIds()) {
        (*m_open)->showPage(page);
        const auto isWhole = [this] {
            const QList<Page*> visible = shown<Page>();
            return std::all_of(visible.begin(), visible.end(), [](const Page* each) { return each->isSettled(); })
                && cutShort().isEmpty();
        };
        if (!QTest::qWaitFor(isWhole))
            QFAIL(qPrintable(page + u":\n"_s + cutShort().join(u'\n')));
    }
    (*m_open)->showPage(u"overview"_s);
    const QList<StatTile*> tiles = shown<StatTile>();
    int highest = 0;
    for (const StatTile* tile : tiles)
        highest = std::max(highest, tile->titleHeight());
    for (const StatTile* tile : tiles) // all numbers in one line, none lower than the titles ask
        QCOMPARE(tile->findChild<QLabel*>(tile->objectName() + u"Title"_s)->height(), highest);
}

/// Every button of a dialog can be reached, and a file's name read, on a small screen with the largest type.
void TestAccessibility::dialogsOfLargeTypeFitTheScreen()
{
    Theme::setTextScale(2);
    init();
    const QSize room = (*m_open)->screen()->availableGeometry().size();
    const auto check = [&](const QString& what) {
        const QList<QDialog*> dialogs = shown<QDialog>();
        QVERIFY2(!dialogs.isEmpty(), qPrintable(what));
        for (QDialog* dialog : dialogs) {
            QVERIFY2(dialog->height() <= room.height(), qPrintable(u"%1 is %2 high"_s.arg(what).arg(dialog->height())));
            for (const QPushButton* button : dialog->findChildren<QPushButton*>()) {
                const QRect place(button->mapTo(dialog, QPoint()), button->size());
                QVERIFY2(!button->isVisible() || dialog->rect().contains(place), qPrintable(what + u": "_s + button->text()));
            }
            dialog->close();
        }
        QTRY_VERIFY(shown<QDialog>().isEmpty());
    };
    for (const QString& action : {u"preferencesAction"_s, u"connectAction"_s, u"helpAction"_s, u"paletteAction"_s, u"aboutAction"_s}) {
        m_open->find<QAction>(action)->trigger();
        check(action);
    }
    m_open->write(u"a-download-of-licences.csv"_s, "addonLicenseId,addonKey,licenseType,maintenanceStartDate,maintenanceEndDate,status,hosting,tier\n"
                                                   "9,com.example.addon,COMMERCIAL,2026-01-01,sometime,active,Server,500 Users\n");
    (*m_open)->previewImport({m_open->path(u"a-download-of-licences.csv"_s)});
    auto* files = m_open->find<QTableView>(u"previewFiles"_s);
    QTRY_VERIFY(files->isVisible());
    const QModelIndex name = files->model()->index(0, 0);
    const int box = Theme::scaled(14) + 2; // to tick
    const int needed = 2 * 8 + box + files->fontMetrics().horizontalAdvance(name.data().toString());
    QTRY_VERIFY2(files->columnWidth(0) >= needed, qPrintable(u"%1 of %2"_s.arg(files->columnWidth(0)).arg(needed)));
    check(u"preview"_s);
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
