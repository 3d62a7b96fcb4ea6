// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>

class QCoreApplication;

namespace tokenry {

class Clock;

/// Tells when nothing was typed, clicked, moved, scrolled or touched in our windows for a while.
///
/// The time that passed is the longer one of two: by the monotonic clock, which stands still while the
/// machine sleeps, and by the time of day, which goes on but can be set back. So sleep counts, and a clock
/// that is set can only bring the moment nearer. Timers stand still during sleep too; therefore the time is
/// looked at every half minute, and before an input starts it anew.
class IdleWatcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdleWatcher)

public:
    /// Both outlive this. Without a limit at first.
    IdleWatcher(QCoreApplication &application, const Clock &clock, QObject *parent = nullptr);

    /// 0 is never. Counts from the last input.
    void setLimit(std::chrono::minutes limit);
    /// For what a person does without an input event, such as through a screen reader.
    void noteInput();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Once; again only after a new input. The input that finds the time over comes too late: it is not given
    /// to the window.
    void idle();

private:
    [[nodiscard]] std::chrono::milliseconds sinceLastInput() const;
    /// True when `idle()` was emitted just now.
    bool check();
    void wait();

    const Clock &m_clock;
    std::chrono::milliseconds m_limit{0};
    std::chrono::milliseconds m_lastMonotonic;
    QDateTime m_lastUtc;
    bool m_isIdle = false;
    bool m_isWaiting = false;
    bool m_isKeyTooLate = false; ///< Said of a key that is about to be pressed
    int m_round = 0;             ///< Grows with each new limit, so that a wait for an old one ends unheard
};

} // namespace tokenry
