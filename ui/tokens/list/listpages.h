// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <optional>

#include "ui/tokens/list/paging.h"

namespace tokenry {

class TokenList;
class TokenSortFilterModel;

/// The pages of the list: windows over the rows that pass. A page that was not read yet is asked of the
/// service, and shown when it is there.
class ListPages final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListPages)

public:
    /// Neither is owned; both outlive this.
    ListPages(TokenList &list, TokenSortFilterModel &rows, QObject *parent = nullptr);

    [[nodiscard]] Paging paging() const;
    /// `everyRow` for one page of all rows. The page of the first shown row stays.
    void setPageSize(int pageSize);
    void goToFirst();
    void goToPrevious();
    void goToNext();
    void goToLast();
    /// Shows the page of the token; false when it does not pass.
    bool goToPageOf(const QString &tokenId);
    /// Takes over a state of the list: a page that is waited for may be there.
    void follow();
    /// No page is waited for any more.
    void stopWaiting() { m_awaited.reset(); }

Q_SIGNALS:
    /// Another page is shown.
    void turned();

private:
    void show(int firstRow);

    TokenList &m_list;
    TokenSortFilterModel &m_rows;
    std::optional<int> m_awaited; ///< First row of a page to show once it is read
};

} // namespace tokenry
