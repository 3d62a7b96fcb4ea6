// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QObject>

#include "app/tokens/rows/rowsnapshot.h"

namespace tokenry {

/// The last complete list of an account without filters of the service, whatever the window shows: for what
/// judges the whole account.
class CompleteList final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompleteList)

public:
    explicit CompleteList(QObject *parent = nullptr);

    /// Whether the list was ever read to its end since the account was opened or unlocked.
    [[nodiscard]] bool exists() const { return m_readAt.isValid(); }
    [[nodiscard]] const RowSnapshot &rows() const { return m_rows; }
    /// UTC; no row that the window showed by then is missing. When the window's own reading ended, or when
    /// another one began, which misses what is created behind it. Own changes since then are in the rows.
    [[nodiscard]] const QDateTime &readAt() const { return m_readAt; }

    void replace(const RowSnapshot &rows, const QDateTime &readAt);
    /// The same reading with an own change in it. Does nothing when there is none.
    void change(const RowSnapshot &rows);
    void forget();

Q_SIGNALS:
    void changed();

private:
    RowSnapshot m_rows;
    QDateTime m_readAt;
};

} // namespace tokenry
