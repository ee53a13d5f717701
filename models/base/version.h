// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <vector>

namespace uptake {

/// A version number of an add-on or host. Compares number by number (2.10 > 2.9); a pre-release stands below its release.
class Version
{
public:
    Version() = default;
    explicit Version(const QString& text);

    const QString& toString() const { return m_text; }
    QString majorMinor() const; ///< "2.12" of 2.12.1; the text itself where it has no numbers
    bool isEmpty() const { return m_text.isEmpty(); }

    std::strong_ordering operator<=>(const Version& other) const;
    bool operator==(const Version& other) const { return m_text == other.m_text; }

private:
    QString m_text;
    std::vector<quint64> m_numbers;
    QString m_preRelease; ///< "beta1"; empty for a release
};

} // namespace uptake
