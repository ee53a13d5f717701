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
    = "Uptake reports 2, " UPTAKE_VERSION; ///< another layout, or another program: another text

} // namespace

QString FactsCache::pathFor(const DatabaseUrl& url)
{
    return columnsPath(url);
}

bool FactsCache::restore(const ReportsState& state, FactsBuilder& builder) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    constexpr auto forOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if ((file.permissions() & forOthers)
        != QFile::Permissions()) // not as this program makes it: who knows who wrote it
        return false;
    ColumnReader reader(file);
    if (reader.text() != magic || reader.text() != state.digest.toStdString())
        return false;
    auto reports = readReports(reader);
    return reports && builder.takeReports(std::move(*reports));
}

bool FactsCache::isStale(const ReportsState& state) const
{
    QFile file(m_path);
    if (!file.exists() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return file.exists();
    ColumnReader reader(file);
    return reader.text() != magic || reader.text() != state.digest.toStdString();
}

void FactsCache::keep(const ReportsState& state, FactsBuilder& builder) const
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return;
    ColumnWriter writer(file);
    writer.text(magic);
    writer.text({state.digest.constData(), size_t(state.digest.size())});
    writeReports(writer, builder.reports());
    if (writer.isGood())
        file.commit();
}

} // namespace uptake
