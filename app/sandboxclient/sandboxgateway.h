// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

#include "app/domain/tokengateway.h"
#include "app/sandboxclient/sandboxprocess.h"

namespace tokenry {

/// The way to the built-in sandbox: starts it when a call needs it and it does not run, then passes the call
/// on. So *Refresh* after it died simply works. A call that finds it impossible to start fails with
/// `NotAllowed` and the reason.
class SandboxGateway final : public QObject, public TokenGateway
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SandboxGateway)

public:
    /// Neither is owned; both outlive this.
    SandboxGateway(SandboxProcess &process, TokenGateway &inner, QObject *parent = nullptr);
    ~SandboxGateway() override;

    [[nodiscard]] RequestHandle list(const TokenQuery &query, QObject *context,
                                     PageCallback callback) override;
    [[nodiscard]] RequestHandle get(const QString &tokenId, QObject *context,
                                    TokenCallback callback) override;
    void create(const NewToken &token, QObject *context, CreateCallback callback) override;
    void remove(const QString &tokenId, QObject *context, DeleteCallback callback) override;
    [[nodiscard]] RequestHandle getAs(const QString &clientId, Secret secret, const QString &tokenId,
                                      QObject *context, TokenCallback callback) override;

private:
    using Continuation = std::function<void(const std::optional<ApiError> &)>;

    void whenReady(Continuation continuation);
    void settle(const std::optional<ApiError> &error);
    template<class Callback, class Start>
    RequestHandle read(QObject *context, Callback callback, Start start);

    SandboxProcess &m_process;
    TokenGateway &m_inner;
    QList<Continuation> m_waiting;
};

} // namespace tokenry
