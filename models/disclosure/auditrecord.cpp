// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disclosure/auditrecord.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <charconv>
#include <concepts>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

QString nameOf(Statistic statistic)
{
    static constexpr std::array names{"count", "sum", "estimate", "share", "change", "median", "ratio"};
    return QString::fromLatin1(names[size_t(statistic)]);
}

QString nameOf(RowState state)
{
    static constexpr std::array names{"ledger", "shown", "withheld", "merged", "secret"};
    return QString::fromLatin1(names[size_t(state)]);
}

QJsonObject toJson(const Policy& policy)
{
    return {{u"k"_s, policy.k}, {u"p"_s, policy.p}, {u"dominance"_s, policy.dominance}};
}

QJsonObject toJson(const RowName& name, Statistic statistic)
{
    return {{u"key"_s, name.key}, {u"period"_s, name.period}, {u"measure"_s, name.measure},
        {u"statistic"_s, nameOf(statistic)}};
}

bool isTouched(const SystemBlock& block, const std::vector<AuditRow>& rows)
{
    return std::any_of(
        block.rows.begin(), block.rows.end(), [&](const BlockRow& row) { return !rows[row.row].isEarlier(); });
}

/// The atoms and entries are most of a record, a million numbers: they are written as text at once, as QJsonDocument
/// would write them, and the rest of an object, whose names come after theirs, is joined to them.
class RecordText
{
public:
    explicit RecordText(const std::vector<AuditRow>& rows)
        : m_rows(rows)
    {
    }
    const QByteArray& text() const { return m_text; }

    void record(
        const std::vector<SystemBlock>& blocks, const std::vector<BlockVerdict>& verdicts, const QJsonObject& rest)
    {
        m_text += "{\"blocks\":[";
        for (size_t i = 0; i < blocks.size(); ++i) {
            if (isTouched(blocks[i], m_rows))
                block(blocks[i], verdicts[i]);
        }
        close();
        end(rest);
    }

private:
    void block(const SystemBlock& block, const BlockVerdict& verdict)
    {
        separate();
        m_text += "{\"atoms\":[";
        for (const Atom& atom : block.atoms)
            numbers(atom.organisations, atom.value, atom.largest, atom.second);
        close();
        m_text += "\"rank\":";
        number(qint64(verdict.rank));
        m_text += ",\"rows\":[";
        const std::vector<QJsonObject> rows = rowsOf(block, verdict);
        for (size_t i = 0; i < rows.size(); ++i) {
            separate();
            m_text += "{\"entries\":[";
            for (const Entry& entry : block.rows[i].entries)
                numbers(entry.atom, entry.numerator, entry.denominator);
            close();
            end(rows[i]);
        }
        close();
        end({{u"statistic"_s, nameOf(block.statistic)}});
    }

    std::vector<QJsonObject> rowsOf(const SystemBlock& block, const BlockVerdict& verdict) const
    {
        std::vector<QJsonObject> rows;
        for (const BlockRow& each : block.rows) {
            const AuditRow& row = m_rows[each.row];
            rows.push_back(
                {{u"row"_s, toJson(row.counted.name, row.counted.statistic)}, {u"state"_s, nameOf(row.state)}});
        }
        for (const size_t secret : verdict.secret)
            rows[secret][u"isSecret"_s] = true;
        for (const IntervalTarget& target : verdict.targets)
            rows[target.blockRow][u"interval"_s]
                = QJsonObject{{u"below"_s, target.below}, {u"above"_s, target.above}, {u"width"_s, target.width}};
        return rows;
    }

    template <typename... Numbers> void numbers(Numbers... values)
    {
        separate();
        m_text += '[';
        ((separate(), number(values)), ...);
        m_text += ']';
    }

    template <std::integral Number> void number(Number value)
    {
        std::array<char, 24> digits;
        const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
        m_text.append(digits.data(), end - digits.data());
    }

    void number(double value)
    {
        const bool mayBeWhole = value >= -0x1p63 && value < 0x1p63;
        if (const qint64 whole = mayBeWhole ? qint64(value) : 0; mayBeWhole && double(whole) == value)
            number(whole);
        else
            m_text += QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
    }

    /// Before an element of a list, if it is not its first.
    void separate()
    {
        if (!m_text.endsWith('['))
            m_text += ',';
    }
    void close() { m_text += "],"; }
    void end(const QJsonObject& rest) { m_text += QJsonDocument(rest).toJson(QJsonDocument::Compact).mid(1); }

    const std::vector<AuditRow>& m_rows;
    QByteArray m_text;
};

/// Which figures are parts of which, as a reader of the report can tell: the categories of a breakdown, and a part and
/// its whole. Of a figure that is printed again as it was handed out, those count whom it counted then: what is counted
/// now may be no part of it any more.
class Relations
{
public:
    Relations(const ProtectionRecord& record, const std::map<QString, int>& ids)
        : m_ids(ids)
    {
        for (const Published& published : record.published) {
            if (published.isWithheld() || published.statistic() != Statistic::Count)
                continue;
            Group group = published.group();
            std::sort(group.begin(), group.end());
            m_shown.try_emplace(idOf(published.name()), std::move(group));
        }
        std::set<QString> known;
        for (const CountedRow& row : record.counted) {
            if (row.statistic != Statistic::Count || row.isMerged || !m_ids.contains(idOf(row.name))
                || !known.insert(idOf(row.name)).second)
                continue;
            m_rows.push_back(&row);
            m_byGroup.try_emplace({row.name.period, groupOf(row)}, &row);
        }
    }

    QJsonArray json() const
    {
        std::map<QString, std::vector<const CountedRow*>> breakdowns;
        for (const CountedRow* row : m_rows)
            breakdowns[row->breakdown.isEmpty() ? idOf(row->name) : row->breakdown].push_back(row);
        QJsonArray relations;
        for (const auto& [name, parts] : breakdowns) {
            const CountedRow& first = *parts.front();
            const auto whole = m_byGroup.find({first.name.period, first.parent});
            if (first.parent.empty() || whole == m_byGroup.end() || whole->second == &first)
                continue;
            size_t members = 0;
            Group united;
            QJsonArray ids;
            for (const CountedRow* part : parts) {
                const Group group = groupOf(*part);
                Group both;
                std::set_union(united.begin(), united.end(), group.begin(), group.end(), std::back_inserter(both));
                united = std::move(both);
                members += group.size();
                ids << m_ids.at(idOf(part->name));
            }
            if (members != united.size())
                continue; // they overlap
            relations << QJsonObject{{u"whole"_s, m_ids.at(idOf(whole->second->name))}, {u"parts"_s, ids},
                {u"isComplete"_s, united == first.parent && isWhole(first)}};
        }
        return relations;
    }

private:
    /// Whether a reader knows that nobody is left out: of the categories of a breakdown, and of all that it is of. That
    /// all licensed organisations report, say, is for a figure to tell, which may be withheld.
    static bool isWhole(const CountedRow& row) { return !row.breakdown.isEmpty() || row.name.key.endsWith("/all"_L1); }

    Group groupOf(const CountedRow& row) const
    {
        if (const auto shown = m_shown.find(idOf(row.name)); shown != m_shown.end())
            return shown->second;
        Group group;
        for (const Contribution& contribution : row.contributions)
            group.push_back(contribution.organisation);
        return group;
    }

    const std::map<QString, int>& m_ids;
    std::map<QString, Group> m_shown; ///< as the figure was handed out first
    std::vector<const CountedRow*> m_rows;
    std::map<std::pair<QString, Group>, const CountedRow*> m_byGroup;
};

QJsonObject withSmallest(int atLeast, const std::optional<int>& smallest)
{
    QJsonObject headline{{u"atLeast"_s, atLeast}};
    if (smallest)
        headline[u"smallest"_s] = *smallest;
    return headline;
}

QJsonObject testsJson(const ProtectionRecord& record)
{
    qint64 rank = 0;
    qint64 secret = 0;
    const int atLeast = record.policy.k;
    for (const BlockVerdict& verdict : record.audit.verdicts) {
        rank += qint64(verdict.rank);
        secret += qint64(verdict.secret.size());
    }
    return {{u"exact"_s,
                QJsonObject{{u"rank"_s, rank}, {u"secretRows"_s, secret},
                    {u"primes"_s, QJsonArray{u"2^61-1"_s, u"2^61-31"_s}}}},
        {u"interval"_s,
            QJsonObject{{u"rule"_s,
                u"k in width and k/2 to each side of a count; what the p rule lacks to each side of a sum"_s}}},
        {u"headline"_s, withSmallest(atLeast, record.findings.smallestGroup)},
        {u"insider"_s, QJsonObject{{u"atLeast"_s, record.findings.smallestGroup.value_or(atLeast) - 1}}}};
}

/// What was found, as far as both the record and the figures tell it.
QJsonObject findingsJson(const ProtectionRecord& record)
{
    QJsonObject json{{u"earlierReports"_s, record.findings.earlierExports},
        {u"ledger"_s, QString::fromLatin1(record.ledgerHead.toHex())}, {u"tests"_s, testsJson(record)}};
    if (record.findings.rebasedOn)
        json[u"rebased"_s] = dateOf(*record.findings.rebasedOn).toString(Qt::ISODate);
    return json;
}

/// The same of the earlier export that printed the same.
QJsonObject findingsJson(const QByteArray& reprinted)
{
    const QJsonObject record = QJsonDocument::fromJson(reprinted).object();
    QJsonObject json;
    for (const QString& key : {u"earlierReports"_s, u"ledger"_s, u"tests"_s, u"rebased"_s}) {
        if (record.contains(key))
            json[key] = record[key];
    }
    return json;
}

/// The figures as they are shown, each once, and their ids.
std::pair<QJsonArray, std::map<QString, int>> figuresOf(const ProtectionRecord& record)
{
    std::map<QString, int> ids;
    QJsonArray figures;
    for (const Published& published : record.published) {
        if (!ids.try_emplace(idOf(published.name()), int(figures.size())).second)
            continue;
        QJsonObject figure = toJson(published.name(), published.statistic());
        figure[u"shown"_s] = published.shown() ? QJsonValue(*published.shown()) : QJsonValue();
        figure[u"text"_s] = published.text(QLocale(QLocale::English, QLocale::UnitedKingdom));
        if (published.mergedCategories() > 0)
            figure[u"categories"_s] = published.mergedCategories();
        figures << figure;
    }
    return {figures, ids};
}

/// Of the figures and the rules: two exports that print the same have the same.
QString figuresDigest(const ProtectionRecord& record)
{
    const QByteArray figures = QJsonDocument(figuresOf(record).first).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(
        QCryptographicHash::hash(figures + policyText(record.policy).toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

QString policyText(const Policy& policy)
{
    return u"k=%1 p=%2 dominance=%3"_s.arg(policy.k).arg(policy.p).arg(policy.dominance);
}

int kOf(const QString& policyText)
{
    return policyText.section(u'=', 1).section(u' ', 0, 0).toInt();
}

QByteArray auditRecordJson(const ProtectionRecord& record)
{
    if (!record.reprinted.isEmpty())
        return record.reprinted;
    QJsonObject json = findingsJson(record);
    json[u"uptake"_s] = u"audit 1"_s;
    json[u"policy"_s] = toJson(record.policy);
    json[u"figures"_s] = figuresDigest(record);
    RecordText text(record.audit.rows);
    text.record(record.audit.blocks, record.audit.verdicts, json);
    return text.text();
}

bool detail::recogniseReprint(ProtectionRecord& record, const LedgerView& ledger)
{
    const QString digest = figuresDigest(record);
    for (const QByteArray& earlier : ledger.history().records) {
        if (!earlier.contains(digest.toLatin1()))
            continue; // reading each of them would take long
        const QJsonDocument json = QJsonDocument::fromJson(earlier);
        if (json[u"figures"_s] != digest)
            continue;
        record.reprinted = earlier;
        record.findings = {json[u"earlierReports"_s].toInt(), {}, {}};
        if (const QJsonValue smallest = json[u"tests"_s][u"headline"_s][u"smallest"_s]; smallest.isDouble())
            record.findings.smallestGroup = smallest.toInt();
        if (const QDate rebased = QDate::fromString(json[u"rebased"_s].toString(), Qt::ISODate); rebased.isValid())
            record.findings.rebasedOn = dayOf(rebased);
        return true;
    }
    return false;
}

QString documentId(const ProtectionRecord& record)
{
    return QString::fromLatin1(QCryptographicHash::hash(auditRecordJson(record), QCryptographicHash::Sha256).toHex());
}

QByteArray figuresJson(const ProtectionRecord& record, const QStringList& ownWords)
{
    return figuresJson(record, ownWords, documentId(record));
}

QByteArray figuresJson(const ProtectionRecord& record, const QStringList& ownWords, const QString& document)
{
    const auto [figures, ids] = figuresOf(record);
    QJsonObject json = record.reprinted.isEmpty() ? findingsJson(record) : findingsJson(record.reprinted);
    json[u"uptake"_s] = u"figures 1"_s;
    json[u"document"_s] = document;
    if (ownWords.join(QString()).contains(QRegularExpression(u"\\d"_s)))
        json[u"ownWords"_s] = QJsonArray::fromStringList(ownWords);
    json[u"policy"_s] = toJson(record.policy);
    json[u"figures"_s] = figures;
    json[u"relations"_s] = Relations(record, ids).json();
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace uptake
