// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/list/allpagesreader.h"

namespace tokenry {

AllPagesReader::AllPagesReader(TokenGateway &gateway, const Clock &clock, int maximumPages, QObject *parent)
    : QObject(parent), m_clock(clock), m_maximumPages(maximumPages),
      m_walker(gateway, this, [this](const Result<TokenPage> &answer) { handleAnswer(answer); })
{
    connect(&m_packer, &RowPacker::published, this, &AllPagesReader::take);
}

AllPagesReader::~AllPagesReader() = default;

void AllPagesReader::start(const TokenFilter &filter)
{
    m_state = {.filter = filter, .isReading = true};
    m_startedAt = m_clock.monotonic();
    beginList();
    m_walker.start(filter, m_maximumPages);
    Q_EMIT changed();
}

/// The rows so far are kept until those of the new list come.
void AllPagesReader::beginList()
{
    m_isAtEnd = false;
    m_isEnding = false;
    m_state.pagesRead = 0;
    m_state.tokensRead = 0;
    m_state.repeatedRows = 0;
    m_packer.begin(++m_list);
}

void AllPagesReader::handleAnswer(const Result<TokenPage> &answer)
{
    if (answer)
        handlePage(answer.value());
    else
        handleError(answer.error());
}

void AllPagesReader::handlePage(const TokenPage &page)
{
    m_state.pagesRead = m_walker.pagesRead();
    m_state.tokensRead = m_walker.tokensRead();
    m_state.repeatedRows = m_walker.repeatedRows();
    m_state.totalCount = page.totalCount;
    // First, so that the service works while the page is packed.
    const bool goesOn = m_walker.goOn();
    m_packer.add(page.tokens);
    if (!goesOn)
        finish(m_walker.isComplete(), m_walker.incompleteness());
    Q_EMIT pageRead(page.tokens);
}

void AllPagesReader::handleError(const ApiError &error)
{
    if (m_walker.restartAfter(error)) {
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
    m_walker.stop();
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
    ++m_list;
    m_walker.stop();
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
