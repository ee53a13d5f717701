// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disclosure/intervals.h"

#include "models/disclosure/reach.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <csetjmp>
#include <glpk.h>
#include <mutex>
#include <tuple>

namespace uptake {

namespace {

constexpr double tolerance = 1e-6;

/// GLPK aborts the program where it is misused or runs out of memory. Its hook lets us leave by longjmp instead; the
/// functions between the jump and here hold nothing that needs a destructor.
std::jmp_buf escape;
std::mutex solverLock; ///< one program at a time: the jump has one way out

void leaveSolver(void*)
{
    std::longjmp(escape, 1);
}

/// 1 if optimal, 0 if not decided, -1 if GLPK would have aborted.
int solveGuarded(glp_prob* problem, int milliseconds)
{
    if (setjmp(escape) != 0)
        return -1;
    glp_error_hook(leaveSolver, nullptr);
    glp_smcp settings;
    glp_init_smcp(&settings);
    settings.msg_lev = GLP_MSG_OFF;
    settings.tm_lim = milliseconds;
    int failed = glp_simplex(problem, &settings);
    if (failed == GLP_EBADB || failed == GLP_ESING || failed == GLP_ECOND) { // a basis gone bad: begin anew
        glp_adv_basis(problem, 0);
        failed = glp_simplex(problem, &settings);
    }
    const int result = failed == 0 && glp_get_status(problem) == GLP_OPT ? 1 : 0;
    glp_error_hook(nullptr, nullptr);
    return result;
}

/// The program A v = b, v >= 0 with changing objectives: each starts from the basis of the one before.
class Program
{
public:
    Program(const SystemBlock& block, const std::vector<size_t>& published)
        : m_block(block)
        , m_published(published)
        , m_problem(glp_create_prob())
    {
        glp_term_out(GLP_OFF);
        const int columns = int(block.atoms.size());
        glp_add_cols(m_problem, columns);
        for (int i = 1; i <= columns; ++i)
            glp_set_col_bnds(m_problem, i, GLP_LO, 0, 0);
        if (!published.empty())
            glp_add_rows(m_problem, int(published.size()));
        for (size_t i = 0; i < published.size(); ++i)
            addRow(int(i) + 1, block.rows[published[i]].entries);
        glp_adv_basis(m_problem, 0);
    }
    ~Program()
    {
        if (m_isSound)
            glp_delete_prob(m_problem);
        glp_free_env(); // every thread has one, which would outlive it; and after a jump nothing in it can be relied on
    }
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    void setObjective(const std::vector<Entry>& entries)
    {
        for (int i = 1; i <= int(m_block.atoms.size()); ++i)
            glp_set_obj_coef(m_problem, i, 0);
        for (const Entry& entry : entries)
            glp_set_obj_coef(m_problem, entry.atom + 1, entry.share());
    }

    /// The atoms at the optimum; none if it is not decided. An unbounded direction gives a point far out.
    std::optional<std::vector<double>> solve(int direction, int milliseconds)
    {
        glp_set_obj_dir(m_problem, direction);
        const int solved = solveGuarded(m_problem, milliseconds);
        m_isSound = solved >= 0;
        if (solved == 0 && glp_get_status(m_problem) == GLP_UNBND)
            return std::vector<double>{};
        if (solved != 1)
            return std::nullopt;
        std::vector<double> point(m_block.atoms.size());
        for (size_t i = 0; i < point.size(); ++i)
            point[i] = glp_get_col_prim(m_problem, int(i) + 1);
        return point;
    }

    /// The rows whose prices hold the optimum where it is.
    std::vector<size_t> heldBy() const
    {
        std::vector<size_t> rows;
        for (size_t i = 0; i < m_published.size(); ++i) {
            if (std::abs(glp_get_row_dual(m_problem, int(i) + 1)) > tolerance)
                rows.push_back(m_published[i]);
        }
        return rows;
    }

private:
    void addRow(int row, const std::vector<Entry>& entries)
    {
        const double value = valueOf(m_block, entries);
        glp_set_row_bnds(m_problem, row, GLP_FX, value, value);
        std::vector<int> columns(1);
        std::vector<double> shares(1);
        for (const Entry& entry : entries) {
            columns.push_back(entry.atom + 1);
            shares.push_back(entry.share());
        }
        glp_set_mat_row(m_problem, row, int(entries.size()), columns.data(), shares.data());
    }

    const SystemBlock& m_block;
    const std::vector<size_t>& m_published;
    glp_prob* m_problem;
    bool m_isSound = true;
};

double valueAt(const std::vector<Entry>& entries, const std::vector<double>& point)
{
    double sum = 0;
    for (const Entry& entry : entries)
        sum += entry.share() * point[size_t(entry.atom)];
    return sum;
}

bool isLowEnough(const IntervalTarget& target, const IntervalResult& result)
{
    return target.value - result.low >= target.below - tolerance;
}

bool isHighEnough(const IntervalTarget& target, const IntervalResult& result)
{
    return result.high - target.value >= target.above - tolerance
        && result.high - result.low >= target.width - tolerance;
}

/// The intervals, one target after the other.
std::optional<std::vector<IntervalResult>> solved(const SystemBlock& block, const std::vector<size_t>& published,
    const std::vector<IntervalTarget>& targets, int milliseconds,
    const std::function<bool(const IntervalTarget&, const IntervalResult&)>& stopsAt)
{
    Program program(block, published);
    std::vector<IntervalResult> results(targets.size());
    for (size_t i = 0; i < targets.size(); ++i)
        results[i].low = results[i].high = targets[i].value;
    // A point that one target led to is a world that the reader must reckon with for all of them.
    const auto take = [&](const std::vector<double>& point) {
        for (size_t i = 0; i < targets.size(); ++i) {
            const double value = valueAt(block.rows[targets[i].blockRow].entries, point);
            results[i].low = std::min(results[i].low, value);
            results[i].high = std::max(results[i].high, value);
        }
    };
    QElapsedTimer clock;
    clock.start();
    for (size_t i = 0; i < targets.size(); ++i) {
        program.setObjective(block.rows[targets[i].blockRow].entries);
        for (const int direction : {GLP_MIN, GLP_MAX}) {
            const bool isDone
                = direction == GLP_MIN ? isLowEnough(targets[i], results[i]) : isHighEnough(targets[i], results[i]);
            if (isDone)
                continue;
            const auto point = program.solve(direction, std::max(1, int(milliseconds - clock.elapsed())));
            if (!point)
                return std::nullopt;
            if (point->empty()) // unbounded: no row holds it
                results[i].high = targets[i].value + std::max(targets[i].above, targets[i].width);
            else
                take(*point);
            if (!(direction == GLP_MIN ? isLowEnough(targets[i], results[i]) : isHighEnough(targets[i], results[i]))) {
                for (const size_t row : program.heldBy())
                    results[i].usedRows.push_back(row);
            }
        }
        if (!isHighEnough(targets[i], results[i]) && isLowEnough(targets[i], results[i])) {
            // Wide enough above only together with more below: look for the lowest, too.
            if (const auto point = program.solve(GLP_MIN, std::max(1, int(milliseconds - clock.elapsed())));
                point && !point->empty()) {
                take(*point);
                for (const size_t row : program.heldBy())
                    results[i].usedRows.push_back(row);
            }
        }
        results[i].isWideEnough = isLowEnough(targets[i], results[i]) && isHighEnough(targets[i], results[i]);
        if (stopsAt && !results[i].isWideEnough && stopsAt(targets[i], results[i]))
            break;
    }
    return results;
}

} // namespace

std::optional<std::vector<IntervalResult>> intervals(const SystemBlock& block, const std::vector<size_t>& published,
    const std::vector<IntervalTarget>& targets, int milliseconds,
    const std::function<bool(const IntervalTarget&, const IntervalResult&)>& stopsAt)
{
    const std::lock_guard lock(solverLock);
    if (published.empty())
        return solved(block, published, targets, milliseconds, stopsAt);
    // Most reach far enough at a glance. Where all do, that is the answer; where one does not, all are solved in their
    // order: which rows hold it may depend on that.
    Reach reach(block, published);
    std::vector<IntervalResult> results(targets.size());
    std::vector<IntervalTarget> open;
    for (size_t i = 0; i < targets.size(); ++i) {
        std::tie(results[i].low, results[i].high) = reach.of(block.rows[targets[i].blockRow].entries, targets[i]);
        results[i].low = std::min(results[i].low, targets[i].value);
        results[i].high = std::max(results[i].high, targets[i].value);
        results[i].isWideEnough = isLowEnough(targets[i], results[i]) && isHighEnough(targets[i], results[i]);
        if (!results[i].isWideEnough)
            open.push_back(targets[i]);
    }
    if (open.size() == targets.size())
        return solved(block, published, targets, milliseconds, stopsAt);
    const auto rest = solved(block, published, open, milliseconds, [](const auto&, const auto&) { return true; });
    if (!rest)
        return std::nullopt;
    if (!std::ranges::all_of(*rest, &IntervalResult::isWideEnough))
        return solved(block, published, targets, milliseconds, stopsAt);
    for (IntervalResult& result : results)
        result.isWideEnough = true;
    return results;
}

} // namespace uptake
