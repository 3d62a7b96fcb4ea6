// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <map>

#include "app/core/clock.h"
#include "app/domain/requesthandle.h"
#include "app/domain/result.h"
#include "app/domain/token.h"

namespace tokenry {

class TokenGateway;
struct Rotation;

/// Notices by reads that a token of a rotation is not on the service any more: after the delete of the old
/// one, and when a colleague has deleted one of the two. Only the API's own answer counts.
class TokenWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenWatch)

public:
    /// Neither is owned; both outlive this.
    TokenWatch(TokenGateway &gateway, const Clock &clock, QObject *parent = nullptr);
    ~TokenWatch() override;

    /// Reads the old token of each rotation whose delete was answered, again and again until it is gone. Does
    /// nothing for one that is being read.
    void expectGone(const QList<Rotation> &rotations);
    /// Reads both tokens of each rotation that is under way, one after the other. Ends the round before.
    void lookAt(const QList<Rotation> &rotations);
    /// Reads nothing more until it is asked again. For a lock.
    void stop();
    /// Whether a token created at this time (UTC) may be missing only because it is new. False when the time
    /// is not known.
    [[nodiscard]] bool isSettling(const QDateTime &createdAt) const;

Q_SIGNALS:
    void gone(const QString &rotationId, const QString &tokenId);

private:
    struct Look
    {
        QString rotationId;
        QString tokenId;
    };

    void readGone(const Look &look, int tries);
    void lookNext();

    TokenGateway &m_gateway;
    const Clock &m_clock;
    std::map<QString, RequestHandle> m_reads; ///< By rotation
    QList<Look> m_toLook;
    RequestHandle m_look;
    quint64 m_round = 0; ///< For the pauses: one that began before a `stop()` ends without a read
};

} // namespace tokenry
