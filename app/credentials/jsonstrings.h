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

/// The string members of one JSON object; members of another kind are passed over. Nothing when the text is
/// no JSON object. QJsonDocument would leave copies of a secret behind that nobody wipes.
[[nodiscard]] std::optional<std::vector<JsonString>> readJsonStrings(QStringView text);

} // namespace tokenry
