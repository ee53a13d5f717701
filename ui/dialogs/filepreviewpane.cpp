// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/filepreviewpane.h"

#include "models/views/importwording.h"
#include "models/views/tables.h"
#include "models/views/wording.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

enum Question { KindQuestion, ProductQuestion, DimensionQuestion, AsOfQuestion };

constexpr int rowsPreviewed = 5;

QList<ImportKind> kindsFor(const PlannedFile& file)
{
    if (file.holdsEvents())
        return {ImportKind::Churn, ImportKind::Conversion, ImportKind::Renewal};
    return {ImportKind::Licenses, ImportKind::Transactions, ImportKind::Churn, ImportKind::Conversion,
        ImportKind::Renewal, ImportKind::Feedback, ImportKind::FreeTier, ImportKind::Distribution,
        ImportKind::Releases};
}

QString whatText(const FilePreview& preview)
{
    const PlannedFile& file = preview.file;
    const Glimpse& glimpse = preview.glimpse;
    QStringList parts{QFileInfo(file.path).fileName()};
    if (file.kind)
        parts << FilePreviewPane::tr("%1, since %2").arg(wording::kind(*file.kind), file.reason);
    if (file.size > 0)
        parts << QLocale().formattedDataSize(file.size, 1);
    if (glimpse.from && glimpse.to)
        parts << (*glimpse.from == *glimpse.to
                ? FilePreviewPane::tr("of %1").arg(wording::day(*glimpse.from))
                : FilePreviewPane::tr("%1 to %2").arg(wording::day(*glimpse.from), wording::day(*glimpse.to)));
    if (glimpse.snapshot)
        parts << FilePreviewPane::tr("as of %1").arg(wording::day(*glimpse.snapshot));
    if (glimpse.isCut)
        parts << FilePreviewPane::tr("only its first %1 were read")
                     .arg(QLocale().formattedDataSize(glimpse.mostBytes, 0));
    return parts.join(u" · "_s);
}

} // namespace

FilePreviewPane::FilePreviewPane(QWidget* parent)
    : QWidget(parent)
    , m_what(makeLabel(Theme::Text::Base, u"strong"_s, this))
    , m_problem(makeLabel(Theme::Text::Base, u"negative"_s, this))
    , m_notes(makeLabel(Theme::Text::Small, u"muted"_s, this))
    , m_firstTitle(makeLabel(Theme::Text::Small, u"strong"_s, this))
    , m_firstTable(new DataTable(u"previewFirstRows"_s, this))
    , m_rejectedTitle(makeLabel(Theme::Text::Small, u"strong"_s, this))
    , m_rejectedTable(new DataTable(u"previewRejected"_s, this))
    , m_rejected(rejectionTable())
{
    m_what->setObjectName(u"previewWhat"_s);
    m_problem->setObjectName(u"previewProblem"_s);
    m_notes->setObjectName(u"previewNotes"_s);
    for (QLabel* label : {m_what, m_problem, m_notes})
        label->setWordWrap(true);
    m_firstTable->setAccessibleName(tr("Its first rows"));
    m_firstTable->showModel(&m_first);
    m_firstTable->setSortingEnabled(false);
    m_firstTable->setSelectionMode(QAbstractItemView::NoSelection);
    m_rejectedTable->setAccessibleName(tr("What goes to quarantine"));
    m_rejectedTable->showModel(&m_rejected);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_what);
    layout->addWidget(m_problem);
    layout->addWidget(makeQuestions());
    layout->addWidget(m_notes);
    layout->addWidget(m_firstTitle);
    layout->addWidget(m_firstTable);
    layout->addWidget(m_rejectedTitle);
    layout->addWidget(m_rejectedTable);
    layout->addStretch(1);
}

QWidget* FilePreviewPane::makeQuestions()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_kind = makeBox(u"previewKind"_s, tr("It is"), row);
    m_product = makeLine(u"previewProduct"_s, tr("Add-on key"), u"com.example.addon"_s, row);
    m_product->setMinimumWidth(Theme::scaled(220));
    m_dimension = makeBox(u"previewDimension"_s, tr("Its columns are"), row);
    m_asOf = makeLine(u"previewAsOf"_s, tr("As of"), tr("newest date in it"), row);
    m_asOf->setToolTip(tr("The date of the download, as YYYY-MM-DD. An older download adds to the history and "
                          "overwrites nothing newer."));
    m_asOf->setFixedWidth(Theme::scaled(220));
    m_dimension->addItem(tr("choose…"), QString());
    for (const QString& dimension : {u"addonVersion"_s, u"hostVersion"_s, u"hosting"_s, u"country"_s, u"tier"_s})
        m_dimension->addItem(dimension, dimension);
    const auto add = [&](QWidget* field) {
        auto* label = makeLabel(Theme::Text::Base, {}, row);
        label->setText(field->accessibleName());
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field);
        m_questions.append({label, field});
    };
    for (QWidget* field : std::initializer_list<QWidget*>{m_kind, m_product, m_dimension, m_asOf})
        add(field);
    layout->addStretch(1);
    connect(m_kind, &QComboBox::activated, this, &FilePreviewPane::answer);
    connect(m_dimension, &QComboBox::activated, this, &FilePreviewPane::answer);
    connect(m_product, &QLineEdit::editingFinished, this, &FilePreviewPane::answer);
    connect(m_asOf, &QLineEdit::editingFinished, this, &FilePreviewPane::answer);
    return row;
}

void FilePreviewPane::showFile(int row, const FilePreview& preview)
{
    m_row = row;
    m_file = preview.file;
    showTexts(preview);
    showQuestions();
    showFirstRows(preview.glimpse);
    m_rejected.setRows({preview.rejections.begin(), preview.rejections.end()});
    const bool hasRejected = !preview.rejections.isEmpty();
    m_rejectedTitle->setText(preview.rejections.size() < preview.counts.rejected
            ? tr("The first %1 of %2 that go to quarantine")
                  .arg(preview.rejections.size())
                  .arg(wording::rows(preview.counts.rejected))
            : tr("What goes to quarantine"));
    m_rejectedTitle->setVisible(hasRejected);
    m_rejectedTable->setVisible(hasRejected);
    m_rejectedTable->fitRows(rowsPreviewed);
}

void FilePreviewPane::showTexts(const FilePreview& preview)
{
    m_what->setText(whatText(preview));
    QString problem;
    if (m_file.problem) {
        problem = m_file.problem->what;
        problem.front() = problem.front().toUpper();
        if (m_file.asksForKind())
            problem += tr(". Say below what it is.");
        else if (!m_file.problem->remedy.isEmpty())
            problem += tr(". What to do: %1.").arg(m_file.problem->remedy);
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_notes->setText(preview.notes.join(u'\n'));
    m_notes->setVisible(!preview.notes.isEmpty());
}

void FilePreviewPane::showQuestions()
{
    m_kind->clear();
    m_kind->addItem(tr("choose…"), -1);
    for (const ImportKind kind : kindsFor(m_file))
        m_kind->addItem(wording::kind(kind), int(kind));
    m_kind->setCurrentIndex(m_file.kind ? std::max(0, m_kind->findData(int(*m_file.kind))) : 0);
    m_product->setText(m_file.product);
    m_dimension->setCurrentIndex(std::max(0, m_dimension->findData(m_file.dimension)));
    m_asOf->setText(m_file.asOf ? dateOf(*m_file.asOf).toString(Qt::ISODate) : QString());
    const bool isAsked[] = {m_file.isKindAsked, m_file.kind && m_file.namesNoProduct(), m_file.kind && m_file.isWide(),
        m_file.kind == ImportKind::Licenses};
    for (qsizetype i = 0; i < m_questions.size(); ++i) {
        m_questions[i].first->setVisible(isAsked[i]);
        m_questions[i].second->setVisible(isAsked[i]);
    }
}

void FilePreviewPane::showFirstRows(const Glimpse& glimpse)
{
    m_first.clear();
    m_first.setHorizontalHeaderLabels(glimpse.columns);
    for (const QStringList& row : glimpse.firstRows) {
        QList<QStandardItem*> items;
        for (const QString& text : row)
            items << new QStandardItem(text.left(120).simplified());
        m_first.appendRow(items);
    }
    for (int column = 0; column < m_first.columnCount(); ++column)
        m_first.setHeaderData(column, Qt::Horizontal, int(Qt::AlignVCenter | Qt::AlignLeft), Qt::TextAlignmentRole);
    const bool hasRows = !glimpse.firstRows.isEmpty();
    m_firstTitle->setText(tr("Its first rows"));
    m_firstTitle->setVisible(hasRows);
    m_firstTable->setVisible(hasRows);
    m_firstTable->fitRows(rowsPreviewed);
}

/// Hands the answers on, once they are another.
void FilePreviewPane::answer()
{
    PlannedFile file = m_file;
    if (const int kind = m_kind->currentData().toInt(); !m_kind->isHidden() && kind >= 0) {
        file.kind = ImportKind(kind);
        file.reason = tr("you say so");
    }
    file.product = m_product->text().trimmed();
    file.dimension = m_dimension->currentData().toString();
    const QString asOf = m_asOf->text().trimmed();
    file.asOf = dayFromText(asOf.toStdString());
    const bool isDate = asOf.isEmpty() || file.asOf;
    if (!isDate) {
        m_problem->setText(tr("\"%1\" is no date: write it as YYYY-MM-DD.").arg(asOf));
        m_problem->show();
        return;
    }
    const bool isSame = file.kind == m_file.kind && file.product == m_file.product && file.dimension == m_file.dimension
        && file.asOf == m_file.asOf;
    if (!isSame)
        Q_EMIT answered(m_row, file);
}

} // namespace uptake
