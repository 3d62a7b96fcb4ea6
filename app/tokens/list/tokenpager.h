// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

#include "app/core/clock.h"
#include "app/domain/apierror.h"
#include "app/domain/requesthandle.h"
#include "app/domain/result.h"
#include "app/domain/tokengateway.h"
#include "app/domain/tokenpage.h"
#include "app/domain/tokenquery.h"
#include "app/tokens/list/pagerstate.h"

namespace tokenry {

/// Walks the list with a stack of cursors: the service knows only "next". Fetches one page ahead. Every
/// request has a generation number; a late answer to an older one is dropped. Rows stay when a request fails.
///
/// A page whose cursor is refused (`InvalidInput`) leads to the first page; refused again on the way from
/// there, it is an error. A page that deletions have emptied leads to the page before it. While the shown
/// rows belong to another filter or page size than the wanted one (it is being loaded, or could not be),
/// there is no way back or forward: their cursors are not valid for it.
class TokenPager final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenPager)

public:
    /// Neither is owned; both outlive this.
    TokenPager(TokenGateway &gateway, const Clock &clock, QObject *parent = nullptr);
    ~TokenPager() override;

    [[nodiscard]] const PagerState &state() const { return m_state; }

    /// How long a page that was fetched ahead may be shown without being read anew. Short enough that a
    /// person who walks the list does not act on rows that a colleague has long deleted.
    static constexpr std::chrono::seconds maximumPrefetchAge{30};

    /// Where the filter of each reading from the beginning comes from: "today" is another day after midnight.
    /// Empty: the filter that was set last.
    void setFilterSource(const std::function<TokenFilter()> &source) { m_filterSource = source; }
    /// Loads the first page of the filter, be it another one or the same. The old rows stay until it arrives.
    void setFilter(const TokenFilter &filter);
    /// Another page size, clamped to 1..100: loads the first page. The same one does nothing.
    void setPageSize(int pageSize);
    void goToFirst();
    void goBack();
    void goForward();
    /// Reads the shown page again, or the first page when the filter is another one by now.
    void reload();
    /// Stops what is under way; the rows stay.
    void stop();
    /// Forgets every row and drops what is under way; filter and page size stay. For a lock.
    void forget();
    /// Says that the shown rows are old, with the reason (the service is known to be gone).
    void markStale(const ApiError &reason);

Q_SIGNALS:
    /// Anything in `state()` changed. `rowsChanged` tells that `tokens` did; `sameList` that they are a newer
    /// reading of the same page of the same query, so that selection and scroll position can be kept.
    void stateChanged(bool rowsChanged, bool sameList);

private:
    struct PageAddress
    {
        QString cursor = {};
        qint64 firstRow = 0;
    };
    /// A request under way, for a page to show or for one to keep ready.
    struct Request
    {
        quint64 generation = 0; ///< 0: none
        TokenQuery query = {};
        QList<PageAddress> stack = {}; ///< The way to the asked page, which is the last entry
        std::chrono::milliseconds startedAt{0};
        RequestHandle handle = {};
    };
    struct Answer
    {
        TokenQuery query = {};
        QList<PageAddress> stack = {};
        TokenPage page = {};
        QDateTime arrivedAt = {};
        std::chrono::milliseconds arrivedMonotonic{0};
        std::chrono::milliseconds duration{0};
    };

    void renewFilter();
    [[nodiscard]] bool showsWhatIsWanted() const;
    [[nodiscard]] bool isLoadingPage(qsizetype pageIndex) const;
    [[nodiscard]] QList<PageAddress> nextStack() const;
    [[nodiscard]] Incompleteness judgeCursor(const TokenPage &page, const QList<PageAddress> &stack) const;
    void load(const QList<PageAddress> &stack);
    void send(Request &slot, const QList<PageAddress> &stack);
    void handleAnswer(quint64 generation, Result<TokenPage> result);
    void accept(Answer answer);
    void show(Answer answer);
    void fail(const QList<PageAddress> &stack, const ApiError &error);
    void prefetch();
    void dropPrefetch();
    void updateWays();
    void announce(bool rowsChanged, bool sameList);

    TokenGateway &m_gateway;
    const Clock &m_clock;
    PagerState m_state;
    std::function<TokenFilter()> m_filterSource;
    TokenFilter m_wantedFilter;
    int m_wantedPageSize = defaultPageSize;
    QList<PageAddress> m_stack;  ///< The way to the shown page, which is the last entry
    bool m_hasLostPlace = false; ///< Since a cursor was refused, no later page was reached
    QString m_nextCursor;        ///< As the shown page gave it
    quint64 m_lastGeneration = 0;
    Request m_load;
    Request m_prefetch;
    std::optional<Answer> m_prefetched;
};

} // namespace tokenry
