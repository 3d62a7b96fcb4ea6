// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/api/tokenapi.h"

#include <sqlite3.h>
#include <SQLiteCpp/Exception.h>

#include <exception>
#include <utility>

#include "app/sandbox/api/apianswers.h"
#include "app/sandbox/api/basiccredentials.h"
#include "app/sandbox/api/createbody.h"
#include "app/sandbox/api/listquery.h"
#include "app/sandbox/api/percentcoding.h"
#include "app/sandbox/api/requesttarget.h"
#include "app/sandbox/store/sandboxcrypto.h"
#include "app/sandbox/store/timestamps.h"

namespace tokenry::sandbox {

namespace {

HttpResponse notFound()
{
    return errorAnswer(404, "NOT_FOUND", "There is no such path; the calls live under /umaaas/v1/tokens.");
}

HttpResponse tokenNotFound()
{
    return errorAnswer(404, "TOKEN_NOT_FOUND", "Token not found");
}

HttpResponse notAllowed(std::string allowed)
{
    HttpResponse response = errorAnswer(405, "METHOD_NOT_ALLOWED", "This method is not offered here.");
    response.headers.emplace_back("Allow", std::move(allowed));
    return response;
}

HttpResponse unauthorized()
{
    HttpResponse response = errorAnswer(401, "UNAUTHORIZED", "The credentials are missing or not valid.");
    response.headers.emplace_back("WWW-Authenticate", R"(Basic realm="tokenry-sandbox", charset="UTF-8")");
    return response;
}

HttpResponse lacksManage()
{
    return errorAnswer(403, "FORBIDDEN", "This credential lacks the MANAGE permission.");
}

HttpResponse databaseAnswer(const SQLite::Exception &error)
{
    switch (error.getErrorCode() & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_READONLY:
    case SQLITE_IOERR:
    case SQLITE_FULL:
    case SQLITE_CANTOPEN: {
        HttpResponse response =
            errorAnswer(503, "SERVICE_UNAVAILABLE", "The sandbox's database cannot be used at the moment.");
        response.headers.emplace_back("Retry-After", "1");
        return response;
    }
    default:
        return errorAnswer(500, "INTERNAL_ERROR", "The sandbox's database does not answer.");
    }
}

HttpResponse withRoute(HttpResponse response, std::string_view route)
{
    response.route = route;
    return response;
}

} // namespace

TokenApi::TokenApi(TokenStore &store, TokenIds &ids, CursorCodec cursors)
    : m_store(store), m_ids(ids), m_cursors(std::move(cursors))
{}

HttpResponse TokenApi::handle(const HttpRequest &request)
{
    try {
        return route(request);
    } catch (const SQLite::Exception &error) {
        return databaseAnswer(error);
    } catch (const std::exception &) {
        return errorAnswer(500, "INTERNAL_ERROR", "The sandbox failed inside.");
    }
}

HttpResponse TokenApi::route(const HttpRequest &request)
{
    const auto target = parseTarget(request.target);
    constexpr std::string_view collection = "/tokens";
    if (!target || !target->path.starts_with(basePath))
        return notFound();
    std::string_view path = target->path.substr(basePath.size());
    if (!path.starts_with(collection))
        return notFound();
    path.remove_prefix(collection.size());
    const bool isItem = path.size() > 1 && path.front() == '/' && path.find('/', 1) == std::string_view::npos;
    if (!path.empty() && !isItem)
        return notFound();
    const auto permissions = authenticate(request);
    if (!permissions)
        return withRoute(unauthorized(), isItem ? "/tokens/{tokenId}" : collection);
    if (isItem)
        return withRoute(answerItem(request, *permissions, path.substr(1)), "/tokens/{tokenId}");
    return withRoute(answerCollection(request, *permissions, target->query), collection);
}

HttpResponse TokenApi::answerCollection(const HttpRequest &request, unsigned permissions,
                                        std::string_view query)
{
    if (request.method == "GET" || request.method == "HEAD")
        return list(query);
    if (request.method != "POST")
        return notAllowed("GET, HEAD, POST");
    return (permissions & Manage) != 0 ? create(request.body) : lacksManage();
}

HttpResponse TokenApi::answerItem(const HttpRequest &request, unsigned permissions,
                                  std::string_view idSegment)
{
    const bool isGet = request.method == "GET" || request.method == "HEAD";
    if (!isGet && request.method != "DELETE")
        return notAllowed("GET, HEAD, DELETE");
    if (!isGet && (permissions & Manage) == 0)
        return lacksManage();
    const auto id = decodePercent(idSegment, false);
    if (!id)
        return tokenNotFound();
    return isGet ? get(*id) : remove(*id);
}

std::optional<unsigned> TokenApi::authenticate(const HttpRequest &request)
{
    const auto headers = request.all("authorization");
    auto credentials = headers.size() == 1 ? parseBasic(headers.front()) : std::nullopt;
    if (!credentials)
        return std::nullopt;
    const auto stored = m_store.credentialOf(credentials->clientId);
    const bool accepted = secretMatches(stored ? &stored->secret : nullptr, credentials->secret);
    wipe(credentials->secret);
    return accepted ? std::optional(stored->permissions) : std::nullopt;
}

HttpResponse TokenApi::list(std::string_view query)
{
    ListQuery wanted = parseListQuery(query);
    std::optional<RowKey> after;
    if (wanted.cursor && wanted.errors.empty()) {
        after = m_cursors.decode(*wanted.cursor, wanted.filter);
        if (!after)
            wanted.errors.push_back(
                {"cursor", "The cursor is damaged, or was not made for this list and its filters."});
    }
    if (!wanted.errors.empty())
        return inputAnswer(wanted.errors);
    const RowPage page = m_store.list(wanted.filter, after, wanted.limit);
    std::string next;
    if (page.hasMore)
        next = m_cursors.encode({page.rows.back().created, page.rows.back().id}, wanted.filter);
    return pageAnswer(page, next);
}

HttpResponse TokenApi::create(const std::string &body)
{
    CreateBody wanted = parseCreateBody(body);
    if (!wanted.errors.empty())
        return inputAnswer(wanted.errors);
    TokenRow row;
    row.created = row.updated = currentMillis();
    row.id = m_ids.next(row.created);
    row.name = std::move(wanted.name);
    row.permissions = wanted.permissions;
    row.clientId = newClientId();
    std::string secret = newSecret();
    m_store.insert(row, hashSecret(secret));
    HttpResponse response = createdAnswer(row, secret);
    wipe(secret);
    return response;
}

HttpResponse TokenApi::get(const std::string &id)
{
    const auto row = m_store.find(id);
    return row ? tokenAnswer(*row) : tokenNotFound();
}

HttpResponse TokenApi::remove(const std::string &id)
{
    return m_store.remove(id) ? deletedAnswer() : tokenNotFound();
}

} // namespace tokenry::sandbox
