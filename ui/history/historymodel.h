// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <utility>

#include "app/history/history.h"

namespace tokenry {

/// The columns of the History, in the order shown.
enum class HistoryColumn { When, Action, Name, Permissions, ClientId, TokenId, Note, Outcome };

/// The History as a table. Texts are made when they are shown: there may be tens of thousands of entries.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryModel)

public:
    static constexpr int columns = 8;
    enum Role {
        SortRole = Qt::UserRole,
        FilterRole, ///< All that the text filter looks into, ids whole
    };

    explicit HistoryModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setEntries(const QList<HistoryEntry> &entries);
    /// Tells the note of a token in one line, display-safe; asked with each `setEntries()`.
    void setNotes(std::function<QString(const QString &tokenId)> noteOf) { m_noteOf = std::move(noteOf); }
    /// One for each entry; empty for none.
    [[nodiscard]] const QStringList &notes() const { return m_notes; }
    [[nodiscard]] const QList<HistoryEntry> &entries() const { return m_entries; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(int row, HistoryColumn column) const;

    QList<HistoryEntry> m_entries;
    QStringList m_notes;
    std::function<QString(const QString &)> m_noteOf;
};

} // namespace tokenry
