// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/dates.h"
#include "models/store/query.h"

#include <QStringList>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace uptake {

/// People who asked to be forgotten: a Marketplace download writes RTBF where it named them (formats.md, 1). What is
/// kept of such a person in the same role of the same licence goes, unless a newer row names somebody, and an older row
/// does not bring it back. It stays so when the import that said it is undone: a wish to be forgotten is not a figure
/// that could have been wrong.
class Forgetting
{
public:
    [[nodiscard]] static Expected<Forgetting> open(Connection& connection);

    /// A row of `day` says that the people in these roles asked to be forgotten. `identities`: of its licence, as
    /// identitiesOf().
    [[nodiscard]] Expected<void> mark(
        const std::vector<std::string>& identities, const QStringList& roles, std::optional<Day> day);

    /// Deletes what is kept of people who asked to be forgotten. Cheap where there are none, or nobody is kept.
    [[nodiscard]] static Expected<void> run(Connection& connection);

private:
    explicit Forgetting(Query mark)
        : m_mark(std::move(mark))
    {
    }
    Query m_mark;
};

} // namespace uptake
