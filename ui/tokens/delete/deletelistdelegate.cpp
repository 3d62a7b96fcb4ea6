// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/delete/deletelistdelegate.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

#include "app/core/displaytext.h"
#include "app/domain/tokentext.h"
#include "ui/controls/chip.h"
#include "ui/controls/permissionbadges.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"
#include "ui/tokens/delete/deletelistmodel.h"

namespace tokenry {

namespace {

constexpr int iconExtent = 16;
constexpr int topPadding = 8;
constexpr int gap = 8;
constexpr int lineSpacing = 4;
/// A name of any length leaves this much to the badges: they tell what is at stake.
constexpr int widthKeptForBadges = 240;
constexpr qsizetype longestName = 200;

struct Look
{
    Icon icon;
    ColorRole role;
};

Look lookOf(DeletionOutcome outcome)
{
    switch (outcome) {
    case DeletionOutcome::Waiting:
    case DeletionOutcome::Sending:
        return {Icon::Refresh, ColorRole::TextMuted};
    case DeletionOutcome::Deleted:
        return {Icon::Check, ColorRole::Success};
    case DeletionOutcome::AlreadyGone:
        return {Icon::Check, ColorRole::TextMuted};
    case DeletionOutcome::Failed:
        return {Icon::Error, ColorRole::Danger};
    case DeletionOutcome::StillThere:
    case DeletionOutcome::Unknown:
        return {Icon::Warning, ColorRole::Warning};
    case DeletionOutcome::NotSent:
        return {Icon::Stop, ColorRole::TextMuted};
    }
    return {Icon::Info, ColorRole::TextMuted};
}

QFont boldFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    return font;
}

int lineHeight(const QStyleOptionViewItem &option)
{
    return std::max(QFontMetrics(boldFont(option)).height(), iconExtent + 2);
}

int alignmentOf(const QStyleOptionViewItem &option)
{
    return static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter) |
           Qt::TextSingleLine;
}

int contentWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return width - 2 * metrics::groupSpacing;
}

} // namespace

DeleteListDelegate::DeleteListDelegate(const DeleteListModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{}

QSize DeleteListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int height = 2 * topPadding + 2 * lineHeight(option) + lineSpacing + 1;
    const QString reason = m_model.reasonText(index.row());
    if (!reason.isEmpty()) {
        const QRect room(0, 0, contentWidth(option), 10000);
        height += lineSpacing + option.fontMetrics.boundingRect(room, Qt::TextWordWrap, reason).height();
    }
    // Narrower than the view, so that its width never follows a row.
    return {metrics::dialogWidth / 2, height};
}

void DeleteListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const int row = index.row();
    painter->save();
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      themeColor(ColorRole::Border, option.palette));
    QRect line = option.rect.adjusted(metrics::groupSpacing, topPadding, -metrics::groupSpacing, 0);
    line.setHeight(lineHeight(option));
    paintName(*painter, paintOutcome(*painter, line, option, row), option, row);
    line.translate(0, line.height() + lineSpacing);
    paintIds(*painter, line, option, row);
    const QString reason = m_model.reasonText(row);
    if (!reason.isEmpty()) {
        const QRect rest(line.left(), line.bottom() + 1 + lineSpacing, line.width(),
                         option.rect.bottom() - line.bottom());
        painter->setFont(option.font);
        painter->setPen(themeColor(ColorRole::TextMuted, option.palette));
        painter->drawText(rest,
                          static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading)) |
                              Qt::TextWordWrap,
                          reason);
    }
    painter->restore();
}

QRect DeleteListDelegate::paintOutcome(QPainter &painter, const QRect &line,
                                       const QStyleOptionViewItem &option, int row) const
{
    const QString word = m_model.outcomeText(row);
    if (word.isEmpty())
        return line;
    const DeletionOutcome outcome = m_model.entry(row).outcome;
    const bool hasIcon = outcome != DeletionOutcome::Waiting;
    const int textWidth = option.fontMetrics.horizontalAdvance(word) + 1;
    const int width = textWidth + (hasIcon ? iconExtent + lineSpacing : 0);
    const QRect place(line.right() + 1 - width, line.top(), width, line.height());
    if (hasIcon) {
        const Look look = lookOf(outcome);
        const QRect icon(place.left(), place.top() + (place.height() - iconExtent) / 2, iconExtent,
                         iconExtent);
        themedIcon(look.icon, look.role)
            .paint(&painter, QStyle::visualRect(option.direction, option.rect, icon));
    }
    painter.setFont(option.font);
    painter.setPen(themeColor(ColorRole::TextMuted, option.palette));
    const QRect text = place.adjusted(width - textWidth, 0, 0, 0);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, text), alignmentOf(option), word);
    return line.adjusted(0, 0, -width - gap, 0);
}

void DeleteListDelegate::paintName(QPainter &painter, const QRect &line, const QStyleOptionViewItem &option,
                                   int row) const
{
    const Token &token = m_model.entry(row).token;
    const auto visual = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const int badges =
        std::min(permissionBadgesSize(token.permissions, option.font).width(), widthKeptForBadges);
    const QString you = DeleteListModel::tr("you", "the token that is signed in with");
    const QSize chip = m_model.isOwn(row) ? chipSize(you, QFontMetrics(smallFont())) : QSize(-gap, 0);
    painter.setFont(boldFont(option));
    painter.setPen(themeColor(ColorRole::Text, option.palette));
    const QString name = displaySafe(nameText(token), longestName);
    const int room = std::max(0, line.width() - badges - chip.width() - 2 * gap);
    const int nameWidth = std::min(room, painter.fontMetrics().horizontalAdvance(name) + 1);
    QRect place(line.left(), line.top(), nameWidth, line.height());
    painter.drawText(visual(place), alignmentOf(option),
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, nameWidth));
    int x = place.right() + 1 + gap;
    if (m_model.isOwn(row)) {
        painter.setFont(smallFont());
        const QRect mark(x, line.top() + (line.height() - chip.height()) / 2, chip.width(), chip.height());
        paintChip(painter, visual(mark), you, themeColor(ColorRole::Primary, option.palette));
        x += chip.width() + gap;
    }
    paintPermissionBadges(painter, visual({x, line.top(), line.right() + 1 - x, line.height()}),
                          token.permissions, option.palette, option.font, option.direction);
}

void DeleteListDelegate::paintIds(QPainter &painter, const QRect &line, const QStyleOptionViewItem &option,
                                  int row) const
{
    painter.setPen(themeColor(ColorRole::TextMuted, option.palette));
    painter.setFont(option.font);
    const QString age = DeleteListModel::tr("%1 ·", "age, before the client ID").arg(m_model.ageText(row));
    const int width = std::min(line.width(), option.fontMetrics.horizontalAdvance(age) + 1);
    const QRect first(line.left(), line.top(), width, line.height());
    const auto visual = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter.drawText(visual(first), alignmentOf(option), age);
    painter.setFont(fixedFont());
    const QRect rest(first.right() + 1 + lineSpacing, line.top(), line.right() - first.right() - lineSpacing,
                     line.height());
    painter.drawText(visual(rest), alignmentOf(option), shortIdText(m_model.entry(row).token.clientId));
}

} // namespace tokenry
