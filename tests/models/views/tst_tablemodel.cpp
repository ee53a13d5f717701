// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/pagetables.h"
#include "models/views/tablemodel.h"
#include "models/views/tables.h"
#include "models/views/tabletext.h"

#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

struct Fruit
{
    QString name;
    qint64 number = 0;
    std::optional<double> share;
};

std::vector<Column<Fruit>> fruitTable()
{
    return {
        {u"Fruit"_s, [](const Fruit& f) { return f.name; }, {}},
        {u"Number"_s, [](const Fruit& f) { return u"%1 pieces"_s.arg(f.number); },
            [](const Fruit& f) { return QVariant(f.number); }, CellKind::Number},
        {u"Share"_s, [](const Fruit& f) { return f.share ? u"some"_s : u"–"_s; },
            [](const Fruit& f) { return f.share ? QVariant(*f.share) : QVariant(); }, CellKind::Share,
            u"Of all fruit"_s},
    };
}

} // namespace

class TestTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void satisfiesTheModelTester();
    void showsTextAndSortsByValue();
    void csvHoldsValuesAndQuotesText();
    void aFormulaInAFileIsOnlyText();
    void tabbedTextIsWhatIsShown();
    void versionsSortAsNumbers();
    void everyTableSatisfiesTheModelTester();
};

void TestTableModel::satisfiesTheModelTester()
{
    TableModel<Fruit> model(fruitTable());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({{u"Pear"_s, 3, {}}, {u"Apple"_s, 12, 0.5}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 3);
    QVERIFY(!model.data({}).isValid());
    QVERIFY(!model.headerData(3, Qt::Horizontal).isValid());
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::ToolTipRole).toString(), u"Of all fruit"_s);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TestTableModel::showsTextAndSortsByValue()
{
    TableModel<Fruit> model(fruitTable());
    model.setRows({{u"Pear"_s, 3, {}}, {u"Apple"_s, 12, 0.5}});
    QCOMPARE(model.index(1, 1).data().toString(), u"12 pieces"_s);
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&model);
    sorted.setSortRole(ValueRole);
    sorted.sort(1, Qt::DescendingOrder); // as text, 3 would stand above 12
    QCOMPARE(sorted.index(0, 0).data().toString(), u"Apple"_s);
}

void TestTableModel::csvHoldsValuesAndQuotesText()
{
    TableModel<Fruit> model(fruitTable());
    model.setRows({{u"Pear, \"green\""_s, 3, {}}, {u"Apple"_s, 12, 0.5}});
    QCOMPARE(toCsv(model), u"Fruit,Number,Share\r\n\"Pear, \"\"green\"\"\",3,\r\nApple,12,0.5\r\n"_s);
}

void TestTableModel::aFormulaInAFileIsOnlyText()
{
    TableModel<Fruit> model(fruitTable());
    model.setRows({{u"=HYPERLINK(\"x\")"_s, -3, {}}});
    QCOMPARE(toCsv(model), u"Fruit,Number,Share\r\n\"'=HYPERLINK(\"\"x\"\")\",-3,\r\n"_s);
}

void TestTableModel::tabbedTextIsWhatIsShown()
{
    TableModel<Fruit> model(fruitTable());
    model.setRows({{u"Pear\tgreen"_s, 3, {}}});
    QCOMPARE(toTabbedText(model, {0, 1, 2}), u"Fruit\tNumber\tShare\nPear green\t3 pieces\t–"_s);
    QCOMPARE(toTabbedText(model, {1, 0}), u"Number\tFruit\n3 pieces\tPear green"_s);
    QCOMPARE(toCsv(model, {1}), u"Number\r\n3\r\n"_s);
}

void TestTableModel::versionsSortAsNumbers()
{
    TableModel<VersionLine> model(versionTable());
    model.setRows({{{u"2.9"_s, 1, 0.2}}, {{u"2.10-beta1"_s, 1, 0.2}}, {{u"2.10"_s, 1, 0.6}}});
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&model);
    sorted.setSortRole(ValueRole);
    sorted.sort(0, Qt::DescendingOrder);
    QCOMPARE(sorted.index(0, 0).data().toString(), u"2.10"_s);
    QCOMPARE(sorted.index(1, 0).data().toString(), u"2.10-beta1"_s);
    QCOMPARE(sorted.index(2, 0).data().toString(), u"2.9"_s);
    TableModel<EnvironmentRow> hosts(environmentTable(u"Host version"_s));
    hosts.setRows({{u"9.10"_s}, {u"9.2"_s}, {QString()}});
    sorted.setSourceModel(&hosts);
    sorted.sort(0, Qt::AscendingOrder);
    QCOMPARE(sorted.index(0, 0).data().toString(), u"9.2"_s);
    QCOMPARE(sorted.index(1, 0).data().toString(), u"9.10"_s);
    QCOMPARE(sorted.index(2, 0).data().toString(), u"unknown"_s);
    TableModel<SliceRow> slices(sliceTable());
    slices.setRows({{u"Version"_s, {.value = u"2.10"_s}}, {u"Version"_s, {.value = u"2.9"_s}}});
    sorted.setSourceModel(&slices);
    sorted.sort(1, Qt::AscendingOrder);
    QCOMPARE(sorted.index(0, 1).data().toString(), u"2.9"_s);
}

void TestTableModel::everyTableSatisfiesTheModelTester()
{
    const auto check = [](auto& model, auto row) {
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({row});
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    };
    TableModel<FeatureUsage> features(featureTable());
    check(features, FeatureUsage{u"pivot"_s, 10, 5, 0.5, {0.2, 0.8}, {}, {}, {}, {}, 1, 2});
    TableModel<ReachPoint> reach(reachTable());
    check(reach, ReachPoint{Month{std::chrono::year{2026}, std::chrono::month{10}}, Completeness::Partial, 3, {}, {}});
    TableModel<HeadcountPoint> headcounts(headcountTable());
    check(headcounts,
        HeadcountPoint{Month{std::chrono::year{2026}, std::chrono::month{10}}, Completeness::Missing, {}, 0, 3});
    TableModel<FileSummary> files(fileTable());
    check(files, FileSummary{u"/a/b.csv"_s, u"licenses"_s, {}, {}, {}, {}, {}});
    TableModel<Batch> batches(batchTable());
    check(batches, Batch{});
    TableModel<const QuarantinedRow*> quarantine(quarantineTable());
    const QuarantinedRow row;
    check(quarantine, &row);
}

QTEST_GUILESS_MAIN(TestTableModel)
#include "tst_tablemodel.moc"
