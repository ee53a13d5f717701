// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <type_traits>

namespace uptake {

/// Row numbers of the store and dictionary positions of Facts, told apart by the compiler.
enum class BatchId : qint64 {};
enum class ProductId : quint32 {};
enum class InstallationId : quint32 {};
enum class OrganisationId : quint32 {};
enum class LicenceId : quint32 {};
enum class TermId : quint32 {};

/// The number inside an id, for indexing and binding.
template<class Id> constexpr auto raw(Id id)
{
    return static_cast<std::underlying_type_t<Id>>(id);
}

} // namespace uptake
