// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/corrections.h"
#include "models/store/decisions.h"
#include "ui/dialogs/dialog.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace uptake {

/// What a field that can be corrected is called: "Company" for "company".
QString correctableName(const QString& field);

/// Puts right what files say of a company or a person. What is right stays so after every import, and Ctrl+Z takes it
/// back.
class CorrectDialog : public Dialog
{
    Q_OBJECT

public:
    CorrectDialog(QList<Correctable> found, QWidget* parent); ///< one at least

Q_SIGNALS:
    void corrected(
        const QString& what, const QList<uptake::Decision>& decisions); ///< `what` says "correction of Alder"

private:
    void showChosen();
    void save();

    QList<Correctable> m_found;
    QComboBox* m_who;
    QFormLayout* m_form = nullptr; // made where it stands
    QHash<QString, QLineEdit*> m_lines; ///< by field
};

} // namespace uptake
