// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/installationsdialog.h"

#include "models/views/tabletext.h"
#include "models/views/wording.h"
#include "ui/dialogs/tabledialog.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

/// One report and where it came from.
struct ReportRow
{
    QString product;
    HistoryReport report;
};

std::vector<Column<ReportRow>> reportTable()
{
    using R = ReportRow;
    const auto number = [](const std::optional<qint64>& value) { return value ? wording::count(*value) : u"\u2013"_s; };
    return {
        {InstallationsDialog::tr("Sent"), [](const R& r) { return wording::timestamp(r.report.report.sentAt); },
            [](const R& r) { return QVariant(r.report.report.sentAt); }},
        {InstallationsDialog::tr("Product"), [](const R& r) { return r.product; }, {}},
        {InstallationsDialog::tr("Add-on"),
            [](const R& r) { return QString::fromStdString(r.report.report.addonVersion); }, {}},
        {InstallationsDialog::tr("Host"),
            [](const R& r) { return QString::fromStdString(r.report.report.hostVersion); }, {}},
        {InstallationsDialog::tr("Users"), [=](const R& r) { return number(r.report.report.users); },
            [](const R& r) { return r.report.report.users ? QVariant(*r.report.report.users) : QVariant(); },
            CellKind::Number},
        {InstallationsDialog::tr("File"), [](const R& r) { return QFileInfo(r.report.path).fileName(); },
            [](const R& r) { return QVariant(r.report.path); }},
        {InstallationsDialog::tr("Line"), [](const R& r) { return wording::count(r.report.line); },
            [](const R& r) { return QVariant(r.report.line); }, CellKind::Number},
    };
}

} // namespace

InstallationsDialog::InstallationsDialog(const Drill& drill, const DatabaseUrl& database, QWidget* parent)
    : QDialog(parent)
    , m_database(database)
    , m_table(new DataTable(u"installationsBehind"_s, this))
    , m_reports(new QPushButton(tr("&Reports and their files…"), this))
{
    setObjectName(u"installationsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Installations"));
    auto* heading = makeLabel(Theme::Text::CardTitle, {}, this);
    heading->setObjectName(u"installationsTitle"_s);
    heading->setText(drill.title);
    heading->setWordWrap(true);
    m_rows.setRows(drill.rows);
    m_table->showModel(&m_rows);
    m_table->setAccessibleName(drill.title);
    m_reports->setObjectName(u"installationReports"_s);
    m_reports->setEnabled(false);
    auto* copy = new QPushButton(tr("Copy &all"), this);
    auto* close = new QPushButton(tr("&Close"), this);
    close->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_reports);
    buttons->addStretch(1);
    buttons->addWidget(copy);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this,
        [this] { QApplication::clipboard()->setText(toTabbedText(*m_table->model())); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_reports, &QPushButton::clicked, this, &InstallationsDialog::openReports);
    connect(m_table, &QAbstractItemView::activated, this, &InstallationsDialog::openReports);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { m_reports->setEnabled(m_table->selectionModel()->hasSelection()); });
    resize(1060, 600);
}

void InstallationsDialog::openReports()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || m_reading.isRunning())
        return;
    const QString serverId = m_rows.rows().at(size_t(m_table->sourceRow(index))).serverId;
    m_reading = runJob<QList<InstallationHistory>>(
        this,
        [url = m_database, serverId](Progress&) -> Expected<QList<InstallationHistory>> {
            auto connection = Connection::open(url);
            if (!connection)
                return Failure(connection.error());
            return installationHistory(**connection, serverId);
        },
        [this, serverId](const Expected<QList<InstallationHistory>>& history) {
            if (history)
                showReports(serverId, *history);
            else if (history.error().kind != Error::Kind::Cancelled)
                Q_EMIT failed(history.error());
        });
}

void InstallationsDialog::showReports(const QString& serverId, const QList<InstallationHistory>& history)
{
    std::vector<ReportRow> rows;
    for (const InstallationHistory& installation : history) {
        for (const HistoryReport& report : installation.reports)
            rows.push_back({installation.product, report});
    }
    auto* model = new TableModel<ReportRow>(reportTable());
    model->setRows(std::move(rows));
    auto* dialog = new TableDialog(tr("Reports of %1, and the files that brought them").arg(serverId), model, this);
    model->setParent(dialog);
    dialog->show();
}

} // namespace uptake
