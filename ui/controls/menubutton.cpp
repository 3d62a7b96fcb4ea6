// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/menubutton.h"

#include <QAccessibleWidget>
#include <QCursor>
#include <QMenu>
#include <QStyleOptionButton>

namespace tokenry {

namespace {

/// Qt's own interface of a push button asks `QPushButton::menu()`, which is empty here.
class MenuButtonAccessible final : public QAccessibleWidget
{
public:
    explicit MenuButtonAccessible(MenuButton *button)
        : QAccessibleWidget(button, QAccessible::ButtonMenu), m_button(button)
    {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && text.isEmpty() ? m_button->text().remove(u'&') : text;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.hasPopup = true;
        state.pressed = m_button->isDown();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        if (!m_button->isEnabled())
            return {};
        return QStringList{pressAction(), showMenuAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (!m_button->isEnabled())
            return;
        if (name == pressAction() || name == showMenuAction())
            m_button->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    MenuButton *m_button;
};

QAccessibleInterface *makeAccessibleMenuButton(const QString &, QObject *object)
{
    auto *button = qobject_cast<MenuButton *>(object);
    return button ? new MenuButtonAccessible(button) : nullptr;
}

} // namespace

MenuButton::MenuButton(const QString &text, QWidget *parent) : MenuButton(QIcon(), text, parent) {}

MenuButton::MenuButton(const QIcon &icon, const QString &text, QWidget *parent)
    : QPushButton(icon, text, parent)
{
    QAccessible::installFactory(makeAccessibleMenuButton); // Qt ignores one that it has already.
    connect(this, &QPushButton::clicked, this, &MenuButton::openPopup, Qt::QueuedConnection);
}

void MenuButton::setPopup(QMenu *menu)
{
    if (m_popup)
        m_popup->disconnect(this);
    m_popup = menu;
    if (!menu)
        return;
    // A click on this button while the menu is open closes it, and must not open it again.
    menu->setAttribute(Qt::WA_NoMouseReplay);
    connect(menu, &QMenu::aboutToHide, this, &MenuButton::handlePopupClosed, Qt::QueuedConnection);
}

void MenuButton::openPopup()
{
    if (!m_popup || !isVisible() || !isEnabled())
        return;
    setDown(true);
    const bool isLeftToRight = !isRightToLeft();
    QPoint place = mapToGlobal(isLeftToRight ? rect().bottomLeft() : rect().bottomRight());
    if (!isLeftToRight)
        place.rx() -= m_popup->sizeHint().width();
    m_popup->popup(place);
}

void MenuButton::handlePopupClosed()
{
    setDown(false);
    // While a menu is open nothing tells the button that the pointer has left.
    if (!rect().contains(mapFromGlobal(QCursor::pos())))
        setAttribute(Qt::WA_UnderMouse, false);
    update();
}

void MenuButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    option->features |= QStyleOptionButton::HasMenu;
}

} // namespace tokenry
