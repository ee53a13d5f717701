// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QButtonGroup;

namespace uptake {

/// A choice between a few names, all in sight.
class Segments : public QFrame
{
    Q_OBJECT

public:
    Segments(const QString& name, const QStringList& names, QWidget* parent = nullptr);
    int current() const;
    void setCurrent(int index);

Q_SIGNALS:
    void currentChanged(int index);

private:
    QButtonGroup* m_group;
};

} // namespace uptake
