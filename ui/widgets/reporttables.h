// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/sections.h"
#include "models/store/reportrecords.h"
#include "models/views/tablemodel.h"

namespace uptake {

/// A figure that protection touched, in words.
struct ProtectedFigure
{
    QString figure;
    QString what;
    QString why;

    bool operator==(const ProtectedFigure&) const = default;
};

/// The notes of a report in words, each once.
std::vector<ProtectedFigure> protectedFigures(const std::vector<ProtectionNote>& notes, const Policy& policy);

std::vector<Column<ProtectedFigure>> protectedFigureTable();
std::vector<Column<ReportExport>> reportExportTable();

} // namespace uptake
