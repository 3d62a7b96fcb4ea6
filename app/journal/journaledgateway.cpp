// SPDX-License-Identifier: Apache-2.0
#include "app/journal/journaledgateway.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

#include "app/domain/tokengone.h"
#include "app/errors/errornames.h"
#include "app/journal/journal.h"
#include "app/tokens/changes/createmismatch.h"
#include "app/tokens/changes/tokencommands.h"
#include "app/tokens/find/namelookup.h"

namespace tokenry {
using namespace std::chrono_literals;

namespace {

/// What is read before a create is worth a moment and no more: without it the create is sent all the same.
constexpr std::chrono::milliseconds readLimit = 10s;
/// A disk that takes longer than this must not keep a secret from the person.
constexpr std::chrono::milliseconds recordLimit = 2s;

JournalEvent eventFor(const Result<CreatedToken> &answer)
{
    if (answer)
        return JournalEvent::Created;
    switch (answer.error().effect) {
    case Effect::None:
        return JournalEvent::CreateRefused;
    case Effect::Unknown:
        return JournalEvent::CreateUnknown;
    case Effect::Applied:
        return JournalEvent::SecretLost;
    }
    return JournalEvent::CreateUnknown;
}

/// By the answer alone. `isOwn`: the token is the one that is signed in with.
JournalEvent eventFor(const Result<void> &answer, bool isOwn)
{
    if (answer)
        return JournalEvent::Deleted;
    const ApiError &error = answer.error();
    if (saysTokenIsGone(error))
        return JournalEvent::AlreadyGone;
    // An earlier attempt may have deleted the own token: then this is what its credential gets.
    const bool mayBeGone = error.effect != Effect::None || error.kind == ErrorKind::NotFound ||
                           (isOwn && isUnauthorizedByApi(error));
    return mayBeGone ? JournalEvent::DeleteUnknown : JournalEvent::DeleteFailed;
}

/// Nothing for an outcome that no read has decided.
std::optional<JournalEvent> eventFor(DeletionOutcome outcome)
{
    switch (outcome) {
    case DeletionOutcome::Deleted:
        return JournalEvent::Deleted;
    case DeletionOutcome::StillThere:
        return JournalEvent::DeleteSeenThere;
    case DeletionOutcome::Unknown:
        return JournalEvent::DeleteUnknown;
    case DeletionOutcome::Waiting:
    case DeletionOutcome::Sending:
    case DeletionOutcome::AlreadyGone:
    case DeletionOutcome::Failed:
    case DeletionOutcome::NotSent:
        return std::nullopt;
    }
    return std::nullopt;
}

/// The token that the service made, and where it is not what was asked for.
void addGiven(JournalRecord &record, const NewToken &asked, const CreatedToken &created)
{
    record.tokenId = created.token.id;
    record.clientId = created.token.clientId;
    const CreateMismatch mismatch = mismatchOf(asked, created.token, created.answerWasCut);
    if (mismatch.isOtherName)
        record.givenName = created.token.name;
    if (mismatch.isOtherPermissions)
        record.givenPermissions = created.token.permissions.values;
}

ApiError notRecorded(const QString &why)
{
    return {.kind = ErrorKind::NotAllowed,
            .message = JournaledGateway::tr(
                           "%1 Without it a lost answer could not be settled later, so nothing was sent.")
                           .arg(why)};
}

ApiError notSentElsewhere()
{
    return {.kind = ErrorKind::NotAllowed,
            .message = JournaledGateway::tr(
                "The account was changed to another address or client ID meanwhile, so nothing was sent.")};
}

/// A callback that does nothing once what was under way has ended, with the object that owns it.
template<class Creation, class Function>
auto ifUnderWay(const std::shared_ptr<Creation> &creation, Function function)
{
    return [weak = std::weak_ptr<Creation>(creation), function](auto &&...arguments) {
        if (const auto current = weak.lock())
            function(current, std::forward<decltype(arguments)>(arguments)...);
    };
}

} // namespace

/// One create on its way.
struct JournaledGateway::Creation
{
    NewToken token = {};
    QString attemptId = {};
    JournalSignIn signIn = {};
    QPointer<QObject> context = {};
    CreateCallback callback = {};
    std::unique_ptr<QObject> pause = {}; ///< Its end ends the wait
    std::unique_ptr<NameLookup> before = {};
    std::optional<Result<CreatedToken>> answer = std::nullopt;

    /// Either object may be what is calling now.
    void stopWaiting()
    {
        if (pause)
            pause.release()->deleteLater();
        if (before) {
            before->cancel();
            before.release()->deleteLater();
        }
    }
    [[nodiscard]] JournalRecord record(JournalEvent event) const
    {
        return {.event = event,
                .attemptId = attemptId,
                .name = token.name,
                .permissions = askedPermissions(token),
                .signIn = signIn};
    }
};

JournaledGateway::JournaledGateway(TokenGateway &inner, Journal &journal, const Clock &clock, QObject *parent)
    : QObject(parent), m_inner(inner), m_journal(journal), m_clock(clock)
{}

JournaledGateway::~JournaledGateway() = default;

RequestHandle JournaledGateway::list(const TokenQuery &query, QObject *context, PageCallback callback)
{
    return m_inner.list(query, context, std::move(callback));
}

RequestHandle JournaledGateway::get(const QString &tokenId, QObject *context, TokenCallback callback)
{
    // A client of another platform would be told that the token is not there.
    if (tokenId == m_undecided.tokenId && !isStill(m_undecided.signIn) &&
        !m_journal.log().isSameAccount(m_undecided.signIn, m_journal.signIn())) {
        const auto isWanted = std::make_shared<bool>(true);
        const auto refuse = [isWanted, callback = std::move(callback)] {
            if (*isWanted)
                callback(notSentElsewhere());
        };
        QMetaObject::invokeMethod(context, refuse, Qt::QueuedConnection);
        return RequestHandle([isWanted] { *isWanted = false; });
    }
    return m_inner.get(tokenId, context, std::move(callback));
}

RequestHandle JournaledGateway::getAs(const QString &clientId, Secret secret, const QString &tokenId,
                                      QObject *context, TokenCallback callback)
{
    return m_inner.getAs(clientId, std::move(secret), tokenId, context, std::move(callback));
}

void JournaledGateway::create(const NewToken &token, QObject *context, CreateCallback callback)
{
    auto creation = std::make_shared<Creation>();
    creation->token = token;
    creation->attemptId = token.attemptId.isEmpty() ? Journal::newAttemptId() : token.attemptId;
    creation->signIn = m_journal.signIn();
    creation->context = context;
    creation->callback = std::move(callback);
    m_creations.push_back(creation);
    readIdsBefore(creation);
}

/// What is under way is owned by `m_creations` alone, so that it ends with this object, secret and all.
void JournaledGateway::readIdsBefore(const CreationPointer &creation)
{
    creation->before = std::make_unique<NameLookup>(m_inner);
    creation->pause = std::make_unique<QObject>();
    m_clock.after(readLimit, creation->pause.get(), ifUnderWay(creation, [this](const CreationPointer &late) {
                      recordAttempt(late, std::nullopt);
                  }));
    creation->before->read(creation->token.name, ifUnderWay(creation, [this](const CreationPointer &current,
                                                                             const NamedTokens &before) {
                               // The create would meet the same, and the person would wait for it twice.
                               if (before.error && meetsEveryRequest(*before.error)) {
                                   ApiError refusal = *before.error;
                                   refusal.effect = Effect::None;
                                   current->answer.emplace(std::move(refusal));
                                   finish(current);
                                   return;
                               }
                               recordAttempt(current, before.idsInFull());
                           }));
}

void JournaledGateway::recordAttempt(const CreationPointer &creation,
                                     const std::optional<QStringList> &idsBefore)
{
    creation->stopWaiting();
    JournalRecord record = creation->record(JournalEvent::CreateAttempted);
    record.idsBefore = idsBefore;
    m_journal.append(
        std::move(record), this,
        ifUnderWay(creation, [this](const CreationPointer &current, bool isOnDisk, const QString &why) {
            if (isOnDisk) {
                send(current);
                return;
            }
            current->answer.emplace(notRecorded(why));
            finish(current);
        }));
}

/// Whether the account signs in as it did then. An unknown one is that of a sandbox which has not started
/// yet.
bool JournaledGateway::isStill(const JournalSignIn &signIn) const
{
    return !signIn.isKnown() || signIn == m_journal.signIn();
}

void JournaledGateway::send(const CreationPointer &creation)
{
    if (!isStill(creation->signIn)) {
        recordOutcome(creation, notSentElsewhere());
        return;
    }
    m_inner.create(creation->token, this,
                   ifUnderWay(creation, [this](const CreationPointer &current, Result<CreatedToken> answer) {
                       recordOutcome(current, std::move(answer));
                   }));
}

void JournaledGateway::recordOutcome(const CreationPointer &creation, Result<CreatedToken> answer)
{
    JournalRecord record = creation->record(eventFor(answer));
    if (answer) {
        addGiven(record, creation->token, answer.value());
        answer->attemptId = creation->attemptId;
        // Until the disk says otherwise.
        answer->notRecorded = tr("The disk is slow: this token may not be on record yet.");
    } else {
        record.tokenId = answer.error().tokenId;
        record.reason = errorReason(answer.error());
        ApiError error = answer.error();
        error.attemptId = creation->attemptId;
        answer = Result<CreatedToken>(std::move(error));
    }
    creation->answer.emplace(std::move(answer));
    creation->pause = std::make_unique<QObject>();
    m_clock.after(recordLimit, creation->pause.get(),
                  ifUnderWay(creation, [this](const CreationPointer &late) { finish(late); }));
    m_journal.append(std::move(record), this,
                     ifUnderWay(creation, [this](const CreationPointer &current, bool, const QString &why) {
                         if (current->answer->has_value())
                             (*current->answer)->notRecorded = why;
                         finish(current);
                     }));
}

/// Tells the outcome, once.
void JournaledGateway::finish(CreationPointer creation)
{
    creation->stopWaiting();
    const auto owned = std::find(m_creations.begin(), m_creations.end(), creation);
    if (owned == m_creations.end())
        return;
    m_creations.erase(owned);
    Result<CreatedToken> answer = std::move(*creation->answer);
    if (creation->context)
        creation->callback(std::move(answer));
}

void JournaledGateway::listenTo(const TokenCommands &commands)
{
    connect(&commands, &TokenCommands::deletionProgress, this, [this, &commands](int index) {
        const DeletionEntry &entry = commands.deletion().at(index);
        if (entry.outcome == DeletionOutcome::Sending)
            m_nextDeleted = entry.token;
        else
            noteDecision(entry);
    });
}

void JournaledGateway::remove(const QString &tokenId, QObject *context, DeleteCallback callback)
{
    const Token token = std::exchange(m_nextDeleted, {});
    JournalRecord attempt{.event = JournalEvent::DeleteAttempted,
                          .attemptId = Journal::newAttemptId(),
                          .tokenId = tokenId,
                          .signIn = m_journal.signIn()};
    if (token.id == tokenId) {
        attempt.name = token.name;
        attempt.permissions = token.permissions.values;
        attempt.clientId = token.clientId;
        m_commandsAttempt = attempt.attemptId;
    }
    m_journal.append(attempt, this,
                     [this, attempt, guard = QPointer<QObject>(context),
                      callback = std::move(callback)](bool isOnDisk, const QString &why) {
                         if (isOnDisk)
                             sendDelete(attempt, guard, callback);
                         else if (guard)
                             callback(notRecorded(why));
                     });
}

void JournaledGateway::sendDelete(const JournalRecord &attempt, const QPointer<QObject> &context,
                                  const DeleteCallback &callback)
{
    // Nobody would hear the outcome: then better not.
    if (!context) {
        recordDelete(attempt, ApiError{.kind = ErrorKind::Cancelled});
        return;
    }
    if (!isStill(attempt.signIn)) {
        recordDelete(attempt, notSentElsewhere());
        callback(notSentElsewhere());
        return;
    }
    m_inner.remove(attempt.tokenId, this, [this, attempt, context, callback](const Result<void> &answer) {
        recordDelete(attempt, answer);
        if (context)
            callback(answer);
    });
}

void JournaledGateway::recordDelete(JournalRecord record, const Result<void> &answer)
{
    const bool isOwn = !record.clientId.isEmpty() && record.clientId == record.signIn.clientId;
    record.event = eventFor(answer, isOwn);
    if (!answer)
        record.reason = errorReason(answer.error());
    // The commands read the token now, and tell.
    if (record.event == JournalEvent::DeleteUnknown && record.attemptId == m_commandsAttempt)
        m_undecided = record;
    else
        m_journal.append(std::move(record));
}

/// The read after a lost answer has its result.
void JournaledGateway::noteDecision(const DeletionEntry &entry)
{
    const auto event = eventFor(entry.outcome);
    if (!event || m_undecided.attemptId.isEmpty() || entry.token.id != m_undecided.tokenId)
        return;
    JournalRecord record = std::exchange(m_undecided, {});
    record.event = *event;
    if (record.event == JournalEvent::Deleted)
        record.reason.clear();
    m_journal.append(std::move(record));
}

} // namespace tokenry
