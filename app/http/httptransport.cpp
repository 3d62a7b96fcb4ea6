// SPDX-License-Identifier: Apache-2.0
#include "app/http/httptransport.h"

#include <utility>

#include "app/core/displaytext.h"
#include "app/core/logging.h"
#include "app/http/accessmanager.h"
#include "app/http/httpexchange.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

QLatin1StringView verbName(HttpMethod verb)
{
    switch (verb) {
    case HttpMethod::Get:
        return "GET"_L1;
    case HttpMethod::Post:
        return "POST"_L1;
    case HttpMethod::Delete:
        return "DELETE"_L1;
    }
    return {};
}

} // namespace

HttpTransport::HttpTransport(const TransportLimits &limits, QThread &reaper)
    : m_limits(limits), m_reaper(reaper)
{}

HttpTransport::~HttpTransport() = default;

std::shared_ptr<AccessManager> HttpTransport::managerFor(const HttpRequest &request)
{
    if (request.verb != HttpMethod::Get || request.otherCredentials)
        return std::make_shared<AccessManager>(m_reaper, m_proxyCredentials);
    if (!m_readManager || m_readAuthorities != request.additionalAuthorities) {
        m_readManager = std::make_shared<AccessManager>(m_reaper, m_proxyCredentials);
        m_readAuthorities = request.additionalAuthorities;
    }
    return m_readManager;
}

void HttpTransport::send(quint64 number, HttpRequest request, Callback callback)
{
    auto exchange = std::make_unique<HttpExchange>(managerFor(request), std::move(request), m_limits);
    HttpExchange *started = exchange.get();
    connect(
        started, &HttpExchange::ended, this, [this, number] { conclude(number); }, Qt::QueuedConnection);
    m_running.emplace(number, Running{std::move(exchange), std::move(callback)});
    started->start();
}

void HttpTransport::cancel(quint64 number)
{
    m_running.erase(number);
}

void HttpTransport::forgetConnections()
{
    m_readManager.reset();
}

void HttpTransport::setProxyCredentials(std::shared_ptr<const ProxyCredentials> credentials)
{
    m_proxyCredentials = std::move(credentials);
    // Qt keeps the old ones in the manager.
    m_readManager.reset();
}

void HttpTransport::conclude(quint64 number)
{
    auto entry = m_running.extract(number);
    if (entry.empty())
        return;
    Running running = std::move(entry.mapped());
    HttpResponse answer = running.exchange->takeAnswer();
    qCInfo(logNetwork).noquote() << verbName(running.exchange->verb()) << running.exchange->pathTemplate()
                                 << answer.status << running.exchange->milliseconds() << "ms"
                                 << displaySafe(answer.requestId, 100);
    if (running.exchange->verb() == HttpMethod::Get && running.exchange->wasAborted())
        m_readManager.reset();
    // Tried again with each request, a wrong password would lock its owner out.
    if (answer.proxyFault == ProxyFault::SignInRefused && m_proxyCredentials &&
        running.exchange->manager().proxyCredentials() == m_proxyCredentials)
        setProxyCredentials(nullptr);
    running.exchange.reset();
    running.callback(std::move(answer));
}

} // namespace tokenry
