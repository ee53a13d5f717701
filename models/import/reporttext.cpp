// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/reporttext.h"

#include "models/import/maildraft.h"

#include <QString>

#include <string>

namespace uptake {

using namespace reportwords;

namespace {

constexpr std::size_t longestLine = 4096; ///< that an expression is tried on

/// Reads the lines of a text one after the other.
class LineReader
{
public:
    LineReader(const MailProfile& profile, ReadingTrace* trace)
        : m_profile(profile)
        , m_trace(trace)
        , m_draft(profile)
    {
    }

    /// False where another report begins.
    bool take(std::string_view line)
    {
        const auto item = m_section == ReportField::Unknown ? line : withoutBullet(line);
        const bool isItem = item.data() != line.data();
        if (m_section != ReportField::Unknown && takeItem(item))
            return true;
        const std::string& separator = m_profile.separator;
        const auto at = separator.size() != 1 ? item.find(separator)
            : isItem                          ? item.rfind(separator[0])
                                              : item.find(separator[0]);
        const auto label = trimmed(item.substr(0, at));
        const auto value
            = at == std::string_view::npos ? std::string_view() : trimmed(item.substr(at + separator.size()));
        if (isItem && at != std::string_view::npos) {
            tell(m_section, label, value);
            m_section == ReportField::Features ? m_draft.takeFeature(label, value)
                                               : m_draft.takeConnection(label, value);
            return true;
        }
        const ReportField field
            = at == std::string_view::npos ? ReportField::Unknown : m_profile.fieldOf(Folded(label).view());
        m_section = field >= ReportField::Connections ? field : ReportField::Unknown;
        if (field != ReportField::Unknown) {
            tell(field, label, value);
            return m_draft.take(field, label, value);
        }
        return takeByPattern(line);
    }

    ReadText finish() { return std::move(m_draft).finish(); }

private:
    void tell(ReportField field, std::string_view place, std::string_view value)
    {
        if (m_trace)
            m_trace->found(place, nameOf(field), value);
    }

    /// An item of the list under way, by the profile's own expression for it.
    bool takeItem(std::string_view line)
    {
        const bool isFeature = m_section == ReportField::Features;
        const QRegularExpression& expression = isFeature ? m_profile.featureItem : m_profile.connectionItem;
        if (expression.pattern().isEmpty() || line.size() > longestLine)
            return false;
        const auto match = expression.match(QString::fromUtf8(line.data(), qsizetype(line.size())));
        if (!match.hasMatch())
            return false;
        const std::string name = match.captured(QStringLiteral("name")).trimmed().toStdString();
        const std::string count = match.captured(QStringLiteral("count")).trimmed().toStdString();
        tell(m_section, line, name + ' ' + count);
        if (isFeature)
            m_draft.takeFeature(name, count);
        else
            m_draft.takeConnection(name, name, match.captured(QStringLiteral("mode")).trimmed().toStdString(), count);
        return true;
    }

    bool takeByPattern(std::string_view line)
    {
        bool isKnown = false;
        bool goesOn = true;
        const QString text = m_profile.patterns.empty() || line.size() > longestLine
            ? QString()
            : QString::fromUtf8(line.data(), qsizetype(line.size()));
        for (const MailProfile::Pattern& pattern : m_profile.patterns) {
            const auto match = pattern.expression.match(text);
            if (text.isEmpty() || !match.hasMatch())
                continue;
            isKnown = true;
            for (size_t group = 1; group < pattern.groups.size(); ++group) {
                const ReportField field = pattern.groups[group];
                if (field == ReportField::Unknown || !match.hasCaptured(int(group)))
                    continue;
                const std::string value = match.captured(int(group)).trimmed().toStdString();
                tell(field, line, value);
                goesOn &= m_draft.take(field, nameOf(field), value);
            }
        }
        if (m_trace && !isKnown)
            m_trace->ignored(line);
        return goesOn;
    }

    const MailProfile& m_profile;
    ReadingTrace* m_trace;
    MailDraft m_draft;
    ReportField m_section = ReportField::Unknown; ///< the list under way
};

} // namespace

ReadText reportFromText(std::string_view text, const MailProfile& profile, ReadingTrace* trace)
{
    if (trace)
        trace->begin(text);
    LineReader reader(profile, trace);
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto line = unquoted(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (!line.empty() && !reader.take(line))
            break;
    }
    return reader.finish();
}

} // namespace uptake
