// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/columnfile.h"
#include "models/facts/facts.h"

#include <memory>

namespace uptake {

/// Facts as a file keeps them (factscache.h): all that loading works out, so that nothing is left to do.
class FactsFile
{
public:
    static void write(ColumnWriter& file, const Facts& facts);
    /// What write() wrote, as facts of the database at `path`; null if the file is damaged.
    static std::shared_ptr<const Facts> read(ColumnReader& file, const QString& path);

private:
    template <class File, class Any> static void layOut(File& file, Any& facts);
    static bool isSound(const Facts& facts);
};

} // namespace uptake
