// SPDX-License-Identifier: Apache-2.0
#include "app/api/retryinggateway.h"

#include <algorithm>
#include <functional>
#include <utility>

#include <QPointer>
#include <QRandomGenerator>

namespace tokenry {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr milliseconds firstPause{500};
constexpr seconds shortestTold{1};
constexpr seconds longestTold{300};

/// Spread, so that many windows do not come back at the same moment. Never less than the service asked for.
milliseconds jittered(milliseconds pause, bool wasTold)
{
    const int percent = wasTold ? QRandomGenerator::global()->bounded(100, 111)
                                : QRandomGenerator::global()->bounded(75, 126);
    return pause * percent / 100;
}

} // namespace

/// One read through all of its tries.
struct RetryingGateway::Attempt
{
    int tries = 1;
    bool isWaiting = false;
    bool hasEnded = false;
    QPointer<QObject> context = {};
    RequestHandle inner = {};
    std::function<RequestHandle(const std::shared_ptr<Attempt> &)> send = {};
};

RetryingGateway::RetryingGateway(TokenGateway &inner, const Clock &clock, WhenBusy whenBusy, QObject *parent)
    : QObject(parent), m_inner(inner), m_clock(clock), m_whenBusy(whenBusy)
{}

RetryingGateway::~RetryingGateway() = default;

milliseconds RetryingGateway::pauseBefore(int nextTry, const ApiError &error)
{
    if (error.retryAfter)
        return std::clamp(*error.retryAfter, shortestTold, longestTold);
    return firstPause * (1 << std::clamp(nextTry - 2, 0, 16));
}

void RetryingGateway::start(const std::shared_ptr<Attempt> &attempt)
{
    attempt->inner = attempt->send(attempt);
}

bool RetryingGateway::tryLater(const std::shared_ptr<Attempt> &attempt, const ApiError &error)
{
    if (m_whenBusy == WhenBusy::GiveUp && error.kind == ErrorKind::RateLimited)
        return false;
    if (!isTransient(error) || attempt->tries >= maximumTries)
        return false;
    const int nextTry = ++attempt->tries;
    const milliseconds pause = jittered(pauseBefore(nextTry, error), error.retryAfter.has_value());
    attempt->isWaiting = true;
    ++m_waiting;
    m_clock.after(pause, this, [this, attempt] {
        if (!attempt->isWaiting)
            return;
        stopWaiting(*attempt);
        if (attempt->context && !attempt->hasEnded)
            start(attempt);
    });
    Q_EMIT retryScheduled(nextTry, pause, error);
    return true;
}

void RetryingGateway::stopWaiting(Attempt &attempt)
{
    if (!std::exchange(attempt.isWaiting, false))
        return;
    if (--m_waiting == 0)
        Q_EMIT retriesEnded();
}

template<class T, class Send>
RequestHandle RetryingGateway::read(QObject *context, std::function<void(Result<T>)> callback, Send send)
{
    auto attempt = std::make_shared<Attempt>();
    attempt->context = context;
    attempt->send = [this, callback = std::move(callback),
                     send = std::move(send)](const std::shared_ptr<Attempt> &current) {
        return send(current->context.data(), [this, current, callback](Result<T> result) {
            if (current->hasEnded || (!result && tryLater(current, result.error())))
                return;
            current->hasEnded = true;
            current->send = nullptr;
            callback(std::move(result));
        });
    };
    start(attempt);
    return RequestHandle([self = QPointer<RetryingGateway>(this), attempt] {
        attempt->hasEnded = true;
        attempt->inner.cancel();
        // The timer of a waiting try lives on for up to five minutes: it must not keep a secret with it.
        attempt->send = nullptr;
        if (self)
            self->stopWaiting(*attempt);
    });
}

RequestHandle RetryingGateway::list(const TokenQuery &query, QObject *context, PageCallback callback)
{
    return read<TokenPage>(context, std::move(callback), [this, query](QObject *alive, PageCallback done) {
        return m_inner.list(query, alive, std::move(done));
    });
}

RequestHandle RetryingGateway::get(const QString &tokenId, QObject *context, TokenCallback callback)
{
    return read<Token>(context, std::move(callback), [this, tokenId](QObject *alive, TokenCallback done) {
        return m_inner.get(tokenId, alive, std::move(done));
    });
}

RequestHandle RetryingGateway::getAs(const QString &clientId, Secret secret, const QString &tokenId,
                                     QObject *context, TokenCallback callback)
{
    auto kept = std::make_shared<const Secret>(std::move(secret));
    return read<Token>(context, std::move(callback),
                       [this, clientId, kept, tokenId](QObject *alive, TokenCallback done) {
                           return m_inner.getAs(clientId, kept->clone(), tokenId, alive, std::move(done));
                       });
}

void RetryingGateway::create(const NewToken &token, QObject *context, CreateCallback callback)
{
    m_inner.create(token, context, std::move(callback));
}

void RetryingGateway::remove(const QString &tokenId, QObject *context, DeleteCallback callback)
{
    m_inner.remove(tokenId, context, std::move(callback));
}

} // namespace tokenry
