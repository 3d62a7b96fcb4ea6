// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/signin/waitdialog.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace tokenry {
using namespace Qt::StringLiterals;

WaitDialog::WaitDialog(const Account &account, const QString &title, const QString &message, QWidget *parent)
    : BaseDialog(account, parent)
{
    setObjectName(u"waitDialog"_s);
    setHeading(title, message);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"waitCancel"_s);
    footerTrailing()->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    cancel->setFocus();
}

} // namespace tokenry
