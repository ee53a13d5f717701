// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/disclosure/publisher.h"

#include <QDate>

#include <variant>
#include <vector>

namespace uptake {

// What a report says, before it is laid out. Numbers stand in it as Published values and Sentences only.

struct Paragraph
{
    Sentence sentence;
};

/// Small print under a figure: what it means.
struct Definition
{
    QString text;
};

struct Tile
{
    QString label;
    Published value;
    Sentence detail;
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
    std::vector<PublishedCategory> categories; ///< empty: no data in this month
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


using Block = std::variant<Paragraph, Definition, Tiles, ShareBars, MonthColumns, MonthStacks, ReportTable>;

struct Section
{
    QString title;
    std::vector<Block> blocks;
};

struct ReportContent
{
    QString title; ///< "Play SQL"
    QString subtitle; ///< "Users, feature usage and version adoption"
    QString audience;
    QDate asOf;
    QString footer; ///< on every page
    std::vector<Section> sections;
};

} // namespace uptake
