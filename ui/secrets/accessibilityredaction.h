// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

class QAccessibleEvent;

namespace tokenry {

/// Qt 6.4 tells assistive technology what is typed and pasted into a password field, and taken out of it, in
/// the clear: over the session's bus, where any program of the session can listen (probed). From the first
/// call on it is told of bullets instead; so is a whole block with a secret that is pasted into an open
/// field.
void redactSecretsForAccessibility();

/// The same event with bullets for its text; null when there is nothing in it to hide.
[[nodiscard]] std::unique_ptr<QAccessibleEvent> redacted(QAccessibleEvent *event);

} // namespace tokenry
