// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

#include "app/core/clock.h"
#include "app/domain/apierror.h"
#include "app/domain/result.h"
#include "app/domain/tokengateway.h"
#include "app/domain/tokenpage.h"
#include "app/tokens/list/completelist.h"
#include "app/tokens/list/liststate.h"
#include "app/tokens/list/ownchanges.h"
#include "app/tokens/list/pagewalker.h"
#include "app/tokens/rows/rowpacker.h"
#include "app/tokens/rows/rowsnapshot.h"

namespace tokenry {

/// The result of one query, from its beginning as far as it was read. The first page is shown as soon as it
/// is there; after a second without another query the rest follows in the background, up to a bound, and
/// beyond that when somebody asks for it. The next page is asked for before the last one is packed.
///
/// A refresh shows the first page anew at once. The rows behind it stay until the new reading has as many, or
/// has ended; a reading that fails or is stopped before leaves them, marked as old. A row that existed during
/// the whole reading is in the result, whatever rows came and went between two pages. When a cursor has
/// expired on the way (`InvalidInput`), the list is read from its beginning once more.
///
/// In the background a 429 ends the reading until somebody asks for more. Other retries are the gateways'
/// task. Late answers are dropped.
class TokenList final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenList)

public:
    /// How long no other query may come before the rest of a list is read.
    static constexpr std::chrono::seconds quietTime{1};

    /// `background` must not wait on a 429. None is owned; all outlive this.
    TokenList(TokenGateway &gateway, TokenGateway &background, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const ListState &state() const { return m_state; }
    /// What was read, in the order of the service, each id once.
    [[nodiscard]] const RowSnapshot &rows() const { return m_rows; }
    [[nodiscard]] CompleteList &completeList() { return m_completeList; }

    /// Where the filter of each reading comes from: "today" is another day after midnight. Empty: the filter
    /// that was set last.
    void setFilterSource(const std::function<TokenFilter()> &source) { m_filterSource = source; }
    /// Where the number of rows that are read without being asked for comes from. Empty: `defaultReadBound`.
    void setBoundSource(const std::function<int()> &source) { m_boundSource = source; }
    /// Reads the list of this filter, be it another one or the same. The old rows stay until the first come.
    void setFilter(const TokenFilter &filter);
    /// The rows of the first request, or `everyRow`: then the rest is read without a pause. Another page size
    /// alone reads nothing anew.
    void setPageSize(int pageSize);
    /// Reads the list from its beginning.
    void reload();
    /// Reads on at once until there are so many rows, if there are.
    void needRows(int rows);
    /// Reads on at once, to the end of the list.
    void readRest() { needRows(readEverything); }
    /// Takes what the bytes of a page say before it was read, so that the next one is on its way meanwhile.
    void goAhead(const TokenQuery &query, const QString &nextCursor);
    /// Stops what is under way, at once; the rows stay, and `needRows()` goes on.
    void stop();
    /// Forgets every row and drops what is under way; filter and page size stay. For a lock.
    void forget();
    /// The service is known to be gone: the rows are old.
    void markStale(const ApiError &reason);

    /// Takes over the answers to own changes, so that nothing must be read for them.
    void tokenCreated(const Token &token);
    void tokenDeleted(const QString &tokenId);

Q_SIGNALS:
    /// Anything in `state()` changed; a few times a second while it goes on. `rowsChanged` tells that
    /// `rows()` did; `sameList` that they are of the same query, so that selection and scroll position can be
    /// kept.
    void stateChanged(bool rowsChanged, bool sameList);
    /// Each page as soon as it was read, in whatever way it came to be asked for.
    void pageRead(const tokenry::ReadPage &page);

private:
    /// How the rows of the reading under way relate to the shown rows.
    enum class Arrival {
        OtherList,  ///< Nothing of it is shown yet
        Difference, ///< The shown rows come from its first page and from an earlier reading
        More,       ///< The shown rows are its rows
    };

    void begin();
    void handlePage(const TokenPage &page);
    void showFirstPage(const TokenPage &page);
    void goOn();
    void goOnLater();
    void pack(const QList<Token> &tokens);
    void handleError(const ApiError &error);
    void endReading(Incompleteness incompleteness, const std::optional<ApiError> &error = std::nullopt);
    void conclude(bool rowsChanged);
    void dropReading();
    void take(quint64 list, const RowSnapshot &rows, bool isLast);
    void show(const RowSnapshot &rows);
    void applyOwnChanges();
    void noteRequest();
    [[nodiscard]] int wantedRows() const;
    [[nodiscard]] bool mayGoOn(qint64 tokensRead, int pagesRead) const;
    [[nodiscard]] bool isWaitedFor() const;
    [[nodiscard]] bool isReadAsFar() const;

    TokenGateway &m_gateway;
    TokenGateway &m_background;
    const Clock &m_clock;
    std::function<TokenFilter()> m_filterSource;
    std::function<int()> m_boundSource;
    TokenFilter m_filter; ///< Of the next reading
    int m_pageSize = firstPageSize;
    int m_neededRows = 0; ///< That somebody waits for
    int m_rowsBefore = 0; ///< That an earlier reading of the list was asked for
    ListState m_state;
    RowSnapshot m_rows;
    CompleteList m_completeList;

    // The reading under way, or the last.
    PageWalker m_walker;
    RowPacker m_packer;
    quint64 m_number = 0; ///< Of the reading; what belongs to another one is dropped
    Arrival m_arrival = Arrival::OtherList;
    bool m_isInBackground = false; ///< The request under way was sent when nobody waited for it
    bool m_isPacking = false;      ///< The packer has the first page
    bool m_isEnding = false;       ///< Nothing more is asked for
    bool m_hasRestarted = false;   ///< After an expired cursor
    int m_awaitedLasts = 0;        ///< Last rows that the packer still owes
    QList<Token> m_firstPage;      ///< Until it is packed
    std::chrono::milliseconds m_askedAt{0};
    std::chrono::milliseconds m_aheadAskedAt{0}; ///< Of the page after that
    Incompleteness m_end = Incompleteness::None;
    std::optional<ApiError> m_endError;
    OwnChanges m_changes;    ///< Since the reading began
    OwnChanges m_newChanges; ///< Not in the rows yet
    bool m_areChangesDue = false;
};

} // namespace tokenry
