// SPDX-License-Identifier: Apache-2.0
#include "app/sandboxclient/sandboxgateway.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <utility>

namespace tokenry {

namespace {

/// A read that may still wait for the sandbox, or already be on its way.
struct Pending
{
    bool cancelled = false;
    RequestHandle inner;
};

} // namespace

SandboxGateway::SandboxGateway(SandboxProcess &process, TokenGateway &inner, QObject *parent)
    : QObject(parent), m_process(process), m_inner(inner)
{
    connect(&m_process, &SandboxProcess::ready, this, [this] { settle(std::nullopt); });
    connect(&m_process, &SandboxProcess::startFailed, this, [this](const QString &reason) {
        ApiError error;
        error.kind = ErrorKind::NotAllowed;
        error.message = tr("The built-in sandbox could not be started. %1").arg(reason);
        settle(error);
    });
}

SandboxGateway::~SandboxGateway() = default;

void SandboxGateway::whenReady(Continuation continuation)
{
    if (m_process.isReady()) {
        continuation(std::nullopt);
        return;
    }
    m_waiting.append(std::move(continuation));
    // Later, so that a start that fails at once does not call back synchronously.
    QTimer::singleShot(0, this, [this] { m_process.start(); });
}

void SandboxGateway::settle(const std::optional<ApiError> &error)
{
    for (const auto &continuation : std::exchange(m_waiting, {}))
        continuation(error);
}

template<class Callback, class Start>
RequestHandle SandboxGateway::read(QObject *context, Callback callback, Start start)
{
    auto pending = std::make_shared<Pending>();
    whenReady([pending, context = QPointer<QObject>(context), callback = std::move(callback),
               start = std::move(start)](const std::optional<ApiError> &error) {
        if (pending->cancelled || !context)
            return;
        if (error)
            callback(*error);
        else
            pending->inner = start(context, callback);
    });
    return RequestHandle([pending] {
        pending->cancelled = true;
        pending->inner.cancel();
    });
}

RequestHandle SandboxGateway::list(const TokenQuery &query, QObject *context, PageCallback callback)
{
    return read(context, std::move(callback), [this, query](QObject *alive, const PageCallback &done) {
        return m_inner.list(query, alive, done);
    });
}

RequestHandle SandboxGateway::get(const QString &tokenId, QObject *context, TokenCallback callback)
{
    return read(context, std::move(callback), [this, tokenId](QObject *alive, const TokenCallback &done) {
        return m_inner.get(tokenId, alive, done);
    });
}

RequestHandle SandboxGateway::getAs(const QString &clientId, Secret secret, const QString &tokenId,
                                    QObject *context, TokenCallback callback)
{
    auto owned = std::make_shared<Secret>(std::move(secret));
    return read(context, std::move(callback),
                [this, clientId, owned, tokenId](QObject *alive, const TokenCallback &done) {
                    return m_inner.getAs(clientId, std::move(*owned), tokenId, alive, done);
                });
}

void SandboxGateway::create(const NewToken &token, QObject *context, CreateCallback callback)
{
    whenReady([this, token, context = QPointer<QObject>(context),
               callback = std::move(callback)](const std::optional<ApiError> &error) {
        if (!context)
            return;
        if (error)
            callback(*error);
        else
            m_inner.create(token, context, callback);
    });
}

void SandboxGateway::remove(const QString &tokenId, QObject *context, DeleteCallback callback)
{
    whenReady([this, tokenId, context = QPointer<QObject>(context),
               callback = std::move(callback)](const std::optional<ApiError> &error) {
        if (!context)
            return;
        if (error)
            callback(*error);
        else
            m_inner.remove(tokenId, context, callback);
    });
}

} // namespace tokenry
