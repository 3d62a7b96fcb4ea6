// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

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

/// JSON by its grammar, with a number past the range of a double, which the other parser refuses.
inline bool holdsHugeNumber(std::string_view text)
{
    try {
        return OtherJson::parse(text.begin(), text.end()).is_discarded();
    } catch (const OtherJson::out_of_range &) {
        return true;
    } catch (const OtherJson::exception &) {
        return false;
    }
}

/// It takes a NUL for the end of the text, and QJsonDocument does not.
inline bool holdsNul(std::string_view text)
{
    return text.find('\0') != std::string_view::npos;
}

/// What the program takes on purpose and the other parser does not: it repairs invalid UTF-8, so that one bad
/// byte does not lose a page, and takes half of a surrogate pair as an escape, which is JSON by its grammar.
inline bool isRepaired(std::string_view text)
{
    if (!QByteArrayView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8())
        return true;
    for (std::size_t at = text.find('\\'); at != std::string_view::npos; at = text.find('\\', at + 2)) {
        const std::string_view escape = text.substr(at, 3);
        if (escape == "\\ud" || escape == "\\uD")
            return true;
    }
    return false;
}

/// QString::fromStdString() drops a byte order mark at the start.
inline QString decoded(const std::string &utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size())));
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
            words.append(decoded(entry.get<std::string>()));
        else
            valid = false;
    }
    require(token.permissions.valid == valid, "the permissions are valid exactly when all are strings");
    require(token.permissions.values == words, "the permissions are the same, in their order");
}

} // namespace fuzzing
