// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"
#include "ui/pages/pages.h"
#include "ui/theme.h"

#include <QPainter>
#include <QTest>
#include <QWidget>

using namespace uptake;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textStandsOut_data();
    void textStandsOut();
    void chartColoursStandOut();
    void theSequenceGetsWeaker();
    void switchingChangesThePalette();
    void theStyleSheetHasNoOpenName();
    void everyPageHasItsIcon();
    void anIconHasTheColourAndSizeAskedFor();
    void setAgainItStylesNothing();
};

void TestTheme::textStandsOut_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const Tokens* t : {&Theme::light(), &Theme::dark()}) {
        const QByteArray theme = t->isDark ? "dark: " : "light: ";
        const auto add = [&](const char* name, const QColor& text, const QColor& ground) {
            QTest::newRow((theme + name).constData()) << text << ground;
        };
        add("text on window", t->text, t->window);
        add("text on surface", t->text, t->surface);
        add("text on hover", t->text, t->hover);
        add("text on selection", t->text, t->accentSoft);
        add("muted on window", t->muted, t->window);
        add("muted on surface", t->muted, t->surface);
        add("muted on sidebar", t->muted, t->sidebar);
        add("muted on hover", t->muted, t->hover);
        add("accent on surface", t->accent, t->surface);
        add("accent on window", t->accent, t->window);
        add("accent on selection", t->accent, t->accentSoft);
        add("button", t->onAccent, t->accent);
        add("button under the mouse", t->onAccent, Theme::mixed(t->accent, t->text, 0.15));
        add("better", t->positive, t->surface);
        add("worse", t->negative, t->surface);
        add("remark", t->warning, t->warningSoft);
        add("error", t->danger, t->dangerSoft);
    }
}

void TestTheme::textStandsOut()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QCOMPARE_GE(Theme::contrast(text, ground), 4.5);
}

void TestTheme::chartColoursStandOut()
{
    for (const Tokens* t : {&Theme::light(), &Theme::dark()}) {
        for (const QColor& colour : {t->categories[0], t->categories[1], t->categories[2], t->categories[3]})
            QCOMPARE_GE(Theme::contrast(colour, t->surface), 3.0); // WCAG 1.4.11, graphics
    }
}

void TestTheme::theSequenceGetsWeaker()
{
    for (const Tokens* t : {&Theme::light(), &Theme::dark()}) {
        const std::vector<QColor> colours = Theme::sequence(*t, 8);
        QCOMPARE(colours.size(), size_t(8));
        for (size_t i = 1; i < colours.size(); ++i)
            QCOMPARE_LT(Theme::contrast(colours[i], t->surface), Theme::contrast(colours[i - 1], t->surface));
    }
    QCOMPARE(Theme::sequence(Theme::light(), 1).size(), size_t(1));
}

void TestTheme::switchingChangesThePalette()
{
    Theme::set(ThemeMode::Dark);
    QVERIFY(Theme::tokens().isDark);
    QCOMPARE(qApp->palette().color(QPalette::Window), Theme::dark().window);
    Theme::set(ThemeMode::Light);
    QVERIFY(!Theme::tokens().isDark);
    QCOMPARE(Theme::mode(), ThemeMode::Light);
    Theme::set(ThemeMode::System);
    Theme::followSystem();
    QCOMPARE(Theme::mode(), ThemeMode::System);
}

void TestTheme::theStyleSheetHasNoOpenName()
{
    const QString sheet = styleSheet(Theme::light());
    QVERIFY(!sheet.contains(u'@'));
    QVERIFY2(!sheet.contains(u": ;") && !sheet.contains(u"solid ;"), "a token without a colour");
}

void TestTheme::everyPageHasItsIcon()
{
    for (const PageDescriptor& page : pageDescriptors())
        QVERIFY2(!icon(page.iconName, Qt::black).isNull(), qPrintable(page.iconName));
}

/// The hues of the points that are drawn; -1 where they are grey.
static QSet<int> huesOf(const QPixmap& pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QSet<int> hues;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 100)
                hues << QColor(image.pixel(x, y)).hue();
        }
    }
    return hues;
}

void TestTheme::anIconHasTheColourAndSizeAskedFor()
{
    const QIcon drawing = icon(u"close"_s, Qt::red, Qt::blue);
    const QSet<int> red{QColor(Qt::red).hue()};
    for (const QSize size : {QSize(16, 16), QSize(27, 27), QSize(200, 200)}) {
        const QPixmap pixmap = drawing.pixmap(size);
        QCOMPARE(pixmap.size(), size);
        QCOMPARE(huesOf(pixmap), red);
        QCOMPARE(huesOf(drawing.pixmap(size, QIcon::Normal, QIcon::On)), QSet<int>{QColor(Qt::blue).hue()});
    }
    QCOMPARE(drawing.pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32)); // sharp where the screen has twice the points
    QVERIFY(huesOf(drawing.pixmap(QSize(64, 64), QIcon::Disabled)) != red);
    QCOMPARE(huesOf(icon(u"close"_s, Qt::red).pixmap(QSize(64, 64), QIcon::Normal, QIcon::On)), red);
    QPixmap ground(90, 30);
    ground.fill(Qt::white);
    QPainter painter(&ground);
    drawing.paint(&painter, QRect(0, 0, 90, 30));
    painter.end();
    const QImage painted = ground.toImage().convertToFormat(QImage::Format_ARGB32);
    QVERIFY(painted.copy(30, 0, 30, 30) != painted.copy(0, 0, 30, 30)); // in the middle, undistorted
    QCOMPARE(painted.copy(0, 0, 30, 30), painted.copy(60, 0, 30, 30));
    QVERIFY(icon(u"there is none"_s, Qt::red).isNull());
}

void TestTheme::setAgainItStylesNothing()
{
    class Watched : public QWidget
    {
    public:
        int changes = 0;
        void changeEvent(QEvent* event) override
        {
            changes += event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange;
            QWidget::changeEvent(event);
        }
    } watched;
    Theme::set(ThemeMode::Light);
    watched.ensurePolished();
    watched.changes = 0;
    Theme::set(ThemeMode::Light);
    QCOMPARE(watched.changes, 0);
    Theme::set(ThemeMode::Dark);
    QCOMPARE_GT(watched.changes, 0);
    Theme::set(ThemeMode::Light);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
