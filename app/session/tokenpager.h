// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QSet>

#include <chrono>
#include <optional>

#include "apierror.h"
#include "clock.h"
#include "requesthandle.h"
#include "tokengateway.h"
#include "tokenpage.h"
#include "tokenquery.h"

namespace tokenry {

/// Why the list cannot be paged to its end although more rows were announced.
enum class Incompleteness {
    None,
    CursorMissing,  ///< More rows announced, no cursor given
    CursorRepeated, ///< A cursor that was used before: a loop
};

/// What the window shows of the list, all at one moment.
struct PagerState {
    QList<Token> tokens = {};         ///< The rows of the shown page
    TokenFilter filter = {};          ///< The filter that these rows were read with
    int pageSize = defaultPageSize;
    int pageIndex = 0;                ///< 0 for the first page
    qint64 firstRow = 0;              ///< Rows actually seen on the pages before
    bool hasMore = false;
    std::optional<qint64> totalCount = std::nullopt;
    bool canGoBack = false;
    bool canGoForward = false;
    bool isLoading = false;           ///< A request for a page to show is under way (a prefetch does not count)
    bool isLoaded = false;            ///< `tokens` come from an answer (false before the first one and after the account changed)
    bool isStale = false;             ///< The rows are old: the last attempt to read failed, or the service is known to be gone
    Incompleteness incompleteness = Incompleteness::None;
    std::optional<ApiError> error = std::nullopt; ///< Why the last attempt failed
    QDateTime loadedAt = {};          ///< UTC; when the shown rows arrived
    std::chrono::milliseconds duration{0};        ///< How long the shown answer took
};

/// Walks the list with a stack of cursors: the service knows only "next". Fetches one page ahead. Every request has a
/// generation number; a late answer to an older one is dropped. Rows stay when a request fails.
class TokenPager final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenPager)

public:
    /// Neither is owned; both outlive this.
    TokenPager(TokenGateway &gateway, const Clock &clock, QObject *parent = nullptr);
    ~TokenPager() override;

    [[nodiscard]] const PagerState &state() const { return m_state; }

    /// Another filter: loads its first page. The old rows stay until it arrives.
    void setFilter(const TokenFilter &filter);
    /// Another page size, 1..100: loads the first page.
    void setPageSize(int pageSize);
    void goToFirst();
    void goBack();
    void goForward();
    /// Reads the shown page again. When its cursor is refused, goes to the first page once.
    void reload();
    /// Stops what is under way; the rows stay.
    void stop();
    /// Says that the shown rows are old, with the reason (the service is known to be gone).
    void markStale(const ApiError &reason);

Q_SIGNALS:
    /// Anything in `state()` changed. `rowsChanged` tells that `tokens` did; `sameList` that they are a newer reading of the same
    /// page of the same query, so that selection and scroll position can be kept.
    void stateChanged(bool rowsChanged, bool sameList);

private:
    struct PageAddress {
        QString cursor;
        qint64 firstRow = 0;
    };
    struct Prefetched {
        QString cursor;
        TokenPage page;
        QDateTime arrivedAt;
        std::chrono::milliseconds duration{0};
    };

    void load(const QList<PageAddress> &stack, bool isReload);
    void show(const QList<PageAddress> &stack, TokenPage page, bool sameList);
    void prefetch();

    TokenGateway &m_gateway;
    const Clock &m_clock;
    PagerState m_state;
    TokenFilter m_wantedFilter;
    int m_wantedPageSize = defaultPageSize;
    QList<PageAddress> m_stack; ///< The shown page is the last entry
    quint64 m_generation = 0;
    RequestHandle m_request;
    RequestHandle m_prefetch;
    std::optional<Prefetched> m_prefetched;
};

} // namespace tokenry
