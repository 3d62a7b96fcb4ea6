// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

class QFileDialog;
class QWidget;

namespace tokenry {

class NoteImportDialog;
class NoteStore;

/// Writes the notes of an account into a file, and merges the notes of a file into them.
class NotesController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotesController)

public:
    /// The notes outlive this; `window` owns it and stands behind its dialogs.
    NotesController(NoteStore &notes, QWidget *window);

    /// Asks for a file. `accountName` is for its proposed name.
    void exportNotes(const QString &accountName);
    /// Asks for a file and shows what its import would do.
    void importNotes();
    /// Closes its dialogs. For a lock.
    void suspend();

Q_SIGNALS:
    /// What happened, in a sentence; display-safe.
    void noted(const QString &sentence);

private:
    void save(const QString &path);
    void read(const QString &path);
    void merge();

    NoteStore &m_notes;
    QWidget *m_window;
    QPointer<QFileDialog> m_chooser;
    QPointer<NoteImportDialog> m_dialog;
};

} // namespace tokenry
