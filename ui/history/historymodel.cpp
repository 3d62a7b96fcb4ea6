// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historymodel.h"

#include "app/core/displaytext.h"
#include "app/domain/timetext.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

QString nameText(const HistoryEntry &entry)
{
    return displaySafe(entry.givenName.isEmpty() ? entry.name : entry.givenName);
}

QString cellText(const HistoryEntry &entry, HistoryColumn column)
{
    switch (column) {
    case HistoryColumn::When:
        return localTime({.instant = entry.at, .text = {}});
    case HistoryColumn::Action:
        return actionText(entry);
    case HistoryColumn::Name:
        return nameText(entry);
    case HistoryColumn::Permissions:
        return permissionsText(entry);
    case HistoryColumn::ClientId:
        return shortId(entry.clientId);
    case HistoryColumn::TokenId:
        return shortId(entry.tokenId);
    case HistoryColumn::Outcome:
        return outcomeText(entry);
    case HistoryColumn::Note:
        break;
    }
    return {};
}

QString tooltipOf(const HistoryEntry &entry, HistoryColumn column)
{
    switch (column) {
    case HistoryColumn::ClientId:
        return displaySafe(entry.clientId);
    case HistoryColumn::TokenId:
        return displaySafe(entry.tokenId);
    case HistoryColumn::When: {
        const QString signIn = signInText(entry.signIn);
        return signIn.isEmpty()
                   ? cellText(entry, column)
                   : HistoryModel::tr("Requested as %1", "a client ID and an address").arg(signIn);
    }
    case HistoryColumn::Action:
    case HistoryColumn::Name:
    case HistoryColumn::Permissions:
    case HistoryColumn::Outcome:
        return cellText(entry, column);
    case HistoryColumn::Note:
        break;
    }
    return {};
}

/// Separated by a line feed, which nobody types into the filter.
QString filterText(const HistoryEntry &entry)
{
    return QStringList{cellText(entry, HistoryColumn::When),
                       actionText(entry),
                       nameText(entry),
                       displaySafe(entry.name),
                       permissionsText(entry),
                       displaySafe(entry.clientId),
                       displaySafe(entry.tokenId),
                       shortId(entry.clientId),
                       shortId(entry.tokenId),
                       outcomeText(entry)}
        .join(u'\n');
}

} // namespace

QString HistoryModel::text(int row, HistoryColumn column) const
{
    return column == HistoryColumn::Note ? m_notes.at(row) : cellText(m_entries.at(row), column);
}

void HistoryModel::setEntries(const QList<HistoryEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    m_notes.clear();
    for (const HistoryEntry &entry : entries)
        m_notes.append(m_noteOf && !entry.tokenId.isEmpty() ? m_noteOf(entry.tokenId) : QString());
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HistoryEntry &entry = m_entries.at(index.row());
    const auto column = static_cast<HistoryColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::ToolTipRole:
        return plainTooltip(column == HistoryColumn::Note ? m_notes.at(index.row())
                                                          : tooltipOf(entry, column));
    case Qt::FontRole:
        return column == HistoryColumn::ClientId || column == HistoryColumn::TokenId ? QVariant(fixedFont())
                                                                                     : QVariant();
    case SortRole:
        // The entries come newest first, also where a clock was set back between them.
        return column == HistoryColumn::When ? QVariant(-qlonglong{index.row()})
                                             : QVariant(text(index.row(), column));
    case FilterRole:
        return QString(filterText(entry) + u'\n' + m_notes.at(index.row()));
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<HistoryColumn>(section)) {
    case HistoryColumn::When:
        return tr("When");
    case HistoryColumn::Action:
        return tr("What");
    case HistoryColumn::Name:
        return tr("Name");
    case HistoryColumn::Permissions:
        return tr("Permissions");
    case HistoryColumn::ClientId:
        return tr("Client ID");
    case HistoryColumn::TokenId:
        return tr("Token ID");
    case HistoryColumn::Note:
        return tr("Note");
    case HistoryColumn::Outcome:
        return tr("Outcome");
    }
    return {};
}

} // namespace tokenry
