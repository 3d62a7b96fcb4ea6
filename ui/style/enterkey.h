// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace tokenry {

/// Makes Enter press the button that has the focus, in every window and on every platform. Qt leaves that to
/// the platform theme's `ButtonPressKeys` (GNOME's hold Return, KDE's and the generic ones do not), and a
/// dialog without it presses its default button instead. A check box and a radio button stay as they are:
/// there Enter presses the default button.
class EnterKey final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EnterKey)

public:
    EnterKey() = default;

    /// Does nothing for a widget that Enter does not press.
    void watch(QWidget *widget);
    void unwatch(QWidget *widget);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tokenry
