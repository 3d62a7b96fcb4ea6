// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/domain/apierror.h"

namespace tokenry {

/// Why the service did not accept one field: its own words, or words made from the constraint when it sent
/// none. Never empty. Translated, display-safe.
[[nodiscard]] QString fieldReason(const FieldError &error);

/// A constraint in whole sentences ("Use at most 64 characters."); empty when it says nothing that this
/// version knows. Translated, display-safe.
[[nodiscard]] QString constraintText(const FieldConstraint &constraint);

} // namespace tokenry
