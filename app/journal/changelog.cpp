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
    if (isOfRotation(record.event)) {
        addRotation(record);
        return;
    }
    if (record.event == JournalEvent::HandoverEnded) {
        if (const auto rotation = m_rotationOf.constFind(record.attemptId); rotation != m_rotationOf.cend())
            m_rotations[*rotation].handedOverAt = record.at;
    }
    const auto known = m_indexOf.constFind(record.attemptId);
    const qsizetype index = known == m_indexOf.cend() ? m_changes.size() : *known;
    if (index == m_changes.size()) {
        m_indexOf.insert(record.attemptId, index);
        m_changes.append(JournaledChange{});
    }
    JournaledChange &change = m_changes[index];
    addTo(change, record);
    if (change.isDelete && !m_deletesOf.value(change.tokenId).contains(index))
        m_deletesOf[change.tokenId].append(index);
    markRotation(change);
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

const JournaledChange *ChangeLog::lastDelete(const QString &tokenId, const JournalSignIn &signIn) const
{
    qsizetype last = -1;
    for (const qsizetype index : m_deletesOf.value(tokenId)) {
        if (index > last && isSameAccount(m_changes.at(index).signIn, signIn))
            last = index;
    }
    return last < 0 ? nullptr : &m_changes.at(last);
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
    const QList<JournalSignIn> places = m_gone.value(tokenId);
    return places.contains(signIn) ||
           std::any_of(places.cbegin(), places.cend(),
                       [&](const JournalSignIn &place) { return isSameAccount(place, signIn); });
}

void ChangeLog::markRotation(JournaledChange &change) const
{
    const qsizetype ofCreate = m_rotationOf.value(change.attemptId, -1);
    const qsizetype index =
        ofCreate < 0 && change.isDelete ? m_rotationOfOld.value(change.tokenId, -1) : ofCreate;
    if (index < 0)
        return;
    if (change.isDelete && !isSameAccount(change.signIn, m_rotations.at(index).signIn))
        return;
    // A token whose rotation was aborted may be deleted later for another reason.
    const QDateTime aborted = m_rotations.at(index).when(JournalEvent::RotationAborted);
    if (!change.isDelete || !aborted.isValid() || change.at < aborted)
        change.rotationOf = m_rotations.at(index).name;
}

void ChangeLog::addRotation(const JournalRecord &record)
{
    const auto known = m_rotationOf.constFind(record.attemptId);
    const qsizetype index = known == m_rotationOf.cend() ? m_rotations.size() : *known;
    if (index == m_rotations.size()) {
        m_rotationOf.insert(record.attemptId, index);
        m_rotations.append(JournaledRotation{});
    }
    addTo(m_rotations[index], record);
    m_rotationOfOld.insert(m_rotations.at(index).tokenId, index);
    if (!record.createAttemptId.isEmpty())
        m_rotationOf.insert(record.createAttemptId, index);
    if (record.event == JournalEvent::RotationSwitching && !record.successorClientId.isEmpty())
        join({record.signIn.origin, record.clientId}, record.successorClientId);
}

void ChangeLog::join(const JournalSignIn &former, const QString &successorClientId)
{
    const JournalSignIn from = latest(former);
    const JournalSignIn to = latest({former.origin, successorClientId});
    if (from.isKnown() && from != to)
        m_switches.append({from, to});
}

JournalSignIn ChangeLog::latest(JournalSignIn signIn) const
{
    // Each sign-in is switched from once at most, and later to one that ends a chain: there is no circle.
    while (true) {
        const auto next = std::find_if(m_switches.cbegin(), m_switches.cend(),
                                       [&signIn](const auto &pair) { return pair.first == signIn; });
        if (next == m_switches.cend())
            return signIn;
        signIn = next->second;
    }
}

bool ChangeLog::isSameAccount(const JournalSignIn &one, const JournalSignIn &other) const
{
    return one.isKnown() && other.isKnown() && (one == other || latest(one) == latest(other));
}

} // namespace tokenry
