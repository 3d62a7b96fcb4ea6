// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSet>
#include <QString>

#include "app/domain/token.h"
#include "app/domain/tokenquery.h"
#include "app/tokens/rows/rowsnapshot.h"

namespace tokenry {

/// What was created and deleted from here since a reading of the list began: the reading may know it or not.
class OwnChanges final
{
public:
    void addCreated(const Token &token);
    void addDeleted(const QString &tokenId);
    void clear();

    /// The rows with the changes in them. Nobody documents the order of the service; a created token comes
    /// first where the newest rows do, and otherwise last. `hasEnd`: the last of the rows is the last of the
    /// list, so that a row may come behind it. Whether a created token passes a filter is the service's
    /// choice, so none is added then.
    [[nodiscard]] RowSnapshot appliedTo(const RowSnapshot &rows, const TokenFilter &filter,
                                        bool hasEnd) const;

private:
    QList<Token> m_created;
    QSet<QString> m_deleted;
};

/// The rows of an earlier reading, begun anew with the page that was read first now. A row that
/// stood among the first before and is not in the page is gone; later rows stay. When the earlier rows were
/// no more than the page has, only the page is left.
[[nodiscard]] RowSnapshot begunAnew(const QList<Token> &firstPage, const RowSnapshot &before);

} // namespace tokenry
