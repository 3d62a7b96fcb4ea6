// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/find/tokenfinder.h"

#include <algorithm>
#include <utility>

namespace tokenry {

namespace {

constexpr int statusNotFound = 404;

/// What a read by id says when the text is no token id. A client id may be anything, so only the scan can
/// tell.
bool saysNoSuchTokenId(const ApiError &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::InvalidInput ||
           error.kind == ErrorKind::NotAllowed || error.httpStatus == statusNotFound;
}

} // namespace

TokenFinder::TokenFinder(TokenGateway &gateway, QObject *parent)
    : QObject(parent), m_gateway(gateway),
      m_walker(gateway, this, [this](const Result<TokenPage> &answer) { handlePage(answer); })
{}

TokenFinder::~TokenFinder() = default;

void TokenFinder::find(const QString &reference, const QList<Token> &loaded)
{
    begin(PageWalker::defaultMaximumPages);
    m_reference = parseTokenReference(reference);
    m_clientId.clear();
    m_unread = m_reference.readableIds;
    if (m_reference.isEmpty()) {
        end();
        ApiError refusal;
        refusal.kind = ErrorKind::NotAllowed;
        refusal.message = tr("Enter a token ID or a client ID.");
        Q_EMIT failed(refusal);
        return;
    }
    const auto hit =
        std::find_if(loaded.cbegin(), loaded.cend(), [this](const Token &token) { return isWanted(token); });
    if (hit != loaded.cend()) {
        const Token token = *hit;
        end();
        Q_EMIT found(token);
        return;
    }
    readNext();
}

void TokenFinder::findClientId(const QString &clientId, int pages)
{
    begin(pages);
    m_reference = {};
    m_clientId = clientId;
    scan();
}

void TokenFinder::begin(int pages)
{
    cancel();
    m_maximumPages = pages;
    m_isSearching = true;
    m_maybe.reset();
}

void TokenFinder::cancel()
{
    end();
}

bool TokenFinder::isWanted(const Token &token) const
{
    return m_reference.isEmpty() ? token.clientId == m_clientId : m_reference.names(token);
}

void TokenFinder::readNext()
{
    if (m_unread.isEmpty()) {
        scan();
        return;
    }
    m_request = m_gateway.get(m_unread.takeFirst(), this,
                              [this](const Result<Token> &answer) { handleRead(answer); });
}

void TokenFinder::handleRead(const Result<Token> &answer)
{
    // A service that answers with another token than the asked one has not found it.
    const bool isHit = answer.has_value() && isWanted(answer.value());
    if (isHit) {
        end();
        Q_EMIT found(answer.value());
    } else if (answer || saysNoSuchTokenId(answer.error())) {
        readNext();
    } else {
        end();
        Q_EMIT failed(answer.error());
    }
}

void TokenFinder::scan()
{
    m_walker.start({}, m_maximumPages);
}

void TokenFinder::handlePage(const Result<TokenPage> &answer)
{
    if (!answer) {
        if (m_walker.restartAfter(answer.error())) {
            m_maybe.reset();
            return;
        }
        end();
        Q_EMIT failed(answer.error());
        return;
    }
    const TokenPage &page = answer.value();
    const auto hit = std::find_if(page.tokens.cbegin(), page.tokens.cend(),
                                  [this](const Token &token) { return isWanted(token); });
    if (hit != page.tokens.cend()) {
        end();
        Q_EMIT found(*hit);
        return;
    }
    if (lookForShortForm(page))
        return;
    // The next page is asked for first, so that a listener that cancels on progress ends it.
    if (m_walker.goOn())
        Q_EMIT progress(m_walker.tokensRead(), page.totalCount);
    else
        finishScan();
}

bool TokenFinder::lookForShortForm(const TokenPage &page)
{
    for (const Token &token : page.tokens) {
        if (!m_reference.mayName(token) || (m_maybe && m_maybe->id == token.id))
            continue;
        if (m_maybe) {
            end();
            Q_EMIT foundSeveral();
            return true;
        }
        m_maybe = token;
    }
    return false;
}

/// A shortened id proves a token only when the whole list holds no other.
void TokenFinder::finishScan()
{
    end();
    if (m_maybe && m_walker.isComplete())
        Q_EMIT found(*m_maybe);
    else
        Q_EMIT notFound(m_walker.isComplete(), m_walker.tokensRead());
}

void TokenFinder::end()
{
    m_isSearching = false;
    m_walker.stop();
    m_request = {};
}

} // namespace tokenry
