// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historycontroller.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QWidget>

#include "app/core/atomicfile.h"
#include "app/core/displaytext.h"
#include "app/journal/journal.h"
#include "ui/history/historydialog.h"

namespace tokenry {
using namespace Qt::StringLiterals;

HistoryFlow::HistoryFlow(Journal &journal, QWidget *window) : QObject(window), m_journal(journal), m_window(window)
{
    connect(&m_journal, &Journal::changed, this, &HistoryFlow::update);
}

void HistoryFlow::start()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new HistoryDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &HistoryDialog::copyRequested, this, &HistoryFlow::copyRequested);
    connect(m_dialog, &HistoryDialog::exportRequested, this, &HistoryFlow::chooseFile);
    update();
    m_dialog->open();
}

void HistoryFlow::suspend()
{
    if (m_dialog)
        m_dialog->reject();
}

void HistoryFlow::update()
{
    if (!m_dialog)
        return;
    m_dialog->setEntries(historyOf(m_journal.records()));
    const int damaged = m_journal.damagedLines();
    if (!m_journal.problem().isEmpty())
        m_dialog->setNotice(m_journal.problem());
    else if (damaged > 0)
        m_dialog->setNotice(tr("%n lines of the record are damaged or of a newer version. They are kept and not shown.", nullptr, damaged));
    else
        m_dialog->setNotice({});
}

void HistoryFlow::chooseFile(const QList<HistoryEntry> &entries, ExportFormat format)
{
    auto *dialog = new QFileDialog(m_dialog, tr("Export history"));
    dialog->setObjectName(u"historyFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    const bool isCsv = format == ExportFormat::Csv;
    dialog->setNameFilters({isCsv ? tr("Comma-separated values (*.csv)") : tr("JSON (*.json)"), tr("All files (*)")});
    dialog->setDefaultSuffix(isCsv ? u"csv"_s : u"json"_s);
    dialog->selectFile(isCsv ? u"history.csv"_s : u"history.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, entries, format](const QString &path) { save(path, entries, format); });
    dialog->open();
}

void HistoryFlow::save(const QString &path, const QList<HistoryEntry> &entries, ExportFormat format)
{
    const QString refusal = saveExportFile(path, exportHistory(entries, format));
    if (refusal.isEmpty())
        Q_EMIT finishedWith(tr("History exported to “%1”.").arg(displaySafe(QFileInfo(path).fileName())));
    else if (m_dialog)
        m_dialog->setNotice(refusal);
}

} // namespace tokenry
