// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/choose/accountrow.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

#include "app/core/displaytext.h"
#include "app/domain/baseurl.h"
#include "ui/controls/chip.h"
#include "ui/controls/environmentlook.h"
#include "ui/style/palette.h"
#include "ui/style/stylepainting.h"
#include "ui/style/theme.h"

namespace tokenry {

namespace {

constexpr int smallestHeight = 60;
constexpr int edge = 16;
constexpr int iconExtent = 20;
constexpr int gap = 8;
constexpr int lineGap = 4;
constexpr qsizetype longestName = 200;

QFont bold(QFont font, QFont::Weight weight)
{
    font.setWeight(weight);
    return font;
}

} // namespace

AccountRow::AccountRow(const Account &account, const QString &keys, QWidget *parent)
    : QAbstractButton(parent), m_account(account), m_keys(keys),
      m_name(displaySafe(account.name, longestName)),
      m_where(account.isBuiltInSandbox ? tr("on this computer") : hostForDisplay(account.baseUrl))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const QString mode = modeWord(account.mode);
    const QString environment = environmentWord(account.environment);
    setAccessibleName(mode.isEmpty() ? tr("%1, %2").arg(m_name, environment)
                                     : tr("%1, %2, %3").arg(m_name, environment, mode));
    setAccessibleDescription(m_where);
    setToolTip(plainTooltip(m_name));
}

QSize AccountRow::sizeHint() const
{
    const int text = fontMetrics().height() + QFontMetrics(smallFont()).height() + lineGap;
    return {360, std::max(smallestHeight, text + 24)};
}

QSize AccountRow::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void AccountRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto color = [this](ColorRole role) { return themeColor(role, palette()); };
    QColor ground = color(ColorRole::Surface);
    if (isDown())
        ground = painting::mixed(ground, color(ColorRole::Text), 0.09);
    else if (underMouse())
        ground = painting::mixed(ground, color(ColorRole::Text), 0.04);
    painting::drawBox(painter, rect(), ground, color(ColorRole::BorderStrong));
    if (hasFocus())
        painting::drawFocusRing(painter, rect(), palette());

    const EnvironmentLook look = lookOf(m_account.environment);
    const QRect icon(edge, (height() - iconExtent) / 2, iconExtent, iconExtent);
    themedIcon(look.icon, look.text).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), icon));
    QRect room(icon.right() + 1 + edge, 0, width() - icon.right() - 1 - 2 * edge, height());
    if (!m_keys.isEmpty()) {
        const QFontMetrics small(smallFont());
        const int width = small.horizontalAdvance(m_keys);
        QRect keys(room.right() + 1 - width, 0, width, height());
        paintText(painter, keys, m_keys, smallFont(), color(ColorRole::TextMuted));
        room.setRight(keys.left() - width - edge);
    }
    const int first = fontMetrics().height();
    const int second = QFontMetrics(smallFont()).height();
    const int top = (height() - first - second - lineGap) / 2;
    paintFirstLine(painter, QRect(room.left(), top, room.width(), first));
    paintSecondLine(painter, QRect(room.left(), top + first + lineGap, room.width(), second));
}

void AccountRow::paintText(QPainter &painter, QRect &room, const QString &text, const QFont &font,
                           const QColor &color) const
{
    const QFontMetrics metrics(font);
    // Rounding must not cut a text that was given just the room it takes.
    const QString shown = metrics.horizontalAdvance(text) <= room.width()
                              ? text
                              : metrics.elidedText(text, Qt::ElideRight, room.width());
    const QRect place(room.left(), room.top(), metrics.horizontalAdvance(shown), room.height());
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                     Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, shown);
    room.setLeft(place.right() + 1 + gap);
}

void AccountRow::paintFirstLine(QPainter &painter, const QRect &line) const
{
    QRect room = line;
    const QColor color = themeColor(lookOf(m_account.environment).text, palette());
    paintText(painter, room, environmentWord(m_account.environment), bold(font(), QFont::Bold), color);
    const QString mode = modeWord(m_account.mode);
    const QSize chip = mode.isEmpty() ? QSize() : chipSize(mode, QFontMetrics(smallFont()));
    // The name gives way, never the mode.
    QRect name = room.adjusted(0, 0, mode.isEmpty() ? 0 : -chip.width() - gap, 0);
    paintText(painter, name, m_name, bold(font(), QFont::DemiBold), themeColor(ColorRole::Text, palette()));
    if (mode.isEmpty())
        return;
    const QRect place(QPoint(name.left(), line.center().y() - chip.height() / 2 + 1), chip);
    painter.setFont(smallFont());
    paintChip(painter, QStyle::visualRect(layoutDirection(), rect(), place), mode, color);
}

void AccountRow::paintSecondLine(QPainter &painter, const QRect &line) const
{
    QRect room = line;
    paintText(painter, room, m_where, smallFont(), themeColor(ColorRole::TextMuted, palette()));
}

void AccountRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void AccountRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void AccountRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace tokenry
