// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/rights/owntokensearch.h"

#include <utility>

#include "app/tokens/list/liststate.h"
#include "app/tokens/rights/owntoken.h"

namespace tokenry {

OwnTokenSearch::OwnTokenSearch(TokenGateway &gateway, const Clock &clock, const OwnToken &ownToken,
                               QObject *parent)
    : QObject(parent), m_clock(clock), m_ownToken(ownToken), m_finder(gateway)
{
    connect(&m_finder, &TokenFinder::found, this, [this](const Token &token) {
        setState(State::Idle);
        Q_EMIT found(token, m_startedAt);
    });
    connect(&m_finder, &TokenFinder::notFound, this,
            [this](bool complete) { setState(complete ? State::NotListed : State::Incomplete); });
    connect(&m_finder, &TokenFinder::failed, this, [this] { setState(State::Failed); });
}

OwnTokenSearch::~OwnTokenSearch() = default;

void OwnTokenSearch::consider(const ListState &list)
{
    const bool isRead = list.isLoaded && !list.isLoading && !list.isReading && !list.isResting;
    const bool isFresh = isRead && !list.isStale && !list.error;
    const bool mayStart =
        m_state == State::Idle || (m_state == State::Failed && list.loadedAt != m_listOfAttempt);
    if (!isFresh || !mayStart || m_ownToken.token() || m_ownToken.clientId().isEmpty())
        return;
    if (list.filter.isEmpty() && list.isComplete) {
        setState(State::NotListed);
        return;
    }
    if (m_attempts >= maximumAttempts)
        return;
    ++m_attempts;
    m_listOfAttempt = list.loadedAt;
    m_startedAt = m_clock.monotonic();
    m_finder.findClientId(m_ownToken.clientId(), maximumPages);
    setState(State::Running);
}

void OwnTokenSearch::cancel()
{
    m_finder.cancel();
    if (m_state == State::Running)
        setState(State::Idle);
}

void OwnTokenSearch::reset()
{
    m_finder.cancel();
    m_attempts = 0;
    m_listOfAttempt = {};
    setState(State::Idle);
}

void OwnTokenSearch::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

} // namespace tokenry
