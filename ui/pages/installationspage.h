// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace uptake {

class InstallationListView;

/// Every installation, and what is behind each.
class InstallationsPage : public Page
{
    Q_OBJECT

public:
    explicit InstallationsPage(Session& session, QWidget* parent = nullptr);

protected:
    void refresh(const View& view) override;

private:
    InstallationListView* m_list;
};

} // namespace uptake
