// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace tokenry {

/// The program at the other end of WAYLAND_DISPLAY, such as "sway"; empty when there is none. Cut by the
/// kernel to 15 characters.
[[nodiscard]] QString waylandCompositor();

/// A token of the protocol xdg-activation that was made without an input of the person. A window that uses it
/// does not come to the front, but compositors mark it as urgent. Qt makes such a token for a program with
/// the focus only. Empty without a compositor, without the protocol, or after this time.
[[nodiscard]] QByteArray makeAttentionToken(std::chrono::milliseconds patience);

} // namespace tokenry
