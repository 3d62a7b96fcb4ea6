// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/list/ownchanges.h"

#include <algorithm>

namespace tokenry {

namespace {

bool isNewestFirst(const RowSnapshot &rows)
{
    if (rows.size() < 2)
        return true;
    const Timestamp first = rows.token(0).createdAt;
    const Timestamp last = rows.token(rows.size() - 1).createdAt;
    return !first.instant || !last.instant || *first.instant >= *last.instant;
}

} // namespace

void OwnChanges::addCreated(const Token &token)
{
    m_created.append(token);
}

void OwnChanges::addDeleted(const QString &tokenId)
{
    m_deleted.insert(tokenId);
    m_created.removeIf([&tokenId](const Token &token) { return token.id == tokenId; });
}

void OwnChanges::clear()
{
    m_created.clear();
    m_deleted.clear();
}

RowSnapshot OwnChanges::appliedTo(const RowSnapshot &rows, const TokenFilter &filter, bool hasEnd) const
{
    RowSnapshot changed = rows.without(m_deleted);
    if (!filter.isEmpty())
        return changed;
    QList<Token> missing;
    for (const Token &token : m_created) {
        if (changed.rowOf(token.id) < 0)
            missing.prepend(token);
    }
    if (missing.isEmpty())
        return changed;
    if (isNewestFirst(changed))
        return RowSnapshot(missing).followedBy(changed);
    if (!hasEnd)
        return changed;
    std::reverse(missing.begin(), missing.end());
    return changed.followedBy(RowSnapshot(missing));
}

RowSnapshot begunAnew(const QList<Token> &firstPage, const RowSnapshot &before)
{
    if (before.size() <= firstPage.size())
        return RowSnapshot(firstPage);
    QSet<QString> ids;
    for (const Token &token : firstPage)
        ids.insert(token.id);
    // A row that stood far down says nothing about the rows above it.
    const int begin = std::min(before.size(), static_cast<int>(2 * firstPage.size()));
    QSet<QString> left = ids;
    QStringList above;
    for (int row = 0; row < begin; ++row) {
        const QString id = before.id(row);
        above.append(id);
        if (!ids.contains(id))
            continue;
        left.unite(QSet<QString>(above.cbegin(), above.cend()));
        above.clear();
    }
    return RowSnapshot(firstPage).followedBy(before.without(left));
}

} // namespace tokenry
