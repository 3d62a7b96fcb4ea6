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
Finding findingFrom(const UnresolvedChange &question, const NamedTokens &now,
                    const QSet<QString> &madeByOthers)
{
    Finding finding;
    finding.error = now.error;
    for (const Token &token : now.tokens) {
        const bool wasThere = question.idsBefore && question.idsBefore->contains(token.id);
        if (!wasThere && !madeByOthers.contains(token.id))
            finding.candidates.append(token);
    }
    if (!now.isComplete)
        return finding;
    if (finding.candidates.isEmpty()) {
        if (question.isSettleable())
            finding.kind = Finding::Kind::NotCreated;
        return finding;
    }
    // What was there before, or whether it was there, is not known: each of them may be years old.
    if (!question.idsBefore || !question.isSettleable())
        return finding;
    if (finding.candidates.size() > 1) {
        finding.kind = Finding::Kind::Several;
        return finding;
    }
    finding.kind = Finding::Kind::One;
    finding.mayDelete = true;
    finding.hasOtherPermissions = !listsTheSame(finding.candidates.constFirst(), question.permissions);
    return finding;
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
    QList<UnresolvedChange> questions = unresolvedChanges(m_journal);
    if (questions == m_questions)
        return;
    m_questions = std::move(questions);
    planLooks();
    Q_EMIT questionsChanged();
}

std::optional<UnresolvedChange> Reconciler::question(const QString &attemptId) const
{
    const auto found = std::find_if(
        m_questions.cbegin(), m_questions.cend(),
        [&attemptId](const UnresolvedChange &question) { return question.attemptId == attemptId; });
    return found == m_questions.cend() ? std::nullopt : std::optional(*found);
}

void Reconciler::check(const QString &attemptId)
{
    cancel();
    const auto asked = question(attemptId);
    if (!asked)
        return;
    if (asked->signIn == UnresolvedChange::SignIn::Other) {
        QMetaObject::invokeMethod(
            this, [this, attemptId] { Q_EMIT checked(attemptId, {.kind = Finding::Kind::OtherSignIn}); },
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
        const Finding finding = judge(*asked, now);
        if (finding.kind == Finding::Kind::NotCreated)
            confirmByWholeList(*asked);
        else
            Q_EMIT checked(asked->attemptId, finding);
    });
}

/// How the service matches a name is not documented: only the whole list can show that there is no such
/// token.
void Reconciler::confirmByWholeList(const UnresolvedChange &question)
{
    m_byName->readUnfiltered(question.name, [this, question](const NamedTokens &now) {
        Finding finding = judge(question, now);
        if (finding.kind != Finding::Kind::NotCreated && !finding.candidates.isEmpty()) {
            // The ids before were read through the same filter, so these may have been there.
            finding.kind = Finding::Kind::CannotTell;
            finding.isFilterUnreliable = true;
            finding.mayDelete = false;
        }
        Q_EMIT checked(question.attemptId, finding);
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
    const auto asked = question(attemptId);
    if (asked)
        m_journal.append(
            {.event = decision, .attemptId = attemptId, .name = asked->name, .tokenId = tokenId});
}

Finding Reconciler::judge(const UnresolvedChange &question, const NamedTokens &now) const
{
    Finding finding = findingFrom(question, now, idsMadeByOthers(m_journal, question.attemptId));
    // One of them may be the token of that attempt, whose secret was kept.
    if (!finding.candidates.isEmpty() &&
        isUnnamedMadeByOthers(m_journal, question.attemptId, question.name)) {
        finding.kind = Finding::Kind::CannotTell;
        finding.mayDelete = false;
    }
    return finding;
}

void Reconciler::handleRead(const UnresolvedChange &question, const Result<Token> &answer)
{
    using Kind = UnresolvedChange::Kind;
    const bool asksAboutDelete = question.kind == Kind::DeleteUnknown || question.kind == Kind::SeenThere;
    Finding finding;
    if (answer && answer->id == question.tokenId) {
        finding.candidates = {answer.value()};
        if (!asksAboutDelete)
            finding.kind = Finding::Kind::One;
        else if (m_aged.contains(question.attemptId) || !question.isSettleable())
            finding.kind = Finding::Kind::StillThere;
        else
            finding.kind = Finding::Kind::SeenThere;
        finding.mayDelete = !asksAboutDelete && question.isSettleable();
    } else if (!answer && saysTokenIsGone(answer.error())) {
        finding.kind = Finding::Kind::Gone;
    } else if (!answer) {
        finding.error = answer.error();
    }
    if (question.isSettleable()) {
        if (finding.kind == Finding::Kind::Gone)
            settle(question.attemptId, JournalEvent::FoundGone, question.tokenId);
        else if (finding.kind == Finding::Kind::StillThere)
            settle(question.attemptId, JournalEvent::FoundThere, question.tokenId);
        else if (finding.kind == Finding::Kind::SeenThere && question.kind == Kind::DeleteUnknown)
            settle(question.attemptId, JournalEvent::DeleteSeenThere, question.tokenId);
    }
    Q_EMIT checked(question.attemptId, finding);
}

void Reconciler::lookAgain()
{
    m_isSignedIn = true;
    for (const UnresolvedChange &question : std::as_const(m_questions)) {
        if (m_planned.contains(question.attemptId))
            look(question.attemptId, false);
    }
    planLooks();
}

void Reconciler::planLooks()
{
    for (const UnresolvedChange &question : std::as_const(m_questions)) {
        const bool isPlannable = question.kind == UnresolvedChange::Kind::SeenThere &&
                                 question.isSettleable() && !m_planned.contains(question.attemptId);
        const bool isOfThisRun = m_journal.isOfThisRun(question.attemptId);
        // Before a sign-in nothing can be read.
        if (!isPlannable || !(isOfThisRun || m_isSignedIn))
            continue;
        m_planned.insert(question.attemptId);
        if (isOfThisRun) {
            for (const std::chrono::seconds delay : looksAfter)
                planLook(question.attemptId, delay, false);
        } else {
            look(question.attemptId, false);
            planLook(question.attemptId, longEnough, true);
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
    const auto asked = question(attemptId);
    if (!asked || asked->kind != UnresolvedChange::Kind::SeenThere || !asked->isSettleable())
        return;
    if (isLast)
        m_aged.insert(attemptId);
    m_looks[attemptId] = m_gateway.get(asked->tokenId, this, [this, attemptId](const Result<Token> &answer) {
        if (const auto current = question(attemptId))
            handleRead(*current, answer);
    });
}

} // namespace tokenry
