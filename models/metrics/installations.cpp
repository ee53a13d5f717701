// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/installations.h"

#include <algorithm>

namespace uptake {

std::vector<InstallationLine> installationLines(const Subset& subset)
{
    const Facts& facts = subset.facts();
    std::vector<InstallationLine> lines(facts.installations().size());
    for (Row row = 0; row < facts.rowCount(); ++row) {
        InstallationLine& line = lines[raw(facts.installation(row))];
        if (line.reports++ == 0) {
            line = {facts.installation(row), row, row, 1};
            continue;
        }
        if (facts.sentAt(row) < facts.sentAt(line.first))
            line.first = row;
        if (facts.sentAt(row) > facts.sentAt(line.newest))
            line.newest = row;
    }
    std::erase_if(lines, [&](const InstallationLine& line) {
        return line.reports == 0 || !subset.containsInstallation(line.installation);
    });
    return lines;
}

} // namespace uptake
