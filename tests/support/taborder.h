// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <algorithm>

namespace tokenry::test {

/// What the Tab key reaches in a window, in its order, starting at the topmost.
inline QList<QWidget *> tabOrder(const QWidget *window)
{
    QList<QWidget *> order;
    const QWidget *start = window;
    for (QWidget *widget = start->nextInFocusChain(); widget != start; widget = widget->nextInFocusChain()) {
        if (widget->window() == window && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
            order.append(widget);
    }
    const auto middle = [window](const QWidget *widget) {
        return widget->mapTo(window, widget->rect().center());
    };
    const auto first =
        std::min_element(order.begin(), order.end(), [&](const QWidget *left, const QWidget *right) {
            return middle(left).y() < middle(right).y();
        });
    std::rotate(order.begin(), first, order.end());
    return order;
}

/// Empty when Tab goes from top to bottom and in a row from left to right; else the first two that do not.
inline QString tabOrderFault(const QWidget *window)
{
    constexpr int sameRow = 12;
    const QList<QWidget *> order = tabOrder(window);
    for (qsizetype index = 1; index < order.size(); ++index) {
        const QPoint before = order.at(index - 1)->mapTo(window, order.at(index - 1)->rect().center());
        const QPoint after = order.at(index)->mapTo(window, order.at(index)->rect().center());
        const bool isSameRow = qAbs(before.y() - after.y()) < sameRow;
        if (isSameRow ? after.x() < before.x() : after.y() < before.y())
            return order.at(index - 1)->objectName() + QStringLiteral(" before ") +
                   order.at(index)->objectName();
    }
    return order.size() < 2 ? QStringLiteral("nothing to go through") : QString();
}

} // namespace tokenry::test
