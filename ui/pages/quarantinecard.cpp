// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/quarantinecard.h"

#include "models/import/quarantinefile.h"
#include "models/views/wording.h"
#include "ui/dialogs/menddialog.h"
#include "ui/session.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>

#include <algorithm>
#include <utility>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsShown = 10;

/// Fills a box with texts, and keeps what was chosen if that is still among them.
void fill(QComboBox* box, const QString& all, QStringList texts)
{
    const QString before = box->currentIndex() > 0 ? box->currentText() : QString();
    texts.sort();
    texts.removeDuplicates();
    const QSignalBlocker blocker(box);
    box->clear();
    box->addItem(all);
    box->addItems(texts);
    box->setCurrentIndex(before.isEmpty() ? 0 : std::max(0, box->findText(before)));
}

bool isCalled(const QString& path, const QString& name)
{
    return path.endsWith(name) && QFileInfo(path).fileName() == name;
}

/// The files of rows, as far as they are still there.
QStringList filesOf(const std::vector<const QuarantinedRow*>& rows)
{
    QStringList paths;
    for (const QuarantinedRow* row : rows) {
        if (paths.isEmpty() || row->path != paths.constLast()) // rows of a file mostly stand together
            paths << row->path;
    }
    paths.removeDuplicates();
    paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return paths;
}

QList<QuarantinedRow> copiesOf(const std::vector<const QuarantinedRow*>& rows)
{
    QList<QuarantinedRow> copies;
    copies.reserve(qsizetype(rows.size()));
    for (const QuarantinedRow* row : rows)
        copies << *row;
    return copies;
}

} // namespace

QuarantineCard::QuarantineCard(Session& session, QWidget* parent)
    : Card(u"quarantineCard"_s, Term::Quarantine, parent)
    , m_session(session)
    , m_filter(makeFilter())
    , m_table(new DataTable(u"quarantine"_s, this))
    , m_actions(makeActions())
{
    body()->addWidget(m_filter);
    addTable(m_table, &m_rows, rowsShown);
    body()->addWidget(m_actions);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &QuarantineCard::mend);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QuarantineCard::showChoice);
    showRows({}, 0);
}

QWidget* QuarantineCard::makeFilter()
{
    auto* row = new QWidget(this);
    m_text = makeLine(u"quarantineFilter"_s, tr("Filter by column or value"), row);
    m_text->setClearButtonEnabled(true);
    makeFindLine(*m_text);
    m_file = makeBox(u"quarantineFile"_s, tr("Rows of which file"), row);
    m_reason = makeBox(u"quarantineReason"_s, tr("Rows with which mistake"), row);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid);
    layout->addWidget(m_text, 2);
    layout->addWidget(m_file, 1);
    layout->addWidget(m_reason, 2);
    for (QComboBox* box : {m_file, m_reason}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
        connect(box, &QComboBox::currentIndexChanged, this, &QuarantineCard::filter);
    }
    connect(m_text, &QLineEdit::textChanged, this, &QuarantineCard::filter);
    return row;
}

QWidget* QuarantineCard::makeActions()
{
    auto* row = new QWidget(this);
    auto* hint = makeLabel(Theme::Text::Small, u"muted"_s, row);
    hint->setText(
        tr("Select rows to mend them here one after the other, or mend them in their file and import that again."));
    hint->setWordWrap(true);
    auto* save = new QPushButton(tr("&Export CSV…"), row);
    save->setObjectName(u"exportQuarantine"_s);
    m_again = new QPushButton(tr("Import file a&gain…"), row);
    m_again->setObjectName(u"importAgain"_s);
    m_mend = new QPushButton(tr("&Mend…"), row);
    m_mend->setObjectName(u"mendRow"_s);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(hint, 1);
    layout->addWidget(save);
    layout->addWidget(m_again);
    layout->addWidget(m_mend);
    connect(save, &QPushButton::clicked, this, &Card::exportCsv);
    connect(m_again, &QPushButton::clicked, this, &QuarantineCard::importAgain);
    connect(m_mend, &QPushButton::clicked, this, &QuarantineCard::mend);
    return row;
}

void QuarantineCard::showRows(const QList<QuarantinedRow>& rows, qint64 count)
{
    const QList<QuarantinedRow> before = std::exchange(m_all, rows); // listed until they are filtered
    m_size = count;
    setTitle(count == 0  ? tr("No row is in quarantine: everything that was read counts")
            : count == 1 ? tr("1 row waits in quarantine to be mended")
                         : tr("%1 rows wait in quarantine to be mended", nullptr, wording::pluralOf(count)).arg(wording::count(count)));
    for (QWidget* widget : {m_filter, static_cast<QWidget*>(m_table), m_actions})
        widget->setVisible(count > 0);
    fillChoices();
    filter();
}

void QuarantineCard::fillChoices()
{
    QSet<QString> paths;
    QSet<QString> reasons;
    for (const QuarantinedRow& row : std::as_const(m_all)) {
        paths << row.path;
        reasons << row.rejection.reason;
    }
    QStringList files;
    for (const QString& path : std::as_const(paths))
        files << QFileInfo(path).fileName();
    fill(m_file, tr("All files"), files);
    fill(m_reason, tr("All mistakes"), reasons.values());
}

void QuarantineCard::filter()
{
    const QString text = m_text->text().trimmed();
    const auto isWanted = [&](const QuarantinedRow& row) {
        const bool hasText = text.isEmpty() || row.rejection.column.contains(text, Qt::CaseInsensitive)
            || row.rejection.value.contains(text, Qt::CaseInsensitive);
        return hasText && (m_file->currentIndex() <= 0 || isCalled(row.path, m_file->currentText()))
            && (m_reason->currentIndex() <= 0 || row.rejection.reason == m_reason->currentText());
    };
    std::vector<const QuarantinedRow*> rows;
    for (const QuarantinedRow& row : std::as_const(m_all)) {
        if (isWanted(row))
            rows.push_back(&row);
    }
    QStringList parts;
    if (m_all.size() < m_size)
        parts << tr("The newest %1 of %2 are listed and exported").arg(wording::count(m_all.size()), wording::rows(m_size));
    if (qsizetype(rows.size()) < m_all.size())
        parts << tr("%1 shown").arg(wording::rows(qint64(rows.size())));
    setSubtitle(parts.join(u" · "_s));
    QSet<qint64> kept;
    for (const QuarantinedRow* row : chosen())
        kept << row->id;
    m_rows.setRows(std::move(rows));
    choose(kept);
    if (!m_table->selectionModel()->hasSelection())
        showChoice(); // else what was chosen told so
}

/// A list that is read anew, as after an import, keeps what the user had chosen in it.
void QuarantineCard::choose(const QSet<qint64>& ids)
{
    if (ids.isEmpty())
        return;
    const QAbstractItemModel& shown = *m_table->model();
    const auto isWanted = [&](int row) {
        return row < shown.rowCount()
            && ids.contains(m_rows.rows().at(size_t(m_table->sourceRow(shown.index(row, 0))))->id);
    };
    QItemSelection selection; // of ranges: thousands of single rows would take long to paint and to ask for
    for (int row = 0; row < shown.rowCount(); ++row) {
        const int first = row;
        while (isWanted(row))
            ++row;
        if (row > first)
            selection.append({shown.index(first, 0), shown.index(row - 1, shown.columnCount() - 1)});
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

std::vector<const QuarantinedRow*> QuarantineCard::chosen() const
{
    std::vector<const QuarantinedRow*> rows;
    for (const int row : m_table->chosenRows())
        rows.push_back(m_rows.rows().at(size_t(row)));
    return rows;
}

void QuarantineCard::showChoice()
{
    const std::vector<const QuarantinedRow*> rows = chosen();
    m_mend->setEnabled(!rows.empty());
    m_mend->setText(rows.size() > 1 ? tr("&Mend %1…").arg(wording::rows(qint64(rows.size()))) : tr("&Mend…"));
    m_again->setEnabled(!filesOf(rows).isEmpty());
}

void QuarantineCard::mend()
{
    const QList<QuarantinedRow> rows = copiesOf(chosen());
    if (rows.isEmpty())
        return;
    auto* dialog = new MendDialog(m_session, rows, this);
    dialog->open();
}

void QuarantineCard::importAgain()
{
    Q_EMIT filesChosen(filesOf(chosen()));
}

/// With all of each row, so that it can be mended: what the table shows is a part.
Card::Writing QuarantineCard::csvTo(const QString& path) const
{
    std::vector<const QuarantinedRow*> rows;
    for (int row = 0; row < m_table->model()->rowCount(); ++row)
        rows.push_back(m_rows.rows().at(size_t(m_table->sourceRow(m_table->model()->index(row, 0)))));
    return {path, [rows = copiesOf(rows), path] { return saveQuarantine(rows, path); }};
}

} // namespace uptake
