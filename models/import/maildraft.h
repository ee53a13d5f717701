// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/reporttext.h"
#include "models/import/reportwords.h"

#include <optional>

namespace uptake {

/// A report as it comes together from a mail, and the first thing that was wrong with it.
class MailDraft
{
public:
    explicit MailDraft(const MailProfile& profile)
        : m_profile(profile)
    {
    }

    /// Takes a known field; the first of its kind counts. Returns false where another report begins.
    bool take(ReportField field, std::string_view label, std::string_view value);
    void takeConnection(std::string_view name, std::string_view value); ///< name: "driver (mode)"
    void takeConnection(std::string_view label, std::string_view driver, std::string_view mode, std::string_view value);
    void takeFeature(std::string_view name, std::string_view value);
    ReadText finish() &&;

private:
    void takeWord(ReportField field, std::string_view label, std::string_view value);
    void takeCount(ReportField field, std::string_view label, std::string_view value);
    std::optional<qint64> entryCount(
        std::string_view label, std::string_view name, std::string_view value, std::size_t entriesSoFar);
    void rejectCount(std::string_view label, std::string_view value, reportwords::CountState state);
    void reject(std::string_view label, std::string_view value, const QString& reason);

    const MailProfile& m_profile;
    Report m_report;
    std::optional<Rejection> m_problem;
    unsigned m_seen = 0; ///< a bit a ReportField
};

} // namespace uptake
