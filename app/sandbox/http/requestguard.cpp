// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/http/requestguard.h"

#include <algorithm>
#include <array>

#include "app/sandbox/api/apianswers.h"
#include "app/sandbox/api/requesttarget.h"
#include "app/sandbox/store/tokenrow.h"

namespace tokenry::sandbox {

namespace {

/// The media type without its parameters, in lower case.
std::string mediaType(std::string_view contentType)
{
    std::string_view type = contentType.substr(0, contentType.find(';'));
    while (!type.empty() && (type.back() == ' ' || type.back() == '\t'))
        type.remove_suffix(1);
    return foldAscii(std::string(type));
}

} // namespace

RequestGuard::RequestGuard(std::uint16_t port)
{
    for (const std::string name : {"127.0.0.1", "localhost"}) {
        m_hosts.push_back(name + ':' + std::to_string(port));
        if (port == 80)
            m_hosts.push_back(name);
    }
}

std::optional<HttpResponse> RequestGuard::refuse(const HttpRequest &head) const
{
    if (auto refusal = refuseFraming(head))
        return refusal;
    if (auto refusal = refuseHost(head))
        return refusal;
    return refuseBrowser(head);
}

std::optional<HttpResponse> RequestGuard::refuseFraming(const HttpRequest &head) const
{
    const auto codings = head.all("transfer-encoding");
    const auto lengths = head.all("content-length");
    if (lengths.size() > 1 || codings.size() > 1 || (!lengths.empty() && !codings.empty()))
        return errorAnswer(400, "INVALID_INPUT", "The length of the body is given in more than one way.");
    if (!codings.empty() && foldAscii(std::string(codings.front())) != "chunked")
        return errorAnswer(400, "INVALID_INPUT", "The only transfer coding is chunked.");
    const auto expectations = head.all("expect");
    if (expectations.size() > 1 ||
        (!expectations.empty() && foldAscii(std::string(expectations.front())) != "100-continue"))
        return errorAnswer(417, "INVALID_INPUT", "The only expectation is 100-continue.");
    if (head.all("authorization").size() > 1)
        return errorAnswer(400, "INVALID_INPUT", "There is more than one Authorization header.");
    return std::nullopt;
}

std::optional<HttpResponse> RequestGuard::refuseHost(const HttpRequest &head) const
{
    const auto hosts = head.all("host");
    if (hosts.size() != 1)
        return errorAnswer(400, "INVALID_INPUT", "There must be exactly one Host header.");
    const auto target = parseTarget(head.target);
    if (!target)
        return errorAnswer(400, "INVALID_INPUT", "The request target is not a path of this server.");
    if (!allowsHost(hosts.front()) || (target->authority && !allowsHost(*target->authority)))
        return errorAnswer(403, "FORBIDDEN",
                           "This server only answers for 127.0.0.1 and localhost with its own port.");
    return std::nullopt;
}

std::optional<HttpResponse> RequestGuard::refuseBrowser(const HttpRequest &head) const
{
    const auto sites = head.all("sec-fetch-site");
    const bool fromPage =
        std::any_of(sites.begin(), sites.end(), [](std::string_view site) { return site != "none"; });
    if (!head.all("origin").empty() || fromPage)
        return errorAnswer(403, "FORBIDDEN", "Requests of web pages are not answered.");
    if (head.method != "POST")
        return std::nullopt;
    const auto types = head.all("content-type");
    const std::string type = types.size() == 1 ? mediaType(types.front()) : std::string();
    if (type == "application/json")
        return std::nullopt;
    constexpr std::array<std::string_view, 4> simpleTypes{"", "text/plain", "multipart/form-data",
                                                          "application/x-www-form-urlencoded"};
    if (std::find(simpleTypes.begin(), simpleTypes.end(), type) != simpleTypes.end())
        return errorAnswer(403, "FORBIDDEN",
                           "A form of a web page could have sent this; use Content-Type: application/json.");
    return errorAnswer(400, "INVALID_INPUT", "The body must be application/json.");
}

bool RequestGuard::allowsHost(std::string_view host) const
{
    return std::find(m_hosts.begin(), m_hosts.end(), host) != m_hosts.end();
}

} // namespace tokenry::sandbox
