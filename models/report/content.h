// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/disclosure/publisher.h"
#include "models/report/template.h"

#include <QDate>

#include <utility>
#include <variant>
#include <vector>

namespace uptake {

// What a report says, before it is laid out. Numbers stand in it as Published values and Sentences only.

struct Paragraph
{
    Sentence sentence;
    bool isNote = false; ///< in smaller type, as the method is
};

/// What a section says first, in larger type.
struct Lead
{
    Sentence sentence;
};

/// A small heading inside a section.
struct Subtitle
{
    QString text;
};

/// Small print under a figure: what it means. It stays with the block before it.
struct Definition
{
    QString text;
};

/// Why a figure or section is not there, in its place.
struct Notice
{
    QString text;
};

struct Tile
{
    QString label;
    Published value;
    Sentence detail;
    std::optional<Sentence> change; ///< since when and how much
};
struct Tiles
{
    std::vector<Tile> tiles;
};

/// Ranked horizontal bars of shares with their 95 % interval.
struct ShareBar
{
    QString label;
    Published part;
    Published whole;
    Published share;
    Published low;
    Published high;
};
struct ShareBars
{
    QString title;
    Sentence basis; ///< how many stand behind it, the newest report, the filter
    std::vector<ShareBar> bars;
};

/// Horizontal bars of the categories that part a whole.
struct CategoryBars
{
    QString title;
    Sentence basis;
    std::vector<PublishedCategory> categories;
};

/// A month of a chart. Without a value it is a gap.
struct MonthValue
{
    Month month;
    std::optional<Published> value;
};
struct MonthColumns
{
    QString title;
    Sentence basis; ///< how many stand behind it, the newest report, the filter
    std::vector<MonthValue> months;
};

struct MonthStack
{
    Month month;
    std::vector<PublishedCategory> categories; ///< empty: no data in this month, or what there is may not be told
};
struct MonthStacks
{
    QString title;
    Sentence basis; ///< how many stand behind it, the newest report, the filter
    std::vector<MonthStack> months;
};

using TableCell = std::variant<QString, Published>;
struct ReportTable
{
    QStringList header;
    std::vector<std::vector<TableCell>> rows;
};

using Block = std::variant<Paragraph, Lead, Subtitle, Definition, Notice, Tiles, ShareBars, CategoryBars, MonthColumns,
    MonthStacks, ReportTable>;

struct Section
{
    SectionKind kind = SectionKind::Headline;
    QString title;
    std::vector<Block> blocks;
};

/// A line of the cover's "About this report".
struct AboutLine
{
    QString label;
    QString text;
};

struct ReportContent
{
    QString title; ///< "Play SQL"
    QString subtitle; ///< "Users, feature usage and version adoption"
    QString audience;
    QString vendor;
    QString comment;
    Logo logo;
    bool isConfidential = false;
    QDate asOf;
    QString footer; ///< on every page
    std::vector<AboutLine> about;
    std::vector<Section> sections;
};

/// What of it the vendor wrote, or calls its add-on.
inline QStringList ownWordsOf(const ReportContent& content)
{
    return {content.title, content.vendor, content.comment};
}

} // namespace uptake
