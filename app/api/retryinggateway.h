// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

#include "app/core/clock.h"
#include "app/domain/tokengateway.h"

namespace tokenry {

/// Repeats reads that failed for a temporary reason (see `isTransient()`): at most three tries, the pause
/// doubled and jittered from half a second, or `Retry-After` clamped to 1–300 s. Changes pass through
/// untouched: they are never sent twice.
class RetryingGateway final : public QObject, public TokenGateway
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetryingGateway)

public:
    static constexpr int maximumTries = 3;

    /// What a 429 to a read leads to.
    enum class WhenBusy {
        Wait,   ///< It is tried again like other temporary failures
        GiveUp, ///< It fails: nobody waits for the answer, so it gives way
    };

    /// Neither is owned; both outlive this.
    RetryingGateway(TokenGateway &inner, const Clock &clock, WhenBusy whenBusy = WhenBusy::Wait,
                    QObject *parent = nullptr);
    ~RetryingGateway() override;

    [[nodiscard]] RequestHandle list(const TokenQuery &query, QObject *context,
                                     PageCallback callback) override;
    [[nodiscard]] RequestHandle get(const QString &tokenId, QObject *context,
                                    TokenCallback callback) override;
    void create(const NewToken &token, QObject *context, CreateCallback callback) override;
    void remove(const QString &tokenId, QObject *context, DeleteCallback callback) override;
    [[nodiscard]] RequestHandle getAs(const QString &clientId, Secret secret, const QString &tokenId,
                                      QObject *context, TokenCallback callback) override;

    /// The pause before try number `nextTry` (2…), before jitter. Pure, for tests.
    [[nodiscard]] static std::chrono::milliseconds pauseBefore(int nextTry, const ApiError &error);

Q_SIGNALS:
    /// A read will be tried again after `pause`; `nextTry` counts from 2.
    void retryScheduled(int nextTry, std::chrono::milliseconds pause, const tokenry::ApiError &error);
    /// No read is waiting for another try any more.
    void retriesEnded();

private:
    struct Attempt;
    template<class T, class Send>
    RequestHandle read(QObject *context, std::function<void(Result<T>)> callback, Send send);
    void start(const std::shared_ptr<Attempt> &attempt);
    bool tryLater(const std::shared_ptr<Attempt> &attempt, const ApiError &error);
    void stopWaiting(Attempt &attempt);

    TokenGateway &m_inner;
    const Clock &m_clock;
    const WhenBusy m_whenBusy;
    int m_waiting = 0;
};

} // namespace tokenry
