// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/list/exportcontroller.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QWidget>

#include "app/core/displaytext.h"
#include "ui/dialogs/confirmdialog.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return u"csv"_s;
    case ExportFormat::Json:
        return u"json"_s;
    }
    return {};
}

} // namespace

ExportController::ExportController(QWidget *window) : QObject(window), m_window(window) {}

void ExportController::startRows(const RowSnapshot &rows, ExportFormat format)
{
    const QString suffix = suffixOf(format);
    auto *dialog = new QFileDialog(m_window, tr("Export loaded rows"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters(
        {format == ExportFormat::Csv ? tr("Comma-separated values (*.csv)") : tr("JSON (*.json)"),
         tr("All files (*)")});
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(u"tokens."_s + suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, rows, format](const QString &path) { save(path, rows, format); });
    dialog->open();
}

void ExportController::save(const QString &path, const RowSnapshot &rows, ExportFormat format)
{
    constexpr int writtenAtOnce = 2000;
    if (rows.size() <= writtenAtOnce) {
        finish(path, rows, format, saveRows(path, rows, format));
        return;
    }
    m_pool.start([this, path, rows, format] {
        const QString refusal = saveRows(path, rows, format);
        QMetaObject::invokeMethod(
            this, [this, path, rows, format, refusal] { finish(path, rows, format, refusal); },
            Qt::QueuedConnection);
    });
}

void ExportController::finish(const QString &path, const RowSnapshot &rows, ExportFormat format,
                              const QString &refusal)
{
    if (refusal.isEmpty()) {
        const QString file = displaySafe(QFileInfo(path).fileName());
        Q_EMIT finishedWith(rows.size() == 1
                                ? tr("Exported 1 token to “%1”.").arg(file)
                                : tr("Exported %1 tokens to “%2”.").arg(QString::number(rows.size()), file));
        return;
    }
    auto *dialog = new ConfirmDialog(tr("The file was not written"), refusal, tr("Choose another file…"),
                                     tr("Cancel"), m_window, ConfirmDialog::Kind::Harmless);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, rows, format] { startRows(rows, format); });
    dialog->open();
}

} // namespace tokenry
