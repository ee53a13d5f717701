// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"
#include "models/base/progress.h"
#include "models/metrics/installations.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace uptake {

/// The columns of the list of installations.
enum class InstallationColumn {
    ServerId,
    Organisation,
    Licence,
    Product,
    Version,
    HostVersion,
    Users,
    Country,
    Hosting,
    Tier,
    InUse,
    FirstReport,
    LastReport,
    Reports
};
constexpr int installationColumns = int(InstallationColumn::Reports) + 1;

QString titleOf(InstallationColumn column);

/// All installations that the filter bar keeps. Immutable: made on a worker thread, shown by the window's.
struct InstallationList
{
    std::shared_ptr<const Facts> facts;
    std::vector<InstallationLine> lines;
    std::vector<QString> searched; ///< of each line, what the filter looks at: folded, parted by line ends

    QString text(size_t line, InstallationColumn column) const; ///< as the table shows it; empty where absent
    QString countryCode(size_t line) const; ///< as its licence has it; empty without one
    QVariant value(size_t line, InstallationColumn column) const; ///< behind the text: exports; none where absent
};

/// Which lines of a list are shown, and in what order: positions in InstallationList::lines.
using LineOrder = std::vector<quint32>;

/// Makes the list; `only` keeps these installations of `subset`'s facts, if it is given.
[[nodiscard]] Expected<std::shared_ptr<const InstallationList>> makeInstallationList(std::shared_ptr<const Facts> facts,
    const Subset& subset, const std::optional<std::vector<InstallationId>>& only, Progress& progress);

/// All lines by a column, absent values last, ties by server ID. Numbers sort as numbers, versions as versions.
[[nodiscard]] Expected<LineOrder> sortedLines(
    const InstallationList& list, InstallationColumn column, Qt::SortOrder order, Progress& progress);

/// Those of `order` that hold every word of `words` in their server ID, organisation, licence, version, country or
/// product.
[[nodiscard]] Expected<LineOrder> filteredLines(
    const InstallationList& list, const LineOrder& order, const QString& words, Progress& progress);

/// The rows as comma-separated values (numbers as values, formulas neutralised) or tab-separated text, with their
/// header.
QByteArray installationsCsv(
    const InstallationList& list, const LineOrder& order, const std::vector<InstallationColumn>& columns);
QString installationsText(
    const InstallationList& list, const LineOrder& order, const std::vector<InstallationColumn>& columns);

/// The list as a table: any number of rows, of which only those in sight are ever turned into text.
class InstallationModel final : public QAbstractTableModel
{
public:
    void show(std::shared_ptr<const InstallationList> list, LineOrder order);
    const std::shared_ptr<const InstallationList>& list() const { return m_list; }
    const LineOrder& order() const { return m_order; }
    const InstallationFacts& installation(int row) const; ///< of the list that is shown

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const InstallationList> m_list = std::make_shared<const InstallationList>();
    LineOrder m_order;
};

} // namespace uptake
