// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

#include "app/domain/requesthandle.h"
#include "app/domain/result.h"
#include "app/domain/token.h"
#include "app/tokens/changes/lastmanagercheck.h"

namespace tokenry {

class TokenGateway;

/// What stands on the service before an old token may be deleted.
struct SuccessorState
{
    std::optional<Token> oldToken = std::nullopt; ///< Read just now; the only one that may be deleted
    bool isOldGone = false;
    bool isNewGone = false;
    QString hold = {}; ///< Why the old token must not be deleted, in words; translated, display-safe
};

/// Reads both tokens of a rotation by id, at that moment: the old token is deleted only when the new one is
/// there and a token that can manage is left.
class SuccessorCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuccessorCheck)

public:
    using Done = std::function<void(const SuccessorState &)>;

    /// Neither is owned; both outlive this.
    SuccessorCheck(TokenGateway &gateway, const Clock &clock, QObject *parent = nullptr);

    /// Ends the check under way. `done` is called once, never synchronously, unless `cancel()` comes first.
    void start(const QString &oldId, const QString &newId, Done done);
    void cancel();
    [[nodiscard]] bool isRunning() const { return static_cast<bool>(m_done); }

private:
    void takeNew(const Result<Token> &answer);
    void takeOld(const Result<Token> &answer);
    void takeVerdict();
    void end(const QString &hold);

    TokenGateway &m_gateway;
    QString m_oldId;
    Token m_newToken;
    SuccessorState m_state;
    Done m_done;
    RequestHandle m_request;
    LastManagerCheck m_managers;
};

} // namespace tokenry
