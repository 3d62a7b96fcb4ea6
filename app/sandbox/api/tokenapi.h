// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/sandbox/api/cursorcodec.h"
#include "app/sandbox/api/httpvalues.h"
#include "app/sandbox/store/tokenids.h"
#include "app/sandbox/store/tokenstore.h"

namespace tokenry::sandbox {

/// Where the calls live under the server's origin.
inline constexpr std::string_view basePath = "/umaaas/v1";

/// The four calls of the tokens API: a request value in, an answer value out. Usable from several threads.
class TokenApi final
{
public:
    /// Neither is owned; both outlive this.
    TokenApi(TokenStore &store, TokenIds &ids, CursorCodec cursors);

    /// `request` passed the `RequestGuard`. Never throws: what goes wrong inside is a 500 or 503.
    [[nodiscard]] HttpResponse handle(const HttpRequest &request);

private:
    [[nodiscard]] HttpResponse route(const HttpRequest &request);
    [[nodiscard]] HttpResponse answerCollection(const HttpRequest &request, unsigned permissions,
                                                std::string_view query);
    [[nodiscard]] HttpResponse answerItem(const HttpRequest &request, unsigned permissions,
                                          std::string_view idSegment);
    /// The permissions of the token that the request signs in with.
    [[nodiscard]] std::optional<unsigned> authenticate(const HttpRequest &request);
    [[nodiscard]] HttpResponse list(std::string_view query);
    [[nodiscard]] HttpResponse create(const std::string &body);
    [[nodiscard]] HttpResponse get(const std::string &id);
    [[nodiscard]] HttpResponse remove(const std::string &id);

    TokenStore &m_store;
    TokenIds &m_ids;
    CursorCodec m_cursors;
};

} // namespace tokenry::sandbox
