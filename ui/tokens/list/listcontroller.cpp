// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/list/listcontroller.h"

#include <QItemSelectionModel>

#include <algorithm>
#include <chrono>
#include <utility>

#include "app/core/trace.h"
#include "app/errors/errortext.h"
#include "app/tokens/find/tokenreference.h"
#include "ui/controls/errorbanner.h"
#include "ui/controls/painttrace.h"
#include "ui/controls/statusline.h"
#include "ui/dialogs/basedialog.h"
#include "ui/tokens/filter/datefilterbox.h"
#include "ui/tokens/filter/daterangedialog.h"
#include "ui/tokens/filter/filterbar.h"
#include "ui/tokens/filter/querydialog.h"
#include "ui/tokens/list/pagingbar.h"
#include "ui/tokens/list/tokentablepane.h"
#include "ui/tokens/list/tokentableview.h"

namespace tokenry {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Ids are found in every form in which they travel.
QList<SearchTerm> searchTerms(const QString &text)
{
    QList<SearchTerm> terms = parseSearch(text);
    for (SearchTerm &term : terms) {
        if (const QStringList ids = parseTokenReference(term.forms.first()).ids; !ids.isEmpty())
            term.forms = ids;
    }
    return terms;
}

int limitOf(int pageSize)
{
    return pageSize == TokenList::everyRow ? maximumPageSize : pageSize;
}

} // namespace

ListController::ListController(TokenList &list, const Clock &clock, const ListWidgets &widgets,
                               QObject *parent)
    : QObject(parent), m_list(list), m_clock(clock), m_widgets(widgets)
{
    m_sorted.setSourceModel(&m_model);
    m_model.setNow(m_clock.nowUtc());
    m_widgets.tablePane.view()->setModel(&m_sorted);
    m_widgets.tablePane.setState(TokenTablePane::State::FirstLoading);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, [this] { m_model.setNow(m_clock.nowUtc()); });
    m_minute.start();
    connect(&m_list, &TokenList::stateChanged, this, &ListController::show);
    connect(&m_sorted, &TokenSortFilterModel::indexingChanged, this, [this] {
        showTable();
        showPaging();
        selectAwaited();
        Q_EMIT shownRowsChanged();
    });
    connect(&m_sorted, &TokenSortFilterModel::filterApplied, m_widgets.tablePane.view(),
            &TokenTableView::lookAnew);
    connectWidgets();
}

void ListController::connectWidgets()
{
    auto &bar = m_widgets.pagingBar;
    connect(&bar, &PagingBar::firstRequested, &m_list, &TokenList::goToFirst);
    connect(&bar, &PagingBar::previousRequested, &m_list, &TokenList::goBack);
    connect(&bar, &PagingBar::nextRequested, &m_list, &TokenList::goForward);
    connect(&bar, &PagingBar::refreshRequested, this, &ListController::refresh);
    connect(&bar, &PagingBar::stopRequested, &m_list, &TokenList::stop);
    connect(&bar, &PagingBar::pageSizeChanged, &m_list, &TokenList::setPageSize);

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
        openDialog(new QueryDialog(m_list.state().sentQuery.value_or(next), m_widgets.filterBar.window()));
    });
    connect(&filters, &FilterBar::instantTextChanged, this, [this](const QString &text) {
        m_sorted.setSearch(searchTerms(text));
        showTable();
        showPaging();
        Q_EMIT shownRowsChanged();
    });
    connect(&filters, &FilterBar::permissionMatchChanged, this, [this](PermissionFilter match) {
        m_sorted.setPermissionFilter(match);
        showTable();
        showPaging();
        Q_EMIT shownRowsChanged();
    });

    auto &pane = m_widgets.tablePane;
    connect(&pane, &TokenTablePane::clearFiltersRequested, &filters, &FilterBar::clear);
    connect(&pane, &TokenTablePane::newTokenRequested, this, &ListController::newTokenRequested);
    connect(&pane, &TokenTablePane::firstPageRequested, &m_list, &TokenList::goToFirst);
    connect(&pane, &TokenTablePane::retryRequested, this, &ListController::refresh);
    connect(pane.view(), &TokenTableView::sortingChanged, this, [this] {
        showPaging();
        Q_EMIT shownRowsChanged();
    });
    connect(pane.view()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ListController::currentChanged);

    connect(&m_widgets.banner, &ErrorBanner::actionTriggered, this, &ListController::act);
    connect(&m_widgets.banner, &ErrorBanner::dismissed, &m_widgets.banner, &ErrorBanner::hideError);
}

void ListController::setOwnClientId(const QString &clientId)
{
    m_model.setOwnClientId(clientId);
}

void ListController::refresh()
{
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
        if (m_list.state().all)
            m_model.setRows(m_list.rows(), sameList);
        else
            m_model.setTokens(m_list.state().tokens, sameList);
    }
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
        if (m_list.state().hasLostPlace)
            m_widgets.status.showNote(
                tr("The service no longer knows the way to that page. This is the first page."));
        Q_EMIT currentChanged();
    }
}

void ListController::showTable()
{
    using State = TokenTablePane::State;
    const PagerState &state = m_list.state();
    auto &pane = m_widgets.tablePane;
    pane.view()->setStale(state.isStale);
    pane.setLoading((state.isLoading && state.isLoaded) || m_sorted.isIndexing());
    if (!state.isLoaded) {
        if (state.error && !state.isLoading) {
            // The banner above says it in full and offers the details.
            pane.setState(State::Failed, describe(*state.error, Operation::List).title);
        } else {
            pane.setState(State::FirstLoading);
        }
    } else if (m_sorted.rowCount() > 0 || m_sorted.isIndexing()) {
        pane.setState(State::Rows);
    } else if (state.rowCount() > 0) {
        pane.setState(state.all ? State::NoneLoaded : State::NoneOnPage);
    } else if (state.pageIndex > 0) {
        pane.setState(State::PageEmpty);
    } else {
        pane.setState(state.filter.isEmpty() ? State::NoTokens : State::NoMatches);
    }
}

void ListController::showPaging()
{
    m_widgets.pagingBar.setState(m_list.state(), {.shownRows = m_sorted.rowCount(),
                                                  .isInstantlyFiltered = m_sorted.isFiltering(),
                                                  .isSorted = m_widgets.tablePane.view()->isSorted()});
}

void ListController::showError()
{
    const PagerState &state = m_list.state();
    if (state.isLoading) {
        m_gone.reset();
        return; // What was said stays until there is an answer.
    }
    if (state.error) {
        m_offer = offerFor(*state.error);
        m_widgets.banner.showError(m_gone.value_or(describe(*state.error, Operation::List)),
                                   wordsFor(m_offer));
    } else if (state.incompleteness != Incompleteness::None &&
               state.incompleteness != Incompleteness::Stopped) {
        m_offer = Offer::TryAgain;
        m_widgets.banner.showError(incompletenessWords(state.incompleteness), wordsFor(m_offer));
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

ErrorText ListController::repetitionText(qint64 rows)
{
    return {.title = tr("The list contradicts itself"),
            .message =
                tr("The service listed %n tokens more than once on a page. Each is shown once, with the "
                   "latest update.",
                   nullptr, static_cast<int>(rows)),
            .details = u"data: id repeated"_s};
}

/// The details are in the words of the API.
ErrorText ListController::incompletenessWords(Incompleteness incompleteness)
{
    const QString unknown = tr("The service said that more tokens follow, but not how to get them. What is "
                               "shown was read; what follows is unknown.");
    switch (incompleteness) {
    case Incompleteness::None:
    case Incompleteness::Stopped:
        break;
    case Incompleteness::CursorMissing:
        return {.title = tr("The list is incomplete"),
                .message = unknown,
                .details = u"hasMore without nextCursor"_s};
    case Incompleteness::CursorRepeated:
        return {
            .title = tr("The list is incomplete"), .message = unknown, .details = u"nextCursor repeated"_s};
    case Incompleteness::CapReached:
        return {.title = tr("The list is incomplete"),
                .message = tr("More tokens follow than are read at once. What is shown was read; what "
                              "follows is unknown. A filter makes the list shorter."),
                .details = u"hasMore after %1 pages"_s.arg(PageWalker::defaultMaximumPages)};
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
    const PagerState &state = m_list.state();
    if (state.isLoading)
        m_widgets.status.showLoading();
    else if (state.isStale || (state.error && !state.isLoaded))
        m_widgets.status.showOffline(state.loadedAt);
    else if (state.isLoaded)
        m_widgets.status.showUpdated(state.loadedAt, state.duration);
}

SelectableList ListController::selectableList() const
{
    const PagerState &state = m_list.state();
    // While rows are sorted elsewhere the shown ones may be those of before.
    return {.shown = m_sorted.shown(),
            .filter = state.filter,
            .isSearched = m_sorted.isFiltering(),
            .isWhole = state.isWhole() && !state.isLoading && !m_sorted.isIndexing() && !state.isStale};
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
    const ShownRows &shown = m_sorted.shown();
    return {shown.rows, shown.order};
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
}

void ListController::selectAwaited()
{
    if (m_awaited.isEmpty() || select(m_awaited) || m_list.state().isLoading || m_sorted.isIndexing())
        return;
    const QString missing = std::exchange(m_awaited, {});
    if (!m_list.state().error)
        Q_EMIT awaitedNotShown(missing, m_model.rows().rowOf(missing) >= 0);
}

bool ListController::select(const QString &tokenId)
{
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
