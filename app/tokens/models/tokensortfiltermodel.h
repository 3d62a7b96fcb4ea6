// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>

#include "app/tokens/models/indexjob.h"
#include "app/tokens/models/tokenrowsmodel.h"

namespace tokenry {

class TokenTableModel;

/// Sorts and filters what is loaded, without asking the service. Column −1 is the service's own order.
/// `RowSorter` says what the order is, `RowFilter` what passes.
///
/// A short list is sorted at once. A long one is sorted on another thread: until its index is there, what was
/// shown stays as it was. A newer request replaces an older one. Rows that come meanwhile are shown with the
/// next index. Selection, current row and other persistent indexes follow their rows by id.
class TokenSortFilterModel final : public TokenRowsModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenSortFilterModel)

public:
    explicit TokenSortFilterModel(QObject *parent = nullptr);
    ~TokenSortFilterModel() override;

    /// The source is not owned and outlives this.
    void setSourceModel(TokenTableModel *source);

    /// Keeps the rows that have every term and no excluded one, in any column (also in the whole ids).
    void setSearch(const QList<SearchTerm> &terms);
    /// Words by which tokens are found besides their cells, by token id; upper and lower case are the same.
    void setTokenWords(const QHash<QString, QString> &words);
    /// The notes, for their columns; a token is found by its note, too.
    void setNotes(const TokenNotes &notes);
    void setPermissionFilter(PermissionFilter match);
    /// Keeps only the tokens with one of these ids; nothing keeps all.
    void setIds(const std::optional<QSet<QString>> &ids);
    [[nodiscard]] bool isFiltering() const { return m_query.isFiltering(); }
    /// Whether what is shown is not yet what is wanted.
    [[nodiscard]] bool isIndexing() const { return m_cancel || m_next.isActive(); }

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] bool isSorting() const { return m_query.column >= 0; }

    /// Shows only so many of the rows that pass, from this one on; 0: all. Another order or filter begins
    /// with the first row.
    void setWindow(const PageWindow &window);
    /// The window that is shown, or that is shown as soon as the rows are there.
    [[nodiscard]] const PageWindow &window() const { return m_window; }
    /// All rows that pass, in their order; `shown()` is the window of them.
    [[nodiscard]] const ShownRows &passingRows() const { return m_showsAll ? shown() : m_passing; }
    /// The place of the token among them; −1 when it does not pass.
    [[nodiscard]] int placeOf(const QString &tokenId) const;

Q_SIGNALS:
    /// Emitted also when an index is shown and later rows wait for the next one.
    void indexingChanged(bool isIndexing);
    /// Emitted when the rows of a new filter are shown.
    void filterApplied();

private:
    void takeRows(bool sameList);
    void setQuery(const RowQuery &query);
    /// Brings what is shown to what is wanted, now or, for a long list, soon.
    void update(LayoutChangeHint hint);
    void startJob(LayoutChangeHint hint);
    void showResult(IndexResult result, LayoutChangeHint hint);
    void takeResult(quint64 number, const std::shared_ptr<IndexResult> &result, LayoutChangeHint hint);
    void showWindow(ShownRows passing);
    void cancelJob();
    void announceIndexing();

    TokenTableModel *m_source = nullptr;
    QList<SearchTerm> m_terms; ///< As given
    QHash<QString, QString> m_tokenWords;
    QHash<QString, QString> m_noteWords;
    RowQuery m_query;
    ShownRows m_passing; ///< Empty while `shown()` is all of it
    PageWindow m_window;
    bool m_showsAll = true;
    quint64 m_jobNumber = 0;
    std::shared_ptr<std::atomic_bool> m_cancel; ///< Of the job under way
    bool m_wasIndexing = false;                 ///< As last announced
    bool m_isOtherFilter = false;               ///< Since the rows that are shown
    bool m_isBehind = false;                    ///< Rows came since the job under way began
    std::chrono::steady_clock::time_point m_jobStart;
    QTimer m_next; ///< A growing list is not sorted without a pause
    QThreadPool m_pool;
};

} // namespace tokenry
