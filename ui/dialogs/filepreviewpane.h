// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/preview.h"
#include "models/views/tablemodel.h"

#include <QStandardItemModel>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace uptake {

class DataTable;

/// One file of an import preview: what it is and why, what it tells about, the questions that it leaves open, its first
/// rows and those that cannot be read.
class FilePreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit FilePreviewPane(QWidget* parent = nullptr);
    void showFile(int row, const FilePreview& preview);

Q_SIGNALS:
    void answered(int row, const uptake::PlannedFile& file); ///< the user said what the file does not

private:
    QWidget* makeQuestions();
    void showQuestions();
    void showTexts(const FilePreview& preview);
    void showFirstRows(const Glimpse& glimpse);
    void answer();

    int m_row = -1;
    PlannedFile m_file;
    QLabel* m_what;
    QLabel* m_problem;
    QLabel* m_notes;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_product = nullptr;
    QComboBox* m_dimension = nullptr;
    QLineEdit* m_asOf = nullptr;
    QList<QPair<QLabel*, QWidget*>> m_questions; ///< by Question of the .cpp
    QLabel* m_firstTitle;
    DataTable* m_firstTable;
    QLabel* m_rejectedTitle;
    DataTable* m_rejectedTable;
    QStandardItemModel m_first;
    TableModel<Rejection> m_rejected;
};

} // namespace uptake
