// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"

#include <QTest>

#include <utility>

/// Fails the test with the error's words if `e` holds no value.
#define EXPECT_VALUE(e)                                                                                                \
    do {                                                                                                               \
        const auto& outcomeOfE = (e);                                                                                  \
        QVERIFY2(outcomeOfE.has_value(), outcomeOfE.has_value() ? "" : qPrintable(outcomeOfE.error().toString()));     \
    } while (false)

/// Fails the test unless `e` is an error whose words contain `words`.
#define EXPECT_ERROR(e, words)                                                                                         \
    do {                                                                                                               \
        const auto& outcomeOfE = (e);                                                                                  \
        QVERIFY2(!outcomeOfE.has_value(), "there is no error");                                                        \
        QVERIFY2(outcomeOfE.error().toString().contains(words), qPrintable(outcomeOfE.error().toString()));            \
    } while (false)

namespace uptake {

/// The value of `e`, for arranging a test: an error there ends the program with its words.
template <class T> T valueOf(Expected<T> e)
{
    if (!e)
        qFatal("%s", qPrintable(e.error().toString()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*e);
}

} // namespace uptake
