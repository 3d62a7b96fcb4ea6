// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/list/completelist.h"

namespace tokenry {

CompleteList::CompleteList(QObject *parent) : QObject(parent) {}

void CompleteList::replace(const RowSnapshot &rows, const QDateTime &readAt)
{
    m_rows = rows;
    m_readAt = readAt;
    Q_EMIT changed();
}

void CompleteList::change(const RowSnapshot &rows)
{
    if (!exists() || rows.isSameAs(m_rows))
        return;
    m_rows = rows;
    Q_EMIT changed();
}

void CompleteList::forget()
{
    if (!exists())
        return;
    m_rows = {};
    m_readAt = {};
    Q_EMIT changed();
}

} // namespace tokenry
