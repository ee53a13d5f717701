// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"

#include <QTest>

#include <utility>

/// Fails the test with the error's words if `e` holds no value.
#define EXPECT_VALUE(e) QVERIFY2((e).has_value(), (e).has_value() ? "" : qPrintable((e).error().toString()))

/// Fails the test unless `e` is an error whose words contain `words`.
#define EXPECT_ERROR(e, words) \
    do { \
        QVERIFY2(!(e).has_value(), "there is no error"); \
        QVERIFY2((e).error().toString().contains(words), qPrintable((e).error().toString())); \
    } while (false)

namespace uptake {

/// The value of `e`, for arranging a test: an error there ends the program with its words.
template<class T> T valueOf(Expected<T> e)
{
    if (!e)
        qFatal("%s", qPrintable(e.error().toString()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*e);
}

} // namespace uptake
