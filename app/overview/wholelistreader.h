// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QObject>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>

#include "app/core/clock.h"
#include "app/domain/tokengateway.h"
#include "app/tokens/list/pagewalker.h"
#include "app/tokens/rows/rowsnapshot.h"

namespace tokenry {

/// Reads every token of an account, without filters, whatever the window shows. The rows of the last reading
/// stay until the next one has ended.
class WholeListReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WholeListReader)

public:
    /// Neither is owned; both outlive this.
    WholeListReader(TokenGateway &gateway, const Clock &clock, QObject *parent = nullptr);
    ~WholeListReader() override;

    /// Begins to read, unless a reading is under way.
    void read();
    /// Ends the reading under way and forgets the rows. For a lock.
    void forget();

    [[nodiscard]] bool isReading() const { return m_isReading; }
    /// Each id once, in the order of the service.
    [[nodiscard]] const RowSnapshot &rows() const { return m_rows; }
    /// UTC; not valid while nothing was read.
    [[nodiscard]] const QDateTime &readAt() const { return m_readAt; }
    /// No row of that reading is missing.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    /// Why the last reading ended early, when a request failed.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

Q_SIGNALS:
    /// A reading has begun or ended, or the rows were forgotten.
    void changed();

private:
    void handlePage(const Result<TokenPage> &answer);
    void finish(const std::optional<ApiError> &error);

    const Clock &m_clock;
    RowSnapshot m_rows;
    QDateTime m_readAt;
    bool m_isComplete = false;
    std::optional<ApiError> m_error;
    bool m_isReading = false;
    std::shared_ptr<RowChunk> m_chunk; ///< Of the reading under way
    QSet<QString> m_ids;               ///< The same
    PageWalker m_walker;
};

} // namespace tokenry
