// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"

#include <QByteArray>
#include <QRectF>

class QPainter;

namespace uptake {

/// A vendor's logo: the bytes of a PNG or SVG file that is safe to print. What is drawn is its picture only; what else
/// the file holds (who made it, with what, where) goes nowhere.
class Logo
{
public:
    static constexpr qint64 largestFile = 512 * 1024; ///< bytes
    static constexpr int largestSide = 4000; ///< pixels

    Logo() = default; ///< none
    /// Refuses what is too large, no picture, or an SVG that holds text, scripts or other files.
    [[nodiscard]] static Expected<Logo> fromBytes(const QByteArray& bytes, const QString& where);
    [[nodiscard]] static Expected<Logo> fromFile(const QString& path);

    bool isNull() const { return m_bytes.isEmpty(); }
    const QByteArray& bytes() const { return m_bytes; } ///< of a PNG or SVG without metadata
    QSizeF size() const { return m_size; } ///< for its proportions
    /// Draws it as large as it fits into `box`, at its left edge.
    void paint(QPainter& painter, const QRectF& box) const;

    bool operator==(const Logo& other) const { return m_bytes == other.m_bytes; }

private:
    QByteArray m_bytes;
    QSizeF m_size;
    bool m_isSvg = false;
};

} // namespace uptake
