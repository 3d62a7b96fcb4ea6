// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPair>
#include <QWidget>

#include "app/domain/permissions.h"

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace tokenry {

class FieldHint;

/// The three documented permissions as check boxes, each with a plain sentence, and the usual combinations as
/// presets.
class PermissionChooser final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PermissionChooser)

public:
    explicit PermissionChooser(QWidget *parent = nullptr);

    /// In the documented order.
    [[nodiscard]] QList<Permission> permissions() const;
    void setPermissions(const QList<Permission> &permissions);
    /// The service's objection to the choice; gone with the next change. Display-safe.
    void setError(const QString &text);

Q_SIGNALS:
    void changed();

private:
    struct Preset
    {
        QPushButton *button;
        QList<Permission> permissions;
    };

    void addPreset(const char *objectName, const QString &text, const QList<Permission> &permissions);
    void addPermission(Permission permission, const char *objectName, const QString &sentence);
    void showMatchingPreset();
    void handleChange();

    QList<Preset> m_presets;
    QList<QPair<Permission, QCheckBox *>> m_boxes;
    QVBoxLayout *m_layout;
    FieldHint *m_hint;
};

} // namespace tokenry
