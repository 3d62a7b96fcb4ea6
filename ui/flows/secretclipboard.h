// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <chrono>

#include "secret.h"

namespace tokenry {

class SecretMimeData;

/// The one way in which a secret gets onto the clipboard, and off it again. Never the X11 primary selection.
class SecretClipboard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretClipboard)

public:
    explicit SecretClipboard(QObject *parent = nullptr);
    /// Clears what is still ours, so that no clipboard manager is handed it when the program ends.
    ~SecretClipboard() override;

    /// How long the next copy stays; 30 s unless set.
    void setLifetime(std::chrono::milliseconds lifetime) { m_lifetime = lifetime; }

    /// Puts the secret onto the clipboard. False when reading back does not find it there: then it must not be called copied.
    [[nodiscard]] bool copy(Secret secret);
    /// Puts text that is no secret onto the clipboard; it stays. A secret of ours that was there is gone then.
    void copyPlain(const QString &text);

    /// Whether the clipboard still holds what `copy()` put there.
    [[nodiscard]] bool isOurs() const;
    /// Takes our secret off the clipboard; leaves what anybody else put there.
    void clearIfOurs();
    /// 0 when nothing of ours is there.
    [[nodiscard]] int secondsLeft() const;

Q_SIGNALS:
    /// At the copy and each second until the end.
    void countdown(int secondsLeft);
    /// The secret is no longer there: its time was up, it was cleared, or somebody copied something else.
    void cleared();

private:
    void tick();
    void handleClipboardChange();
    void forget();

    std::chrono::milliseconds m_lifetime{std::chrono::seconds(30)};
    QDeadlineTimer m_deadline;
    QTimer m_end;
    QTimer m_ticker;
    bool m_isHolding = false;
    QPointer<SecretMimeData> m_data; ///< The clipboard owns it
};

} // namespace tokenry
