// SPDX-License-Identifier: Apache-2.0
#include "app/platform/idlewatcher.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <utility>

#include "app/core/clock.h"

namespace tokenry {
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds longestWait = 30s;

bool isInput(QEvent::Type type)
{
    switch (static_cast<int>(type)) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::TabletRelease:
    case QEvent::NativeGesture:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatcher::IdleWatcher(QCoreApplication &application, const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_lastMonotonic(clock.monotonic()), m_lastUtc(clock.nowUtc())
{
    application.installEventFilter(this);
}

void IdleWatcher::setLimit(std::chrono::minutes limit)
{
    m_limit = std::max<std::chrono::milliseconds>(limit, 0ms);
    ++m_round;
    m_isWaiting = false;
    wait();
}

void IdleWatcher::noteInput()
{
    m_lastMonotonic = m_clock.monotonic();
    m_lastUtc = m_clock.nowUtc();
    m_isIdle = false;
    wait();
}

bool IdleWatcher::eventFilter(QObject *, QEvent *event)
{
    // What a program sends to itself is no input.
    if (!event->spontaneous() || !isInput(event->type()))
        return false;
    const bool isTooLate = check();
    noteInput();
    // What it was meant for may be gone by now, the receiver too.
    switch (static_cast<int>(event->type())) {
    case QEvent::ShortcutOverride:
        // Comes before the key press, which does not come at all if the key is a shortcut. Accepting it keeps
        // the shortcut from being triggered, and makes the key press come.
        if (isTooLate)
            event->accept();
        m_isKeyTooLate = isTooLate;
        return isTooLate;
    case QEvent::KeyPress:
        return std::exchange(m_isKeyTooLate, false) || isTooLate;
    default:
        return isTooLate;
    }
}

std::chrono::milliseconds IdleWatcher::sinceLastInput() const
{
    return std::max(m_clock.monotonic() - m_lastMonotonic,
                    std::chrono::milliseconds(m_lastUtc.msecsTo(m_clock.nowUtc())));
}

bool IdleWatcher::check()
{
    if (m_limit == 0ms || m_isIdle || sinceLastInput() < m_limit)
        return false;
    m_isIdle = true;
    Q_EMIT idle();
    return true;
}

void IdleWatcher::wait()
{
    if (m_limit == 0ms || m_isIdle || m_isWaiting)
        return;
    m_isWaiting = true;
    const auto left = std::clamp(m_limit - sinceLastInput(), std::chrono::milliseconds(0), longestWait);
    m_clock.after(left, this, [this, round = m_round] {
        if (round != m_round)
            return;
        m_isWaiting = false;
        if (!check())
            wait();
    });
}

} // namespace tokenry
