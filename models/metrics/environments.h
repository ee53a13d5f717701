// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/basis.h"
#include "models/metrics/groups.h"
#include "models/metrics/traits.h"

namespace uptake {

/// Installations that list a kind of connection, and how many connections. An empty driver or mode stands for all of
/// them: an installation that uses two drivers counts once in the row of all.
struct ConnectionRow
{
    QString driver = {};
    QString mode = {};
    qint64 installations = 0;
    qint64 connections = 0;
    double share = 0; ///< of all installations that report this month
    Group organisations = {}; ///< of these installations
};

/// Installations by a value of a trait.
struct EnvironmentRow
{
    QString value = {}; ///< as TraitValues names it; empty where it is unknown
    qint64 installations = 0;
    qint64 users = 0; ///< at these
    double share = 0; ///< of all installations that report this month
    Comparisons shareChange = {};
    Group organisations = {}; ///< of these installations
};

/// The rows that a chart names, in their order, and all others together. An installation has one value: sums count each
/// once.
struct NamedBars
{
    std::vector<EnvironmentRow> named = {}; ///< those with the most installations
    EnvironmentRow rest = {}; ///< of the others; its value is empty
    QStringList others = {}; ///< their values; empty where all are named
};
NamedBars namedBars(const std::vector<EnvironmentRow>& rows, size_t most);

/// What sizes are told of.
enum class Measure { Users, Datasources, Administrators, Queries, Tables, QueriesModified };

/// Quartiles over the installations whose report tells the measure: absent is not 0. A quartile that falls between two
/// values is interpolated (type 7), so that the median of an even number is the mean of the two.
struct SizeRow
{
    Measure measure = Measure::Users;
    qint64 installations = 0;
    double lowerQuartile = 0;
    double median = 0;
    double upperQuartile = 0;
    Group organisations = {}; ///< of these installations
};

/// Definitions, "Environments", over the reports of record of a month.
struct Environments
{
    Basis basis = {};
    qint64 listingConnections = 0; ///< installations whose report lists any connection
    std::vector<ConnectionRow> connections = {}; ///< driver by mode: most installations first, then by name
    std::vector<ConnectionRow> drivers = {}; ///< over all modes
    std::vector<ConnectionRow> modes = {}; ///< over all drivers
    std::vector<EnvironmentRow> hostings = {}; ///< most frequent first, unknown last
    std::vector<EnvironmentRow> tiers = {}; ///< smallest first, unknown last
    std::vector<EnvironmentRow> countries = {}; ///< most frequent first, unknown last
    std::vector<EnvironmentRow> hostVersions = {}; ///< newest first, unknown last; major.minor
    std::vector<SizeRow> sizes = {}; ///< by measure; those that no report tells are left out
};
Environments environments(const Subset& subset, Month month);

} // namespace uptake
