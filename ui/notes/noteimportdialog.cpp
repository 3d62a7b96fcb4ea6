// SPDX-License-Identifier: Apache-2.0
#include "ui/notes/noteimportdialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/core/displaytext.h"
#include "app/core/sentencetext.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShownId = 80;
constexpr int shownRows = 8;

QString noteInOneLine(const TokenNote &note)
{
    QStringList lines = noteLines(note);
    for (QString &line : lines)
        line = displaySafeInSentence(line);
    return lines.join(u" · "_s);
}

} // namespace

NoteImportDialog::NoteImportDialog(const QString &fileName, const TokenNotes &present,
                                   const TokenNotes &imported, QWidget *parent)
    : BaseDialog(parent), m_present(present), m_imported(imported), m_plan(planMerge(present, imported)),
      m_summary(new QLabel(this)), m_list(new QListWidget(this)), m_withSecrets(new QCheckBox(this)),
      m_submit(nullptr)
{
    setObjectName(u"noteImportDialog"_s);
    setAccessibleName(tr("Import notes"));
    setHeading(tr("Import notes from “%1”?").arg(fileName),
               tr("Notes that the file does not hold stay as they are. Notes are kept on this computer and "
                  "never sent."));
    build();
    showPlan();
}

void NoteImportDialog::build()
{
    m_summary->setObjectName(u"noteImportSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    contentLayout()->addWidget(m_summary);
    m_list->setObjectName(u"noteImportList"_s);
    m_list->setAccessibleName(tr("Changes of the notes"));
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(shownRows * metrics::rowHeight);
    contentLayout()->addWidget(m_list, 1);
    m_withSecrets->setObjectName(u"noteImportSecrets"_s);
    m_withSecrets->setText(tr("Import also %n notes with a text that looks like a secret", nullptr,
                              static_cast<int>(m_plan.withSecret.size())));
    m_withSecrets->setVisible(!m_plan.withSecret.isEmpty());
    contentLayout()->addWidget(m_withSecrets);
    connect(m_withSecrets, &QCheckBox::toggled, this, &NoteImportDialog::showPlan);
    auto *cancel = addButton("noteImportCancel", tr("Cancel"));
    m_submit = addButton("noteImportSubmit", tr("Import notes"), ButtonKind::Primary);
    connect(cancel, &QPushButton::clicked, this, &NoteImportDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &NoteImportDialog::accept);
}

QStringList NoteImportDialog::skipped() const
{
    return m_withSecrets->isChecked() ? QStringList() : m_plan.withSecret;
}

void NoteImportDialog::showPlan()
{
    const QStringList leftOut = skipped();
    int added = 0;
    int replaced = 0;
    m_list->clear();
    const auto show = [this](const QString &text) {
        auto *item = new QListWidgetItem(text, m_list);
        item->setToolTip(plainTooltip(text));
    };
    for (const QString &id : m_plan.added) {
        if (leftOut.contains(id))
            continue;
        ++added;
        show(tr("New, for %1: %2", "%1 is the ID of a token, %2 a note")
                 .arg(displaySafeInSentence(id, longestShownId), noteInOneLine(m_imported.value(id))));
    }
    for (const QString &id : m_plan.replaced) {
        if (leftOut.contains(id))
            continue;
        ++replaced;
        show(tr("Replaced, for %1: %2. Until now: %3", "%1 is the ID of a token, %2 and %3 are notes")
                 .arg(displaySafeInSentence(id, longestShownId), noteInOneLine(m_imported.value(id)),
                      noteInOneLine(m_present.value(id))));
    }
    // What is left out is not shown: the list would put a secret on the screen.
    m_summary->setText(QStringList{
        tr("%n notes are new.", nullptr, added), tr("%n notes replace the present ones.", nullptr, replaced),
        tr("%n notes are the same already.", nullptr, static_cast<int>(m_plan.same.size()))}
                           .join(u' '));
    m_submit->setEnabled(added + replaced > 0);
}

TokenNotes NoteImportDialog::chosen() const
{
    return merged({}, m_imported, skipped() + m_plan.same);
}

} // namespace tokenry
