// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

#include "app/sandbox/api/httpvalues.h"

namespace tokenry::sandbox {

/// One line on standard error for each request: method, path template, status, milliseconds, request id.
/// Never a query, a header or a body. Of one thread.
class RequestLog final
{
public:
    explicit RequestLog(bool quiet);

    /// Tells requests apart, also those of another start.
    [[nodiscard]] std::string nextRequestId();
    void write(const HttpRequest &request, const HttpResponse &response, std::chrono::milliseconds took,
               const std::string &requestId) const;

private:
    bool m_quiet;
    std::string m_startId;
    std::uint64_t m_last = 0;
};

} // namespace tokenry::sandbox
