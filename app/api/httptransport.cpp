// SPDX-License-Identifier: Apache-2.0
#include "httptransport.h"

#include <utility>

#include "accessmanager.h"
#include "displaytext.h"
#include "httpexchange.h"
#include "logging.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

QLatin1StringView verbName(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return "GET"_L1;
    case Verb::Post:
        return "POST"_L1;
    case Verb::Delete:
        return "DELETE"_L1;
    }
    return {};
}

} // namespace

HttpTransport::HttpTransport(const TransportLimits &limits, QThread &undertaker)
    : m_limits(limits), m_undertaker(undertaker)
{}

HttpTransport::~HttpTransport() = default;

void HttpTransport::send(quint64 number, HttpRequest request, Callback callback)
{
    const bool isChange = request.verb != Verb::Get;
    std::shared_ptr<AccessManager> manager;
    if (isChange || request.otherCredentials) {
        manager = std::make_shared<AccessManager>(request.url, m_undertaker);
    } else {
        if (!m_readManager)
            m_readManager = std::make_shared<AccessManager>(request.url, m_undertaker);
        manager = m_readManager;
    }
    auto exchange = std::make_unique<HttpExchange>(std::move(manager), std::move(request), m_limits);
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

void HttpTransport::conclude(quint64 number)
{
    auto entry = m_running.extract(number);
    if (entry.empty())
        return;
    Running running = std::move(entry.mapped());
    HttpAnswer answer = running.exchange->takeAnswer();
    qCInfo(logNetwork).noquote() << verbName(running.exchange->verb()) << running.exchange->pathTemplate()
                                 << answer.status << running.exchange->milliseconds() << "ms"
                                 << displaySafe(answer.requestId, 100);
    if (running.exchange->verb() == Verb::Get && running.exchange->wasTornOff())
        m_readManager.reset();
    running.exchange.reset();
    running.callback(std::move(answer));
}

} // namespace tokenry
