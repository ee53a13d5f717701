// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace uptake {

/// What stands where there is nothing to show yet: one sentence and the two ways on.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    enum class Offer { Nothing, Data };

    EmptyState(const QString& sentence, Offer offer, QWidget* parent = nullptr);

Q_SIGNALS:
    void importRequested();
    void sampleRequested();
};

} // namespace uptake
