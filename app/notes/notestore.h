// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include "app/core/clock.h"
#include "app/notes/tokennote.h"

namespace tokenry {

/// The notes of one account, in a file that only its owner can read. Each change is written at once.
class NoteStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteStore)

public:
    /// Reads the file at once. An empty path keeps the notes in memory only, for an account of this run. The
    /// clock is not owned and outlives this.
    NoteStore(QString path, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const TokenNotes &notes() const { return m_notes; }
    [[nodiscard]] TokenNote note(const QString &tokenId) const { return m_notes.value(tokenId); }
    /// Why the file could not be read; empty when it could. A damaged file is kept beside it before the first
    /// write; a file that could not be opened is never written over. Translated, display-safe.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// Tidies and keeps the note; an empty one removes it. Returns why it was not kept, in words, or an empty
    /// string. The notes stay as they were then.
    [[nodiscard]] QString setNote(const QString &tokenId, const TokenNote &note);
    /// The note goes along to the successor of a token, which keeps a note of its own.
    [[nodiscard]] QString copyNote(const QString &fromTokenId, const QString &toTokenId);
    /// All at once, for an import.
    [[nodiscard]] QString replaceAll(const TokenNotes &notes);

Q_SIGNALS:
    void changed();

private:
    QString m_path;
    const Clock &m_clock;
    TokenNotes m_notes;
    QString m_problem;
    bool m_isFileUnread = false; ///< Nobody knows what it holds
    bool m_isFileDamaged = false;
};

} // namespace tokenry
