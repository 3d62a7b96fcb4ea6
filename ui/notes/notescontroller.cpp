// SPDX-License-Identifier: Apache-2.0
#include "ui/notes/notescontroller.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QWidget>

#include "app/core/atomicfile.h"
#include "app/core/displaytext.h"
#include "app/core/filename.h"
#include "app/core/sentencetext.h"
#include "app/notes/notejson.h"
#include "app/notes/notestore.h"
#include "ui/dialogs/filechooser.h"
#include "ui/notes/noteimportdialog.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestImport = qint64{16} << 20;

QString shownFileName(const QString &path)
{
    return displaySafeInSentence(QFileInfo(path).fileName(), 120);
}

} // namespace

NotesController::NotesController(NoteStore &notes, QWidget *window)
    : QObject(window), m_notes(notes), m_window(window)
{}

void NotesController::exportNotes(const QString &accountName)
{
    if (m_notes.notes().isEmpty()) {
        Q_EMIT noted(tr("This account has no note to export."));
        return;
    }
    const FileChoice choice{.objectName = "noteExportFile",
                            .title = tr("Export the notes"),
                            .fileName = u"%1 notes.json"_s.arg(fileNamePart(accountName)).trimmed(),
                            .suffix = u"json"_s,
                            .files = tr("JSON (*.json)")};
    m_chooser = chooseFile(choice, m_window, [this](const QString &path) { save(path); });
}

void NotesController::save(const QString &path)
{
    const QString refusal = saveExportFile(path, notesToJson(m_notes.notes()));
    Q_EMIT noted(refusal.isEmpty()
                     ? tr("Exported %n notes to “%1”.", nullptr, static_cast<int>(m_notes.notes().size()))
                           .arg(shownFileName(path))
                     : refusal);
}

void NotesController::importNotes()
{
    const FileChoice choice{.kind = FileChoice::Kind::Open,
                            .objectName = "noteImportFile",
                            .title = tr("Import notes"),
                            .files = tr("JSON (*.json)")};
    m_chooser = chooseFile(choice, m_window, [this](const QString &path) { read(path); });
}

void NotesController::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT noted(tr("The file “%1” could not be read: %2.")
                         .arg(shownFileName(path), displaySafe(file.errorString())));
        return;
    }
    const QByteArray content = file.read(largestImport + 1);
    const auto imported = content.size() > largestImport ? std::nullopt : notesFromJson(content);
    if (!imported) {
        Q_EMIT noted(tr("“%1” is not a file of exported notes, or it is damaged. Nothing was imported.")
                         .arg(shownFileName(path)));
        return;
    }
    if (planMerge(m_notes.notes(), *imported).changesNothing()) {
        Q_EMIT noted(
            tr("“%1” holds no note that is new here. Nothing was imported.").arg(shownFileName(path)));
        return;
    }
    m_dialog = new NoteImportDialog(shownFileName(path), m_notes.notes(), *imported, m_window);
    connect(m_dialog, &QDialog::accepted, this, &NotesController::merge);
    openDialog(m_dialog.data());
}

void NotesController::merge()
{
    // A note may have come while the dialog was open.
    const TokenNotes before = m_notes.notes();
    const TokenNotes notes = merged(before, m_dialog->chosen());
    const QString refusal = m_notes.replaceAll(notes);
    int changed = 0;
    for (auto note = notes.cbegin(); note != notes.cend(); ++note)
        changed += before.value(note.key()) == *note ? 0 : 1;
    Q_EMIT noted(refusal.isEmpty() ? tr("Imported %n notes.", nullptr, changed) : refusal);
}

void NotesController::suspend()
{
    if (m_chooser)
        m_chooser->reject();
    if (m_dialog)
        m_dialog->reject();
}

} // namespace tokenry
