// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mailbox/imapwire.h"

#include <QByteArray>
#include <QList>

#include <algorithm>

namespace uptake {

/// A server that answers each command with the next of its answers, where "TAG" stands for the command's tag. Gives out a few bytes at a time.
/// Behind the last answer the connection is lost.
class ScriptedWire final : public ImapWire
{
public:
    ScriptedWire(QList<QByteArray> answers, QList<QByteArray>& heard, qsizetype atOnce = 7)
        : m_answers(std::move(answers))
        , m_heard(heard)
        , m_atOnce(atOnce)
    {
    }

    Expected<void> send(std::string_view bytes) override
    {
        const QByteArray command(bytes.data(), qsizetype(bytes.size()));
        const qsizetype space = command.indexOf(' ');
        m_heard << command.mid(space + 1).trimmed();
        if (!m_answers.isEmpty())
            m_bytes += m_answers.takeFirst().replace("TAG", command.left(space)).replace("\n", "\r\n");
        return {};
    }
    Expected<std::string_view> receive() override
    {
        if (m_at == m_bytes.size()) {
            m_isLost = true;
            return Failure(Error{QStringLiteral("the connection was lost"), {}, {}});
        }
        const qsizetype size = std::min(m_atOnce, m_bytes.size() - m_at);
        m_at += size;
        return std::string_view(m_bytes.constData() + m_at - size, std::size_t(size));
    }

private:
    QList<QByteArray> m_answers;
    QList<QByteArray>& m_heard;
    qsizetype m_atOnce;
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace uptake
