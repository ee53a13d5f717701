// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/dovecot.h"

#include <poll.h>

#include <array>
#include <atomic>
#include <thread>

namespace uptake::test {

/// Stands between a program and a server on loopback, and cuts each connection once the server has sent so many bytes over it.
class CuttingProxy
{
public:
    explicit CuttingProxy(int serverPort)
        : m_serverPort(serverPort)
        , m_listener(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address = loopback(0);
        socklen_t size = sizeof address;
        if (::bind(m_listener, reinterpret_cast<sockaddr*>(&address), size) != 0 || ::listen(m_listener, 8) != 0
            || ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size) != 0)
            qFatal("the proxy cannot listen");
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~CuttingProxy()
    {
        m_isEnding = true;
        m_thread.join();
        ::close(m_listener);
    }
    CuttingProxy(const CuttingProxy&) = delete;
    CuttingProxy& operator=(const CuttingProxy&) = delete;

    int port() const { return m_port; }
    /// Of the connections to come: the first `times` of them are cut after so many bytes, the others never.
    void cutAfter(qint64 bytes, int times)
    {
        m_bytes = bytes;
        m_cutsLeft = times;
    }
    int cuts() const { return m_cuts; }
    int connections() const { return m_connections; }

private:
    static sockaddr_in loopback(int port)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(uint16_t(port));
        return address;
    }

    void serve()
    {
        while (!m_isEnding) {
            pollfd waiting{m_listener, POLLIN, 0};
            if (::poll(&waiting, 1, 20) != 1)
                continue;
            const int client = ::accept(m_listener, nullptr, nullptr);
            const int server = ::socket(AF_INET, SOCK_STREAM, 0);
            const sockaddr_in address = loopback(m_serverPort);
            ++m_connections;
            if (::connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
                relay(client, server);
            ::close(client);
            ::close(server);
        }
    }

    void relay(int client, int server)
    {
        const bool isCut = m_cutsLeft > 0;
        qint64 left = m_bytes;
        std::array<char, 16 * 1024> bytes{};
        while (!m_isEnding) {
            pollfd ends[] = {{client, POLLIN, 0}, {server, POLLIN, 0}};
            if (::poll(ends, 2, 20) <= 0)
                continue;
            for (int i = 0; i < 2; ++i) {
                if (!ends[i].revents)
                    continue;
                ssize_t got = ::recv(ends[i].fd, bytes.data(), bytes.size(), 0);
                if (got <= 0)
                    return;
                if (i == 1 && isCut && got >= left) {
                    --m_cutsLeft;
                    ++m_cuts;
                    (void)::send(client, bytes.data(), size_t(left), MSG_NOSIGNAL);
                    return;
                }
                left -= i == 1 ? got : 0;
                for (ssize_t sent = 0; sent < got;) {
                    const ssize_t now = ::send(ends[1 - i].fd, bytes.data() + sent, size_t(got - sent), MSG_NOSIGNAL);
                    if (now <= 0)
                        return;
                    sent += now;
                }
            }
        }
    }

    int m_serverPort;
    int m_listener;
    int m_port = 0;
    std::atomic<bool> m_isEnding = false;
    std::atomic<qint64> m_bytes = 0;
    std::atomic<int> m_cutsLeft = 0;
    std::atomic<int> m_cuts = 0;
    std::atomic<int> m_connections = 0;
    std::thread m_thread;
};

} // namespace uptake::test
