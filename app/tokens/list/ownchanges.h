// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSet>
#include <QString>

#include "app/domain/token.h"
#include "app/tokens/rows/rowsnapshot.h"

namespace tokenry {

/// What was created and deleted from here since a reading of the list began: the reading may know it or not.
class OwnChanges final
{
public:
    void addCreated(const Token &token);
    void addDeleted(const QString &tokenId);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_created.isEmpty() && m_deleted.isEmpty(); }

    /// The rows with the changes in them. Nobody documents the order of the service; a created token comes
    /// first where the newest rows do, and otherwise last. `hasEnd`: the last of the rows is the last of the
    /// list, so that a row may come behind it.
    [[nodiscard]] RowSnapshot appliedTo(const RowSnapshot &rows, bool hasEnd) const;

    /// The rows without the deleted ones.
    [[nodiscard]] RowSnapshot withoutDeleted(const RowSnapshot &rows) const;

private:
    QList<Token> m_created;
    QSet<QString> m_deleted;
};

/// The rows of an earlier reading, begun anew with the page that was read first now. What stood among the
/// first rows before and is not in the page is gone; what follows is as it was.
[[nodiscard]] RowSnapshot begunAnew(const QList<Token> &firstPage, const RowSnapshot &before);

} // namespace tokenry
