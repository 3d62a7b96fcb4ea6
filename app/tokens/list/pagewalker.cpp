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
    if (isAhead()) {
        m_nextCursor.clear();
        adoptAhead();
        return true;
    }
    send(std::exchange(m_nextCursor, {}), maximumPageSize);
    return true;
}

bool PageWalker::goAhead(const TokenQuery &query, const QString &nextCursor)
{
    const bool isExpected = m_isUnanswered && !isAhead() && query == m_query;
    if (!isExpected || m_seenCursors.contains(nextCursor) || m_pagesRead + 1 >= m_maximumPages)
        return false;
    m_ahead = {.generation = ++m_lastGeneration, .query = query};
    m_ahead.query.limit = maximumPageSize;
    m_ahead.query.cursor = nextCursor;
    m_ahead.request = ask(m_ahead.generation, m_ahead.query);
    return true;
}

void PageWalker::adoptAhead()
{
    Ahead ahead = std::exchange(m_ahead, Ahead{});
    m_query = ahead.query;
    m_generation = ahead.generation;
    m_request = std::move(ahead.request);
    m_isUnanswered = true;
    if (ahead.answer)
        QMetaObject::invokeMethod(
            m_context,
            [this, generation = m_generation, answer = ahead.answer] {
                handleAnswer(generation, std::move(*answer));
            },
            Qt::QueuedConnection);
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
    m_generation = ++m_lastGeneration;
    m_request = {};
    m_ahead = {};
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
    m_ahead = {};
    m_generation = ++m_lastGeneration;
    m_request = ask(m_generation, m_query);
}

RequestHandle PageWalker::ask(quint64 generation, const TokenQuery &query)
{
    return m_gateway->list(query, m_context, [this, generation](Result<TokenPage> answer) {
        handleAnswer(generation, std::move(answer));
    });
}

void PageWalker::handleAnswer(quint64 generation, Result<TokenPage> answer)
{
    if (isAhead() && generation == m_ahead.generation) {
        m_ahead.answer = std::make_shared<Result<TokenPage>>(std::move(answer));
        return; // Of the page after this one.
    }
    if (generation != m_generation)
        return; // Late: its request was dropped.
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
    // The page does not say what its bytes seemed to say, or there is none.
    if (isAhead() && (!answer || m_nextCursor != m_ahead.query.cursor))
        m_ahead = {};
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
