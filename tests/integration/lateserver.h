// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QRandomGenerator>
#include <QStringList>
#include <QThread>
#include <QUrl>

#include <memory>
#include <mutex>

class QTcpServer;
class QTcpSocket;

namespace tokenry::test {

/// Serves several accounts at one address, each with rows of its own, and takes a random while for every
/// answer. Account number n has the client id `client-n`, the secret `secret-n` and rows whose names, ids and
/// cursors begin with `n-`.
class LateServer final
{
    Q_DISABLE_COPY_MOVE(LateServer)

public:
    explicit LateServer(quint32 seed);
    ~LateServer();

    [[nodiscard]] QUrl baseUrl() const;
    /// What should never have been asked, in words; empty when all went well.
    [[nodiscard]] QStringList findings() const;
    [[nodiscard]] int answered() const;

    static constexpr int accountCount = 3;
    static constexpr int rowsEach = 90;

private:
    void serve();
    void take(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &head);
    [[nodiscard]] QByteArray pageFor(int account, const QUrl &target);
    void report(const QString &finding);

    QRandomGenerator m_random;
    QThread m_thread;
    QObject *m_context; ///< On the thread
    QTcpServer *m_server = nullptr;
    quint16 m_port = 0;
    QHash<QTcpSocket *, QByteArray> m_unread;
    mutable std::mutex m_mutex;
    QStringList m_findings;
    int m_answered = 0;
};

} // namespace tokenry::test
