// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/mailreader.h"

#include "models/import/ascii.h"
#include "models/import/mailbody.h"
#include "models/import/mailcategory.h"
#include "models/import/mailreadertext.h"
#include "models/import/people.h"
#include "models/import/reportjson.h"
#include "models/import/reporttext.h"
#include "models/store/digest.h"

#include <algorithm>
#include <array>
#include <deque>
#include <mutex>
#include <string>

namespace uptake {
using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

constexpr int deepestNesting = 50;
template <class T> struct Unref
{
    void operator()(T* object) const { g_object_unref(object); }
};
template <class T> using Owned = std::unique_ptr<T, Unref<T>>;

void startGMime()
{
    static std::once_flag once;
    std::call_once(once, [] {
        g_mime_init();
        // Broken mail makes GMime assert and print; what is broken is told in the rejection.
        const auto ignore = [](const char*, GLogLevelFlags, const char*, void*) {};
        g_log_set_handler("gmime", GLogLevelFlags(G_LOG_LEVEL_MASK | G_LOG_FLAG_RECURSION), ignore, nullptr);
    });
}

/// What could carry a report in one mail, and the mails inside it with the depth they stand at.
struct Carriers
{
    std::vector<MailBody> json;
    std::vector<MailBody> text;
    std::vector<MailBody> html;
    std::vector<std::pair<GMimeMessage*, int>> mails;
};

void collect(GMimeObject* object, int depth, Carriers& carriers)
{
    if (!object || depth > deepestNesting)
        return;
    if (GMIME_IS_MULTIPART(object)) {
        for (int i = 0; i < g_mime_multipart_get_count(GMIME_MULTIPART(object)); ++i)
            collect(g_mime_multipart_get_part(GMIME_MULTIPART(object), i), depth + 1, carriers);
    } else if (GMIME_IS_MESSAGE_PART(object)) {
        if (GMimeMessage* mail = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)))
            carriers.mails.emplace_back(mail, depth + 1);
    } else if (GMIME_IS_PART(object)) {
        GMimeContentType* type = g_mime_object_get_content_type(object);
        const char* name = g_mime_part_get_filename(GMIME_PART(object));
        if (g_mime_content_type_is_type(type, "application", "json") || (name && loweredAscii(name).ends_with(".json")))
            carriers.json.push_back(bodyOf(GMIME_PART(object)));
        else if (g_mime_content_type_is_type(type, "text", "plain"))
            carriers.text.push_back(bodyOf(GMIME_PART(object)));
        else if (g_mime_content_type_is_type(type, "text", "html"))
            carriers.html.push_back(bodyOf(GMIME_PART(object)));
    }
}

/// A mail's Date: header.
struct When
{
    std::optional<qint64> seconds;
    QString text;
    Rejection missing() const
    {
        return {0, u"Date"_s, text.left(255),
            text.isEmpty() ? MailReaderText::tr("is missing")
                           : MailReaderText::tr("is not a date between 1970 and 2500"),
            {}};
    }
};

When whenOf(const char* date)
{
    When when{{}, QString::fromUtf8(date)};
    if (GDateTime* decoded = g_mime_utils_header_decode_date(date)) {
        const qint64 seconds = g_date_time_to_unix(decoded);
        if (seconds >= 0 && seconds <= newestTime)
            when.seconds = seconds;
        g_date_time_unref(decoded);
    }
    return when;
}

/// A report read from a body takes its date from the mail.
ReadText dated(ReadText read, const When& when)
{
    auto* report = std::get_if<Report>(&read);
    if (report && !when.seconds)
        return when.missing();
    if (report)
        report->sentAt = *when.seconds;
    return read;
}

MailCategory categoryOf(GMimeMessage* mail)
{
    GMimeObject* content = g_mime_message_get_mime_part(mail);
    const auto header = [mail](const char* name) {
        const char* value = g_mime_object_get_header(GMIME_OBJECT(mail), name);
        return std::string_view(value ? value : "");
    };
    const char* type = content ? g_mime_object_get_header(content, "Content-Type") : nullptr;
    const char* subject = g_mime_message_get_subject(mail);
    return categoryOf(MailHeader{
        header("From"), subject ? subject : "", type ? type : "", header("Auto-Submitted"), header("X-Autoreply")});
}

/// Why a mail without a report is here at all: one of a few words, since the import summary counts by them.
QString reasonToSkip(GMimeMessage* mail)
{
    switch (categoryOf(mail)) {
    case MailCategory::AutomaticReply:
        return MailReaderText::tr("automatic reply");
    case MailCategory::Bounce:
        return MailReaderText::tr("delivery failure notice");
    case MailCategory::Reply:
        return MailReaderText::tr("reply");
    default:
        break;
    }
    if (g_mime_header_list_get_count(g_mime_object_get_header_list(GMIME_OBJECT(mail))) == 0)
        return MailReaderText::tr("unreadable message");
    const char* from = g_mime_object_get_header(GMIME_OBJECT(mail), "From");
    if (from && loweredAscii(from).find("postmaster@") != std::string_view::npos)
        return MailReaderText::tr("delivery failure notice");
    return MailReaderText::tr("other mail without a report");
}

/// A subject line as people read it.
std::string decodedSubject(std::string_view subject)
{
    std::string text(subject);
    if (subject.find("=?") == std::string_view::npos)
        return text;
    char* decoded = g_mime_utils_header_decode_text(nullptr, text.c_str());
    text = decoded ? decoded : "";
    g_free(decoded);
    return text;
}

/// Where `mail` has more header fields and parts than any mail: GMime takes half a kilobyte for each. Its end if it has
/// not.
std::size_t endOfSaneParts(std::string_view mail)
{
    constexpr std::size_t harmless = 256U << 10; // bytes
    constexpr int mostLines = 20'000;
    if (mail.size() < harmless)
        return mail.size();
    int lines = 0;
    bool isHeader = true;
    bool holdsMail = false;
    for (std::size_t at = 0; at < mail.size();) {
        const auto end = std::min(mail.find('\n', at), mail.size() - 1) + 1;
        const auto line = mail.substr(at, end - at);
        if (line == "\n" || line == "\r\n")
            isHeader = std::exchange(holdsMail, false);
        else
            isHeader |= line.starts_with("--");
        if (isHeader && ++lines > mostLines)
            return at;
        holdsMail |= isHeader && line.find("message/") != std::string_view::npos;
        at = end;
    }
    return mail.size();
}

/// `text` without the lines that it quotes ("> ").
std::string_view withoutQuotes(std::string_view text, std::string& memory)
{
    if (!quotesSomething(text))
        return text;
    memory.clear();
    while (!text.empty()) {
        const auto line = text.substr(0, std::min(text.find('\n'), text.size() - 1) + 1);
        if (!line.starts_with('>'))
            memory.append(line);
        text.remove_prefix(line.size());
    }
    return memory;
}

} // namespace

struct MailReader::Private
{
    Private(std::unique_ptr<Mails> from, std::vector<MailProfile> by, ReadingTrace* tracedBy)
        : mails(std::move(from))
        , profiles(std::move(by))
        , trace(tracedBy)
    {
        g_mime_parser_set_persist_stream(parser.get(), TRUE); // parts are then views of `bytes`, not copies
    }
    ~Private() { g_byte_array_unref(bytes); }
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;

    void read(const RawMail& mail);
    void readMessage(GMimeMessage* mail, const When* outer, int depth);
    void readCarriers(const Carriers& carriers, const When& when, MailCategory category);
    std::optional<std::string_view> decode(const MailBody& body);
    ReadText readJson(std::string_view json, const When& when);
    std::optional<Report> plainReport(std::string_view mail);
    using ReadBy = ReadText (*)(std::string_view, const MailProfile&, ReadingTrace*);
    ReadText byProfiles(std::string_view text, ReadBy readBy);

    std::unique_ptr<Mails> mails;
    std::vector<MailProfile> profiles;
    ReadingTrace* trace;
    Owned<GMimeParser> parser{g_mime_parser_new()};
    GByteArray* bytes = g_byte_array_new(); ///< the mail that GMime reads
    ReportJson json;
    MailDecoder decoder;
    std::string unquoted;
    qint64 number = 0; ///< of the mail
    bool isCut = false;
    bool isTooLarge = false;
    std::vector<Report> reports; ///< of the mail, as are the next two
    std::vector<Rejection> rejections;
    std::deque<ReportItem> items;
};

std::optional<std::string_view> MailReader::Private::decode(const MailBody& body)
{
    const char* end = reinterpret_cast<const char*>(bytes->data) + bytes->len;
    const bool isBodyCut = isCut && body.bytes.data() + body.bytes.size() >= end;
    const auto text = isBodyCut ? std::nullopt : decoder.decode(body);
    isTooLarge |= !text.has_value();
    return text;
}

ReadText MailReader::Private::readJson(std::string_view text, const When& when)
{
    const auto has = [text](const char* word) { return text.find(word) != std::string_view::npos; };
    if (!has("\"serverId\"") && !has("\"product\"") && !has("\"usage-report/"))
        return NotAReport{};
    auto read = json.read(text, when.seconds);
    if (auto* report = std::get_if<Report>(&read))
        return std::move(*report);
    auto& rejection = std::get<Rejection>(read);
    return rejection.column == "sentAt"_L1 && !when.seconds && !has("\"sentAt\"") ? when.missing()
                                                                                  : std::move(rejection);
}

/// The report that the first profile makes of a text, else the first thing that is wrong with it.
ReadText MailReader::Private::byProfiles(std::string_view text, ReadBy readBy)
{
    ReadText best = NotAReport{};
    for (const MailProfile& profile : profiles) {
        ReadText made = readBy(text, profile, trace);
        if (std::holds_alternative<Report>(made))
            return made;
        if (std::holds_alternative<NotAReport>(best))
            best = std::move(made);
    }
    return best;
}

void MailReader::Private::readCarriers(const Carriers& carriers, const When& when, MailCategory category)
{
    std::optional<Rejection> wrong;
    const auto accept = [&](ReadText read) {
        if (auto* report = std::get_if<Report>(&read))
            reports.push_back(std::move(*report));
        else if (auto* rejection = std::get_if<Rejection>(&read); rejection && !wrong)
            wrong = std::move(*rejection);
        return std::holds_alternative<Report>(read);
    };
    bool hasJson = false;
    for (const MailBody& body : carriers.json) {
        if (const auto text = decode(body); text && accept(readJson(*text, when)))
            hasJson = true; // several are several reports
    }
    if (hasJson)
        return;
    ReadText plain = NotAReport{};
    for (const MailBody& body : carriers.text) {
        auto text = decode(body);
        if (text && category != MailCategory::Forward)
            text = withoutQuotes(*text, unquoted);
        if (text && trimmedAscii(*text).starts_with('{')) {
            if (accept(readJson(*text, when)))
                return;
        } else if (text && !std::holds_alternative<Report>(plain)) {
            if (auto read = dated(byProfiles(*text, reportFromText), when); !std::holds_alternative<NotAReport>(read))
                plain = std::move(read);
        }
    }
    if (accept(std::move(plain)))
        return;
    for (const MailBody& body : carriers.html) {
        if (const auto text = decode(body); text && accept(dated(byProfiles(*text, reportFromHtml), when)))
            return;
    }
    if (wrong)
        rejections.push_back(*std::move(wrong));
}

void MailReader::Private::readMessage(GMimeMessage* mail, const When* outer, int depth)
{
    const char* date = g_mime_object_get_header(GMIME_OBJECT(mail), "Date");
    const When when = date || !outer ? whenOf(date ? date : "") : *outer;
    const MailCategory category = categoryOf(mail);
    if (category == MailCategory::Bounce || category == MailCategory::AutomaticReply)
        return;
    Carriers carriers;
    collect(g_mime_message_get_mime_part(mail), depth, carriers);
    const auto reportsBefore = reports.size();
    const auto rejectionsBefore = rejections.size();
    for (const auto& [inner, innerDepth] : carriers.mails)
        readMessage(inner, &when, innerDepth);
    if (reports.size() > reportsBefore || category == MailCategory::Reply)
        return; // what a forward says around the mails is theirs once more
    readCarriers(carriers, when, category);
    if (reports.size() > reportsBefore)
        rejections.resize(rejectionsBefore);
}

/// The report of a mail of one part, as most are, read without the cost of a message tree. None if the mail is anything
/// else, or not good: then GMime decides.
std::optional<Report> MailReader::Private::plainReport(std::string_view mail)
{
    constexpr std::array names{"date"sv, "content-type"sv, "content-transfer-encoding"sv, "content-disposition"sv,
        "from"sv, "subject"sv, "auto-submitted"sv, "x-autoreply"sv};
    enum Name { Date, Type, Encoding, Disposition, From, Subject, AutoSubmitted, AutoReply };
    constexpr std::size_t simple = From; ///< names before this are taken as they stand: folded, they are left to GMime
    std::array<std::optional<std::string_view>, names.size()> values;
    bool wasNeeded = false;
    for (;;) {
        const auto line = mail.substr(0, mail.find('\n'));
        mail.remove_prefix(std::min(line.size() + 1, mail.size()));
        if (line.empty() || line == "\r")
            break;
        const bool isContinued = line.front() == ' ' || line.front() == '\t';
        if (mail.empty() || (isContinued ? wasNeeded : !isHeaderField(line)))
            return std::nullopt;
        if (isContinued)
            continue;
        const auto colon = line.find(':');
        const auto isNamed = [&](std::string_view name) {
            return name.size() == colon && g_ascii_strncasecmp(name.data(), line.data(), colon) == 0;
        };
        const auto known = std::size_t(std::find_if(names.begin(), names.end(), isNamed) - names.begin());
        wasNeeded = known < simple;
        if (known < names.size() && std::exchange(values[known], trimmedAscii(line.substr(colon + 1))) && wasNeeded)
            return std::nullopt;
    }
    const auto valueOf = [&values](Name name) { return values[name].value_or(std::string_view()); };
    const std::string subject = decodedSubject(valueOf(Subject));
    const auto category
        = categoryOf(MailHeader{valueOf(From), subject, valueOf(Type), valueOf(AutoSubmitted), valueOf(AutoReply)});
    if (category != MailCategory::Ordinary)
        return std::nullopt;
    const std::string type = loweredAscii(values[Type].value_or("text/plain"));
    const std::string encoding(values[Encoding].value_or("7bit"));
    const auto typeEnd = std::min(type.find(';'), type.size());
    const auto kind = trimmedAscii(std::string_view(type).substr(0, typeEnd));
    auto charset = trimmedAscii(std::string_view(type).substr(typeEnd));
    if (!charset.empty()) {
        charset = trimmedAscii(charset.substr(1));
        if (!charset.starts_with("charset=") || charset.find_first_of("; (*%") != std::string_view::npos)
            return std::nullopt;
        charset = charset.substr(8);
        if (charset.size() > 2 && charset.front() == '"' && charset.back() == '"')
            charset = charset.substr(1, charset.size() - 2);
    }
    const MailBody body{mail, g_mime_content_encoding_from_string(encoding.c_str()), std::string(charset)};
    const bool isHtml = kind == "text/html";
    if (values[Disposition] || !values[Date] || !(isHtml || kind == "text/plain")
        || body.charset.find('"') != std::string_view::npos)
        return std::nullopt;
    auto text = decoder.decode(body);
    if (!text || trimmedAscii(*text).starts_with('{'))
        return std::nullopt;
    text = withoutQuotes(*text, unquoted);
    auto read = isHtml ? byProfiles(*text, reportFromHtml) : byProfiles(*text, reportFromText);
    const auto date = std::string(*values[Date]);
    read = dated(std::move(read), whenOf(date.c_str()));
    auto* report = std::get_if<Report>(&read);
    return report ? std::optional(std::move(*report)) : std::nullopt;
}

void MailReader::Private::read(const RawMail& raw)
{
    number = raw.number > 0 ? raw.number : number + 1;
    isCut = raw.isCut;
    isTooLarge = false;
    if (!isCut) {
        if (auto report = plainReport(raw.bytes)) {
            items.emplace_back(ReadReport{*std::move(report), number});
            return;
        }
    }
    const auto reject = [&](Rejection rejection) {
        rejection.line = number;
        const QByteArray value = rejection.value.toUtf8();
        rejection.value = QString::fromUtf8(withoutAddresses({value.data(), size_t(value.size())}));
        rejection.origin = Digest().add(raw.bytes).value();
        rejection.raw = withoutPeople(raw.bytes.substr(0, 2 * largestKeptRow)).left(largestKeptRow);
        items.emplace_back(std::move(rejection));
    };
    if (!raw.lost.isEmpty())
        return reject({0, {}, {},
            raw.number > 0 ? raw.lost : MailReaderText::tr("the file cannot be read: %1").arg(raw.lost), {}});
    const auto size = endOfSaneParts(raw.bytes);
    isCut |= size < raw.bytes.size();
    g_byte_array_set_size(bytes, 0);
    g_byte_array_append(bytes, reinterpret_cast<const guint8*>(raw.bytes.data()), guint(size));
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_byte_array(bytes));
    g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(stream.get()), FALSE);
    g_mime_parser_init_with_stream(parser.get(), stream.get());
    const Owned<GMimeMessage> mail(g_mime_parser_construct_message(parser.get(), nullptr));
    reports.clear();
    rejections.clear();
    if (mail)
        readMessage(mail.get(), nullptr, 0);
    for (Report& report : reports)
        items.emplace_back(ReadReport{std::move(report), number});
    for (Rejection& rejection : rejections)
        reject(std::move(rejection));
    if (!reports.empty() || !rejections.empty())
        return;
    const char* subject = mail ? g_mime_message_get_subject(mail.get()) : nullptr;
    if (isTooLarge && subject && loweredAscii(subject).find("usage report") != std::string_view::npos)
        return reject({0, {}, QString::fromUtf8(subject).left(255), MailReaderText::tr("message too large"), {}});
    items.emplace_back(Skipped{number,
        !mail            ? MailReaderText::tr("unreadable message")
            : isTooLarge ? MailReaderText::tr("message too large")
                         : reasonToSkip(mail.get())});
}

Expected<std::unique_ptr<MailReader>> MailReader::open(
    const QString& path, std::vector<MailProfile> profiles, ReadingTrace* trace)
{
    auto mails = openMails(path);
    return mails ? Expected<std::unique_ptr<MailReader>>(open(*std::move(mails), std::move(profiles), trace))
                 : Failure(mails.error());
}

std::unique_ptr<MailReader> MailReader::open(
    std::unique_ptr<Mails> mails, std::vector<MailProfile> profiles, ReadingTrace* trace)
{
    startGMime();
    return std::unique_ptr<MailReader>(
        new MailReader(std::make_unique<Private>(std::move(mails), std::move(profiles), trace)));
}

MailReader::MailReader(std::unique_ptr<Private> p)
    : m_p(std::move(p))
{
}

MailReader::~MailReader() = default;

Expected<std::optional<ReportItem>> MailReader::next()
{
    while (m_p->items.empty()) {
        const auto mail = m_p->mails->next();
        if (!mail)
            return Failure(mail.error());
        if (!*mail)
            return std::optional<ReportItem>();
        m_p->read(**mail);
    }
    std::optional<ReportItem> item(std::move(m_p->items.front()));
    m_p->items.pop_front();
    return item;
}

qint64 MailReader::bytesRead() const
{
    return m_p->mails->bytesRead;
}

qint64 MailReader::bytesInAll() const
{
    return m_p->mails->bytesInAll;
}

} // namespace uptake
