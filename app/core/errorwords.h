// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "errortext.h"

namespace tokenry {

// The parts that `describe()` is put together from, by kind of error. Translated, whole sentences.

/// One line, without a full stop.
[[nodiscard]] QString errorTitle(ErrorKind kind, Operation operation);
/// What happened. `host` is display-safe.
[[nodiscard]] QString errorSentence(const ApiError &error, Operation operation, const QString &host);
/// What to do; empty when there is nothing to say.
[[nodiscard]] QString errorAdvice(const ApiError &error, Operation operation);
/// The kind's own name, for *Copy details*; not translated.
[[nodiscard]] QString errorKindName(ErrorKind kind);
/// The kind's name and the HTTP status if there was one, for the record; not translated, nothing of the service's own words.
[[nodiscard]] QString errorReason(const ApiError &error);

} // namespace tokenry
