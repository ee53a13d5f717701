// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace uptake {

/// What stands above a dialog's buttons: as high as it needs to be, and where the screen has no room for that, it
/// scrolls and the buttons stay in sight.
class DialogBody final : public QScrollArea
{
public:
    explicit DialogBody(QWidget* parent);
    QVBoxLayout* body() const;
    void setRoom(int height); ///< that there is at the most

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    bool viewportEvent(QEvent* event) override;

private:
    int m_room = QWIDGETSIZE_MAX;
};

} // namespace uptake
