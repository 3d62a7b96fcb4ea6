// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>

#include <functional>
#include <memory>

#include "app/tokens/list/allpagesreader.h"
#include "app/tokens/list/tokenpager.h"
#include "app/tokens/rows/rowsnapshot.h"

namespace tokenry {

/// The list as the person chose to see it: page by page (`TokenPager`), or every page in one list
/// (`AllPagesReader`). One state for both.
///
/// Refreshing the whole list reads it anew beside the shown rows. The new rows take their place by difference
/// as soon as they are as many, or complete; a refresh that fails or is stopped before leaves the old rows,
/// marked as old. Another filter shows its first rows as soon as they come.
class TokenList final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenList)

public:
    /// The page size that stands for every page.
    static constexpr int everyRow = 0;

    /// None is owned; all outlive this.
    TokenList(TokenPager &pager, TokenGateway &gateway, const Clock &clock, QObject *parent = nullptr);
    ~TokenList() override;

    [[nodiscard]] const PagerState &state() const { return m_isAll ? m_state : m_pager.state(); }
    /// The rows of `state().all`.
    [[nodiscard]] const RowSnapshot &rows() const { return m_rows; }

    /// Where the filter of each reading from the beginning comes from; it is asked while this lives.
    void setFilterSource(const std::function<TokenFilter()> &source);
    void setFilter(const TokenFilter &filter);
    /// `everyRow`, or the rows of a page.
    void setPageSize(int pageSize);
    /// Reads from the beginning. Every page in one list: the same as `reload()`.
    void goToFirst();
    void goBack();
    void goForward();
    void reload();
    /// Stops what is under way, at once; the rows stay.
    void stop();
    /// Forgets every row and drops what is under way; filter and page size stay. For a lock.
    void forget();
    void markStale(const ApiError &reason);

Q_SIGNALS:
    /// Like that of `TokenPager`; with `state().all` it is `rows()` that changed, and `sameList` covers rows
    /// that only came behind.
    void stateChanged(bool rowsChanged, bool sameList);
    /// The tokens of one page of the whole list, as soon as it was read.
    void pageRead(const QList<tokenry::Token> &tokens);

private:
    /// How the rows of the reading relate to the shown rows.
    enum class Arrival {
        More,       ///< The shown rows are the beginning of them
        Difference, ///< The shown rows come from an earlier reading of the same list
        OtherList,
    };

    void renewFilter();
    void beginAll();
    void endAll();
    void read(Arrival arrival);
    void follow();
    [[nodiscard]] bool isToBeShown(const AllPagesState &reading) const;
    void announce(bool rowsChanged, bool sameList);

    TokenPager &m_pager;
    TokenGateway &m_gateway;
    const Clock &m_clock;
    bool m_isAll = false;
    std::function<TokenFilter()> m_filterSource;
    TokenFilter m_filter;
    TokenFilter m_pagerFilter;                ///< The filter that the pager got last
    std::unique_ptr<AllPagesReader> m_reader; ///< Exists once every page was asked for
    Arrival m_arrival = Arrival::OtherList;
    bool m_wasRestarted = false;
    RowSnapshot m_rows;
    PagerState m_state; ///< While every page is wanted
};

} // namespace tokenry
