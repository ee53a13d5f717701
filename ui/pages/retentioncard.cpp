// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/retentioncard.h"

#include "models/base/dates.h"
#include "models/views/wording.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linegrid.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

QString periodText(std::optional<int> days)
{
    if (!days)
        return RetentionCard::tr("No limit");
    if (*days % 365 == 0)
        return *days == 365 ? RetentionCard::tr("One year") : RetentionCard::tr("%1 years").arg(*days / 365);
    return RetentionCard::tr("%1 days").arg(*days);
}

std::vector<Column<RetentionPeriod>> columns()
{
    return {
        {RetentionCard::tr("What"), [](const RetentionPeriod& period) { return retentionKindName(period.kind); }, {}},
        {RetentionCard::tr("Kept for"), [](const RetentionPeriod& period) { return periodText(period.days); },
            [](const RetentionPeriod& period) { return QVariant(period.days.value_or(0)); }},
        {RetentionCard::tr("Rows"), [](const RetentionPeriod& period) { return wording::count(period.rows); },
            [](const RetentionPeriod& period) { return QVariant(period.rows); }, CellKind::Number},
        {RetentionCard::tr("Oldest"),
            [](const RetentionPeriod& period) {
                return period.oldest ? wording::day(dayOfSeconds(*period.oldest)) : QString();
            },
            [](const RetentionPeriod& period) { return period.oldest ? QVariant(*period.oldest) : QVariant(); }},
        {RetentionCard::tr("Past its time"), [](const RetentionPeriod& period) { return wording::count(period.over); },
            [](const RetentionPeriod& period) { return QVariant(period.over); }, CellKind::Number},
    };
}

} // namespace

QString retentionKindName(const QString& kind)
{
    const QHash<QString, QString> names{{u"reports"_s, RetentionCard::tr("Usage reports")},
        {u"contacts"_s, RetentionCard::tr("Contacts")}, {u"transactions"_s, RetentionCard::tr("Sales")},
        {u"events"_s, RetentionCard::tr("Licence events")}, {u"feedback"_s, RetentionCard::tr("Feedback")},
        {u"free-tier"_s, RetentionCard::tr("Days of the free tier")},
        {u"quarantine"_s, RetentionCard::tr("Quarantine")}, {u"notes"_s, RetentionCard::tr("Notes")},
        {u"log"_s, RetentionCard::tr("Log of accesses")}};
    return names.value(kind, kind);
}

RetentionCard::RetentionCard(Session& session, QWidget* parent)
    : Card(u"retentionCard"_s, Term::Privacy, parent)
    , m_session(session)
    , m_shown(new DataTable(u"retention"_s, this))
    , m_kind(makeBox(u"retentionKind"_s, tr("Kind of data"), this))
    , m_period(makeBox(u"retentionPeriod"_s, tr("How long it is kept"), this))
    , m_erase(new QPushButton(tr("E&rase what is over…"), this))
    , m_periods(columns())
{
    addTable(m_shown, &m_periods, 9);
    setSubtitle(tr("Nothing is erased by itself: you see what is over, and say when it goes."));
    body()->addWidget(makeControls());
    showPeriods({});
}

QWidget* RetentionCard::makeControls()
{
    auto* line = new LineGrid(this);
    auto* row = new QWidget(line);
    auto* label = makeLabel(Theme::Text::Small, u"muted"_s, row);
    label->setText(tr("Keep"));
    auto* with = makeLabel(Theme::Text::Small, u"muted"_s, row);
    with->setText(tr("for"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents); // its kinds come once the page is shown
    m_period->addItem(tr("ever, until it is erased"), 0);
    for (const int days : {30, 90, 180, 365, 2 * 365, 3 * 365, 5 * 365, 7 * 365, 10 * 365})
        m_period->addItem(periodText(days), days);
    m_erase->setObjectName(u"eraseOver"_s);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(label);
    layout->addWidget(m_kind);
    layout->addWidget(with);
    layout->addWidget(m_period);
    layout->addStretch(1);
    line->addLine({row, m_erase});
    line->setShares({1, 0});
    connect(m_kind, &QComboBox::activated, this, &RetentionCard::showChosen);
    connect(m_period, &QComboBox::activated, this, &RetentionCard::keep);
    connect(m_erase, &QPushButton::clicked, this, &RetentionCard::askForErasure);
    return line;
}

void RetentionCard::showPeriods(const QList<RetentionPeriod>& periods)
{
    m_periods.setRows({periods.begin(), periods.end()});
    if (m_kind->count() != periods.size()) {
        m_kind->clear();
        for (const RetentionPeriod& period : periods)
            m_kind->addItem(retentionKindName(period.kind), period.kind);
    }
    qint64 over = 0;
    for (const RetentionPeriod& period : periods)
        over += period.over;
    const bool hasPeriod = std::any_of(
        periods.begin(), periods.end(), [](const RetentionPeriod& period) { return period.days.has_value(); });
    setTitle(over > 0   ? tr("%1 are over their period").arg(wording::rows(over))
            : hasPeriod ? tr("Nothing is over its period")
                        : tr("Everything is kept until it is erased"));
    m_erase->setEnabled(over > 0);
    m_kind->setEnabled(!periods.isEmpty());
    m_period->setEnabled(!periods.isEmpty());
    showChosen();
}

/// The period of the kind that is chosen.
void RetentionCard::showChosen()
{
    const QString kind = m_kind->currentData().toString();
    for (const RetentionPeriod& period : m_periods.rows()) {
        if (period.kind != kind)
            continue;
        if (m_period->findData(period.days.value_or(0)) < 0)
            m_period->addItem(periodText(period.days), *period.days);
        m_period->setCurrentIndex(m_period->findData(period.days.value_or(0)));
    }
}

void RetentionCard::keep()
{
    const int days = m_period->currentData().toInt();
    m_job = runJob<void>(
        this,
        [url = m_session.database(), kind = m_kind->currentData().toString(), days](Progress&) -> Expected<void> {
            auto connection = Connection::open(url);
            return connection ? keepFor(**connection, kind, days == 0 ? std::nullopt : std::optional(days))
                              : Failure(connection.error());
        },
        [this](const Expected<void>& done) {
            if (!done)
                Q_EMIT failed(done.error());
            Q_EMIT changed();
        });
}

void RetentionCard::askForErasure()
{
    QStringList kinds;
    for (const RetentionPeriod& period : m_periods.rows()) {
        if (period.over > 0)
            kinds << tr("%1: %2").arg(retentionKindName(period.kind), wording::rows(period.over));
    }
    auto* question = new ConfirmDialog(
        {u"eraseOverQuestion"_s, tr("Erase what is over its period?"),
            kinds.join(u'\n') + u"\n\n"_s
                + tr("This cannot be undone. Installations of which no report is left go too. Figures that were "
                     "published stay as they are. A file with old rows brings them back if you import it again."),
            tr("&Erase for good")},
        this);
    connect(question, &ConfirmDialog::confirmed, this, &RetentionCard::erase);
    question->open();
}

void RetentionCard::erase()
{
    m_erase->setEnabled(false);
    m_job = runJob<qint64>(
        this,
        [url = m_session.database()](Progress&) -> Expected<qint64> {
            auto connection = Connection::open(url);
            return connection ? applyRetention(**connection, QDateTime::currentSecsSinceEpoch())
                              : Failure(connection.error());
        },
        [this](const Expected<qint64>& rows) {
            if (!rows)
                Q_EMIT failed(rows.error());
            m_session.forgetSteps();
            m_session.reload();
            Q_EMIT changed();
        });
}

} // namespace uptake
