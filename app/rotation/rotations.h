// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

#include "app/core/clock.h"
#include "app/core/secret.h"
#include "app/domain/apierror.h"
#include "app/domain/token.h"
#include "app/journal/journalrecord.h"
#include "app/rotation/pairproof.h"
#include "app/rotation/rotation.h"
#include "app/rotation/rotationrules.h"
#include "app/rotation/successorcheck.h"
#include "app/rotation/tokenwatch.h"

namespace tokenry {

class Journal;
class TokenCommands;
class TokenGateway;

/// The rotations of one account. What they have come to is read from the record of changes and nowhere else;
/// each step is on disk before it is taken. Tokens are created by `TokenCommands`; the old one is deleted by
/// the usual dialog, for which this only says when.
class Rotations final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Rotations)

public:
    /// Where the secret of a proof comes from.
    enum class SecretSource {
        HandOver, ///< It is on the screen
        Person,   ///< Pasted or chosen later: it was kept
    };

    /// None is owned; all outlive this.
    Rotations(TokenGateway &gateway, TokenCommands &commands, Journal &journal, const Clock &clock,
              QObject *parent = nullptr);

    /// `lookAgain()` follows it. Without it the token that is signed in with cannot be rotated.
    void setStorePair(StorePair storePair) { m_storePair = std::move(storePair); }
    /// Called once the list was read with the new pair, perhaps again after the next start.
    void setForgetOldPair(ForgetOldPair forget) { m_forgetOldPair = std::move(forget); }

    /// The oldest first.
    [[nodiscard]] const QList<Rotation> &all() const { return m_all; }
    [[nodiscard]] std::optional<Rotation> find(const QString &id) const;
    /// The one under way that has this old or new token.
    [[nodiscard]] std::optional<Rotation> ofToken(const QString &tokenId) const;
    [[nodiscard]] std::optional<Rotation> ofAttempt(const QString &createAttemptId) const;
    [[nodiscard]] int underWay() const;
    /// See `refuseRotation()`. Also refuses the own token when the pair cannot be stored.
    [[nodiscard]] QString refusal(const Token &token) const;

    /// Puts the rotations on record and creates the new tokens one after the other, each once the hand-over
    /// before it has ended; the own token is the last. Orders that are refused are left out.
    void start(const QList<RotationOrder> &orders);
    /// At `ToCreate` or `SuccessorGone`: one request.
    void create(const QString &id);
    /// The rotation whose create was asked for and is not answered; empty when there is none.
    [[nodiscard]] const QString &creating() const { return m_creating; }
    [[nodiscard]] qsizetype queued() const { return m_queue.size(); }

    /// Proves the new pair; of the own token, then also stores it under the account. `proven()`,
    /// `notProven()` or `refused()` follows.
    void prove(const QString &id, Secret secret, SecretSource source, const HandedOverToken &shown = {});
    [[nodiscard]] bool isProving() const { return m_proof.isRunning(); }
    /// For a lock: no secret stays in memory, and nothing goes on by itself until `lookAgain()`.
    void suspend();
    [[nodiscard]] bool isSuspended() const { return m_isSuspended; }

    /// The person says so, at `Waiting`; continues as `prepareDelete()`.
    void confirmDeployed(const QString &id);
    /// At `ToDelete`, signed in as at its start: `deleteReady()` or `refused()` follows, unless another one
    /// is asked for, the step changes or `suspend()` comes before, which end it. Otherwise nothing follows.
    void prepareDelete(const QString &id);
    [[nodiscard]] bool isPreparingDelete() const { return m_check.isRunning(); }
    /// The rotation ends and no token is touched. Not while a request or the hand-over is under way, and not
    /// while the new pair is being stored: `refused()` then says so.
    void abort(const QString &id);
    /// After each sign-in, and after `suspend()`: reads the list with a pair that the account was switched
    /// to, and notices tokens that are not on the service any more.
    void lookAgain();

Q_SIGNALS:
    /// `all()` changed, or it is shown again after a lock.
    void changed();
    void createFailed(const QString &id, const tokenry::ApiError &error);
    void proofWaiting(const QString &id);
    void proven(const QString &id);
    void notProven(const QString &id, const tokenry::ApiError &error);
    /// The list was read with the new pair; the keyring is asked, and `switched()` follows.
    void forgettingOldPair(const QString &id);
    void switched(const QString &id); ///< The account uses the new pair
    /// The usual delete may be offered for exactly this token.
    void deleteReady(const QString &id, const tokenry::Token &old);
    void aborted(const QString &id);
    /// After a lock: so many rotations do not go on by themselves any more; their new tokens are not created.
    void leftToCreate(int count);
    /// A step was not taken, and why; translated, display-safe.
    void refused(const QString &id, const QString &why);

private:
    /// Nothing for one that was begun with another sign-in.
    [[nodiscard]] std::optional<Rotation> findHere(const QString &id) const;
    void update();
    void advance();
    /// Creates nothing more by itself. The rotations stay on record.
    void leaveQueue() { m_queue.clear(); }
    void note(const QString &id, JournalEvent event, std::function<void()> then = {},
              const std::function<void(JournalRecord &)> &complete = {});
    void sendCreate(const QString &id, const QString &attemptId);
    void dropProof();
    void endProof(const QString &id, const std::optional<ApiError> &error, Secret secret,
                  SecretSource source);
    void markKept(const Rotation &rotation);
    void confirmSwitch(const QString &id);
    void noteSwitched(const QString &id);
    [[nodiscard]] bool mayStorePair(const QString &id);
    void switchAccount(const QString &id, Secret secret);
    void takeCheck(const QString &id, const SuccessorState &state);
    void noteGone(const QString &id, const QString &tokenId);

    TokenCommands &m_commands;
    Journal &m_journal;
    StorePair m_storePair;
    ForgetOldPair m_forgetOldPair = [](const Rotation &, const std::function<void()> &done) { done(); };
    QList<Rotation> m_all;
    QStringList m_queue;  ///< Ids, created one after the other
    qsizetype m_left = 0; ///< Were in the queue when a lock came, and that is not told yet
    QString m_creating;   ///< Whose create is recorded or sent, and not answered
    PairProof m_proof;
    PairProof m_switchProof;
    QString m_proving;
    QString m_storing; ///< Whose pair is proven and being stored under the account
    bool m_isSuspended = false;
    SuccessorCheck m_check;
    QString m_checking; ///< While it runs; at `ToDelete`
    TokenWatch m_watch;
};

} // namespace tokenry
