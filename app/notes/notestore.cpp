// SPDX-License-Identifier: Apache-2.0
#include "app/notes/notestore.h"

#include <QFileInfo>

#include <utility>
#include <variant>

#include "app/core/backupfile.h"
#include "app/core/displaytext.h"
#include "app/core/privatefile.h"
#include "app/notes/notejson.h"

namespace tokenry {

namespace {

constexpr qint64 largestFile = qint64{64} << 20;

} // namespace

NoteStore::NoteStore(QString path, const Clock &clock, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_clock(clock)
{
    if (m_path.isEmpty())
        return;
    const auto file = readPrivateFile(m_path, largestFile);
    if (const auto *refused = std::get_if<FileRefusal>(&file)) {
        m_problem = refused->reason;
        m_isFileUnread = true;
        return;
    }
    const auto &content = std::get<std::optional<Secret>>(file);
    if (!content)
        return;
    std::optional<TokenNotes> notes = notesFromJson(content->bytes());
    m_isFileDamaged = !notes;
    if (notes)
        m_notes = std::move(*notes);
    else
        m_problem = tr("The notes in “%1” are damaged and are not shown. The file is kept when you write a "
                       "new note.")
                        .arg(displaySafe(m_path));
}

QString NoteStore::setNote(const QString &tokenId, const TokenNote &note)
{
    TokenNotes notes = m_notes;
    const TokenNote tidy = note.tidied();
    if (tidy.isEmpty())
        notes.remove(tokenId);
    else
        notes.insert(tokenId, tidy);
    return replaceAll(notes);
}

QString NoteStore::copyNote(const QString &fromTokenId, const QString &toTokenId)
{
    if (!m_notes.contains(fromTokenId) || m_notes.contains(toTokenId))
        return {};
    return setNote(toTokenId, note(fromTokenId));
}

QString NoteStore::replaceAll(const TokenNotes &notes)
{
    if (notes == m_notes)
        return {};
    if (m_isFileUnread)
        return m_problem;
    if (!m_path.isEmpty()) {
        if (const auto refused = makePrivateFolder(QFileInfo(m_path).path()))
            return refused->reason;
        if (m_isFileDamaged) {
            if (const auto kept = backUp(m_path, m_clock.nowUtc()); !kept)
                return tr("The damaged file “%1” could not be kept: %2. Nothing was changed.")
                    .arg(displaySafe(m_path), displaySafe(kept.error().reason));
            m_isFileDamaged = false;
        }
        if (const auto refused = writePrivateFile(m_path, notesToJson(notes)))
            return refused->reason;
        m_problem.clear();
    }
    m_notes = notes;
    Q_EMIT changed();
    return {};
}

} // namespace tokenry
