// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace uptake {

/// What of a state's number is its digest; the licence's number stands before it.
inline constexpr int digestBits = 40;
inline constexpr qint64 digestMask = (qint64(1) << digestBits) - 1;

/// The number of a licence's state in the store. The digest stays when its licence changes.
constexpr qint64 stateId(quint32 licence, qint64 digest)
{
    return qint64(licence) << digestBits | (digest & digestMask);
}

} // namespace uptake
