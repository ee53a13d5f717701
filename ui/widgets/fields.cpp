// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace uptake {

namespace {

template <class Field> Field* makeField(const QString& name, const QString& label, QWidget* parent)
{
    auto* field = new Field(parent);
    field->setObjectName(name);
    field->setAccessibleName(label);
    return field;
}

} // namespace

QLineEdit* makeLine(const QString& name, const QString& label, QWidget* parent)
{
    return makeLine(name, label, label, parent);
}

QLineEdit* makeLine(const QString& name, const QString& label, const QString& example, QWidget* parent)
{
    auto* line = makeField<QLineEdit>(name, label, parent);
    line->setPlaceholderText(example);
    return line;
}

QLineEdit* makeSecretLine(const QString& name, const QString& label, const QString& example, QWidget* parent)
{
    QLineEdit* line = makeLine(name, label, example, parent);
    line->setEchoMode(QLineEdit::Password);
    return line;
}

QComboBox* makeBox(const QString& name, const QString& label, QWidget* parent)
{
    return makeField<QComboBox>(name, label, parent);
}

QSpinBox* makeNumberBox(const QString& name, const QString& label, int least, int most, QWidget* parent)
{
    auto* box = makeField<QSpinBox>(name, label, parent);
    box->setRange(least, most);
    return box;
}

} // namespace uptake
