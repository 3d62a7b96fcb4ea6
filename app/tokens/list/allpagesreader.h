// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>

#include <chrono>
#include <optional>

#include "app/core/clock.h"
#include "app/domain/apierror.h"
#include "app/domain/result.h"
#include "app/domain/tokengateway.h"
#include "app/domain/tokenpage.h"
#include "app/domain/tokenquery.h"
#include "app/tokens/list/incompleteness.h"
#include "app/tokens/list/pagewalker.h"
#include "app/tokens/rows/rowpacker.h"
#include "app/tokens/rows/rowsnapshot.h"

namespace tokenry {

/// How far the reading of a whole list has come, all at one moment.
struct AllPagesState
{
    TokenFilter filter = {};
    bool isReading = false;  ///< Pages are being asked for, or the last of them packed
    bool isComplete = false; ///< Every page was read to the announced end
    Incompleteness incompleteness = Incompleteness::None;
    std::optional<ApiError> error = std::nullopt; ///< Why it ended before the end
    bool hasRestarted =
        false; ///< A cursor expired on the way; the list is being read from its beginning once more
    RowSnapshot rows = {}; ///< What was read so far, each id once
    int pagesRead = 0;
    qint64 tokensRead = 0;                           ///< Those that were dropped included
    qint64 duplicates = 0;                           ///< Rows of an earlier page that came again
    qint64 repeatedRows = 0;                         ///< Rows whose id another row of the same page had
    std::optional<qint64> totalCount = std::nullopt; ///< As the last page gave it; for display only
    QDateTime endedAt = {};                          ///< UTC
    std::chrono::milliseconds duration{0};           ///< From the first request to the end, or until now
};

/// Reads every page of a list, and tells whether the list is complete. The next page is asked for before the
/// last one is packed.
///
/// A row that existed during the whole reading is in the result, whatever rows came and went between two
/// pages. When a cursor has expired on the way (`InvalidInput`), the list is read from its beginning once
/// more. Retries are the gateway's task.
class AllPagesReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AllPagesReader)

public:
    /// Neither is owned; both outlive this.
    AllPagesReader(TokenGateway &gateway, const Clock &clock,
                   int maximumPages = PageWalker::defaultMaximumPages, QObject *parent = nullptr);
    ~AllPagesReader() override;

    [[nodiscard]] const AllPagesState &state() const { return m_state; }
    /// The last request that was sent.
    [[nodiscard]] const TokenQuery &lastQuery() const { return m_walker.lastQuery(); }

    /// Reads the list anew; ends the reading under way, whose late answers are dropped.
    void start(const TokenFilter &filter);
    /// Sends nothing more, from this moment on. What was read is kept; the rows of the last pages may follow
    /// in another `changed()`.
    void stop();
    /// Stops and frees every row. For a lock.
    void forget();

Q_SIGNALS:
    /// Anything in `state()` changed; a few times a second while it goes on.
    void changed();
    /// The tokens of one page, as soon as it was read.
    void pageRead(const QList<tokenry::Token> &tokens);

private:
    void beginList();
    void handleAnswer(const Result<TokenPage> &answer);
    void handlePage(const TokenPage &page);
    void handleError(const ApiError &error);
    void finish(bool isComplete, Incompleteness incompleteness,
                const std::optional<ApiError> &error = std::nullopt);
    void take(quint64 list, const RowSnapshot &rows, qint64 duplicates, bool isLast);

    const Clock &m_clock;
    const int m_maximumPages;
    AllPagesState m_state;
    RowPacker m_packer;
    quint64 m_list = 0; ///< Of the list that is being packed
    std::chrono::milliseconds m_startedAt{0};
    bool m_isEnding = false; ///< Nothing more is asked for
    bool m_isAtEnd = false;  ///< That was all: complete as soon as the last page is packed
    PageWalker m_walker;
};

} // namespace tokenry
