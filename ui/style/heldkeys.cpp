// SPDX-License-Identifier: Apache-2.0
#include "ui/style/heldkeys.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace tokenry {

namespace {

/// Any key that gives a character: for other alphabets Qt finds the Latin letter only when it looks a
/// shortcut up.
bool isMnemonic(const QKeyEvent &key)
{
    return key.modifiers().testFlag(Qt::AltModifier) && key.key() < Qt::Key_Escape;
}

/// Sends the event anew, marked as repeated.
void sendMarked(QObject *receiver, QKeyEvent &key)
{
    QKeyEvent marked(key.type(), key.key(), key.modifiers(), key.nativeScanCode(), key.nativeVirtualKey(),
                     key.nativeModifiers(), key.text(), true, static_cast<quint16>(key.count()),
                     key.device());
    marked.setTimestamp(key.timestamp());
    marked.setAccepted(key.isAccepted());
    QCoreApplication::sendEvent(receiver, &marked);
    key.setAccepted(marked.isAccepted());
}

} // namespace

bool HeldKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyRelease) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        m_releasedKey = key->nativeScanCode();
        m_releasedAt = key->timestamp();
        return false;
    }
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    auto *key = static_cast<QKeyEvent *>(event);
    if (!isRepeated(*key))
        return false;
    if (isMnemonic(*key)) {
        // Qt looks up no shortcut for an accepted override; the press that follows would go to a field.
        event->accept();
        return true;
    }
    if (key->isAutoRepeat())
        return false;
    sendMarked(watched, *key);
    return true;
}

bool HeldKeys::isRepeated(const QKeyEvent &key) const
{
    const bool isSameKey = m_releasedKey != 0 && key.nativeScanCode() == m_releasedKey;
    return key.isAutoRepeat() || (isSameKey && key.timestamp() == m_releasedAt);
}

} // namespace tokenry
