// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/filechooser.h"

#include <QDir>
#include <QFileDialog>

namespace tokenry {

QFileDialog *chooseFile(const FileChoice &choice, QWidget *parent,
                        const std::function<void(const QString &path)> &chosen)
{
    auto *dialog =
        new QFileDialog(parent, choice.title, choice.folder.isEmpty() ? QDir::homePath() : choice.folder);
    dialog->setObjectName(QString::fromLatin1(choice.objectName));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const bool isOpen = choice.kind == FileChoice::Kind::Open;
    dialog->setAcceptMode(isOpen ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    dialog->setFileMode(isOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite, choice.kind == FileChoice::Kind::Update);
    dialog->setDefaultSuffix(choice.suffix);
    if (!choice.files.isEmpty())
        dialog->setNameFilters({choice.files, QFileDialog::tr("All Files (*)")});
    if (choice.showsHidden)
        dialog->setFilter(dialog->filter() | QDir::Hidden);
    if (!choice.fileName.isEmpty())
        dialog->selectFile(choice.fileName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
    return dialog;
}

} // namespace tokenry
