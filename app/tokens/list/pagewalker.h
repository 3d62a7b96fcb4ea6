// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>

#include "app/domain/apierror.h"
#include "app/domain/requesthandle.h"
#include "app/domain/result.h"
#include "app/domain/tokengateway.h"
#include "app/tokens/list/incompleteness.h"

namespace tokenry {

/// Follows the cursors of one list from its first page, and judges where the list ends: at the announced end,
/// at a missing or repeated cursor, or at a maximum number of pages.
///
/// The owner asks for each further page, so that it decides what happens between two pages:
/// `start()`, then for each answer `goOn()` until that returns false.
class PageWalker final
{
    Q_DISABLE_COPY_MOVE(PageWalker)

public:
    /// Receives each answer, a page or an error. Never called synchronously, nor after `stop()`.
    using Handler = std::function<void(const Result<TokenPage> &answer)>;

    /// A service that gives new cursors for ever must not be walked for ever: two million rows.
    static constexpr int defaultMaximumPages = 20'000;

    /// The gateway is not owned and outlives this. `context` owns this object.
    PageWalker(TokenGateway &gateway, QObject *context, Handler handler);
    ~PageWalker();

    /// Asks for the first page, of `firstLimit` rows; the others have 100. A walk under way ends without an
    /// answer.
    void start(const TokenFilter &filter, int maximumPages = defaultMaximumPages,
               int firstLimit = maximumPageSize);
    /// Asks for the page after the answered one. False when no further page can be asked for; then
    /// `isComplete()` and `incompleteness()` tell why.
    [[nodiscard]] bool goOn();
    /// When the error means that a cursor has expired on the way (`InvalidInput` on a later page), asks for
    /// the first page again. True if it did so; once in each walk.
    [[nodiscard]] bool restartAfter(const ApiError &error);
    /// The page that is asked for is known to be followed by this one, before it was read: asks for it too.
    /// `goOn()` then waits for that answer. False when `query` is not the last request, or when the cursor
    /// cannot be followed. A page that turns out to say something else ends the request.
    [[nodiscard]] bool goAhead(const TokenQuery &query, const QString &nextCursor);
    /// The page after the one that is asked for is asked for already.
    [[nodiscard]] bool isAhead() const { return m_ahead.generation != 0; }
    /// Asks again for the page whose request failed or was dropped by `pause()`; otherwise `goOn()`.
    [[nodiscard]] bool resume();
    /// Drops the request under way. The counts and the place in the list stay, for `resume()`.
    void pause();
    /// Drops the request under way and the place in the list. The counts stay.
    void stop();
    /// The gateway of all later requests. It is not owned and outlives this.
    void setGateway(TokenGateway &gateway) { m_gateway = &gateway; }

    [[nodiscard]] int pagesRead() const { return m_pagesRead; }
    /// Rows whose id another row of the same page had; see `mergeRepeatedRows()`.
    [[nodiscard]] qint64 repeatedRows() const { return m_repeatedRows; }
    /// The last request that was sent.
    [[nodiscard]] const TokenQuery &lastQuery() const { return m_query; }
    /// Rows of all pages since the start or restart, repeated rows included.
    [[nodiscard]] qint64 tokensRead() const { return m_tokensRead; }
    /// A page after the last answered one can be asked for.
    [[nodiscard]] bool hasNext() const { return !m_nextCursor.isEmpty(); }
    /// The last answered page was announced as the last one.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    /// Why no page can be asked for after the last answered one although more rows were announced.
    [[nodiscard]] Incompleteness incompleteness() const { return m_incompleteness; }

private:
    /// The request of the page after the one that is expected.
    struct Ahead
    {
        quint64 generation = 0; ///< 0: none
        TokenQuery query = {};
        RequestHandle request = {};
        std::shared_ptr<Result<TokenPage>> answer = {}; ///< It came before that of the page before it
    };

    void begin();
    void send(const QString &cursor, int limit);
    [[nodiscard]] RequestHandle ask(quint64 generation, const TokenQuery &query);
    void adoptAhead();
    void handleAnswer(quint64 generation, Result<TokenPage> answer);
    [[nodiscard]] Incompleteness judge(const TokenPage &page) const;

    TokenGateway *m_gateway;
    QObject *m_context;
    const Handler m_handler;
    TokenQuery m_query; ///< The last request
    int m_maximumPages = defaultMaximumPages;
    int m_firstLimit = maximumPageSize;
    bool m_isUnanswered = false; ///< The last request failed or was dropped
    quint64 m_generation = 0;    ///< Of the request whose answer is expected
    int m_pagesRead = 0;
    qint64 m_tokensRead = 0;
    qint64 m_repeatedRows = 0;
    bool m_isComplete = false;
    bool m_hasRestarted = false;
    Incompleteness m_incompleteness = Incompleteness::None;
    QString m_nextCursor; ///< Of the last answered page; empty when it cannot be followed
    QSet<QString> m_seenCursors;
    RequestHandle m_request;
    Ahead m_ahead;
    quint64 m_lastGeneration = 0;
};

} // namespace tokenry
