// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;
class QLineEdit;
class QSpinBox;
class QString;
class QWidget;

namespace uptake {

// Fields to fill in. `name` is the object name, by which tests find a field; `label` is what it is called where it is read aloud.

/// Its label stands in it while it is empty: for a line that has none beside it.
QLineEdit* makeLine(const QString& name, const QString& label, QWidget* parent);
/// `example` stands in it while it is empty.
QLineEdit* makeLine(const QString& name, const QString& label, const QString& example, QWidget* parent);
/// For what nobody may read over a shoulder: passwords and passphrases.
QLineEdit* makeSecretLine(const QString& name, const QString& label, const QString& example, QWidget* parent);
QComboBox* makeBox(const QString& name, const QString& label, QWidget* parent);
QSpinBox* makeNumberBox(const QString& name, const QString& label, int least, int most, QWidget* parent);

} // namespace uptake
