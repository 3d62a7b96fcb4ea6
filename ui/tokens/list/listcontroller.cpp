// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/list/listcontroller.h"

#include <QItemSelectionModel>

#include <algorithm>
#include <chrono>
#include <utility>

#include "app/core/trace.h"
#include "app/errors/errortext.h"
#include "ui/controls/errorbanner.h"
#include "ui/controls/painttrace.h"
#include "ui/controls/statusline.h"
#include "ui/dialogs/basedialog.h"
#include "ui/tokens/filter/datefilterbox.h"
#include "ui/tokens/filter/daterangedialog.h"
#include "ui/tokens/filter/filterbar.h"
#include "ui/tokens/filter/querydialog.h"
#include "ui/tokens/filter/searchtext.h"
#include "ui/tokens/list/listmessages.h"
#include "ui/tokens/list/pagingbar.h"
#include "ui/tokens/list/tokentablepane.h"
#include "ui/tokens/list/tokentableview.h"

namespace tokenry {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

int limitOf(int pageSize)
{
    return pageSize == everyRow ? maximumPageSize : pageSize;
}

} // namespace

ListController::ListController(TokenList &list, const Clock &clock, const ListWidgets &widgets,
                               QObject *parent)
    : QObject(parent), m_list(list), m_clock(clock), m_widgets(widgets), m_pages(list, m_sorted)
{
    m_sorted.setSourceModel(&m_model);
    m_model.setNow(m_clock.nowUtc());
    m_widgets.tablePane.view()->setModel(&m_sorted);
    m_widgets.tablePane.setState(TokenTablePane::State::FirstLoading);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, [this] { m_model.setNow(m_clock.nowUtc()); });
    m_minute.start();
    connect(&m_list, &TokenList::stateChanged, this, &ListController::show);
    connect(&m_pages, &ListPages::turned, this, [this] {
        traceNextPaint(*m_widgets.tablePane.view()->viewport(), "page painted");
        showPaging();
        Q_EMIT currentChanged();
    });
    connect(&m_sorted, &TokenSortFilterModel::indexingChanged, this, [this] {
        showFiltered();
        selectAwaited();
    });
    connect(&m_sorted, &TokenSortFilterModel::filterApplied, this, [this] {
        m_widgets.tablePane.view()->lookAnew();
        // Otherwise the end of the indexing follows.
        if (!m_sorted.isIndexing())
            showFiltered();
    });
    connectWidgets();
}

void ListController::connectWidgets()
{
    auto &bar = m_widgets.pagingBar;
    connect(&bar, &PagingBar::firstRequested, &m_pages, &ListPages::goToFirst);
    connect(&bar, &PagingBar::previousRequested, &m_pages, &ListPages::goToPrevious);
    connect(&bar, &PagingBar::nextRequested, &m_pages, &ListPages::goToNext);
    connect(&bar, &PagingBar::lastRequested, &m_pages, &ListPages::goToLast);
    connect(&bar, &PagingBar::refreshRequested, this, &ListController::refresh);
    connect(&bar, &PagingBar::stopRequested, &m_list, &TokenList::stop);
    connect(&bar, &PagingBar::restRequested, &m_list, &TokenList::readRest);
    connect(&bar, &PagingBar::pageSizeChanged, &m_pages, &ListPages::setPageSize);

    auto &filters = m_widgets.filterBar;
    m_list.setFilterSource([&filters] { return filters.filter(); });
    connect(&filters, &FilterBar::filterChanged, this, [this](const TokenFilter &filter) {
        if (m_isAsking)
            m_list.setFilter(filter);
    });
    connect(&filters, &FilterBar::customRangeRequested, &filters, &askForDateRange);
    connect(&filters, &FilterBar::tableRequested, m_widgets.tablePane.view(),
            [view = m_widgets.tablePane.view()] { view->setFocus(Qt::TabFocusReason); });
    connect(&filters, &FilterBar::showQueryRequested, this, [this] {
        const TokenQuery next{.filter = m_widgets.filterBar.filter(),
                              .limit = limitOf(m_widgets.pagingBar.pageSize())};
        openDialog(new QueryDialog(m_list.state().sentQuery.value_or(next), m_baseUrl,
                                   m_widgets.filterBar.window()));
    });
    connect(&filters, &FilterBar::instantTextChanged, this, [this](const QString &text) {
        m_pages.stopWaiting();
        m_sorted.setSearch(searchTerms(text));
    });
    connect(&filters, &FilterBar::permissionMatchChanged, this, [this](PermissionFilter match) {
        m_pages.stopWaiting();
        m_sorted.setPermissionFilter(match);
    });

    auto &pane = m_widgets.tablePane;
    connect(&pane, &TokenTablePane::clearFiltersRequested, &filters, &FilterBar::clear);
    connect(&pane, &TokenTablePane::newTokenRequested, this, &ListController::newTokenRequested);
    connect(&pane, &TokenTablePane::retryRequested, this, &ListController::refresh);
    connect(pane.view(), &TokenTableView::sortingChanged, this, [this] {
        m_pages.stopWaiting();
        showPaging();
        Q_EMIT shownRowsChanged();
    });
    connect(pane.view()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ListController::currentChanged);

    connect(&m_widgets.banner, &ErrorBanner::actionTriggered, this, &ListController::act);
    connect(&m_widgets.banner, &ErrorBanner::dismissed, &m_widgets.banner, &ErrorBanner::hideError);
}

void ListController::setAccount(const Account &account)
{
    m_baseUrl = account.baseUrl;
    m_model.setOwnClientId(account.clientId);
}

void ListController::setChosen(const std::optional<QSet<QString>> &ids)
{
    m_pages.stopWaiting();
    m_sorted.setIds(ids);
}

void ListController::refresh()
{
    m_pages.stopWaiting();
    m_list.reload();
}

void ListController::showGone(const QString &title, const QString &message, bool offersSignIn)
{
    m_goneOffer = offersSignIn ? Offer::SignIn : Offer::TryAgain;
    m_gone = {.title = title, .message = message, .details = {}};
    m_list.markStale({.kind = ErrorKind::Refused});
}

void ListController::show(bool rowsChanged, bool sameList)
{
    if (rowsChanged) {
        m_model.setNow(m_clock.nowUtc());
        m_model.setRows(m_list.rows(), sameList);
    }
    m_pages.follow();
    showTable();
    showPaging();
    showError();
    showStatus();
    Q_EMIT shownRowsChanged();
    if (!m_list.state().isLoading)
        selectAwaited();
    if (rowsChanged) {
        trace("rows read", m_model.rowCount());
        traceNextPaint(*m_widgets.tablePane.view()->viewport(), "rows painted");
        Q_EMIT currentChanged();
    }
}

void ListController::showFiltered()
{
    showTable();
    showPaging();
    Q_EMIT shownRowsChanged();
}

void ListController::showTable()
{
    using State = TokenTablePane::State;
    const ListState &state = m_list.state();
    auto &pane = m_widgets.tablePane;
    pane.view()->setStale(state.isStale);
    const std::optional<qint64> total = state.totalCount;
    // A total is a text of the service: one that the rows contradict is no measure.
    const bool isKnown = state.isReading && state.tokensRead > 0 && total && *total >= state.tokensRead;
    pane.setLoading((state.isReading && state.isLoaded) || m_sorted.isIndexing(),
                    isKnown
                        ? std::optional(static_cast<double>(state.tokensRead) / static_cast<double>(*total))
                        : std::nullopt);
    if (!state.isLoaded) {
        if (state.error && !state.isLoading) {
            // The banner above says it in full and offers the details.
            pane.setState(State::Failed, describe(*state.error, Operation::List).title);
        } else {
            pane.setState(State::FirstLoading);
        }
    } else if (m_sorted.rowCount() > 0 || m_sorted.isIndexing()) {
        pane.setState(State::Rows);
    } else if (state.rows > 0) {
        pane.setState(State::NoneLoaded);
    } else {
        pane.setState(state.filter.isEmpty() ? State::NoTokens : State::NoMatches);
    }
}

void ListController::showPaging()
{
    m_widgets.pagingBar.setState(m_list.state(), m_pages.paging());
    Q_EMIT pagingChanged();
}

void ListController::showError()
{
    const ListState &state = m_list.state();
    if (state.isLoading) {
        m_gone.reset();
        return; // What was said stays until there is an answer.
    }
    // A service that is too busy for the background is no fault: the paging bar says so.
    if (state.error && !state.isPaused) {
        m_offer = offerFor(*state.error);
        m_widgets.banner.showError(m_gone.value_or(describe(*state.error, Operation::List)),
                                   wordsFor(m_offer));
    } else if (state.incompleteness != Incompleteness::None &&
               state.incompleteness != Incompleteness::Stopped &&
               state.incompleteness != Incompleteness::BoundReached) {
        m_offer = Offer::TryAgain;
        m_widgets.banner.showError(incompletenessText(state.incompleteness), wordsFor(m_offer));
    } else if (state.repeatedRows > 0) {
        m_offer = Offer::TryAgain;
        m_widgets.banner.showError(repetitionText(state.repeatedRows), wordsFor(m_offer));
    } else {
        m_widgets.banner.hideError();
    }
}

ListController::Offer ListController::offerFor(const ApiError &error) const
{
    if (m_gone)
        return m_goneOffer;
    if (error.kind == ErrorKind::ProxySignIn)
        return Offer::ProxySignIn;
    // The same credentials would be refused again; Refresh tries them once more.
    return error.kind == ErrorKind::Unauthorized || isForbiddenByApi(error) ? Offer::SignIn : Offer::TryAgain;
}

QString ListController::wordsFor(Offer offer)
{
    switch (offer) {
    case Offer::TryAgain:
        return tr("Try again");
    case Offer::SignIn:
        return tr("Sign in again");
    case Offer::ProxySignIn:
        return tr("Sign in to the proxy…");
    }
    return {};
}

void ListController::act()
{
    switch (m_offer) {
    case Offer::TryAgain:
        refresh();
        return;
    case Offer::SignIn:
        Q_EMIT signInRequested();
        return;
    case Offer::ProxySignIn:
        if (m_list.state().error)
            Q_EMIT proxySignInRequested(*m_list.state().error);
        return;
    }
}

void ListController::showStatus()
{
    const ListState &state = m_list.state();
    if (state.isLoading)
        m_widgets.status.showLoading();
    else if (state.isStale || (state.error && !state.isLoaded))
        m_widgets.status.showOffline(state.loadedAt);
    else if (state.isLoaded)
        m_widgets.status.showUpdated(state.loadedAt, state.duration);
}

SelectableList ListController::selectableList() const
{
    const ListState &state = m_list.state();
    // Rows behind a first page that was read anew, or that are sorted elsewhere, may be those of before.
    const ShownRows &passing = m_sorted.passingRows();
    const bool isChanging =
        state.isReading || state.isResting || m_sorted.isIndexing() || !passing.rows.isSameAs(m_model.rows());
    return {.shown = passing,
            .filter = state.filter,
            .isSearched = m_sorted.isFiltering(),
            .isWhole = state.isComplete && !isChanging && !state.isStale};
}

std::optional<Token> ListController::tokenAt(int row) const
{
    return row >= 0 && row < m_sorted.rowCount() ? std::optional(m_sorted.tokenAt(row)) : std::nullopt;
}

void ListController::setChecks(std::function<bool(const QString &)> isChecked)
{
    m_sorted.setChecks(std::move(isChecked));
}

ExportedRows ListController::shownRows() const
{
    const ShownRows &passing = m_sorted.passingRows();
    return {passing.rows, passing.order};
}

QStringList ListController::loadedNames() const
{
    constexpr int mostNames = 100'000;
    QStringList names;
    const RowSnapshot &rows = m_model.rows();
    for (int row = 0; row < std::min(rows.size(), mostNames); ++row) {
        const RowSnapshot::Place place = rows.place(row);
        names.append(place.chunk.name(place.row));
    }
    return names;
}

void ListController::selectWhenRead(const QString &tokenId)
{
    m_awaited = tokenId;
    m_widgets.tablePane.view()->setFocus();
    if (m_list.rows().rowOf(tokenId) >= 0)
        selectAwaited();
}

void ListController::selectAwaited()
{
    const ListState &state = m_list.state();
    if (m_awaited.isEmpty() || select(m_awaited) || m_sorted.isIndexing())
        return;
    const bool isHidden = m_model.rows().rowOf(m_awaited) >= 0;
    if (!isHidden && (state.isLoading || state.isReading || state.isResting))
        return;
    const QString missing = std::exchange(m_awaited, {});
    if (isHidden || !state.error)
        Q_EMIT awaitedNotShown(missing, isHidden);
}

bool ListController::select(const QString &tokenId)
{
    m_pages.goToPageOf(tokenId);
    const QModelIndex index = m_sorted.index(m_sorted.rowOf(tokenId), 0);
    if (!index.isValid())
        return false;
    m_awaited.clear();
    auto *view = m_widgets.tablePane.view();
    view->selectRow(index.row());
    view->scrollTo(index);
    return true;
}

} // namespace tokenry
