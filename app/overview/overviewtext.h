// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/overview/overviewcounts.h"
#include "app/overview/reviewbaseline.h"

namespace tokenry {

// Words of the overview: pure and translated.

/// "under 30 days".
[[nodiscard]] QString ageBandText(AgeBand band);
/// "Transact".
[[nodiscard]] QString topRightText(TopRight right);
/// "30 tokens · Transact · 180 days – 1 year".
[[nodiscard]] QString segmentText(AgeBand band, TopRight right, int count);
/// "without listed permissions", "older than 365 days".
[[nodiscard]] QString attentionText(Attention reason, int overAgeDays);
/// "Created here", "Not created from this computer", "Permissions: VIEW, before: MANAGE". Display-safe.
[[nodiscard]] QString changeText(const ReviewChange &change);

} // namespace tokenry
