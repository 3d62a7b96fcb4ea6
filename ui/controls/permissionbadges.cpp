// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/permissionbadges.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include "app/core/displaytext.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/style/stylepainting.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 4;
constexpr int badgePadding = 6;
constexpr int warningExtent = 12;
constexpr qsizetype longestValue =
    24; ///< A service may list anything; the tool tip and the words tell it whole

struct Badge
{
    QString text;
    ColorRole ink;
    ColorRole fill;
    bool warns = false;
};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PermissionBadges)
};

Badge badgeFor(const QString &value)
{
    if (value == permissionName(Permission::View))
        return {value, ColorRole::BadgeView, ColorRole::BadgeViewFill};
    if (value == permissionName(Permission::Transact))
        return {value, ColorRole::BadgeTransact, ColorRole::BadgeTransactFill};
    if (value == permissionName(Permission::Manage))
        return {value, ColorRole::BadgeManage, ColorRole::BadgeManageFill};
    const QString shown = value.isEmpty() ? Text::tr("(empty)") : displaySafe(value, longestValue);
    return {shown, ColorRole::BadgeManage, ColorRole::BadgeManageFill, true};
}

QList<Badge> badgesOf(const Permissions &permissions)
{
    QList<Badge> badges;
    if (!permissions.valid)
        badges.append({Text::tr("invalid"), ColorRole::BadgeManage, ColorRole::BadgeManageFill, true});
    else if (permissions.noneListed())
        badges.append({Text::tr("none listed"), ColorRole::BadgeManage, ColorRole::BadgeManageFill, true});
    // A hostile list may be long; more than these never fit anyway and are counted.
    constexpr qsizetype mostShown = 12;
    for (const QString &value : permissions.values.first(std::min(permissions.values.size(), mostShown)))
        badges.append(badgeFor(value));
    return badges;
}

QFont badgeFont(const QFont &font)
{
    QFont small = font;
    if (font.pointSizeF() > 0)
        small.setPointSizeF(font.pointSizeF() * 0.82);
    else
        small.setPixelSize(std::max(1, qRound(font.pixelSize() * 0.82)));
    small.setWeight(QFont::DemiBold);
    return small;
}

int widthOf(const Badge &badge, const QFontMetrics &metrics)
{
    // One more, because the advance is rounded and the text would be cut for a fraction of a pixel.
    return metrics.horizontalAdvance(badge.text) + 1 + 2 * badgePadding +
           (badge.warns ? warningExtent + 3 : 0);
}

int heightOf(const QFontMetrics &metrics)
{
    return metrics.height() + 3;
}

void paintBadge(QPainter &painter, const QRect &rect, const Badge &badge, const QPalette &palette,
                Qt::LayoutDirection direction)
{
    painting::drawBox(painter, rect, themeColor(badge.fill, palette), {}, 4);
    QRect text = rect.adjusted(badgePadding, 0, -badgePadding, 0);
    if (badge.warns) {
        const QRect icon(text.left(), rect.center().y() - warningExtent / 2 + 1, warningExtent,
                         warningExtent);
        themedIcon(Icon::Warning, badge.ink).paint(&painter, QStyle::visualRect(direction, rect, icon));
        text.setLeft(text.left() + warningExtent + 3);
    }
    painter.setPen(themeColor(badge.ink, palette));
    painter.drawText(QStyle::visualRect(direction, rect, text), Qt::AlignCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(badge.text, Qt::ElideRight, text.width()));
}

} // namespace

void paintPermissionBadges(QPainter &painter, const QRect &rect, const Permissions &permissions,
                           const QPalette &palette, const QFont &font, Qt::LayoutDirection direction)
{
    painter.save();
    painter.setFont(badgeFont(font));
    const QFontMetrics metrics = painter.fontMetrics();
    const QList<Badge> badges = badgesOf(permissions);
    const auto total = permissions.values.size() + (!permissions.valid || permissions.noneListed() ? 1 : 0);
    const int height = heightOf(metrics);
    int x = rect.left();
    for (qsizetype index = 0; index < badges.size(); ++index) {
        const bool isLast = index + 1 == total;
        const QString rest = Text::tr("+%1", "so many more permissions").arg(total - index);
        const int restWidth = metrics.horizontalAdvance(rest);
        int width = widthOf(badges.at(index), metrics);
        const int room = rect.right() + 1 - x - (isLast ? 0 : restWidth + gap);
        if (width > room && index > 0) {
            painter.setPen(themeColor(ColorRole::TextMuted, palette));
            const QRect place(x, rect.top(), restWidth, rect.height());
            painter.drawText(QStyle::visualRect(direction, rect, place), Qt::AlignCenter, rest);
            break;
        }
        width = std::min(width, std::max(room, 0));
        const QRect place(x, rect.top() + (rect.height() - height) / 2, width, height);
        paintBadge(painter, QStyle::visualRect(direction, rect, place), badges.at(index), palette, direction);
        x += width + gap;
    }
    painter.restore();
}

QSize permissionBadgesSize(const Permissions &permissions, const QFont &font)
{
    const QFontMetrics metrics(badgeFont(font));
    int width = 0;
    const QList<Badge> badges = badgesOf(permissions);
    for (const Badge &badge : badges)
        width += widthOf(badge, metrics) + gap;
    return {std::max(0, width - gap), heightOf(metrics)};
}

PermissionBadges::PermissionBadges(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(m_permissions.toWords());
}

void PermissionBadges::setPermissions(const Permissions &permissions)
{
    m_permissions = permissions;
    setAccessibleName(permissions.toWords());
    updateGeometry();
    update();
}

QSize PermissionBadges::sizeHint() const
{
    return permissionBadgesSize(m_permissions, font());
}

QSize PermissionBadges::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 60), sizeHint().height()};
}

void PermissionBadges::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPermissionBadges(painter, rect(), m_permissions, palette(), font(), layoutDirection());
}

} // namespace tokenry
