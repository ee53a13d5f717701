// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/template.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace uptake {

class SectionList;

/// Everything about a report that its user chooses, but for the filter, which is the window's.
class ReportSettings : public QWidget
{
    Q_OBJECT

public:
    explicit ReportSettings(QWidget* parent = nullptr);

    ReportTemplate design() const; ///< without a filter
    void setDesign(const ReportTemplate& design);
    void setBuiltIn(ReportTemplate design); ///< that comes in the language of the window

Q_SIGNALS:
    void changed();
    void failed(const uptake::Error& error);

private:
    QComboBox* addChoice(QFormLayout* form, const QString& name, const QString& label, const QStringList& choices);
    QSpinBox* addNumber(QFormLayout* form, const QString& name, const QString& label, int least, int most);
    QLineEdit* addText(QFormLayout* form, const QString& name, const QString& label, int longest);
    QWidget* makeLogoRow();
    void showUnprotected(); ///< the choice is there for internal use only
    void setLogo(const Logo& logo);

    QString m_key;
    Logo m_logo;
    SectionList* m_sections;
    QComboBox* m_audience = nullptr;
    QCheckBox* m_unprotected = nullptr;
    QComboBox* m_period = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_paper = nullptr;
    QComboBox* m_pdf = nullptr;
    QSpinBox* m_k = nullptr;
    QSpinBox* m_p = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_vendor = nullptr;
    QPlainTextEdit* m_comment = nullptr;
    QLabel* m_logoName = nullptr;
    QPushButton* m_removeLogo = nullptr;
};

} // namespace uptake
