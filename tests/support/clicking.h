// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QTest>

namespace uptake {

/// Presses a button as a user can: once it is enabled, shown and laid out. A list that is read anew hides its buttons until it is
/// there, and a loaded machine lays them out late: until then they have no height, and a press finds nothing.
inline void click(QAbstractButton* button)
{
    QTRY_VERIFY2(button->isEnabled() && button->isVisible() && !button->size().isEmpty(), qPrintable(button->objectName()));
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace uptake
