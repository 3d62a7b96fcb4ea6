// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

#include "app/core/clock.h"
#include "app/domain/tokengateway.h"

namespace tokenry {

class Journal;

/// Puts changes on record before they are sent, and their outcome before it is told. Reads pass through.
///
/// A create is not sent unless its attempt is on disk, with the ids that the name has at that moment, read
/// just before: so that a lost answer can be settled by what has appeared since. The outcome is recorded
/// before it is told; but a secret waits only a moment for that. A delete waits until what was recorded
/// before it is on disk (see `DeletionRecorder`), and goes on where that fails.
class JournaledGateway final : public QObject, public TokenGateway
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournaledGateway)

public:
    /// None is owned; all outlive this.
    JournaledGateway(TokenGateway &inner, Journal &journal, const Clock &clock, QObject *parent = nullptr);
    ~JournaledGateway() override;

    [[nodiscard]] RequestHandle list(const TokenQuery &query, QObject *context,
                                     PageCallback callback) override;
    [[nodiscard]] RequestHandle get(const QString &tokenId, QObject *context,
                                    TokenCallback callback) override;
    void create(const NewToken &token, QObject *context, CreateCallback callback) override;
    void remove(const QString &tokenId, QObject *context, DeleteCallback callback) override;
    [[nodiscard]] RequestHandle getAs(const QString &clientId, Secret secret, const QString &tokenId,
                                      QObject *context, TokenCallback callback) override;

private:
    struct Creation;
    using CreationPointer = std::shared_ptr<Creation>;

    void readIdsBefore(const CreationPointer &creation);
    void recordAttempt(const CreationPointer &creation, const std::optional<QStringList> &idsBefore);
    void send(const CreationPointer &creation);
    void recordOutcome(const CreationPointer &creation, Result<CreatedToken> answer);
    void finish(CreationPointer creation);

    TokenGateway &m_inner;
    Journal &m_journal;
    const Clock &m_clock;
    std::vector<CreationPointer> m_creations; ///< Under way
};

} // namespace tokenry
