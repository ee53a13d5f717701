// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/reportsfile.h"

#include <algorithm>
#include <utility>

namespace uptake {

namespace {

template <class Narrow> void write(ColumnWriter& file, const NarrowColumn<Narrow>& counts)
{
    file.column(counts.narrow());
    file.column(counts.wideRows());
    file.column(counts.wideValues());
}

template <class Column, class Narrow> Column readCounts(ColumnReader& file)
{
    auto narrow = file.column<Narrow>();
    auto rows = file.column<Row>();
    auto values = file.column<qint64>();
    return {std::move(narrow), std::move(rows), std::move(values)};
}

void write(ColumnWriter& file, const CodeColumn& codes)
{
    file.column(codes.narrow());
    file.column(codes.wide());
}

CodeColumn readCodes(ColumnReader& file)
{
    auto narrow = file.column<quint16>();
    auto wide = file.column<quint32>();
    return {std::move(narrow), std::move(wide)};
}

void write(ColumnWriter& file, const Bits& bits)
{
    file.number(bits.size());
    file.column(bits.words());
}

Bits readBits(ColumnReader& file)
{
    const quint64 size = file.number();
    auto words = file.column<quint64>();
    return size <= words.size() * Bits::perWord && size + Bits::perWord > words.size() * Bits::perWord
        ? Bits(size, std::move(words))
        : Bits();
}

void write(ColumnWriter& file, const std::vector<Version>& versions)
{
    file.number(versions.size());
    for (const Version& version : versions)
        file.text(version.toString().toStdString());
}

std::vector<Version> readVersions(ColumnReader& file)
{
    std::vector<Version> versions;
    for (quint64 left = file.number(); left > 0 && file.isGood(); --left)
        versions.emplace_back(QString::fromStdString(file.text()));
    return versions;
}

void write(ColumnWriter& file, const ConnectionColumn& connections)
{
    write(file, connections.rows());
    file.number(connections.setCount());
    for (quint32 set = 1; set < connections.setCount(); ++set) {
        const auto uses = connections.named(set);
        file.number(uses.size());
        for (const NamedConnection& use : uses) {
            file.text(use.kind.driver.toStdString());
            file.text(use.kind.mode.toStdString());
            file.number(quint64(use.count));
        }
    }
}

ConnectionColumn readConnections(ColumnReader& file)
{
    CodeColumn rows = readCodes(file);
    std::vector<std::vector<NamedConnection>> sets;
    for (quint64 left = file.number(); left > 1 && file.isGood(); --left) {
        auto& set = sets.emplace_back();
        for (quint64 uses = file.number(); uses > 0 && file.isGood(); --uses) {
            QString driver = QString::fromStdString(file.text());
            QString mode = QString::fromStdString(file.text());
            set.push_back({{std::move(driver), std::move(mode)}, qint64(file.number())});
        }
    }
    return {std::move(rows), sets};
}

/// Do all columns have as many rows, and speak of nothing that is not there?
bool isSound(const ReportColumns& reports)
{
    const size_t installations = reports.installationIds.size();
    const size_t rows = reports.size();
    const auto isBelow = [&](InstallationId each) { return raw(each) < installations; };
    const auto isWhole = [&](const auto& column) { return column.size() == rows && column.isSound(); };
    Row next = 0; // months follow each other without a gap
    const bool hasMonths = std::all_of(reports.months.begin(), reports.months.end(), [&](const auto& month) {
        return month.first == std::exchange(next, month.last) && month.first <= month.lastRecord
            && month.lastRecord <= month.last;
    }) && next == rows;
    return hasMonths && std::all_of(reports.installation.begin(), reports.installation.end(), isBelow)
        && reports.sentAt.size() == rows && isWhole(reports.entitlement)
        && reports.usualEntitlement.size() == installations && reports.addonVersion.size() == rows
        && reports.addonVersion.isBelow(reports.addonVersions.size()) && reports.hostVersion.size() == rows
        && reports.hostVersion.isBelow(reports.hostVersions.size()) && reports.connections.size() == rows
        && reports.connections.rows().isBelow(reports.connections.setCount())
        && std::all_of(columnsOfCounts.begin(), columnsOfCounts.end(),
            [&](const auto column) { return (reports.*column).size() == rows; })
        && std::all_of(reports.features.begin(), reports.features.end(),
            [&](const FeatureColumn& feature) { return feature.counts.size() == rows; })
        && reports.inUse.size() == rows;
}

} // namespace

void writeLinks(ColumnWriter& file, const LinkColumn& links)
{
    write(file, links.usual());
    file.column(links.otherRows());
    file.column(links.others());
}

LinkColumn readLinks(ColumnReader& file)
{
    Bits usual = readBits(file);
    auto rows = file.column<Row>();
    auto others = file.column<quint32>();
    return {std::move(usual), std::move(rows), std::move(others)};
}

void writeReports(ColumnWriter& file, const ReportColumns& reports)
{
    file.number(quint64(reports.firstMonth));
    file.column(reports.months);
    file.column(reports.installation);
    write(file, reports.sentAt);
    write(file, reports.addonVersion);
    write(file, reports.hostVersion);
    writeLinks(file, reports.entitlement);
    file.column(reports.installationIds);
    file.column(reports.usualEntitlement);
    for (const auto column : columnsOfCounts)
        write(file, reports.*column);
    file.number(reports.features.size());
    for (const FeatureColumn& feature : reports.features) {
        file.text(feature.name.toStdString());
        write(file, feature.counts);
    }
    write(file, reports.addonVersions);
    write(file, reports.hostVersions);
    write(file, reports.connections);
    write(file, reports.inUse);
    file.column(reports.carried);
    file.number(file.checksum());
}

std::optional<ReportColumns> readReports(ColumnReader& file)
{
    ReportColumns reports;
    reports.firstMonth = int(file.number());
    reports.months = file.column<ReportColumns::MonthRows>();
    reports.installation = file.column<InstallationId>();
    reports.sentAt = readCounts<SecondsColumn, quint32>(file);
    reports.addonVersion = readCodes(file);
    reports.hostVersion = readCodes(file);
    reports.entitlement = readLinks(file);
    reports.installationIds = file.column<quint32>();
    reports.usualEntitlement = file.column<quint32>();
    for (const auto column : columnsOfCounts)
        reports.*column = readCounts<CountColumn, quint16>(file);
    for (quint64 left = file.number(); left > 0 && file.isGood(); --left) {
        QString name = QString::fromStdString(file.text());
        reports.features.push_back({std::move(name), readCounts<CountColumn, quint16>(file)});
    }
    reports.addonVersions = readVersions(file);
    reports.hostVersions = readVersions(file);
    reports.connections = readConnections(file);
    reports.inUse = readBits(file);
    reports.carried = file.column<Row>();
    const quint64 checksum = file.checksum();
    const bool isUndamaged = file.number() == checksum;
    if (!file.isGood() || !isUndamaged || !isSound(reports))
        return std::nullopt;
    reports.sortByInstallation();
    return reports;
}

} // namespace uptake
