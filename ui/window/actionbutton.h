// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

class QAction;

namespace tokenry {

/// A push button that triggers an action and is enabled, shown and explained as the action is. It has a text
/// and an icon of its own.
class ActionButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionButton)

public:
    /// Outlived by the action.
    ActionButton(QAction *action, const QIcon &icon, const QString &text, QWidget *parent);

private:
    void follow();

    QAction *m_action;
};

} // namespace tokenry
