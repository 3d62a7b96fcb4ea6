// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <functional>
#include <utility>

namespace tokenry {

/// Owns a running read. Destroying it, or assigning another over it, cancels: the callback is then never
/// called. Move-only. An empty handle, or one whose request has ended, does nothing.
class RequestHandle final
{
    Q_DISABLE_COPY(RequestHandle)

public:
    RequestHandle() = default;
    explicit RequestHandle(std::function<void()> cancel) : m_cancel(std::move(cancel)) {}
    RequestHandle(RequestHandle &&other) noexcept : m_cancel(std::exchange(other.m_cancel, nullptr)) {}
    RequestHandle &operator=(RequestHandle &&other) noexcept
    {
        if (this != &other) {
            cancel();
            m_cancel = std::exchange(other.m_cancel, nullptr);
        }
        return *this;
    }
    ~RequestHandle() { cancel(); }

    void cancel()
    {
        if (const auto cancelRequest = std::exchange(m_cancel, nullptr))
            cancelRequest();
    }

private:
    std::function<void()> m_cancel;
};

} // namespace tokenry
