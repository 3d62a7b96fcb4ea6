// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUrl>

#include <chrono>

namespace tokenry::bench {

/// Reads the pages one after the other with a bare QNetworkAccessManager and drops their bytes; the seconds
/// that it takes.
[[nodiscard]] double bareLoopSeconds(const QStringList &urls, const QByteArray &authorization);

/// Stands before a service and holds back the first bytes of each answer, on a thread of its own.
class DelayingProxy final
{
    Q_DISABLE_COPY_MOVE(DelayingProxy)

public:
    DelayingProxy(const QUrl &service, std::chrono::milliseconds delay);
    ~DelayingProxy();

    /// The address of the service through it.
    [[nodiscard]] const QUrl &url() const { return m_url; }

private:
    void serve(QTcpSocket *client) const;

    const QUrl m_service;
    const std::chrono::milliseconds m_delay;
    QUrl m_url;
    QThread m_thread;
    QTcpServer *m_server; ///< Lives in the thread
};

} // namespace tokenry::bench
