// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

#include "app/core/clock.h"
#include "app/core/secret.h"
#include "app/domain/requesthandle.h"
#include "app/domain/result.h"
#include "app/domain/token.h"

namespace tokenry {

class TokenGateway;

/// Proves that the service accepts a new pair, by a read of its own token with it: 200, or a 403 from the API
/// itself. A 401 is tried again for a minute, because not every part of the service knows a new pair at once.
/// Nothing else proves it. It only reads.
class PairProof final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PairProof)

public:
    static constexpr std::chrono::seconds pauseBetween{5};
    static constexpr std::chrono::seconds longest{60};

    /// Without an error the pair is proven. The secret comes back.
    using Done = std::function<void(std::optional<ApiError> error, Secret secret)>;

    /// Neither is owned; both outlive this.
    PairProof(TokenGateway &gateway, const Clock &clock, QObject *parent = nullptr);
    ~PairProof() override;

    /// Ends the proof under way. `done` is called once, never synchronously, unless `cancel()` comes first.
    void start(const QString &clientId, Secret secret, const QString &tokenId, Done done);
    /// The same for the pair that is signed in with, by a read of the list. No secret comes back.
    void startAsSignedIn(Done done);
    /// Wipes the secret.
    void cancel();
    [[nodiscard]] bool isRunning() const { return static_cast<bool>(m_done); }

Q_SIGNALS:
    /// The service has not accepted the pair yet; it is asked again.
    void waiting();

private:
    void ask();
    void begin(Done done);
    void take(const std::optional<ApiError> &error);
    void end(const std::optional<ApiError> &error);

    TokenGateway &m_gateway;
    const Clock &m_clock;
    QString m_clientId;
    QString m_tokenId;
    bool m_isSignedIn = false; ///< The pair that is signed in with is proven
    Secret m_secret;
    Done m_done;
    quint64 m_proof = 0; ///< Number of the proof, for its pauses
    std::chrono::milliseconds m_startedAt{0};
    RequestHandle m_request;
};

} // namespace tokenry
