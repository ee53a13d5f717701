// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/content.h"
#include "models/report/counts.h"

namespace uptake {

/// What every section of one report is made with.
class SectionMaker
{
public:
    SectionMaker(const ReportTemplate& design, ReportCounts& counts, Publisher& publisher);

    /// How many of those with a licence report at all; none where it may not be told.
    std::optional<Sentence> reportingRate();
    Section make(SectionKind kind); ///< all but the method, which tells of the others

private:
    Section headline();
    Section growth();
    Section features();
    Section versions();
    Section environments();
    Section geography();
    Section business();

    // Rows: their names, and the figures that several sections share.
    RowName row(const QString& key, const QString& measure) const { return {key, toText(m_counts.month()), measure}; }
    RowName monthRow(const QString& key, Month month, const QString& measure) const
    {
        return {key, toText(month), measure};
    }
    RowName dayRow(const QString& key, Day day, const QString& measure) const
    {
        return {key, dateOf(day).toString(Qt::ISODate), measure};
    }
    Published reporting(Month month);
    Published licensed(Day day);

    // What the report is about.
    bool isProtected() const { return !m_design.isUnprotected; }
    bool hasLicences() const { return !m_counts.facts().licences().empty(); } ///< else none were imported

    // Words.
    /// What is true of every report, and what is true of protected ones only.
    QString ifProtected(const QString& words, const QString& more) const
    {
        return isProtected() ? words + u' ' + more : words;
    }
    QString monthText(Month month) const;
    QString dayText(Day day) const;
    /// A sentence with figures; none where one of them is withheld: it would say nothing.
    std::optional<Sentence> say(
        const QString& words, const std::vector<const Published*>& figures, const QStringList& names = {}) const;
    Sentence sayAnyway(
        const QString& words, const std::vector<const Published*>& figures, const QStringList& names = {}) const
    {
        return {words, figures, m_locale, names};
    }
    Sentence basisOfReports(Month month); ///< what stands under the title of a chart of reports
    Sentence basisOfLicences(Day day);
    QString tooFew() const; ///< why a figure is not there
    void lead(Section& section, const QString& words, const std::vector<const Published*>& figures,
        const QStringList& names = {}) const; ///< unless one is withheld

    // Headline and growth.
    struct Measure
    {
        QString label;
        Published now;
        Published before;
        Published change;
    };
    std::vector<Measure> headcountMeasures();
    std::optional<Tile> estimateTile(Section& section);
    MonthColumns reportingTrend(const QString& title);
    MonthColumns usersTrend();
    MonthColumns licensedTrend();
    void addTrend(Section& section, MonthColumns trend, const QString& definition) const;
    ReportTable growthTable(const std::vector<Measure>& measures) const;
    // Breakdowns.
    ShareBars featureBars();
    std::vector<PublishedCategory> publishedVersions(Month month);
    /// Adds the chart of a breakdown and its definition, or why it is not there.
    void breakdown(Section& section, const RowName& name, const QString& title, Sentence basis,
        const std::vector<CategoryGroup>& groups, const Group& parent, const QString& definition);
    std::vector<CategoryGroup> named(const std::vector<NamedGroup>& groups, QString (*nameOf)(const QString&)) const;

    const ReportTemplate& m_design;
    ReportCounts& m_counts;
    Publisher& m_publisher;
    QLocale m_locale;
};

QString withheldMark();

} // namespace uptake
