// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QKeyEvent;

namespace tokenry {

/// An event filter of the application for keys that are held down.
///
/// - Under X11 a held key is a release and a press at the same time. Qt marks the press as repeated only if
/// it
///   is already in its queue when it reads the release, which is left to chance. Here each repeated press
///   gets its mark, on which all code relies that must not act twice.
/// - A repeated Alt and a letter is stopped: `QAbstractButton` would click again and again, also in a window
///   that has opened since.
class HeldKeys final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeldKeys)

public:
    HeldKeys() = default;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isRepeated(const QKeyEvent &key) const;

    quint32 m_releasedKey = 0; ///< Its native scan code; 0 is none
    quint64 m_releasedAt = 0;  ///< In milliseconds, by the clock of the events
};

} // namespace tokenry
