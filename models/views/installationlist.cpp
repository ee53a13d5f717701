// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/installationlist.h"

#include "models/base/countries.h"
#include "models/base/csvfield.h"
#include "models/views/tablemodel.h"
#include "models/views/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

struct InstallationListText
{
    Q_DECLARE_TR_FUNCTIONS(InstallationList)
};

constexpr size_t chunk = 8192; ///< lines between two looks at whether to go on

bool isNumber(InstallationColumn column)
{
    return column == InstallationColumn::Users || column == InstallationColumn::Reports;
}

const LicenceFacts* licenceOf(const Facts& facts, const InstallationFacts& installation)
{
    return installation.licence == none ? nullptr : &facts.licences()[installation.licence];
}

/// What a line is sorted by: a number where the column has one, else folded text.
struct SortKey
{
    bool isAbsent = true;
    qint64 number = 0;
    QString text;
};

SortKey keyOf(const InstallationList& list, size_t at, InstallationColumn column)
{
    const Facts& facts = *list.facts;
    const InstallationLine& line = list.lines[at];
    const auto coded = [](quint32 code) { return SortKey{code == none, code, {}}; };
    switch (column) {
    case InstallationColumn::Version:
        return coded(facts.addonVersion(line.newest));
    case InstallationColumn::HostVersion:
        return coded(facts.hostVersion(line.newest));
    case InstallationColumn::Users: {
        const qint64 users = facts.users()[line.newest];
        return {users < 0, users, {}};
    }
    case InstallationColumn::InUse:
        return {false, facts.isInUse(line.newest) ? 1 : 0, {}};
    case InstallationColumn::FirstReport:
        return {false, facts.sentAt(line.first), {}};
    case InstallationColumn::LastReport:
        return {false, facts.sentAt(line.newest), {}};
    case InstallationColumn::Reports:
        return {false, line.reports, {}};
    case InstallationColumn::Tier:
        if (const LicenceFacts* licence = licenceOf(facts, facts.installations()[raw(line.installation)]);
            licence && licence->states.back().capacity)
            return {false, *licence->states.back().capacity, {}};
        [[fallthrough]];
    default: {
        const QString text = list.text(at, column).toCaseFolded();
        return {text.isEmpty(), std::numeric_limits<qint64>::max(), text};
    }
    }
}

QString searchedText(const InstallationList& list, size_t at)
{
    QStringList parts;
    for (const InstallationColumn column :
        {InstallationColumn::ServerId, InstallationColumn::Organisation, InstallationColumn::Licence,
            InstallationColumn::Version, InstallationColumn::Country, InstallationColumn::Product})
        parts << list.text(at, column);
    parts << list.countryCode(at);
    return parts.join(u'\n').toCaseFolded();
}

} // namespace

QString titleOf(InstallationColumn column)
{
    switch (column) {
    case InstallationColumn::ServerId:
        return InstallationListText::tr("Server ID");
    case InstallationColumn::Organisation:
        return InstallationListText::tr("Organisation");
    case InstallationColumn::Licence:
        return InstallationListText::tr("Licence");
    case InstallationColumn::Product:
        return InstallationListText::tr("Product");
    case InstallationColumn::Version:
        return InstallationListText::tr("Version");
    case InstallationColumn::HostVersion:
        return InstallationListText::tr("Host version");
    case InstallationColumn::Users:
        return InstallationListText::tr("Users");
    case InstallationColumn::Country:
        return InstallationListText::tr("Country");
    case InstallationColumn::Hosting:
        return InstallationListText::tr("Hosting");
    case InstallationColumn::Tier:
        return InstallationListText::tr("Tier");
    case InstallationColumn::InUse:
        return InstallationListText::tr("In use");
    case InstallationColumn::FirstReport:
        return InstallationListText::tr("First report");
    case InstallationColumn::LastReport:
        return InstallationListText::tr("Last report");
    case InstallationColumn::Reports:
        break;
    }
    return InstallationListText::tr("Reports");
}

QString InstallationList::text(size_t at, InstallationColumn column) const
{
    const InstallationLine& line = lines[at];
    const InstallationFacts& installation = facts->installations()[raw(line.installation)];
    const LicenceFacts* licence = licenceOf(*facts, installation);
    const LicenceState* state = licence ? &licence->states.back() : nullptr;
    switch (column) {
    case InstallationColumn::ServerId:
        return installation.serverId;
    case InstallationColumn::Organisation:
        return facts->organisations()[raw(installation.organisation)].name;
    case InstallationColumn::Licence:
        return licence ? licence->number : QString();
    case InstallationColumn::Product: {
        const ProductFacts& product = facts->products()[raw(installation.product)];
        return product.name.isEmpty() ? product.key : product.name;
    }
    case InstallationColumn::Version: {
        const quint32 version = facts->addonVersion(line.newest);
        return version == none ? QString() : facts->addonVersions()[version].toString();
    }
    case InstallationColumn::HostVersion: {
        const quint32 version = facts->hostVersion(line.newest);
        return version == none ? QString() : facts->hostVersions()[version].toString();
    }
    case InstallationColumn::Users: {
        const qint64 users = facts->users()[line.newest];
        return users < 0 ? QString() : wording::count(users);
    }
    case InstallationColumn::Country:
        return countryName(countryCode(at));
    case InstallationColumn::Hosting:
        return state && state->hosting != none ? facts->hostings()[state->hosting] : QString();
    case InstallationColumn::Tier:
        return state ? facts->tiers()[state->tier] : QString();
    case InstallationColumn::InUse:
        return facts->isInUse(line.newest) ? InstallationListText::tr("yes") : InstallationListText::tr("no");
    case InstallationColumn::FirstReport:
        return wording::day(facts->day(line.first));
    case InstallationColumn::LastReport:
        return wording::day(facts->day(line.newest));
    case InstallationColumn::Reports:
        break;
    }
    return wording::count(line.reports);
}

QString InstallationList::countryCode(size_t at) const
{
    const LicenceFacts* licence = licenceOf(*facts, facts->installations()[raw(lines[at].installation)]);
    return licence ? facts->countries()[licence->states.back().country] : QString();
}

QVariant InstallationList::value(size_t at, InstallationColumn column) const
{
    const InstallationLine& line = lines[at];
    switch (column) {
    case InstallationColumn::Users: {
        const qint64 users = facts->users()[line.newest];
        return users < 0 ? QVariant() : QVariant(users);
    }
    case InstallationColumn::Reports:
        return line.reports;
    case InstallationColumn::Country: {
        const QString code = countryCode(at);
        return code.isEmpty() ? QVariant() : QVariant(code);
    }
    case InstallationColumn::FirstReport:
        return dateOf(facts->day(line.first)).toString(Qt::ISODate);
    case InstallationColumn::LastReport:
        return dateOf(facts->day(line.newest)).toString(Qt::ISODate);
    default: {
        const QString shown = text(at, column);
        return shown.isEmpty() ? QVariant() : QVariant(shown);
    }
    }
}

Expected<std::shared_ptr<const InstallationList>> makeInstallationList(std::shared_ptr<const Facts> facts,
    const Subset& subset, const std::optional<std::vector<InstallationId>>& only, Progress& progress)
{
    auto list = std::make_shared<InstallationList>();
    list->lines = installationLines(subset);
    list->facts = std::move(facts);
    if (only) {
        std::vector<InstallationId> kept = *only;
        std::sort(kept.begin(), kept.end());
        std::erase_if(list->lines, [&](const InstallationLine& line) {
            return !std::binary_search(kept.begin(), kept.end(), line.installation);
        });
    }
    list->searched.reserve(list->lines.size());
    for (size_t at = 0; at < list->lines.size(); ++at) {
        if (at % chunk == 0 && !progress.report(qint64(at), qint64(list->lines.size())))
            return cancelled();
        list->searched.push_back(searchedText(*list, at));
    }
    return std::shared_ptr<const InstallationList>(std::move(list));
}

Expected<LineOrder> sortedLines(
    const InstallationList& list, InstallationColumn column, Qt::SortOrder order, Progress& progress)
{
    const size_t size = list.lines.size();
    std::vector<SortKey> keys;
    keys.reserve(size);
    for (size_t at = 0; at < size; ++at) {
        if (at % chunk == 0 && !progress.report(qint64(at), 2 * qint64(size)))
            return cancelled();
        keys.push_back(keyOf(list, at, column));
    }
    const auto isBefore = [&](quint32 a, quint32 b) {
        const SortKey& left = keys[a];
        const SortKey& right = keys[b];
        if (left.isAbsent != right.isAbsent)
            return right.isAbsent;
        if (left.number != right.number)
            return (left.number < right.number) == (order == Qt::AscendingOrder);
        if (const int compared = left.text.compare(right.text); compared != 0)
            return (compared < 0) == (order == Qt::AscendingOrder);
        return list.lines[a].installation < list.lines[b].installation; // by server ID, as the facts stand
    };
    LineOrder lines(size);
    std::iota(lines.begin(), lines.end(), 0U);
    for (size_t first = 0; first < size; first += chunk) {
        if (!progress.report(qint64(size + first), 2 * qint64(size)))
            return cancelled();
        std::sort(lines.begin() + std::ptrdiff_t(first), lines.begin() + std::ptrdiff_t(std::min(size, first + chunk)),
            isBefore);
    }
    for (size_t width = chunk; width < size; width *= 2) {
        for (size_t first = 0; first + width < size; first += 2 * width) {
            if (!progress.report(qint64(size + first), 2 * qint64(size)))
                return cancelled();
            const auto begin = lines.begin() + std::ptrdiff_t(first);
            std::inplace_merge(begin, begin + std::ptrdiff_t(width),
                lines.begin() + std::ptrdiff_t(std::min(size, first + 2 * width)), isBefore);
        }
    }
    return lines;
}

Expected<LineOrder> filteredLines(
    const InstallationList& list, const LineOrder& order, const QString& words, Progress& progress)
{
    const QStringList wanted = words.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return order;
    LineOrder kept;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i % chunk == 0 && !progress.report(qint64(i), qint64(order.size())))
            return cancelled();
        const QString& searched = list.searched[order[i]];
        if (std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) { return searched.contains(word); }))
            kept.push_back(order[i]);
    }
    return kept;
}

QByteArray installationsCsv(
    const InstallationList& list, const LineOrder& order, const std::vector<InstallationColumn>& columns)
{
    QByteArray csv;
    const auto addLine = [&](const auto& cell) {
        for (size_t i = 0; i < columns.size(); ++i)
            csv += (i > 0 ? QByteArray(",") : QByteArray()) + cell(columns[i]).toUtf8();
        csv += "\r\n";
    };
    addLine([](InstallationColumn column) { return csvField(titleOf(column)); });
    for (const quint32 line : order) {
        addLine([&](InstallationColumn column) {
            const QString text = list.value(line, column).toString();
            return isNumber(column) ? text : csvField(text);
        });
    }
    return csv;
}

QString installationsText(
    const InstallationList& list, const LineOrder& order, const std::vector<InstallationColumn>& columns)
{
    QString text;
    const auto addLine = [&](const auto& cell) {
        for (size_t i = 0; i < columns.size(); ++i)
            text += (i > 0 ? u"\t"_s : QString()) + cell(columns[i]).simplified();
        text += u'\n';
    };
    addLine([](InstallationColumn column) { return titleOf(column); });
    for (const quint32 line : order)
        addLine([&](InstallationColumn column) { return list.text(line, column); });
    text.chop(1);
    return text;
}

void InstallationModel::show(std::shared_ptr<const InstallationList> list, LineOrder order)
{
    beginResetModel();
    m_list = std::move(list);
    m_order = std::move(order);
    endResetModel();
}

const InstallationFacts& InstallationModel::installation(int row) const
{
    return m_list->facts->installations()[raw(m_list->lines[m_order[size_t(row)]].installation)];
}

int InstallationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int InstallationModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : installationColumns;
}

QVariant InstallationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = InstallationColumn(index.column());
    const quint32 line = m_order[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = m_list->text(line, column);
        return text.isEmpty() ? u"\u2013"_s : text;
    }
    case ValueRole:
        return m_list->value(line, column);
    case KindRole:
        return int(isNumber(column) ? CellKind::Number : CellKind::Text);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant InstallationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= installationColumns)
        return {};
    const auto column = InstallationColumn(section);
    if (role == Qt::DisplayRole)
        return titleOf(column);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace uptake
