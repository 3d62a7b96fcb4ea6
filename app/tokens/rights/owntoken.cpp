// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/rights/owntoken.h"

#include <algorithm>
#include <utility>

namespace tokenry {

OwnToken::OwnToken(QString clientId, QObject *parent) : QObject(parent), m_clientId(std::move(clientId)) {}

void OwnToken::setClientId(const QString &clientId)
{
    if (clientId == m_clientId)
        return;
    m_clientId = clientId;
    m_token.reset();
    Q_EMIT changed();
}

void OwnToken::observe(const QList<Token> &tokens)
{
    // A token without a client id must not be taken for ours when nobody is signed in.
    if (m_clientId.isEmpty())
        return;
    const auto own = std::find_if(tokens.cbegin(), tokens.cend(),
                                  [this](const Token &token) { return token.clientId == m_clientId; });
    if (own == tokens.cend() || m_token == *own)
        return;
    m_token = *own;
    Q_EMIT changed();
}

} // namespace tokenry
