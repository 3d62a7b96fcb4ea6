// SPDX-License-Identifier: Apache-2.0
#include "app/history/reconciler.h"

#include <QSet>

#include <algorithm>

#include "app/journal/journal.h"
#include "app/tokens/find/namelookup.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

bool listsTheSame(const Token &token, const QStringList &asked)
{
    const QStringList &listed = token.permissions.values;
    return QSet<QString>(listed.cbegin(), listed.cend()) == QSet<QString>(asked.cbegin(), asked.cend());
}

/// Pure: what is there now, against what was there before and what other attempts made.
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
        finding.kind = Finding::Kind::NotCreated;
        return finding;
    }
    // What was there before is not known: each of them may be years old.
    if (!question.idsBefore)
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

Reconciler::Reconciler(TokenGateway &gateway, Journal &journal, QObject *parent)
    : QObject(parent), m_gateway(gateway), m_journal(journal)
{
    connect(&m_journal, &Journal::changed, this, &Reconciler::update);
    m_questions = unresolvedChanges(m_journal);
}

Reconciler::~Reconciler() = default;

void Reconciler::update()
{
    QList<UnresolvedChange> questions = unresolvedChanges(m_journal);
    if (questions == m_questions)
        return;
    m_questions = std::move(questions);
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
    if (!asked->tokenId.isEmpty()) {
        m_read = m_gateway.get(asked->tokenId, this,
                               [this, asked](const Result<Token> &answer) { handleRead(*asked, answer); });
        return;
    }
    m_byName = std::make_unique<NameLookup>(m_gateway);
    m_byName->read(asked->name, [this, asked](const NamedTokens &now) { handleNamed(*asked, now); });
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

void Reconciler::handleNamed(const UnresolvedChange &question, const NamedTokens &now)
{
    Finding finding = findingFrom(question, now, idsMadeByOthers(m_journal, question.attemptId));
    // One of them may be a token whose secret somebody has.
    if (!finding.candidates.isEmpty() &&
        isUnnamedMadeByOthers(m_journal, question.attemptId, question.name)) {
        finding.kind = Finding::Kind::CannotTell;
        finding.mayDelete = false;
    }
    Q_EMIT checked(question.attemptId, finding);
}

void Reconciler::handleRead(const UnresolvedChange &question, const Result<Token> &answer)
{
    const bool asksAboutDelete = question.kind == UnresolvedChange::Kind::DeleteUnknown;
    Finding finding;
    if (answer && answer->id == question.tokenId) {
        finding.kind = asksAboutDelete ? Finding::Kind::StillThere : Finding::Kind::One;
        finding.mayDelete = !asksAboutDelete;
        finding.candidates = {answer.value()};
    } else if (!answer && answer.error().kind == ErrorKind::NotFound &&
               answer.error().code == u"TOKEN_NOT_FOUND"_s) {
        // Only the API's own word counts: any other 404 may be a proxy's.
        finding.kind = Finding::Kind::Gone;
    } else if (!answer) {
        finding.error = answer.error();
    }
    if (finding.kind == Finding::Kind::Gone)
        settle(question.attemptId, JournalEvent::FoundGone, question.tokenId);
    else if (finding.kind == Finding::Kind::StillThere)
        settle(question.attemptId, JournalEvent::FoundThere, question.tokenId);
    Q_EMIT checked(question.attemptId, finding);
}

} // namespace tokenry
