// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <utility>
#include <vector>

class QTableView;

namespace uptake {

constexpr int measuredRows = 100; ///< the first ones, for the widths of columns: measuring text takes its time

/// What was measured of a table's texts: most of them come back each time that its rows are read anew.
class MeasuredTexts
{
public:
    /// `measure()`, unless it is known: of the text in lines of that width, 0 for one line.
    template <class Measure> int operator()(const QString& text, int width, Measure measure)
    {
        if (m_known.size() >= mostKept)
            m_known.clear();
        const std::pair key(text, width);
        auto known = m_known.constFind(key);
        if (known == m_known.constEnd())
            known = m_known.insert(key, measure());
        return *known;
    }
    void forget() { m_known.clear(); }

private:
    static constexpr int mostKept = 4000;
    QHash<std::pair<QString, int>, int> m_known;
};

/// What the widest cell of a column needs in one line (or as many as its text names), of the first rows.
int widestCell(const QTableView& table, int column, MeasuredTexts& measured);

/// No column of lines that wrap is wider than lets all of them in; how wide they are together then.
int narrow(std::vector<int>& widths, int room);

} // namespace uptake
