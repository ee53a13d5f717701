// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace uptake {

/// A line of text that ends in dots where it has no room, and then says all of it as a tip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void setLine(const QString& line);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString shown() const;
};

} // namespace uptake
