// SPDX-License-Identifier: Apache-2.0
#include "tokentablemodel.h"

#include <algorithm>

#include "relativetime.h"
#include "tokencells.h"

namespace tokenry {

namespace {

QSet<QString> idsOf(const QList<Token> &tokens)
{
    QSet<QString> ids;
    ids.reserve(tokens.size());
    for (const Token &token : tokens)
        ids.insert(token.id);
    return ids;
}

/// A null and an empty id count as the same, so at most one row may be without.
bool idsAreUnique(const QList<Token> &tokens)
{
    return idsOf(tokens).size() == tokens.size();
}

} // namespace

TokenTableModel::TokenTableModel(QObject *parent) : QAbstractTableModel(parent), m_now(QDateTime::currentDateTimeUtc())
{
}

void TokenTableModel::setTokens(const QList<Token> &tokens, bool sameList)
{
    // Rows are told apart by id. Where a service repeats one within a page there is nothing to tell them apart by.
    if (sameList && idsAreUnique(m_tokens) && idsAreUnique(tokens)) {
        applyDifference(tokens);
        return;
    }
    beginResetModel();
    m_tokens = tokens;
    endResetModel();
}

void TokenTableModel::applyDifference(const QList<Token> &tokens)
{
    removeAbsent(tokens);
    const QSet<QString> present = idsOf(m_tokens);
    for (int row = 0; row < tokens.size();)
        row = bringTo(row, tokens, present);
    replaceChanged(tokens);
}

/// Removes, in runs from the end, the rows that are not among `tokens`.
void TokenTableModel::removeAbsent(const QList<Token> &tokens)
{
    const QSet<QString> kept = idsOf(tokens);
    for (int last = rowCount() - 1; last >= 0;) {
        if (kept.contains(m_tokens.at(last).id)) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !kept.contains(m_tokens.at(first - 1).id))
            --first;
        beginRemoveRows({}, first, last);
        m_tokens.remove(first, last - first + 1);
        endRemoveRows();
        last = first - 1;
    }
}

/// Makes the ids from `row` on agree with `tokens` by one move or one insertion of a run; returns the first row that is
/// not yet looked at. The rows before `row` agree already; `present` are the ids that the model held before.
int TokenTableModel::bringTo(int row, const QList<Token> &tokens, const QSet<QString> &present)
{
    const QString &id = tokens.at(row).id;
    if (row < m_tokens.size() && m_tokens.at(row).id == id)
        return row + 1;
    if (present.contains(id)) {
        const int from = rowOf(id);
        beginMoveRows({}, from, from, {}, row);
        m_tokens.move(from, row);
        endMoveRows();
        return row + 1;
    }
    int end = row + 1;
    while (end < tokens.size() && !present.contains(tokens.at(end).id))
        ++end;
    beginInsertRows({}, row, end - 1);
    m_tokens = m_tokens.first(row) + tokens.sliced(row, end - row) + m_tokens.sliced(row);
    endInsertRows();
    return end;
}

/// The ids agree; takes over what else changed, in runs.
void TokenTableModel::replaceChanged(const QList<Token> &tokens)
{
    for (int first = 0; first < tokens.size();) {
        if (m_tokens.at(first) == tokens.at(first)) {
            ++first;
            continue;
        }
        int end = first;
        while (end < tokens.size() && m_tokens.at(end) != tokens.at(end)) {
            m_tokens[end] = tokens.at(end);
            ++end;
        }
        Q_EMIT dataChanged(index(first, 0), index(end - 1, tokenColumnCount - 1));
        first = end;
    }
}

void TokenTableModel::setOwnClientId(const QString &clientId)
{
    if (m_ownClientId == clientId)
        return;
    m_ownClientId = clientId;
    if (!m_tokens.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, tokenColumnCount - 1));
}

void TokenTableModel::setNow(const QDateTime &nowUtc)
{
    if (m_now == nowUtc)
        return;
    m_now = nowUtc;
    if (m_tokens.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, static_cast<int>(TokenColumn::Created)),
                       index(rowCount() - 1, static_cast<int>(TokenColumn::Updated)),
                       {Qt::DisplayRole, Qt::AccessibleTextRole, WholeTextRole});
}

int TokenTableModel::rowOf(const QString &tokenId) const
{
    const auto found = std::find_if(m_tokens.cbegin(), m_tokens.cend(),
                                    [&tokenId](const Token &token) { return token.id == tokenId; });
    return found == m_tokens.cend() ? -1 : static_cast<int>(found - m_tokens.cbegin());
}

int TokenTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tokens.size());
}

int TokenTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : tokenColumnCount;
}

bool TokenTableModel::isOwn(const Token &token) const
{
    return !m_ownClientId.isEmpty() && token.clientId == m_ownClientId;
}

QString TokenTableModel::shownText(const Token &token, TokenColumn column) const
{
    switch (column) {
    case TokenColumn::Name:
        return nameText(token);
    case TokenColumn::Permissions:
        return token.permissions.toWords();
    case TokenColumn::ClientId:
        return shortIdText(token.clientId);
    case TokenColumn::Created:
        return relativeTime(token.createdAt, m_now);
    case TokenColumn::Updated:
        return relativeTime(token.updatedAt, m_now);
    case TokenColumn::TokenId:
        return shortIdText(token.id);
    }
    return {};
}

QString TokenTableModel::accessibleText(const Token &token, TokenColumn column) const
{
    const auto told = [this](const Timestamp &timestamp) {
        if (!timestamp.instant)
            return tr("invalid: %1").arg(relativeTime(timestamp, m_now));
        return tr("%1, %2", "relative time, exact local time").arg(relativeTime(timestamp, m_now), localTime(timestamp));
    };
    switch (column) {
    case TokenColumn::Name:
        return isOwn(token) ? tr("%1, the token you are signed in with").arg(nameText(token)) : nameText(token);
    case TokenColumn::Permissions:
        return token.permissions.toWords();
    case TokenColumn::ClientId:
        return wholeIdText(token.clientId);
    case TokenColumn::Created:
        return told(token.createdAt);
    case TokenColumn::Updated:
        return told(token.updatedAt);
    case TokenColumn::TokenId:
        return wholeIdText(token.id);
    }
    return {};
}

QVariant TokenTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Token &token = m_tokens.at(index.row());
    const auto column = static_cast<TokenColumn>(index.column());
    const bool isId = column == TokenColumn::ClientId || column == TokenColumn::TokenId;
    switch (role) {
    case Qt::DisplayRole:
        return shownText(token, column);
    case Qt::ToolTipRole:
        return tooltipText(token, column);
    case Qt::AccessibleTextRole:
        return accessibleText(token, column);
    case TokenIdRole:
        return token.id;
    case PermissionsRole:
        return token.permissions.values;
    case PermissionsValidRole:
        return token.permissions.valid;
    case IsOwnRole:
        return isOwn(token);
    case IsInvalidRole:
        return isInvalidCell(token, column);
    case SortRole:
        return sortValue(token, column);
    case WholeTextRole:
        return isId ? accessibleText(token, column) : shownText(token, column);
    default:
        return {};
    }
}

QVariant TokenTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= tokenColumnCount)
        return {};
    switch (static_cast<TokenColumn>(section)) {
    case TokenColumn::Name:
        return tr("Name");
    case TokenColumn::Permissions:
        return tr("Permissions");
    case TokenColumn::ClientId:
        return tr("Client ID");
    case TokenColumn::Created:
        return tr("Created");
    case TokenColumn::Updated:
        return tr("Updated");
    case TokenColumn::TokenId:
        return tr("Token ID");
    }
    return {};
}

} // namespace tokenry
