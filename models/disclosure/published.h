// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/groups.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace uptake {

enum class Statistic { Count, Sum, Estimate, Share, Change, Median, Ratio };

/// What a row is about. Its key names it in the record of what was published.
struct RowName
{
    QString key; ///< "feature/pivot/using": the same figure has the same key in every report
    QString period; ///< "2026-10" or a day
    QString measure; ///< "organisations", "users", ...
};

/// A figure that may leave the building, or the mark that it was withheld. Only Publisher makes one: what is drawn into
/// a report, or written beside it, is nothing else.
class Published
{
public:
    const RowName& name() const { return m_name; }
    Statistic statistic() const { return m_statistic; }
    const Group& group() const { return m_group; }
    bool isWithheld() const { return !m_shown; }
    /// The value as it is shown; none where it was withheld. A share is 0.05 or 0.95 where it is only "under 5 %" or
    /// "over 95 %".
    std::optional<double> shown() const { return m_shown; }
    /// The period of an older value that stands in for a new one, which fewer than k organisations would tell apart
    /// from it ("publish in batches" in disclosure.md); empty where the value is of its own period.
    QString earlierPeriod() const { return m_earlierPeriod; }
    /// How many categories it stands for together, where the report tells that; else 0.
    int mergedCategories() const { return m_mergedCategories; }
    /// "1,240", "62 %", "+8 %", "under 5 %", "1,240 (30 Sep 2026)" where the value is an older one, or the one mark for
    /// withheld, whatever the reason.
    QString text(const QLocale& locale) const;

private:
    friend class Publisher;
    enum class Edge { None, Under, Over };
    QString valueText(const QLocale& locale) const;
    Published(RowName name, Statistic statistic, Group group, std::optional<double> shown)
        : m_name(std::move(name))
        , m_statistic(statistic)
        , m_group(std::move(group))
        , m_shown(shown)
    {
    }

    RowName m_name;
    Statistic m_statistic;
    Group m_group;
    std::optional<double> m_shown;
    Edge m_edge = Edge::None;
    QString m_earlierPeriod;
    int m_mergedCategories = 0;
};

/// A sentence whose numbers are published values: %1, %2 ... in its text stand for them. The numbers after those stand
/// for names, which the data may bring: what looks like %1 in a name stays as it is.
class Sentence
{
public:
    explicit Sentence(QString words)
        : m_text(std::move(words))
    {
    }
    Sentence(const QString& words, const std::vector<const Published*>& figures, const QLocale& locale,
        const QStringList& names = {});
    const QString& text() const { return m_text; }

private:
    QString m_text;
};

} // namespace uptake
