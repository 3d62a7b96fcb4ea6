// SPDX-License-Identifier: Apache-2.0
#include "secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <utility>

#include "displayqueue.h"
#include "secretmimedata.h"

namespace tokenry {
using namespace Qt::StringLiterals;

SecretClipboard::SecretClipboard(QObject *parent) : QObject(parent)
{
    m_ticker.setInterval(std::chrono::seconds(1));
    // A coarse timer may come a little early, and the next second would then be the one after the end.
    m_end.setTimerType(Qt::PreciseTimer);
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &SecretClipboard::clearIfOurs);
    connect(&m_ticker, &QTimer::timeout, this, &SecretClipboard::tick);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &SecretClipboard::handleClipboardChange);
}

SecretClipboard::~SecretClipboard()
{
    if (qGuiApp)
        clearIfOurs();
}

bool SecretClipboard::copy(Secret secret)
{
    const Secret expected = secret.clone();
    auto *data = new SecretMimeData(std::move(secret));
    // The old data dies with this, and is not to be told as lost while it is being replaced.
    const bool wasHolding = std::exchange(m_isHolding, false);
    m_data = data;
    QGuiApplication::clipboard()->setMimeData(data, QClipboard::Clipboard);

    QByteArray found = isOurs() ? QGuiApplication::clipboard()->mimeData()->data(u"text/plain;charset=utf-8"_s) : QByteArray();
    const bool isThere = !found.isEmpty() && QByteArrayView(found) == expected.bytes();
    wipeMemory(found.data(), static_cast<std::size_t>(found.size()));
    if (!isThere) {
        m_isHolding = wasHolding;
        forget();
        return false;
    }
    m_isHolding = true;
    m_deadline.setRemainingTime(m_lifetime);
    m_end.start(m_lifetime);
    m_ticker.start();
    Q_EMIT countdown(secondsLeft());
    return true;
}

void SecretClipboard::copyPlain(const QString &text)
{
    QGuiApplication::clipboard()->setText(text, QClipboard::Clipboard);
    handleClipboardChange();
}

bool SecretClipboard::isOurs() const
{
    // Not QClipboard::ownsClipboard(): it tells nothing of what we put there, and is always false on some platforms. Where
    // another program took the clipboard, the platform gives us another object than the one we set.
    return m_data && QGuiApplication::clipboard()->mimeData(QClipboard::Clipboard) == m_data.data();
}

void SecretClipboard::clearIfOurs()
{
    if (isOurs())
        QGuiApplication::clipboard()->clear(QClipboard::Clipboard);
    handleClipboardChange();
}

int SecretClipboard::secondsLeft() const
{
    if (!m_isHolding)
        return 0;
    return static_cast<int>(std::max<qint64>(0, (m_deadline.remainingTime() + 999) / 1000));
}

void SecretClipboard::tick()
{
    // The end has a timer of its own.
    if (!m_deadline.hasExpired())
        Q_EMIT countdown(secondsLeft());
}

void SecretClipboard::handleClipboardChange()
{
    if (m_isHolding && !isOurs())
        forget();
}

void SecretClipboard::forget()
{
    const bool wasHolding = std::exchange(m_isHolding, false);
    m_ticker.stop();
    m_end.stop();
    // It may outlive its time on the clipboard, because the platform deletes it when it likes.
    if (m_data)
        m_data->wipe();
    m_data = nullptr;
    overwriteDisplayQueue();
    if (wasHolding)
        Q_EMIT cleared();
}

} // namespace tokenry
