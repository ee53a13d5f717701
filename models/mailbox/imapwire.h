// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"

#include <string_view>

namespace uptake {

/// A connection to an IMAP server, encrypted and logged in.
class ImapWire
{
public:
    ImapWire() = default;
    virtual ~ImapWire() = default;
    ImapWire(const ImapWire&) = delete;
    ImapWire& operator=(const ImapWire&) = delete;

    [[nodiscard]] virtual Expected<void> send(std::string_view bytes) = 0;
    /// Waits for bytes from the server; they are valid until the next call. Errors: the connection is lost, or the user has cancelled.
    [[nodiscard]] virtual Expected<std::string_view> receive() = 0;
    /// Did the connection end, so that a new one may go on?
    bool isLost() const { return m_isLost; }

protected:
    bool m_isLost = false;
};

} // namespace uptake
