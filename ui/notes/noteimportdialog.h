// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include "app/notes/notemerge.h"
#include "ui/dialogs/basedialog.h"

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace tokenry {

/// Shows what an import of notes would do, before it is done. Notes with a text that looks like a secret are
/// left out unless the person insists.
class NoteImportDialog final : public BaseDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteImportDialog)

public:
    /// `fileName` is display-safe, for a sentence.
    NoteImportDialog(const QString &fileName, const TokenNotes &present, const TokenNotes &imported,
                     QWidget *parent);

    /// The imported notes that are new or replace others, without those that are left out.
    [[nodiscard]] TokenNotes chosen() const;

private:
    void build();
    [[nodiscard]] QStringList skipped() const;
    void showPlan();

    const TokenNotes m_present;
    const TokenNotes m_imported;
    const NoteMerge m_plan;
    QLabel *m_summary;
    QListWidget *m_list;
    QCheckBox *m_withSecrets;
    QPushButton *m_submit;
};

} // namespace tokenry
