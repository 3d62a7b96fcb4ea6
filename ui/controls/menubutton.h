// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QPushButton>

class QMenu;

namespace tokenry {

/// A button that opens a menu below itself. `QPushButton::setMenu()` runs the menu in a nested event loop: a
/// press through the accessibility interface would be answered only when the menu closes, and the button
/// would stay grey afterwards, as if the pointer were on it. Here the menu opens from a queued call.
class MenuButton : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MenuButton)

public:
    explicit MenuButton(const QString &text, QWidget *parent = nullptr);
    MenuButton(const QIcon &icon, const QString &text, QWidget *parent = nullptr);

    /// Not owned.
    void setPopup(QMenu *menu);
    [[nodiscard]] QMenu *popup() const { return m_popup; }

protected:
    void initStyleOption(QStyleOptionButton *option) const override;

private:
    void openPopup();
    void handlePopupClosed();

    QPointer<QMenu> m_popup;
};

} // namespace tokenry
