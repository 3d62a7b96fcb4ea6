// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/window/watches.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QSemaphore>
#include <QString>

#include <algorithm>
#include <utility>

namespace tokenry::test {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

LoopWatch::LoopWatch()
    : m_watched(std::make_unique<QObject>()), m_thread(QThread::create([this] { watch(); }))
{
    m_thread->start();
}

LoopWatch::~LoopWatch()
{
    m_ending.release();
    m_thread->wait();
}

std::chrono::milliseconds LoopWatch::takeLongest()
{
    return std::chrono::milliseconds(m_longestMs.exchange(0));
}

void LoopWatch::watch()
{
    constexpr int sliceMs = 5;
    bool isEnding = false;
    while (!isEnding) {
        const auto reached = std::make_shared<QSemaphore>();
        QElapsedTimer clock;
        clock.start();
        QMetaObject::invokeMethod(
            m_watched.get(), [reached] { reached->release(); }, Qt::QueuedConnection);
        while (!isEnding && !reached->tryAcquire(1, sliceMs))
            isEnding = m_ending.tryAcquire();
        if (!isEnding)
            m_longestMs = std::max(m_longestMs.load(), clock.elapsed());
        isEnding = isEnding || m_ending.tryAcquire(1, sliceMs);
    }
}

namespace {

std::mutex logMutex;
QByteArray logged;
QtMessageHandler handlerBefore = nullptr;

} // namespace

LogWatch::LogWatch()
{
    handlerBefore = qInstallMessageHandler(handle);
    QLoggingCategory::setFilterRules(u"*=true"_s);
}

LogWatch::~LogWatch()
{
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(handlerBefore);
}

QByteArray LogWatch::take()
{
    const std::lock_guard lock(logMutex);
    return std::exchange(logged, {});
}

void LogWatch::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    {
        const std::lock_guard lock(logMutex);
        logged += message.toUtf8() + '\n';
    }
    if (type == QtFatalMsg)
        handlerBefore(type, context, message);
}

bool holdsSecret(const QByteArray &bytes, const QByteArray &secret)
{
    const auto asUtf16 = [&secret] {
        const QString text = QString::fromUtf8(secret);
        return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    };
    QList<QByteArray> forms = {secret, asUtf16()};
    // Base64 looks different at each of three places; what depends on the neighbours is left out.
    for (int before = 0; before < 3; ++before)
        forms.append((QByteArray(before, 'x') + secret)
                         .chopped((before + secret.size()) % 3)
                         .toBase64()
                         .sliced(before == 0 ? 0 : 4));
    return std::any_of(forms.cbegin(), forms.cend(),
                       [&bytes](const QByteArray &form) { return bytes.contains(form); });
}

} // namespace tokenry::test
