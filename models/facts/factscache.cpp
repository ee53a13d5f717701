// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/factscache.h"

#include "models/facts/factsfile.h"
#include "models/store/sidefiles.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr std::string_view magic
    = "Uptake facts 1, " UPTAKE_VERSION; ///< another layout, or another program: another text

} // namespace

QString FactsCache::pathFor(const DatabaseUrl& url)
{
    return columnsPath(url);
}

std::shared_ptr<const Facts> FactsCache::restore() const
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    constexpr auto forOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if ((file.permissions() & forOthers)
        != QFile::Permissions()) // not as this program makes it: who knows who wrote it
        return {};
    ColumnReader reader(file);
    if (reader.text() != magic)
        return {};
    return FactsFile::read(reader, m_database);
}

bool FactsCache::isStale(const ReportsState& state) const
{
    if (!QFile::exists(m_path))
        return false;
    const auto facts = restore();
    const auto changes = facts ? changesBetween(facts->source().state, state) : std::nullopt;
    return !changes || (changes->isNothing() && facts->source().state.reports != state.reports);
}

void FactsCache::keep(const Facts& facts) const
{
    QSaveFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return;
    ColumnWriter writer(file);
    writer.text(magic);
    FactsFile::write(writer, facts);
    if (writer.isGood())
        file.commit();
}

} // namespace uptake
