// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QDeadlineTimer>
#include <QString>
#include <QTimer>
#include <QWidget>

#include <chrono>

class QLabel;

namespace tokenry {

/// The line at the foot of the window: the time of the last reading, retries, the clipboard's
/// countdown, the host.
class StatusLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showLoading();
    /// "Updated 14:02 in 84 ms"; the time is local.
    void showUpdated(const QDateTime &loadedAt, std::chrono::milliseconds duration);
    /// "Offline: as of 14:02"; an invalid instant: nothing was ever read.
    void showOffline(const QDateTime &loadedAt);
    /// Counts down to the next try, in place of the rest, until `hideRetry()`.
    void showRetry(int nextTry, std::chrono::milliseconds pause);
    void hideRetry();
    /// A passing note, such as "Client ID copied"; gives way after some seconds. Display-safe.
    void showNote(const QString &text);
    /// Seconds until our secret leaves the clipboard; negative hides it.
    void setClipboardSeconds(int seconds);
    /// Until the next `setClipboardSeconds()`: it was cleared, and may still be there.
    void showClipboardDoubt();
    void setHost(const QString &host);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    QLabel *m_message;
    QLabel *m_clipboard;
    QLabel *m_host;
    QString m_state;
    QString m_note;
    bool m_isRetrying = false;
    int m_nextTry = 0;
    QDeadlineTimer m_retryAt;
    QTimer m_tick;
    QTimer m_noteEnd;
};

} // namespace tokenry
