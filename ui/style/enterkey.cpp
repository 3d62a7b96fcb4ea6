// SPDX-License-Identifier: Apache-2.0
#include "ui/style/enterkey.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace tokenry {

namespace {

bool isPressedByEnter(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) && !qobject_cast<const QCheckBox *>(widget) &&
           !qobject_cast<const QRadioButton *>(widget);
}

bool isEnter(const QKeyEvent &event)
{
    const bool isEnterKey = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return isEnterKey && !(event.modifiers() & ~Qt::KeypadModifier);
}

void press(QAbstractButton *button)
{
    auto *push = qobject_cast<QPushButton *>(button);
    auto *tool = qobject_cast<QToolButton *>(button);
    if (!button->isEnabled())
        return;
    if (push && push->menu())
        push->showMenu();
    else if (tool && tool->popupMode() == QToolButton::InstantPopup)
        tool->showMenu();
    else
        button->click();
}

} // namespace

void EnterKey::watch(QWidget *widget)
{
    if (!isPressedByEnter(widget))
        return;
    widget->installEventFilter(this);
    // Otherwise the dialog makes the focused button its default, and takes the first button where none was
    // set.
    if (auto *push = qobject_cast<QPushButton *>(widget))
        push->setAutoDefault(false);
}

void EnterKey::unwatch(QWidget *widget)
{
    widget->removeEventFilter(this);
}

bool EnterKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!button || !isEnter(*key))
        return false;
    // A held key must not press twice, nor press a button that got the focus since. The event goes no further
    // in any case: the dialog would press its default button.
    event->accept();
    if (!key->isAutoRepeat())
        press(button);
    return true;
}

} // namespace tokenry
