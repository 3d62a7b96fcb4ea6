// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/models/tokenrowsmodel.h"

#include <algorithm>
#include <utility>

#include "app/core/displaytext.h"
#include "app/domain/timetext.h"
#include "app/domain/tokentext.h"
#include "app/tokens/models/tokencells.h"

namespace tokenry {

TokenRowsModel::TokenRowsModel(QObject *parent)
    : QAbstractTableModel(parent), m_now(QDateTime::currentDateTimeUtc())
{}

void TokenRowsModel::showOwnClientId(const QString &clientId)
{
    if (m_ownClientId == clientId)
        return;
    m_ownClientId = clientId;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, tokenColumnCount - 1));
}

void TokenRowsModel::showNow(const QDateTime &nowUtc)
{
    if (m_now == nowUtc)
        return;
    m_now = nowUtc;
    if (rowCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, static_cast<int>(TokenColumn::Created)),
                       index(rowCount() - 1, static_cast<int>(TokenColumn::Updated)),
                       {Qt::DisplayRole, Qt::AccessibleTextRole});
}

void TokenRowsModel::showNotes(const TokenNotes &notes)
{
    m_notes = notes;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, static_cast<int>(TokenColumn::Owner)),
                           index(rowCount() - 1, static_cast<int>(TokenColumn::ReviewBy)));
}

void TokenRowsModel::setChecks(std::function<bool(const QString &)> isChecked)
{
    m_isChecked = std::move(isChecked);
}

void TokenRowsModel::announceChecks()
{
    constexpr int column = static_cast<int>(TokenColumn::Name);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column), {Qt::CheckStateRole});
}

int TokenRowsModel::rowOf(const QString &tokenId) const
{
    const int number = m_shown.rows.rowOf(tokenId);
    if (number < 0 || !m_shown.order)
        return number;
    const auto found = std::find(m_shown.order->cbegin(), m_shown.order->cend(), number);
    return found == m_shown.order->cend() ? -1 : static_cast<int>(found - m_shown.order->cbegin());
}

int TokenRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown.size();
}

int TokenRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : tokenColumnCount;
}

const Token &TokenRowsModel::decoded(int row) const
{
    const int number = m_shown.rowAt(row);
    CachedToken &cached = m_decoded[static_cast<std::size_t>(number) % m_decoded.size()];
    if (cached.number != number)
        cached = {number, m_shown.rows.token(number)};
    return cached.token;
}

void TokenRowsModel::forgetDecoded()
{
    m_decoded.fill({});
}

bool TokenRowsModel::isOwn(const Token &token) const
{
    return !m_ownClientId.isEmpty() && token.clientId == m_ownClientId;
}

QString TokenRowsModel::accessibleText(const Token &token, TokenColumn column) const
{
    const auto told = [this](const Timestamp &timestamp) {
        if (!timestamp.instant)
            return tr("invalid: %1").arg(relativeTime(timestamp, m_now));
        return tr("%1, %2", "relative time, exact local time")
            .arg(relativeTime(timestamp, m_now), localTime(timestamp));
    };
    switch (column) {
    case TokenColumn::Name:
        return isOwn(token) ? tr("%1, the token you are signed in with").arg(nameText(token))
                            : nameText(token);
    case TokenColumn::Permissions:
        return token.permissions.toWords();
    case TokenColumn::Created:
        return told(token.createdAt);
    case TokenColumn::Updated:
        return told(token.updatedAt);
    case TokenColumn::ClientId:
    case TokenColumn::TokenId:
        return wholeText(token, column, m_now);
    case TokenColumn::Owner:
    case TokenColumn::Purpose:
    case TokenColumn::Deployed:
    case TokenColumn::ReviewBy:
        return noteText(m_notes.value(token.id), column);
    }
    return {};
}

QVariant TokenRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Token &token = decoded(index.row());
    const auto column = static_cast<TokenColumn>(index.column());
    const bool isNote = isNoteColumn(column);
    switch (role) {
    case Qt::DisplayRole:
        return isNote ? accessibleText(token, column) : shownText(token, column, m_now);
    case Qt::ToolTipRole:
        return isNote ? plainTooltip(accessibleText(token, column)) : tooltipText(token, column);
    case Qt::AccessibleTextRole:
        return accessibleText(token, column);
    case Qt::CheckStateRole:
        if (!m_isChecked || column != TokenColumn::Name || token.id.isEmpty())
            return {};
        return m_isChecked(token.id) ? Qt::Checked : Qt::Unchecked;
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
    case CopyTextRole:
        return isNote ? accessibleText(token, column) : copyText(token, column);
    default:
        return {};
    }
}

/// The check state is shown here and set elsewhere; assistive technology calls the cell checkable.
Qt::ItemFlags TokenRowsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isCheckable =
        m_isChecked && index.isValid() && index.column() == static_cast<int>(TokenColumn::Name);
    return isCheckable ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant TokenRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 ||
        section >= tokenColumnCount)
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
    case TokenColumn::Owner:
        return tr("Owner");
    case TokenColumn::Purpose:
        return tr("Purpose");
    case TokenColumn::Deployed:
        return tr("Where deployed");
    case TokenColumn::ReviewBy:
        return tr("Review by");
    }
    return {};
}

} // namespace tokenry
