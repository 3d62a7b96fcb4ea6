// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

#include "app/domain/token.h"
#include "tests/fuzz/fuzzing.h"

namespace fuzzing {

using OtherJson = nlohmann::json;

/// The same text through another parser; discarded when it is not JSON to that one.
inline OtherJson parseOther(std::string_view text)
{
    return OtherJson::parse(text.begin(), text.end(), nullptr, false);
}

/// It takes a NUL for the end of the text, and QJsonDocument does not.
inline bool holdsNul(std::string_view text)
{
    return text.find('\0') != std::string_view::npos;
}

/// QJsonDocument takes more than the standard does: raw control characters in strings, half a surrogate pair
/// as `\u` escape, an escape that does not exist (read as its character), a number whose point has no digit
/// behind it. The program repairs invalid UTF-8 on top. The other parser takes none of these.
inline bool isOneOfTheKnownLiberties(std::string_view text)
{
    if (!QByteArrayView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8())
        return true;
    bool isInString = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '"') {
            isInString = !isInString;
        } else if (isInString && text[at] == '\\') {
            const std::string_view escape = text.substr(at, 3);
            const bool exists = escape.size() > 1 &&
                                std::string_view("\"\\/bfnrtu").find(escape[1]) != std::string_view::npos;
            if (!exists || escape == "\\ud" || escape == "\\uD")
                return true;
            ++at;
        } else if (isInString) {
            if (static_cast<unsigned char>(text[at]) < 0x20)
                return true;
        } else if (text[at] == '.' && (at + 1 == text.size() || text[at + 1] < '0' || text[at + 1] > '9')) {
            return true;
        }
    }
    return false;
}

inline std::string memberText(const OtherJson &object, const char *key)
{
    const auto member = object.is_object() ? object.find(key) : object.end();
    return object.is_object() && member != object.end() && member->is_string() ? member->get<std::string>()
                                                                               : std::string();
}

/// The token against the other parser's object: each text the same, and null exactly when it is no string
/// there.
inline void requireSameToken(const tokenry::Token &token, const OtherJson &object)
{
    const auto sameText = [&object](const QString &text, const char *key) {
        const bool isString = object.is_object() && object.contains(key) && object[key].is_string();
        require(text.isNull() == !isString, "a field is null exactly when it is no string");
        require(text.toStdString() == memberText(object, key), "a field has the same text");
    };
    sameText(token.id, "id");
    sameText(token.name, "name");
    sameText(token.clientId, "clientId");
    sameText(token.createdAt.text, "createdAt");
    sameText(token.updatedAt.text, "updatedAt");
    const OtherJson permissions =
        object.is_object() && object.contains("permissions") ? object["permissions"] : OtherJson();
    QList<QString> words;
    bool valid = permissions.is_array();
    for (const OtherJson &entry : valid ? permissions : OtherJson::array()) {
        if (entry.is_string())
            words.append(QString::fromStdString(entry.get<std::string>()));
        else
            valid = false;
    }
    require(token.permissions.valid == valid, "the permissions are valid exactly when all are strings");
    require(token.permissions.values == words, "the permissions are the same, in their order");
}

} // namespace fuzzing
