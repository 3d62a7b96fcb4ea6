// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/domain/apierror.h"

namespace tokenry {

// Words of `Operation::SignIn` where they differ from the common ones; empty where they do not. Translated,
// display-safe, whole sentences.

/// What an error means for a sign-in: a refusal that does not bear the service's own form says nothing about
/// the credentials, only that something else answered.
[[nodiscard]] ErrorKind signInKind(const ApiError &error);

[[nodiscard]] QString signInSentence(const ApiError &error, const QString &host);
[[nodiscard]] QString signInAdvice(const ApiError &error);

} // namespace tokenry
