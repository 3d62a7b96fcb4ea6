// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace tokenry {

/// Time as the program sees it; a seam, so that tests need not wait.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    /// Milliseconds since some fixed moment; never goes back.
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0;
    /// Calls back once after `delay`, in the caller's thread, unless `context` died by then.
    virtual void after(std::chrono::milliseconds delay, QObject *context,
                       std::function<void()> callback) const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> callback) const override;
};

} // namespace tokenry
