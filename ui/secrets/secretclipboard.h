// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

#include "app/core/clock.h"
#include "app/core/secret.h"
#include "ui/secrets/clipboarddoubt.h"
#include "ui/secrets/secretdigest.h"

namespace tokenry {

class PlatformClipboard;
class SecretMimeData;

/// The one way in which a secret gets onto the clipboard, and off it again. Never the X11 primary selection.
class SecretClipboard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretClipboard)

public:
    enum class State {
        Idle,     ///< Nothing of ours is on the clipboard
        Holding,  ///< The secret is there, until its time is up
        Clearing, ///< It is to go, and nothing has proven yet that it is gone
    };

    /// The clock is not owned and outlives this.
    explicit SecretClipboard(const Clock &clock, QObject *parent = nullptr);
    /// For tests: with another clipboard than the desktop's.
    SecretClipboard(const Clock &clock, std::unique_ptr<PlatformClipboard> platform,
                    QObject *parent = nullptr);
    /// Clears what is still ours, so that no clipboard manager is handed it when the program ends.
    ~SecretClipboard() override;

    /// How long the next copy stays; 30 s unless set.
    void setLifetime(std::chrono::milliseconds lifetime) { m_lifetime = lifetime; }

    /// Puts the secret onto the clipboard. False when reading back does not find it there: then it must not
    /// be called copied.
    [[nodiscard]] bool copy(Secret secret);
    /// Puts text that is no secret onto the clipboard; it stays. It takes the place of a secret of ours.
    void copyPlain(const QString &text);

    [[nodiscard]] State state() const { return m_state; }
    /// Set while clearing.
    [[nodiscard]] std::optional<ClipboardDoubt> doubt() const { return m_doubt; }
    /// Whether the object that `copy()` put onto the clipboard is still in place.
    [[nodiscard]] bool isOurs() const;
    /// Takes our secret off the clipboard, and goes on until a read-back proves that it is gone. Leaves what
    /// anybody else put there.
    void clearIfOurs();
    /// 0 unless it is holding.
    [[nodiscard]] int secondsLeft() const;

Q_SIGNALS:
    /// At the copy and each second until the end.
    void countdown(int secondsLeft);
    /// It was cleared, and whether it is gone is not proven yet. Again when the reason changes; `cleared()`
    /// follows with the proof.
    void clearing(tokenry::ClipboardDoubt doubt);
    /// Somebody put something else there before its time. `cleared()` follows.
    void replaced();
    /// The secret is no longer there: its time was up, it was cleared, or somebody copied something else.
    void cleared();

private:
    enum class Content { Secret, Unreadable, SomethingElse };

    void planTick();
    void planEnd();
    void planJudgement();
    void handleClipboardChange();
    void handleLoss();
    void beginClearing();
    void clearAgain();
    void judge();
    [[nodiscard]] Content readBack() const;
    void tell(ClipboardDoubt doubt);
    void forgetData();
    void finish();

    const Clock &m_clock;
    const std::unique_ptr<PlatformClipboard> m_platform;
    std::chrono::milliseconds m_lifetime{std::chrono::seconds(30)};
    std::chrono::milliseconds m_end{0};   ///< Of the lifetime, by Clock::monotonic()
    std::unique_ptr<QObject> m_countdown; ///< Context of the timers of the present copy
    /// Context of the timer that runs while we have the focus and a clearing is to be judged.
    std::unique_ptr<QObject> m_judgement;
    State m_state = State::Idle;
    std::optional<ClipboardDoubt> m_doubt;
    int m_attempts = 0;
    SecretDigest m_digest;
    QPointer<SecretMimeData> m_data; ///< The clipboard owns it
};

} // namespace tokenry
