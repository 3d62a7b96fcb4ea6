// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/list/pagewalker.h"

#include <utility>

#include "app/tokens/list/repeatedrows.h"

namespace tokenry {

PageWalker::PageWalker(TokenGateway &gateway, QObject *context, Handler handler)
    : m_gateway(&gateway), m_context(context), m_handler(std::move(handler))
{}

PageWalker::~PageWalker() = default;

void PageWalker::start(const TokenFilter &filter, int maximumPages, int firstLimit)
{
    m_query.filter = filter;
    m_maximumPages = maximumPages;
    m_firstLimit = firstLimit;
    m_hasRestarted = false;
    begin();
}

void PageWalker::begin()
{
    m_pagesRead = 0;
    m_tokensRead = 0;
    m_repeatedRows = 0;
    m_isComplete = false;
    m_incompleteness = Incompleteness::None;
    m_nextCursor.clear();
    m_seenCursors.clear();
    send({}, m_firstLimit);
}

bool PageWalker::goOn()
{
    if (m_nextCursor.isEmpty())
        return false;
    m_seenCursors.insert(m_nextCursor);
    send(std::exchange(m_nextCursor, {}), maximumPageSize);
    return true;
}

bool PageWalker::resume()
{
    if (!m_isUnanswered)
        return goOn();
    send(m_query.cursor, m_query.limit);
    return true;
}

void PageWalker::pause()
{
    ++m_generation;
    m_request = {};
}

bool PageWalker::restartAfter(const ApiError &error)
{
    if (error.kind != ErrorKind::InvalidInput || m_pagesRead == 0 || std::exchange(m_hasRestarted, true))
        return false;
    begin();
    return true;
}

void PageWalker::stop()
{
    pause();
    m_isUnanswered = false;
    m_nextCursor.clear();
    m_seenCursors.clear();
}

void PageWalker::send(const QString &cursor, int limit)
{
    // Assigning the handle cancels a request that is still under way.
    m_query.limit = limit;
    m_query.cursor = cursor;
    m_isUnanswered = true;
    m_request =
        m_gateway->list(m_query, m_context, [this, generation = ++m_generation](Result<TokenPage> answer) {
            handleAnswer(generation, std::move(answer));
        });
}

void PageWalker::handleAnswer(quint64 generation, Result<TokenPage> answer)
{
    if (generation != m_generation)
        return; // A late answer to a request that was dropped.
    if (answer) {
        TokenPage &page = answer.value();
        m_isUnanswered = false;
        ++m_pagesRead;
        m_tokensRead += page.tokens.size();
        m_repeatedRows += mergeRepeatedRows(page.tokens);
        m_isComplete = !page.hasMore;
        m_incompleteness = judge(page);
        const bool canGoOn = page.hasMore && m_incompleteness == Incompleteness::None;
        m_nextCursor = canGoOn ? page.nextCursor : QString();
    }
    // A copy: the owner may delete this object while it handles the answer.
    const Handler handler = m_handler;
    handler(answer);
}

Incompleteness PageWalker::judge(const TokenPage &page) const
{
    if (!page.hasMore)
        return Incompleteness::None;
    if (page.nextCursor.isEmpty())
        return Incompleteness::CursorMissing;
    if (m_seenCursors.contains(page.nextCursor))
        return Incompleteness::CursorRepeated;
    return m_pagesRead >= m_maximumPages ? Incompleteness::CapReached : Incompleteness::None;
}

} // namespace tokenry
