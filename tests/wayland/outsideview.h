// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <memory>

/// The desktop from outside of this program: its keyboard, and its clipboard as another program would paste
/// it.
class OutsideView
{
    Q_DISABLE_COPY_MOVE(OutsideView)

public:
    OutsideView() = default;
    virtual ~OutsideView() = default;

    /// Presses a key that does nothing, as new input for whoever has the focus.
    virtual void pressKey() = 0;
    /// The text on the clipboard, while this program answers; empty when there is none.
    [[nodiscard]] virtual QByteArray pasted() = 0;
};

/// For the compositor that COMPOSITOR names in the environment; null for another.
[[nodiscard]] std::unique_ptr<OutsideView> makeOutsideView();
