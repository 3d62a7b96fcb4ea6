// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/list/exportcontroller.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QWidget>

#include <array>

#include "app/core/displaytext.h"
#include "ui/dialogs/confirmdialog.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array formats{TokenFileFormat::Csv, TokenFileFormat::Json, TokenFileFormat::Markdown};

struct ExportControllerText
{
    Q_DECLARE_TR_FUNCTIONS(ExportController)
};

QString filterOf(TokenFileFormat format)
{
    switch (format) {
    case TokenFileFormat::Csv:
        return ExportControllerText::tr("Comma-separated values (*.csv)");
    case TokenFileFormat::Json:
        return ExportControllerText::tr("JSON (*.json)");
    case TokenFileFormat::Markdown:
        return ExportControllerText::tr("Markdown table (*.md)");
    }
    return {};
}

/// By the ending of the chosen name, because that is what the person sees; otherwise by the chosen filter.
TokenFileFormat formatOf(const QString &path, const QString &filter)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const TokenFileFormat format : formats) {
        if (suffix == suffixOf(format))
            return format;
    }
    for (const TokenFileFormat format : formats) {
        if (filter == filterOf(format))
            return format;
    }
    return formats.front();
}

} // namespace

ExportController::ExportController(QWidget *window) : QObject(window), m_window(window) {}

void ExportController::start(const ExportedRows &rows, const QString &title)
{
    ask({rows, title});
}

void ExportController::ask(const Order &order)
{
    auto *dialog = new QFileDialog(m_window, order.title);
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    QStringList filters;
    for (const TokenFileFormat format : formats)
        filters.append(filterOf(format));
    dialog->setNameFilters(filters);
    const auto follow = [this, dialog](TokenFileFormat format) {
        dialog->setDefaultSuffix(suffixOf(format));
        dialog->selectFile(exportFileName(m_accountName, QDate::currentDate(), format));
    };
    follow(formats.front());
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [follow](const QString &filter) { follow(formatOf({}, filter)); });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, order](const QString &path) {
        save(path, order, formatOf(path, dialog->selectedNameFilter()));
    });
    dialog->open();
}

void ExportController::save(const QString &path, const Order &order, TokenFileFormat format)
{
    constexpr int writtenAtOnce = 2000;
    if (order.rows.size() <= writtenAtOnce) {
        finish(path, order, saveRows(path, order.rows, format));
        return;
    }
    m_pool.start([this, path, order, format] {
        const QString refusal = saveRows(path, order.rows, format);
        QMetaObject::invokeMethod(
            this, [this, path, order, refusal] { finish(path, order, refusal); }, Qt::QueuedConnection);
    });
}

void ExportController::finish(const QString &path, const Order &order, const QString &refusal)
{
    if (refusal.isEmpty()) {
        Q_EMIT finishedWith(tr("Exported %n tokens to “%1”.", nullptr, order.rows.size())
                                .arg(displaySafe(QFileInfo(path).fileName())));
        return;
    }
    auto *dialog = new ConfirmDialog(tr("The file was not written"), refusal, tr("Choose another file…"),
                                     tr("Cancel"), m_window, ConfirmDialog::Kind::Harmless);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, order] { ask(order); });
    dialog->open();
}

} // namespace tokenry
