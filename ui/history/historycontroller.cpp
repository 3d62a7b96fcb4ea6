// SPDX-License-Identifier: Apache-2.0
#include "ui/history/historycontroller.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QWidget>

#include <utility>

#include "app/core/atomicfile.h"
#include "app/core/displaytext.h"
#include "app/journal/journal.h"
#include "ui/history/historydialog.h"

namespace tokenry {
using namespace Qt::StringLiterals;

HistoryController::HistoryController(Journal &journal, QWidget *window)
    : QObject(window), m_journal(journal), m_window(window)
{
    connect(&m_journal, &Journal::changed, this, &HistoryController::update);
}

void HistoryController::setNotes(std::function<QStringList(const QString &tokenId)> linesOf)
{
    m_noteLinesOf = std::move(linesOf);
}

void HistoryController::start()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new HistoryDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setNotes([this](const QString &tokenId) {
        return m_noteLinesOf ? m_noteLinesOf(tokenId).join(u" · "_s) : QString();
    });
    connect(m_dialog, &HistoryDialog::copyRequested, this, &HistoryController::copyRequested);
    connect(m_dialog, &HistoryDialog::exportRequested, this, &HistoryController::chooseFile);
    update();
    m_dialog->open();
}

void HistoryController::suspend()
{
    if (m_dialog)
        m_dialog->reject();
}

void HistoryController::update()
{
    if (!m_dialog)
        return;
    m_dialog->setEntries(historyOf(m_journal.log()));
    const int damaged = m_journal.damagedLines();
    if (!m_journal.problem().isEmpty())
        m_dialog->setNotice(m_journal.problem());
    else if (damaged > 0)
        m_dialog->setNotice(
            tr("%n lines of the record are damaged or of a newer version. They are kept and not shown.",
               nullptr, damaged));
    else
        m_dialog->setNotice({});
}

void HistoryController::chooseFile(const QList<HistoryEntry> &entries, ExportFormat format)
{
    auto *dialog = new QFileDialog(m_dialog, tr("Export history"));
    dialog->setObjectName(u"historyFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    const bool isCsv = format == ExportFormat::Csv;
    dialog->setNameFilters(
        {isCsv ? tr("Comma-separated values (*.csv)") : tr("JSON (*.json)"), tr("All files (*)")});
    dialog->setDefaultSuffix(isCsv ? u"csv"_s : u"json"_s);
    dialog->selectFile(isCsv ? u"history.csv"_s : u"history.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, entries, format](const QString &path) { save(path, entries, format); });
    dialog->open();
}

void HistoryController::save(const QString &path, const QList<HistoryEntry> &entries, ExportFormat format)
{
    const QString refusal = saveExportFile(path, exportHistory(entries, format));
    if (!m_dialog)
        return;
    m_dialog->showResult(refusal.isEmpty(),
                         refusal.isEmpty()
                             ? tr("History exported to “%1”.").arg(displaySafe(QFileInfo(path).fileName()))
                             : refusal);
}

} // namespace tokenry
