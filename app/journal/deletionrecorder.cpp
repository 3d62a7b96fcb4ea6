// SPDX-License-Identifier: Apache-2.0
#include "app/journal/deletionrecorder.h"

#include <optional>

#include "app/errors/errornames.h"
#include "app/journal/journal.h"
#include "app/tokens/changes/tokencommands.h"

namespace tokenry {

namespace {

/// Nothing for what is not worth a line.
std::optional<JournalEvent> eventFor(DeletionOutcome outcome)
{
    switch (outcome) {
    case DeletionOutcome::Sending:
        return JournalEvent::DeleteAttempted;
    case DeletionOutcome::Waiting: // Back in the queue after a 429, which is a no
    case DeletionOutcome::Failed:
    case DeletionOutcome::StillThere:
        return JournalEvent::DeleteFailed;
    case DeletionOutcome::Deleted:
        return JournalEvent::Deleted;
    case DeletionOutcome::AlreadyGone:
        return JournalEvent::AlreadyGone;
    case DeletionOutcome::Unknown:
        return JournalEvent::DeleteUnknown;
    case DeletionOutcome::NotSent:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

DeletionRecorder::DeletionRecorder(Journal &journal, TokenCommands &commands, QObject *parent)
    : QObject(parent), m_journal(journal), m_commands(commands)
{
    connect(&m_commands, &TokenCommands::deletionProgress, this, &DeletionRecorder::note);
    connect(&m_commands, &TokenCommands::deletionFinished, this, [this] { m_attempts.clear(); });
}

void DeletionRecorder::note(int index)
{
    const DeletionEntry &entry = m_commands.deletion().at(index);
    const auto event = eventFor(entry.outcome);
    if (!event)
        return;
    const bool begins = *event == JournalEvent::DeleteAttempted;
    // What ended without having begun, such as a token without an id, was never sent.
    if (!begins && !m_attempts.contains(index))
        return;
    JournalRecord record{.event = *event,
                         .attemptId = begins ? Journal::newAttemptId() : m_attempts.take(index),
                         .name = entry.token.name,
                         .permissions = entry.token.permissions.values,
                         .tokenId = entry.token.id};
    if (begins)
        m_attempts.insert(index, record.attemptId);
    else if (entry.error)
        record.reason = errorReason(*entry.error);
    m_journal.append(std::move(record));
}

} // namespace tokenry
