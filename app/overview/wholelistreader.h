// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>

#include <optional>

#include "app/core/clock.h"
#include "app/domain/tokengateway.h"
#include "app/tokens/list/completelist.h"
#include "app/tokens/list/ownchanges.h"
#include "app/tokens/list/pagewalker.h"
#include "app/tokens/rows/rowpacker.h"
#include "app/tokens/rows/rowsnapshot.h"

namespace tokenry {

/// The rows of a whole account, without filters: its complete list, whoever read that. Reads it where the
/// window's list does not, because of a filter or a bound. Without a complete list it has the rows of the
/// longest reading that did not get to the end.
class WholeListReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WholeListReader)

public:
    /// None is owned; all outlive this.
    WholeListReader(TokenGateway &gateway, const Clock &clock, CompleteList &complete,
                    QObject *parent = nullptr);
    ~WholeListReader() override;

    /// Begins to read, unless a reading is under way.
    void read();
    /// Ends the reading under way and forgets the rows. For a lock.
    void forget();

    // Own changes, which the last reading and the one under way may have missed.
    void tokenCreated(const Token &token);
    void tokenDeleted(const QString &tokenId);

    [[nodiscard]] bool isReading() const { return m_isReading; }
    /// Each id once, in the order of the service.
    [[nodiscard]] const RowSnapshot &rows() const { return isComplete() ? m_complete.rows() : m_part; }
    /// UTC; not valid while nothing was read. See `CompleteList::readAt()`.
    [[nodiscard]] const QDateTime &readAt() const
    {
        return isComplete() ? m_complete.readAt() : m_partReadAt;
    }
    /// No row is missing.
    [[nodiscard]] bool isComplete() const { return m_complete.exists(); }
    /// Why the last reading ended early, when a request failed. The rows are those of before then.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

Q_SIGNALS:
    /// A reading has begun or ended, or the rows are others.
    void changed();
    /// The reading has ended early.
    void failed(const tokenry::ApiError &error);

private:
    void begin();
    void handlePage(const Result<TokenPage> &answer);
    void finish(const RowSnapshot &rows);
    void changePart(const OwnChanges &changes);

    const Clock &m_clock;
    CompleteList &m_complete;
    RowSnapshot m_part;
    QDateTime m_partReadAt;
    std::optional<ApiError> m_error;
    bool m_isReading = false;

    // The reading under way.
    PageWalker m_walker;
    RowPacker m_packer;
    quint64 m_number = 0;
    QDateTime m_begunAt;
    QDateTime m_completeBefore; ///< When the complete list of then was read
    std::optional<ApiError> m_endError;
    OwnChanges m_changes; ///< Since it began
};

} // namespace tokenry
