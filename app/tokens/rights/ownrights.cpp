// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/rights/ownrights.h"

#include <algorithm>
#include <utility>

#include "app/domain/tokengateway.h"
#include "app/tokens/changes/tokencommands.h"
#include "app/tokens/list/liststate.h"
#include "app/tokens/rights/owntoken.h"

namespace tokenry {

namespace {

using Belief = Rights::Belief;
using Source = Rights::Source;

Belief beliefOf(const Permissions &permissions, Permission permission)
{
    if (!permissions.valid || permissions.noneListed())
        return Belief::Unknown;
    if (permissions.has(permission))
        return Belief::Yes;
    return permissions.hasUnknown() ? Belief::Unknown : Belief::No;
}

Source sourceOf(Belief belief)
{
    return belief == Belief::Unknown ? Source::None : Source::OwnToken;
}

} // namespace

Rights rightsOf(const Permissions &permissions)
{
    Rights rights;
    rights.view = beliefOf(permissions, Permission::View);
    rights.transact = beliefOf(permissions, Permission::Transact);
    rights.manage = beliefOf(permissions, Permission::Manage);
    rights.viewSource = sourceOf(rights.view);
    rights.manageSource = sourceOf(rights.manage);
    return rights;
}

OwnRights::OwnRights(TokenGateway &gateway, const Clock &clock, OwnToken &ownToken, QObject *parent)
    : QObject(parent), m_gateway(gateway), m_clock(clock), m_ownToken(ownToken),
      m_search(gateway, clock, ownToken), m_clientId(ownToken.clientId())
{
    connect(&m_ownToken, &OwnToken::changed, this, &OwnRights::handleOwnTokenChanged);
    connect(&m_search, &OwnTokenSearch::found, this,
            [this](const Token &token, std::chrono::milliseconds askedAt) { observe({token}, askedAt); });
    connect(&m_search, &OwnTokenSearch::stateChanged, this, &OwnRights::changed);
    update();
}

OwnRights::~OwnRights() = default;

void OwnRights::observe(const ReadPage &page)
{
    m_viewAnswer = Belief::Yes;
    observe(page.tokens, page.askedAt);
    if (!holdsOwn(page.tokens))
        m_missedAt = page.askedAt;
    readAgain();
}

void OwnRights::observe(const ListState &state)
{
    m_isListAtRest = !state.isLoading && !state.isReading && !state.isResting;
    readAgain();
    if (!state.error) {
        m_search.consider(state);
    } else if (isForbiddenByApi(*state.error)) {
        m_viewAnswer = Belief::No;
        update();
    }
}

void OwnRights::observe(const QList<Token> &tokens, std::chrono::milliseconds askedAt)
{
    m_ownToken.observe(tokens);
    const bool isLaterThanRefusal = m_manageAnswer == Belief::No && askedAt > m_refusedAt;
    const bool listsManage =
        holdsOwn(tokens) && rightsOf(m_ownToken.token()->permissions).manage == Belief::Yes;
    if (isLaterThanRefusal && listsManage)
        m_manageAnswer = Belief::Unknown;
    update();
}

bool OwnRights::holdsOwn(const QList<Token> &tokens) const
{
    return !m_clientId.isEmpty() && std::any_of(tokens.cbegin(), tokens.cend(), [this](const Token &token) {
        return token.clientId == m_clientId;
    });
}

/// The own token may stand on another page than those that were read; a page that follows may hold it.
void OwnRights::readAgain()
{
    if (!m_isListAtRest || !m_missedAt)
        return;
    const bool isDue = *std::exchange(m_missedAt, std::nullopt) > m_refusedAt;
    if (!isDue || m_manageAnswer != Belief::No || !m_ownToken.token() || m_ownToken.token()->id.isEmpty())
        return;
    const std::chrono::milliseconds startedAt = m_clock.monotonic();
    m_read = m_gateway.get(m_ownToken.token()->id, this, [this, startedAt](Result<Token> answer) {
        if (answer)
            observe({answer.value()}, startedAt);
    });
}

void OwnRights::listenTo(const TokenCommands &commands)
{
    connect(&commands, &TokenCommands::changeForbidden, this, &OwnRights::handleRefusal);
    connect(&commands, &TokenCommands::changeMade, this, &OwnRights::handleSuccess);
}

void OwnRights::handleRefusal()
{
    m_manageAnswer = Belief::No;
    m_refusedAt = m_clock.monotonic();
    m_read = {};
    update();
}

void OwnRights::handleSuccess()
{
    m_manageAnswer = Belief::Yes;
    update();
}

void OwnRights::cancel()
{
    m_search.cancel();
    m_read = {};
}

void OwnRights::forgetAnswers()
{
    m_viewAnswer = Belief::Unknown;
    m_manageAnswer = Belief::Unknown;
    update();
}

void OwnRights::handleOwnTokenChanged()
{
    if (m_ownToken.clientId() != m_clientId) {
        m_clientId = m_ownToken.clientId();
        m_viewAnswer = Belief::Unknown;
        m_manageAnswer = Belief::Unknown;
        m_read = {};
        m_search.reset();
    } else if (m_ownToken.token()) {
        // Seen among rows meanwhile: there is nothing to look for any more.
        m_search.cancel();
    }
    update();
}

void OwnRights::update()
{
    Rights rights = m_ownToken.token() ? rightsOf(m_ownToken.token()->permissions) : Rights{};
    if (m_viewAnswer != Belief::Unknown) {
        rights.view = m_viewAnswer;
        rights.viewSource = Source::Answer;
    }
    if (m_manageAnswer != Belief::Unknown) {
        rights.manage = m_manageAnswer;
        rights.manageSource = Source::Answer;
    }
    if (std::exchange(m_rights, rights) != rights)
        Q_EMIT changed();
}

} // namespace tokenry
