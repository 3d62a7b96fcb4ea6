// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/selection/tokenselection.h"

#include <algorithm>
#include <utility>

#include "app/tokens/rows/idtable.h"

namespace tokenry {

namespace {

/// Takes out of `ids` those of the shown rows from this position on; their number.
int takeShown(QSet<QString> &ids, const ShownRows &shown, int firstPosition = 0)
{
    const IdSet wanted(ids);
    int taken = 0;
    for (int position = firstPosition; position < shown.size() && !ids.isEmpty(); ++position) {
        const RowSnapshot::Place place = shown.rows.place(shown.rowAt(position));
        if (wanted.contains(place.chunk, place.row))
            taken += ids.remove(place.chunk.id(place.row)) ? 1 : 0;
    }
    return taken;
}

} // namespace

TokenSelection::TokenSelection(QObject *parent) : QObject(parent) {}

void TokenSelection::setList(SelectableList list)
{
    if (!m_ids.isEmpty())
        noteAbsent(list);
    m_list = std::move(list);
    if (m_ids.isEmpty())
        return;
    const qsizetype before = m_ids.size();
    if (m_list.isWhole) {
        m_absent.removeIf([this](const std::pair<const QString &, Absent &> &entry) {
            const bool isGone = m_list.filter.isEmpty() || entry.second.filter == m_list.filter;
            if (isGone)
                m_ids.remove(entry.first);
            return isGone;
        });
    }
    updateHidden();
    if (const auto gone = before - m_ids.size(); gone > 0)
        Q_EMIT vanished(static_cast<int>(gone));
    Q_EMIT changed();
}

/// The checked tokens of the rows of before that `list` does not have are kept with their values.
void TokenSelection::noteAbsent(const SelectableList &list)
{
    const RowSnapshot &rows = list.shown.rows;
    if (rows.isSameAs(m_list.shown.rows))
        return;
    const RowSnapshot &old = m_list.shown.rows;
    // Into rows that have only become more, nothing but absent tokens can have come.
    const bool isLonger = rows.beginsWith(old);
    QSet<QString> missing = isLonger ? QSet<QString>(m_absent.keyBegin(), m_absent.keyEnd()) : m_ids;
    takeShown(missing, {rows}, isLonger ? old.size() : 0);
    m_absent.removeIf([&missing](const std::pair<const QString &, Absent &> &entry) {
        return !missing.contains(entry.first);
    });
    const IdSet gone(missing);
    for (int row = 0; row < old.size() && m_absent.size() < missing.size(); ++row) {
        const RowSnapshot::Place place = old.place(row);
        if (gone.contains(place.chunk, place.row) && !m_absent.contains(old.id(row)))
            m_absent.insert(old.id(row), {old.token(row), m_list.filter});
    }
}

void TokenSelection::updateHidden()
{
    m_hidden.clear();
    m_shownChecked = 0;
    if (m_ids.isEmpty()) {
        m_kept.clear();
        return;
    }
    m_hidden = m_ids;
    m_shownChecked = takeShown(m_hidden, m_list.shown);
    // On another page of the same list.
    m_hidden.removeIf([this](const QString &id) {
        const auto absent = m_absent.constFind(id);
        return absent != m_absent.cend() && !m_list.isSearched && absent->filter == m_list.filter;
    });
    // A token that is hidden again is asked about again.
    m_kept.intersect(m_hidden);
}

QString TokenSelection::shownId(int position) const
{
    return m_list.shown.rows.id(m_list.shown.rowAt(position));
}

TokenSelection::Extent TokenSelection::shownExtent() const
{
    if (m_shownChecked == 0)
        return Extent::None;
    return m_shownChecked < m_list.shown.size() ? Extent::Some : Extent::All;
}

QList<Token> TokenSelection::tokens() const
{
    QList<Token> tokens;
    QSet<QString> rest = m_ids;
    for (int position = 0; position < m_list.shown.size() && !rest.isEmpty(); ++position) {
        const int row = m_list.shown.rowAt(position);
        if (rest.remove(m_list.shown.rows.id(row)))
            tokens.append(m_list.shown.rows.token(row));
    }
    for (int row = 0; row < m_list.shown.rows.size() && !rest.isEmpty(); ++row) {
        if (rest.remove(m_list.shown.rows.id(row)))
            tokens.append(m_list.shown.rows.token(row));
    }
    QStringList absent(rest.cbegin(), rest.cend());
    absent.sort();
    for (const QString &id : std::as_const(absent))
        tokens.append(m_absent.value(id).token);
    return tokens;
}

void TokenSelection::setChecked(const QStringList &tokenIds, bool isChecked)
{
    for (const QString &id : tokenIds) {
        if (isChecked && !id.isEmpty())
            m_ids.insert(id);
        else
            take(id);
    }
    updateHidden();
    Q_EMIT changed();
}

void TokenSelection::setAllShownChecked(bool isChecked)
{
    QStringList ids;
    ids.reserve(m_list.shown.size());
    for (int position = 0; position < m_list.shown.size(); ++position)
        ids.append(shownId(position));
    setChecked(ids, isChecked);
}

void TokenSelection::keepHidden()
{
    m_kept = m_hidden;
    Q_EMIT changed();
}

void TokenSelection::dropHidden()
{
    remove({m_hidden.cbegin(), m_hidden.cend()});
}

void TokenSelection::remove(const QStringList &tokenIds)
{
    bool isOther = false;
    for (const QString &id : tokenIds)
        isOther |= take(id);
    if (isOther)
        Q_EMIT changed();
}

/// Without a look at the rows: of a batch of deletions each is removed by itself.
bool TokenSelection::take(const QString &tokenId)
{
    if (!m_ids.remove(tokenId))
        return false;
    const bool isShown = !m_absent.remove(tokenId) && !m_hidden.remove(tokenId);
    m_hidden.remove(tokenId);
    m_kept.remove(tokenId);
    m_shownChecked -= isShown ? 1 : 0;
    return true;
}

void TokenSelection::clear()
{
    m_ids.clear();
    m_absent.clear();
    updateHidden();
    Q_EMIT changed();
}

} // namespace tokenry
