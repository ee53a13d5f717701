// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/disclosure/intervals.h"

namespace uptake {

/// Worlds that the reader must reckon with, as far as they are seen without a linear program: the true one, moved along
/// one edge at a time. What they reach, the program would reach too; what they do not, it may.
class Reach
{
public:
    Reach(const SystemBlock& block, const std::vector<size_t>& published);

    /// The lowest and the highest value of a combination of atoms that were met.
    std::pair<double, double> of(const std::vector<Entry>& entries, const IntervalTarget& target);

private:
    void eliminate(std::vector<std::vector<double>> rows);
    void findSteps();
    double changeOf(const std::vector<std::pair<size_t, double>>& basic, size_t column) const;

    std::vector<double> m_values; ///< of the atoms, in truth
    std::vector<std::vector<double>> m_rows; ///< in reduced echelon form, the largest atoms being pivots
    std::vector<size_t> m_pivots; ///< of the rows
    std::vector<int> m_rowOf; ///< of which an atom is the pivot; -1 where it is none
    std::vector<double> m_factors; ///< of the atoms in what is asked of; 0 in between
    std::vector<double> m_up, m_down; ///< how far an atom that is no pivot can go, while the pivots make up for it
};

} // namespace uptake
