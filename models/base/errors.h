// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace uptake {

/// What went wrong, where, and what the user can do about it. Printed as `uptake: where: what (remedy)`.
struct Error
{
    enum class Kind {
        Failed,
        Cancelled,
        Usage,
        Password, ///< a server wants another one, or one at all
        Busy ///< somebody else is writing: it may work in a while
    };

    QString what; ///< a sentence without a full stop
    QString where; ///< "file.csv:12:3", a path, or empty
    QString remedy; ///< what to do, or empty
    Kind kind = Kind::Failed;

    QString toString() const
    {
        const QString place = where.isEmpty() ? QString() : where + QStringLiteral(": ");
        const QString advice = remedy.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(remedy);
        return place + what + advice;
    }
};

template<class T> using Expected = tl::expected<T, Error>;
using Failure = tl::unexpected<Error>;

/// The outcome of work that the user stopped: never shown as a failure.
inline Failure cancelled()
{
    return Failure(Error{QStringLiteral("cancelled"), {}, {}, Error::Kind::Cancelled});
}

} // namespace uptake
