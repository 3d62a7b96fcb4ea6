// SPDX-License-Identifier: Apache-2.0
#include "app/overview/wholelistreader.h"

#include <utility>

namespace tokenry {

WholeListReader::WholeListReader(TokenGateway &gateway, const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock),
      m_walker(gateway, this, [this](const Result<TokenPage> &answer) { handlePage(answer); })
{}

WholeListReader::~WholeListReader() = default;

void WholeListReader::read()
{
    if (std::exchange(m_isReading, true))
        return;
    m_chunk = std::make_shared<RowChunk>();
    m_ids.clear();
    m_walker.start({});
    Q_EMIT changed();
}

void WholeListReader::forget()
{
    m_walker.stop();
    m_isReading = false;
    m_chunk.reset();
    m_ids.clear();
    m_rows = {};
    m_readAt = {};
    m_isComplete = false;
    m_error.reset();
    Q_EMIT changed();
}

void WholeListReader::handlePage(const Result<TokenPage> &answer)
{
    if (!answer) {
        if (!m_walker.restartAfter(answer.error())) {
            finish(answer.error());
            return;
        }
        m_chunk = std::make_shared<RowChunk>();
        m_ids.clear();
        return;
    }
    for (const Token &token : answer.value().tokens) {
        const bool isKnown = !token.id.isEmpty() && m_ids.contains(token.id);
        if (isKnown || m_chunk->isFull())
            continue;
        m_ids.insert(token.id);
        m_chunk->append(token);
    }
    if (!m_walker.goOn())
        finish(std::nullopt);
}

void WholeListReader::finish(const std::optional<ApiError> &error)
{
    m_isReading = false;
    m_isComplete = !error && m_walker.isComplete() && !m_chunk->isFull();
    m_error = error;
    m_chunk->squeeze();
    m_rows = RowSnapshot().with(std::exchange(m_chunk, nullptr));
    m_ids.clear();
    m_readAt = m_clock.nowUtc();
    Q_EMIT changed();
}

} // namespace tokenry
