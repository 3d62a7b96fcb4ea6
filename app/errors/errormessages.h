// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/domain/apierror.h"
#include "app/errors/operation.h"

namespace tokenry {

// The parts that `describe()` is put together from, by kind of error. Translated, whole sentences.

/// One line, without a full stop.
[[nodiscard]] QString errorTitle(ErrorKind kind, Operation operation);
/// The cause. `host` is display-safe.
[[nodiscard]] QString errorSentence(const ApiError &error, Operation operation, const QString &host);
/// The advice; empty without any.
[[nodiscard]] QString errorAdvice(const ApiError &error, Operation operation);

/// Whether the answer was an interim one (1xx). Qt 6.4 ends there, so the final answer cannot be read.
[[nodiscard]] bool isInterim(const ApiError &error);
[[nodiscard]] QString interimSentence(const ApiError &error, const QString &host);
[[nodiscard]] QString interimAdvice();

} // namespace tokenry
