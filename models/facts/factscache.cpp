// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/factscache.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

constexpr std::string_view magic
    = "Uptake reports 1, " UPTAKE_VERSION; ///< another layout, or another program: another text

} // namespace

QString FactsCache::pathFor(const DatabaseUrl& url)
{
    return url.path + u".columns"_s;
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
    return reader.text() == magic && reader.text() == state.digest.toStdString() && builder.readReports(reader);
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
    builder.writeReports(writer);
    if (writer.isGood())
        file.commit();
}

Expected<void> dropCache(const DatabaseUrl& url)
{
    QFile file(FactsCache::pathFor(url));
    if (file.exists() && !file.remove())
        return Failure(
            Error{Text::tr("the file that holds what reports say cannot be removed: %1").arg(file.errorString()),
                file.fileName(), Text::tr("remove it yourself")});
    return {};
}

} // namespace uptake
