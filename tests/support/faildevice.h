// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <algorithm>
#include <memory>

namespace uptake {

/// A file that hands out a few bytes a read, and breaks for good at byte `failsAt` (-1 = never).
class FailDevice final : public QIODevice
{
public:
    explicit FailDevice(QByteArray bytes, qint64 atOnce = 1, qint64 failsAt = -1)
        : m_bytes(std::move(bytes))
        , m_atOnce(atOnce)
        , m_failsAt(failsAt)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    static std::unique_ptr<QIODevice> make(const QByteArray& bytes, qint64 atOnce = 1, qint64 failsAt = -1)
    {
        return std::make_unique<FailDevice>(bytes, atOnce, failsAt);
    }
    qint64 size() const override { return m_bytes.size(); }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        qint64 count = std::min({most, m_atOnce, m_bytes.size() - m_at});
        if (m_failsAt >= 0) {
            if (m_at >= m_failsAt) {
                setErrorString(QStringLiteral("the disk is gone"));
                return -1;
            }
            count = std::min(count, m_failsAt - m_at);
        }
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_atOnce;
    qint64 m_failsAt;
    qint64 m_at = 0;
};

} // namespace uptake
