// SPDX-License-Identifier: Apache-2.0
#include "app/rotation/rotations.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "app/domain/tokengateway.h"
#include "app/errors/errormessages.h"
#include "app/errors/errornames.h"
#include "app/journal/journal.h"
#include "app/tokens/changes/tokencommands.h"

namespace tokenry {

Rotations::Rotations(TokenGateway &gateway, TokenCommands &commands, Journal &journal, const Clock &clock,
                     QObject *parent)
    : QObject(parent), m_commands(commands), m_journal(journal), m_proof(gateway, clock),
      m_switchProof(gateway, clock), m_check(gateway, clock), m_watch(gateway, clock)
{
    connect(&m_journal, &Journal::changed, this, &Rotations::update);
    connect(&m_commands, &TokenCommands::created, this, [this] {
        m_creating.clear();
        update();
    });
    connect(&m_commands, &TokenCommands::createFailed, this, [this](const ApiError &error) {
        const QString id = std::exchange(m_creating, {});
        if (id.isEmpty())
            return;
        // The next one would probably meet the same; the person decides.
        leaveQueue();
        update();
        Q_EMIT createFailed(id, error);
    });
    connect(&m_proof, &PairProof::waiting, this, [this] { Q_EMIT proofWaiting(m_proving); });
    connect(&m_watch, &TokenWatch::gone, this, &Rotations::noteGone);
    update();
}

void Rotations::update()
{
    QList<Rotation> now = rotationsOf(m_journal);
    if (now != m_all) {
        m_all = std::move(now);
        const auto checked = findHere(m_checking);
        if (!checked || checked->step != RotationStep::ToDelete)
            m_check.cancel();
        Q_EMIT changed();
    }
    if (!m_isSuspended)
        m_watch.expectGone(QList<Rotation>(m_all));
    advance();
}

/// Creates the next successor of the queue when nothing before it is under way: its hand-over would begin a
/// proof, and there is one at a time.
void Rotations::advance()
{
    if (m_queue.isEmpty() || !m_creating.isEmpty() || m_commands.isCreating() || m_proof.isRunning() ||
        !m_storing.isEmpty())
        return;
    if (std::ranges::none_of(m_all, isHandingOver, &Rotation::step))
        create(m_queue.takeFirst());
}

std::optional<Rotation> Rotations::find(const QString &id) const
{
    const auto found = std::ranges::find(m_all, id, &Rotation::id);
    return found == m_all.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Rotation> Rotations::findHere(const QString &id) const
{
    const auto rotation = find(id);
    return rotation && !rotation->isElsewhere ? rotation : std::nullopt;
}

std::optional<Rotation> Rotations::ofToken(const QString &tokenId) const
{
    return rotationOfToken(tokenId, m_all);
}

std::optional<Rotation> Rotations::ofAttempt(const QString &createAttemptId) const
{
    const auto found = std::ranges::find(m_all, createAttemptId, &Rotation::createAttemptId);
    return createAttemptId.isEmpty() || found == m_all.cend() ? std::nullopt : std::optional(*found);
}

int Rotations::underWay() const
{
    return static_cast<int>(std::ranges::count_if(m_all, &Rotation::isUnderWay));
}

QString Rotations::refusal(const Token &token) const
{
    if (token.clientId == m_journal.signIn().clientId && !m_storePair) {
        return tr("This is the token that you are signed in with, and a new one cannot be stored for this "
                  "account.");
    }
    return refuseRotation(token, m_all);
}

/// Records a step and then takes it; without the record it is not taken.
void Rotations::note(const QString &id, JournalEvent event, std::function<void()> then,
                     const std::function<void(JournalRecord &)> &complete)
{
    JournalRecord record{.event = event, .attemptId = id};
    if (const auto rotation = find(id))
        addOld(record, *rotation);
    if (complete)
        complete(record);
    m_journal.append(std::move(record), this,
                     [this, id, then = std::move(then)](bool isOnDisk, const QString &why) {
                         if (!isOnDisk) {
                             leaveQueue();
                             if (m_creating == id)
                                 m_creating.clear();
                             if (m_storing == id)
                                 m_storing.clear();
                             Q_EMIT refused(id, tr("%1 This step was not taken.").arg(why));
                         } else if (then) {
                             then();
                         }
                     });
}

void Rotations::start(const QList<RotationOrder> &orders)
{
    // After the own token is replaced the account signs in anew, and that ends the queue.
    const QList<RotationOrder> ordered = ownLast(orders, m_journal.signIn().clientId);
    QStringList taken;
    for (const RotationOrder &order : ordered) {
        if (!refusal(order.old).isEmpty() || order.permissions.isEmpty() || taken.contains(order.old.id))
            continue;
        taken.append(order.old.id);
        const QString id = Journal::newAttemptId();
        note(
            id, JournalEvent::RotationStarted,
            [this, id] {
                if (m_isSuspended)
                    ++m_left;
                else
                    m_queue.append(id);
                advance();
            },
            [&order](JournalRecord &record) { addOrder(record, order); });
    }
}

void Rotations::create(const QString &id)
{
    const auto rotation = findHere(id);
    const bool mayCreate = rotation && (rotation->step == RotationStep::ToCreate ||
                                        rotation->step == RotationStep::SuccessorGone);
    if (!mayCreate || !m_creating.isEmpty())
        return;
    // A proof of the successor before would count for the next one.
    if (m_proving == id)
        m_proof.cancel();
    m_creating = id;
    const QString attemptId = Journal::newAttemptId();
    note(
        id, JournalEvent::RotationCreating, [this, id, attemptId] { sendCreate(id, attemptId); },
        [&attemptId](JournalRecord &record) { record.createAttemptId = attemptId; });
}

void Rotations::sendCreate(const QString &id, const QString &attemptId)
{
    const auto rotation = findHere(id);
    if (!rotation || rotation->step != RotationStep::ToCreate) {
        m_creating.clear();
        return;
    }
    NewToken token = successorOf(*rotation);
    token.attemptId = attemptId;
    if (m_commands.create(token))
        return;
    m_creating.clear();
    leaveQueue();
    Q_EMIT refused(id,
                   tr("Another token is being created, so nothing was sent. Wait for it, then try again."));
}

void Rotations::prove(const QString &id, Secret secret, SecretSource source, const HandedOverToken &shown)
{
    const auto rotation = find(id);
    const QString why =
        m_storing == id ? tr("The new pair is being stored for this account. Wait for it, then test again.")
                        : refuseProof(rotation, shown);
    if (!why.isEmpty()) {
        Q_EMIT refused(id, why);
        return;
    }
    if (m_proving != id)
        dropProof();
    m_proving = id;
    const bool isOnScreen = !shown.createAttemptId.isEmpty();
    m_proof.start(isOnScreen ? shown.token.clientId : rotation->newClientId, std::move(secret),
                  isOnScreen ? shown.token.id : rotation->newId,
                  [this, id, source](const std::optional<ApiError> &error, Secret used) {
                      endProof(id, error, std::move(used), source);
                  });
}

void Rotations::dropProof()
{
    if (!m_proof.isRunning())
        return;
    m_proof.cancel();
    Q_EMIT refused(m_proving, tr("The test of this pair ended without an answer. Test it again."));
}

void Rotations::endProof(const QString &id, const std::optional<ApiError> &error, Secret secret,
                         SecretSource source)
{
    if (error) {
        note(id, JournalEvent::RotationNotProven, {},
             [&error](JournalRecord &record) { record.reason = errorReason(*error); });
        Q_EMIT notProven(id, *error);
        return;
    }
    const auto kept = std::make_shared<Secret>(std::move(secret));
    const auto proved = find(id);
    const bool isOwn = proved && proved->isOwn && m_storePair;
    if (isOwn)
        m_storing = id;
    note(id, JournalEvent::RotationProven, [this, id, source, kept, isOwn] {
        const auto rotation = find(id);
        if (isOwn && (!rotation || !rotation->isUnderWay()))
            m_storing.clear();
        if (!rotation || !rotation->isUnderWay())
            return;
        if (source == SecretSource::Person)
            markKept(*rotation);
        Q_EMIT proven(id);
        if (isOwn)
            switchAccount(id, std::move(*kept));
    });
}

/// Somebody has the secret: it was not lost.
void Rotations::markKept(const Rotation &rotation)
{
    if (std::optional<JournalRecord> kept = keptRecord(rotation, m_journal.log()))
        m_journal.append(*std::move(kept));
}

/// The account may be edited while a step is recorded: the pair is of no use at another address.
bool Rotations::mayStorePair(const QString &id)
{
    if (findHere(id))
        return true;
    m_storing.clear();
    Q_EMIT refused(id, refuseProof(find(id), {}));
    advance();
    return false;
}

void Rotations::switchAccount(const QString &id, Secret secret)
{
    if (!mayStorePair(id))
        return;
    const auto kept = std::make_shared<Secret>(std::move(secret));
    const QString clientId = find(id)->newClientId;
    note(
        id, JournalEvent::RotationSwitching,
        [this, id, clientId, kept] {
            if (!mayStorePair(id))
                return;
            m_storePair(clientId, std::move(*kept), [this, guard = QPointer(this), id](const QString &why) {
                if (!guard)
                    return;
                m_storing.clear();
                // The sign-in with the new pair follows, and with it `lookAgain()`.
                if (!why.isEmpty())
                    Q_EMIT refused(id,
                                   tr("%1 Nothing was deleted: the old pair and the new one both work, and "
                                      "the account uses the old one.")
                                       .arg(why));
                advance();
            });
        },
        [&clientId](JournalRecord &record) { record.successorClientId = clientId; });
}

/// The list is read with the pair that the account has now.
void Rotations::confirmSwitch(const QString &id)
{
    m_switchProof.startAsSignedIn([this, id](const std::optional<ApiError> &error, const Secret &) {
        const auto rotation = findHere(id);
        if (!rotation || !rotation->isUnconfirmed)
            return;
        if (error) {
            Q_EMIT refused(id, tr("%1. The account uses the new pair. The old token was not deleted.")
                                   .arg(errorTitle(error->kind, Operation::List)));
            return;
        }
        Q_EMIT forgettingOldPair(id);
        // Before it is on record: a program that ends meanwhile does it at the next sign-in.
        m_forgetOldPair(*rotation, [guard = QPointer(this), id] {
            if (guard)
                guard->noteSwitched(id);
        });
    });
}

void Rotations::noteSwitched(const QString &id)
{
    const auto rotation = findHere(id);
    if (!rotation || !rotation->isUnconfirmed)
        return;
    note(id, JournalEvent::RotationSwitched, [this, rotation = *rotation] {
        markKept(rotation);
        Q_EMIT switched(rotation.id);
    });
}

void Rotations::confirmDeployed(const QString &id)
{
    const auto rotation = findHere(id);
    if (rotation && rotation->step == RotationStep::Waiting)
        note(id, JournalEvent::RotationDeployed, [this, id] { prepareDelete(id); });
    else
        prepareDelete(id);
}

void Rotations::prepareDelete(const QString &id)
{
    const auto rotation = findHere(id);
    if (!rotation || rotation->step != RotationStep::ToDelete || m_isSuspended)
        return;
    m_checking = id;
    m_check.start(rotation->oldId, rotation->newId,
                  [this, id](const SuccessorState &state) { takeCheck(id, state); });
}

void Rotations::takeCheck(const QString &id, const SuccessorState &state)
{
    // A new token may be missing only because it is new.
    if (state.isNewGone && !m_watch.isSettling(find(id)->createdAt))
        note(id, JournalEvent::RotationSuccessorGone);
    if (state.isOldGone)
        note(id, JournalEvent::RotationOldGone);
    if (!state.hold.isEmpty())
        Q_EMIT refused(id, state.hold);
    else
        Q_EMIT deleteReady(id, *state.oldToken);
}

void Rotations::abort(const QString &id)
{
    const auto rotation = find(id);
    if (!rotation || !mayAbort(rotation->step) || m_creating == id)
        return;
    if (m_storing == id) {
        Q_EMIT refused(id, tr("The new pair is being stored for this account. Wait for it, then abort."));
        return;
    }
    m_queue.removeAll(id);
    if (m_proving == id)
        m_proof.cancel();
    note(id, JournalEvent::RotationAborted, [this, id] { Q_EMIT aborted(id); });
}

void Rotations::suspend()
{
    m_isSuspended = true;
    dropProof();
    m_switchProof.cancel();
    m_check.cancel();
    m_watch.stop();
    m_left += m_queue.size();
    leaveQueue();
}

void Rotations::lookAgain()
{
    m_isSuspended = false;
    m_watch.lookAt(m_all);
    for (const Rotation &rotation : QList<Rotation>(m_all)) {
        if (rotation.isUnconfirmed)
            confirmSwitch(rotation.id);
    }
    update();
    // What the lock ended goes on, and the waiting has become longer.
    Q_EMIT changed();
    if (const auto left = std::exchange(m_left, 0); left > 0)
        Q_EMIT leftToCreate(static_cast<int>(left));
}

/// A token was found to be missing.
void Rotations::noteGone(const QString &id, const QString &tokenId)
{
    const auto rotation = findHere(id);
    if (const auto event = rotation ? newsOfMissing(tokenId, *rotation) : std::nullopt)
        note(id, *event);
}

} // namespace tokenry
