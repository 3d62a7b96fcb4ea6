// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

#include "app/core/clock.h"
#include "app/domain/tokengateway.h"

namespace tokenry {

/// What became of one token of a deletion.
enum class DeletionOutcome {
    Waiting, ///< Not sent yet
    Sending,
    Deleted,
    AlreadyGone, ///< The API itself said that it does not exist
    Failed,      ///< A definite no: `error` says why, its effect is `None`
    StillThere,  ///< Provisional: sent, no usable answer, and a read directly after it still found the token;
                 ///< `error` is the delete's
    Unknown, ///< Sent, no usable answer, and the read by id that followed could not tell either; `error` is
             ///< the delete's
    NotSent, ///< Cancelled or stopped before its turn
};

struct DeletionEntry
{
    Token token = {};
    DeletionOutcome outcome = DeletionOutcome::Waiting;
    std::optional<ApiError> error =
        std::nullopt; ///< For Failed, StillThere, Unknown, and the NotSent that a 401 or 403 caused
};

/// Creates and deletes. Lives as long as the account, so that no closing window drops an answer.
class TokenCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenCommands)

public:
    using Handover = std::function<void(CreatedToken)>;

    /// Neither is owned; both outlive this.
    TokenCommands(TokenGateway &gateway, const Clock &clock, QObject *parent = nullptr);
    ~TokenCommands() override;

    /// Receives a created token and its secret. Called before `created()`, so before any list refresh.
    void setCreatedTokenReceiver(Handover handover) { m_handover = std::move(handover); }

    /// The client id that is signed in with. Its token is deleted last, because nothing can be sent after it;
    /// and the API's own 401 on the read that proves its deletion means that it is gone.
    void setOwnClientId(const QString &clientId) { m_ownClientId = clientId; }

    /// False in a read-only account, whatever its window offers. Then nothing more is sent (an answer under
    /// way is awaited), and each further change ends with `NotAllowed` and this reason before the call
    /// returns.
    void setChangesAllowed(bool allowed, const QString &reason = {});

    /// Sends one create. False, and nothing is sent, while another create is under way or when there is no
    /// receiver for the secret.
    bool create(const NewToken &token);
    [[nodiscard]] bool isCreating() const { return m_isCreating; }

    /// Deletes the tokens one after the other. False while another deletion is under way or when there are
    /// none. Stops at 401 and 403; waits as told on 429 (clamped to 1–300 s, at most three times a token) and
    /// then goes on.
    bool deleteTokens(const QList<Token> &tokens);
    [[nodiscard]] bool isDeleting() const { return m_isDeleting; }
    /// What is under way is awaited; nothing after it is sent. Asked for twice, the read that would prove an
    /// unknown outcome is not awaited. A wait after a 429 ends at once.
    void cancelDeletion();
    [[nodiscard]] const QList<DeletionEntry> &deletion() const { return m_deletion; }

    /// For a lock: what is under way is awaited with its proof, and nothing after it is sent until
    /// `resumeDeletion()`. The deletion stays under way; `cancelDeletion()` still ends it.
    void pauseDeletion();
    /// After the person agreed to go on. A wait after a 429 that has ended meanwhile is over.
    void resumeDeletion();
    /// The account has another address from now on: nothing more is deleted, and an outcome that is not known
    /// stays so, because a read there would tell of another token.
    void leaveAddress();
    /// A pause was asked for, and there is something to go on with.
    [[nodiscard]] bool isDeletionPaused() const { return m_isPaused && !m_cancelRequested; }
    /// Nothing is under way: credentials may leave memory without losing an answer.
    [[nodiscard]] bool isDeletionHeld() const { return m_isHeld; }
    /// How many of `deletion()` have their outcome: "412 of 2 000".
    [[nodiscard]] int deletionDone() const;

Q_SIGNALS:
    void createStarted();
    /// The handover has the token; now the list may show it.
    void created(const tokenry::Token &token);
    void createFailed(const tokenry::ApiError &error);
    /// The token is gone; told before `deletionProgress()`.
    void deleted(const QString &tokenId);
    /// Entry `index` of `deletion()` changed.
    void deletionProgress(int index);
    /// A 429 told us to wait before entry `index`.
    void deletionWaiting(int index, int seconds);
    /// A pause has taken effect: `isDeletionHeld()`.
    void deletionHeld();
    /// Nothing is under way any more; `deletion()` tells all.
    void deletionFinished();
    /// The service made a change, so the token that is signed in with may manage tokens. Told before the
    /// outcome.
    void changeMade();
    /// The service said that it may not. Told before the outcome.
    void changeForbidden();

private:
    void tellRights(const ApiError &error);
    void handleCreateAnswer(Result<CreatedToken> answer);
    [[nodiscard]] int nextWaiting() const;
    [[nodiscard]] bool isOwn(const Token &token) const;
    void deleteNext();
    void handleDeleteAnswer(int index, const Result<void> &answer);
    void waitAndRepeat(int index, const ApiError &error);
    void checkByRead(int index, const ApiError &cause);
    void handleCheckAnswer(int index, const ApiError &cause, const Result<Token> &answer);
    void settle(int index, DeletionOutcome outcome, std::optional<ApiError> error = std::nullopt);
    void finish(const std::optional<ApiError> &reason);

    TokenGateway &m_gateway;
    const Clock &m_clock;
    QString m_ownClientId;
    Handover m_handover;
    NewToken m_asked;                  ///< Of the create under way
    std::optional<ApiError> m_refusal; ///< Why nothing may be changed
    bool m_isCreating = false;
    bool m_isDeleting = false;
    bool m_cancelRequested = false;
    bool m_isElsewhere = false; ///< `leaveAddress()`, until the next deletion
    bool m_isPaused = false;
    bool m_isHeld = false; ///< Paused, and nothing is under way
    int m_waitsOfCurrent = 0;
    QList<DeletionEntry> m_deletion;
    RequestHandle m_check;
    std::optional<std::pair<int, ApiError>> m_checked; ///< The entry that `m_check` reads, and why
    std::unique_ptr<QObject> m_pause; ///< The context of the wait after a 429; its end ends the wait
};

} // namespace tokenry
