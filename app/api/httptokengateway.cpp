// SPDX-License-Identifier: Apache-2.0
#include "app/api/httptokengateway.h"

#include <utility>

#include <QDateTime>

#include "app/api/mailbox.h"
#include "app/api/pagelink.h"
#include "app/api/responseparsing.h"
#include "app/api/tokenrequests.h"
#include "app/core/trace.h"

namespace tokenry {

HttpTokenGateway::HttpTokenGateway(TransportLimits limits, QObject *parent)
    : QObject(parent), m_mailbox(std::make_shared<Mailbox>(this)), m_parser(std::make_shared<QThreadPool>()),
      m_network(limits)
{
    m_parser->setMaxThreadCount(1);
}

HttpTokenGateway::~HttpTokenGateway()
{
    m_mailbox->close();
}

void HttpTokenGateway::setEndpoint(Endpoint endpoint)
{
    m_endpoint = std::move(endpoint);
    m_sawLeakedSecret = false;
    m_network.forgetConnections();
    for (auto &[number, waiting] : m_waiting) {
        if (!waiting.isRead || waiting.isOvertaken)
            continue;
        // From now on an answer that is already in the mailbox is dropped.
        waiting.isOvertaken = true;
        m_network.cancel(number);
        m_mailbox->post([this, number = number] { deliverCancelled(number); });
    }
}

void HttpTokenGateway::setProxyCredentials(ProxyCredentials credentials)
{
    m_network.setProxyCredentials(std::make_shared<const ProxyCredentials>(std::move(credentials)));
}

void HttpTokenGateway::forgetProxyCredentials()
{
    m_network.setProxyCredentials(nullptr);
}

template<class T>
quint64 HttpTokenGateway::start(Result<HttpRequest> request, Reader<T> reader, QObject *context,
                                std::function<void(Result<T>)> callback,
                                const std::optional<TokenQuery> &laterPage)
{
    const quint64 number = ++m_lastNumber;
    constexpr bool isRead = std::is_same_v<T, TokenPage> || std::is_same_v<T, Token>;
    m_waiting.emplace(number, Waiting{.context = context, .callback = std::move(callback), .isRead = isRead});
    if (!request) {
        m_mailbox->post([this, number, error = request.error()] { deliver<T>(number, error, false); });
        return number;
    }
    // `this` is only passed on.
    const auto read = [this, mailbox = m_mailbox, number, reader](HttpResponse &answer) {
        Result<T> result = reader(answer, QDateTime::currentDateTimeUtc());
        mailbox->post([this, number, heldSecret = answer.heldSecret, result = std::move(result)]() mutable {
            deliver<T>(number, std::move(result), heldSecret);
        });
    };
    // On the network's thread, so that the window's is spared the parsing.
    m_network.send(
        number, std::move(request).value(),
        [this, mailbox = m_mailbox, parser = m_parser, number, read, laterPage](HttpResponse answer) {
            if (!laterPage) {
                read(answer);
                return;
            }
            // The page after it can be on its way while this one is read on a thread of its own.
            const bool isWhole = answer.status == 200 && answer.end == TransportEnd::Complete;
            if (const auto next = isWhole ? nextCursorIn(answer.body.view()) : std::nullopt)
                mailbox->post([this, number, query = *laterPage, cursor = *next] {
                    tellNextPage(number, query, cursor);
                });
            parser->start([read, held = std::make_shared<HttpResponse>(std::move(answer))] { read(*held); });
        });
    return number;
}

void HttpTokenGateway::tellNextPage(quint64 number, const TokenQuery &query, const QString &nextCursor)
{
    const auto found = m_waiting.find(number);
    if (found != m_waiting.end() && !found->second.isOvertaken)
        Q_EMIT nextPageKnown(query, nextCursor);
}

template<class T>
void HttpTokenGateway::deliver(quint64 number, Result<T> result, bool heldSecret)
{
    const auto found = m_waiting.find(number);
    if (found == m_waiting.end() || found->second.isOvertaken)
        return;
    const Waiting waiting = std::move(found->second);
    m_waiting.erase(found);
    if (waiting.isRead && heldSecret && !std::exchange(m_sawLeakedSecret, true))
        Q_EMIT secretLeaked();
    if constexpr (std::is_same_v<T, TokenPage>) {
        if (result && result->serverTime)
            Q_EMIT serverTimeRead(*result->serverTime);
    }
    if (waiting.context)
        std::get<std::function<void(Result<T>)>>(waiting.callback)(std::move(result));
}

void HttpTokenGateway::deliverCancelled(quint64 number)
{
    const auto found = m_waiting.find(number);
    if (found == m_waiting.end())
        return;
    const Waiting waiting = std::move(found->second);
    m_waiting.erase(found);
    if (waiting.context)
        std::visit([](const auto &callback) { callback(ApiError{.kind = ErrorKind::Cancelled}); },
                   waiting.callback);
}

RequestHandle HttpTokenGateway::handleFor(quint64 number)
{
    return RequestHandle([self = QPointer<HttpTokenGateway>(this), number] {
        // Nothing is under way any more when the number is unknown.
        if (self && self->m_waiting.erase(number) > 0)
            self->m_network.cancel(number);
    });
}

RequestHandle HttpTokenGateway::list(const TokenQuery &query, QObject *context, PageCallback callback)
{
    trace("page asked for");
    const auto laterPage = query.cursor.isEmpty() ? std::nullopt : std::optional(query);
    return handleFor(start<TokenPage>(listRequest(m_endpoint, query), readPageAnswer, context,
                                      std::move(callback), laterPage));
}

RequestHandle HttpTokenGateway::get(const QString &tokenId, QObject *context, TokenCallback callback)
{
    return handleFor(start<Token>(tokenRequest(m_endpoint, HttpMethod::Get, tokenId), readTokenAnswer,
                                  context, std::move(callback)));
}

void HttpTokenGateway::create(const NewToken &token, QObject *context, CreateCallback callback)
{
    // Where an answer was cut or damaged before its name, the token is still the one that was asked for.
    CreateCallback named = [name = token.name, callback = std::move(callback)](Result<CreatedToken> answer) {
        if (answer && answer->token.name.isEmpty())
            answer->token.name = name;
        callback(std::move(answer));
    };
    start<CreatedToken>(createRequest(m_endpoint, token), readCreateAnswer, context, std::move(named));
}

void HttpTokenGateway::remove(const QString &tokenId, QObject *context, DeleteCallback callback)
{
    start<void>(tokenRequest(m_endpoint, HttpMethod::Delete, tokenId), readDeleteAnswer, context,
                std::move(callback));
}

RequestHandle HttpTokenGateway::getAs(const QString &clientId, Secret secret, const QString &tokenId,
                                      QObject *context, TokenCallback callback)
{
    const Endpoint other{.baseUrl = m_endpoint.baseUrl,
                         .clientId = clientId,
                         .secret = std::move(secret),
                         .additionalAuthorities = m_endpoint.additionalAuthorities};
    Result<HttpRequest> request = tokenRequest(other, HttpMethod::Get, tokenId);
    if (request)
        request->otherCredentials = true;
    return handleFor(start<Token>(std::move(request), readTokenAnswer, context, std::move(callback)));
}

} // namespace tokenry
