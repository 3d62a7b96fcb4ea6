// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/list/allpagesreader.h"

#include <utility>

namespace tokenry {

AllPagesReader::AllPagesReader(TokenGateway &gateway, const Clock &clock, int maximumPages, QObject *parent)
    : QObject(parent), m_gateway(gateway), m_clock(clock), m_maximumPages(maximumPages)
{
    connect(&m_packer, &RowPacker::published, this, &AllPagesReader::take);
}

AllPagesReader::~AllPagesReader() = default;

void AllPagesReader::start(const TokenFilter &filter)
{
    m_state = {.filter = filter, .isReading = true};
    m_startedAt = m_clock.monotonic();
    beginList();
    Q_EMIT changed();
}

/// The rows so far are kept until those of the new list come.
void AllPagesReader::beginList()
{
    m_isAtEnd = false;
    m_isEnding = false;
    m_seenCursors.clear();
    m_state.pagesRead = 0;
    m_state.tokensRead = 0;
    m_packer.begin(++m_list);
    send({});
}

void AllPagesReader::send(const QString &cursor)
{
    // The old handle goes first: assigning it cancels a request that is still under way.
    m_request = m_gateway.list(TokenQuery{m_state.filter, maximumPageSize, cursor}, this,
                               [this, generation = ++m_generation](const Result<TokenPage> &answer) {
                                   handleAnswer(generation, answer);
                               });
}

void AllPagesReader::handleAnswer(quint64 generation, const Result<TokenPage> &answer)
{
    if (generation != m_generation)
        return; // An answer that nobody waits for any more.
    if (answer)
        handlePage(answer.value());
    else
        handleError(answer.error());
}

Incompleteness AllPagesReader::judge(const TokenPage &page) const
{
    if (!page.hasMore)
        return Incompleteness::None;
    if (page.nextCursor.isEmpty())
        return Incompleteness::CursorMissing;
    if (m_seenCursors.contains(page.nextCursor))
        return Incompleteness::CursorRepeated;
    return m_state.pagesRead >= m_maximumPages ? Incompleteness::CapReached : Incompleteness::None;
}

void AllPagesReader::handlePage(const TokenPage &page)
{
    ++m_state.pagesRead;
    m_state.tokensRead += page.tokens.size();
    m_state.totalCount = page.totalCount;
    const Incompleteness incompleteness = judge(page);
    const bool goesOn = page.hasMore && incompleteness == Incompleteness::None;
    if (goesOn) {
        m_seenCursors.insert(page.nextCursor);
        // First, so that the service works while the page is packed.
        send(page.nextCursor);
    }
    m_packer.add(page.tokens);
    if (!goesOn)
        finish(!page.hasMore, incompleteness);
    Q_EMIT pageRead(page.tokens);
}

void AllPagesReader::handleError(const ApiError &error)
{
    const bool hasExpired = error.kind == ErrorKind::InvalidInput && m_state.pagesRead > 0;
    if (hasExpired && !m_state.hasRestarted) {
        m_state.hasRestarted = true;
        beginList();
        Q_EMIT changed();
        return;
    }
    finish(false, Incompleteness::None, error);
}

/// Asks for nothing more. The reading has ended once the packer has given its last rows.
void AllPagesReader::finish(bool isComplete, Incompleteness incompleteness,
                            const std::optional<ApiError> &error)
{
    ++m_generation;
    m_request = {};
    m_seenCursors = {};
    m_isAtEnd = isComplete;
    m_isEnding = true;
    m_state.incompleteness = incompleteness;
    m_state.error = error;
    m_packer.finish();
}

void AllPagesReader::stop()
{
    if (!m_state.isReading || m_isEnding)
        return;
    finish(false, Incompleteness::Stopped);
    m_state.isReading = false;
    m_state.endedAt = m_clock.nowUtc();
    Q_EMIT changed();
}

void AllPagesReader::forget()
{
    ++m_generation;
    ++m_list;
    m_request = {};
    m_seenCursors = {};
    m_isAtEnd = false;
    m_packer.forget();
    m_state = {.filter = m_state.filter};
    Q_EMIT changed();
}

void AllPagesReader::take(quint64 list, const RowSnapshot &rows, qint64 duplicates, bool isLast)
{
    if (list != m_list)
        return;
    m_state.rows = rows;
    m_state.duplicates = duplicates;
    m_state.duration = m_clock.monotonic() - m_startedAt;
    if (isLast) {
        m_state.isReading = false;
        m_state.isComplete = m_isAtEnd;
        m_state.endedAt = m_clock.nowUtc();
    }
    Q_EMIT changed();
}

} // namespace tokenry
