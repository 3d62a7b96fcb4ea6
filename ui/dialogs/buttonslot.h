// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStackedWidget>

class QPushButton;

namespace tokenry {

/// A place in a footer that several buttons take in turn. It is as wide as the widest of them, so that no
/// button moves under the pointer when another one takes the place, or none.
class ButtonSlot final : public QStackedWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ButtonSlot)

public:
    /// Shows the first button.
    ButtonSlot(const QList<QPushButton *> &buttons, QWidget *parent);

    /// One of the buttons, or null for none.
    void showButton(QPushButton *button);

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    QWidget *m_nothing;
};

} // namespace tokenry
