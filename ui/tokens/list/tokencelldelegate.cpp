// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/list/tokencelldelegate.h"

#include <algorithm>

#include <QPainter>

#include "app/tokens/models/tokentablemodel.h"
#include "ui/controls/chip.h"
#include "ui/controls/permissionbadges.h"
#include "ui/style/palette.h"
#include "ui/style/stylepainting.h"
#include "ui/style/theme.h"
#include "ui/tokens/list/tokentableview.h"

namespace tokenry {

namespace {

constexpr int sidePadding = 12;
constexpr qreal staleOpacity = 0.7;

void paintText(QPainter &painter, const QRect &rect, const QString &text, const QStyleOptionViewItem &option,
               Qt::TextElideMode elide = Qt::ElideRight)
{
    const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
    painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, elide, rect.width()));
}

Permissions permissionsOf(const QModelIndex &index)
{
    return {index.data(TokenTableModel::PermissionsRole).toStringList(),
            index.data(TokenTableModel::PermissionsValidRole).toBool()};
}

} // namespace

void paintRowGround(QPainter &painter, const QRect &rect, bool isHovered, const QPalette &palette)
{
    const auto color = [&palette](ColorRole role) { return themeColor(role, palette); };
    // Also over the ground that Qt gives a current row, which would look like a checked one.
    const QColor surface = color(ColorRole::Surface);
    painter.fillRect(rect, isHovered ? painting::mixed(surface, color(ColorRole::Text), 0.04) : surface);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(ColorRole::Border));
}

TokenCellDelegate::TokenCellDelegate(TokenTableView *view) : QStyledItemDelegate(view), m_view(view) {}

void TokenCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->save();
    paintRowGround(*painter, option.rect, index.row() == m_view->hoveredRow(), option.palette);
    if (m_view->isStale())
        painter->setOpacity(staleOpacity);
    const QRect rect = option.rect.adjusted(sidePadding, 0, -4, -1);
    const QRect content = QStyle::visualRect(option.direction, option.rect, rect);
    const bool isInvalid = index.data(TokenTableModel::IsInvalidRole).toBool();
    const auto color = [&option](ColorRole role) { return themeColor(role, option.palette); };
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->setFont(option.font);
    painter->setPen(color(isInvalid ? ColorRole::BadgeManage : ColorRole::Text));
    switch (static_cast<TokenColumn>(index.column())) {
    case TokenColumn::Name:
        paintName(*painter, content, option, index);
        break;
    case TokenColumn::Permissions:
        paintPermissionBadges(*painter, content, permissionsOf(index), option.palette, option.font,
                              option.direction);
        break;
    case TokenColumn::ClientId:
    case TokenColumn::TokenId:
        if (!isInvalid)
            painter->setFont(fixedFont());
        paintText(*painter, content, text, option, Qt::ElideMiddle);
        break;
    case TokenColumn::Updated:
        if (!isInvalid)
            painter->setPen(color(ColorRole::TextMuted));
        paintText(*painter, content, text, option);
        break;
    case TokenColumn::Created:
    case TokenColumn::Owner:
    case TokenColumn::Purpose:
    case TokenColumn::Deployed:
    case TokenColumn::ReviewBy:
        paintText(*painter, content, text, option);
        break;
    }
    painter->restore();
}

bool TokenCellDelegate::editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &,
                                    const QModelIndex &)
{
    return false;
}

void TokenCellDelegate::paintName(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    if (!index.data(TokenTableModel::IsOwnRole).toBool()) {
        paintText(painter, rect, text, option);
        return;
    }
    constexpr int gap = 8;
    const QString you = tr("you", "the token that is signed in with");
    const QFont small = smallFont();
    const QSize chip = chipSize(you, QFontMetrics(small));
    const int textWidth = std::min(painter.fontMetrics().horizontalAdvance(text) + 1,
                                   std::max(0, rect.width() - chip.width() - gap));
    const QRect textRect(rect.left(), rect.top(), textWidth, rect.height());
    const QRect chipRect(rect.left() + textWidth + gap, rect.top() + (rect.height() - chip.height()) / 2,
                         chip.width(), chip.height());
    paintText(painter, QStyle::visualRect(option.direction, rect, textRect), text, option);
    painter.setFont(small);
    paintChip(painter, QStyle::visualRect(option.direction, rect, chipRect), you,
              themeColor(ColorRole::Link, option.palette));
}

} // namespace tokenry
