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
    : QObject(parent), m_clock(clock), m_reader(gateway, clock)
{
    connect(&m_reader, &AllPagesReader::pageRead, this, &LastManagerCheck::look);
    connect(&m_reader, &AllPagesReader::changed, this, &LastManagerCheck::follow);
}

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
    m_reader.start({});
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

void LastManagerCheck::look(const QList<Token> &tokens)
{
    if (m_verdict != Verdict::Reading)
        return;
    for (const Token &token : tokens) {
        const bool isLeaving = std::any_of(m_leaving.cbegin(), m_leaving.cend(),
                                           [&token](const Token &other) { return other.id == token.id; });
        if (isLeaving)
            continue;
        if (surelyManages(token)) {
            settle(Verdict::OtherStays);
            return;
        }
        m_hasDoubtful = m_hasDoubtful || token.permissions.isSensitive();
    }
}

void LastManagerCheck::follow()
{
    const AllPagesState &list = m_reader.state();
    if (m_verdict != Verdict::Reading || list.isReading || !list.endedAt.isValid())
        return;
    if (!list.isComplete)
        settle(Verdict::CannotTell, list.error ? tr("%1.").arg(errorTitle(list.error->kind, Operation::List))
                                               : tr("The list could not be read to its end."));
    else if (m_hasDoubtful)
        settle(Verdict::CannotTell, tr("Other tokens have no permissions listed, or unknown ones."));
    else
        settle(Verdict::LastOnes);
}

void LastManagerCheck::settle(Verdict verdict, const QString &reason)
{
    m_verdict = verdict;
    m_reason = reason;
    m_reader.forget();
    Q_EMIT changed();
}

} // namespace tokenry
