// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/factscache.h"

#include "models/facts/reportsfile.h"
#include "models/store/sidefiles.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr std::string_view magic
    = "Uptake reports 3, " UPTAKE_VERSION; ///< another layout, or another program: another text

} // namespace

QString FactsCache::pathFor(const DatabaseUrl& url)
{
    return columnsPath(url);
}

std::optional<FactsCache::Content> FactsCache::restore() const
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    constexpr auto forOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if ((file.permissions() & forOthers)
        != QFile::Permissions()) // not as this program makes it: who knows who wrote it
        return std::nullopt;
    ColumnReader reader(file);
    if (reader.text() != magic)
        return std::nullopt;
    Content content;
    content.state.imports = reader.column<ImportState>();
    content.state.reports = qint64(reader.number());
    auto reports = readReports(reader);
    if (!reports || qint64(reports->size()) != content.state.reports)
        return std::nullopt;
    content.reports = std::move(*reports);
    return content;
}

bool FactsCache::isStale(const ReportsState& state) const
{
    if (!QFile::exists(m_path))
        return false;
    const auto content = restore();
    const auto changes = content ? changesBetween(content->state, state) : std::nullopt;
    return !changes || (changes->isNothing() && content->state.reports != state.reports);
}

void FactsCache::keep(const ReportsState& state, const ReportColumns& reports) const
{
    QSaveFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return;
    ColumnWriter writer(file);
    writer.text(magic);
    writer.column(state.imports);
    writer.number(quint64(state.reports));
    writeReports(writer, reports);
    if (writer.isGood())
        file.commit();
}

} // namespace uptake
