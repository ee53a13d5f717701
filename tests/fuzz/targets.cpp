// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include "models/base/cents.h"
#include "models/base/counts.h"
#include "models/base/version.h"
#include "models/import/detect.h"
#include "models/import/inputfile.h"
#include "models/import/jsonreports.h"
#include "models/import/mailprofile.h"
#include "models/import/mailreader.h"
#include "models/import/marketplacerows.h"
#include "models/import/reporttext.h"
#include "models/records/tier.h"
#include "tests/support/faildevice.h"

#include <QFile>

#include <cstdlib>

namespace uptake::fuzz {

namespace {

/// A promise that a reader makes: breaking it is a finding.
void demand(bool isKept)
{
    if (!isKept)
        std::abort();
}

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// The bytes as a file, for readers that open one: always the same, in memory where there is such a file system.
QString fileOf(std::string_view bytes)
{
    static const QString path
        = (QFile::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm") : QStringLiteral("/tmp"))
        + QStringLiteral("/uptake-fuzz-%1").arg(quintptr(&path) ^ quintptr(std::rand()), 0, 16);
    QFile file(path);
    demand(file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size()));
    file.close();
    std::atexit([] { QFile::remove(path); });
    return path;
}

std::vector<std::string> rowsOf(std::string_view bytes, qint64 atOnce)
{
    CsvReader csv(FailDevice::make(bytesOf(bytes), atOnce));
    std::vector<std::string> rows;
    qint64 line = 0;
    for (auto row = csv.next(); row && *row; row = csv.next()) {
        demand((*row)->line > line); // lines go up
        line = (*row)->line;
        std::string all = std::to_string(line) + (*row)->broken.toStdString();
        for (const std::string_view field : (*row)->fields) {
            (void)textOf(field);
            all.append(1, '\x1f').append(field);
        }
        rows.push_back(std::move(all));
    }
    return rows;
}

void demandGood(const Report& report)
{
    demand(report.serverId.size() == 19 && !report.product.empty() && !report.addonVersion.empty());
    demand(report.product.size() <= longestName && report.features.size() <= mostEntries);
    demand(report.users.value_or(0) >= 0 && report.users.value_or(0) <= largestCount);
    for (const FeatureUse& use : report.features)
        demand(use.count >= 0 && use.count <= largestCount && !use.name.empty());
}

void readAll(ReportSource& source)
{
    qint64 line = 0;
    for (auto item = source.next(); item && *item; item = source.next()) {
        const qint64 here = std::visit([](const auto& each) { return each.line; }, **item);
        demand(here >= line && here > 0);
        line = here;
        if (const auto* read = std::get_if<ReadReport>(&**item)) {
            demandGood(read->report);
            demand(read->report.sentAt >= 0 && read->report.sentAt <= newestTime);
        } else if (const auto* rejection = std::get_if<Rejection>(&**item)) {
            demand(!rejection->reason.isEmpty() && rejection->raw.size() <= largestKeptRow);
        }
    }
}

template <class Record> void demandReason(const std::variant<Record, Rejection>& read)
{
    if (const auto* rejection = std::get_if<Rejection>(&read))
        demand(!rejection->reason.isEmpty() && rejection->line > 0);
}

} // namespace

void csv(std::string_view bytes)
{
    const auto whole = rowsOf(bytes, 1 << 20);
    if (bytes.size() < 600)
        demand(rowsOf(bytes, 3) == whole);
}

void rows(std::string_view bytes)
{
    if (bytes.empty())
        return;
    constexpr std::array kinds{ImportKind::Licenses, ImportKind::Transactions, ImportKind::Churn, ImportKind::Feedback,
        ImportKind::FreeTier, ImportKind::Distribution, ImportKind::Releases};
    const ImportKind kind = kinds[quint8(bytes[0]) % kinds.size()];
    const RowOptions options{QStringLiteral("com.example"), (bytes[0] & 0x40) != 0, QStringLiteral("addonVersion")};
    CsvReader csv(FailDevice::make(bytesOf(bytes.substr(1)), 1 << 20));
    const auto header = csv.next();
    if (!header || !*header)
        return;
    const Columns columns(**header);
    if (const auto fit = checkColumns(columns, kind, options); !fit)
        return demand(!fit.error().what.isEmpty());
    MarketplaceRows reader(columns, kind, options);
    for (auto row = csv.next(); row && *row; row = csv.next()) {
        switch (kind) {
        case ImportKind::Licenses:
            demandReason(reader.licence(**row));
            break;
        case ImportKind::Transactions:
            demandReason(reader.transaction(**row));
            break;
        case ImportKind::Feedback:
            demandReason(reader.feedback(**row));
            break;
        case ImportKind::FreeTier:
            demandReason(reader.freeTierDay(**row));
            break;
        case ImportKind::Distribution:
            demandReason(reader.distribution(**row));
            break;
        case ImportKind::Releases:
            demandReason(reader.release(**row));
            break;
        default:
            demandReason(reader.event(**row));
        }
    }
}

void json(std::string_view bytes)
{
    JsonReports reports(FailDevice::make(bytesOf(bytes), 1 << 20));
    readAll(reports);
}

void text(std::string_view bytes)
{
    if (const auto read = reportFromText(bytes); const auto* report = std::get_if<Report>(&read))
        demandGood(*report);
}

void html(std::string_view bytes)
{
    if (const auto read = reportFromHtml(bytes); const auto* report = std::get_if<Report>(&read))
        demandGood(*report);
}

void mail(std::string_view bytes)
{
    if (const auto reader = MailReader::open(fileOf(bytes)))
        readAll(**reader);
}

void archive(std::string_view bytes)
{
    const QString path = fileOf(bytes);
    const auto members = archiveMembers(path);
    QStringList paths = members ? *members : QStringList();
    paths = paths.mid(0, 20) << path;
    QByteArray buffer(1 << 16, Qt::Uninitialized);
    for (const QString& each : paths) {
        demand(each.startsWith(path) && !each.contains(QStringLiteral("/../")));
        const auto file = openInput(each);
        for (int reads = 0; file && reads < 64 && (*file)->read(buffer.data(), buffer.size()) > 0;)
            ++reads;
    }
}

void detection(std::string_view bytes)
{
    const auto detected = detect(fileOf(bytes));
    demand(detected ? !detected->reason.isEmpty() : !detected.error().what.isEmpty());
}

void profile(std::string_view bytes)
{
    const auto read = mailProfileFromJson(bytesOf(bytes), QStringLiteral("profile.json"));
    if (!read)
        return demand(!read.error().what.isEmpty() && !read.error().where.isEmpty());
    constexpr std::string_view report = "Server ID: B8XU-91QO-FN3Y-ETQ2\nProduct: com.example\nUsers: 840\nAdd-on "
                                        "version: 2.12.1\nFeatures:\n- pivot: 3\n";
    if (const auto text = reportFromText(report, *read); const auto* good = std::get_if<Report>(&text))
        demandGood(*good);
}

void values(std::string_view bytes)
{
    const QString text = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    demand(capacityOf(text).value_or(0) >= 0);
    (void)normalisedHosting(text);
    (void)organisationKey(text, text);
    (void)monthFromText(text);
    (void)centsFromText(bytes);
    demand(countFromText(bytes).value_or(0) >= 0);
    if (const auto id = normalisedServerId(bytes))
        demand(normalisedServerId(*id) == id);
    if (const auto day = dayFromText(bytes))
        demand(dayFromText(dateOf(*day).toString(Qt::ISODate).toStdString()) == day || dateOf(*day).year() < 1);
    if (const auto seconds = secondsFromText(bytes); seconds && *seconds >= 0 && *seconds <= newestTime)
        demand(secondsFromText(timestampToText(*seconds).toStdString()) == seconds);
    const auto middle = text.indexOf(u'\n');
    const Version a(text.left(middle));
    const Version b(text.mid(middle + 1));
    demand((a <=> b)
        == (b <=> a == 0 ? std::strong_ordering::equal
                : b < a  ? std::strong_ordering::greater
                         : std::strong_ordering::less));
    (void)a.majorMinor();
}

} // namespace uptake::fuzz
