// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace uptake {

/// Texts of the command line, under "CommandLine" in the catalogues.
struct CommandText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace uptake
