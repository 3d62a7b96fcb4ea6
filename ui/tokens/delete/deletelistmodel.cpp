// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/delete/deletelistmodel.h"

#include "app/core/displaytext.h"
#include "app/domain/timetext.h"
#include "app/domain/tokentext.h"
#include "app/errors/errortext.h"
#include "ui/tokens/delete/deletereport.h"

namespace tokenry {

DeleteListModel::DeleteListModel(const DeleteSubject &subject, const QDateTime &nowUtc, QObject *parent)
    : QAbstractListModel(parent), m_hasBegun(subject.tokens.size(), false),
      m_ownClientId(subject.ownClientId), m_now(nowUtc)
{
    for (const Token &token : subject.tokens)
        m_entries.append(DeletionEntry{token});
}

void DeleteListModel::setEntry(int row, const DeletionEntry &entry)
{
    m_entries[row] = entry;
    m_hasBegun[row] = true;
    Q_EMIT dataChanged(index(row), index(row));
}

bool DeleteListModel::isOwn(int row) const
{
    return isOwnToken(m_entries.at(row).token, m_ownClientId);
}

QString DeleteListModel::ageText(int row) const
{
    return tr("created %1").arg(relativeTime(m_entries.at(row).token.createdAt, m_now));
}

QString DeleteListModel::outcomeText(int row) const
{
    return m_hasBegun.at(row) ? deletereport::outcomeWord(m_entries.at(row).outcome) : QString();
}

QString DeleteListModel::reasonText(int row) const
{
    const DeletionEntry &entry = m_entries.at(row);
    // Entries that were held back have one reason, which the dialog tells once.
    const bool isOwnReason = entry.outcome == DeletionOutcome::Failed ||
                             entry.outcome == DeletionOutcome::StillThere ||
                             entry.outcome == DeletionOutcome::Unknown;
    return isOwnReason && entry.error ? describe(*entry.error, Operation::Delete).message : QString();
}

int DeleteListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant DeleteListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const Token &token = m_entries.at(row).token;
    const QString ids =
        tr("Client ID: %1\nToken ID: %2").arg(wholeIdText(token.clientId), wholeIdText(token.id));
    if (role == Qt::ToolTipRole)
        return plainTooltip(displaySafe(nameText(token)) + u'\n' + ids);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    QStringList lines = {displaySafe(nameText(token)), token.permissions.toWords(), ageText(row), ids};
    if (isOwn(row))
        lines.insert(1, tr("you are signed in with it"));
    for (const QString &text : {outcomeText(row), reasonText(row)}) {
        if (!text.isEmpty())
            lines.append(text);
    }
    return lines.join(u'\n');
}

} // namespace tokenry
