// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QDateTime>
#include <QList>

#include "app/tokens/changes/deleteconfirmation.h"
#include "app/tokens/changes/tokencommands.h"

namespace tokenry {

/// The tokens of a deletion with their outcomes, one row each. Its texts are display-safe.
class DeleteListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeleteListModel)

public:
    /// The ages of the tokens are counted up to `nowUtc`.
    DeleteListModel(const DeleteSubject &subject, const QDateTime &nowUtc, QObject *parent);

    void setEntry(int row, const DeletionEntry &entry);
    [[nodiscard]] const QList<DeletionEntry> &entries() const { return m_entries; }
    [[nodiscard]] const DeletionEntry &entry(int row) const { return m_entries.at(row); }
    [[nodiscard]] bool isOwn(int row) const;
    /// "created 3 years ago".
    [[nodiscard]] QString ageText(int row) const;
    /// "deleted", "failed"; empty until the deletion has begun.
    [[nodiscard]] QString outcomeText(int row) const;
    /// Why the token is still there, as far as that is its own reason.
    [[nodiscard]] QString reasonText(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// The display and accessible text of a row is everything that is said of its token.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<DeletionEntry> m_entries;
    QList<bool> m_hasBegun;
    QString m_ownClientId;
    QDateTime m_now;
};

} // namespace tokenry
