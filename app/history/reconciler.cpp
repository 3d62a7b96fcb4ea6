// SPDX-License-Identifier: Apache-2.0
#include "app/history/reconciler.h"

#include <algorithm>
#include <array>
#include <utility>

#include "app/domain/tokengone.h"
#include "app/journal/journal.h"
#include "app/tokens/find/namelookup.h"

namespace tokenry {

namespace {

using namespace std::chrono_literals;

constexpr std::array<std::chrono::seconds, 3> looksAfter{5s, 30s, 120s};
/// So long after a delete was sent, the service does not carry it out any more.
constexpr std::chrono::seconds longEnough = looksAfter.back();

bool listsTheSame(const Token &token, const QStringList &asked)
{
    const QStringList &listed = token.permissions.values;
    return QSet<QString>(listed.cbegin(), listed.cend()) == QSet<QString>(asked.cbegin(), asked.cend());
}

/// Pure: compares the present tokens with those from before and those of other attempts.
ReconcileResult resultFrom(const UnresolvedChange &change, const NamedTokens &now,
                           const QSet<QString> &madeByOthers)
{
    ReconcileResult result;
    result.error = now.error;
    for (const Token &token : now.tokens) {
        const bool wasThere = change.idsBefore && change.idsBefore->contains(token.id);
        if (!wasThere && !madeByOthers.contains(token.id))
            result.candidates.append(token);
    }
    if (!now.isComplete)
        return result;
    if (result.candidates.isEmpty()) {
        if (change.isSettleable())
            result.kind = ReconcileResult::Kind::NotCreated;
        return result;
    }
    // What was there before, or whether it was there, is not known: each of them may be years old.
    if (!change.idsBefore || !change.isSettleable())
        return result;
    if (result.candidates.size() > 1) {
        result.kind = ReconcileResult::Kind::Several;
        return result;
    }
    result.kind = ReconcileResult::Kind::One;
    result.mayDelete = true;
    result.hasOtherPermissions = !listsTheSame(result.candidates.constFirst(), change.permissions);
    return result;
}

} // namespace

Reconciler::Reconciler(TokenGateway &gateway, Journal &journal, const Clock &clock, QObject *parent)
    : QObject(parent), m_gateway(gateway), m_journal(journal), m_clock(clock)
{
    connect(&m_journal, &Journal::changed, this, &Reconciler::update);
    update();
}

Reconciler::~Reconciler() = default;

void Reconciler::update()
{
    QList<UnresolvedChange> changes = unresolvedChanges(m_journal);
    if (changes == m_unresolved)
        return;
    m_unresolved = std::move(changes);
    planLooks();
    Q_EMIT unresolvedChanged();
}

std::optional<UnresolvedChange> Reconciler::find(const QString &attemptId) const
{
    const auto found =
        std::find_if(m_unresolved.cbegin(), m_unresolved.cend(),
                     [&attemptId](const UnresolvedChange &change) { return change.attemptId == attemptId; });
    return found == m_unresolved.cend() ? std::nullopt : std::optional(*found);
}

void Reconciler::check(const QString &attemptId)
{
    cancel();
    const auto asked = find(attemptId);
    if (!asked)
        return;
    if (asked->signIn == UnresolvedChange::SignIn::Other) {
        QMetaObject::invokeMethod(
            this,
            [this, attemptId] { Q_EMIT checked(attemptId, {.kind = ReconcileResult::Kind::OtherSignIn}); },
            Qt::QueuedConnection);
        return;
    }
    if (!asked->tokenId.isEmpty()) {
        m_read = m_gateway.get(asked->tokenId, this,
                               [this, asked](const Result<Token> &answer) { handleRead(*asked, answer); });
        return;
    }
    m_byName = std::make_unique<NameLookup>(m_gateway);
    m_byName->read(asked->name, [this, asked](const NamedTokens &now) {
        const ReconcileResult result = judge(*asked, now);
        if (result.kind == ReconcileResult::Kind::NotCreated)
            confirmByWholeList(*asked);
        else
            Q_EMIT checked(asked->attemptId, result);
    });
}

/// How the service matches a name is not documented: only the whole list can show that there is no such
/// token.
void Reconciler::confirmByWholeList(const UnresolvedChange &change)
{
    m_byName->readUnfiltered(change.name, [this, change](const NamedTokens &now) {
        ReconcileResult result = judge(change, now);
        if (result.kind != ReconcileResult::Kind::NotCreated && !result.candidates.isEmpty()) {
            // The ids before were read through the same filter, so these may have been there.
            result.kind = ReconcileResult::Kind::CannotTell;
            result.isFilterUnreliable = true;
            result.mayDelete = false;
        }
        Q_EMIT checked(change.attemptId, result);
    });
}

void Reconciler::cancel()
{
    m_read = {};
    if (m_byName) {
        m_byName->cancel();
        m_byName.release()->deleteLater();
    }
}

void Reconciler::settle(const QString &attemptId, JournalEvent decision, const QString &tokenId)
{
    const auto asked = find(attemptId);
    if (asked)
        m_journal.append(
            {.event = decision, .attemptId = attemptId, .name = asked->name, .tokenId = tokenId});
}

ReconcileResult Reconciler::judge(const UnresolvedChange &change, const NamedTokens &now) const
{
    ReconcileResult result = resultFrom(change, now, idsMadeByOthers(m_journal, change.attemptId));
    // One of them may be the token of that attempt, whose secret was kept.
    if (!result.candidates.isEmpty() && isUnnamedMadeByOthers(m_journal, change.attemptId, change.name)) {
        result.kind = ReconcileResult::Kind::CannotTell;
        result.mayDelete = false;
    }
    return result;
}

void Reconciler::handleRead(const UnresolvedChange &change, const Result<Token> &answer)
{
    using Kind = UnresolvedChange::Kind;
    const bool asksAboutDelete = change.kind == Kind::DeleteUnknown || change.kind == Kind::SeenThere;
    ReconcileResult result;
    if (answer && answer->id == change.tokenId) {
        result.candidates = {answer.value()};
        if (!asksAboutDelete)
            result.kind = ReconcileResult::Kind::One;
        else if (m_aged.contains(change.attemptId) || !change.isSettleable())
            result.kind = ReconcileResult::Kind::StillThere;
        else
            result.kind = ReconcileResult::Kind::SeenThere;
        result.mayDelete = !asksAboutDelete && change.isSettleable();
    } else if (!answer && saysTokenIsGone(answer.error())) {
        result.kind = ReconcileResult::Kind::Gone;
    } else if (!answer) {
        result.error = answer.error();
    }
    if (change.isSettleable()) {
        if (result.kind == ReconcileResult::Kind::Gone)
            settle(change.attemptId, JournalEvent::FoundGone, change.tokenId);
        else if (result.kind == ReconcileResult::Kind::StillThere)
            settle(change.attemptId, JournalEvent::FoundThere, change.tokenId);
        else if (result.kind == ReconcileResult::Kind::SeenThere && change.kind == Kind::DeleteUnknown)
            settle(change.attemptId, JournalEvent::DeleteSeenThere, change.tokenId);
    }
    Q_EMIT checked(change.attemptId, result);
}

void Reconciler::lookAgain()
{
    m_isSignedIn = true;
    for (const UnresolvedChange &change : std::as_const(m_unresolved)) {
        if (m_planned.contains(change.attemptId))
            look(change.attemptId, false);
    }
    planLooks();
}

void Reconciler::planLooks()
{
    for (const UnresolvedChange &change : std::as_const(m_unresolved)) {
        const bool isPlannable = change.kind == UnresolvedChange::Kind::SeenThere && change.isSettleable() &&
                                 !m_planned.contains(change.attemptId);
        const bool isOfThisRun = m_journal.isOfThisRun(change.attemptId);
        // Before a sign-in nothing can be read.
        if (!isPlannable || !(isOfThisRun || m_isSignedIn))
            continue;
        m_planned.insert(change.attemptId);
        if (isOfThisRun) {
            for (const std::chrono::seconds delay : looksAfter)
                planLook(change.attemptId, delay, false);
        } else {
            look(change.attemptId, false);
            planLook(change.attemptId, longEnough, true);
        }
    }
}

void Reconciler::planLook(const QString &attemptId, std::chrono::seconds delay, bool isLast)
{
    m_clock.after(delay, this, [this, attemptId, isLast] { look(attemptId, isLast); });
}

/// `isLast`: a token that is still there then was not deleted.
void Reconciler::look(const QString &attemptId, bool isLast)
{
    const auto asked = find(attemptId);
    if (!asked || asked->kind != UnresolvedChange::Kind::SeenThere || !asked->isSettleable())
        return;
    if (isLast)
        m_aged.insert(attemptId);
    m_looks[attemptId] = m_gateway.get(asked->tokenId, this, [this, attemptId](const Result<Token> &answer) {
        if (const auto current = find(attemptId))
            handleRead(*current, answer);
    });
}

} // namespace tokenry
