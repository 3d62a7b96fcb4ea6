// SPDX-License-Identifier: Apache-2.0
#include "exportflow.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QWidget>

#include "confirmdialog.h"
#include "displaytext.h"

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

ExportFlow::ExportFlow(QWidget *window) : QObject(window), m_window(window)
{
}

void ExportFlow::start(const QList<Token> &tokens, ExportFormat format)
{
    const QString suffix = suffixOf(format);
    auto *dialog = new QFileDialog(m_window, tr("Export loaded rows"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({format == ExportFormat::Csv ? tr("Comma-separated values (*.csv)") : tr("JSON (*.json)"),
                            tr("All files (*)")});
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(u"tokens."_s + suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, tokens, format](const QString &path) { save(path, tokens, format); });
    dialog->open();
}

void ExportFlow::save(const QString &path, const QList<Token> &tokens, ExportFormat format)
{
    const QString refusal = saveExport(path, tokens, format);
    if (refusal.isEmpty()) {
        const QString file = displaySafe(QFileInfo(path).fileName());
        Q_EMIT finishedWith(tokens.size() == 1 ? tr("Exported 1 token to “%1”.").arg(file)
                                               : tr("Exported %1 tokens to “%2”.").arg(QString::number(tokens.size()), file));
        return;
    }
    auto *dialog = new ConfirmDialog(tr("The file was not written"), refusal, tr("Choose another file…"), tr("Cancel"),
                                     m_window, ConfirmDialog::Kind::Harmless);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, tokens, format] { start(tokens, format); });
    dialog->open();
}

} // namespace tokenry
