// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QSemaphore>
#include <QThread>

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>

namespace tokenry::test {

/// Measures how long the event loop of the thread that made it lets others wait.
class LoopWatch final
{
    Q_DISABLE_COPY_MOVE(LoopWatch)

public:
    LoopWatch();
    ~LoopWatch();

    /// The longest wait since the last call.
    [[nodiscard]] std::chrono::milliseconds takeLongest();

private:
    void watch();

    std::unique_ptr<QObject> m_watched;
    QSemaphore m_ending;
    std::atomic<qint64> m_longestMs = 0;
    std::unique_ptr<QThread> m_thread;
};

/// Takes in all that is logged, of every category, instead of printing it.
class LogWatch final
{
    Q_DISABLE_COPY_MOVE(LogWatch)

public:
    LogWatch();
    ~LogWatch();

    /// All since the last call.
    [[nodiscard]] QByteArray take();

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);
};

/// Whether `bytes` hold `secret`, be it as it is, as UTF-16 or as base64 of a text that it is part of.
[[nodiscard]] bool holdsSecret(const QByteArray &bytes, const QByteArray &secret);

} // namespace tokenry::test
