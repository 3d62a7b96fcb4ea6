// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <algorithm>

#include "app/tokens/list/liststate.h"

namespace tokenry {

/// Which of the two palettes is shown.
enum class Appearance { FollowSystem, Light, Dark };

/// What a person can choose. The defaults are those of a first start.
struct Settings
{
    static constexpr int minimumClipboardSeconds = 10;
    static constexpr int maximumClipboardSeconds = 120;
    static constexpr int neverLock = 0;
    static constexpr int minimumLockMinutes = 1;
    static constexpr int maximumLockMinutes = 60;

    Appearance appearance = Appearance::FollowSystem;
    int clipboardSeconds = 30;        ///< How long a copied secret stays on the clipboard
    int readBound = defaultReadBound; ///< Rows that are read ahead; `onlyFirstPage`, `readEverything`
    int lockMinutes = 15;  ///< Without input for this long, the program locks; `neverLock` for never
    QString language = {}; ///< Code of an offered language; empty for that of the system

    /// Reads a number that may have been written by hand: every number except "never" is brought into the
    /// range.
    [[nodiscard]] static constexpr int lockMinutesFrom(int minutes)
    {
        return minutes == neverLock ? neverLock : std::clamp(minutes, minimumLockMinutes, maximumLockMinutes);
    }

    bool operator==(const Settings &) const = default;
};

/// What a person can choose for the overview of one account.
struct OverviewSettings
{
    static constexpr int minimumDays = 1;
    static constexpr int maximumDays = 3650;

    int overAgeDays = 365;   ///< Older tokens need attention
    bool isComparing = true; ///< With the list of the last review, which is kept for that

    bool operator==(const OverviewSettings &) const = default;
};

} // namespace tokenry
