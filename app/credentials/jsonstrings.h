// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <optional>
#include <vector>

#include "app/core/wipedtext.h"

namespace tokenry {

/// A member of a JSON object whose value is a string.
struct JsonString
{
    WipedText key;
    WipedText value;
};

/// The strings of one object; those of an array that is a member have an empty key.
using JsonStrings = std::vector<JsonString>;

/// The strings of a JSON object and of the objects in it, the outer before the inner. Members of another kind
/// are left out. Nothing when the text is no JSON object, or is nested deeper than 32 levels. QJsonDocument
/// would leave copies of a secret behind that nobody wipes.
[[nodiscard]] std::optional<std::vector<JsonStrings>> readJsonStrings(QStringView text);

} // namespace tokenry
