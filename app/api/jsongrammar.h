// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace tokenry {

/// Why a text is not read. Not translated: for the details of an error.
struct JsonRefusal
{
    QString reason = {};
    bool isTooMuch = false; ///< It may be JSON, but it passes a limit
};

/// Whether a text is JSON by RFC 8259, to be asked before QJsonDocument reads it. QJsonDocument takes more:
/// `.5`, `1.`, escapes that do not exist, raw control characters. Refused too: more than 20 000 containers
/// (16 MiB of nested arrays once took 705 MiB), and nesting deeper than 64. Two things are left to the
/// reader: bytes within a string that are not UTF-8, and half of a surrogate pair as an escape.
[[nodiscard]] std::optional<JsonRefusal> refuseJson(QByteArrayView text);

} // namespace tokenry
