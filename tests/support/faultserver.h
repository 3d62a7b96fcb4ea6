// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <mutex>
#include <optional>

#include "tests/support/connectionserver.h"
#include "tests/support/tokentable.h"

namespace tokenry::test {

/// What a `FaultServer` is to do.
struct FaultPlan
{
    /// Each step is an array: a verb and what it needs. `["expect", "POST"]` waits for such a request; the
    /// steps up to the next one are played on its connection. Requests that nothing is planned for are
    /// answered as the API does. See tests/faults/window/scenarios/README.md.
    QJsonArray steps = {};
    bool keepsAlive = true; ///< Otherwise every connection serves one request
    QStringList names = {}; ///< Of the tokens that are there at first, the oldest first
    QJsonArray permissions = {QStringLiteral("VIEW")}; ///< Of these tokens
    QByteArray credential = {}; ///< `client id:secret` that it lets in, until that token is deleted
    QHash<QByteArray, QByteArray> words = {}; ///< What more may stand in braces
};

/// A request as it came.
struct SeenRequest
{
    qsizetype connection = 0;
    QByteArray verb = {};
    QByteArray target = {};
    QByteArray authorization = {}; ///< Of Basic, decoded
    QByteArray head = {};
    QByteArray body = {};    ///< Only while it is served
    int status = 0;          ///< That the API gave to it, without a planned fault
    bool wasRefused = false; ///< The answer was a definite no
    qsizetype number = 0;
};

/// The API over a table of its own, with planned faults. What it did and what a client tells of it can be
/// compared.
class FaultServer final
{
    Q_DISABLE_COPY_MOVE(FaultServer)

public:
    explicit FaultServer(FaultPlan plan, std::optional<TlsIdentity> identity = std::nullopt);

    [[nodiscard]] QUrl baseUrl(const QString &host = QStringLiteral("127.0.0.1")) const
    {
        return m_server.baseUrl(host);
    }
    [[nodiscard]] quint16 port() const { return m_server.port(); }
    [[nodiscard]] QList<TableRow> rows() const;
    [[nodiscard]] QList<SeenRequest> requests() const;
    [[nodiscard]] qsizetype count(const QByteArray &verb) const;
    /// Every byte of every connection.
    [[nodiscard]] QList<QByteArray> received() const { return m_server.received(); }
    /// The rows that creates made, in order, be they there still or not.
    [[nodiscard]] QList<TableRow> made() const;
    /// The ids that went by a delete, in order.
    [[nodiscard]] QStringList removed() const;
    void setWelcome(ConnectionServer::Welcome welcome) { m_server.setWelcome(welcome); }
    void setIdentity(const TlsIdentity &identity) { m_server.setIdentity(identity); }
    /// Every planned block has come, and none is being played.
    [[nodiscard]] bool isPlayedOut() const;

private:
    /// What is played when a request comes that fits.
    struct Block
    {
        QByteArray verb = {};
        QByteArray part = {};           ///< Of the target
        int skipped = 0;                ///< So many that fit go by first
        bool isForAll = false;          ///< Also for those that come later, until the next block's comes
        bool isWithoutBody = false;     ///< Its body is not waited for
        bool isWithAnotherPair = false; ///< Not those of the account's own
        QList<QJsonArray> steps = {};
    };
    class Play;

    [[nodiscard]] static QList<Block> blocksOf(const QJsonArray &steps);
    void serve(ServedConnection &connection, qsizetype number);
    [[nodiscard]] std::optional<Block> blockFor(SeenRequest &request);
    void noteAnswer(const SeenRequest &request, int status);
    [[nodiscard]] QByteArray filled(QByteArray text, const SeenRequest &request) const;
    [[nodiscard]] QByteArray word(const QByteArray &name, const QByteArray &argument,
                                  const SeenRequest &request) const;
    /// Does what was asked, and gives the answer that the API gives to that.
    QByteArray commit(const SeenRequest &request);
    [[nodiscard]] QByteArray answer(int status, const QByteArray &body, const QByteArray &headers = {}) const;

    const FaultPlan m_plan;
    mutable std::mutex m_mutex; ///< For all up to the server
    TokenTable m_table;
    QList<Block> m_blocks; ///< That were not begun yet, or are for all
    std::optional<Block> m_standing;
    int m_playing = 0;
    QList<SeenRequest> m_requests;
    QList<TableRow> m_made;
    QStringList m_removed;
    ConnectionServer m_server;
};

} // namespace tokenry::test
