// SPDX-License-Identifier: Apache-2.0
#include "app/overview/wholelistreader.h"

#include <utility>

namespace tokenry {

WholeListReader::WholeListReader(TokenGateway &gateway, const Clock &clock, CompleteList &complete,
                                 QObject *parent)
    : QObject(parent), m_clock(clock), m_complete(complete),
      m_walker(gateway, this, [this](const Result<TokenPage> &answer) { handlePage(answer); })
{
    connect(&m_complete, &CompleteList::changed, this, &WholeListReader::changed);
    connect(&m_packer, &RowPacker::published, this,
            [this](quint64 list, const RowSnapshot &rows, qint64, bool isLast) {
                if (list == m_number && isLast)
                    finish(rows);
            });
}

WholeListReader::~WholeListReader() = default;

void WholeListReader::read()
{
    if (std::exchange(m_isReading, true))
        return;
    m_endError.reset();
    m_changes.clear();
    begin();
    m_walker.start({});
    Q_EMIT changed();
}

void WholeListReader::begin()
{
    m_packer.begin(++m_number);
    m_begunAt = m_clock.nowUtc();
    m_completeBefore = m_complete.readAt();
}

void WholeListReader::forget()
{
    m_walker.stop();
    ++m_number;
    m_packer.forget();
    m_isReading = false;
    m_part = {};
    m_partReadAt = {};
    m_error.reset();
    if (m_complete.exists())
        m_complete.forget();
    else
        Q_EMIT changed();
}

void WholeListReader::tokenCreated(const Token &token)
{
    if (token.id.isEmpty())
        return;
    m_changes.addCreated(token);
    OwnChanges change;
    change.addCreated(token);
    changePart(change);
}

void WholeListReader::tokenDeleted(const QString &tokenId)
{
    if (tokenId.isEmpty())
        return;
    m_changes.addDeleted(tokenId);
    OwnChanges change;
    change.addDeleted(tokenId);
    changePart(change);
}

/// A complete list is told of own changes by the window's list.
void WholeListReader::changePart(const OwnChanges &changes)
{
    if (!m_partReadAt.isValid())
        return;
    m_part = changes.appliedTo(m_part, {}, false);
    if (!isComplete())
        Q_EMIT changed();
}

void WholeListReader::handlePage(const Result<TokenPage> &answer)
{
    if (!answer) {
        if (m_walker.restartAfter(answer.error())) {
            begin();
            return;
        }
        m_endError = answer.error();
    } else {
        m_packer.add(answer.value().tokens);
        if (m_walker.goOn())
            return;
    }
    m_packer.finish();
}

void WholeListReader::finish(const RowSnapshot &rows)
{
    const bool isWhole = !m_endError && m_walker.isComplete();
    // Of this reading and one that was completed meanwhile, each may have a row that the other misses.
    if (isWhole && m_complete.exists() && m_complete.readAt() != m_completeBefore) {
        m_changes.clear();
        begin();
        m_walker.start({});
        return;
    }
    m_isReading = false;
    m_packer.forget();
    m_error = m_endError;
    const RowSnapshot read = m_changes.appliedTo(rows, {}, isWhole);
    if (isWhole) {
        m_part = {};
        m_partReadAt = {};
        m_complete.replace(read, m_begunAt);
        return;
    }
    // A reading that has failed takes no row away.
    if (!m_complete.exists() && m_walker.pagesRead() > 0 && read.size() >= m_part.size()) {
        m_part = read;
        m_partReadAt = m_clock.nowUtc();
    }
    Q_EMIT changed();
    if (m_error)
        Q_EMIT failed(*m_error);
}

} // namespace tokenry
