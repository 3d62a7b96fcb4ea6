// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/create/permissionchooser.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

#include "ui/controls/fieldhint.h"
#include "ui/style/buttonkind.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

PermissionChooser::PermissionChooser(QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_hint(new FieldHint(nullptr, this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(metrics::labelSpacing);
    m_layout->addWidget(makeFieldLabel(tr("Start from"), nullptr, this));
    auto *presets = new QHBoxLayout;
    presets->setSpacing(8);
    m_layout->addLayout(presets);
    addPreset("presetReadOnly", tr("Read-only"), {Permission::View});
    addPreset("presetPayments", tr("Payments"), {Permission::View, Permission::Transact});
    addPreset("presetAdministrator", tr("Token administrator"), {Permission::View, Permission::Manage});
    for (const Preset &preset : std::as_const(m_presets))
        presets->addWidget(preset.button);
    presets->addStretch();

    addPermission(Permission::View, "permissionView",
                  tr("See all data: platform configuration, customers and transactions."));
    addPermission(Permission::Transact, "permissionTransact", tr("Send payments."));
    addPermission(Permission::Manage, "permissionManage",
                  tr("Change platform configuration, API tokens and customers. In effect full access."));
    m_layout->addWidget(m_hint);
}

void PermissionChooser::addPreset(const char *objectName, const QString &text,
                                  const QList<Permission> &permissions)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setCheckable(true);
    setButtonKind(button, ButtonKind::Choice);
    // Not clicked(): assistive technology toggles a checkable button without a click. A chosen preset cannot
    // be toggled off.
    connect(button, &QPushButton::toggled, this, [this, permissions](bool checked) {
        if (checked)
            setPermissions(permissions);
        else
            showMatchingPreset();
    });
    m_presets.append({button, permissions});
}

void PermissionChooser::addPermission(Permission permission, const char *objectName, const QString &sentence)
{
    auto *box = new QCheckBox(permissionName(permission), this);
    box->setObjectName(QString::fromLatin1(objectName));
    box->setAccessibleName(permissionName(permission));
    box->setAccessibleDescription(sentence);
    QFont bold;
    bold.setWeight(QFont::DemiBold);
    box->setFont(bold);
    auto *said = makeMutedLabel(sentence, this);
    const int indent = box->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, box) +
                       box->style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, box);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(isRightToLeft() ? 0 : indent, 0, isRightToLeft() ? indent : 0, 0);
    below->addWidget(said);
    m_layout->addSpacing(m_boxes.isEmpty() ? 8 : 4);
    m_layout->addWidget(box);
    m_layout->addLayout(below);
    m_boxes.append({permission, box});
    connect(box, &QCheckBox::toggled, this, &PermissionChooser::handleChange);
}

QList<Permission> PermissionChooser::permissions() const
{
    QList<Permission> chosen;
    for (const auto &[permission, box] : m_boxes) {
        if (box->isChecked())
            chosen.append(permission);
    }
    return chosen;
}

void PermissionChooser::setPermissions(const QList<Permission> &permissions)
{
    for (const auto &[permission, box] : std::as_const(m_boxes)) {
        // One change, told once, however many boxes it takes.
        const QSignalBlocker blocker(box);
        box->setChecked(permissions.contains(permission));
    }
    handleChange();
}

void PermissionChooser::showMatchingPreset()
{
    const QList<Permission> chosen = permissions();
    for (const Preset &preset : std::as_const(m_presets)) {
        const QSignalBlocker blocker(preset.button);
        preset.button->setChecked(preset.permissions == chosen);
    }
}

void PermissionChooser::handleChange()
{
    showMatchingPreset();
    m_hint->setHint(FieldHint::Kind::Error, {});
    Q_EMIT changed();
}

void PermissionChooser::setError(const QString &text)
{
    m_hint->setHint(FieldHint::Kind::Error, text);
}

} // namespace tokenry
