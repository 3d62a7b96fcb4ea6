// SPDX-License-Identifier: Apache-2.0
#include "app/journal/changelog.h"

#include <algorithm>

namespace tokenry {

namespace {

bool saysGone(JournalEvent event)
{
    return event == JournalEvent::Deleted || event == JournalEvent::AlreadyGone ||
           event == JournalEvent::FoundGone;
}

} // namespace

ChangeLog::ChangeLog(const QList<JournalRecord> &records)
{
    for (const JournalRecord &record : records)
        add(record);
}

void ChangeLog::add(const JournalRecord &record)
{
    ++m_recordCount;
    const auto known = m_indexOf.constFind(record.attemptId);
    const qsizetype index = known == m_indexOf.cend() ? m_changes.size() : *known;
    if (index == m_changes.size()) {
        m_indexOf.insert(record.attemptId, index);
        m_changes.append(JournaledChange{});
    }
    JournaledChange &change = m_changes[index];
    addTo(change, record);
    if (change.stage == ChangeStage::Closed)
        m_open.remove(index);
    else
        m_open.insert(index);
    const bool isGoneNow =
        saysGone(record.event) || std::any_of(record.earlier.cbegin(), record.earlier.cend(), saysGone);
    if (isGoneNow && !change.tokenId.isEmpty())
        m_gone[change.tokenId].append(change.signIn);
}

const JournaledChange *ChangeLog::find(const QString &attemptId) const
{
    const auto known = m_indexOf.constFind(attemptId);
    return known == m_indexOf.cend() ? nullptr : &m_changes.at(*known);
}

QList<JournaledChange> ChangeLog::open() const
{
    QList<qsizetype> indexes(m_open.cbegin(), m_open.cend());
    std::sort(indexes.begin(), indexes.end());
    QList<JournaledChange> open;
    for (const qsizetype index : indexes)
        open.append(m_changes.at(index));
    return open;
}

bool ChangeLog::isGone(const QString &tokenId, const JournalSignIn &signIn) const
{
    return m_gone.value(tokenId).contains(signIn);
}

} // namespace tokenry
