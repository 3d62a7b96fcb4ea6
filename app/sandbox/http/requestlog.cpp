// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/http/requestlog.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "app/sandbox/store/sandboxcrypto.h"

namespace tokenry::sandbox {

namespace {

/// What a peer made up does not get into the log.
std::string_view knownMethod(std::string_view method)
{
    constexpr std::array<std::string_view, 7> known{"GET", "HEAD",  "POST",   "DELETE",
                                                    "PUT", "PATCH", "OPTIONS"};
    const auto found = std::find(known.begin(), known.end(), method);
    return found == known.end() ? std::string_view("-") : *found;
}

} // namespace

RequestLog::RequestLog(bool quiet) : m_quiet(quiet), m_startId(hex(randomBytes(4))) {}

std::string RequestLog::nextRequestId()
{
    return m_startId + '-' + std::to_string(++m_last);
}

void RequestLog::write(const HttpRequest &request, const HttpResponse &response,
                       std::chrono::milliseconds took, const std::string &requestId) const
{
    if (m_quiet)
        return;
    std::fprintf(stderr, "%s %s %d %lld ms %s\n", std::string(knownMethod(request.method)).c_str(),
                 std::string(response.route).c_str(), response.status, static_cast<long long>(took.count()),
                 requestId.c_str());
}

} // namespace tokenry::sandbox
