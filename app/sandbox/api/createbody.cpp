// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/api/createbody.h"

#include <nlohmann/json.hpp>

#include "app/sandbox/api/percentcoding.h"
#include "app/sandbox/store/tokenrow.h"

namespace tokenry::sandbox {

namespace {

using OrderlessJson = nlohmann::json;

unsigned permissionOf(const std::string &word)
{
    if (word == "VIEW")
        return View;
    if (word == "TRANSACT")
        return Transact;
    return word == "MANAGE" ? unsigned{Manage} : 0U;
}

const FieldConstraint nameLength{.minLength = 1, .maxLength = longestName};

void readName(const OrderlessJson &json, CreateBody &result)
{
    const auto name = json.find("name");
    if (name == json.end()) {
        result.errors.push_back({"name", "A name is required."});
    } else if (!name->is_string()) {
        result.errors.push_back({"name", "The name must be a string."});
    } else {
        result.name = name->get<std::string>();
        if (result.name.find_first_not_of(" \t\r\n") == std::string::npos)
            result.errors.push_back({"name", "The name must not be empty.", nameLength});
        else if (characterCount(result.name) > longestName)
            result.errors.push_back({"name", "The name must not be longer than 255 characters.", nameLength});
    }
}

void readPermissions(const OrderlessJson &json, CreateBody &result)
{
    const auto permissions = json.find("permissions");
    if (permissions == json.end()) {
        result.errors.push_back({"permissions", "Permissions are required."});
        return;
    }
    if (!permissions->is_array()) {
        result.errors.push_back({"permissions", "The permissions must be an array of strings."});
        return;
    }
    if (permissions->empty())
        result.errors.push_back({"permissions", "At least one permission is required."});
    for (std::size_t place = 0; place < permissions->size(); ++place) {
        const OrderlessJson &entry = (*permissions)[place];
        const unsigned permission = entry.is_string() ? permissionOf(entry.get<std::string>()) : 0U;
        const std::string path = "permissions." + std::to_string(place);
        if (permission == 0) {
            result.errors.push_back({path,
                                     "A permission must be VIEW, TRANSACT or MANAGE.",
                                     {.allowed = {"VIEW", "TRANSACT", "MANAGE"}}});
            return;
        }
        if ((result.permissions & permission) != 0) {
            result.errors.push_back({path, "A permission must not be given twice."});
            return;
        }
        result.permissions |= permission;
    }
}

} // namespace

CreateBody parseCreateBody(std::string_view body)
{
    CreateBody result;
    const OrderlessJson json = OrderlessJson::parse(body, nullptr, false);
    if (json.is_discarded()) {
        result.errors.push_back({"body", "The body must be JSON in UTF-8."});
        return result;
    }
    if (!json.is_object()) {
        result.errors.push_back({"body", "The body must be a JSON object."});
        return result;
    }
    readName(json, result);
    readPermissions(json, result);
    return result;
}

} // namespace tokenry::sandbox
