// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/profiletrial.h"

#include "models/import/mailprofiletext.h"
#include "models/import/mailreader.h"
#include "models/import/people.h"

#include <algorithm>
#include <functional>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 500;
constexpr std::size_t longestShown = 300;

/// Shown without addresses, as quarantine keeps mails.
QString shown(std::string_view text)
{
    return QString::fromUtf8(withoutAddresses(text.substr(0, longestShown)));
}

/// Remembers how the last text was read.
class Recorder final : public ReadingTrace
{
public:
    QList<TrialLine> lines;

    void begin(std::string_view text) override
    {
        m_text = text;
        lines.clear();
    }
    void found(std::string_view place, std::string_view field, std::string_view value) override
    {
        add(place, QString::fromUtf8(field.data(), qsizetype(field.size())), value);
    }
    void ignored(std::string_view line) override { add(line, {}, line); }

private:
    void add(std::string_view place, const QString& field, std::string_view text)
    {
        if (lines.size() >= mostLines)
            return;
        TrialLine entry{0, 0, field, shown(text)};
        const std::less_equal<const char*> isNotAfter; // the place may lie in another text: rows of HTML are copies
        if (isNotAfter(m_text.data(), place.data()) && isNotAfter(place.data(), m_text.data() + m_text.size())
            && !m_text.empty()) {
            const auto before = m_text.substr(0, size_t(place.data() - m_text.data()));
            entry.line = int(std::count(before.begin(), before.end(), '\n')) + 1;
            entry.column = int(before.size() - (before.rfind('\n') + 1)) + 1;
        }
        lines << entry;
    }
    std::string_view m_text;
};

QString outcomeOf(const ReportItem& item)
{
    if (const auto* rejection = std::get_if<Rejection>(&item)) {
        const QString value = rejection->value.isEmpty() ? QString() : u" \"%1\""_s.arg(rejection->value.left(80));
        return MailProfileText::tr("A report, but broken: %1 %2%3").arg(rejection->column, rejection->reason, value);
    }
    if (const auto* skipped = std::get_if<Skipped>(&item))
        return MailProfileText::tr("No report: %1").arg(skipped->reason);
    const Report& report = std::get<ReadReport>(item).report;
    return MailProfileText::tr("A report of %1 for %2, with %3 features and %4 kinds of connections")
        .arg(QString::fromStdString(report.serverId), QString::fromStdString(report.product))
        .arg(report.features.size())
        .arg(report.connections.size());
}

qint64 numberOf(const ReportItem& item)
{
    return std::visit([](const auto& each) { return each.line; }, item);
}

} // namespace

Expected<ProfileTrial> tryProfile(const MailProfile& profile, const QString& path, qint64 number)
{
    Recorder recorder;
    auto reader = MailReader::open(path, {profile}, &recorder);
    if (!reader)
        return Failure(reader.error());
    while (true) {
        const auto item = (*reader)->next();
        if (!item)
            return Failure(item.error());
        if (!*item)
            return Failure(Error{MailProfileText::tr("there are fewer than %1 mails").arg(number), path,
                MailProfileText::tr("choose an earlier one")});
        if (numberOf(**item) < number) {
            recorder.begin({});
            continue;
        }
        return ProfileTrial{
            numberOf(**item), std::holds_alternative<ReadReport>(**item), outcomeOf(**item), recorder.lines};
    }
}

} // namespace uptake
