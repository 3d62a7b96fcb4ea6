// SPDX-License-Identifier: Apache-2.0
#include "apianswers.h"

#include <nlohmann/json.hpp>

#include "timestamps.h"

namespace tokenry::sandbox {

namespace {

using Json = nlohmann::ordered_json; // fields in the order of the API documents, for people who read them

HttpResponse jsonAnswer(int status, const Json &json)
{
    HttpResponse response;
    response.status = status;
    response.headers.emplace_back("Content-Type", "application/json");
    response.body = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    return response;
}

Json errorJson(int status, std::string_view code, std::string_view message)
{
    return {{"status", status}, {"code", code}, {"message", message}};
}

Json tokenJson(const TokenRow &row)
{
    Json permissions = Json::array();
    if ((row.permissions & View) != 0)
        permissions.push_back("VIEW");
    if ((row.permissions & Transact) != 0)
        permissions.push_back("TRANSACT");
    if ((row.permissions & Manage) != 0)
        permissions.push_back("MANAGE");
    return {{"id", row.id},
            {"name", row.name},
            {"permissions", std::move(permissions)},
            {"clientId", row.clientId},
            {"createdAt", formatInstant(row.created)},
            {"updatedAt", formatInstant(row.updated)}};
}

} // namespace

HttpResponse errorAnswer(int status, std::string_view code, std::string_view message)
{
    return jsonAnswer(status, errorJson(status, code, message));
}

HttpResponse inputAnswer(const std::vector<FieldError> &errors)
{
    std::string message = "The request was not understood.";
    if (!errors.empty())
        message = errors.front().message;
    Json list = Json::array();
    for (const FieldError &error : errors)
        list.push_back(
            {{"field", error.field}, {"constraint", error.constraint}, {"message", error.message}});
    Json json = errorJson(400, "INVALID_INPUT", message);
    json["details"] = {{"errors", std::move(list)}};
    return jsonAnswer(400, json);
}

HttpResponse tokenAnswer(const TokenRow &row)
{
    return jsonAnswer(200, tokenJson(row));
}

HttpResponse createdAnswer(const TokenRow &row, const std::string &secret)
{
    Json json = tokenJson(row);
    json["clientSecret"] = secret;
    return jsonAnswer(201, json);
}

HttpResponse pageAnswer(const RowPage &page, const std::string &nextCursor)
{
    Json data = Json::array();
    for (const TokenRow &row : page.rows)
        data.push_back(tokenJson(row));
    Json json = {{"data", std::move(data)}, {"hasMore", page.hasMore}};
    if (page.hasMore)
        json["nextCursor"] = nextCursor;
    json["totalCount"] = page.total;
    return jsonAnswer(200, json);
}

HttpResponse deletedAnswer()
{
    HttpResponse response;
    response.status = 204;
    return response;
}

} // namespace tokenry::sandbox
