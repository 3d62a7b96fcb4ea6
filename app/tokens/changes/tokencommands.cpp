// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/changes/tokencommands.h"

#include <algorithm>
#include <utility>

#include "app/domain/tokengone.h"

namespace tokenry {

namespace {

constexpr int maximumWaits = 3;
constexpr std::chrono::seconds minimumWait{1};
constexpr std::chrono::seconds maximumWait{300};
constexpr std::chrono::seconds waitWhenNotTold{5};

/// Nobody is reached, or the credential is not accepted or may not delete: the same would happen to each
/// token that follows.
bool refusesAll(const ApiError &error)
{
    return meetsEveryRequest(error) || error.kind == ErrorKind::Forbidden;
}

std::chrono::seconds waitAfter(const ApiError &error)
{
    return std::clamp(error.retryAfter.value_or(waitWhenNotTold), minimumWait, maximumWait);
}

} // namespace

TokenCommands::TokenCommands(TokenGateway &gateway, const Clock &clock, QObject *parent)
    : QObject(parent), m_gateway(gateway), m_clock(clock)
{}

TokenCommands::~TokenCommands() = default;

void TokenCommands::setChangesAllowed(bool allowed, const QString &reason)
{
    m_refusal.reset();
    if (!allowed)
        m_refusal = ApiError{.kind = ErrorKind::NotAllowed, .message = reason};
}

void TokenCommands::tellRights(const ApiError &error)
{
    if (isForbiddenByApi(error))
        Q_EMIT changeForbidden();
}

bool TokenCommands::create(const NewToken &token)
{
    if (m_isCreating || !m_handover)
        return false;
    if (m_refusal) {
        Q_EMIT createFailed(ApiError(*m_refusal));
        return true;
    }
    m_isCreating = true;
    m_asked = token;
    Q_EMIT createStarted();
    m_gateway.create(token, this,
                     [this](Result<CreatedToken> answer) { handleCreateAnswer(std::move(answer)); });
    return true;
}

void TokenCommands::handleCreateAnswer(Result<CreatedToken> answer)
{
    m_isCreating = false;
    if (!answer) {
        if (answer.error().effect == Effect::Applied)
            Q_EMIT changeMade();
        tellRights(answer.error());
        Q_EMIT createFailed(answer.error());
        return;
    }
    Q_EMIT changeMade();
    answer->asked = std::exchange(m_asked, {});
    const Token token = answer->token;
    m_handover(std::move(answer).value());
    Q_EMIT created(token);
}

bool TokenCommands::deleteTokens(const QList<Token> &tokens)
{
    if (m_isDeleting || tokens.isEmpty())
        return false;
    m_isDeleting = true;
    m_cancelRequested = false;
    m_isElsewhere = false;
    m_isPaused = false;
    m_isHeld = false;
    m_deletion.clear();
    for (const Token &token : tokens)
        m_deletion.append(DeletionEntry{token});
    deleteNext();
    return true;
}

void TokenCommands::cancelDeletion()
{
    if (!m_isDeleting)
        return;
    const bool isInsisting = std::exchange(m_cancelRequested, true);
    if (m_pause || m_isHeld) {
        m_pause.reset();
        finish(std::nullopt);
    } else if (m_checked && isInsisting) {
        // Only a read is awaited, which may be repeated for minutes; who asks twice does without what it
        // would have told.
        m_check.cancel();
        const auto [index, cause] = *std::exchange(m_checked, std::nullopt);
        settle(index, DeletionOutcome::Unknown, cause);
        finish(std::nullopt);
    }
}

void TokenCommands::pauseDeletion()
{
    if (!m_isDeleting || std::exchange(m_isPaused, true))
        return;
    // Nobody needs to wait for the end of a wait.
    if (m_pause) {
        m_pause.reset();
        deleteNext();
    }
}

void TokenCommands::resumeDeletion()
{
    m_isPaused = false;
    if (std::exchange(m_isHeld, false))
        deleteNext();
}

void TokenCommands::leaveAddress()
{
    m_isElsewhere = true;
    cancelDeletion();
    // The second time ends the read that is under way, too.
    if (m_checked)
        cancelDeletion();
}

int TokenCommands::deletionDone() const
{
    return static_cast<int>(
        std::count_if(m_deletion.cbegin(), m_deletion.cend(), [](const DeletionEntry &entry) {
            return entry.outcome != DeletionOutcome::Waiting && entry.outcome != DeletionOutcome::Sending;
        }));
}

bool TokenCommands::isOwn(const Token &token) const
{
    return !m_ownClientId.isEmpty() && token.clientId == m_ownClientId;
}

/// The first entry that still waits, the own token after all others; −1 when there is none.
int TokenCommands::nextWaiting() const
{
    int own = -1;
    for (int index = 0; index < m_deletion.size(); ++index) {
        if (m_deletion.at(index).outcome != DeletionOutcome::Waiting)
            continue;
        if (!isOwn(m_deletion.at(index).token))
            return index;
        own = own < 0 ? index : own;
    }
    return own;
}

void TokenCommands::deleteNext()
{
    const int index = nextWaiting();
    if (index < 0 || m_cancelRequested) {
        finish(std::nullopt);
        return;
    }
    if (m_refusal) {
        finish(ApiError(*m_refusal));
        return;
    }
    if (m_isPaused) {
        m_isHeld = true;
        Q_EMIT deletionHeld();
        return;
    }
    const QString tokenId = m_deletion.at(index).token.id;
    if (tokenId.isEmpty()) {
        // An empty id would address the list itself.
        ApiError refusal;
        refusal.kind = ErrorKind::NotAllowed;
        refusal.message = tr("The service listed this token without an id, so it cannot be addressed.");
        settle(index, DeletionOutcome::Failed, refusal);
        deleteNext();
        return;
    }
    if (m_deletion.at(index).error) {
        // The same entry again, after a wait: the limit that caused the wait is not its outcome.
        m_deletion[index].error.reset();
    } else {
        m_waitsOfCurrent = 0;
    }
    m_deletion[index].outcome = DeletionOutcome::Sending;
    Q_EMIT deletionProgress(index);
    m_gateway.remove(tokenId, this,
                     [this, index](const Result<void> &answer) { handleDeleteAnswer(index, answer); });
}

void TokenCommands::handleDeleteAnswer(int index, const Result<void> &answer)
{
    if (answer) {
        Q_EMIT changeMade();
        settle(index, DeletionOutcome::Deleted);
        deleteNext();
        return;
    }
    const ApiError error = answer.error();
    tellRights(error);
    if (saysTokenIsGone(error)) {
        settle(index, DeletionOutcome::AlreadyGone);
        deleteNext();
    } else if (error.kind == ErrorKind::RateLimited && isTransient(error) &&
               m_waitsOfCurrent < maximumWaits && !m_cancelRequested) {
        waitAndRepeat(index, error);
    } else if (isUnauthorizedByApi(error) && isOwn(m_deletion.at(index).token)) {
        // An earlier attempt may have deleted it: then this is what its credential gets.
        settle(index, DeletionOutcome::Unknown, error);
        finish(error);
    } else if (error.effect != Effect::None || error.kind == ErrorKind::NotFound) {
        checkByRead(index, error);
    } else {
        settle(index, DeletionOutcome::Failed, error);
        if (refusesAll(error))
            finish(error);
        else
            deleteNext();
    }
}

void TokenCommands::waitAndRepeat(int index, const ApiError &error)
{
    ++m_waitsOfCurrent;
    const std::chrono::seconds wait = waitAfter(error);
    m_deletion[index].outcome = DeletionOutcome::Waiting;
    m_deletion[index].error = error;
    m_pause = std::make_unique<QObject>();
    m_clock.after(wait, m_pause.get(), [this] {
        // The context of the running callback must not die inside it.
        m_pause.release()->deleteLater();
        deleteNext();
    });
    Q_EMIT deletionProgress(index);
    // A listener may have cancelled meanwhile.
    if (m_pause)
        Q_EMIT deletionWaiting(index, static_cast<int>(wait.count()));
}

/// The delete was sent, and whether it was carried out is not known: a read by id decides.
void TokenCommands::checkByRead(int index, const ApiError &cause)
{
    if (m_isElsewhere) {
        settle(index, DeletionOutcome::Unknown, cause);
        deleteNext();
        return;
    }
    m_checked = {index, cause};
    m_check =
        m_gateway.get(m_deletion.at(index).token.id, this, [this, index, cause](const Result<Token> &answer) {
            handleCheckAnswer(index, cause, answer);
        });
}

void TokenCommands::handleCheckAnswer(int index, const ApiError &cause, const Result<Token> &answer)
{
    m_checked.reset();
    const Token &token = m_deletion.at(index).token;
    const bool isStillThere = answer.has_value() && answer->id == token.id;
    const bool isGone =
        !answer && (saysTokenIsGone(answer.error()) || (isUnauthorizedByApi(answer.error()) && isOwn(token)));
    if (isGone) {
        settle(index, DeletionOutcome::Deleted);
    } else if (isStillThere) {
        // The service may still be working on it: never a definite no.
        settle(index, DeletionOutcome::StillThere, cause);
    } else {
        settle(index, DeletionOutcome::Unknown, cause);
        if (!answer && refusesAll(answer.error())) {
            finish(answer.error());
            return;
        }
    }
    deleteNext();
}

void TokenCommands::settle(int index, DeletionOutcome outcome, std::optional<ApiError> error)
{
    m_deletion[index].outcome = outcome;
    m_deletion[index].error = std::move(error);
    if (outcome == DeletionOutcome::Deleted || outcome == DeletionOutcome::AlreadyGone)
        Q_EMIT deleted(m_deletion.at(index).token.id);
    Q_EMIT deletionProgress(index);
}

/// Ends the deletion; what was not sent stays unsent, for `reason` if there is one.
void TokenCommands::finish(const std::optional<ApiError> &reason)
{
    for (int index = 0; index < m_deletion.size(); ++index) {
        if (m_deletion.at(index).outcome == DeletionOutcome::Waiting)
            settle(index, DeletionOutcome::NotSent, reason);
    }
    m_check = {};
    m_isDeleting = false;
    m_isPaused = false;
    m_isHeld = false;
    Q_EMIT deletionFinished();
}

} // namespace tokenry
