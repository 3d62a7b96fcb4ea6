// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/confirmdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokenry {
using namespace Qt::StringLiterals;

ConfirmDialog::ConfirmDialog(const QString &title, const QString &message, const QString &confirmText,
                             const QString &cancelText, QWidget *parent, Kind kind)
    : BaseDialog(parent)
{
    build(title, message, confirmText, cancelText, kind);
}

ConfirmDialog::ConfirmDialog(const Account &account, const QString &title, const QString &message,
                             const QString &confirmText, const QString &cancelText, QWidget *parent)
    : BaseDialog(account, parent)
{
    build(title, message, confirmText, cancelText, Kind::Destructive);
}

void ConfirmDialog::build(const QString &title, const QString &message, const QString &confirmText,
                          const QString &cancelText, Kind kind)
{
    setObjectName(u"confirmDialog"_s);
    setHeading(title, {});
    auto *text = new QLabel(message, this);
    text->setObjectName(u"confirmMessage"_s);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    contentLayout()->addWidget(text);
    contentLayout()->addStretch(1);

    // Only the safe button is filled.
    const bool isDestructive = kind == Kind::Destructive;
    QPushButton *cancel =
        addButton("confirmCancel", cancelText, isDestructive ? ButtonKind::Primary : ButtonKind::Normal);
    QPushButton *confirm =
        addButton("confirmAccept", confirmText, isDestructive ? ButtonKind::Danger : ButtonKind::Primary);
    (isDestructive ? cancel : confirm)->setFocus();
    connect(cancel, &QPushButton::clicked, this, &ConfirmDialog::reject);
    connect(confirm, &QPushButton::clicked, this, &ConfirmDialog::accept);
}

} // namespace tokenry
