// SPDX-License-Identifier: Apache-2.0
#include "ui/rotation/createagaindialog.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "app/rotation/rotationmessages.h"
#include "ui/controls/permissionbadges.h"
#include "ui/dialogs/typedconfirmationfield.h"

namespace tokenry {
using namespace Qt::StringLiterals;

CreateAgainDialog::CreateAgainDialog(const Account &account, const Rotation &rotation, QWidget *parent)
    : BaseDialog(account, parent),
      m_confirm(new TypedConfirmationField(accountConfirmation(account, tr("create this token")),
                                           u"rotateConfirmText"_s, this)),
      m_create(nullptr)
{
    setObjectName(u"createAgainDialog"_s);
    setAccessibleName(tr("Create the new token"));
    setHeading(tr("Create the new token “%1”?").arg(newNameText(rotation)),
               tr("It replaces “%1”, which is not touched by that. Its secret is shown once.")
                   .arg(oldNameText(rotation)));
    auto *badges = new PermissionBadges(this);
    badges->setPermissions({.values = rotation.permissions});
    contentLayout()->addWidget(badges);
    contentLayout()->addWidget(m_confirm);
    auto *cancel = addButton("createAgainCancel", tr("Cancel"));
    m_create = addButton("createAgainSubmit", tr("Create token"), ButtonKind::Primary);
    m_create->setEnabled(m_confirm->isMet());
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_confirm, &TypedConfirmationField::changed, this,
            [this] { m_create->setEnabled(m_confirm->isMet()); });
}

void CreateAgainDialog::accept()
{
    if (m_create->isEnabled())
        BaseDialog::accept();
    else
        m_confirm->tellMismatch();
}

} // namespace tokenry
