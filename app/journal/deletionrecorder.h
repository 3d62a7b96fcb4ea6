// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

namespace tokenry {

class Journal;
class TokenCommands;

/// Puts each token of a deletion on record: that it is about to be deleted, and what became of it.
/// `TokenCommands` tells of the first before it asks its gateway, and `JournaledGateway` waits for the disk
/// before it sends.
class DeletionRecorder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeletionRecorder)

public:
    /// Neither is owned; both outlive this.
    DeletionRecorder(Journal &journal, TokenCommands &commands, QObject *parent = nullptr);

private:
    void note(int index);

    Journal &m_journal;
    TokenCommands &m_commands;
    QHash<int, QString> m_attempts; ///< By entry: the attempt without an outcome yet
};

} // namespace tokenry
