// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tokenry {

/// Why it is not proven yet that a secret that was cleared is no longer on the clipboard.
enum class ClipboardDoubt {
    Brief,        ///< It was cleared a moment ago; the desktop's answer is awaited
    WithoutFocus, ///< The desktop neither clears nor shows the clipboard until Tokenry has the focus
    Unreadable,   ///< There is text, and the desktop does not hand it out
    StillServed,  ///< It was cleared several times, and the desktop still offers it
};

/// A sentence that says no more than was seen.
[[nodiscard]] QString describe(ClipboardDoubt doubt);

} // namespace tokenry
