// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

class QAccessibleEvent;
class QLineEdit;

namespace tokenry {

/// Qt 6.4 tells assistive technology the text that is typed and pasted into a password field, and taken out
/// of it, in the clear: over the session's bus, where any program of the session can listen (probed). From
/// the first call on it is told bullets instead; so it is of a whole block with a secret that is pasted into
/// an open field.
void redactSecretsForAccessibility();

/// The only way to make a field for a secret: shows bullets, on the screen and to assistive technology.
void makePasswordField(QLineEdit &edit);

/// The same event with bullets for its text; null when there is nothing in it to hide.
[[nodiscard]] std::unique_ptr<QAccessibleEvent> redacted(QAccessibleEvent *event);

} // namespace tokenry
