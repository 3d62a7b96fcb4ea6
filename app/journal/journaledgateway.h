// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>
#include <vector>

#include "app/core/clock.h"
#include "app/domain/tokengateway.h"
#include "app/journal/journalrecord.h"

namespace tokenry {

class Journal;
class TokenCommands;
struct DeletionEntry;

/// Puts every change on record before it is sent, and its outcome before it is reported. Reads pass through.
///
/// Neither a create nor a delete is sent unless its attempt is on disk. The attempt of a create holds the ids
/// that have its name at that moment, so that a lost answer can be settled by the tokens that appear later. A
/// secret waits only a moment for its record.
class JournaledGateway final : public QObject, public TokenGateway
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournaledGateway)

public:
    /// None is owned; all outlive this.
    JournaledGateway(TokenGateway &inner, Journal &journal, const Clock &clock, QObject *parent = nullptr);
    ~JournaledGateway() override;

    /// Records the name, the rights and the client id of the tokens that these delete, and what a read after
    /// a lost answer has shown. They outlive this.
    void listenTo(const TokenCommands &commands);

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

    [[nodiscard]] bool isStill(const JournalSignIn &signIn) const;
    void readIdsBefore(const CreationPointer &creation);
    void recordAttempt(const CreationPointer &creation, const std::optional<QStringList> &idsBefore);
    void send(const CreationPointer &creation);
    void recordOutcome(const CreationPointer &creation, Result<CreatedToken> answer);
    void finish(CreationPointer creation);
    void sendDelete(const JournalRecord &attempt, const QPointer<QObject> &context,
                    const DeleteCallback &callback);
    void recordDelete(JournalRecord record, const Result<void> &answer);
    void noteDecision(const DeletionEntry &entry);

    TokenGateway &m_inner;
    Journal &m_journal;
    const Clock &m_clock;
    std::vector<CreationPointer> m_creations; ///< Under way
    Token m_nextDeleted;                      ///< The token that the commands are about to delete
    QString m_commandsAttempt;                ///< The delete that they have sent last
    JournalRecord m_undecided;                ///< Of a delete whose outcome a read is about to show
};

} // namespace tokenry
