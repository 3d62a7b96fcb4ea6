// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QSize>
#include <QWidget>

#include "app/domain/permissions.h"

class QPainter;

namespace tokenry {

/// Paints the badges of a permission list into `rect`, left to right, elided with "+2" when they do not fit;
/// shared by the table's delegate and the widget below.
void paintPermissionBadges(QPainter &painter, const QRect &rect, const Permissions &permissions,
                           const QPalette &palette, const QFont &font, Qt::LayoutDirection direction);
[[nodiscard]] QSize permissionBadgesSize(const Permissions &permissions, const QFont &font);

/// The badges as a widget: details pane, delete list. Its accessible name is the plain words.
class PermissionBadges final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PermissionBadges)

public:
    explicit PermissionBadges(QWidget *parent = nullptr);
    void setPermissions(const Permissions &permissions);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Permissions m_permissions;
};

} // namespace tokenry
