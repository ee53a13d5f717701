// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <functional>
#include <vector>

namespace uptake {

/// A page as the navigation knows it.
struct PageDescriptor
{
    QString id; ///< in settings and file names: "overview"
    QString title; ///< with its mnemonic
    QString iconName;
    std::function<Page*(Session&, QWidget*)> make;
};

/// All pages, in the order of the navigation and of Ctrl+1 … Ctrl+9.
std::vector<PageDescriptor> pageDescriptors();

} // namespace uptake
