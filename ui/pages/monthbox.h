// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QComboBox>

namespace uptake {

/// Chooses a month of the view, newest first; the newest whole one unless the user chose another.
class MonthBox : public QComboBox
{
    Q_OBJECT

public:
    explicit MonthBox(const QString& name, QWidget* parent = nullptr);
    void setView(const View& view);
    std::optional<Month> month() const;

Q_SIGNALS:
    void monthChosen();

private:
    std::optional<Month> m_chosen;
};

} // namespace uptake
