// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QRandomGenerator>
#include <QString>
#include <QThread>
#include <QUrl>

#include <mutex>

class QTcpServer;
class QTcpSocket;

namespace tokenry::test {

/// The API over a table of its own, with an end to every answer that only its seed knows: whole, cut, closed,
/// reset, an error, and done, not done or done late where the answer leaves that open. So what was done and
/// what a client says of it can be compared.
class TokenServer final
{
    Q_DISABLE_COPY_MOVE(TokenServer)

public:
    struct Row
    {
        QString id = {};
        QString name = {};
        QString secret = {};
    };

    TokenServer();
    ~TokenServer();

    [[nodiscard]] QUrl baseUrl() const;
    /// An empty log and a table of a few tokens, some of the names that clients will use.
    void begin(quint32 seed);
    /// From now on every answer is whole and true, and what was late is done.
    void becomeHonest();

    [[nodiscard]] QList<Row> rows() const;
    /// What POSTs made, in order; an empty id for one that made nothing.
    [[nodiscard]] QList<Row> posts() const;
    /// The ids that DELETEs named, in order, and of these the ones that went by it.
    [[nodiscard]] QStringList deletes() const;
    [[nodiscard]] QStringList removed() const;
    [[nodiscard]] int readCount() const;

private:
    /// How an answer ends.
    enum class End { Whole, CutBehind, CutWithin, Closed, Reset, ServerError, Portal, Refused };
    struct Request
    {
        QByteArray verb = {};
        QUrl target = {};
        QByteArray body = {};
    };

    void serve();
    void take(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Request &request);
    void answerCreate(QTcpSocket *socket, const Request &request);
    void answerDelete(QTcpSocket *socket, const QString &id);
    void answerRead(QTcpSocket *socket, const Request &request);
    void finish(QTcpSocket *socket, End end, int status, const QByteArray &body);
    [[nodiscard]] QByteArray pageFor(const QUrl &target) const;
    Row add(const QString &name);
    void erase(const QString &id);
    [[nodiscard]] End draw(std::initializer_list<End> ends);
    [[nodiscard]] bool isChosen(int percent);

    QThread m_thread;
    QObject *m_context; ///< On the thread
    QTcpServer *m_server = nullptr;
    quint16 m_port = 0;
    QHash<QTcpSocket *, QByteArray> m_unread;
    mutable std::mutex m_mutex; ///< For all below
    QRandomGenerator m_random;
    bool m_isHonest = false;
    int m_lastNumber = 0;
    int m_readCount = 0;
    QList<Row> m_rows;
    QList<Row> m_posts;
    QStringList m_deletes;
    QStringList m_removed;
    QStringList m_late; ///< Deletes that are carried out only after a read still found the token
};

} // namespace tokenry::test
