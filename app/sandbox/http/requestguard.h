// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/sandbox/api/httpvalues.h"

namespace tokenry::sandbox {

/// What is refused by its head alone, before its body is read: requests that a web page could have made a
/// browser send (a foreign Host, Origin, a cross-site fetch, a form's content type), and requests whose
/// length is given in two ways. The connection must be closed after a refusal, because the bytes after the
/// head cannot be trusted.
class RequestGuard final
{
public:
    explicit RequestGuard(std::uint16_t port);

    /// Nothing when the request may go on.
    [[nodiscard]] std::optional<HttpResponse> refuse(const HttpRequest &head) const;

private:
    [[nodiscard]] bool allowsHost(std::string_view host) const;
    [[nodiscard]] std::optional<HttpResponse> refuseFraming(const HttpRequest &head) const;
    [[nodiscard]] std::optional<HttpResponse> refuseHost(const HttpRequest &head) const;
    [[nodiscard]] std::optional<HttpResponse> refuseBrowser(const HttpRequest &head) const;

    std::vector<std::string> m_hosts;
};

} // namespace tokenry::sandbox
