// SPDX-License-Identifier: Apache-2.0
#include "app/rotation/successorcheck.h"

#include <utility>

#include "app/domain/tokengateway.h"
#include "app/domain/tokengone.h"
#include "app/errors/errormessages.h"

namespace tokenry {

namespace {

bool surelyManages(const Token &token)
{
    return token.permissions.valid && token.permissions.has(Permission::Manage);
}

} // namespace

SuccessorCheck::SuccessorCheck(TokenGateway &gateway, const Clock &clock, QObject *parent)
    : QObject(parent), m_gateway(gateway), m_managers(gateway, clock)
{
    connect(&m_managers, &LastManagerCheck::changed, this, &SuccessorCheck::takeVerdict);
}

void SuccessorCheck::start(const QString &oldId, const QString &newId, Done done)
{
    cancel();
    m_oldId = oldId;
    m_state = {};
    m_done = std::move(done);
    m_request = m_gateway.get(newId, this, [this](const Result<Token> &answer) { takeNew(answer); });
}

void SuccessorCheck::cancel()
{
    m_done = nullptr;
    m_request.cancel();
    m_managers.stop();
}

void SuccessorCheck::takeNew(const Result<Token> &answer)
{
    if (!answer) {
        m_state.isNewGone = saysTokenIsGone(answer.error());
        end(m_state.isNewGone
                ? tr("The new token is not on the service any more. The old token was not deleted.")
                : tr("The new token could not be read: %1. The old token was not deleted.")
                      .arg(errorTitle(answer.error().kind, Operation::Read)));
        return;
    }
    m_newToken = answer.value();
    m_request = m_gateway.get(m_oldId, this, [this](const Result<Token> &old) { takeOld(old); });
}

void SuccessorCheck::takeOld(const Result<Token> &answer)
{
    if (!answer) {
        m_state.isOldGone = saysTokenIsGone(answer.error());
        end(m_state.isOldGone ? tr("The old token is not on the service any more.")
                              : tr("The old token could not be read: %1. It was not deleted.")
                                    .arg(errorTitle(answer.error().kind, Operation::Read)));
        return;
    }
    m_state.oldToken = answer.value();
    if (surelyManages(m_newToken) || !m_state.oldToken->permissions.isSensitive())
        end({});
    else
        m_managers.start({*m_state.oldToken});
}

/// Only when the new token does not manage: it would not replace the old one as a manager.
void SuccessorCheck::takeVerdict()
{
    if (!m_done)
        return;
    switch (m_managers.verdict()) {
    case LastManagerCheck::Verdict::NotAsked:
    case LastManagerCheck::Verdict::Reading:
        return;
    case LastManagerCheck::Verdict::OtherStays:
        end({});
        return;
    case LastManagerCheck::Verdict::LastOnes:
        end(tr("The old token is the only one that can manage tokens, and the new one cannot. The old token "
               "was not deleted."));
        return;
    case LastManagerCheck::Verdict::CannotTell:
        end(surelyManages(*m_state.oldToken)
                ? tr("The new token cannot manage tokens, and it cannot be told whether another one can. The "
                     "old token was not deleted. %1")
                      .arg(m_managers.reason())
                : QString());
        return;
    }
}

void SuccessorCheck::end(const QString &hold)
{
    m_state.hold = hold;
    const Done done = std::exchange(m_done, nullptr);
    done(m_state);
}

} // namespace tokenry
