// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tokenry {

/// Which of the two palettes is shown.
enum class Appearance { FollowSystem, Light, Dark };

/// What a person can choose. The defaults are those of a first start.
struct Settings {
    static constexpr int minimumClipboardSeconds = 10;
    static constexpr int maximumClipboardSeconds = 120;

    Appearance appearance = Appearance::FollowSystem;
    int clipboardSeconds = 30; ///< How long a copied secret stays on the clipboard

    bool operator==(const Settings &) const = default;
};

} // namespace tokenry
