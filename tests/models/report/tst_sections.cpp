// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/sections.h"
#include "tests/support/expectedmacros.h"
#include "tests/support/factsfixture.h"

#include <QRegularExpression>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

/// Forty organisations that report in May; three of them run 1.9, four use "rare", two do not use "common", five know
/// "new".
std::shared_ptr<const Facts> fleet()
{
    FactsFixture fixture;
    for (int i = 0; i < 40; ++i) {
        const QString number = u"SEN-%1"_s.arg(i);
        fixture.add(
            Licensed{.number = number, .company = u"Company %1"_s.arg(i), .updated = u"2026-05-31"_s, .capacity = 50});
        for (const QString& on : {u"2026-04-15"_s, u"2026-05-31"_s}) {
            Sent sent{.from = u"S%1"_s.arg(i),
                .on = on,
                .version = i < 3 ? u"1.9"_s
                    : i < 16     ? u"2.0.%1"_s.arg(i % 3)
                                 : u"2.1"_s,
                .entitlement = number,
                .users = 20 + i};
            sent.features = {{u"pivot"_s, i % 2}, {u"rare"_s, i < 4 ? 1 : 0}, {u"common"_s, i < 2 ? 0 : 5}};
            if (i < 5)
                sent.features.emplace_back(u"new"_s, 1);
            fixture.add(sent);
        }
    }
    return fixture.build();
}

ReportTemplate bank(const Policy& policy = {})
{
    ReportTemplate design = valueOf(reportTemplate(u"bank"_s));
    design.policy = policy;
    return design;
}

ReportContent contentOf(const Facts& facts, const ReportTemplate& design = bank())
{
    const Subset all(facts, {});
    ReportCounts counts = valueOf(reportCounts(design, all, day(u"2026-05-31"_s)));
    Publisher publisher(design.policy);
    return reportContent(design, counts, publisher);
}

/// All that a report says.
struct Said
{
    std::vector<Published> figures;
    QStringList sentences;
    int plainCells = 0; ///< cells of tables that are no figure, but for each row's label

    void take(const Paragraph& paragraph) { sentences << paragraph.sentence.text(); }
    void take(const Lead& lead) { sentences << lead.sentence.text(); }
    void take(const Definition&) { }
    void take(const Subtitle&) { }
    void take(const Notice&) { }
    void take(const CategoryBars& bars)
    {
        sentences << bars.basis.text();
        for (const PublishedCategory& category : bars.categories)
            figures.insert(figures.end(), {category.count, category.share});
    }
    void take(const Tiles& tiles)
    {
        for (const Tile& tile : tiles.tiles) {
            figures.push_back(tile.value);
            sentences << tile.detail.text();
            if (tile.change)
                sentences << tile.change->text();
        }
    }
    void take(const ShareBars& bars)
    {
        sentences << bars.basis.text();
        for (const ShareBar& bar : bars.bars)
            figures.insert(figures.end(), {bar.part, bar.whole, bar.share, bar.low, bar.high});
    }
    void take(const MonthColumns& columns)
    {
        sentences << columns.basis.text();
        for (const MonthValue& month : columns.months) {
            if (month.value)
                figures.push_back(*month.value);
        }
    }
    void take(const MonthStacks& stacks)
    {
        sentences << stacks.basis.text();
        for (const MonthStack& month : stacks.months) {
            for (const PublishedCategory& category : month.categories)
                figures.insert(figures.end(), {category.count, category.share});
        }
    }
    void take(const ReportTable& table)
    {
        for (const auto& row : table.rows) {
            for (size_t i = 1; i < row.size(); ++i) {
                if (const auto* figure = std::get_if<Published>(&row[i]))
                    figures.push_back(*figure);
                else
                    ++plainCells;
            }
        }
    }
};

Said saidBy(const ReportContent& content)
{
    Said said;
    for (const Section& section : content.sections) {
        for (const Block& block : section.blocks)
            std::visit([&](const auto& each) { said.take(each); }, block);
    }
    return said;
}

template <class Wanted> Wanted blockOf(const ReportContent& content, SectionKind kind)
{
    for (const Section& section : content.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* found = std::get_if<Wanted>(&block); found && section.kind == kind)
                return *found;
        }
    }
    qFatal("the section has no such block");
}

} // namespace

class TestSections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(Language::English); }
    void printsNoFigureOfTooFewOrganisations_data();
    void printsNoFigureOfTooFewOrganisations();
    void printsFiguresOnlyAsPublished();
    void saysNoSmallNumberInASentence();
    void showsWhatMayBeShown();
    void ranksFeaturesByWhatIsShown();
    void mergesSmallVersions();
    void namesTheAudienceAndTheDay();
    void reportsOnTheNewestMonthThatIsOver_data();
    void reportsOnTheNewestMonthThatIsOver();
    void refusesToReportOnNothing();
    void refusesALaxPolicy();
    void listsTheTemplatesItKnows();
    void keepsTheOrderOfItsSections();
    void tellsInTheMethodOfEveryOtherSection();
    void theSameDecisionsMakeTheSameContent();
    void tellsTheFilterButNamesNoOrganisation();
    void speaksFrench();
};

void TestSections::printsNoFigureOfTooFewOrganisations_data()
{
    QTest::addColumn<int>("k");
    QTest::newRow("5") << 5;
    QTest::newRow("10") << 10;
    QTest::newRow("15") << 15;
    QTest::newRow("41: nothing may be shown") << 41;
}

void TestSections::printsNoFigureOfTooFewOrganisations()
{
    QFETCH(int, k);
    const auto facts = fleet();
    const Said said = saidBy(contentOf(*facts, bank({k, 25, 0.5})));
    QVERIFY(!said.figures.empty());
    int shown = 0;
    for (const Published& figure : said.figures) {
        if (figure.isWithheld())
            continue;
        ++shown;
        QVERIFY2(int(figure.group().size()) >= k, qPrintable(figure.name().key));
    }
    QCOMPARE(shown > 0, k <= 40);
}

void TestSections::printsFiguresOnlyAsPublished()
{
    const auto facts = fleet();
    QCOMPARE(saidBy(contentOf(*facts)).plainCells, 0);
}

void TestSections::saysNoSmallNumberInASentence()
{
    const auto facts = fleet();
    ReportContent content = contentOf(*facts);
    content.sections.pop_back(); // the method speaks of the rules
    const QRegularExpression small(u"(?<![\\d.,])([1-46-9]|38|36)(?![\\d.,]*\\d)"_s); // "under 5 %" may be said
    for (const QString& sentence : saidBy(content).sentences)
        QVERIFY2(!small.match(sentence).hasMatch(), qPrintable(sentence));
}

void TestSections::showsWhatMayBeShown()
{
    const auto facts = fleet();
    const auto tiles = blockOf<Tiles>(contentOf(*facts), SectionKind::Headline).tiles;
    QCOMPARE(tiles[0].value.text(english), u"2,000"_s); // 40 licences of 50 users
    QCOMPARE(tiles[1].value.text(english), u"1,580"_s); // 40 * 20 + 0 + 1 + ... + 39
    QVERIFY2(tiles[0].detail.text().contains(u"40 "_s), qPrintable(tiles[0].detail.text()));
    const auto months = blockOf<MonthColumns>(contentOf(*facts), SectionKind::Headline).months;
    QCOMPARE(months.size(), 2u);
    QCOMPARE(months[1].value->text(english), u"40"_s);
}

void TestSections::ranksFeaturesByWhatIsShown()
{
    const auto facts = fleet();
    QStringList lines;
    for (const ShareBar& bar : blockOf<ShareBars>(contentOf(*facts), SectionKind::Features).bars)
        lines << bar.label + u' ' + bar.part.text(english) + u' ' + bar.share.text(english);
    const QString hidden = u" \u2022\u2022\u2022 \u2022\u2022\u2022"_s;
    QCOMPARE(lines, QStringList({u"pivot 20 50 %"_s, u"common"_s + hidden, u"new"_s + hidden, u"rare"_s + hidden}));
}

void TestSections::mergesSmallVersions()
{
    const auto facts = fleet();
    QStringList lines;
    for (const auto& row : blockOf<ReportTable>(contentOf(*facts), SectionKind::Versions).rows)
        lines << std::get<QString>(row[0]).section(u' ', 0, 0) + u' ' + std::get<Published>(row[1]).text(english);
    QCOMPARE(lines, QStringList({u"2.1 24"_s, u"Other 16"_s}));
}

void TestSections::namesTheAudienceAndTheDay()
{
    const auto facts = fleet();
    const ReportContent content = contentOf(*facts);
    QCOMPARE(content.asOf, QDate(2026, 5, 31));
    QCOMPARE(content.title, u"com.example"_s);
    QVERIFY(!content.audience.isEmpty());
    QVERIFY(content.footer.contains(u"10 organisations"_s));
}

void TestSections::reportsOnTheNewestMonthThatIsOver_data()
{
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<QString>("month");
    QTest::newRow("before any report") << u"2026-01-31"_s << QString();
    QTest::newRow("the last day of the month") << u"2026-02-28"_s << u"2026-02"_s;
    QTest::newRow("the day before") << u"2026-02-27"_s << QString();
    QTest::newRow("a month without a report is passed over") << u"2026-03-31"_s << u"2026-02"_s;
    QTest::newRow("April") << u"2026-05-30"_s << u"2026-04"_s;
    QTest::newRow("a month whose reports are not all in") << u"2026-12-31"_s << u"2026-04"_s;
}

void TestSections::reportsOnTheNewestMonthThatIsOver()
{
    QFETCH(QString, asOf);
    QFETCH(QString, month);
    FactsFixture fixture;
    for (const QString& on : {u"2026-02-10"_s, u"2026-04-10"_s, u"2026-05-10"_s})
        fixture.add(Sent{.on = on});
    const auto facts = fixture.build();
    const auto newest = newestWholeMonth(Subset(*facts, {}), day(asOf));
    QCOMPARE(newest ? toText(*newest) : QString(), month);
}

void TestSections::refusesToReportOnNothing()
{
    const auto facts = FactsFixture().build();
    const Subset all(*facts, {});
    EXPECT_ERROR(reportCounts(bank(), all, day(u"2026-05-31"_s)), u"no month with usage reports"_s);
}

void TestSections::refusesALaxPolicy()
{
    const auto facts = fleet();
    const Subset all(*facts, {});
    EXPECT_ERROR(reportCounts(bank({4, 25, 0.5}), all, day(u"2026-05-31"_s)), u"at least 5 organisations"_s);
}

void TestSections::listsTheTemplatesItKnows()
{
    EXPECT_ERROR(reportTemplate(u"board"_s), u"bank, investor, public, internal"_s);
}

void TestSections::keepsTheOrderOfItsSections()
{
    const auto facts = fleet();
    ReportTemplate design = bank();
    design.sections = {SectionKind::Versions, SectionKind::Method, SectionKind::Headline};
    QList<SectionKind> kinds;
    for (const Section& section : contentOf(*facts, design).sections)
        kinds << section.kind;
    QCOMPARE(kinds, design.sections);
}

void TestSections::tellsInTheMethodOfEveryOtherSection()
{
    const auto facts = fleet();
    ReportTemplate design = bank();
    design.sections = {SectionKind::Method, SectionKind::Versions, SectionKind::Features};
    ReportContent content = contentOf(*facts, design);
    content.sections.resize(1);
    const QString method = saidBy(content).sentences.join(u' ');
    QVERIFY2(method.contains(u"merged into Other in: versions"_s), qPrintable(method));
    QVERIFY2(method.contains(u"withheld in: feature usage"_s), qPrintable(method));
}

void TestSections::theSameDecisionsMakeTheSameContent()
{
    const auto facts = fleet();
    const Subset all(*facts, {});
    ReportCounts counts = valueOf(reportCounts(bank(), all, day(u"2026-05-31"_s)));
    Publisher first(bank().policy), second(bank().policy);
    const Said once = saidBy(reportContent(bank(), counts, first));
    const Said again = saidBy(reportContent(bank(), counts, second));
    QCOMPARE(once.sentences, again.sentences);
    QCOMPARE(once.figures.size(), again.figures.size());
}

void TestSections::tellsTheFilterButNamesNoOrganisation()
{
    const auto facts = fleet();
    Selection filter;
    filter.hostings = {u"Server"_s};
    filter.countries = {u"FR"_s};
    filter.organisations = {u"Company 1"_s};
    filter.from = month(u"2026-04"_s);
    QCOMPARE(filterText(filter, *facts, localeOf(Language::English)),
        u"hosting: Server; country: France; a choice of organisations; from April 2026"_s);
    QCOMPARE(filterText({}, *facts, localeOf(Language::English)), u"no filter"_s);
}

void TestSections::speaksFrench()
{
    const auto facts = fleet();
    ReportTemplate design = bank();
    design.language = Language::French;
    const ReportContent content = contentOf(*facts, design);
    QCOMPARE(content.audience, u"Pour les banques et les institutions"_s);
    QVERIFY2(content.about[1].text.contains(u"mai 2026"_s), qPrintable(content.about[1].text));
}

QTEST_GUILESS_MAIN(TestSections)
#include "tst_sections.moc"
