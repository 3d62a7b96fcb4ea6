// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/changes/lastmanagercheck.h"

#include <algorithm>

#include "app/errors/errormessages.h"

namespace tokenry {

namespace {

bool surelyManages(const Token &token)
{
    return token.permissions.valid && token.permissions.has(Permission::Manage);
}

} // namespace

LastManagerCheck::LastManagerCheck(TokenGateway &gateway, const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock),
      m_walker(gateway, this, [this](const Result<TokenPage> &answer) { handleAnswer(answer); })
{}

void LastManagerCheck::start(const QList<Token> &leaving)
{
    stop();
    m_leaving = leaving;
    // Deleting tokens that surely lack MANAGE cannot remove the last token that has it.
    if (std::none_of(leaving.cbegin(), leaving.cend(),
                     [](const Token &token) { return token.permissions.isSensitive(); }))
        return;
    m_hasDoubtful = false;
    m_verdict = Verdict::Reading;
    Q_EMIT changed();
    m_walker.start({});
    m_clock.after(longestReading, this, [this, reading = m_reading] {
        if (reading == m_reading && m_verdict == Verdict::Reading)
            settle(Verdict::CannotTell, tr("Reading the whole list takes too long."));
    });
}

void LastManagerCheck::stop()
{
    ++m_reading;
    if (m_verdict != Verdict::NotAsked)
        settle(Verdict::NotAsked);
}

void LastManagerCheck::handleAnswer(const Result<TokenPage> &answer)
{
    if (!answer) {
        if (!m_walker.restartAfter(answer.error()))
            settle(Verdict::CannotTell, tr("%1.").arg(errorTitle(answer.error().kind, Operation::List)));
        return;
    }
    if (findManager(answer.value()))
        settle(Verdict::OtherStays);
    else if (!m_walker.goOn())
        judgeEnd();
}

bool LastManagerCheck::findManager(const TokenPage &page)
{
    for (const Token &token : page.tokens) {
        const bool isLeaving = std::any_of(m_leaving.cbegin(), m_leaving.cend(),
                                           [&token](const Token &other) { return other.id == token.id; });
        if (isLeaving)
            continue;
        if (surelyManages(token))
            return true;
        m_hasDoubtful = m_hasDoubtful || token.permissions.isSensitive();
    }
    return false;
}

void LastManagerCheck::judgeEnd()
{
    if (!m_walker.isComplete())
        settle(Verdict::CannotTell, tr("The list could not be read to its end."));
    else if (m_hasDoubtful)
        settle(Verdict::CannotTell, tr("Other tokens have no permissions listed, or unknown ones."));
    else
        settle(Verdict::LastOnes);
}

void LastManagerCheck::settle(Verdict verdict, const QString &reason)
{
    m_verdict = verdict;
    m_reason = reason;
    m_walker.stop();
    Q_EMIT changed();
}

} // namespace tokenry
