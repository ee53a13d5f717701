// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/mailfiles.h"
#include "models/import/reportsource.h"
#include "models/import/reporttext.h"

#include <memory>
#include <vector>

namespace uptake {

/// Usage reports that came by e-mail (formats.md, 2): a single mail, an mbox of any size, or a Maildir folder.
///
/// A report is the mail's JSON part, else its plain text, else its HTML. Forwarded mails are read in place of the mail
/// that carries them. `line` is the 1-based number of the mail, or that of the message on its server; a Rejection's `raw` is the mail itself, without the
/// mbox's "From " line and ">From " quoting. Reads at most one mail into memory, and of that the first few MiB.
class MailReader final : public ReportSource
{
public:
    /// Opens `path`. Whether a file is one mail or an mbox is decided by what stands in it. Errors: not there, not
    /// readable, no mail.
    /// The text of a mail is read by the first of `profiles` that makes a report of it; JSON needs none. `trace` hears how the last of
    /// them read the text.
    [[nodiscard]] static Expected<std::unique_ptr<MailReader>> open(const QString& path,
        std::vector<MailProfile> profiles = {builtInProfile()}, ReadingTrace* trace = nullptr);
    /// The same for mails that come from no file.
    [[nodiscard]] static std::unique_ptr<MailReader> open(
        std::unique_ptr<Mails> mails, std::vector<MailProfile> profiles, ReadingTrace* trace = nullptr);
    ~MailReader() override;
    MailReader(const MailReader&) = delete;
    MailReader& operator=(const MailReader&) = delete;

    [[nodiscard]] Expected<std::optional<ReportItem>> next() override;
    qint64 bytesRead() const override;
    qint64 bytesInAll() const override;

private:
    struct Private;
    explicit MailReader(std::unique_ptr<Private> p);

    std::unique_ptr<Private> m_p;
};

} // namespace uptake
