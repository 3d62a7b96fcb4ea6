// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <optional>

#include "app/credentials/formattedtext.h"

namespace tokenry {

/// A JSON object with these members, four spaces deep. Written by hand: QJsonDocument would leave copies of a
/// secret behind.
[[nodiscard]] Secret formatJsonObject(const QList<NamedValue> &values);

/// The text of a JSON object with the values in it: every member of one of the names is replaced, new ones
/// come last, and every other byte stays. Nothing when the text is not a JSON object, or is nested deeper
/// than 64 levels.
[[nodiscard]] std::optional<UpdatedText> updateJsonMembers(QByteArrayView existing,
                                                           const QList<NamedValue> &values);

} // namespace tokenry
