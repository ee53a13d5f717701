// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/mailreader.h"

#include "models/import/mailfiles.h"
#include "models/import/people.h"
#include "models/import/reportjson.h"
#include "models/import/reporttext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <deque>
#include <gmime/gmime.h>
#include <mutex>
#include <string>

namespace uptake {
using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MailReader)
};

constexpr std::size_t largestBody = 4U << 20; ///< of one part, decoded
constexpr int deepestNesting = 50;
constexpr std::size_t nowhere = std::string_view::npos;

template<class T> struct Unref
{
    void operator()(T* object) const { g_object_unref(object); }
};
template<class T> using Owned = std::unique_ptr<T, Unref<T>>;

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

/// One part of a mail, still encoded.
struct Body
{
    std::string_view bytes;
    GMimeContentEncoding encoding = GMIME_CONTENT_ENCODING_DEFAULT;
    std::string charset;
};

/// What could carry a report in one mail, and the mails inside it with the depth they stand at.
struct Carriers
{
    std::vector<Body> json;
    std::vector<Body> text;
    std::vector<Body> html;
    std::vector<std::pair<GMimeMessage*, int>> mails;
};

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), g_ascii_tolower);
    return lower;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == nowhere ? std::string_view() : text.substr(first, text.find_last_not_of(" \t\r\n") + 1 - first);
}

std::string headerOf(GMimeMessage* mail, const char* name)
{
    const char* value = g_mime_object_get_header(GMIME_OBJECT(mail), name);
    return value ? lowered(value) : std::string();
}

Body bodyOf(GMimePart* part)
{
    Body body;
    GMimeDataWrapper* content = g_mime_part_get_content(part);
    GMimeStream* stream = content ? g_mime_data_wrapper_get_stream(content) : nullptr;
    if (!stream || !GMIME_IS_STREAM_MEM(stream))
        return body;
    const GByteArray* array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    const std::string_view all(reinterpret_cast<const char*>(array->data), array->len);
    const auto begin = std::min(std::size_t(stream->bound_start), all.size());
    body.bytes = all.substr(begin, stream->bound_end < 0 ? nowhere : std::size_t(stream->bound_end) - begin);
    body.encoding = g_mime_data_wrapper_get_encoding(content);
    if (const char* charset = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset"))
        body.charset = lowered(charset);
    return body;
}

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
        if (g_mime_content_type_is_type(type, "application", "json") || (name && lowered(name).ends_with(".json")))
            carriers.json.push_back(bodyOf(GMIME_PART(object)));
        else if (g_mime_content_type_is_type(type, "text", "plain"))
            carriers.text.push_back(bodyOf(GMIME_PART(object)));
        else if (g_mime_content_type_is_type(type, "text", "html"))
            carriers.html.push_back(bodyOf(GMIME_PART(object)));
    }
}

/// Bytes of a mail into UTF-8. Keeps its memory from one part to the next.
class Decoder
{
public:
    /// None if the body is larger than largestBody. Valid until the next call.
    std::optional<std::string_view> decode(const Body& body)
    {
        GMimeEncoding state;
        g_mime_encoding_init_decode(&state, body.encoding);
        std::string_view bytes = body.bytes;
        if (bytes.size() > 3 * largestBody) // quoted-printable makes three bytes of one
            return std::nullopt;
        if (body.encoding > GMIME_CONTENT_ENCODING_BINARY) {
            m_decoded.resize(g_mime_encoding_outlen(&state, bytes.size()));
            m_decoded.resize(g_mime_encoding_step(&state, bytes.data(), bytes.size(), m_decoded.data()));
            bytes = m_decoded;
        }
        return bytes.size() > largestBody ? std::nullopt : std::optional(toUtf8(bytes, body.charset));
    }

private:
    std::string_view toUtf8(std::string_view bytes, const std::string& charset)
    {
        const bool isUnicode = charset.empty() || charset == "utf-8" || charset == "us-ascii" || charset == "utf8";
        const bool holdsAscii = isUnicode || charset.starts_with("iso-8859") || charset.starts_with("windows-");
        if (holdsAscii && std::none_of(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) != 0; }))
            return bytes;
        if (!isUnicode && convert(bytes, charset))
            return m_converted;
        if (g_utf8_validate_len(bytes.data(), bytes.size(), nullptr))
            return bytes;
        m_converted.clear(); // Latin-1 is what nothing cannot be
        for (const char c : bytes) {
            if (c & 0x80)
                m_converted += char(0xC0 | (static_cast<unsigned char>(c) >> 6));
            m_converted += c & 0x80 ? char(c & 0xBF) : c;
        }
        return m_converted;
    }

    bool convert(std::string_view bytes, const std::string& charset)
    {
        const char* from = g_mime_charset_iconv_name(charset.c_str());
        if (charset == "utf-16" && bytes.size() > 1 && (bytes[0] == 0 || bytes[1] == 0)) // no byte order mark
            from = bytes[0] == 0 ? "UTF-16BE" : "UTF-16LE";
        gsize read = 0;
        gsize written = 0;
        char* text
            = from ? g_convert(bytes.data(), gssize(bytes.size()), "UTF-8", from, &read, &written, nullptr) : nullptr;
        m_converted.assign(text ? text : "", text ? written : 0);
        g_free(text);
        return text != nullptr;
    }

    std::string m_decoded;
    std::string m_converted;
};

/// A mail's Date: header.
struct When
{
    std::optional<qint64> seconds;
    QString text;
    Rejection missing() const
    {
        return {0, u"Date"_s, text.left(255), text.isEmpty() ? Text::tr("is missing") : Text::tr("is not a date"), {}};
    }
};

When whenOf(const char* date)
{
    When when{{}, QString::fromUtf8(date)};
    if (GDateTime* decoded = g_mime_utils_header_decode_date(date)) {
        when.seconds = g_date_time_to_unix(decoded);
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

/// Why a mail without a report is here at all: one of a few words, since the import summary counts by them.
QString reasonToSkip(GMimeMessage* mail)
{
    GMimeObject* content = g_mime_message_get_mime_part(mail);
    GMimeContentType* type = content ? g_mime_object_get_content_type(content) : nullptr;
    const std::string from = headerOf(mail, "From");
    const std::string subject = headerOf(mail, "Subject");
    const std::string automatic = headerOf(mail, "Auto-Submitted");
    const auto begins = [&subject](const char* words) { return subject.starts_with(words); };
    const auto has = [](const std::string& text, const char* word) { return text.find(word) != nowhere; };
    const char* report = type ? g_mime_content_type_get_parameter(type, "report-type") : nullptr;
    if ((report && lowered(report) == "disposition-notification") || has(automatic, "auto-replied")
        || begins("automatic reply") || begins("out of office") || begins("auto:")
        || !headerOf(mail, "X-Autoreply").empty())
        return Text::tr("automatic reply");
    if ((type && g_mime_content_type_is_type(type, "multipart", "report")) || has(from, "mailer-daemon")
        || has(from, "postmaster@") || begins("delivery status notification") || begins("undeliver")
        || begins("mail delivery fail") || begins("returned mail"))
        return Text::tr("delivery failure notice");
    if (g_mime_header_list_get_count(g_mime_object_get_header_list(GMIME_OBJECT(mail))) == 0)
        return Text::tr("unreadable message");
    return Text::tr("reply or other mail without a report");
}

} // namespace

struct MailReader::Private
{
    explicit Private(std::unique_ptr<Mails> from)
        : mails(std::move(from))
    {
        g_mime_parser_set_persist_stream(parser.get(), TRUE); // parts are then views of `bytes`, not copies
    }
    ~Private() { g_byte_array_unref(bytes); }
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;

    void read(const RawMail& mail);
    void readMessage(GMimeMessage* mail, const When* outer, int depth);
    void readCarriers(const Carriers& carriers, const When& when);
    std::optional<std::string_view> decode(const Body& body);
    ReadText readJson(std::string_view json, const When& when);
    std::optional<Report> plainReport(std::string_view mail);

    std::unique_ptr<Mails> mails;
    Owned<GMimeParser> parser{g_mime_parser_new()};
    GByteArray* bytes = g_byte_array_new(); ///< the mail that GMime reads
    ReportJson json;
    Decoder decoder;
    qint64 number = 0; ///< of the mail
    bool isCut = false;
    bool isTooLarge = false;
    std::vector<Report> reports; ///< of the mail, as are the next two
    std::vector<Rejection> rejections;
    std::deque<ReportItem> items;
};

std::optional<std::string_view> MailReader::Private::decode(const Body& body)
{
    const char* end = reinterpret_cast<const char*>(bytes->data) + bytes->len;
    const bool isBodyCut = isCut && body.bytes.data() + body.bytes.size() >= end;
    const auto text = isBodyCut ? std::nullopt : decoder.decode(body);
    isTooLarge |= !text.has_value();
    return text;
}

ReadText MailReader::Private::readJson(std::string_view text, const When& when)
{
    const auto has = [text](const char* word) { return text.find(word) != nowhere; };
    if (!has("\"serverId\"") && !has("\"product\"") && !has("\"usage-report/"))
        return NotAReport{};
    auto read = json.read(text, when.seconds);
    if (auto* report = std::get_if<Report>(&read))
        return std::move(*report);
    auto& rejection = std::get<Rejection>(read);
    return rejection.column == "sentAt"_L1 && !when.seconds && !has("\"sentAt\"") ? when.missing()
                                                                                  : std::move(rejection);
}

void MailReader::Private::readCarriers(const Carriers& carriers, const When& when)
{
    std::optional<Rejection> wrong;
    const auto accept = [&](ReadText read) {
        if (auto* report = std::get_if<Report>(&read))
            reports.push_back(std::move(*report));
        else if (auto* rejection = std::get_if<Rejection>(&read); rejection && !wrong)
            wrong = std::move(*rejection);
        return std::holds_alternative<Report>(read);
    };
    for (const Body& body : carriers.json) {
        if (const auto text = decode(body); text && accept(readJson(*text, when)))
            return;
    }
    ReadText plain = NotAReport{};
    for (const Body& body : carriers.text) {
        const auto text = decode(body);
        if (text && trimmed(*text).starts_with('{')) {
            if (accept(readJson(*text, when)))
                return;
        } else if (text && !std::holds_alternative<Report>(plain)) {
            if (auto read = dated(reportFromText(*text), when); !std::holds_alternative<NotAReport>(read))
                plain = std::move(read);
        }
    }
    if (accept(std::move(plain)))
        return;
    for (const Body& body : carriers.html) {
        if (const auto text = decode(body); text && accept(dated(reportFromHtml(*text), when)))
            return;
    }
    if (wrong)
        rejections.push_back(*std::move(wrong));
}

void MailReader::Private::readMessage(GMimeMessage* mail, const When* outer, int depth)
{
    const char* date = g_mime_object_get_header(GMIME_OBJECT(mail), "Date");
    const When when = date || !outer ? whenOf(date ? date : "") : *outer;
    Carriers carriers;
    collect(g_mime_message_get_mime_part(mail), depth, carriers);
    const auto reportsBefore = reports.size();
    const auto rejectionsBefore = rejections.size();
    for (const auto& [inner, innerDepth] : carriers.mails)
        readMessage(inner, &when, innerDepth);
    if (reports.size() > reportsBefore)
        return; // what a forward says around the mails is theirs once more
    readCarriers(carriers, when);
    if (reports.size() > reportsBefore)
        rejections.resize(rejectionsBefore);
}

/// The report of a mail of one part, as most are, read without the cost of a message tree. None if the mail is anything
/// else, or not good: then GMime decides.
std::optional<Report> MailReader::Private::plainReport(std::string_view mail)
{
    constexpr std::array names{"date"sv, "content-type"sv, "content-transfer-encoding"sv, "content-disposition"sv};
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
        wasNeeded = known < names.size();
        if (wasNeeded && std::exchange(values[known], trimmed(line.substr(colon + 1))))
            return std::nullopt;
    }
    const std::string type = lowered(values[1].value_or("text/plain"));
    const std::string encoding(values[2].value_or("7bit"));
    const auto typeEnd = std::min(type.find(';'), type.size());
    const auto kind = trimmed(std::string_view(type).substr(0, typeEnd));
    auto charset = trimmed(std::string_view(type).substr(typeEnd));
    if (!charset.empty()) {
        charset = trimmed(charset.substr(1));
        if (!charset.starts_with("charset=") || charset.find_first_of("; (*%") != nowhere)
            return std::nullopt;
        charset = charset.substr(8);
        if (charset.size() > 2 && charset.front() == '"' && charset.back() == '"')
            charset = charset.substr(1, charset.size() - 2);
    }
    const Body body{mail, g_mime_content_encoding_from_string(encoding.c_str()), std::string(charset)};
    const bool isHtml = kind == "text/html";
    if (values[3] || !values[0] || !(isHtml || kind == "text/plain") || body.charset.find('"') != nowhere)
        return std::nullopt;
    const auto text = decoder.decode(body);
    if (!text || trimmed(*text).starts_with('{'))
        return std::nullopt;
    auto read = isHtml ? reportFromHtml(*text) : reportFromText(*text);
    const auto date = std::string(*values[0]);
    read = dated(std::move(read), whenOf(date.c_str()));
    auto* report = std::get_if<Report>(&read);
    return report ? std::optional(std::move(*report)) : std::nullopt;
}

void MailReader::Private::read(const RawMail& raw)
{
    ++number;
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
        rejection.raw = withoutPeople(raw.bytes.substr(0, 2 * largestKeptRow)).left(largestKeptRow);
        items.emplace_back(std::move(rejection));
    };
    if (!raw.lost.isEmpty())
        return reject({0, {}, {}, Text::tr("the file cannot be read: %1").arg(raw.lost), {}});
    g_byte_array_set_size(bytes, 0);
    g_byte_array_append(bytes, reinterpret_cast<const guint8*>(raw.bytes.data()), guint(raw.bytes.size()));
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
    if (isTooLarge && subject && lowered(subject).find("usage report") != nowhere)
        return reject({0, {}, QString::fromUtf8(subject).left(255), Text::tr("message too large"), {}});
    items.emplace_back(Skipped{number,
        !mail            ? Text::tr("unreadable message")
            : isTooLarge ? Text::tr("message too large")
                         : reasonToSkip(mail.get())});
}

Expected<std::unique_ptr<MailReader>> MailReader::open(const QString& path)
{
    startGMime();
    auto mails = openMails(path);
    if (!mails)
        return Failure(mails.error());
    return std::unique_ptr<MailReader>(new MailReader(std::make_unique<Private>(*std::move(mails))));
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
