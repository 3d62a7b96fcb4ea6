// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <variant>

#include "app/api/endpoint.h"
#include "app/domain/proxy.h"
#include "app/domain/tokengateway.h"
#include "app/http/httpmessage.h"
#include "app/http/networkthread.h"
#include "app/http/transportlimits.h"

namespace tokenry {

class Mailbox;

/// The API over HTTP. This object lives in the caller's thread and keeps the callbacks; the network's thread
/// knows only request numbers.
class HttpTokenGateway final : public QObject, public TokenGateway
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpTokenGateway)

public:
    explicit HttpTokenGateway(TransportLimits limits = {}, QObject *parent = nullptr);
    /// No callback runs after this. Requests under way are aborted, so changes must have been awaited before.
    /// Takes a second at most.
    ~HttpTokenGateway() override;

    /// Sets the endpoint and the credentials of all later requests. Reads under way end with `Cancelled`, so
    /// that no row of another account arrives. Changes under way are awaited, and their answers are
    /// delivered. An empty base URL signs out.
    void setEndpoint(Endpoint endpoint);

    /// Used for requests through exactly that proxy, and kept in memory only. When the proxy refuses them
    /// they are forgotten, so that a wrong password is sent once; the next request ends with `ProxySignIn`
    /// again.
    void setProxyCredentials(ProxyCredentials credentials);
    void forgetProxyCredentials();

    /// Whether the answer to a read since the last `setEndpoint()` held a `clientSecret` that does not belong
    /// there.
    [[nodiscard]] bool sawLeakedSecret() const { return m_sawLeakedSecret; }

    [[nodiscard]] RequestHandle list(const TokenQuery &query, QObject *context,
                                     PageCallback callback) override;
    [[nodiscard]] RequestHandle get(const QString &tokenId, QObject *context,
                                    TokenCallback callback) override;
    void create(const NewToken &token, QObject *context, CreateCallback callback) override;
    void remove(const QString &tokenId, QObject *context, DeleteCallback callback) override;
    [[nodiscard]] RequestHandle getAs(const QString &clientId, Secret secret, const QString &tokenId,
                                      QObject *context, TokenCallback callback) override;

Q_SIGNALS:
    /// The answer to a read held a `clientSecret`, which belongs into the answer to a create only. It was
    /// overwritten unread. Emitted once for each `setEndpoint()`.
    void secretLeaked();
    /// The bytes of a later page of a list are there and name the page after it. The page itself follows to
    /// whoever asked for it, or an error if the whole reading finds one.
    void nextPageKnown(const tokenry::TokenQuery &query, const QString &nextCursor);
    /// The `Date` header of the answer to a reading of the list, in UTC.
    void serverTimeRead(const QDateTime &serverTime);

private:
    struct Waiting
    {
        QPointer<QObject> context;
        std::variant<PageCallback, TokenCallback, CreateCallback, DeleteCallback> callback;
        bool isRead = true;
        bool isOvertaken = false; ///< The endpoint changed: ends with `Cancelled`, whatever arrives
    };
    template<class T>
    using Reader = Result<T> (*)(HttpResponse &, const QDateTime &);

    /// `laterPage` is the query of a page for which `nextPageKnown()` is told.
    template<class T>
    quint64 start(Result<HttpRequest> request, Reader<T> reader, QObject *context,
                  std::function<void(Result<T>)> callback,
                  const std::optional<TokenQuery> &laterPage = std::nullopt);
    void tellNextPage(quint64 number, const TokenQuery &query, const QString &nextCursor);
    template<class T>
    void deliver(quint64 number, Result<T> result, bool heldSecret);
    void deliverCancelled(quint64 number);
    [[nodiscard]] RequestHandle handleFor(quint64 number);

    Endpoint m_endpoint;
    quint64 m_lastNumber = 0;
    bool m_sawLeakedSecret = false;
    std::unordered_map<quint64, Waiting> m_waiting;
    std::shared_ptr<Mailbox> m_mailbox;
    std::shared_ptr<QThreadPool> m_parser; ///< One thread, so that pages come in order
    NetworkThread m_network;
};

} // namespace tokenry
