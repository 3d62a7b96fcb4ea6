// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <variant>

#include "app/credentials/formattedtext.h"

namespace tokenry {

/// Why the value cannot stand bare, without quotes, in a `.env` file; empty when it can. Shells, the dotenv
/// libraries, Docker's `--env-file` and systemd's `EnvironmentFile` read letters, digits and `_ . / : + = , @
/// % [ ] -` alike. Quotes are no way out: Docker takes them for a part of the value. Translated.
[[nodiscard]] QString dotEnvObjection(QByteArrayView value);

/// The lines of `.env` that set the values, or why one of them cannot be written.
[[nodiscard]] std::variant<Secret, FormatRefusal> formatDotEnv(const QList<NamedValue> &values);

/// The text with the values in it. Every line that sets one of the names is replaced, `export` in front of it
/// stays, new names come at the end, and every other byte stays. Refused: a quote that does not end, an own
/// line that goes on in the next one, and a text that is not UTF-8.
[[nodiscard]] std::variant<UpdatedText, FormatRefusal> updateDotEnv(QByteArrayView existing,
                                                                    const QList<NamedValue> &values);

} // namespace tokenry
