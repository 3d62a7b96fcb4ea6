// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/models/tokensortfiltermodel.h"

#include <algorithm>
#include <utility>

#include "app/tokens/models/tokentablemodel.h"

namespace tokenry {
using namespace std::chrono_literals;

namespace {

constexpr auto shortestPause = 500ms;

} // namespace

TokenSortFilterModel::TokenSortFilterModel(QObject *parent) : TokenRowsModel(parent)
{
    // Two, because a job that was cancelled while sorting ends a moment later.
    m_pool.setMaxThreadCount(2);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] {
        update(NoLayoutChangeHint);
        announceIndexing();
    });
}

TokenSortFilterModel::~TokenSortFilterModel()
{
    if (m_cancel)
        *m_cancel = true;
    m_pool.waitForDone();
}

void TokenSortFilterModel::setSourceModel(TokenTableModel *source)
{
    m_source = source;
    connect(source, &TokenTableModel::rowsReplaced, this, &TokenSortFilterModel::takeRows);
    connect(source, &TokenTableModel::ownClientIdChanged, this, &TokenSortFilterModel::showOwnClientId);
    connect(source, &TokenTableModel::nowChanged, this, &TokenSortFilterModel::showNow);
    takeRows(false);
}

void TokenSortFilterModel::setSearch(const QList<SearchTerm> &terms)
{
    m_terms = terms;
    RowQuery query = m_query;
    query.terms = queryTerms(terms, {m_tokenWords, m_noteWords});
    setQuery(query);
}

void TokenSortFilterModel::setNotes(const TokenNotes &notes)
{
    if (notes == this->notes())
        return;
    showNotes(notes);
    m_noteWords = noteWords(notes);
    setSearch(m_terms);
    sort(m_query.column, m_query.order);
}

void TokenSortFilterModel::setTokenWords(const QHash<QString, QString> &words)
{
    if (m_tokenWords == words)
        return;
    m_tokenWords = words;
    setSearch(m_terms);
}

void TokenSortFilterModel::setPermissionFilter(PermissionFilter match)
{
    RowQuery query = m_query;
    query.match = match;
    setQuery(query);
}

void TokenSortFilterModel::setIds(const std::optional<QSet<QString>> &ids)
{
    RowQuery query = m_query;
    query.ids = ids;
    setQuery(query);
}

void TokenSortFilterModel::sort(int column, Qt::SortOrder order)
{
    RowQuery query = m_query;
    query.column = column;
    query.order = order;
    const bool isByNote = column >= 0 && isNoteColumn(static_cast<TokenColumn>(column));
    query.notes = isByNote ? notes() : TokenNotes();
    setQuery(query);
}

void TokenSortFilterModel::setQuery(const RowQuery &query)
{
    if (query == m_query)
        return;
    const bool isOtherOrder = query.column != m_query.column || query.order != m_query.order;
    m_isOtherFilter = m_isOtherFilter || query.terms != m_query.terms || query.match != m_query.match ||
                      query.ids != m_query.ids;
    m_query = query;
    m_window.first = 0;
    cancelJob();
    if (m_source)
        update(isOtherOrder ? VerticalSortHint : NoLayoutChangeHint);
    announceIndexing();
}

void TokenSortFilterModel::takeRows(bool sameList)
{
    const RowSnapshot &rows = m_source->rows();
    if (!sameList) {
        // Rows of another list are not shown a moment longer.
        cancelJob();
        const bool isNow = m_query.isEverything() || rows.size() <= shortList;
        const std::atomic_bool never = false;
        m_window.first = 0;
        showWindow(isNow ? ShownRows{rows, makeIndex(rows, m_query, now(), never)} : ShownRows{});
        if (!isNow)
            startJob(NoLayoutChangeHint);
        announceIndexing();
        return;
    }
    if (isIndexing()) {
        m_isBehind = true;
        return;
    }
    update(NoLayoutChangeHint);
    announceIndexing();
}

void TokenSortFilterModel::update(LayoutChangeHint hint)
{
    m_next.stop();
    m_isBehind = false;
    const RowSnapshot &rows = m_source->rows();
    const bool isLonger = rows.beginsWith(shown().rows);
    if (m_query.isEverything() && !shown().order && isLonger && m_showsAll && m_window.size == 0) {
        append(rows);
        return;
    }
    // A few rows in the order of the service take no time, however long the list is.
    const bool isQuick = m_query.isEverything() && isLonger && m_window.size > 0;
    if (!isQuick && (rows.size() > shortList || shown().rows.size() > shortList)) {
        startJob(hint);
        return;
    }
    const std::atomic_bool never = false;
    showResult(runIndexJob({shown(), rows, m_query, now(), m_window}, never), hint);
}

void TokenSortFilterModel::setWindow(const PageWindow &window)
{
    m_window = window;
    showWindow(m_showsAll ? ShownRows(shown()) : std::move(m_passing));
    // The job under way has the window of before.
    if (m_cancel)
        startJob(NoLayoutChangeHint);
}

/// Another page is other rows: nothing to follow by id.
void TokenSortFilterModel::showWindow(ShownRows passing)
{
    m_window = windowWithin(m_window, passing.size());
    m_showsAll = m_window.size == 0;
    ShownRows part = partOf(passing, m_window);
    m_passing = m_showsAll ? ShownRows{} : std::move(passing);
    reset(std::move(part));
}

int TokenSortFilterModel::placeOf(const QString &tokenId) const
{
    const ShownRows &passing = passingRows();
    const int number = passing.rows.rowOf(tokenId);
    if (number < 0 || !passing.order)
        return number;
    const auto found = std::find(passing.order->cbegin(), passing.order->cend(), number);
    return found == passing.order->cend() ? -1 : static_cast<int>(found - passing.order->cbegin());
}

void TokenSortFilterModel::showResult(IndexResult result, LayoutChangeHint hint)
{
    m_window = result.window;
    m_showsAll = m_window.size == 0;
    m_passing = m_showsAll ? ShownRows{} : std::move(result.rows);
    show(std::move(result.steps), hint);
    if (std::exchange(m_isOtherFilter, false))
        Q_EMIT filterApplied();
}

void TokenSortFilterModel::startJob(LayoutChangeHint hint)
{
    cancelJob();
    const auto cancel = std::make_shared<std::atomic_bool>(false);
    m_jobStart = std::chrono::steady_clock::now();
    const quint64 number = ++m_jobNumber;
    auto job =
        std::make_shared<const IndexJob>(IndexJob{shown(), m_source->rows(), m_query, now(), m_window});
    m_cancel = cancel;
    m_pool.start([this, number, job, cancel, hint] {
        auto result = std::make_shared<IndexResult>(runIndexJob(*job, *cancel));
        if (*cancel)
            return;
        QMetaObject::invokeMethod(
            this, [this, number, result, hint] { takeResult(number, result, hint); }, Qt::QueuedConnection);
    });
}

void TokenSortFilterModel::takeResult(quint64 number, const std::shared_ptr<IndexResult> &result,
                                      LayoutChangeHint hint)
{
    if (number != m_jobNumber || !m_cancel)
        return; // A newer query has replaced this job.
    showResult(std::move(*result), hint);
    m_cancel = nullptr;
    if (std::exchange(m_isBehind, false)) {
        const auto duration = std::chrono::steady_clock::now() - m_jobStart;
        if (m_query.isEverything())
            update(NoLayoutChangeHint);
        else
            m_next.start(std::max<std::chrono::milliseconds>(
                shortestPause, std::chrono::duration_cast<std::chrono::milliseconds>(duration * 2)));
    }
    // Last, because the listeners read the rows.
    m_wasIndexing = isIndexing();
    Q_EMIT indexingChanged(m_wasIndexing);
}

void TokenSortFilterModel::cancelJob()
{
    m_next.stop();
    m_isBehind = false;
    if (!m_cancel)
        return;
    *m_cancel = true;
    m_cancel = nullptr;
}

void TokenSortFilterModel::announceIndexing()
{
    const bool isNow = isIndexing();
    if (std::exchange(m_wasIndexing, isNow) != isNow)
        Q_EMIT indexingChanged(isNow);
}

} // namespace tokenry
