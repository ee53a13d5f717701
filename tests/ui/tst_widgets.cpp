// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/tablemodel.h"
#include "tests/support/openwindow.h"
#include "ui/theme.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/stattile.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QTest>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

/// Counts how often it is asked whether a row can be selected.
class AskedModel final : public QStandardItemModel
{
public:
    using QStandardItemModel::QStandardItemModel;
    Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        ++asked;
        return QStandardItemModel::flags(index);
    }
    mutable int asked = 0;
};

/// How many points of two pictures differ by more than smoothing does.
int differing(const QImage& a, const QImage& b)
{
    int points = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            points += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 24;
    }
    return points;
}

} // namespace

/// What the pages are made of, alone.
class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextKeepsItsTypefaceInAnyLook(); // first: the window chooses the look as in the program
    void cleanup() { Theme::set(ThemeMode::Light); }
    void aCellLooksAsTheStyleDrawsIt_data();
    void aCellLooksAsTheStyleDrawsIt();
    void titlesAskNothingOfSelectedRows();
    void aLabelIsAsHighAsItsText();
    void linesThatWrapAreAllInSight();
    void rowsThatComeLaterAreInSight();
    void aTileSaysItsChangesInOneLineEach();
};

void TestWidgets::aCellLooksAsTheStyleDrawsIt_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isSelected");
    for (const bool isDark : {false, true}) {
        for (const bool isSelected : {false, true})
            QTest::addRow("%s%s", isDark ? "dark" : "light", isSelected ? ", selected" : "") << isDark << isSelected;
    }
}

/// A text, one that is cut, numbers; the style draws them a second time.
void TestWidgets::aCellLooksAsTheStyleDrawsIt()
{
    QFETCH(bool, isDark);
    QFETCH(bool, isSelected);
    Theme::set(isDark ? ThemeMode::Dark : ThemeMode::Light);
    using Row = QPair<QString, double>;
    TableModel<Row> model({{u"Name"_s, [](const Row& row) { return row.first; }, {}},
        {u"Users"_s, [](const Row& row) { return QString::number(row.second); },
            [](const Row& row) { return QVariant(row.second); }, CellKind::Number}});
    model.setRows({{u"Birch"_s, 1}, {u"Ångström, ÿ"_s, 1234567},
        {u"a name that is far too long for the column it stands in, and for two"_s, 12}});
    DataTable table(u"cells"_s);
    table.resize(320, 200);
    table.showModel(&model);
    table.setColumnWidth(0, 180);
    table.setColumnWidth(1, 120);
    if (isSelected)
        table.selectAll();
    const QImage ours = table.grab().toImage();
    QVERIFY(dynamic_cast<CellDelegate*>(table.itemDelegate()));
    table.setItemDelegate(new QStyledItemDelegate(&table));
    const QImage styled = table.grab().toImage();
    QCOMPARE(ours.size(), styled.size());
    QVERIFY2(differing(ours, styled) == 0, qPrintable(u"%1 points differ"_s.arg(differing(ours, styled))));
}

void TestWidgets::titlesAskNothingOfSelectedRows()
{
    AskedModel model(2000, 6);
    DataTable table(u"long"_s);
    table.resize(600, 300);
    table.showModel(&model);
    table.show();
    table.selectAll();
    model.asked = 0;
    table.grab();
    QVERIFY2(model.asked < 2000, qPrintable(QString::number(model.asked)));
}

/// Whatever it was asked before.
void TestWidgets::aLabelIsAsHighAsItsText()
{
    QLabel* label = makeLabel(Theme::Text::Base, {}, nullptr);
    const std::unique_ptr<QLabel> owner(label);
    label->setWordWrap(true);
    const auto expected = [&](int width) {
        QLabel fresh;
        fresh.setFont(label->font());
        fresh.setTextFormat(label->textFormat());
        fresh.setWordWrap(label->wordWrap());
        fresh.setContentsMargins(label->contentsMargins());
        fresh.setText(label->text());
        return fresh.heightForWidth(width);
    };
    const QString words = u"as many words as need some lines "_s.repeated(6);
    const auto check = [&] {
        for (const int width : {400, 120, 400, 90})
            QCOMPARE(label->heightForWidth(width), expected(width));
    };
    label->setText(u"short"_s);
    check();
    label->setText(words);
    check();
    label->setFont(Theme::font(Theme::Text::CardTitle));
    check();
    label->setContentsMargins(0, 9, 20, 9);
    check();
    label->setWordWrap(false);
    check();
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setText(u"<b>%1</b>"_s.arg(words));
    check();
}

void TestWidgets::linesThatWrapAreAllInSight()
{
    QStandardItemModel model(3, 2);
    const QString words = u"as many words as need some lines "_s.repeated(5);
    model.setItem(0, 0, new QStandardItem(u"one"_s));
    model.setItem(0, 1, new QStandardItem(u"line"_s));
    model.setItem(1, 0, new QStandardItem(u"two"_s));
    model.setItem(1, 1, new QStandardItem(words));
    model.setItem(2, 0, new QStandardItem(u"three\nlines\nhere"_s));
    DataTable table(u"wrapped"_s);
    table.resize(400, 400);
    table.showModel(&model);
    table.wrapTexts();
    table.show();
    const int line = QFontMetrics(table.font()).height();
    QVERIFY(table.rowHeight(0) < 3 * line);
    const int lines = QFontMetrics(table.font())
                          .boundingRect(0, 0, table.columnWidth(1) - 24, 10'000, Qt::TextWordWrap, words)
                          .height();
    QVERIFY(lines > 2 * line);
    QVERIFY(table.rowHeight(1) >= lines);
    QVERIFY(table.rowHeight(2) >= 3 * line);
    table.resize(800, 400);
    QVERIFY(table.rowHeight(1) < lines);
}

/// A page is there before what it shows has been counted.
void TestWidgets::rowsThatComeLaterAreInSight()
{
    TableModel<QString> model({{u"Words"_s, [](const QString& row) { return row; }, {}}});
    DataTable table(u"filled"_s);
    table.resize(400, 400);
    table.showModel(&model);
    table.wrapTexts();
    table.fitRows(12);
    table.show();
    const QString words = u"as many words as need some lines "_s.repeated(5);
    model.setRows({words, words, words});
    const int foot = table.viewport()->y() + table.rowViewportPosition(2) + table.rowHeight(2);
    QVERIFY(table.rowHeight(2) > 2 * QFontMetrics(table.font()).height());
    QVERIFY2(table.height() >= foot, qPrintable(u"%1 of %2"_s.arg(table.height()).arg(foot)));
}

/// Without their room all tiles say them shorter, and all of them as a tip.
void TestWidgets::aTileSaysItsChangesInOneLineEach()
{
    StatTile tile(u"tile"_s, Term::LicensedUsers);
    tile.setStat({u"99,470"_s, {}, {{u"▲ +11,065 (12.5 %) since Sept"_s, u"▲ 12.5 % since Sept"_s, 1}}, {}});
    const auto* change = tile.findChild<QLabel*>(u"tileChange0"_s);
    tile.resize(400, 200);
    QVERIFY(tile.hasRoomForChanges());
    QCOMPARE(change->text(), u"▲ +11,065 (12.5 %) since Sept"_s);
    tile.resize(200, 200);
    QVERIFY(!tile.hasRoomForChanges());
    tile.shortenChanges(true);
    QCOMPARE(change->text(), u"▲ 12.5 % since Sept"_s);
    QCOMPARE(change->toolTip(), u"▲ +11,065 (12.5 %) since Sept"_s);
    QVERIFY(tile.accessibleDescription().contains(u"+11,065"_s));
    tile.setStat({u"99,470"_s, {}, {{u"▼ -5 (0.1 %) since Sept"_s, u"▼ 0.1 % since Sept"_s, -1}}, {}});
    QCOMPARE(change->text(), u"▼ 0.1 % since Sept"_s);
    tile.shortenChanges(false);
    QCOMPARE(change->text(), u"▼ -5 (0.1 %) since Sept"_s);
    QVERIFY(change->toolTip().isEmpty());
}

void TestWidgets::everyTextKeepsItsTypefaceInAnyLook()
{
    QVERIFY(!Theme::isSet());
    OpenWindow open;
    open.importFleet();
    for (const QString& page : open->pageIds())
        open->showPage(page);
    const QString typeface = Theme::font(Theme::Text::Base).families().constFirst();
    QVERIFY(typeface != QFontDatabase::systemFont(QFontDatabase::GeneralFont).family());
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark, ThemeMode::Light}) {
        Theme::set(mode);
        QStringList others;
        for (const QWidget* widget : open->findChildren<QWidget*>()) {
            if (widget->font().families().value(0) != typeface
                && widget->font().family() != Theme::fixedFont().family())
                others << u"%1 %2 %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                    widget->objectName(), widget->font().family());
        }
        QVERIFY2(others.isEmpty(), qPrintable(u"%1: %2"_s.arg(others.size()).arg(others.join(u", "_s))));
    }
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
