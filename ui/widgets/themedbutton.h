// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QToolButton>

namespace uptake {

/// A tool button whose icon takes the colours of the theme in force.
class ThemedButton : public QToolButton
{
    Q_OBJECT

public:
    enum class Tint { Text, Muted, Accent };

    ThemedButton(const QString& iconName, Tint tint, const QString& role, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void draw();

    QString m_iconName;
    Tint m_tint;
    bool m_isDark = false; ///< as it was drawn
};

} // namespace uptake
